"""Lessons, the help and the tour in another language, also while they are open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.help.about import AboutDialog
from rlstudio.app.help.help_window import HelpWindow
from rlstudio.app.help.pages import pages
from rlstudio.app.lessons.sheet import LessonSheet
from rlstudio.app.lessons.wrapped_button import WrappedButton
from rlstudio.app.tour.tour import Step, Tour
from rlstudio.core.words import mark
from rlstudio.engine.catalogue import build_catalogue
from rlstudio.engine.lessons import reading
from tests.app.language.pseudo import OPEN, pseudo, unsaid, unsaid_texts

pytestmark = pytest.mark.usefixtures("dark")


@pytest.mark.parametrize("path", reading.bundled(), ids=lambda path: path.stem)
def test_every_page_of_every_lesson(qtbot: QtBot, qapp: QApplication, path) -> None:
    with pseudo(qapp):
        sheet = LessonSheet()
        qtbot.addWidget(sheet)
        sheet.show_lesson(reading.read(path))
        assert sheet.progress is not None
        for number in range(len(sheet.progress.lesson.page)):
            sheet.go(number)
            view = sheet.view
            assert view is not None
            for question in view.questions:
                question.choices.buttons()[0].setChecked(True)
                question.reveal()
            assert unsaid_texts(sheet) == []


def test_an_open_lesson_goes_on_in_the_next_language(qtbot: QtBot, qapp: QApplication) -> None:
    sheet = LessonSheet()
    qtbot.addWidget(sheet)
    sheet.resize(340, 700)
    sheet.show_list()
    sheet.show_lesson(reading.read(reading.bundled()[0]))
    sheet.show()
    assert sheet.view is not None
    for question in sheet.view.questions:
        question.choices.buttons()[0].setChecked(True)
        question.reveal()
    before = sheet.view.text.text()
    with pseudo(qapp):
        qapp.processEvents()
        assert unsaid_texts(sheet) == []
        sheet.show_list()
        assert unsaid_texts(sheet) == []
    qapp.processEvents()
    sheet.show_lesson(reading.read(reading.bundled()[0]))
    assert sheet.view.text.text() == before


def test_a_button_breaks_its_words_in_the_next_language(qtbot: QtBot, qapp: QApplication) -> None:
    button = WrappedButton(sheet_words := "Begin this run, which has a long name")
    qtbot.addWidget(button)
    button.resize(150, 80)
    button.show()
    assert button.text().replace("\n", " ") == sheet_words
    assert "\n" in button.text()
    chinese = WrappedButton("开始这个有很长名字的运行，并观看它学习")
    qtbot.addWidget(chinese)
    chinese.resize(150, 80)
    chinese.show()
    assert "\n" in chinese.text()
    room = chinese.width()
    assert all(chinese.fontMetrics().horizontalAdvance(line) < room for line in chinese.text().split("\n"))
    primary = WrappedButton("A random policy on the grid, paused")
    primary.setObjectName("primary")
    qtbot.addWidget(primary)
    bold = primary.font()
    bold.setBold(True)
    plain = primary.fontMetrics().horizontalAdvance(primary.text())
    wide = QFontMetrics(bold).horizontalAdvance(primary.text())
    assert plain < wide
    primary.resize((plain + wide) // 2 + 54, 80)
    primary.show()
    primary.setStyleSheet("font-weight: normal")  # as while the style is applied anew
    assert "\n" in primary.text(), "the style makes it bold, whatever it is in between"
    assert chinese.text().replace("\n", "") == "开始这个有很长名字的运行，并观看它学习"


def rows(window: HelpWindow) -> list[QTreeWidgetItem]:
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    return window.list.findItems("", every)


def test_the_help_is_said_anew_and_its_pages_are_found_by_their_english_titles(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window = HelpWindow(pages([("Step", "Space", "Go on")], build_catalogue().algorithms))
    qtbot.addWidget(window)
    assert window.open_page("Q-learning")
    english = window.text.toPlainText()
    with pseudo(qapp):
        qapp.processEvents()
        assert window.text.toPlainText().startswith(f"{OPEN}Q-learning⟧"), "the same page stays open"
        assert "Initialise Q(s, a) for all states" in window.text.toPlainText(), (
            "pseudocode is as in its file"
        )
        assert unsaid_texts(window) == []
        assert [row.text(0) for row in rows(window) if unsaid(row.text(0))] == []
        window.search.setText(f"{OPEN}step by step")
        assert len(rows(window)) > 5
        window.search.setText("no such words at all")
        assert not unsaid(window.text.toPlainText())
        window.search.clear()
        assert window.open_page("Keys")
        assert f"{OPEN}dismisses a message⟧" in window.text.toPlainText()
    qapp.processEvents()
    assert window.open_page("Q-learning")
    assert window.text.toPlainText() == english


def test_what_the_program_is(qtbot: QtBot, qapp: QApplication) -> None:
    with pseudo(qapp):
        about = AboutDialog()
        qtbot.addWidget(about)
        names = {about.list.item(row).text() for row in range(about.list.count())}
        found = unsaid_texts(about, names=frozenset(names))
        assert [text for text in found if not text.startswith(("drawn", "QLabel: 'RL Studio "))] == []


def test_the_tour(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    part = QWidget(window)
    part.setGeometry(10, 10, 100, 40)
    steps = [Step(lambda: part, mark("A title"), mark("A text.")) for _ in range(2)]
    with qtbot.waitExposed(window):
        window.show()
    tour = Tour(window, steps)
    tour.begin(focus=False)
    with pseudo(qapp):
        assert unsaid_texts(tour.bubble) == []
        tour.bubble.next_button.click()
        assert unsaid_texts(tour.bubble) == []
    tour.end()
