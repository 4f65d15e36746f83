"""A stage saved in the middle of an episode opens the same, and goes on the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from rlstudio.core.env import DisplayEnv
from rlstudio.core.errors import UserError
from rlstudio.engine.files import demo_file, demo_moment, seal
from rlstudio.engine.files.demo_file import Demo, DemoRun
from rlstudio.engine.files.demo_moment import MomentArrays
from rlstudio.engine.play.as_left import stage_as_left
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.scene import Scene
from rlstudio.engine.worker.messages import OpenStage, RunSpec, Snapshot


@pytest.fixture(autouse=True)
def _own_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def played(env: str, algorithm: str, decisions: int, *, episode: int = 1, explore: bool = False) -> Stage:
    """A stage that stands still in the middle of an episode."""
    stage = Stage(OpenStage(spec=RunSpec(env=env, algorithm=algorithm), seed=7))
    stage.set_speed(None)
    stage.set_explore(explore)
    while stage.decisions < decisions or stage.episode.number < episode or stage.episode.steps < 2:
        stage.note_viewer(True)
        stage.advance()
    stage.set_speed(1.0)
    stage.set_paused(True)
    return stage


def saved(stage: Stage, path: Path, **scene: Any) -> Path:
    at, arrays = stage_as_left(stage)
    run = DemoRun(env=stage.spec.id, algorithm=stage.agent.algorithm)
    demo_file.write(path, Demo(run=run, learns=False, played=at, scene=Scene(paused=True, **scene)), arrays)
    return path


def opened(stage: Stage, path: Path) -> Stage:
    run = RunSpec(env=stage.spec.id, algorithm=stage.agent.algorithm)
    again = Stage(OpenStage(spec=run, seed=7, left=str(path)))
    again.set_explore(stage.explore)
    return again


def check_same(one: Snapshot, other: Snapshot) -> None:
    for name in ("episode", "episode_step", "episode_return", "ended", "seat", "seat_moves", "policy_step"):
        assert getattr(one, name) == getattr(other, name), name
    assert one.frame is not None
    assert other.frame is not None
    assert np.array_equal(one.frame, other.frame)
    for name in ("came_by", "at_rest", "explored", "action", "value"):
        assert getattr(one.decision, name) == getattr(other.decision, name), name
    for name in ("action_values", "action_probabilities", "observation", "inputs", "legal"):
        first, second = getattr(one.decision, name), getattr(other.decision, name)
        assert (first is None) == (second is None), name
        assert first is None or np.array_equal(first, second), name


def check_same_way(one: Stage, other: Stage, steps: int) -> None:
    for _ in range(steps):
        for stage in (one, other):
            stage.step_until("step")
            stage.advance()
        assert np.array_equal(one.episode.observation, other.episode.observation)
        assert np.array_equal(one.episode.action, other.episode.action)
        told = [(s.episode.number, s.episode.steps, s.episode.score, s.decisions) for s in (one, other)]
        assert told[0] == told[1]


@pytest.mark.parametrize(
    ("env", "algorithm", "decisions", "episode", "explore"),
    [
        ("CartPole-v1", "dqn", 60, 3, True),
        ("CartPole-v1", "ppo", 40, 2, False),
        ("rlstudio/Maze-v0", "q_learning", 40, 1, True),
        ("HalfCheetah-v5", "sac", 30, 1, True),
        ("LunarLander-v3", "dqn", 100, 2, False),  # cannot be copied: it is played again
    ],
)
def test_the_same_moment_past_and_future(
    env: str, algorithm: str, decisions: int, episode: int, explore: bool, tmp_path: Path
) -> None:
    first = played(env, algorithm, decisions, episode=episode, explore=explore)
    again = opened(first, saved(first, tmp_path / "x.rldemo"))
    assert again.remark == ""
    assert again.paused
    before, after = first.snapshot(), again.snapshot()
    check_same(before, after)
    assert after.anew
    assert after.trace is not None
    assert len(after.trace) == first.decisions
    kept, there = first.past.recorder.recording, again.past.recorder.recording
    assert len(kept) == len(there)
    for number in {there.first, len(there) - 1}:
        first.past.look(number)
        again.past.look(number)
        check_same(first.past.review.snapshot(frame=True, with_state_values=False),
                   again.past.review.snapshot(frame=True, with_state_values=False))  # fmt: skip
    first.past.look(None)
    again.past.look(None)
    check_same_way(first, again, 60)


def test_frames_between_two_decisions(tmp_path: Path) -> None:
    first = played("ALE/Pong-v5", "dqn", 12)
    first.note_viewer(True)
    first.set_paused(False)
    first.set_speed(1000.0)
    while len(first.episode.waiting) != 2:
        first.advance()
        first._due = 0.0
    first.set_paused(True)
    again = opened(first, saved(first, tmp_path / "x.rldemo"))
    assert len(again.episode.waiting) == 2
    check_same(first.snapshot(), again.snapshot())
    check_same_way(first, again, 10)


def test_a_game_goes_on_and_moves_can_be_taken_back(tmp_path: Path) -> None:
    first = played("rlstudio/ConnectFour-v0", "mcts", 2)
    first.take_over(True)
    moves = 0
    while moves < 2:
        if first.display.seat_moves():
            first.human_action(3)
            first.human_action(None)
            moves += 1
        first.step_until("step")
        first.advance()
    while not first.display.seat_moves():
        first.step_until("step")
        first.advance()
    again = opened(first, saved(first, tmp_path / "x.rldemo", human=True))
    again.take_over(True)
    one, other = first.snapshot(), again.snapshot()
    check_same(one, other)
    assert one.decision.thought is not None
    assert other.decision.thought is not None
    assert np.array_equal(one.decision.thought.visits, other.decision.thought.visits)
    for stage in (first, again):
        stage.board.take_back(stage.episode)
    assert first.display.moves() == again.display.moves()
    check_same(first.snapshot(), again.snapshot())


def test_a_game_that_is_over(tmp_path: Path) -> None:
    first = Stage(
        OpenStage(spec=RunSpec(env="rlstudio/ConnectFour-v0", algorithm="mcts", config={"simulations": 4}))
    )
    first.set_speed(None)
    while not first.episode.ended:
        first.advance()
    first.set_speed(1.0)
    first.set_paused(True)
    again = opened(first, saved(first, tmp_path / "x.rldemo"))
    assert again.remark == ""
    assert again.snapshot().ended
    check_same(first.snapshot(), again.snapshot())
    again.step_until("step")
    again.advance()
    assert again.episode.number == 2


def test_a_persons_own_play(tmp_path: Path) -> None:
    first = Stage(OpenStage(spec=RunSpec(env="CartPole-v1", algorithm="human"), seed=7))
    while len(first.record.by_person.get("return", ())) < 2 or first.episode.steps < 3:
        first.human_action(1)
        first.step_until("step")
        first.advance()
    again = opened(first, saved(first, tmp_path / "x.rldemo"))
    again.take_over(True)
    check_same(first.snapshot(), again.snapshot())
    assert again.totals == first.totals
    played = first.record.by_person["return"]
    assert again.curves["return"][1].tolist() == [score for _, score in played]
    for stage in (first, again):
        stage.human_action(None)
    check_same_way(first, again, 3)  # no key is pressed: the last action is repeated


def test_on_another_computer_a_simulator_plays_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = played("HalfCheetah-v5", "sac", 20)
    path = saved(first, tmp_path / "x.rldemo")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    arrays = demo_file.arrays(path)
    assert not seal.holds(demo_file.read(path).played.seal, arrays.states, {})  # type: ignore[union-attr]
    rewound: list[Any] = []
    real: Callable[[DisplayEnv, Any], Any] = type(first.display).rewind
    monkeypatch.setattr(type(first.display), "rewind", lambda d, m: rewound.append(m) or real(d, m))
    again = opened(first, path)
    assert again.remark == ""
    assert rewound == []  # no bytes of a stranger's reach the simulator
    check_same(first.snapshot(), again.snapshot())
    check_same_way(first, again, 30)


def test_what_does_otherwise_is_shown_as_it_was(tmp_path: Path) -> None:
    first = played("LunarLander-v3", "dqn", 30)
    at, arrays = stage_as_left(first)
    brought = arrays.tape["brought"] + 1.0
    changed = MomentArrays({**arrays.tape, "brought": brought}, arrays.states, arrays.deciding)
    run = DemoRun(env="LunarLander-v3", algorithm="dqn")
    path = tmp_path / "x.rldemo"
    demo_file.write(path, Demo(run=run, learns=False, played=at, scene=Scene(paused=True)), changed)
    again = opened(first, path)
    assert "a new episode begins" in again.remark
    check_same(first.snapshot(), again.snapshot())
    again.step_until("step")
    again.advance()
    assert again.snapshot().episode == first.episode.number + 1


@pytest.mark.parametrize("what", ["now.observation", "tape", "policy_steps", "seen", "seeds", "picture"])
def test_a_damaged_episode_is_told_of_and_another_begins(what: str, tmp_path: Path) -> None:
    first = played("CartPole-v1", "dqn", 30)
    at, arrays = stage_as_left(first)
    tape, states = dict(arrays.tape), dict(arrays.states)
    if what == "tape":
        tape["reward"] = tape["reward"][:3]
    elif what in tape:
        tape[what] = np.zeros((2, 2))
    else:
        states[what] = np.zeros((2, 2))
    path = tmp_path / "x.rldemo"
    demo = Demo(run=DemoRun(env="CartPole-v1", algorithm="dqn"), learns=False, played=at)
    demo_file.write(path, demo, MomentArrays(tape, states, arrays.deciding))
    again = opened(first, path)
    assert again.remark.startswith(f"The episode in {path} is damaged")
    assert again.episode.steps == 0
    again.step_until("step")
    again.advance()
    assert again.episode.steps == 1


def test_a_demo_with_an_episode_is_refused_where_it_is_damaged(tmp_path: Path) -> None:
    path = saved(played("CartPole-v1", "dqn", 5), tmp_path / "x.rldemo")
    assert demo_file.read(path).played is not None
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(UserError, match=r"x\.rldemo"):
        demo_file.read(path)
    demo_moment.write(path, '{"format_version": 9}', MomentArrays({}, {}))
    with pytest.raises(UserError, match="newer RL Studio"):
        demo_file.read(path)
    demo_moment.write(
        path, '{"format_version": 2, "run": {"env": "E", "algorithm": "a"}}', MomentArrays({}, {})
    )
    with pytest.raises(UserError, match="does not say what its arrays are"):
        demo_file.read(path)
