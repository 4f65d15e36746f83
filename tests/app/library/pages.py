"""What a person does on the page of all runs, and what is listed there."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from rlstudio.app.library.page import LibraryPage
from tests.app.runs import WAIT


def names(page: LibraryPage) -> list[str]:
    entries = [page.runs.entry_at(row) for row in range(page.runs.rowCount())]
    return [entry.name for entry in entries if entry is not None]


def listing(qtbot: QtBot, page: LibraryPage, wanted: list[str]) -> None:
    qtbot.waitUntil(lambda: sorted(names(page)) == sorted(wanted), timeout=WAIT)


def choose(page: LibraryPage, *wanted: str) -> None:
    page.list.clearSelection()
    for row, name in enumerate(names(page)):
        if name in wanted:
            index, flags = page.runs.index(row), QItemSelectionModel.SelectionFlag
            page.list.selectionModel().select(index, flags.Select)
            page.list.selectionModel().setCurrentIndex(index, flags.NoUpdate)
    assert {entry.name for entry in page.chosen()} == set(wanted)


def press(page: LibraryPage, name: str) -> None:
    button = page.details.buttons[name]
    assert button.isVisible(), name
    assert button.isEnabled(), button.toolTip()
    button.click()


def said(qtbot: QtBot, page: LibraryPage, words: str) -> None:
    qtbot.waitUntil(lambda: words in page.messages.text, timeout=WAIT)
