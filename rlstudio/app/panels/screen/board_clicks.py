"""Playing on a board: clicks on its picture as moves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtWidgets import QWidget

from rlstudio.app.look.theme import current
from rlstudio.core.worlds.game import BoardLayout

Mark = Callable[[QImage | None, tuple[float, float, float, float]], None]
"""Lays a picture over a part (left, top, right, bottom, in shares) of the board's."""
_CHOSEN = 110
"""How opaque the mark on a chosen piece is, of 255."""


class BoardClicks(QObject):
    """Turns clicks on the picture of a board into actions; a piece is clicked first, then where it goes.

    ``target``: where in the widget the picture is. Signals ``action``, and ``touched`` for a click while the
    person is not ``playing``. ``start``: the cell of the piece that was chosen, which is marked.
    """

    action = Signal(int)
    touched = Signal()

    def __init__(self, widget: QWidget, target: Callable[[], QRect], mark: Mark) -> None:
        super().__init__(widget)
        self._widget, self._target, self._mark = widget, target, mark
        self._layout: BoardLayout | None = None
        self.start: int | None = None
        self.playing = False
        widget.installEventFilter(self)

    def begin(self, layout: BoardLayout | None) -> None:
        """Take this board; None: there is none."""
        self._layout = layout
        self.playing = False
        self._choose(None)
        shape = Qt.CursorShape.ArrowCursor if layout is None else Qt.CursorShape.PointingHandCursor
        self._widget.setCursor(shape)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take clicks of the left button on the board."""
        if (
            self._layout is None
            or not isinstance(event, QMouseEvent)
            or event.type() not in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
            or event.button() != Qt.MouseButton.LeftButton
        ):
            return False
        target = self._target()
        if target.isEmpty():
            return False
        place = event.position()
        x = (place.x() - target.left()) / target.width()
        y = (place.y() - target.top()) / target.height()
        cell = self._layout.cell(x, y)
        if cell is None:
            self._choose(None)
            return False
        if self.playing:
            self._click(self._layout, cell)
        else:
            self.touched.emit()
        return True

    def _click(self, layout: BoardLayout, cell: int) -> None:
        for start in (self.start, None):
            found = layout.by_click.get((start, cell))
            if found is not None:
                self._choose(None)
                self.action.emit(found)
                return
        begins = cell != self.start and any(move.start == cell for move in layout.moves)
        self._choose(cell if begins else None)

    def _choose(self, cell: int | None) -> None:
        """Mark the cell of a piece that is to move, or none."""
        self.start = cell
        layout = self._layout
        if cell is None or layout is None:
            self._mark(None, (0.0, 0.0, 1.0, 1.0))
            return
        mark = QImage(1, 1, QImage.Format.Format_ARGB32)
        colour = QColor(current().accent)
        colour.setAlpha(_CHOSEN)
        mark.setPixelColor(0, 0, colour)
        left, top, right, bottom = layout.area
        row, column = divmod(cell, layout.columns)
        wide, high = (right - left) / layout.columns, (bottom - top) / layout.rows
        x, y = left + column * wide, top + row * high
        self._mark(mark, (x, y, x + wide, y + high))
