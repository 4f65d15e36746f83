"""Maps that are made of cells: pointing at one frames it and tells what is known of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rlstudio.app.look.theme import Theme, current

Cell = tuple[int, int]
"""Row and column."""


class CellMap(QWidget):
    """A map whose subclass says where its cells are and what they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self._hovered: Cell | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def cell_at(self, spot: QPointF) -> Cell | None:
        """The cell under a point of the widget."""
        raise NotImplementedError

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell is on the widget."""
        raise NotImplementedError

    def describe(self, row: int, column: int) -> str:
        """A cell in words."""
        raise NotImplementedError

    def paint_hovered(self, painter: QPainter) -> None:
        """Frame the cell under the pointer."""
        if self._hovered is not None:
            painter.setPen(QColor(self.theme.text))
            painter.drawRect(self.cell_rect(*self._hovered).adjusted(0, 0, -1, -1))

    def tell_again(self) -> None:
        """What is under the pointer has changed, though the pointer has not moved."""
        if self._hovered is not None and QToolTip.isVisible():
            QToolTip.showText(QCursor.pos(), self.describe(*self._hovered), self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        cell = self.cell_at(event.position())
        if cell != self._hovered:
            self._hovered = cell
            self.update()
            if cell is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPosition().toPoint(), self.describe(*cell), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Clear what is under the pointer."""
        self._hovered = None
        self.update()
