"""Distributions of the return over one another: the target, the prediction before and after the step."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from rlstudio.app.language.saying import tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.text import short, spread_ticks
from rlstudio.core.arrays import Doubles
from rlstudio.core.policy import ReturnDistribution
from rlstudio.engine.shown_update import ShownSpread

MARGIN = 0.06
LEAST = 2e-4
"""Bars of less probability than this need not be in view."""


class Spread:
    """Bars where the returns are fixed; where these are quantiles, how likely a return is exceeded."""

    def __init__(self, spread: ShownSpread, theme: Theme) -> None:
        self.spread, self.theme = spread, theme
        self.font = theme.font(theme.small)
        self.quantiles = spread.target.probability is None
        self.low, self.high = self._ends()

    @property
    def words(self) -> str:
        """The means in words."""
        target, before = _mean(self.spread.target), _mean(self.spread.before)
        return tr(
            "distributions of the return: target mean {target}, prediction mean {prediction}",
            target=short(target),
            prediction=short(before),
        )

    def _ends(self) -> tuple[float, float]:
        """The returns between which there is something to see."""
        found = []
        for one in self._all():
            values = np.asarray(one.value, np.float64)
            if one.probability is not None:
                values = values[one.probability > LEAST]
            found += [float(values.min()), float(values.max())] if len(values) else []
        low, high = min(found), max(found)
        pad = MARGIN * (high - low) or 0.5
        return low - pad, high + pad

    def _all(self) -> list[ReturnDistribution]:
        told = (self.spread.target, self.spread.before, self.spread.after)
        return [one for one in told if one is not None]

    def height(self, width: float) -> float:
        """Comfortable bars, an axis and a legend."""
        return max(120.0, min(0.4 * width, 14.0 * self.theme.body)) + 3.2 * QFontMetricsF(self.font).height()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Legend, bars or steps, axis."""
        line = QFontMetricsF(self.font).height()
        plot = rect.adjusted(2, 1.5 * line, -2, -1.6 * line)
        painter.setFont(self.font)
        target, before, after = (
            self.theme.series_colour(0),
            QColor(self.theme.text),
            QColor(self.theme.accent),
        )
        entries = [(tr("target"), target), (tr("before"), before)]
        if self.spread.after is not None:
            entries.append((tr("after"), after))
        self._legend(painter, rect, entries)
        if self.quantiles:
            self._steps(painter, plot, self.spread.target, target, 2.4)
            self._steps(painter, plot, self.spread.before, before, 1.4)
            if self.spread.after is not None:
                self._steps(painter, plot, self.spread.after, after, 1.4)
        else:
            top = max(float(_shares(one).max()) for one in self._all())
            self._bars(painter, plot, self.spread.target, target, top)
            self._outline(painter, plot, self.spread.before, before, top)
            if self.spread.after is not None:
                self._outline(painter, plot, self.spread.after, after, top)
        self._axis(painter, plot, line)

    def _legend(self, painter: QPainter, rect: QRectF, entries: list[tuple[str, QColor]]) -> None:
        metrics, x = QFontMetricsF(self.font), rect.left()
        for words, colour in entries:
            painter.fillRect(QRectF(x, rect.top() + 0.45 * metrics.height(), 12, 4), colour)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(QPointF(x + 17, rect.top() + metrics.ascent()), words)
            x += 17 + metrics.horizontalAdvance(words) + 16

    def _x(self, plot: QRectF, value: float) -> float:
        return plot.left() + plot.width() * (value - self.low) / (self.high - self.low)

    def _bars(
        self, painter: QPainter, plot: QRectF, one: ReturnDistribution, colour: QColor, top: float
    ) -> None:
        fill = QColor(colour)
        fill.setAlpha(150)
        wide = self._step(one) * plot.width() / (self.high - self.low)
        for value, share in zip(one.value.tolist(), _shares(one).tolist(), strict=True):
            if share > 0:
                high = plot.height() * share / top
                bar = QRectF(self._x(plot, value) - 0.42 * wide, plot.bottom() - high, 0.84 * wide, high)
                painter.fillRect(bar & plot, fill)

    def _outline(
        self, painter: QPainter, plot: QRectF, one: ReturnDistribution, colour: QColor, top: float
    ) -> None:
        half, path = self._step(one) / 2, QPainterPath()
        for place, (value, share) in enumerate(zip(one.value.tolist(), _shares(one).tolist(), strict=True)):
            y = plot.bottom() - plot.height() * share / top
            for edge in (value - half, value + half):
                point = QPointF(min(max(self._x(plot, edge), plot.left()), plot.right()), y)
                path.lineTo(point) if place or path.elementCount() else path.moveTo(point)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _step(self, one: ReturnDistribution) -> float:
        return float(one.value[1] - one.value[0]) if len(one.value) > 1 else 1.0

    def _steps(
        self, painter: QPainter, plot: QRectF, one: ReturnDistribution, colour: QColor, thick: float
    ) -> None:
        """The share of cases below each return: a step of 1 / N at every quantile."""
        values: Doubles = np.sort(np.asarray(one.value, np.float64))
        path = QPainterPath(QPointF(plot.left(), plot.bottom()))
        for place, value in enumerate(values.tolist()):
            x = self._x(plot, value)
            path.lineTo(x, plot.bottom() - plot.height() * place / len(values))
            path.lineTo(x, plot.bottom() - plot.height() * (place + 1) / len(values))
        path.lineTo(plot.right(), plot.top())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, thick))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _axis(self, painter: QPainter, plot: QRectF, line: float) -> None:
        metrics = QFontMetricsF(self.font)
        painter.setPen(QPen(QColor(self.theme.grid), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(QColor(self.theme.muted))
        room = 2.0 * metrics.horizontalAdvance(short(self.low) + "0")
        for _, values in spread_ticks(self.low, self.high, plot.width(), room):
            for value in values:
                text = short(0.0 if abs(value) < 1e-9 else value)
                wide = metrics.horizontalAdvance(text)
                painter.drawText(QPointF(self._x(plot, value) - wide / 2, plot.bottom() + line), text)
        note = tr("return; height: probability")
        if self.quantiles:
            note = tr("return; height: share of cases below it")
        painter.drawText(
            QPointF(plot.right() - metrics.horizontalAdvance(note), plot.top() - 0.35 * line), note
        )


def _shares(one: ReturnDistribution) -> Doubles:
    assert one.probability is not None
    return np.asarray(one.probability, np.float64)


def _mean(one: ReturnDistribution) -> float:
    if one.probability is None:
        return float(np.mean(one.value))
    return float(np.dot(one.value, one.probability))
