"""The mark before the action that was chosen: its shape says by whom."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

Mark = Literal["triangle", "die", "person"]
"""Chosen by the policy, drawn at random to explore, or chosen by a person."""


def draw_mark(painter: QPainter, box: QRectF, kind: Mark, colour: QColor, ground: QColor) -> None:
    """Draw it into a square; ``ground``: the colour of what is cut out."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    side, middle = box.height(), box.center().y()
    if kind == "person":
        painter.drawEllipse(QPointF(box.center().x(), box.top() + side * 0.28), side * 0.24, side * 0.24)
        painter.drawPie(QRectF(box.left() + side * 0.08, middle, side * 0.84, side), 0, 180 * 16)
    elif kind == "die":
        painter.drawRoundedRect(box, side * 0.2, side * 0.2)
        painter.setBrush(ground)
        for spot in (0.28, 0.5, 0.72):
            painter.drawEllipse(
                QPointF(box.left() + spot * side, box.top() + spot * side), side * 0.1, side * 0.1
            )
    else:
        painter.drawPolygon(QPolygonF([box.topLeft(), QPointF(box.right(), middle), box.bottomLeft()]))
    painter.restore()
