"""What stands on the cells of a map: landmarks, coins, the agent."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from rlstudio.app.look.theme import Theme


def draw_landmark(painter: QPainter, box: QRectF, kind: str, theme: Theme) -> None:
    """A star for the treasure, a cross for a trap, a ring for the start; readable on any colour."""
    side, middle = box.width(), box.center()
    edge = QPen(QColor("#101318"), max(1.0, side * 0.04))
    if kind == "goal":
        painter.setPen(edge)
        painter.setBrush(QColor("#ffd23f"))
        points = []
        for corner in range(10):
            radius = side * (0.4 if corner % 2 == 0 else 0.17)
            turn = -math.pi / 2 + corner * math.pi / 5
            points.append(QPointF(middle.x() + radius * math.cos(turn), middle.y() + radius * math.sin(turn)))
        painter.drawPolygon(QPolygonF(points))
    elif kind == "trap":
        reach = side * 0.26
        for colour, width in (("#101318", 0.24), ("#ff6b5a", 0.14)):
            pen = QPen(QColor(colour), max(1.5, side * width))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            for sign in (1, -1):
                painter.drawLine(
                    middle + QPointF(-reach, -reach * sign), middle + QPointF(reach, reach * sign)
                )
    elif kind == "start":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("#101318", 0.13), ("#f5f7fa", 0.07)):
            painter.setPen(QPen(QColor(colour), max(1.2, side * width)))
            painter.drawEllipse(middle, side * 0.36, side * 0.36)


def draw_coin(painter: QPainter, box: QRectF, reward: float) -> None:
    """Draw a small disc with the sign of the reward in the corner of a cell."""
    radius = box.width() * 0.14
    middle = box.topLeft() + QPointF(1.35 * radius, 1.35 * radius)
    painter.setPen(QPen(QColor("#101318"), max(0.8, 0.18 * radius)))
    painter.setBrush(QColor("#ffd23f" if reward > 0 else "#ff6b5a"))
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(QPen(QColor("#101318"), max(1.0, 0.32 * radius)))
    reach = 0.52 * radius
    painter.drawLine(middle - QPointF(reach, 0), middle + QPointF(reach, 0))
    if reward > 0:
        painter.drawLine(middle - QPointF(0, reach), middle + QPointF(0, reach))


def draw_agent(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Draw a disc in the accent colour with a rim that is visible on any ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(box.width(), 60.0)
    painter.setPen(QPen(QColor("#ffffff"), max(1.0, side * 0.09)))
    painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(box.center(), side * 0.27, side * 0.27)
    painter.setPen(QPen(QColor("#101318"), max(0.8, side * 0.035)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.center(), side * 0.32, side * 0.32)


def part_of(box: QRectF, part: QRectF) -> QRectF:
    """A part of a box, given in its sides."""
    left, top = box.left() + part.left() * box.width(), box.top() + part.top() * box.height()
    return QRectF(left, top, part.width() * box.width(), part.height() * box.height())
