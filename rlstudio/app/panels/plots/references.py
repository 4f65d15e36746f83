"""Labelled dashed lines across a plot: returns of others, to compare a curve with."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import said
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.panel import ReferenceLine

_PAD = 4.0
_LEAST_SHARE = 0.25
"""The part of a plot's height that its curves keep at least."""


def widened(bottom: float, top: float, others: Iterable[float]) -> tuple[float, float]:
    """A range extended to the others, nearest first, as long as the curves keep enough of it.

    Flat curves have no shape to lose, so the range then includes all others.
    """
    size = top - bottom
    flat = size <= 0.02 * max(abs(bottom), abs(top))
    for y in sorted(filter(math.isfinite, others), key=lambda y: max(bottom - y, y - top)):
        low, high = min(bottom, y), max(top, y)
        if flat or size >= _LEAST_SHARE * (high - low):
            bottom, top = low, high
    return bottom, top


class References(Spoken, QWidget):
    """An overlay of a plot's canvas. The label of a line out of range is at that edge, with an arrow.

    ``place``: the height on the canvas, in pixels, of a value. ``area``: where the curves are.
    """

    spoken_role = Role.StaticText
    spoken_name = "Returns of others"

    def __init__(self, canvas: QWidget, place: Callable[[float], float], area: Callable[[], QRectF]) -> None:
        super().__init__(canvas)
        self.theme: Theme = current()
        self.lines: tuple[ReferenceLine, ...] = ()
        self.on = True
        self._place, self._area = place, area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        self.hide()

    def show_lines(self, lines: Sequence[ReferenceLine]) -> bool:
        """Replace the lines; returns whether they changed."""
        if tuple(lines) == self.lines:
            return False
        self.lines = tuple(lines)
        self._be_named()
        self.set_on(self.on or not lines)
        return True

    def _be_named(self) -> None:
        self.setAccessibleName(", ".join(said(line.label) for line in self.lines))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._be_named()

    def set_on(self, on: bool) -> None:
        """Show or hide the lines."""
        self.on = on
        self.setVisible(on and bool(self.lines))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.number_font(theme.small))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the canvas."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def labels(self) -> list[tuple[str, QRectF, float | None]]:
        """Text, box and y of the line (None: out of range) of each, lowest value last.

        Labels in the upper half are at the left, others at the right, because a learning curve goes from
        the lower left to the upper right.
        """
        area, metrics = self._area(), QFontMetricsF(self.font())
        upper: list[tuple[str, QRectF, float | None]] = []
        lower: list[tuple[str, QRectF, float | None]] = []
        for line in sorted(self.lines, key=lambda line: -line.value):
            y = self._place(line.value)
            if not math.isfinite(y):
                continue
            inside = area.top() <= y <= area.bottom()
            text = said(line.label) if inside else f"{'↑' if y < area.top() else '↓'} {said(line.label)}"
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() - 2 * _PAD)
            box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height())
            side = upper if y < area.center().y() else lower
            box.moveLeft(area.left() if side is upper else area.right() - box.width())
            # Above its line, or below if there is no room.
            above = y - box.height() - 1
            box.moveTop(above if above >= area.top() else y + 1)
            side.append((text, box, y if inside else None))
        _part([box for _, box, _ in upper], area)
        _part([box for _, box, _ in lower], area)
        return upper + lower

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, then their labels on plates."""
        with QPainter(self) as painter:
            area, labels = self._area(), self.labels()
            painter.setClipRect(area)
            pen = QPen(QColor(self.theme.muted), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            for _, _, y in labels:
                if y is not None:
                    painter.drawLine(int(area.left()), round(y), int(area.right()), round(y))
            ground = QColor(self.theme.surface)
            ground.setAlpha(215)
            for text, box, _ in labels:
                painter.fillRect(box, ground)
                painter.setPen(QColor(self.theme.text))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _part(boxes: Sequence[QRectF], area: QRectF) -> None:
    """Move boxes, given from top to bottom, so that they do not overlap and stay in the area."""
    free = area.top()
    for box in boxes:
        box.moveTop(max(box.top(), free))
        free = box.bottom()
    floor = area.bottom()
    for box in reversed(boxes):
        box.moveBottom(min(box.bottom(), floor))
        floor = box.top()
