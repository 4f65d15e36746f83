from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.tab.timeline import saving
from rlstudio.app.tab.timeline.recording_dialog import RecordingDialog
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.files.recordings import replay_file
from tests.app.runs import LONG, WAIT, learning


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names that were proposed; the answer is always x.html in ``tmp_path``."""
    proposed: list[str] = []

    def answer(_: object, title: str, proposal: str, *kinds: str) -> str:
        proposed.append(Path(proposal).name)
        return str(tmp_path / "x.html")

    monkeypatch.setattr(saving, "ask_where", answer)
    return proposed


def choose(tab: RunTab, text: str) -> None:
    menu = tab.timeline.bar.save_button.menu()
    menu.aboutToShow.emit()
    (action,) = [one for one in menu.actions() if text in one.text()]
    action.trigger()


def played(qtbot: QtBot, window: MainWindow) -> RunTab:
    tab = learning(qtbot, window, LONG)
    qtbot.waitUntil(lambda: len(tab.timeline.moments) >= 60, timeout=WAIT)
    return tab


def test_the_menu_of_the_timeline_saves_the_episode_in_view(
    qtbot: QtBot, window: MainWindow, asked: list[str], tmp_path: Path
) -> None:
    tab = played(qtbot, window)
    choose(tab, "Save what was played: the last episode…")
    assert asked[0].endswith("-replay.html")
    qtbot.waitUntil(lambda: tab.messages.text == f"Saved to {tmp_path / 'x.html'}.", timeout=WAIT)
    assert tab.timeline.bar.save_button.toolTip() == "Save what was played…"
    first = (tmp_path / "x.html").read_text(encoding="utf-8")
    (tmp_path / "x.html").unlink()
    tab.timeline.look(3)
    choose(tab, "Save what was played: this episode…")
    qtbot.waitUntil(lambda: (tmp_path / "x.html").exists(), timeout=WAIT)
    assert '"episode":1,' in (tmp_path / "x.html").read_text(encoding="utf-8")
    assert first != ""


def test_what_is_saved_and_its_name_are_of_the_moment_of_the_question(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a person thought of a name it played on: another episode was saved under the step of before."""
    tab = played(qtbot, window)
    moments, before = tab.timeline.moments, []
    proposed: list[str] = []

    def answer(_: object, title: str, proposal: str, *kinds: str) -> str:
        ended = moments.newest_end
        qtbot.waitUntil(lambda: moments.newest_end != ended, timeout=WAIT)
        proposed.append(Path(proposal).name)
        return str(tmp_path / f"x{kinds[1]}")

    monkeypatch.setattr(saving, "ask_where", answer)
    qtbot.waitUntil(lambda: moments.newest_end is not None, timeout=WAIT)
    ended = moments.newest_end
    assert ended is not None
    begun, step = moments.episode_start(ended), moments.policy_step(ended)
    choose(tab, "Save what was played: the last episode…")
    qtbot.waitUntil((tmp_path / "x.html").exists, timeout=WAIT)
    page = (tmp_path / "x.html").read_text(encoding="utf-8")
    assert f'"episode":{moments.starts.index(begun) + 1},' in page
    assert re.search(rf'"policy":\[[0-9,]*\b{step}\]', page), "of the policy that played it to its end"
    assert proposed == [f"cartpole-v1-ppo-{step}-replay.html"]

    def all_of_it(_: RecordingDialog) -> RecordingDialog.DialogCode:
        before.append(moments.stop)
        return RecordingDialog.DialogCode.Accepted

    monkeypatch.setattr(RecordingDialog, "exec", all_of_it)
    monkeypatch.setattr(RecordingDialog, "everything", property(lambda dialog: True))
    qtbot.waitUntil(lambda: tab.saving.share is None, timeout=WAIT)
    choose(tab, "Save recording")
    qtbot.waitUntil((tmp_path / "x.rlreplay").exists, timeout=WAIT)
    assert replay_file.peek(tmp_path / "x.rlreplay").moments == before[0]
    assert proposed[1] == f"cartpole-v1-ppo-{moments.policy_step(before[0] - 1)}.rlreplay"


def test_writing_can_be_given_up(qtbot: QtBot, window: MainWindow, asked: list[str], tmp_path: Path) -> None:
    tab = played(qtbot, window)
    choose(tab, "Save what was played")
    assert tab.messages.text == "Writing what was played to x.html …"
    choose(tab, "Give up writing")
    assert tab.saving.share is None
    qtbot.wait(500)
    assert list(tmp_path.glob("*.html")) == list(tmp_path.glob("*.part")) == []


def test_why_nothing_was_saved_is_said(
    qtbot: QtBot, window: MainWindow, asked: list[str], tmp_path: Path
) -> None:
    tab = played(qtbot, window)
    (tmp_path / "x.html").mkdir()
    choose(tab, "Save what was played")
    qtbot.waitUntil(lambda: "was not saved: " in tab.messages.text, timeout=WAIT)
    assert "it is a folder" in tab.messages.text
    assert tab.saving.share is None


def test_a_worker_that_dies_ends_the_writing(
    qtbot: QtBot, window: MainWindow, asked: list[str], tmp_path: Path
) -> None:
    tab = played(qtbot, window)
    choose(tab, "Save what was played")
    thread = tab.timeline.recorder
    assert thread is not None
    thread.died.emit("It has ended.")
    assert tab.saving.share is None
    assert tab.messages.text == "What was played was not saved: its worker has ended."
