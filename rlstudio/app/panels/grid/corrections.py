"""Marks on the grid's map: table entries corrected last, by real or planned steps, and how often."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.grid.gridmap import DOWN, LEFT, RIGHT, UP, Cells
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import Corrections

_TURN = {RIGHT: 0.0, DOWN: math.pi / 2, LEFT: math.pi, UP: -math.pi / 2}
_KEY = ((mark("by a real step"), mark("real"), False), (mark("in thought"), mark("thought"), True))
"""Words for the two kinds of marks, long and short."""


def mark_colour(theme: Theme, *, planned: bool) -> QColor:
    """Colour of marks: real steps like the chosen action, planned ones in a colour of their own."""
    return theme.series_colour(2) if planned else QColor(theme.accent)


def draw_corrections(
    painter: QPainter,
    corrected: Corrections,
    cells: Cells,
    directions: Mapping[int, int],
    cell_rect: Callable[[int, int], QRectF],
    theme: Theme,
) -> None:
    """Draw a wedge at the side of a cell to which the corrected action leads; a frame for other actions.

    directions: direction to action. Wedges grow with the number of corrections; real steps are drawn on top.
    """
    direction_of = {action: direction for direction, action in directions.items()}
    counted = Counter(
        zip(corrected.planned.tolist(), corrected.state.tolist(), corrected.action.tolist(), strict=True)
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for (planned, state, action), times in sorted(counted.items(), reverse=True):
        place = cells.place.get(state)
        if place is None:
            continue
        box, colour = cell_rect(*place), mark_colour(theme, planned=planned)
        direction = direction_of.get(action)
        if direction is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, max(2.0, 0.09 * box.width())))
            painter.drawRect(box.adjusted(2, 2, -2, -2))
        else:
            _wedge(painter, box, direction, colour, 1.0 + 0.25 * min(times - 1, 3))


def _wedge(painter: QPainter, box: QRectF, direction: int, colour: QColor, size: float) -> None:
    side = box.width()
    tip, deep, half = 0.47 * side, 0.2 * side * size, 0.19 * side * size
    c, s = math.cos(_TURN[direction]), math.sin(_TURN[direction])
    points = [(tip, 0.0), (tip - deep, half), (tip - deep, -half)]
    painter.setPen(QPen(QColor("#101318"), max(0.8, 0.03 * side)))
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([box.center() + QPointF(x * c - y * s, x * s + y * c) for x, y in points]))


def draw_key(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Draw one line that explains the two kinds of marks, as much of it as fits."""
    painter.setFont(theme.font(theme.small))
    metrics = painter.fontMetrics()
    side, gap, x = box.height(), metrics.averageCharWidth(), box.left()
    title = tr("corrected")
    wide = metrics.horizontalAdvance(f"{title} ")
    marks = 2 * side + 4 * gap + sum(metrics.horizontalAdvance(said(text)) for text, _, _ in _KEY)
    if wide + marks <= box.width():
        painter.setPen(QColor(theme.muted))
        painter.drawText(QPointF(x, box.center().y() + metrics.capHeight() / 2), title)
        x += wide
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for long, short, planned in _KEY:
        text = said(short if marks > box.width() else long)
        mark = QRectF(x - 0.25 * side, box.top(), 1.2 * side, side)
        _wedge(painter, mark, RIGHT, mark_colour(theme, planned=planned), 1.6)
        painter.setPen(QColor(theme.muted))
        x += side + 0.3 * gap
        painter.drawText(QPointF(x, box.center().y() + metrics.capHeight() / 2), text)
        x += metrics.horizontalAdvance(text) + 2 * gap
