"""The picture of a game: frames as large as they fit, and layers over them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.television import TELEVISION, is_atari
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.screen.changes import Part, changed_parts
from rlstudio.core.env import Frame

GRID = 24
"""Layers of so many points a side, as of a board, are drawn as cells: between them there is nothing."""


class Picture(Spoken, QWidget):
    """Draws RGB frames as large as they fit: sharp pixels for pixel games, smooth otherwise.

    ``television``: draw Atari's 160 x 210 pixels 4:3, as a television did, instead of square.
    """

    spoken_role = Role.Animation

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.pixels = False
        self.television = True
        self._frame: Frame | None = None
        self._bytes: NDArray[np.uint8] | None = None
        self._image: QImage | None = None
        self._heat: tuple[QImage, tuple[float, float, float, float]] | None = None
        self._heat_opacity = 1.0
        self._fitted_to: tuple[object, ...] = ()
        self._target = QRect()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Picture of the game"))
        keep_left_to_right(self)
        self.caption: Callable[[], str] = str
        """Who plays, and how far the episode is, in words."""

    def in_words(self) -> str:
        """Who plays, and how far the episode is; else how large the picture is."""
        if told := self.caption():
            return told
        if self._image is None:
            return tr("no picture yet")
        return tr("{width} by {height} pixels", width=self._image.width(), height=self._image.height())

    @property
    def is_atari(self) -> bool:
        """Whether the frames come from an Atari console (NTSC or PAL lines)."""
        return self.pixels and self._bytes is not None and is_atari(*self._bytes.shape[:2])

    def set_television(self, on: bool) -> None:
        """Choose the shape of Atari pictures."""
        self.television = on
        self.update()

    def forget(self) -> None:
        """Show nothing."""
        self._frame = self._bytes = self._image = self._heat = None
        self.update()

    def show_heat(self, layer: QImage | None, area: tuple[float, float, float, float]) -> None:
        """Lay a translucent picture over a part (left, top, right, bottom, in shares) of the frame."""
        self._heat = None if layer is None else (layer, area)
        self.update()

    def image(self) -> QImage:
        """A copy of the frame that is shown; empty before the first."""
        return QImage() if self._image is None else self._image.copy()

    def show_frame(self, frame: Frame) -> None:
        """Show one RGB frame (H, W, 3); it is copied. Only what differs from the last one is drawn."""
        height, width = frame.shape[:2]
        frame = np.ascontiguousarray(frame)
        parts: Iterable[Part]
        if self._bytes is None or self._frame is None or self._frame.shape != frame.shape:
            # Blue, green, red, unused: Qt's raster engine draws this without converting.
            self._bytes = np.full((height, width, 4), 255, np.uint8)
            self._image = QImage(self._bytes.data, width, height, 4 * width, QImage.Format.Format_RGB32)
            self._frame = np.empty_like(frame)
            parts = [(slice(0, height), slice(0, width))]
            self.update()
        else:
            parts = changed_parts(self._frame, frame)
        for rows, columns in parts:
            part = frame[rows, columns]
            self._frame[rows, columns] = part
            for channel in range(3):
                self._bytes[rows, columns, channel] = part[..., 2 - channel]
            self.update(self._drawn_from(rows, columns))

    def _drawn_from(self, rows: slice, columns: slice) -> QRect:
        """Where a part of the frame is drawn, with the neighbours that smooth scaling mixes in."""
        assert self._bytes is not None
        target = self.target()
        high, wide = self._bytes.shape[:2]
        down, across = target.height() / high, target.width() / wide
        top, bottom = math.floor((rows.start - 1) * down), math.ceil((rows.stop + 1) * down)
        left, right = math.floor((columns.start - 1) * across), math.ceil((columns.stop + 1) * across)
        place = QRect(target.left() + left - 1, target.top() + top - 1, right - left + 2, bottom - top + 2)
        return place & target

    def fade_heat(self, opacity: float) -> None:
        """Draw the layer with so much of its own opacity, 0 to 1."""
        opacity = min(1.0, max(0.0, opacity))
        if opacity != self._heat_opacity:
            self._heat_opacity = opacity
            self.update()

    def target(self) -> QRect:
        """The rectangle of the picture: aspect ratio kept, centred."""
        if self._bytes is None:
            return QRect()
        room = self.width(), self.height(), self.devicePixelRatioF()
        fitted_to = room, self._bytes.shape, self.pixels, self.television
        if fitted_to != self._fitted_to:
            self._fitted_to, self._target = fitted_to, self._fitted(*room)
        return self._target

    def _fitted(self, width: int, height: int, ratio: float) -> QRect:
        """The rectangle in a widget of this size, with so many device pixels in one of its own."""
        assert self._bytes is not None
        high, wide = self._bytes.shape[:2]
        stretch = TELEVISION * high / wide if self.television and self.is_atari else 1.0
        scale = min(width * ratio / (wide * stretch), height * ratio / high)
        if self.pixels and scale > 1 and int(scale) >= 0.88 * scale:
            scale = float(int(scale))
        size = QSize(max(1, round(wide * stretch * scale / ratio)), max(1, round(high * scale / ratio)))
        corner = QPoint((width - size.width()) // 2, (height - size.height()) // 2)
        return QRect(corner, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the margins, then the picture."""
        with QPainter(self) as painter:
            ground = QColor(self.theme.background)
            if self._image is None:
                painter.fillRect(self.rect(), ground)
                return
            target = self.target()
            left, top, right, bottom = target.left(), target.top(), target.right() + 1, target.bottom() + 1
            if not target.contains(event.rect()):  # what changes from picture to picture is within it
                for margin in (
                    QRect(0, 0, self.width(), top),
                    QRect(0, bottom, self.width(), self.height() - bottom),
                    QRect(0, top, left, target.height()),
                    QRect(right, top, self.width() - right, target.height()),
                ):
                    painter.fillRect(margin, ground)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self.pixels)
            painter.drawImage(target, self._image)
            if self._heat is not None:
                layer, (a, b, c, d) = self._heat
                wide, high = target.width(), target.height()
                part = QRectF(left + a * wide, top + b * high, (c - a) * wide, (d - b) * high)
                cells = max(layer.width(), layer.height()) <= GRID
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not cells)
                painter.setOpacity(self._heat_opacity)
                painter.drawImage(part, layer)

    def minimumSizeHint(self) -> QSize:
        """A small size."""
        return QSize(40, 40)
