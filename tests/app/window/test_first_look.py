"""Messages that move nothing, and windows that fit their screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from rlstudio.app.look import first_size
from rlstudio.app.look.message_bar import MessageBar


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
    bar.show_message("warning", "It forgot: best 500, last 65. " * 8, [("Watch the best", print)])
    qtbot.wait(20)
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
