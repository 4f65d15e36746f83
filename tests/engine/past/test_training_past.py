from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from rlstudio.core.arrays import Array
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.worker.messages import RunSpec

PONG = {"noop_max": 1, "max_frames": 200}


@pytest.fixture
def opened() -> Iterator[list[Session]]:
    sessions: list[Session] = []
    yield sessions
    for session in sessions:
        session.close()


def slow(opened: list[Session], env: str, algorithm: str, **more: Any) -> Session:
    session = open_session(RunSpec(env=env, algorithm=algorithm, seed=3, **more), None, evaluates=False)
    opened.append(session)
    session.set_speed(1.0)
    return session


def stepped(session: Session, steps: int) -> list[tuple[Array, Array]]:
    """Step, and return observation and picture of lane 0 before every step, and at every end."""
    seen = []
    for _ in range(steps):
        picture = session.snapshot().frame
        assert picture is not None
        before = session.run.world.observe()[:1].copy()
        if seen and session.snapshot().ended:
            picture = session.run.world.frame()
        seen.append((before, picture.copy()))
        session.step_until("step")
        while session.until is not None:
            session.advance()
        last = session.run.stepped
        assert last is not None
        if any(end.lane == 0 for end in last.transition.episodes):
            end = session.snapshot().frame
            assert end is not None
            seen.append((last.transition.next_observation[:1].copy(), end.copy()))
    return seen


@pytest.mark.parametrize(
    ("env", "algorithm", "more"),
    [
        ("rlstudio/Maze-v0", "q_learning", {}),
        ("CartPole-v1", "dqn", {"lanes": 1}),
        ("CartPole-v1", "ppo", {"lanes": 4}),
        ("ALE/Pong-v5", "ppo", {"lanes": 2, "env_settings": PONG}),
        ("Pendulum-v1", "sac", {}),
        ("FrozenLake-v1", "sarsa", {}),
    ],
)
def test_every_step_that_was_shown_comes_back_as_it_was(
    env: str, algorithm: str, more: dict[str, Any], opened: list[Session]
) -> None:
    session = slow(opened, env, algorithm, **more)
    seen = stepped(session, 55)
    recording = session.past.review.recording
    assert len(recording) == len(seen)
    for number in np.random.default_rng(1).permutation(len(seen)):
        session.past.look(int(number))
        shown = session.snapshot()
        assert shown.source == "training"
        assert shown.past is not None
        assert shown.past.moment == number
        np.testing.assert_array_equal(shown.frame, seen[number][1])
        observation = recording[int(number)].observation
        if observation is not None and isinstance(observation, np.ndarray):
            np.testing.assert_array_equal(observation, seen[number][0])
        assert shown.ended == (recording[int(number)].decision is None)
    session.past.look(None)
    back = session.snapshot()
    assert back.past is None
    assert back.anew, "the whole way to the present is told again"


def test_looking_back_changes_nothing_of_what_is_learned(opened: list[Session]) -> None:
    ways = []
    for looks in (False, True):
        session = slow(opened, "CartPole-v1", "dqn", lanes=1, config={"learning_starts": 20})
        for number in range(120):
            session.step_until("step")
            while session.until is not None:
                session.advance()
            if looks:
                session.past.look(number // 2)
                session.snapshot(state_values=True)
                session.past.look(None)
                session.snapshot()
        ways.append(session.policy.state())
    for name in ways[0]:
        np.testing.assert_array_equal(ways[0][name], ways[1][name])


def test_a_table_is_looked_back_on_as_it_was(opened: list[Session]) -> None:
    session = slow(opened, "rlstudio/GridWorld-v0", "q_learning")
    tables = []
    for _ in range(40):
        values = session.snapshot(frame=False, state_values=True).state_values
        assert values is not None
        assert values.action_values is not None
        tables.append(values.action_values.copy())
        session.step_until("step")
        while session.until is not None:
            session.advance()
    steps = [
        n for n in range(len(session.past.review.recording)) if session.past.review.recording[n].decision
    ]
    for number, table in zip(steps, tables, strict=True):
        session.past.look(number)
        then = session.snapshot(frame=False, state_values=True)
        assert then.state_values is not None
        np.testing.assert_array_equal(then.state_values.action_values, table)
        assert then.past is not None
        assert then.past.thought_by == then.policy_step


def test_the_sweeps_of_a_planner_are_recorded(opened: list[Session]) -> None:
    session = slow(opened, "FrozenLake-v1", "value_iteration")
    maps = []
    for _ in range(6):
        session.step_until("step")
        while session.until is not None:
            session.advance()
        values = session.snapshot(state_values=True).state_values
        assert values is not None
        maps.append(values.value if values.value is not None else values.action_values)
    assert len(session.past.review.recording) == 6
    for number in (0, 3, 5):
        session.past.look(number)
        then = session.snapshot(state_values=True)
        assert then.state_values is not None
        shown = then.state_values.value if maps[0].ndim == 1 else then.state_values.action_values
        np.testing.assert_array_equal(shown, maps[number])


def test_what_was_learned_at_full_speed_is_a_gap_between_two_episodes(opened: list[Session]) -> None:
    session = slow(opened, "CartPole-v1", "ppo", lanes=2)
    for _ in range(3):
        session.step_until("step")
        while session.until is not None:
            session.advance()
    session.set_speed(None)
    session.paused = False
    session.advance(0.05)
    session.set_speed(1.0)
    session.step_until("step")
    while session.until is not None:
        session.advance()
    recording = session.past.review.recording
    assert recording.reel_of(3).begins_episode
    assert len(recording) == 4
