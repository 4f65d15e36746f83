"""Runs that a training or a window has open: what the page of all runs says of them, and does not do."""

from __future__ import annotations

import time

from filelock import FileLock
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rlstudio.app.library.page import LibraryPage
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.files.runs.run_folders import runs_folder
from rlstudio.engine.worker.messages import RunSpec, Stop
from tests.app.library.pages import choose, listing, names, press, said
from tests.app.runs import WAIT, learning
from tests.engine.library.runs import NOW, made_run


def test_what_learns_is_listed_and_not_deleted(qtbot: QtBot, page: LibraryPage, window: MainWindow) -> None:
    run_tab = learning(
        qtbot, window, RunSpec(env="rlstudio/GridWorld-v0", algorithm="q_learning", steps=10**8)
    )
    training = run_tab.playback.training
    assert training is not None
    folder = training.folder
    window.actions_.library.trigger()
    assert window.library.in_front
    made = made_run("now", created=NOW.fromtimestamp(time.time(), NOW.tzinfo))
    with FileLock(made / ".lock"):
        page.look()
        qtbot.waitUntil(lambda: {"pole", "pole2", "maze", "now"} <= set(names(page)), timeout=WAIT)
        choose(page, "now")
        qtbot.waitUntil(lambda: "in use now" in page.details.facts.text(), timeout=WAIT)
        assert "Saved: just now · in use now" in page.details.facts.text(), (
            "the numbers are of what was saved"
        )
        assert not page.details.buttons["delete"].isEnabled()
    # The run in the tab is listed as well, from its first file on.
    qtbot.waitUntil(lambda: folder.name in names(page), timeout=WAIT)
    choose(page, folder.name)
    facts = page.details.facts
    qtbot.waitUntil(lambda: "learning now" in facts.text(), timeout=WAIT)
    run_tab.playback.toggle_pause()
    qtbot.waitUntil(lambda: "paused now" in facts.text(), timeout=WAIT)
    row = page.list.currentIndex()
    assert "paused now" in row.data(Qt.ItemDataRole.AccessibleTextRole), "the row says the same"
    run_tab.playback.toggle_pause()
    qtbot.waitUntil(lambda: "learning now" in facts.text(), timeout=WAIT)
    training.send(Stop())
    qtbot.waitUntil(lambda: " now" not in facts.text().replace("just now", ""), timeout=WAIT)


def test_what_is_open_is_not_deleted(qtbot: QtBot, page: LibraryPage, window: MainWindow) -> None:
    choose(page, "pole")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.front_tab() is not None, timeout=WAIT)
    run_tab = window.front_tab()
    assert run_tab is not None
    assert run_tab.source.path == str(runs_folder() / "pole" / "best.rlstudio")
    window.actions_.library.trigger()
    choose(page, "pole")
    press(page, "delete")
    said(qtbot, page, "A run that is open in a window is not deleted")
    assert (runs_folder() / "pole" / "best.rlstudio").is_file()
    window._leave(run_tab, False)
    qtbot.waitUntil(lambda: not window.run_tabs(), timeout=WAIT)
    choose(page, "pole")
    press(page, "delete")
    listing(qtbot, page, ["pole2", "maze"])
