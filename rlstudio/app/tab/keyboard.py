"""Playing by keyboard: held keys as actions of the environment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

_WITH_OTHERS = (
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
)
"""A key together with one of these is a shortcut."""


class KeyPlay(QObject):
    """While active, takes the bound keys of the whole application; releases all when the focus is lost.

    Signal ``action_changed``: the action of the held keys, or None. If several match, the one with the most
    keys ("Up+Right"); of those, the one whose key was pressed last.
    """

    action_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[frozenset[int], int] = {}
        self._keys: frozenset[int] = frozenset()
        self._down: list[int] = []
        self.active = False

    def bind(self, bindings: Mapping[str, int]) -> None:
        """Set Qt key names ("Left", "Up+Space") and their actions; unknown names are left out."""
        self._actions = {}
        for name, action in bindings.items():
            keys = [getattr(Qt.Key, f"Key_{part}", None) for part in name.split("+")]
            if None not in keys:
                self._actions[frozenset(int(key) for key in keys if key is not None)] = action
        self._keys = frozenset().union(*self._actions)

    def _action(self) -> int | None:
        down = set(self._down)
        fitting = [keys for keys in self._actions if keys <= down]
        if not fitting:
            return None
        best = max(fitting, key=lambda keys: (len(keys), max(map(self._down.index, keys))))
        return self._actions[best]

    def set_active(self, active: bool) -> None:
        """Start or stop listening."""
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
        """Release all keys."""
        if self._down:
            self._down.clear()
            self.action_changed.emit(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take bound keys; pass on everything else."""
        kind = event.type()
        if kind == QEvent.Type.ApplicationStateChange or kind == QEvent.Type.WindowDeactivate:
            self.release_all()
            return False
        if not isinstance(event, QKeyEvent) or event.modifiers() & _WITH_OTHERS:
            return False
        key = int(event.key())
        if key not in self._keys:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress:
            if not event.isAutoRepeat() and key not in self._down:
                self._down.append(key)
                self.action_changed.emit(self._action())
            return True
        if kind == QEvent.Type.KeyRelease:
            if not event.isAutoRepeat() and key in self._down:
                self._down.remove(key)
                self.action_changed.emit(self._action())
            return True
        return False


def is_own_space(event: QEvent, focus: QWidget | None) -> bool:
    """Whether this is Space for the focused button or list, and not a shortcut."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    plain = event.key() == Qt.Key.Key_Space and not event.modifiers() & _WITH_OTHERS
    return plain and isinstance(focus, QAbstractButton | QComboBox)
