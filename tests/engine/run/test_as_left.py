"""A training that was watched shows what was in view, and goes on from there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rlstudio.engine.files import demo_file
from rlstudio.engine.files.demo_file import Demo, DemoRun
from rlstudio.engine.run.as_left import show_as_left, training_as_left
from rlstudio.engine.run.session import Session, open_session
from rlstudio.engine.run_spec import RunSpec


def watched(env: str, algorithm: str, steps: int) -> Session:
    """A training that has been stepped, and stands still in the middle of an episode."""
    session = open_session(RunSpec(env=env, algorithm=algorithm, seed=3, lanes=1), None)
    for _ in range(steps):
        session.step_until("step")
        while session.until is not None:
            session.advance()
    return session


@pytest.mark.parametrize(
    ("env", "algorithm", "steps"), [("rlstudio/Maze-v0", "q_learning", 40), ("CartPole-v1", "dqn", 30)]
)
def test_the_episode_in_view_comes_back(env: str, algorithm: str, steps: int, tmp_path: Path) -> None:
    first = watched(env, algorithm, steps)
    agent, path = tmp_path / "x.demo.rlstudio", tmp_path / "x.rldemo"
    first.run.save(agent)
    at, arrays = training_as_left(first)
    demo_file.write(path, Demo(run=DemoRun(env=env, algorithm=algorithm), played=at), arrays)
    again = open_session(None, None, agent)
    again.pause()
    assert show_as_left(again, str(path)) == ""
    one, other = first.snapshot(), again.snapshot()
    for name in ("episode", "episode_step", "episode_return", "ended", "policy_step"):
        assert getattr(one, name) == getattr(other, name), name
    assert one.frame is not None
    assert other.frame is not None
    assert np.array_equal(one.frame, other.frame)
    assert (one.decision.came_by, one.decision.explored) == (other.decision.came_by, other.decision.explored)
    assert one.decision.action_values is not None
    assert other.decision.action_values is not None
    assert np.array_equal(one.decision.action_values, other.decision.action_values)
    assert other.trace is not None
    assert len(other.trace) == steps
    recording = again.past.recorder.recording
    assert len(recording) == len(first.past.recorder.recording)
    for session in (first, again):
        session.past.look(recording.first + 3)
    assert np.array_equal(first.snapshot().frame, again.snapshot().frame)  # type: ignore[arg-type]
    for session in (first, again):
        session.past.look(None)
    for _ in range(12):
        for session in (first, again):
            session.step_until("step")
            while session.until is not None:
                session.advance()
        assert np.array_equal(first.run.world.observe(), again.run.world.observe())
        assert first.snapshot().episode_step == again.snapshot().episode_step
    assert len(recording) == len(first.past.recorder.recording)
    first.close()
    again.close()


def test_an_episode_that_cannot_be_taken_up_is_shown_as_it_was(tmp_path: Path) -> None:
    first = watched("CartPole-v1", "dqn", 12)
    path = tmp_path / "x.rldemo"
    at, arrays = training_as_left(first)
    demo_file.write(path, Demo(run=DemoRun(env="CartPole-v1", algorithm="dqn"), played=at), arrays)
    again = watched("CartPole-v1", "dqn", 0)  # of another moment
    again.pause()
    assert "a new episode begins" in show_as_left(again, str(path))
    one, other = first.snapshot(), again.snapshot()
    assert (one.episode_step, one.episode_return) == (other.episode_step, other.episode_return)
    again.step_until("step")
    while again.until is not None:
        again.advance()
    assert again.snapshot().episode_step == 1
    first.close()
    again.close()
