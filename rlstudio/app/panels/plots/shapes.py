"""Shapes of marks: what differs by its colour in a plot differs by one of these, too."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

Shape = Literal["circle", "square", "triangle", "diamond"]
SHAPES: tuple[Shape, ...] = ("circle", "square", "triangle", "diamond")
_CORNERS = {
    "square": ((-0.4, -0.4), (0.4, -0.4), (0.4, 0.4), (-0.4, 0.4)),
    "triangle": ((-0.5, 0.4), (0.5, 0.4), (0.0, -0.5)),
    "diamond": ((-0.5, 0.0), (0.0, -0.5), (0.5, 0.0), (0.0, 0.5)),
}


def path_of(shape: Shape) -> QPainterPath:
    """Its outline around (0, 0), one unit wide."""
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(QRectF(-0.45, -0.45, 0.9, 0.9))
    else:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _CORNERS[shape]]))
        path.closeSubpath()
    return path


def placed(shape: Shape, centre: QPointF, wide: float) -> QPainterPath:
    """Its outline somewhere in a widget."""
    return QTransform.fromTranslate(centre.x(), centre.y()).scale(wide, wide).map(path_of(shape))
