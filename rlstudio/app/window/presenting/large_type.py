"""Type for a projector follows the size of the window: a screen of many pixels is seen from as far as any."""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_WIDTH, _HEIGHT = 1800, 1000
"""Pixels of a window on the usual projector, whose type is as it is."""
_STEP, _MOST = 0.25, 3.0
_AFTER_MS = 200
"""A window that a person drags larger is left alone until it has been of one size for so long."""


def scale_for(width: int, height: int) -> float:
    """How much larger type is than on the usual projector, in a window of so many pixels: 1 to 3."""
    room = min(width / _WIDTH, height / _HEIGHT)
    return max(1.0, min(_MOST, floor(room / _STEP) * _STEP))


class LargeType(QObject):
    """Watches a window. Signal ``changed``: its size suits another scale."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._told = window, 1.0
        self._later = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._later.timeout.connect(self._tell)
        window.installEventFilter(self)

    @property
    def scale(self) -> float:
        """That of the window as it is now."""
        return scale_for(self._window.width(), self._window.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size may suit another scale."""
        if event.type() == QEvent.Type.Resize:
            self._later.start()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        if self.scale != self._told:
            self._told = self.scale
            self.changed.emit()
