"""Playing on a board: clicks on its picture as moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import current
from rlstudio.core.arrays import Ints
from rlstudio.core.worlds.game import BoardLayout

Mark = Callable[[QImage | None, tuple[float, float, float, float]], None]
"""Lays a picture over a part (left, top, right, bottom, in shares) of the board's."""
_CHOSEN = 110
"""How opaque the mark on a chosen piece is, of 255."""
_DOT = 0.16
"""The radius of the mark on a cell where it may go, in widths of a cell."""
_PART = 20
"""Longer menus are in parts of so many moves."""


class BoardClicks(QObject):
    """Turns clicks on the picture of a board into actions; a piece is clicked first, then where it goes.

    Where a click may mean several legal moves, and for those that no click means, there is a menu of their
    names; beside the board it is of the latter.
    ``target``: where in the widget the picture is. Signals ``action``, and ``touched`` for a click while the
    person is not ``playing``; ``remarked``: ``remark`` has changed, why the last click was no move, or "".
    ``start``: the cell of the piece that was chosen, which is marked with where it may go. ``choices``:
    the legal moves, if they are known. ``menu``: the one that was opened last. ``turned``: the board is
    drawn from the other side.
    """

    action = Signal(int)
    touched = Signal()
    remarked = Signal()

    def __init__(self, widget: QWidget, target: Callable[[], QRect], mark: Mark) -> None:
        super().__init__(widget)
        self._widget, self._target, self._mark = widget, target, mark
        self._layout: BoardLayout | None = None
        self.start: int | None = None
        self.playing = self.turned = False
        self.choices: Ints | None = None
        self.remark = ""
        self.menu: QMenu | None = None
        self._names: Sequence[str] = ()
        self._clickable: Ints = np.zeros(0, np.int64)
        widget.installEventFilter(self)

    def begin(self, layout: BoardLayout | None, names: Sequence[str] = ()) -> None:
        """Take this board, and what its moves are called; None: there is none."""
        self._layout, self._names = layout, names
        self._clickable = np.array([] if layout is None else [move.action for move in layout.moves], np.int64)
        self.playing, self.choices, self.turned = False, None, False
        self._choose(None)
        self._say("")
        shape = Qt.CursorShape.ArrowCursor if layout is None else Qt.CursorShape.PointingHandCursor
        self._widget.setCursor(shape)

    def set_turned(self, turned: bool) -> None:
        """Take clicks, and mark cells, where they are when the board is drawn from this side."""
        self.turned = turned
        self._choose(self.start)

    def take(self, choices: Ints | None, *, playing: bool) -> None:
        """Know what is legal now; a piece that was chosen before is put back unless it can still move."""
        same = playing == self.playing and np.array_equal(_known(choices), _known(self.choices))
        self.playing, self.choices = playing, choices
        if same:
            return
        self._say("")
        start = self.start if playing else None
        if self.start is not None:
            self._choose(start if start is not None and self._ends(start) else None)

    def _ends(self, start: int) -> list[int]:
        """The cells that a piece on this one may go to, each once."""
        moves = self._layout.moves if self._layout is not None else ()
        cells = [move.cell for move in moves if move.start == start and self._may(move.action)]
        return list(dict.fromkeys(cells))

    def _may(self, action: int) -> bool:
        """Whether an action is legal, as far as that is known."""
        return self.choices is None or action in self.choices

    def _say(self, remark: str) -> None:
        if remark != self.remark:
            self.remark = remark
            self.remarked.emit()

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
        cell = self._layout.cell(1 - x, 1 - y) if self.turned else self._layout.cell(x, y)
        if not self.playing:
            if cell is not None:
                self.touched.emit()
            return cell is not None
        if cell is None or not self._layout.moves:
            self._choose(None)
            others = np.setdiff1d([] if self.choices is None else self.choices, self._clickable)
            self._offer(others.astype(np.int64).tolist(), event.globalPosition().toPoint())
            return cell is not None
        self._click(self._layout, cell, event.globalPosition().toPoint())
        return True

    def _click(self, layout: BoardLayout, cell: int, at: QPoint) -> None:
        for start in (self.start, None):
            found = layout.clicked(start, cell)
            # Without knowing what is legal the usual one is meant.
            found = found[:1] if self.choices is None else [move for move in found if self._may(move)]
            if found:
                self._say("")
                self._choose(None)
                if len(found) == 1:
                    self.action.emit(found[0])
                else:
                    self._offer(found, at)
                return
        chosen, pieces = self.start, any(move.start is not None for move in layout.moves)
        if cell == chosen:
            self._say("")
            self._choose(None)
        elif pieces and self._ends(cell):
            self._say("")
            self._choose(cell)
        elif chosen is not None:
            self._say(tr("It cannot go there; dots mark where it can."))
        else:
            self._say(tr("No piece there can move now.") if pieces else tr("No move there now."))

    def _offer(self, moves: Sequence[int], at: QPoint) -> None:
        """Open a menu of moves by their names."""
        if not moves:
            return
        menu = self.menu = QMenu(self._widget)
        menu.aboutToHide.connect(menu.deleteLater)
        parts = [moves[first : first + _PART] for first in range(0, len(moves), _PART)]
        for part in parts:
            ends = f"{self._name(part[0])} … {self._name(part[-1])}"
            there = menu if len(parts) == 1 else menu.addMenu(ends)
            for move in part:
                there.addAction(self._name(move)).triggered.connect(
                    lambda _, move=move: self.action.emit(move)
                )
        menu.setActiveAction(menu.actions()[0])
        menu.popup(at)

    def _name(self, move: int) -> str:
        return said(self._names[move]) if move < len(self._names) else str(move)

    def _choose(self, cell: int | None) -> None:
        """Mark the cell of a piece that is to move, or none."""
        self.start = cell
        layout = self._layout
        if cell is None or layout is None:
            self._mark(None, (0.0, 0.0, 1.0, 1.0))
            return
        size = self._target().size().expandedTo(QSize(1, 1))
        mark = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        mark.fill(Qt.GlobalColor.transparent)
        with QPainter(mark) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour, edge = QColor(current().accent), QColor(current().background)
            painter.setPen(QPen(edge, 1.5))
            painter.setBrush(colour)
            for end in self._ends(cell):
                place = self._place(layout, end, size)
                radius = _DOT * min(place.width(), place.height())
                painter.drawEllipse(place.center(), radius, radius)
            colour.setAlpha(_CHOSEN)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            place = self._place(layout, cell, size)
            if layout.spots:
                painter.drawEllipse(place)
            else:
                painter.drawRect(place)
        self._mark(mark, (0.0, 0.0, 1.0, 1.0))

    def _place(self, layout: BoardLayout, cell: int, size: QSize) -> QRectF:
        """Where a cell is in a picture of this size."""
        if layout.spots:
            (x, y), (wide, high) = layout.spots[cell], layout.reach
            share = QRectF(x - wide, y - high, 2 * wide, 2 * high)
        else:
            left, top, right, bottom = layout.area
            row, column = divmod(cell, layout.columns)
            wide, high = (right - left) / layout.columns, (bottom - top) / layout.rows
            share = QRectF(left + column * wide, top + row * high, wide, high)
        if self.turned:
            share.moveTopLeft(QPointF(1 - share.right(), 1 - share.bottom()))
        across, down = size.width(), size.height()
        return QRectF(share.x() * across, share.y() * down, share.width() * across, share.height() * down)


def _known(choices: Ints | None) -> Ints:
    """What is legal; another row than any where that is not known."""
    return np.array([-1]) if choices is None else choices
