"""The library in another language, and back in English at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app.library.page import LibraryPage
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.files.runs.notes import NOTES, RunNotes
from tests.app.language.pseudo import pseudo, unsaid, unsaid_texts
from tests.app.runs import WAIT
from tests.engine.library.runs import made_run, settled


def test_all_of_it_is_said(qapp: QApplication, qtbot: QtBot, dark: None) -> None:
    now = datetime.now(UTC)
    ages = (timedelta(), timedelta(minutes=5), timedelta(hours=5), timedelta(days=3), timedelta(days=900))
    for number, ago in enumerate(ages):
        made_run(f"7{number}", created=now - ago, seed=number, steps_budget=5000)
    folder = made_run("8", env="rlstudio/Maze-v0", algorithm="q_learning", score=None)
    (folder / NOTES).write_text(RunNotes(title="7", tags=["8"], note="9").model_dump_json())
    settled(folder)
    page = LibraryPage(str)
    page.resize(1300, 900)
    page.show_catalogue(build_catalogue(own=False))
    page.show()
    qtbot.waitUntil(lambda: page.runs.rowCount() == 6, timeout=WAIT)

    def told() -> list[str]:
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return [str(page.runs.index(row).data(role)) for row in range(6) for role in roles]

    before = told()
    with pseudo(qapp):
        for row in range(6):
            page.list.setCurrentIndex(page.runs.index(row))
            qapp.processEvents()
            assert unsaid_texts(page) == []
        assert [text for text in told() if unsaid(text)] == []
        page.filters.trash.click()
        qtbot.waitUntil(lambda: page.runs.rowCount() == 0, timeout=WAIT)
        assert unsaid_texts(page) == []
        page.filters.trash.click()
        qtbot.waitUntil(lambda: page.runs.rowCount() == 6, timeout=WAIT)
    qapp.processEvents()
    assert told() == before
    page.end()
    page.close()
    page.deleteLater()
