"""A histogram of the TD errors of the last updates (Sutton and Barto 2018, equation 6.5)."""

from __future__ import annotations

from collections import deque
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.painted import Painted
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.text import nice_step, short, spread_ticks
from rlstudio.core.arrays import Doubles, Ints
from rlstudio.engine.worker.messages import RunInfo, TrainingView

NAME = "td_error"
ENOUGH = 2000
"""Older updates are dropped while the rest have at least this many errors."""
BARS = 41
"""An odd number, so that the bar in the middle counts errors about zero."""
SHOWN = 0.99
"""Share of the errors within the axis; the rest is counted in the outermost bars."""


class TdErrors(Panel):
    """A histogram of the errors that the last updates corrected."""

    id = "td_errors"
    title = "TD errors"
    tip = (
        "How far the estimates were from their targets in the last updates, target minus estimate. Right of "
        "zero: better than expected; left: worse. Narrow: little is left to learn. The mark is the mean."
    )
    needs_snapshots = False
    needs_evidence = (NAME,)
    training_hz = 5.0
    area: ClassVar[Area] = "right"
    empty_text = "The errors appear here with the first updates."
    natural_size = (320, 200)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.histogram = Histogram()
        self.set_column(self.histogram)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a training whose updates report TD errors."""
        return info.training and NAME in info.evidence

    def start(self, info: RunInfo) -> None:
        """Forget the errors of the previous run."""
        super().start(info)
        self.histogram.start(info.return_unit)

    def show_training(self, view: TrainingView) -> None:
        """Add the updates since the previous view."""
        errors = [evidence[NAME] for evidence in view.evidence if NAME in evidence]
        if errors:
            self.histogram.add(errors)
            self.mark_filled()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.histogram.set_theme(theme)

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the first line."""
        self.histogram.set_corner(pixels)


class Histogram(Painted):
    """The bars, with a summary above and the axis below."""

    spoken_name = "TD errors"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit = ""
        self.updates: deque[Doubles] = deque()
        self.errors: Doubles = np.zeros(0)
        """All shown errors (n,)."""
        self.reach = 1.0
        """The axis goes from minus this to this; a round number, so that it seldom changes."""

    def start(self, unit: str) -> None:
        """Forget all errors. unit: the unit of rewards in English, "" for none."""
        self.unit = unit
        self.updates.clear()
        self.errors, self.reach = np.zeros(0), 1.0
        self.update()

    def add(self, updates: list[Doubles]) -> None:
        """Add the errors (n,) of further updates, in order."""
        self.updates.extend(errors[np.isfinite(errors)] for errors in updates)
        kept = sum(map(len, self.updates))
        while len(self.updates) > 1 and kept - len(self.updates[0]) >= ENOUGH:
            kept -= len(self.updates.popleft())
        self.errors = np.concatenate(self.updates)
        size = float(np.quantile(np.abs(self.errors), SHOWN)) if kept else 0.0
        if kept:  # the mark of their mean lies on the axis, not at its end
            size = max(size, abs(float(self.errors.mean())))
        self.reach = nice_step(size) if size > 0 else 1.0
        self.update()

    # ------------------------------------------------------------------------------ what is shown

    def counts(self) -> Ints:
        """Errors per bar (BARS,); those beyond the axis are in the first and the last one."""
        inside = np.clip(self.errors, -self.reach, self.reach)
        return np.histogram(inside, BARS, (-self.reach, self.reach))[0].astype(np.int64)

    def in_words(self) -> str:
        """The summary."""
        return ", ".join(self.words()) if len(self.errors) else tr("no errors yet")

    def words(self) -> tuple[str, str]:
        """The summary: number of updates and errors, their mean and their mean absolute value."""
        errors = self.errors
        counted = plural(len(errors), "{n:,} error", "{n:,} errors")
        updates = plural(len(self.updates), "last update", "last {n:,} updates")
        if not len(errors):
            return f"{counted}, {updates}", ""
        mean, size = short(float(errors.mean())), short(float(np.abs(errors).mean()))
        return f"{counted}, {updates}", tr("mean {mean}, mean size {size}", mean=mean, size=size)

    def plot_rect(self) -> QRectF:
        """The rectangle of the bars."""
        line = self._line()
        top, foot = 2.2 * line, 2.2 * line
        if self.height() < 8 * line:  # there is no room for words
            top, foot = 0.0, 1.1 * line
        return QRectF(6.0, top, max(1.0, self.width() - 12.0), max(1.0, self.height() - top - foot))

    def position(self, error: float) -> float:
        """The x of an error, kept within the axis."""
        plot = self.plot_rect()
        return plot.center().x() + plot.width() / 2 * min(1.0, max(-1.0, error / self.reach))

    def bar(self, place: int) -> QRectF:
        """The rectangle of this bar, counted from the left."""
        counts, plot = self.counts(), self.plot_rect()
        wide = plot.width() / BARS
        high = plot.height() * counts[place] / max(1, counts.max())
        return QRectF(plot.left() + place * wide, plot.bottom() - high, wide, high)

    # ------------------------------------------------------------------------------ painting

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.theme.number_font(self.theme.small))

    def _line(self) -> float:
        return self._metrics().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the summary, bars and axis."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(theme.surface))
            painter.setFont(theme.number_font(theme.small))
            plot = self.plot_rect()
            if plot.top() > 0:
                self._paint_words(painter)
            self._paint_bars(painter, plot)
            self._paint_axis(painter, plot)

    def _paint_words(self, painter: QPainter) -> None:
        metrics, line = self._metrics(), self._line()
        painter.setPen(QColor(self.theme.muted))
        for row, text in enumerate(self.words()):
            width = self.width() - 12.0 - (self._corner if row == 0 else 0)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(6.0, row * line, width, line), 0, shown)

    def _paint_bars(self, painter: QPainter, plot: QRectF) -> None:
        theme, counts = self.theme, self.counts()
        wide, tallest = plot.width() / BARS, max(1, int(counts.max()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.series_colour(0))
        gap = min(1.5, wide / 5)
        for place in np.flatnonzero(counts).tolist():
            # A bar with any errors is visible.
            high = max(1.5, plot.height() * int(counts[place]) / tallest)
            left = plot.left() + place * wide
            painter.drawRect(QRectF(left + gap / 2, plot.bottom() - high, wide - gap, high))

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        theme, metrics, line = self.theme, self._metrics(), self._line()
        painter.setPen(QPen(QColor(theme.grid), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        middle = plot.center().x()
        painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()))
        errors = self.errors
        if len(errors):
            painter.setPen(QPen(QColor(theme.accent), 2.4))
            x = self.position(float(errors.mean()))
            painter.drawLine(QPointF(x, plot.bottom() - 0.2 * plot.height()), QPointF(x, plot.bottom()))
        painter.setPen(QColor(theme.muted))
        reach = self.reach
        room = 1.6 * metrics.horizontalAdvance(short(-reach * 0.75))
        for _, values in spread_ticks(-reach, reach, plot.width(), room):
            for value in values:
                self._paint_tick(painter, short(0.0 if abs(value) < 1e-9 * reach else value), value)
        if plot.top() > 0:
            title = tr("TD error ({unit})", unit=said(self.unit)) if self.unit else tr("TD error")
            painter.drawText(
                QRectF(0, plot.bottom() + 1.1 * line, self.width(), line),
                int(Qt.AlignmentFlag.AlignHCenter),
                metrics.elidedText(title, Qt.TextElideMode.ElideRight, self.width()),
            )

    def _paint_tick(self, painter: QPainter, text: str, value: float) -> None:
        wide, line = self._metrics().horizontalAdvance(text), self._line()
        left = min(max(0.0, self.position(value) - wide / 2), self.width() - wide)
        painter.drawText(QRectF(left, self.plot_rect().bottom() + 2, wide + 1, line), 0, text)

    def sizeHint(self) -> QSize:
        """Comfortable bars."""
        return QSize(300, 180)

    def minimumSizeHint(self) -> QSize:
        """Bars and their axis."""
        return QSize(120, 60)
