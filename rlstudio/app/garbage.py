"""Cyclic garbage is collected by the window's own thread, between two events."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from rlstudio.core.system import memory

_LOOK_MS = 500
_LATER_MS = 1000
"""What is deleted later is gone by then."""


def clear_later(of: QObject) -> None:
    """Soon, when a large thing has been closed: collect it all, and give its memory back to the system."""
    QTimer.singleShot(_LATER_MS, of, _clear)


def _clear() -> None:
    gc.collect()
    memory.give_back()


class GarbageCollection(QObject):
    """Runs Python's collector at moments that are safe for Qt.

    By itself it runs in whichever thread allocates at that moment, also during painting: destroying a
    widget there crashes the program. It also delays a frame now and then.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that Python itself would collect now."""
        due = [
            g for g, (n, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if n > most
        ]
        if due:
            gc.collect(due[-1])

    def end(self) -> None:
        """Give automatic collection back to Python."""
        self._timer.stop()
        gc.enable()
