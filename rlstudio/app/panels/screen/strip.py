"""Small pictures beside each other, as a network sees them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.screen.tiling import largest
from rlstudio.core.words import mark

NOW, THEN = mark("now"), mark("then")
"""What the newest of several moments is called, of the present and of the past."""


class Strip(Spoken, QWidget):
    """Pictures in the number of rows that makes them largest."""

    spoken_role = Role.Graphic
    spoken_name = "Pictures"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self._stack: NDArray[np.uint8] | None = None
        self._images: list[QImage] = []
        self._labels: tuple[str, ...] | None = None
        self._last = NOW
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep_left_to_right(self)

    def forget(self) -> None:
        """Show nothing."""
        self._stack, self._images = None, []
        self.update()

    def show_stack(self, stack: NDArray[Any], last: str = NOW) -> None:
        """Show the frames of K moments (K, h, w), oldest first: bytes, or floats of any range; copied."""
        if stack.dtype != np.uint8:
            low, high = float(stack.min()), float(stack.max())
            stack = ((stack - low) * (255.0 / max(high - low, 1e-9))).astype(np.uint8)
        self.show_pictures(stack, last=last)

    def show_pictures(
        self, pictures: NDArray[np.uint8], labels: Sequence[str] | None = None, last: str = NOW
    ) -> None:
        """Show bytes (K, h, w) in grey or (K, h, w, 3) in colour; they are copied.

        labels: what stands below each, said already; None for moments, the newest of which is ``last``.
        """
        if last != self._last:
            self._last = last
            self.update()
        labels = None if labels is None else tuple(labels)
        # Four bytes a pixel, blue first: what the raster engine enlarges without converting every pixel.
        painted = pictures[..., ::-1] if pictures.ndim == 4 else pictures[..., np.newaxis]
        if self._stack is not None and self._stack.shape[:3] == pictures.shape[:3] and labels == self._labels:
            if np.array_equal(self._stack[..., :3], np.broadcast_to(painted, (*pictures.shape[:3], 3))):
                return
        else:
            frames, high, wide = pictures.shape[:3]
            self._labels = labels
            self._stack = np.full((frames, high, wide, 4), 255, np.uint8)
            self._images = [
                QImage(self._stack[k].data, wide, high, 4 * wide, QImage.Format.Format_RGB32)
                for k in range(frames)
            ]
        self._stack[..., :3] = painted
        self.update()

    def in_words(self) -> str:
        """How many pictures there are, and of what size."""
        if self._stack is None:
            return tr("nothing yet")
        frames, high, wide = self._stack.shape[:3]
        return plural(
            frames,
            "{n} frame of {wide} by {high} pixels",
            "{n} frames of {wide} by {high} pixels",
            wide=wide,
            high=high,
        )

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.update()

    def labels(self) -> list[str]:
        """The label of each picture."""
        if self._labels is not None:
            return list(self._labels)
        count = len(self._images)
        return [tr("{count} before", count=count - 1 - k) for k in range(count - 1)] + [tr(self._last)]

    def frame_rects(self) -> list[QRectF]:
        """The rectangles of the pictures, in their order."""
        if self._stack is None:
            return []
        count, high, wide = self._stack.shape[:3]
        line = QFontMetrics(self.theme.font(self.theme.small)).height() + 2
        gap = 8
        room = (self.width(), self.height())
        best, columns = largest(count, (wide, high), room, gap=gap, line=line)
        scale = float(int(best)) if best >= 1 and int(best) >= 0.8 * best else max(best, 0.05)
        rows = -(-count // columns)
        w, h = wide * scale, high * scale
        left = (self.width() - columns * w - (columns - 1) * gap) / 2
        top = (self.height() - rows * (h + line) - (rows - 1) * gap) / 2
        return [
            QRectF(round(left + k % columns * (w + gap)), round(top + k // columns * (h + line + gap)), w, h)
            for k in range(count)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures and their labels; of several moments the newest has a rim."""
        if not self._images:
            return
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setFont(self.theme.font(self.theme.small))
            metrics = painter.fontMetrics()
            spots = self.frame_rects()
            for k, (image, spot, label) in enumerate(zip(self._images, spots, self.labels(), strict=True)):
                newest = self._labels is None and k == len(self._images) - 1
                painter.drawImage(spot, image)
                if newest:
                    painter.setPen(QColor(self.theme.accent))
                    painter.drawRect(spot.adjusted(-1, -1, 0, 0))
                painter.setPen(QColor(self.theme.text if newest else self.theme.muted))
                fits = metrics.horizontalAdvance(label) <= spot.width() + 6
                past = f"−{len(self._images) - 1 - k}"
                short = past if self._labels is None else label.rpartition(" ")[2]
                text = label if fits or newest else short
                under = QRectF(spot.left() - 3, spot.bottom() + 1, spot.width() + 6, metrics.height() + 1)
                painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), text)

    def sizeHint(self) -> QSize:
        """Four small frames."""
        return QSize(320, 110)

    def minimumSizeHint(self) -> QSize:
        """Frames of a thumb's size."""
        return QSize(100, 60)
