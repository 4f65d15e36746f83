"""The agent and its trail on a map of states, the oldest part the faintest."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.grid.marks import draw_agent
from rlstudio.core.arrays import Doubles

TRAIL_PIXELS = 2.5
"""Points of the trail that are nearer to each other are not drawn."""
FADES = 5
"""Number of pieces in which a trail is drawn, the oldest the faintest."""


def draw_trail(painter: QPainter, plot: QRectF, points: list[QPointF | None], scale: float = 1.0) -> None:
    """Draw a line through the points, not beyond the plot; None is a gap in it. scale: of its width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(plot)
    size = math.ceil(len(points) / FADES)
    for piece, start in enumerate(range(0, len(points), max(1, size))):
        part = points[start : start + size + 1]  # one more point, so that pieces join
        strength = (piece + 1) / FADES
        for colour, width in (("#101318", 3.4), ("#ffffff", 1.6)):
            ink = QColor(colour)
            ink.setAlphaF(0.15 + 0.75 * strength)
            painter.setPen(QPen(ink, scale * width, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.RoundJoin))
            for run in _runs(part):
                painter.drawPolyline(QPolygonF(run))
    painter.restore()


def draw_agent_at(painter: QPainter, plot: QRectF, now: QPointF, theme: Theme) -> None:
    """Draw the agent where it is now; beyond the plot, an open ring at the nearest point of its edge."""
    if plot.adjusted(-1, -1, 1, 1).contains(now):
        side = theme.pixels(22)
        draw_agent(painter, QRectF(now.x() - side / 2, now.y() - side / 2, side, side), theme)
        return
    edge = QPointF(min(max(now.x(), plot.left()), plot.right()), min(max(now.y(), plot.top()), plot.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (("#101318", 4.0), (theme.accent, 2.0)):
        painter.setPen(QPen(QColor(colour), width * theme.scale))
        painter.drawEllipse(edge, theme.pixels(5), theme.pixels(5))


def apart(points_N2: Doubles) -> NDArray[np.bool_]:
    """Which points (N,) of a trail are drawn: its ends, gaps, and one for every few pixels of its way."""
    if len(points_N2) < 3:
        return np.ones(len(points_N2), bool)
    steps = np.hypot(*np.diff(points_N2, axis=0).T)
    gap = ~np.isfinite(steps)
    way = np.floor(np.cumsum(np.where(gap, 0.0, steps)) / TRAIL_PIXELS)
    kept = np.ones(len(points_N2), bool)
    kept[1:-1] = (np.diff(way) > 0) | gap[:-1] | gap[1:]
    return kept


def _runs(points: list[QPointF | None]) -> list[list[QPointF]]:
    """The pieces between gaps that have at least two points."""
    runs: list[list[QPointF]] = [[]]
    for point in points:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if len(run) > 1]
