"""The stage's controls under changing room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.stage_view import StageView

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
    qtbot.waitUntil(
        lambda: all(b.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly for b in buttons)
    )
    assert view.width() == 700
