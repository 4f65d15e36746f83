"""The family of a run on the page of all runs, and its fork in a real window."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from rlstudio.app.library.page import LibraryPage
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.files.runs.notes import Change, note_parent, origin_of
from tests.app.library.pages import choose, listing
from tests.app.runs import WAIT, learning
from tests.engine.library.runs import made_run, settled

RATE = Change(of="algorithm", name="learning_rate", before=0.1, after=0.25)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, dark: None) -> LibraryPage:
    """root -> child, and one that is alone."""
    window._show_catalogue(build_catalogue(own=False))
    made = {name: made_run(name) for name in ("root", "child", "alone")}
    note_parent(made["child"], made["root"] / "last.rlstudio", 1500, [RATE])
    settled(made["child"])
    window.actions_.library.trigger()
    page = window.library.page
    assert page is not None
    listing(qtbot, page, ["root", "child", "alone"])
    return page


def rows(page: LibraryPage) -> list[str]:
    found, items = [], QTreeWidgetItemIterator(page.details.family)
    while items.value() is not None:
        found.append(items.value().text(0))
        items += 1
    return found


def told(qtbot: QtBot, page: LibraryPage, name: str, count: int) -> list[str]:
    choose(page, name)
    qtbot.waitUntil(lambda: len(rows(page)) == count, timeout=WAIT)
    return rows(page)


def test_a_run_stands_among_its_relatives_and_a_click_goes_there(qtbot: QtBot, page: LibraryPage) -> None:
    root, child = told(qtbot, page, "child", 2)
    assert root.startswith("root")
    assert "Learning rate 0.1 → 0.25" in child
    assert "from step 1,500" in child
    family = page.details.family
    assert not family.isHidden()
    assert family.currentItem().text(0) == child
    page.filters.search.setText("child")
    page.ask()
    listing(qtbot, page, ["child"])
    family.itemClicked.emit(family.topLevelItem(0), 0)
    qtbot.waitUntil(lambda: [entry.name for entry in page.chosen()] == ["root"], timeout=WAIT)
    assert page.filters.search.text() == "", "the filter had left it out"
    qtbot.waitUntil(lambda: family.currentItem().text(0) == root, timeout=WAIT)
    assert told(qtbot, page, "alone", 0) == []
    assert family.isHidden()


def test_a_parent_in_the_trash_is_found_there(qtbot: QtBot, page: LibraryPage) -> None:
    choose(page, "root")
    page.act("delete")
    listing(qtbot, page, ["child", "alone"])
    root, _ = told(qtbot, page, "child", 2)
    assert "in the trash" in root
    family = page.details.family
    family.itemClicked.emit(family.topLevelItem(0), 0)
    qtbot.waitUntil(lambda: [entry.deleted is not None for entry in page.chosen()] == [True], timeout=WAIT)
    assert page.filters.trash.isChecked()


def test_a_parent_that_is_gone_is_said_so(qtbot: QtBot, page: LibraryPage) -> None:
    choose(page, "root")
    page.act("delete")
    listing(qtbot, page, ["child", "alone"])
    told(qtbot, page, "child", 2)
    qtbot.waitUntil(lambda: rows(page)[0] == "root · in the trash", timeout=WAIT)  # it is moved by a thread
    shutil.rmtree(Path(page.runs.entry_at(0).folder).parent / ".trash")  # type: ignore[union-attr]
    page.look()
    qtbot.waitUntil(lambda: rows(page)[0] == "root is not here any more", timeout=WAIT)


def test_a_row_says_what_a_run_is_a_fork_of(qtbot: QtBot, page: LibraryPage) -> None:
    def facts(name: str) -> str:
        entries = (page.runs.entry_at(row) for row in range(page.runs.rowCount()))
        return next(page.runs.telling.facts(one) for one in entries if one is not None and one.name == name)

    assert facts("child").startswith("fork of root · ")
    assert "fork" not in facts("root")
    choose(page, "root")
    page.details.title.setText("The first one")
    page.details.keep()
    qtbot.waitUntil(lambda: facts("child").startswith("fork of The first one · "), timeout=WAIT)
    choose(page, "root")
    page.act("duplicate")
    qtbot.waitUntil(lambda: page.runs.rowCount() == 4, timeout=WAIT)
    copies = [one for row in range(4) if (one := page.runs.entry_at(row)) is not None and one.parent]
    told = [page.runs.telling.facts(one) for one in copies]
    assert sum("fork of" in one for one in told) == 1, "a copy is none"


def test_a_run_that_learns_is_forked_from_the_moment_and_both_curves_are_drawn(
    qtbot: QtBot, window: MainWindow, dark: None
) -> None:
    window._show_catalogue(build_catalogue(own=False))
    parent = learning(qtbot, window)
    window.actions_.fork.trigger()
    qtbot.waitUntil(lambda: window.forking.dialog is not None, timeout=WAIT)
    dialog = window.forking.dialog
    assert dialog is not None
    assert not dialog.config.field("hidden").isEnabled()
    assert "start a new run" in dialog.config.field("hidden").toolTip()
    assert "bit for bit" in dialog.told.text()
    dialog.config.field("learning_rate").set_value(0.0125)
    dialog.config._on_change("learning_rate")
    assert dialog.told.text() == "1 setting is changed."
    dialog.fork_button.click()
    fork = window.front_tab()
    assert fork is not None
    assert fork is not parent
    qtbot.waitUntil(lambda: fork.playback.training is not None and fork.pictures > 0, timeout=WAIT)
    training, old = fork.playback.training, parent.playback.training
    assert training is not None
    assert old is not None
    assert training.folder != old.folder
    assert old.isRunning(), "its parent goes on"

    def changed() -> bool:  # until its trainer is open, the file of its parent plays
        info = fork.playback.info
        return info is not None and info.training and info.config["learning_rate"] == 0.0125

    qtbot.waitUntil(changed, timeout=WAIT)
    tab = window.tabs.indexOf(fork)
    assert window.tabs.tabText(tab).startswith("Fork: ")
    assert window.tabs.tabToolTip(tab).endswith(f"fork of {old.folder.name}")
    assert not window.tabs.tabText(window.tabs.indexOf(parent)).startswith("Fork")
    origin = origin_of(training.folder)
    assert origin is not None
    assert origin.parent == old.folder.name
    assert [change.name for change in origin.changed] == ["learning_rate"]
