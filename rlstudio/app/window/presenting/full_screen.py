"""The window alone on the whole screen, without its frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Fills the screen with a window and gives its size back; the action tells which it is.

    The desktop may do either by keys of its own.
    """

    def __init__(self, window: QWidget, action: QAction) -> None:
        super().__init__(window)
        self._window, self._action = window, action
        window.installEventFilter(self)
        action.triggered.connect(self.set_on)

    def set_on(self, on: bool) -> None:
        """Fill the screen, or not; a window that was maximised is so again."""
        state = self._window.windowState()
        self._window.setWindowState(state | _FULL if on else state & ~_FULL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what the window has become."""
        if watched is self._window and event.type() == QEvent.Type.WindowStateChange:
            self._action.setChecked(self._window.isFullScreen())
        return super().eventFilter(watched, event)
