"""Messages that move nothing, and windows that fit their screen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.look.fitting import first_size
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.window.main_window import MainWindow
from tests.app.runs import WAIT, learning


def test_a_message_moves_nothing_and_stays_on_the_page(qtbot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    button = QPushButton("Press me")
    column.addWidget(button)
    bar = MessageBar(page, above=40)
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show()
    before = button.geometry()
    windows: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                windows.append(watched)
            return False

    watch = Watch(page)
    QApplication.instance().installEventFilter(watch)
    bar.show_message("warning", "It forgot: best 500, last 65. " * 8, [("Watch the best", print)])
    qtbot.wait(20)
    QApplication.instance().removeEventFilter(watch)
    assert windows == [], "no part of it is a window for a moment: that would take the keys away"
    assert button.geometry() == before
    assert page.rect().adjusted(16, 0, -16, -40).contains(bar.geometry())
    assert bar.height() > 2 * bar.fontMetrics().height(), "long words take several lines"
    page.resize(400, 300)
    assert page.rect().adjusted(16, 0, -16, -40).contains(bar.geometry())
    text = bar.findChildren(QLabel)[1]
    page.resize(700, 400)
    for words in range(5, 40):  # each in place of the last, while the bar is shown
        bar.show_message("problem", "The stage stopped. " * words, [("Play again", print)])
        QApplication.processEvents()
        assert text.heightForWidth(text.width()) <= text.height(), "the last line is hidden"
    bar.show_message("good", "Saved.")
    assert bar.width() < 360, "a short one is small"
    bar.dismiss()
    assert bar.text == ""


@pytest.mark.parametrize("side", [0, 700])
def test_a_message_leaves_a_button_at_the_side_free(qtbot, side: int) -> None:
    """Whenever the button comes, whatever its width, as long as both have room."""
    page = QWidget()
    button = QPushButton("Learn with these settings", page)
    button.hide()
    bar = MessageBar(page, beside=button)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    button.setGeometry(side, 660, 180, 30)
    bar.show_message("good", "Learning is done after 40,000 steps. " * 2, [("Watch the best", print)])
    qtbot.wait(5)
    assert bar.geometry().intersects(QRect(side, 600, 300, 100)), "nothing is in its way"
    button.show()
    qtbot.wait(5)
    assert not bar.geometry().intersects(button.geometry())
    button.resize(300, 30)
    qtbot.wait(5)
    assert not bar.geometry().intersects(button.geometry())
    assert page.rect().contains(bar.geometry())
    button.hide()
    qtbot.wait(5)
    assert bar.geometry().center().x() in range(490, 510)


def test_a_window_with_its_frame_fits_the_screen(qtbot, monkeypatch) -> None:
    """The frame's size is known only once the window manager has drawn it."""
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    first_size.size_first(window, 10_000, 10_000)
    assert window.width() <= room.width()
    assert window.height() < room.height()
    window.resize(room.size())
    window.move(QPoint(0, 0))

    def framed(self: QWidget = window) -> QRect:
        return QRect(self.pos(), self.size() + QSize(10, 30))

    monkeypatch.setattr(window, "frameGeometry", framed)
    first_size.keep_on_screen(window)
    assert room.contains(framed())
    window.resize(300, 200)
    window.move(room.right() - 50, room.bottom() - 50)
    first_size.keep_on_screen(window)
    assert window.size() == QSize(300, 200)
    assert room.contains(framed())


def test_a_message_over_a_run_hides_no_control_and_no_axis(qtbot: QtBot, window: MainWindow) -> None:
    """It lies above the picture, which gives way, in a large window or a small one; nothing else moves."""
    for size in ((1440, 860), (1024, 700)):
        window.resize(*size)
        tab = learning(qtbot, window)
        qtbot.waitUntil(lambda tab=tab: not tab.timeline.bar.isHidden(), timeout=WAIT)
        places = [slot.dock.geometry() for slot in tab.board.slots if slot.dock is not None]
        text = "The training has ended, and this sentence tells in many words what has come of all of it."
        tab.messages.show_message(
            "warning", text, [("Watch the best", lambda: None), ("Learn on from here", lambda: None)]
        )
        bar, screens = tab.messages, tab.view.screens
        shown = QRect(bar.mapTo(window, QPoint(0, 0)), bar.size())
        picture = QRect(screens.mapTo(window, QPoint(0, 0)), screens.size())
        assert picture.contains(shown), size
        assert shown.height() < picture.height() / 2
        for part in (bar._text, *bar.buttons):
            assert bar.rect().contains(QRect(part.mapTo(bar, QPoint(0, 0)), part.size()))
        assert bar._text.height() >= bar._text.heightForWidth(bar._text.width())
        assert isinstance(tab.board.game, Screen)
        tab.board.game.picture.show_frame(np.zeros((600, 900, 3), np.uint8))
        QApplication.processEvents()
        drawn = tab.board.game.picture
        assert shown.bottom() < drawn.mapTo(window, drawn.target().topLeft()).y(), (
            "all of the picture is seen"
        )
        line = tab.board.game.line
        assert shown.bottom() < line.mapTo(window, QPoint(0, 0)).y(), "the caption can be read"
        assert places == [slot.dock.geometry() for slot in tab.board.slots if slot.dock is not None]
        tab.board.toggle_enlarged(next(slot.dock for slot in tab.board.slots if slot.dock is not None))
        bar.show_message("info", text)
        assert tab.rect().contains(bar.geometry()), "without a stage it is at the bottom"
        bar.dismiss()
        assert screens.contentsMargins().top() == 0
        window.give_up(tab)
