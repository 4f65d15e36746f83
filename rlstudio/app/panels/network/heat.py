"""A translucent layer over a picture: the more it matters, the less of the picture shows through."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.colours import sequential
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Array, Floats
from rlstudio.core.env import Frame

DENSEST = 0.85
"""Opacity of the layer where it is strongest."""
LEFT_OUT = 0.999
"""Share of the pixels that lies on the scale; single pixels beyond have its last colour."""


def strength(importance: Floats, *, newest: bool) -> Floats:
    """How much each pixel matters, (rows, columns), of one frame or of all frames of a stack together."""
    size: Floats = np.abs(importance)
    if size.ndim == 2:
        return size
    together: Floats = size[-1] if newest else size.sum(0)
    return together


def top_of(strength: Floats) -> float:
    """The upper end of the scale for this layer."""
    return float(np.quantile(strength, LEFT_OUT)) or float(strength.max())


def heat_image(strength: Floats, top: float) -> QImage:
    """The layer (rows, columns): colours of ``sequential`` that become transparent towards 0."""
    share = np.clip(strength / top, 0, 1) if top > 0 else np.zeros_like(strength)
    colour = sequential()[(share * 255).astype(np.uint8)]
    alpha = (255 * DENSEST * share).astype(np.uint32)
    argb = np.ascontiguousarray(colour & np.uint32(0x00FFFFFF) | alpha << np.uint32(24))
    rows, columns = argb.shape
    return QImage(argb.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32).copy()


def as_ground(picture: Array) -> Frame:
    """A picture in grey, and darker, so that the layer over it is told from it: (H, W, 3) or (H, W)."""
    wide = picture.astype(np.float32)
    grey = wide @ np.array([0.299, 0.587, 0.114], np.float32) if wide.ndim == 3 else wide
    return np.repeat((0.7 * grey).astype(np.uint8)[:, :, np.newaxis], 3, 2)


_LEAST_BAR = 24.0


class HeatKey(Spoken, QWidget):
    """What the colours mean: 0, the colours, the strongest, and of what."""

    spoken_role = Role.StaticText
    spoken_name = "Colours"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.top, self.unit = 0.0, ""
        keep_left_to_right(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, top: float, unit: str) -> None:
        """The strongest of the scale and its unit, which was said already."""
        if (top, unit) != (self.top, self.unit):
            self.top, self.unit = top, unit
            told = tr("colours from 0 to {top} {unit}", top=short(top), unit=unit)
            self.setAccessibleName(told)
            self.setToolTip(told)
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.number_font(theme.small))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers and the bar, over grey as the picture is."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setPen(QColor(self.theme.muted))
            metrics, middle = self.fontMetrics(), int(Qt.AlignmentFlag.AlignVCenter)
            gap, box = metrics.averageCharWidth(), QRectF(self.rect())
            painter.drawText(box, middle, "0")
            left = metrics.horizontalAdvance("0") + gap
            most = box.width() - left - 2 * gap - _LEAST_BAR
            words = f"{short(self.top)} {self.unit}"
            if metrics.horizontalAdvance(words) > most:  # its tooltip and its name tell the unit
                words = short(self.top)
            long = max(_LEAST_BAR, min(160.0, most + _LEAST_BAR - metrics.horizontalAdvance(words)))
            thick = metrics.height() * 0.6
            bar = QRectF(left, box.center().y() - thick / 2, long, thick)
            painter.fillRect(bar, QColor("#3c3c3c"))
            ramp = np.linspace(0, 1, 128, dtype=np.float32)[np.newaxis]
            painter.drawImage(bar, heat_image(ramp, 1.0))
            rest = box.adjusted(bar.right() + gap, 0, 0, 0)
            painter.drawText(
                rest, middle, metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(rest.width()))
            )

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(0, self.fontMetrics().height() + 2)
