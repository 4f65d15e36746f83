"""Lessons in the window: pages, questions, set-ups and checks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from rlstudio.app.lessons.page_view import PageView
from rlstudio.app.lessons.question_view import RIGHT, WRONG, QuestionView
from rlstudio.app.lessons.sheet import LessonSheet
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.lessons import reading
from rlstudio.engine.lessons.lesson import Question
from tests.app.runs import WAIT

OWN = """
format_version = 1
title = "My corridor"
blurb = "Short."
[[page]]
title = "One"
text = "A *short* text."
[page.setup]
name = "first"
button = "Begin it"
env = "rlstudio/Treasure-v0"
algorithm = "q_learning"
seed = 2
steps = 3000
panels = ["grid", "curves"]
[[page.question]]
ask = "Which?"
answers = ["This", "That"]
right = 2
reveal = "Because."
[[page.check]]
says = "It has ended well."
when = "finished and evaluation >= optimal - 0.001"
[[page]]
title = "Two"
text = "More."
[page.setup]
button = "Once more"
env = "rlstudio/Treasure-v0"
algorithm = "q_learning"
seed = 3
lanes = 1
speed = 2
paused = true
[[page.check]]
says = "Later than the first."
when = "step >= 3 and first_episodes > 10"
"""


def own(tmp_path: Path, text: str = OWN) -> str:
    path = tmp_path / "mine.rllesson"
    path.write_text(text, "utf-8")
    return str(path)


def sheet_of(window: MainWindow) -> LessonSheet:
    sheet = window.classroom.sheet
    assert sheet is not None
    return sheet


def test_a_page_that_fits_is_not_scrolled(qtbot: QtBot) -> None:
    """Qt takes the height of words at their narrowest for the least that they need."""
    for page in reading.read(reading.bundled()[5]).page:
        view = PageView(page)
        qtbot.addWidget(view)
        view.resize(320, 300)
        view.show()
        qtbot.waitExposed(view)
        needed = view.widget().heightForWidth(view.viewport().width())
        view.resize(340, needed + 40)
        qtbot.wait(20)
        assert view.verticalScrollBar().maximum() == 0


def test_a_lesson_from_its_first_page_to_its_last(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    assert window.open_file(own(tmp_path)) is None
    sheet = sheet_of(window)
    assert sheet.isVisible()
    page = sheet.view
    assert page is not None
    assert page.button is not None
    assert not page.checks[0].done
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    first = window.front_tab()
    assert first is not None
    assert first.source.spec is not None
    assert (first.source.spec.seed, first.source.spec.steps) == (2, 3000)
    assert first.playback.speed is None
    qtbot.waitUntil(lambda: page.checks[0].done, timeout=WAIT)
    assert "greedy test: 1" in page.checks[0]._numbers.text()
    assert "best possible return: 1" in page.checks[0]._numbers.text()
    shown = {slot.panel.id for slot in first.board.slots if slot.dock and not slot.dock.isHidden()}
    assert shown == {"grid", "curves"}
    assert first.board.settings_dock.isHidden()
    window.classroom.show_lessons()
    sheet.show_list()
    window.open_file(own(tmp_path))
    assert sheet.view is not None
    assert sheet.view.checks[0].done, "what came true stays so when the lesson is left and opened again"
    page = sheet.view
    focus = window.focusWidget()
    qtbot.mouseClick(sheet.next, Qt.MouseButton.LeftButton)
    assert not isinstance(window.focusWidget(), QAbstractButton), (focus, window.focusWidget())
    second_page = sheet.view
    assert second_page is not None
    assert second_page.button is not None
    assert second_page is not page
    qtbot.mouseClick(second_page.button, Qt.MouseButton.LeftButton)
    second = window.front_tab()
    assert second is not None
    assert second is not first
    qtbot.waitUntil(lambda: first not in window.run_tabs(), timeout=WAIT)  # it takes the last one's place
    qtbot.waitUntil(lambda: not second.playback.trainer_opening, timeout=WAIT)
    assert second.playback.state == "paused"
    training = second.playback.training
    assert training is not None
    for step in (1, 2, 3):
        qtbot.keyClick(window, Qt.Key.Key_PageDown)  # a clicker
        qtbot.waitUntil(lambda step=step: training.progress.step == step, timeout=WAIT)
    qtbot.waitUntil(lambda: second_page.checks[0].done, timeout=WAIT)
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: second.timeline.at is not None, timeout=WAIT)
    for _ in range(2):  # to the newest moment of the past at most, then to the present
        if second.timeline.at is not None:
            qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert second.timeline.at is None
    assert training.progress.step == 3
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: training.progress.step == 4, timeout=WAIT)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Space)
    assert not second.playback.paused, "Space lets time go on"
    assert sheet.page == 1
    second.playback.toggle_pause()
    qtbot.mouseClick(sheet.next, Qt.MouseButton.LeftButton)
    assert sheet.progress is None  # the list again
    assert tmp_path / "mine.rllesson" in window.settings.recent()


def test_predict_then_reveal(qtbot: QtBot) -> None:
    view = QuestionView(Question(ask="Which?", answers=["This", "That"], right=2, reveal="It is so."))
    qtbot.addWidget(view)
    view.show()
    assert not view.button.isEnabled()  # nothing is revealed before a prediction
    assert view.answer.isHidden()
    view.choices.button(0).click()
    with qtbot.waitSignal(view.revealed):
        qtbot.mouseClick(view.button, Qt.MouseButton.LeftButton)
    assert [mark.text() for mark in view._marks] == [WRONG, RIGHT]
    assert view.answer.text() == "**Not so: That.** It is so."
    assert not view.choices.button(1).isEnabled()
    right = QuestionView(Question(ask="Which?", answers=["This", "That"], right=1, reveal="It is so."))
    qtbot.addWidget(right)
    right.choices.button(0).click()
    right.reveal()
    assert right.answer.text() == "**Right.** It is so."
    assert [mark.text() for mark in right._marks] == [RIGHT, ""]


@pytest.mark.parametrize("width", [320, 400])
def test_no_text_is_cut_in_a_narrow_sheet(qtbot: QtBot, width: int) -> None:
    for path in reading.bundled():
        for page in reading.read(path).page:
            view = PageView(page)
            qtbot.addWidget(view)
            view.resize(width, 1400)
            view.show()
            assert view.text.height() >= view.text.heightForWidth(view.text.width()), page.title
            view.close()


def test_the_gallery_has_a_door_to_the_lessons(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.home.lessons_button, Qt.MouseButton.LeftButton)
    sheet = sheet_of(window)
    assert sheet.isVisible()
    assert sheet._list is not None
    assert len(sheet._list.buttons) == len(reading.bundled()) >= 12
    qtbot.mouseClick(sheet._list.buttons[3], Qt.MouseButton.LeftButton)
    assert sheet.progress is not None
    assert sheet.progress.lesson.title == "Q-learning in the maze"
    assert window.settings.recent() == []
    qtbot.mouseClick(sheet.close_button, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    window.actions_.lessons.trigger()
    assert sheet.isVisible()
    assert sheet.progress.lesson.title == "Q-learning in the maze"  # where it was left


def test_a_bad_lesson_is_told_with_its_line(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = own(tmp_path, OWN.replace("finished and", "ended and"))
    assert window.open_file(path) is None
    assert (
        "mine.rllesson, line 23, when of check 1 of page 1: 'ended' is not known" in window.home.messages.text
    )
    assert window.classroom.sheet is None


def test_a_run_that_is_closed_ends_its_checks(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open_file(own(tmp_path))
    page = sheet_of(window).view
    assert page is not None
    assert page.button is not None
    page.button.click()
    run_tab = window.front_tab()
    assert run_tab is not None
    window.give_up(run_tab)
    qtbot.waitUntil(lambda: not window.run_tabs(), timeout=WAIT)
    window.classroom._look()
    page.button.click()  # and begins anew
    again = window.front_tab()
    assert again is not None
    qtbot.waitUntil(lambda: page.checks[0].done, timeout=WAIT)


def test_a_lecture_hall_reads_the_lesson_and_gets_the_layout_of_before(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open_file(own(tmp_path))
    sheet = sheet_of(window)
    assert sheet.view is not None
    assert sheet.view.button is not None
    qtbot.mouseClick(sheet.view.button, Qt.MouseButton.LeftButton)
    tab = window.front_tab()
    assert tab is not None
    qtbot.waitUntil(lambda: bool(tab.board.slots) and tab.board.settings_dock.isHidden(), timeout=WAIT)
    small = sheet.view.text.fontMetrics().height()
    window.actions_.projector.trigger()
    assert sheet.view.text.fontMetrics().height() > 1.3 * small
    window.actions_.projector.trigger()
    assert sheet.view.text.fontMetrics().height() == small
    assert tab.board.settings_dock.isHidden()
