"""Maps made of cells: the cell under the pointer is framed and described."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QColor, QCursor, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look import tips
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current

Cell = tuple[int, int]
"""Row and column."""


class CellMap(Spoken, QWidget):
    """Base class of maps; a subclass places and describes the cells."""

    spoken_name = "Map"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.hovered: Cell | None = None
        self.setMouseTracking(True)
        keep_left_to_right(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def cell_at(self, spot: QPointF) -> Cell | None:
        """The cell under a point of the widget."""
        raise NotImplementedError

    def cell_rect(self, row: int, column: int) -> QRectF:
        """The rectangle of a cell in the widget."""
        raise NotImplementedError

    def describe(self, row: int, column: int) -> str:
        """The description of a cell, in the person's language."""
        raise NotImplementedError

    def in_words(self) -> str:
        """The cell that the agent is in; else the one under the pointer."""
        cell = self.here() or self.hovered
        return " ".join(self.describe(*cell).split("\n")) if cell is not None else ""

    def here(self) -> Cell | None:
        """The cell that the agent is in, if that is known."""
        return None

    def paint_hovered(self, painter: QPainter) -> None:
        """Frame the cell under the pointer."""
        if self.hovered is not None:
            painter.setPen(QColor(self.theme.text))
            painter.drawRect(self.cell_rect(*self.hovered).adjusted(0, 0, -1, -1))

    def tell_again(self) -> None:
        """Update the description, because the values changed while the pointer did not move."""
        if self.hovered is not None and QToolTip.isVisible():
            tips.show_at(QCursor.pos(), self.describe(*self.hovered), self)

    def event(self, event: QEvent) -> bool:
        """A resting pointer keeps the description of its cell; without one, what the panel says of itself."""
        if isinstance(event, QHelpEvent) and self.hovered is not None:
            tips.show_at(event.globalPos(), self.describe(*self.hovered), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Describe the cell under the pointer."""
        cell = self.cell_at(event.position())
        if cell != self.hovered:
            self.hovered = cell
            self.update()
            if cell is None:
                QToolTip.hideText()
            else:
                tips.show_at(event.globalPosition().toPoint(), self.describe(*cell), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Clear what is under the pointer."""
        self.hovered = None
        self.update()
