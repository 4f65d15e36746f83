"""Changes to a window that are drawn once, when everything has found its place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

_ROUNDS = 12
"""A layout that changes makes those around it due: widgets are nested about so deep."""


@contextmanager
def drawn_once(widget: QWidget) -> Iterator[None]:
    """Draw nothing of a widget until the block has ended and all layouts are done; then draw it at once.

    Else every step on the way to a new layout is painted, plots and all.
    """
    if not (widget.isVisible() and widget.updatesEnabled()):
        yield
        return
    widget.setUpdatesEnabled(False)
    try:
        yield
        for _ in range(_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    finally:
        widget.setUpdatesEnabled(True)
    widget.repaint()
