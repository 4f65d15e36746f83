"""The stage's controls under changing room."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.stage_view import StageView

pytestmark = pytest.mark.usefixtures("dark")


def test_buttons_lose_their_words_when_the_type_grows_without_a_new_size(qtbot: QtBot) -> None:
    room = QWidget()  # a window of its own would grow with the type
    qtbot.addWidget(room)
    view = StageView()
    view.setParent(room)
    view.resize(700, 400)
    room.resize(700, 400)
    with qtbot.waitExposed(room):
        room.show()
    buttons = [b for b in view.findChildren(QToolButton) if b.objectName() == "stage"]
    assert {b.toolButtonStyle() for b in buttons} == {Qt.ToolButtonStyle.ToolButtonTextBesideIcon}
    view.setStyleSheet("QToolButton#stage { font-size: 30pt; }")
    alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    qtbot.waitUntil(lambda: view.compare_button.toolButtonStyle() == alone)
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons if b.isVisible()))
    assert view.width() == 700


def test_the_words_that_are_needed_most_are_left_out_last(qtbot: QtBot) -> None:
    view = StageView()
    qtbot.addWidget(view)
    view.show_board(True, playing=True)
    view.show()
    buttons, beside = view._buttons, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    worded = set()
    for width in range(view.minimumSizeHint().width(), 1000, 40):
        view.resize(width, 300)
        qtbot.wait(1)
        styles = [button.toolButtonStyle() == beside for button in buttons]
        assert styles == sorted(styles, reverse=True), "the first ones keep their words"
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
        worded.add(sum(styles))
    assert min(worded) <= 2
    assert max(worded) == len(buttons)


def test_what_is_opened_tells_how_far_it_is_and_can_be_given_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = StageView()
    qtbot.addWidget(view)
    view.show()
    bar, cancel = view.findChild(QProgressBar), view.findChild(QPushButton)
    assert bar is not None
    assert cancel is not None
    view.wait("Starting …")
    assert view.waiting_text == "Starting …"
    assert bar.maximum() == 0
    view.show_opening("opening Hopper-v5, lane 25 of 100", 0.24)
    assert view.waiting_text == "Opening Hopper-v5, lane 25 of 100 …"
    assert (bar.value(), bar.maximum()) == (240, 1000)
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 12.5)
    view.tick()
    assert view.waiting_text == "Opening Hopper-v5, lane 25 of 100 …  12 s"
    with qtbot.waitSignal(view.cancelled):
        cancel.click()
    view.wait("This run could not start.", busy=False)
    view.tick()
    assert not cancel.isVisible()
    assert not bar.isVisible()
    assert view.waiting_text == "This run could not start."
