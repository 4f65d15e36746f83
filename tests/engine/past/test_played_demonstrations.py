"""What a person played in the window, saved as a recording, is a demonstration."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rlstudio.core.errors import UserError
from rlstudio.core.registry import environment
from rlstudio.engine.demonstrations import shelf
from rlstudio.engine.demonstrations.played import from_recording
from rlstudio.engine.files import demonstrations_file
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.session import open_session
from rlstudio.engine.worker import choices
from rlstudio.engine.worker.messages import KeepShown, RunSpec, ShownKept
from tests.cli.running import refused, rlstudio
from tests.engine.stages import open_stage


def saved(stage: Stage, path: Path) -> Path:
    list(save_recording(path, stage.past, stage.info(), None, everything=True))
    stage.close()
    return path


def decide(stage: Stage, decisions: int) -> None:
    stage.set_speed(None)
    for _ in range(decisions):
        stage.step_until("step")
        stage.advance()


@pytest.fixture(scope="module")
def by_hand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A person who pushes to the left, then to the right: about ten steps each, and the beginning of more."""
    stage = open_stage("CartPole-v1", "human")
    stage.human_action(0)
    decide(stage, 12)
    stage.human_action(1)
    decide(stage, 24)
    return saved(stage, tmp_path_factory.mktemp("hand") / "x.rlreplay")


def test_whole_episodes_of_a_person_become_demonstrations(by_hand: Path) -> None:
    file = from_recording(by_hand)
    about, found = file.manifest, file.demonstrations
    assert (about.made_by, about.maker, about.env) == ("person", "", "CartPole-v1")
    assert about.episodes >= 2
    ends = np.cumsum(found.length) - 1
    assert found.terminated[ends].all()
    np.testing.assert_array_equal(found.returns, found.length)
    assert set(found.action) == {0, 1}
    assert (found.action[: found.length[0]] == 0).all()
    # A push to the left makes the cart's next velocity smaller, one to the right larger.
    pushed = found.next_observation[:, 1] - found.observation[:, 1]
    assert ((pushed > 0) == (found.action == 1)).all()
    assert np.abs(found.last[:, [0, 2]]).max() > 0.2


def test_they_are_learned_from_and_written(by_hand: Path, tmp_path: Path) -> None:
    config = {"demonstrations": str(by_hand), "hidden": [8]}
    run = RunSpec(env="CartPole-v1", algorithm="behaviour_cloning", config=config, steps=400, device="cpu")
    session = open_session(run, None, evaluates=False)
    session.run.learn(1e9, 20)
    assert session.run.algorithm.demonstrations is not None
    assert session.run.algorithm.demonstrations.steps == from_recording(by_hand).demonstrations.steps
    session.close()
    out = tmp_path / "hand.rldemonstrations"
    ran = rlstudio("demonstrate", by_hand, out)
    assert ran.code == 0, ran.err
    assert demonstrations_file.read(out).manifest.made_by == "person"
    assert "made by               person" in rlstudio("info", out).out


def test_where_an_agent_and_a_person_share_an_episode_it_is_left_out(tmp_path: Path) -> None:
    stage = open_stage("CartPole-v1", "random")
    decide(stage, 3)
    stage.take_over(True)
    stage.human_action(1)
    decide(stage, 2)
    stage.take_over(False)
    decide(stage, 120)
    recording = stage.past.recorder.recording
    mixed = [recording[number].human for number in range(5)]
    assert mixed == [False, False, False, True, True]
    ended = [number for number in range(len(recording)) if recording[number].decision is None]
    file = from_recording(saved(stage, tmp_path / "both.rlreplay"))
    assert file.manifest.made_by == "agent"
    assert file.manifest.episodes == len(ended) - 1
    assert file.demonstrations.length[0] == ended[1] - ended[0] - 1


def test_continuous_actions_and_what_holds_no_episode(tmp_path: Path) -> None:
    stage = open_stage("InvertedPendulum-v5", "random")
    decide(stage, 30)
    found = from_recording(saved(stage, tmp_path / "swings.rlreplay"))
    assert (found.manifest.made_by, found.manifest.maker) == ("agent", "random")
    shown = found.demonstrations
    assert shown.terminated[np.cumsum(shown.length) - 1].all()
    assert shown.action.shape == (shown.steps, 1)
    demonstrations_file.fitting(found, environment("InvertedPendulum-v5"))
    stage = open_stage("Pendulum-v1", "random")
    decide(stage, 10)
    short = saved(stage, tmp_path / "short.rlreplay")
    with pytest.raises(UserError, match="holds no episode from its beginning to its end"):
        from_recording(short)
    refused(rlstudio("demonstrate", short, tmp_path / "x.rldemonstrations"), "holds no episode")


def test_a_worker_puts_what_was_played_on_the_shelf(
    by_hand: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "data_folder", lambda: tmp_path / "data")
    told: list[object] = []
    copy = tmp_path / "apart" / "x.rlreplay"
    copy.parent.mkdir()
    copy.write_bytes(by_hand.read_bytes())

    class Channel:
        send = staticmethod(told.append)

    choices.keep_shown(Channel, KeepShown(str(copy), "by hand"))  # type: ignore[arg-type]
    kept = shelf.shelf_folder() / "by hand.rldemonstrations"
    assert told == [ShownKept(str(kept))]
    assert demonstrations_file.peek(kept).made_by == "person"
    assert not copy.parent.exists(), "the recording was made for this alone"
