from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core import registry
from rlstudio.engine.run.noting.visits import BATCH, Visits
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker.messages import RunSpec, TrainingViewRequest
from tests.engine.sessions import finish

MAZE = "rlstudio/Maze-v0"


def counted_slowly(env: str, lanes: int, steps: int) -> tuple[Visits, np.ndarray, np.ndarray, np.ndarray]:
    """Random steps, noted by Visits and counted one by one beside it."""
    spec = registry.environment(env)
    visits = Visits.of(spec)
    assert visits is not None
    total, ends, recent = (np.zeros_like(x, float) for x in (visits.total_SA, visits.ends_S, visits.recent_S))
    world, rng = spec.make_world(lanes, 0), np.random.default_rng(0)
    for _ in range(steps):
        transition = world.step(rng.integers(0, visits.total_SA.shape[1], lanes))
        visits.note(transition)
        for s, a, s_next, over in zip(
            transition.observation, transition.action, transition.next_observation, transition.terminated,
            strict=True,
        ):  # fmt: skip
            recent *= np.exp(-1.0 / visits.memory)
            total[s, a] += 1
            recent[s] += 1.0
            if over:
                ends[s_next] += 1
                recent[s_next] += 1.0
    world.close()
    return visits, total, ends, recent


@pytest.mark.parametrize(("env", "lanes"), [(MAZE, 1), (MAZE, 3), ("FrozenLake-v1", 2), ("Taxi-v4", 1)])
def test_every_visit_counts_once(env: str, lanes: int) -> None:
    visits, total, ends, recent = counted_slowly(env, lanes, 2 * BATCH + 17)
    counts = visits.counts()
    np.testing.assert_array_equal(counts.total, total)
    np.testing.assert_array_equal(counts.ends, ends)
    np.testing.assert_array_equal(counts.visits, total.sum(1) + ends)
    # Visits of one batched step are as old as its last lane's.
    np.testing.assert_allclose(counts.recent, recent, rtol=2 * lanes / visits.memory, atol=1e-6)
    if env == MAZE:
        assert ends.sum() > 0


def test_what_was_long_ago_fades() -> None:
    visits = Visits(4, 2)
    visits.states, visits.actions = [0] * 100, [1] * 100
    visits.count()
    visits.states, visits.actions = [2] * 10 * visits.memory, [0] * 10 * visits.memory
    visits.count()
    assert visits.total_SA[0].tolist() == [0, 100]
    assert visits.recent_S[0] < 0.01
    assert visits.recent_S[2] == pytest.approx(visits.memory, rel=0.01)


@pytest.mark.parametrize("env", ["CartPole-v1", "Pendulum-v1", "Blackjack-v1"])
def test_only_where_states_can_be_listed(env: str) -> None:
    spec = registry.environment(env)
    assert (Visits.of(spec) is None) == (spec.all_observations() is None)


def run(**more: Any) -> RunSpec:
    return RunSpec(env=MAZE, algorithm="q_learning", lanes=2, **more)


def test_a_session_counts_all_its_steps_and_goes_on_counting_when_continued(tmp_path: Path) -> None:
    whole, part = open_session(run(steps=5000), None), open_session(run(steps=3000), tmp_path)
    for session in (whole, part):
        finish(session)
        session.close()
    again = open_session(run(steps=5000), None, tmp_path / "last.rlstudio")
    finish(again)
    again.close()
    assert whole.run.visits is not None
    assert again.run.visits is not None
    assert whole.run.visits.total_SA.sum() == 5000
    one, other = whole.run.visits.counts(), again.run.visits.counts()
    np.testing.assert_array_equal(one.total, other.total)
    np.testing.assert_array_equal(one.ends, other.ends)
    np.testing.assert_allclose(one.recent, other.recent, rtol=1e-6)


@pytest.mark.parametrize("name", ["total", "ends", "recent"])
def test_counts_that_cannot_be_are_refused(name: str) -> None:
    visits = Visits(3, 2)
    state: Mapping[str, np.ndarray] = {**visits.state(), name: -np.ones_like(visits.state()[name])}
    with pytest.raises(ValueError, match="below zero"):
        visits.restore(state)


def test_a_view_of_the_training_has_what_was_asked_for() -> None:
    session = open_session(RunSpec(env=MAZE, algorithm="q_learning", lanes=3), None)
    session.advance(0.02)
    want = TrainingViewRequest(visits=True, lanes=16, width=100)
    view = session.training_view(want)
    assert view.step == session.run.step
    assert view.visits is not None
    assert view.visits.total.sum() == session.run.step
    lanes = dict(view.lanes)
    while not session.has_shown(want):
        lanes |= session.training_view(want).lanes
    assert sorted(lanes) == [0, 1, 2]
    assert session.training_view(want).lanes == {}  # none is drawn twice at the same moment
    for lane, seen in lanes.items():
        assert seen.frame.shape[1] == 100
        assert (seen.steps, seen.score) == pytest.approx(session.run.world.progress(lane))
    nothing = session.training_view(TrainingViewRequest())
    assert nothing.visits is None
    assert nothing.lanes == {}
    session.close()
