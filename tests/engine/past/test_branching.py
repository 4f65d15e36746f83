from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.worker.messages import Branch, OpenStage, RunSpec
from rlstudio.envs.world import LaneDisplay
from tests.engine.past.test_review import WORLDS
from tests.engine.stages import open_stage

GREEDY = {"Pendulum-v1": "sac", "HalfCheetah-v5": "ppo"}
"""Policies that draw nothing: the same state leads to the same action. Elsewhere that of DQN."""


@pytest.fixture
def opened() -> Iterator[list[Stage]]:
    stages: list[Stage] = []
    yield stages
    for stage in stages:
        stage.close()


def play(stage: Stage, decisions: int) -> None:
    stage.set_speed(None)
    while stage.decisions < decisions:
        stage.advance()


def branched(
    opened: list[Stage], stage: Stage, moment: int, action: int | tuple[float, ...], algorithm: str
) -> Stage:
    point = stage.past.branch_point(moment)
    spec = RunSpec(env=stage.spec.id, algorithm=algorithm, env_settings=stage.spec.settings.model_dump())
    other = Stage(OpenStage(spec=spec, seed=99, branch=Branch(point, action)))
    opened.append(other)
    assert other.paused
    other.set_paused(False)
    return other


@pytest.mark.parametrize(("env", "settings"), WORLDS, ids=[env for env, _ in WORLDS])
def test_the_same_action_leads_to_the_same_future(
    env: str, settings: dict[str, int], opened: list[Stage]
) -> None:
    algorithm = GREEDY.get(env, "dqn")
    stage = open_stage(env, algorithm, env_settings=settings)
    opened.append(stage)
    play(stage, 90)
    recording = stage.past.review.recording
    for begin in (3, 20, 41):
        if recording[begin].decision is None:
            begin += 1
        taken = recording[begin].action
        action = int(taken[0]) if taken.dtype.kind in "iu" else tuple(taken.tolist())
        other = branched(opened, stage, begin, action, algorithm)
        way = other.past.review.recording
        last = begin
        while recording[last].decision is not None and last + 1 < min(len(recording), begin + 30):
            last += 1
        while len(way) < last - begin and not other.episode.ended:
            other.note_viewer(True)
            other.set_speed(None)
            other.advance()
        for number in range(begin, last):
            then, again = recording[number], way[number - begin]
            np.testing.assert_array_equal(then.action, again.action)
            assert (then.reward, then.step, then.score) == (again.reward, again.step, again.score)
            if isinstance(then.observation, np.ndarray):
                np.testing.assert_array_equal(then.observation, again.observation)
        if isinstance(recording[last].observation, np.ndarray) and len(way) > last - begin:
            np.testing.assert_array_equal(recording[last].observation, way[last - begin].observation)


def test_another_action_is_the_first_that_is_done_and_the_policy_goes_on(opened: list[Stage]) -> None:
    stage = open_stage("CartPole-v1", "dqn")
    opened.append(stage)
    play(stage, 40)
    taken = int(stage.past.review.recording[15].action[0])
    other = branched(opened, stage, 15, 1 - taken, "dqn")
    play(other, 3)
    way = other.past.review.recording
    assert [int(way[0].action[0])] == [1 - taken]
    assert way[0].decision is not None
    assert way[0].decision.action == 1 - taken
    np.testing.assert_array_equal(way[0].observation, stage.past.review.recording[15].observation)
    assert way[0].step == stage.past.review.recording[15].step
    greedy = other.policy.decide(np.asarray(way[1].observation), explore=False).action
    np.testing.assert_array_equal(way[1].action, greedy)


def test_a_branch_ends_with_its_episode(opened: list[Stage]) -> None:
    stage = open_stage("CartPole-v1", "random")
    opened.append(stage)
    play(stage, 60)
    other = branched(opened, stage, 5, 0, "random")
    other.set_speed(None)
    for _ in range(2000):
        other.note_viewer(False)
        if other.advance() > 1000:
            break
    assert other.episode.ended
    assert other.episode.number == stage.past.review.recording.reel_of(5).episode
    assert other.snapshot().waits


def test_there_is_nothing_to_choose_at_the_end_of_an_episode(opened: list[Stage]) -> None:
    stage = open_stage("CartPole-v1", "random")
    opened.append(stage)
    play(stage, 60)
    recording = stage.past.review.recording
    end = next(n for n in range(len(recording)) if recording[n].decision is None)
    with pytest.raises(UserError, match="over at this moment"):
        stage.past.branch_point(end)
    with pytest.raises(UserError, match="no longer kept"):
        stage.past.branch_point(len(recording))


def test_an_action_that_is_not_legal_there_is_refused(
    opened: list[Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = open_stage("CartPole-v1", "random")
    opened.append(stage)
    play(stage, 10)
    monkeypatch.setattr(LaneDisplay, "legal", lambda _: np.array([[True, False]]))
    with pytest.raises(UserError, match="RIGHT is not legal at this moment"):
        branched(opened, stage, 4, 1, "random")
