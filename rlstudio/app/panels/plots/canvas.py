"""Where a plot draws its curves. Imports pyqtgraph."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent


class Canvas(pg.PlotWidget):  # type: ignore[misc]
    """A plot that passes the wheel to a surrounding scroll area unless it is zoomable."""

    doubled = Signal()
    clicked = Signal(QPointF)

    def __init__(self, zoomable: bool, axes: dict[str, Any]) -> None:
        super().__init__(axisItems=axes, enableMenu=False)
        self.zoomable = zoomable
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no key does anything here
        self._pressed: QPointF | None = None

    def setBackground(self, background: str) -> None:
        """Fill with a colour behind everything; with the same one again nothing is drawn anew."""
        if background != getattr(self, "_filled", None):
            self._filled = background
            super().setBackground(background)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click, unless the pointer was dragged."""
        moved = (event.position() - self._pressed).manhattanLength() if self._pressed is not None else 99
        if event.button() == Qt.MouseButton.LeftButton and moved <= 3:
            self.clicked.emit(event.position())
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click may begin."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, or let the surroundings scroll."""
        if self.zoomable:
            super().wheelEvent(event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything again."""
        self.doubled.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Pass the event on: the panel has the menu."""
        event.ignore()
