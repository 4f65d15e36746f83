"""The comparison of curves in another language, and back in English at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.compare.page import ComparePage
from rlstudio.app.compare.thread import Wanted
from rlstudio.engine.catalogue import build_catalogue
from tests.app.language.pseudo import pseudo, shown_texts, unsaid
from tests.app.runs import WAIT, stands
from tests.engine.library.runs import made_run


def told(page: ComparePage) -> list[str]:
    """All that stands in the table, the legend and the plot."""
    table = page.table
    cells = [
        table.item(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())
    ]
    heads = [table.horizontalHeaderItem(column) for column in range(table.columnCount())]
    texts = [text for item in (*cells, *heads) if item is not None for text in (item.text(), item.toolTip())]
    texts += [entry.text() for entry in page.legend.entries.values()]
    return [*texts, page.plot.in_words(), page.notes.text(), page._nothing.text(), *page.plot.legend.titles]


def left(texts: Iterable[str]) -> list[str]:
    """Those that nobody can translate; names of settings are as they are on the command line."""
    return [text for text in texts if unsaid(text.replace("lanes=", ""))]


def test_all_of_it_is_said(qapp: QApplication, qtbot: QtBot, dark: None) -> None:
    folders = [made_run(f"7{seed}", seed=seed, step=1000 + 500 * seed) for seed in range(3)]
    folders.append(made_run("8", env="rlstudio/Maze-v0", algorithm="q_learning"))
    folders.append(made_run("9", seed=9, lanes=9))
    page = ComparePage(dict, str)
    page.resize(1300, 900)
    page.show_catalogue(build_catalogue(own=False))
    page.show()
    page.compare([Wanted(str(folder)) for folder in (*folders, folders[0] / "90")])
    qtbot.waitUntil(lambda: page.table.rowCount() == 2, timeout=WAIT)
    before = stands(qtbot, lambda: told(page))  # the plot's words and the notes come after the table
    with pseudo(qapp):
        qapp.processEvents()
        assert left(text for _, text in shown_texts(page)) == []
        assert left(told(page)) == []
        for box in (page.choices.statistic, page.choices.axis):
            box.setCurrentIndex(2)
            box.activated.emit(2)
        qtbot.waitUntil(lambda: bool(page.notes.text()), timeout=WAIT)
        page.compare([])
        qtbot.waitUntil(lambda: page._pages.currentIndex() == 1, timeout=WAIT)
        assert left(text for _, text in shown_texts(page)) == []
        page.choices.statistic.setCurrentIndex(0)
        page.choices.axis.setCurrentIndex(0)
        page.compare([Wanted(str(folder)) for folder in (*folders, folders[0] / "90")])
    qtbot.waitUntil(lambda: told(page) == before, timeout=WAIT)
    page.end()
    page.close()
    page.deleteLater()
