"""A stage plays the policies that a run has kept of its past."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.ages_file import Age, AgesManifest
from rlstudio.engine.past.saved.recorded_stage import RecordedStage
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.worker.messages import OpenStage
from tests.engine.sessions import learned_run
from tests.engine.stages import one_step


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return learned_run(tmp_path_factory.mktemp("run"), algorithm="ppo", steps=4000)


@pytest.fixture
def stage(folder: Path) -> Stage:
    return Stage(OpenStage(path=str(folder / "last.rlstudio"), seed=7))


def state_of(stage: Stage) -> dict[str, np.ndarray]:
    return {name: value.copy() for name, value in stage.policy.state().items()}


def same(one: dict[str, np.ndarray], other: dict[str, np.ndarray]) -> bool:
    return all(np.array_equal(value, other[name]) for name, value in one.items())


def test_one_seed_is_played_at_every_age_by_the_policy_of_then(folder: Path, stage: Stage) -> None:
    path = folder / ages_file.NAME
    newest, begins, seen = state_of(stage), [], []
    for age in ages_file.peek(path).ages[::3]:
        stage.ages.show(str(path), age.step, 41)
        assert same(state_of(stage), ages_file.read(path, age.step)[1])
        begins.append(stage.episode.observation.copy())
        stage.paused = True
        still = stage.snapshot(frame=False)
        assert still.policy_step == age.step
        seen.append(still.decision.action_probabilities)
        stage.step_until("episode")
        while stage.until is not None:
            stage.advance()
        stage.restart()  # as at the end of an episode: the same seed again
        np.testing.assert_array_equal(stage.episode.observation, begins[-1])
    for begin in begins:
        np.testing.assert_array_equal(begin, begins[0])
    assert not np.array_equal(seen[0], seen[-1]), "bars are those of the policy of then"
    stage.ages.show(None, 0, 0)
    assert same(state_of(stage), newest)
    assert stage.policy_step == 4000
    stage.close()


def test_the_newest_policy_waits_while_an_age_is_in_view(folder: Path, stage: Stage) -> None:
    path = folder / ages_file.NAME
    first = ages_file.peek(path).ages[0]
    stage.ages.show(str(path), first.step, 41)
    newer = {name: value + 1 for name, value in stage.policy.state().items()}
    stage.ages.take_newest(5000, newer)
    assert stage.policy_step == first.step
    stage.ages.show(None, 0, 0)
    assert stage.policy_step == 5000
    assert same(state_of(stage), newer)
    stage.ages.take_newest(6000, newer)
    assert stage.policy_step == 6000
    stage.close()


def test_ages_of_another_policy_or_damaged_ones_are_refused(stage: Stage, tmp_path: Path) -> None:
    path, before = tmp_path / ages_file.NAME, state_of(stage)
    about = AgesManifest(env="CartPole-v1", algorithm="ppo", seed=3, ages=[Age(step=9)])
    ages_file.write(path, about, [ages_file.filled_by({"weight": np.zeros(3, np.float32)})])
    for reason in ("lacks the tensor", "cut off"):
        with pytest.raises(UserError, match=reason):
            stage.ages.show(str(path), 9, 1)
        assert stage.policy_step == 4000
        assert same(state_of(stage), before)
        path.write_bytes(path.read_bytes()[:-30])
    one_step(stage)
    stage.close()


def test_what_was_played_at_several_ages_is_saved_like_anything_else(
    folder: Path, stage: Stage, tmp_path: Path
) -> None:
    path = folder / ages_file.NAME
    for age in reversed(ages_file.peek(path).ages[-3:]):
        stage.ages.show(str(path), age.step, 41)
        for _ in range(3):
            one_step(stage)
    saved = tmp_path / "ages.rlreplay"
    for _ in save_recording(saved, stage.past, stage.info(), None, everything=True):
        pass
    stage.close()
    opened = RecordedStage(str(saved))
    assert len(opened.past.recorder.recording) >= 9
    opened.close()
