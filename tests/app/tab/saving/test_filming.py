"""Videos from the stage's menu, recorded in a process of their own."""

from __future__ import annotations

from pathlib import Path

import cv2
import psutil
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.saving.filming import Filming
from rlstudio.core.system.resources import resources
from tests.app.runs import WAIT

AGENT = str(resources() / "checkpoints" / "cartpole-ppo.rlstudio")


def test_an_episode_is_recorded_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    filming, said = Filming(), []
    filming.said.connect(lambda kind, text: said.append((kind, text)))
    (tmp_path / "films").mkdir()
    out = tmp_path / "films" / "play.mp4"
    filming.begin(AGENT, str(out), 3)
    filming.begin(AGENT, str(tmp_path / "other.mp4"), 3)
    qtbot.waitUntil(lambda: len(said) == 3, timeout=WAIT)
    assert [kind for kind, _ in said] == ["info", "warning", "good"]
    film = cv2.VideoCapture(str(out))
    assert film.get(cv2.CAP_PROP_FRAME_COUNT) > 100
    assert list(out.parent.iterdir()) == [out]


def test_what_cannot_be_recorded_is_told_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    filming, said = Filming(), []
    filming.said.connect(lambda kind, text: said.append((kind, text)))
    filming.begin(None, str(tmp_path / "play.mp4"), 0)
    assert said[0] == ("warning", "There is nothing to record yet: no file of this agent has been saved.")
    filming.begin(AGENT, str(tmp_path / "gone" / "play.mp4"), 0)
    qtbot.waitUntil(lambda: len(said) == 3, timeout=WAIT)
    kind, text = said[-1]
    assert kind == "problem"
    assert "cannot be written: there is no folder" in text
    assert not (tmp_path / "gone").exists()


def test_closing_gives_up_a_recording(qtbot: QtBot, tmp_path: Path) -> None:
    filming, before = Filming(), set(psutil.Process().children())
    films = tmp_path / "films"
    films.mkdir()
    filming.begin(AGENT, str(films / "play.mp4"), 0)
    (recorder,) = set(psutil.Process().children()) - before
    qtbot.waitUntil(lambda: any(films.iterdir()), timeout=WAIT)  # half a film
    filming.end()
    filming.end()
    assert not recorder.is_running()
    assert list(films.iterdir()) == []
