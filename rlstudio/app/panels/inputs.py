"""The panel of the network's input pixels."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.tiling import largest
from rlstudio.engine.worker.messages import RunInfo, Snapshot


class Inputs(Panel):
    """The stacked frames of the observation, oldest first."""

    id = "inputs"
    title = "What the network sees"
    tip = (
        "The pictures that the network gets as its input: small, grey, and several in a row, so that it can "
        "tell where things are moving. It knows nothing else."
    )
    # A network decides about 15 times a second; the same stack is not painted twice.
    rate_hz = 20.0
    area: ClassVar[Area] = "right"
    empty_text = "The network's input appears here once the agent plays."
    natural_size = (320, 130)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip()
        self.set_column(self.strip)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a network that gets pixels."""
        return "pixels" in info.capabilities

    def start(self, info: RunInfo) -> None:
        """Forget the last frames."""
        super().start(info)
        self.strip.forget()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the stack (K, h, w)."""
        decision = snapshot.decision
        if decision.inputs is not None and decision.inputs.ndim == 3 and decision.inputs.size:
            self.strip.show_stack(decision.inputs)
            self.mark_filled()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.strip.set_theme(theme)


class Strip(QWidget):
    """Grey frames in the number of rows that makes them largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self._stack: NDArray[np.uint8] | None = None
        self._images: list[QImage] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def forget(self) -> None:
        """Show nothing."""
        self._stack, self._images = None, []
        self.update()

    def show_stack(self, stack: NDArray[Any]) -> None:
        """Show (K, h, w), oldest first: bytes, or floats of any range; it is copied."""
        if stack.dtype != np.uint8:
            low, high = float(stack.min()), float(stack.max())
            stack = ((stack - low) * (255.0 / max(high - low, 1e-9))).astype(np.uint8)
        if self._stack is not None and self._stack.shape[:3] == stack.shape:
            if np.array_equal(self._stack[..., 0], stack):
                return
        else:
            frames, high, wide = stack.shape
            # Four bytes a pixel: Qt's raster engine scales these without converting every pixel.
            self._stack = np.full((frames, high, wide, 4), 255, np.uint8)
            self._images = [
                QImage(self._stack[k].data, wide, high, 4 * wide, QImage.Format.Format_RGB32)
                for k in range(frames)
            ]
            self.setAccessibleName(f"{frames} frames of {wide} by {high} pixels")
        self._stack[..., :3] = stack[..., np.newaxis]
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.update()

    def labels(self) -> list[str]:
        """The label of each frame, oldest first."""
        count = len(self._images)
        return [f"{count - 1 - k} before" for k in range(count - 1)] + ["now"]

    def frame_rects(self) -> list[QRectF]:
        """The rectangles of the frames, oldest first."""
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
        """Paint the frames and their labels; the newest has a rim."""
        if not self._images:
            return
        with QPainter(self) as painter:
            painter.setFont(self.theme.font(self.theme.small))
            metrics = painter.fontMetrics()
            spots = self.frame_rects()
            for k, (image, spot, label) in enumerate(zip(self._images, spots, self.labels(), strict=True)):
                newest = k == len(self._images) - 1
                painter.drawImage(spot, image)
                if newest:
                    painter.setPen(QColor(self.theme.accent))
                    painter.drawRect(spot.adjusted(-1, -1, 0, 0))
                painter.setPen(QColor(self.theme.text if newest else self.theme.muted))
                fits = metrics.horizontalAdvance(label) <= spot.width() + 6
                text = label if fits or newest else f"−{len(self._images) - 1 - k}"
                under = QRectF(spot.left() - 3, spot.bottom() + 1, spot.width() + 6, metrics.height() + 1)
                painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), text)

    def sizeHint(self) -> QSize:
        """Four small frames."""
        return QSize(320, 110)

    def minimumSizeHint(self) -> QSize:
        """Frames of a thumb's size."""
        return QSize(100, 60)
