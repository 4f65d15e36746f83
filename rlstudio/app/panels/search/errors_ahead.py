"""Errors of what a model imagines, by how many steps ahead."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Array, Doubles
from rlstudio.core.words import mark

KINDS = (mark("value"), mark("reward"))
TITLES = {
    "value": mark("Error of the value, k steps ahead"),
    "reward": mark("Error of the reward, k steps ahead"),
}
ENOUGH = 4000
"""Older updates are dropped while the rest tell of at least so many values."""


class ErrorsAhead(Spoken, QWidget):
    """Two charts, one above the other: errors of values and of rewards over k."""

    spoken_name = "Errors of what the model imagines, by steps ahead"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.updates: deque[Mapping[str, Array]] = deque()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

    def in_words(self) -> str:
        """The mean errors by steps ahead."""
        if not self.updates:
            return ""
        told = []
        for kind in KINDS:
            errors = [tr("{error} at {k}", error=short(error), k=k) for k, error, _ in self.errors(kind)]
            told.append(f"{tr(kind)} {', '.join(errors)}")
        return "; ".join(told)

    def start(self) -> None:
        """Forget all errors."""
        self.updates.clear()
        self.update()

    def add(self, updates: Sequence[Mapping[str, Array]]) -> None:
        """Add what further updates compared, in order."""
        self.updates.extend(updates)
        kept = sum(len(one["value_k"]) for one in self.updates)
        while len(self.updates) > 1 and kept - len(self.updates[0]["value_k"]) >= ENOUGH:
            kept -= len(self.updates.popleft()["value_k"])
        self.update()

    def errors(self, kind: str) -> list[tuple[int, float, float]]:
        """For each k: the mean size of the error, and that of always saying the mean of what came at k."""
        if not self.updates:
            return []
        k, imagined, real = (
            np.concatenate([np.asarray(one[name], float) for one in self.updates])
            for name in (f"{kind}_k", f"imagined_{kind}", f"real_{kind}")
        )
        found = []
        for step in np.unique(k).astype(int).tolist():
            here: Doubles = real[k == step]
            error = float(np.abs(imagined[k == step] - here).mean())
            found.append((step, error, float(np.abs(here - here.mean()).mean())))
        return found

    def rect_of(self, kind: str) -> QRectF:
        """Where the chart of values or of rewards is."""
        line = self._line()
        high = self.height() / 2
        top = KINDS.index(kind) * high + 1.3 * line
        left = 8.0 + QFontMetricsF(self.theme.number_font(self.theme.small)).horizontalAdvance("0.0000")
        return QRectF(left, top, max(1.0, self.width() - left - 10.0), max(1.0, high - 2.6 * line))

    def place(self, kind: str, k: int, error: float) -> QPointF:
        """Where an error at k is."""
        rect, told = self.rect_of(kind), self.errors(kind)
        last = max(1, told[-1][0])
        top = self.top(kind)
        return QPointF(rect.left() + rect.width() * k / last, rect.bottom() - rect.height() * error / top)

    def top(self, kind: str) -> float:
        """The number at the top of a chart."""
        return max([1e-9, *(max(error, mean) for _, error, mean in self.errors(kind))])

    def _line(self) -> float:
        return QFontMetricsF(self.theme.number_font(self.theme.small)).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both charts."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.theme.number_font(self.theme.small))
            if self.updates:
                for number, kind in enumerate(KINDS):
                    self._paint(painter, kind, self.theme.series_colour(number))

    def _paint(self, painter: QPainter, kind: str, colour: QColor) -> None:
        theme, line, rect, told = self.theme, self._line(), self.rect_of(kind), self.errors(kind)
        if not told:
            return
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        middle = int(Qt.AlignmentFlag.AlignHCenter)
        painter.setPen(QPen(QColor(theme.grid), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            QRectF(0, rect.top() - line / 2, rect.left() - 5, line), right, short(self.top(kind))
        )
        painter.drawText(QRectF(0, rect.bottom() - line / 2, rect.left() - 5, line), right, "0")
        for k, _, _ in told:
            at = self.place(kind, k, 0).x()
            painter.drawText(QRectF(at - 20, rect.bottom() + 1, 40, line), middle, str(k))
        painter.setPen(QColor(theme.text))
        room = QRectF(6.0, rect.top() - 1.3 * line, self.width() - 12.0, line)
        words = painter.fontMetrics().elidedText(
            tr(TITLES[kind]), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, 0, words)
        for column, pen in ((2, QPen(QColor(theme.muted), 1.2, Qt.PenStyle.DashLine)), (1, QPen(colour, 2))):
            painter.setPen(pen)
            points = [self.place(kind, each[0], float(each[column])) for each in told]
            painter.drawPolyline(points)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        for point in points:
            painter.drawEllipse(point, 3, 3)

    def sizeHint(self) -> QSize:
        """Comfortable charts."""
        return QSize(300, 220)

    def minimumSizeHint(self) -> QSize:
        """Charts that can be read."""
        return QSize(140, 120)
