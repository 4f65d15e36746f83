"""A moment of a run that is learned again from its seed is the same, bit for bit."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstudio.core import progress
from rlstudio.core.errors import UserError
from rlstudio.engine.run.reaching import open_at, reach
from rlstudio.engine.run.session import open_session
from rlstudio.engine.run_spec import Moment
from rlstudio.engine.worker.messages import Train
from tests.engine.sessions import MAZE, fingerprint, spec

RUNS = [
    spec(MAZE, "q_learning", lanes=1, seed=3),
    spec(MAZE, "q_learning", lanes=4, seed=3),
    spec(MAZE, "monte_carlo", lanes=2, seed=4),
    spec("rlstudio/GridWorld-v0", "value_iteration", lanes=None),
    spec("CartPole-v1", "dqn", seed=1),
]


@pytest.mark.parametrize("asked", RUNS, ids=lambda run: f"{run.algorithm}-{run.lanes}")
@pytest.mark.parametrize("events", [1, 2, 7, 100, 1357])
def test_learning_again_comes_to_the_same_moment(asked, events: int, tmp_path: Path) -> None:
    first = open_session(asked, None, evaluates=False)
    for _ in range(events):
        if not first.run.over:
            first.run.learn(0.0, 1)
    run = first.run
    moment = Moment(step=run.step, updates=run.updates, episodes=run.episodes)
    again = open_at(Train(asked, str(tmp_path), moment=moment))
    assert (again.run.step, again.run.updates, again.run.episodes) == (run.step, run.updates, run.episodes)
    assert fingerprint(again) == fingerprint(first)
    for session in (first, again):  # and goes on alike
        for _ in range(50):
            if not session.run.over:
                session.run.learn(0.0, 1)
    assert fingerprint(again) == fingerprint(first)
    assert again.run.step == first.run.step
    first.close()
    again.close()


def test_how_far_it_is_is_told() -> None:
    session = open_session(spec(MAZE, "q_learning", lanes=1), None)
    told: list[tuple[str, float | None]] = []
    run = open_session(spec(MAZE, "q_learning", lanes=1), None).run
    while run.step < 20_000:
        run.learn(0.0, 1)
    run.learn(0.0, 1)
    with progress.heard(lambda what, share: told.append((what, share))):
        reach(session, Moment(step=run.step, updates=run.updates, episodes=run.episodes, seconds=3.2))
    assert told[0] == ("learning again up to step 20,000, which took 3 s", 0.0)
    assert session.run.step == 20_000


@pytest.mark.parametrize("updates", [0, 5, 10**6])
def test_a_moment_that_never_comes_is_refused(updates: int) -> None:
    session = open_session(spec(MAZE, "q_learning", lanes=1), None)
    with pytest.raises(UserError, match="never at step 2,000 with"):
        reach(session, Moment(step=2000, updates=updates, episodes=1))
    session.close()


def test_a_run_that_ends_before_is_refused() -> None:
    session = open_session(spec("rlstudio/GridWorld-v0", "value_iteration", lanes=None), None)
    with pytest.raises(UserError, match="never at step 100,000"):
        reach(session, Moment(step=100_000, updates=3))
    session.close()
