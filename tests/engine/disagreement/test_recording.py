"""The episode of a disagreement, played again as a recording."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.disagreement.finding import find
from rlstudio.engine.disagreement.recording import record
from rlstudio.engine.past.saved.recorded_stage import RecordedStage
from rlstudio.engine.play.agent import open_agent
from rlstudio.engine.run_spec import RunSpec
from rlstudio.engine.worker.messages import OpenStage


def opening(env: str, algorithm: str, seed: int) -> OpenStage:
    return OpenStage(spec=RunSpec(env=env, algorithm=algorithm, seed=seed), seed=seed)


@pytest.mark.parametrize("env", ["CartPole-v1", "FrozenLake-v1"])
def test_the_moment_of_the_list_is_in_the_recording(tmp_path: Path, env: str) -> None:
    sides = {"a": opening(env, "dqn", 1), "b": opening(env, "ppo", 2)}
    found = find(*(open_agent(one) for one in sides.values()), 3)
    for side in "ab":
        moment = next(one for one in found.moments if one.visited == side)
        path = tmp_path / f"{side}.rlreplay"
        number = record(sides[side], 3, moment.step, moment.score, path)
        assert number == moment.step
        stage = RecordedStage(str(path))
        assert stage.past.manifest.moments == found.steps[side == "b"] + 1, "the whole episode"
        stage.past.review.look(number)
        shown = stage.snapshot()
        assert (shown.episode_step, shown.episode_return) == (moment.step, moment.score)
        decided = moment.a if side == "a" else moment.b
        assert shown.decision is not None
        assert shown.decision.action == decided.action
        np.testing.assert_array_equal(shown.decision.action_values, decided.action_values)
        np.testing.assert_array_equal(shown.frame, moment.picture)
        stage.close()


def test_another_episode_is_no_timeline_of_this_one(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not come out the same"):
        record(opening("CartPole-v1", "dqn", 1), 3, 4, 99.0, tmp_path / "a.rlreplay")
    assert not (tmp_path / "a.rlreplay").exists()
