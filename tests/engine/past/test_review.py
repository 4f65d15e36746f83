from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.arrays import Array
from rlstudio.engine.past.redraw import NO_PICTURE
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.worker.messages import OpenStage
from rlstudio.envs.drawing import notice_picture
from tests.engine.checkpoints import written
from tests.engine.stages import MAZE, open_stage

PONG = {"noop_max": 1, "max_frames": 400}
WORLDS = [
    ("CartPole-v1", {}), ("ALE/Pong-v5", PONG), (MAZE, {}), ("Pendulum-v1", {}), ("HalfCheetah-v5", {}),
    ("LunarLander-v3", {}), ("FrozenLake-v1", {}), ("Blackjack-v1", {}), ("Acrobot-v1", {}),
]  # fmt: skip


@pytest.fixture
def opened() -> Iterator[list[Stage]]:
    stages: list[Stage] = []
    yield stages
    for stage in stages:
        stage.close()


def played(stage: Stage, decisions: int, *, watch: bool = True) -> list[tuple[Array, Array]]:
    """Play, and return observation and picture of every moment: before each decision, and at each end."""
    seen, last = [], (0, 0)
    stage.set_speed(None)
    while stage.decisions < decisions:
        if watch:
            stage.note_viewer(True)
        episode = stage.episode
        if watch and (episode.number, episode.steps) != last:
            last = episode.number, episode.steps
            picture = stage.snapshot().frame
            assert picture is not None
            seen.append((episode.observation.copy(), picture.copy()))
        stage.advance()
    return seen


@pytest.mark.parametrize(("env", "settings"), WORLDS, ids=[env for env, _ in WORLDS])
def test_every_moment_comes_back_as_it_was(env: str, settings: dict[str, int], opened: list[Stage]) -> None:
    stage = open_stage(env, "random", env_settings=settings)
    opened.append(stage)
    seen = played(stage, 70)
    recording = stage.past.review.recording
    assert len(recording) >= 70
    numbers = np.random.default_rng(0).permutation(min(len(seen), len(recording)))
    for number in [*numbers[:25], *range(20, 40)]:
        stage.past.look(int(number))
        shown = stage.snapshot()
        moment, (observation, picture) = recording[int(number)], seen[int(number)]
        assert shown.past is not None
        assert shown.past.moment == number
        assert shown.frame is not None
        np.testing.assert_array_equal(shown.frame, picture)
        if moment.observation is not None:
            np.testing.assert_array_equal(stage.past.review._seen().observation, observation)
        assert shown.episode_step == moment.step
        if moment.decision is not None:
            assert shown.decision.action == moment.decision.action
            assert not shown.ended
        else:
            assert shown.ended
    stage.past.look(None)
    assert stage.snapshot().past is None


def test_what_the_network_saw_comes_back_too(opened: list[Stage]) -> None:
    stage = open_stage("ALE/Pong-v5", "dqn", env_settings=PONG)
    opened.append(stage)
    seen = played(stage, 40)
    stage.past.look(33)
    inputs = stage.snapshot(frame=False).decision.inputs
    np.testing.assert_array_equal(inputs, seen[33][0][0])


def test_the_present_goes_on_behind_a_look_at_the_past(opened: list[Stage]) -> None:
    """A stage that is looked back on plays exactly what one plays that is left alone."""
    ways = []
    for look in (False, True):
        stage = open_stage("ALE/Pong-v5", "random", env_settings=PONG)
        opened.append(stage)
        played(stage, 30)
        for step in range(30):
            if look:
                stage.past.look(step)
                stage.snapshot()
            stage.advance()
        stage.past.look(None)
        ways.append((stage.decisions, stage.episode.observation, stage.snapshot().frame))
    assert ways[0][0] == ways[1][0]
    np.testing.assert_array_equal(ways[0][1], ways[1][1])
    np.testing.assert_array_equal(ways[0][2], ways[1][2])


def test_the_past_plays_on_at_the_pace_of_the_game_and_ends_at_the_present(
    own_time: None, opened: list[Stage]
) -> None:
    stage = open_stage("CartPole-v1", "random")
    opened.append(stage)
    played(stage, 30)
    stage.set_paused(True)
    newest = len(stage.past.review.recording) - 1
    stage.set_speed(1.0)
    stage.past.look(newest - 5, playing=True)
    moments, begun = [], time.perf_counter()
    while stage.past.review.playing and time.perf_counter() - begun < 5:
        wait = stage.advance()
        past = stage.snapshot(frame=False).past
        assert past is not None
        moments.append(past.moment)
        time.sleep(min(wait, 0.05))
    assert sorted(set(moments)) == list(range(newest - 4, newest + 1))
    assert 4 / 50 < time.perf_counter() - begun < 1.0
    assert moments[-1] == newest


def test_all_frames_of_a_decision_are_shown_when_the_past_plays(opened: list[Stage]) -> None:
    stage = open_stage("ALE/Pong-v5", "random", env_settings=PONG)
    opened.append(stage)
    played(stage, 20)
    stage.set_paused(True)
    stage.past.look(10)
    stage.snapshot()
    stage.past.look(10, playing=True)
    stage.snapshot()
    pictures, end = [], time.perf_counter() + 0.3
    while len(pictures) < 12 and time.perf_counter() < end + 3:
        wait = stage.advance()
        picture = stage.snapshot().frame
        assert picture is not None
        if not pictures or not np.array_equal(pictures[-1], picture):
            pictures.append(picture.copy())
        time.sleep(min(wait, 0.02))
    assert len(pictures) >= 12 or len({p.tobytes() for p in pictures}) > 6


def test_a_state_is_asked_for_by_the_policy_of_then(opened: list[Stage]) -> None:
    stage, other = open_stage(MAZE, "q_learning"), open_stage(MAZE, "q_learning")
    opened += [stage, other]
    played(stage, 5)
    state = {name: np.array(value) for name, value in stage.policy.state().items()}
    table = next(name for name, value in state.items() if value.ndim == 2)
    state[table] = state[table] + 3.0
    stage.set_policy(1000, state)
    played(stage, 10)
    stage.past.look(2)
    then = stage.snapshot(state_values=True)
    stage.past.look(8)
    later = stage.snapshot(state_values=True)
    assert then.state_values is not None and later.state_values is not None  # noqa: PT018
    assert then.state_values.action_values is not None and later.state_values.action_values is not None  # noqa: PT018
    assert then.policy_step == 0
    assert later.policy_step == 1000
    assert later.past is not None
    assert later.past.thought_by == 1000
    legal = np.isfinite(then.state_values.action_values)
    np.testing.assert_allclose(
        later.state_values.action_values[legal], then.state_values.action_values[legal] + 3.0
    )


def test_without_a_viewer_a_display_that_cannot_be_copied_has_no_pictures(opened: list[Stage]) -> None:
    stage = open_stage("LunarLander-v3", "random")
    opened.append(stage)
    stage.set_speed(None)
    while stage.decisions < 10:
        stage.advance()
    stage.past.look(5)
    np.testing.assert_array_equal(stage.snapshot().frame, notice_picture(NO_PICTURE))


def test_the_trace_and_the_trail_lead_to_the_moment_in_view(opened: list[Stage]) -> None:
    stage = open_stage("CartPole-v1", "dqn")
    opened.append(stage)
    seen = played(stage, 60)
    stage.past.look(40)
    shown = stage.snapshot(frame=False)
    moment = stage.past.review.recording[40]
    assert shown.trace is not None
    assert shown.past is not None
    assert shown.past.number == moment.number
    here = shown.trace[:, 0] == moment.number
    assert shown.trace[here, 1] == pytest.approx(moment.value)
    assert shown.trace[-1, 0] > moment.number + 10, "what came after it is told as well"
    stage.past.look(41)
    beside = stage.snapshot(frame=False)
    np.testing.assert_array_equal(beside.trace, shown.trace, "the curve stands still beneath the cursor")
    assert shown.trail is not None
    np.testing.assert_allclose(shown.trail[-1][:2], seen[40][0][0][:2], atol=1e-6)
    assert len(shown.trail) == moment.step + 2


def test_an_agents_file_can_be_looked_back_on(tmp_path: Path, opened: list[Stage]) -> None:
    path = written(tmp_path / "agent.rlstudio")
    stage = Stage(OpenStage(path=str(path), seed=1))
    opened.append(stage)
    seen = played(stage, 20)
    stage.past.look(11)
    np.testing.assert_array_equal(stage.snapshot().frame, seen[11][1])


def test_a_moment_that_is_dropped_while_it_is_in_view_gives_way_to_the_oldest(opened: list[Stage]) -> None:
    stage = open_stage("CartPole-v1", "dqn")
    opened.append(stage)
    played(stage, 30)
    stage.past.look(3)
    stage.snapshot()
    recording = stage.past.review.recording
    recording.bound = recording.occupied + recording.policies.occupied
    before = stage.moment
    played(stage, 80, watch=False)
    assert recording.first > 3
    assert stage.moment != before
    shown = stage.snapshot(state_values=True)
    assert shown.past is not None
    assert shown.past.moment == recording.first
    assert stage.policy is not None
