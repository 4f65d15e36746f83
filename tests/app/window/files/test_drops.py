"""Files of every kind can be dropped anywhere, also on fields that would take them for text."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QApplication

from rlstudio.app.window.files.drops import FileDrops
from rlstudio.app.window.main_window import MainWindow
from rlstudio.core.system.file_types import SUFFIXES
from rlstudio.core.system.resources import resources
from tests.app.gestures import drag_in, let_go

pytestmark = pytest.mark.usefixtures("dark")


def files(*paths: Path) -> QMimeData:
    """As a file manager gives them: as addresses, and as text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    return data


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_kind_is_opened_wherever_it_is_dropped(window: MainWindow, tmp_path: Path, suffix: str) -> None:
    drops = next(iter(window.findChildren(FileDrops)))
    opened: list[str] = []
    drops.dropped.disconnect()
    drops.dropped.connect(opened.extend)
    search = window.home.gallery.search
    for target in (window, search, window.home.gallery.cards.viewport(), window.home.header.open_door):
        data = files(tmp_path / f"a{suffix}")
        assert drag_in(target, data)
        assert drops.frame.isVisible()
        let_go(target, data)
        assert not drops.frame.isVisible()
    assert opened == [str(tmp_path / f"a{suffix}")] * 4
    assert search.text() == ""


def test_other_files_are_left_to_whom_they_concern(window: MainWindow, tmp_path: Path) -> None:
    drops = next(iter(window.findChildren(FileDrops)))
    assert not drag_in(window, files(tmp_path / "a.txt"))
    assert not drops.frame.isVisible()
    drag_in(window, files(tmp_path / "a.rlworld"))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not drops.frame.isVisible()


def drop_all(window: MainWindow, *paths: Path) -> None:
    data = files(*paths)
    assert drag_in(window, data)
    let_go(window, data)


def test_all_bad_files_are_told_together_over_what_opened(window: MainWindow, tmp_path: Path) -> None:
    bad = [tmp_path / name for name in ("one.rlstudio", "two.rlreplay", "three.rldemo")]
    for path in bad:
        path.write_bytes(b"no")
    drop_all(window, *bad[:2])
    told = window.home.messages.text.split("\n")
    assert ["one.rlstudio" in told[0], "two.rlreplay" in told[1], len(told)] == [True, True, 2]
    drop_all(window, bad[2], next((resources() / "checkpoints").rglob("*.rlstudio")))
    front = window.front_tab()
    assert front is not None
    assert "three.rldemo" in front.messages.text, "not on the page behind it"


def test_a_bar_begins_anew_when_what_it_told_was_dismissed(window: MainWindow) -> None:
    bar = window.messages
    for number in range(7):
        window.show_message("problem", f"File {number} is bad.")
        window.show_message("problem", f"File {number} is bad.")
    lines = bar.text.split("\n")
    assert lines == [*(f"File {number} is bad." for number in range(5)), "And 2 more."]
    assert bar.height() > 5 * bar.fontMetrics().height()
    bar.dismiss()
    window.show_message("problem", "Another one.")
    assert bar.text == "Another one."


def test_the_folder_of_a_run_opens_its_agent_and_others_are_told_of(
    window: MainWindow, tmp_path: Path
) -> None:
    agent = resources() / "checkpoints" / "maze-q_learning.rlstudio"
    run, empty, notes = tmp_path / "run", tmp_path / "empty", tmp_path / "notes.txt"
    for folder in (run, empty):
        folder.mkdir()
    shutil.copy(agent, run / "last.rlstudio")
    shutil.copy(agent, tmp_path / "CAPITALS.RLSTUDIO")
    notes.write_text("what came of it")
    assert not drag_in(window, files(empty, notes)), "nothing of it opens"
    drop_all(window, empty, notes, run, tmp_path / "CAPITALS.RLSTUDIO")
    opened = [tab.source.path for tab in window.run_tabs()]
    assert opened == [str(run / "last.rlstudio"), str(tmp_path / "CAPITALS.RLSTUDIO")]
    front = window.front_tab()
    assert front is not None
    told = front.messages.text.split("\n")
    assert ["empty holds no run" in told[0], "notes.txt is a text file" in told[1]] == [True, True]
