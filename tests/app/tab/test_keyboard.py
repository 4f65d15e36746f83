"""Keys held together mean the action that needs them together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.keyboard import KeyPlay


def test_keys_held_together(qtbot: QtBot) -> None:
    keys = KeyPlay()
    heard: list[object] = []
    keys.action_changed.connect(heard.append)
    keys.bind({"Up": 1, "Right": 2, "Space": 3, "Up+Right": 4, "Up+Right+Space": 5, "NoSuchKey": 6})
    none = Qt.KeyboardModifier.NoModifier

    def send(kind: QEvent.Type, key: Qt.Key) -> bool:
        return keys.eventFilter(keys, QKeyEvent(kind, key, none))

    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Space):
        assert send(press, key)
    assert heard == [1, 4, 5]
    send(release, Qt.Key.Key_Right)
    assert heard[-1] == 3  # Up and Space mean nothing together: the later one counts
    send(release, Qt.Key.Key_Space)
    send(release, Qt.Key.Key_Up)
    assert heard[-2:] == [1, None]
    assert not send(press, Qt.Key.Key_Left)
