"""Playing by keyboard: what the person holds down, as actions of the environment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget


class KeyPlay(QObject):
    """While active, takes the bound keys of the whole application; releases all when the focus is lost.

    Signal ``action_changed``: the action of the key that was pressed last and is still down, or None.
    """

    action_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[int, int] = {}
        self._down: list[int] = []
        self.active = False

    def bind(self, bindings: Mapping[str, int]) -> None:
        """Take Qt key names ("Left", "Space") and the actions they mean; unknown names are left out."""
        self._actions = {}
        for name, action in bindings.items():
            key = getattr(Qt.Key, f"Key_{name}", None)
            if key is not None:
                self._actions[int(key)] = action

    def set_active(self, active: bool) -> None:
        """Begin or end to listen."""
        app = QApplication.instance()
        if active == self.active or app is None:
            return
        self.active = active
        if active:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)
            self.release_all()

    def release_all(self) -> None:
        """As if every key were let go."""
        if self._down:
            self._down.clear()
            self.action_changed.emit(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow bound keys; everything else goes its way."""
        kind = event.type()
        if kind == QEvent.Type.ApplicationStateChange or kind == QEvent.Type.WindowDeactivate:
            self.release_all()
            return False
        if not isinstance(event, QKeyEvent) or event.modifiers().value & 0x0E000000:
            return False
        key = int(event.key())
        if key not in self._actions:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress:
            if not event.isAutoRepeat() and key not in self._down:
                self._down.append(key)
                self.action_changed.emit(self._actions[key])
            return True
        if kind == QEvent.Type.KeyRelease:
            if not event.isAutoRepeat() and key in self._down:
                self._down.remove(key)
                self.action_changed.emit(self._actions[self._down[-1]] if self._down else None)
            return True
        return False


def is_own_space(event: QEvent, focus: QWidget | None) -> bool:
    """Whether this is Space on its way to the button or list that has the focus, and no shortcut."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    plain = event.key() == Qt.Key.Key_Space and not event.modifiers().value & 0x0E000000
    return plain and isinstance(focus, QAbstractButton | QComboBox)
