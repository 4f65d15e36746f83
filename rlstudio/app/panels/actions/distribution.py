"""Distributions of continuous actions, and the action that was taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.painted import Painted
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.text import fixed
from rlstudio.core.arrays import Floats
from rlstudio.core.policy import ActionDistribution
from rlstudio.engine.worker.messages import RunInfo, Snapshot

POINTS = 121
"""Points along one curve."""


class Distribution(Panel):
    """One curve for every dimension of the action; the value taken has the accent colour."""

    id = "distribution"
    title = "How actions are drawn"
    tip = (
        "One curve for every dimension of the action: where it is high, values are likely. The dashed lines "
        "are the bounds; the highlighted mark is the value taken, cut off at the bounds. A single line is a "
        "policy that is certain; a square mark means that the value was drawn at random. Below a name stands "
        "what 1 of its numbers is, where the environment tells that."
    )
    rate_hz = 30.0
    area: ClassVar[Area] = "right"
    empty_text = "The distribution of actions appears here once the agent plays."
    natural_size = (320, 240)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.densities = Densities()
        self.set_column(self.densities)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs continuous actions and a policy that exposes their distribution."""
        return "action_distribution" in info.shows and info.action_low is not None

    def start(self, info: RunInfo) -> None:
        """New dimensions and bounds."""
        super().start(info)
        assert info.action_low is not None
        assert info.action_high is not None
        self.densities.start(info.action_names, info.action_low, info.action_high, info.action_units)
        self.updateGeometry()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the distribution of one decision, and the action."""
        decision = snapshot.decision
        if decision.action_distribution is None:
            return
        self.densities.show_decision(
            decision.action_distribution,
            decision.action_vector,
            explored=decision.explored,
            human=snapshot.human,
        )
        self.mark_filled()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.densities.set_theme(theme)

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the first number."""
        self.densities.set_corner(pixels)


class Densities(Painted):
    """The curves, painted by one widget."""

    spoken_name = "Distribution of the action"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self.units: tuple[str, ...] = ()
        self.low: Floats = np.empty(0, np.float32)
        self.high: Floats = np.empty(0, np.float32)
        self.shown: ActionDistribution | None = None
        self.taken: Floats | None = None
        self.explored = False
        self.human = False

    def start(
        self, names: Sequence[str], low: Sequence[float], high: Sequence[float], units: Sequence[str] = ()
    ) -> None:
        """New dimensions by their English names and units, without values. Bounds may be infinite."""
        self.low, self.high = np.array(low, np.float32), np.array(high, np.float32)
        rest = range(len(names), len(low))
        self.names = (*names[: len(low)], *(str(number + 1) for number in rest))
        self.units = tuple(units) if units else ("",) * len(self.names)
        self.shown = self.taken = None
        self.update()

    def show_decision(
        self, shown: ActionDistribution, taken: Floats | None, *, explored: bool, human: bool
    ) -> None:
        """Show a distribution and the action drawn from it, ``taken`` (D,); None: none yet."""
        if shown.mean.shape != self.low.shape:
            return
        self.shown, self.taken, self.explored, self.human = shown, taken, explored, human
        self.update()

    def in_words(self) -> str:
        """The action that was taken, by its dimensions, and the middle and width of each distribution."""
        if self.shown is None:
            return tr("no distribution yet")
        told = []
        for place, name in enumerate(self.names):
            middle = fixed(float(self.shown.mean[place]), 2)
            wide = fixed(float(self.shown.deviation[place]), 2)
            spread = tr("mean {mean}, deviation {deviation}", mean=middle, deviation=wide)
            taken = "" if self.taken is None else f"{fixed(float(self.taken[place]), 2)}, "
            unit = f" ({said(self.units[place])})" if self.units[place] else ""
            told.append(f"{said(name)}{unit} {taken}{spread}")
        return "; ".join(told)

    # ------------------------------------------------------------------------------ geometry

    def axis(self, dimension: int) -> tuple[float, float]:
        """Ends of the axis of row ``dimension``: a little beyond the bounds."""
        low, high = float(self.low[dimension]), float(self.high[dimension])
        if not (np.isfinite(low) and np.isfinite(high)):
            shown = self.shown
            middle = float(shown.mean[dimension]) if shown is not None else 0.0
            reach = 4 * float(shown.deviation[dimension]) if shown is not None else 1.0
            low = low if np.isfinite(low) else middle - max(reach, 1.0)
            high = high if np.isfinite(high) else middle + max(reach, 1.0)
        share = 0.04 if self.shown is not None and self.shown.squashed else 0.2
        air = share * max(high - low, 1e-6)
        return low - air, high + air

    def plot_rect(self, dimension: int) -> QRectF:
        """The rectangle of the curve of ``dimension``."""
        top_room, row = self._top_room(), self._row()
        left, right = self._label_width(), self._number_width()
        foot = self._line() if self._with_feet() else 0.0
        gap = min(6.0, row * 0.12)
        width = max(10.0, self.width() - left - right)
        return QRectF(left, top_room + dimension * row + gap, width, max(4.0, row - 2 * gap - foot))

    def position(self, dimension: int, value: float) -> float:
        """The x of a value in row ``dimension``, kept within the plot."""
        low, high = self.axis(dimension)
        plot = self.plot_rect(dimension)
        part = min(1.0, max(0.0, (value - low) / (high - low)))
        return plot.left() + part * plot.width()

    def _font(self) -> QFont:
        return self.theme.number_font(self.theme.small)

    def _line(self) -> float:
        return QFontMetricsF(self._font()).height()

    def _top_room(self) -> float:
        return self._line() * 1.2 if self._corner else 0.0

    def _row(self) -> float:
        return (self.height() - self._top_room()) / max(1, len(self.names))

    def _with_feet(self) -> bool:
        """Whether rows are high enough to write the bounds below them."""
        return self._row() > 3.2 * self._line()

    def _with_units(self) -> bool:
        """Whether rows are high enough to write units below names."""
        return any(self.units) and self._row() > 2.2 * self._line()

    def _label_width(self) -> float:
        metrics = QFontMetricsF(self._font())
        below = self.units if self._with_units() else ()
        widest = max((metrics.horizontalAdvance(said(name)) for name in (*self.names, *below)), default=0.0)
        return min(widest + 8, 0.34 * self.width())

    def _number_width(self) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance("−00.00") + 6

    # ------------------------------------------------------------------------------ painting

    def density(self, dimension: int) -> tuple[Floats, Floats] | None:
        """Values along the axis and their density (scaled to a maximum of 1); None for a single value."""
        shown = self.shown
        if shown is None:
            return None
        mean, deviation = float(shown.mean[dimension]), float(shown.deviation[dimension])
        if not (np.isfinite(mean) and np.isfinite(deviation)) or deviation <= 0:
            return None
        low, high = self.axis(dimension)
        if not shown.squashed:
            value = np.linspace(low, high, POINTS)
            height = np.exp(-0.5 * ((value - mean) / deviation) ** 2)
        else:
            low, high = float(self.low[dimension]), float(self.high[dimension])
            # Even steps in tanh(u) leave no gaps in the middle, unlike even steps in u.
            unit = np.linspace(-0.9995, 0.9995, POINTS)
            logarithm = -0.5 * ((np.arctanh(unit) - mean) / deviation) ** 2 - np.log1p(-unit * unit)
            value = low + (unit + 1) / 2 * (high - low)
            height = np.exp(logarithm - logarithm.max())
        # The peak is a point of its own, as a narrow one could fall between two points.
        if not shown.squashed and low < mean < high:
            at = int(np.searchsorted(value, mean))
            value, height = np.insert(value, at, mean), np.insert(height, at, 1.0)
        return value.astype(np.float32), height.astype(np.float32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(theme.surface))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font())
            for dimension in range(len(self.names)):
                self._paint_row(painter, dimension)

    def _paint_row(self, painter: QPainter, dimension: int) -> None:
        theme, plot = self.theme, self.plot_rect(dimension)
        metrics = QFontMetricsF(self._font())
        line = metrics.height()
        below = self._with_units() and self.units[dimension]
        middle = QRectF(0, plot.center().y() - line / (1 if below else 2), plot.left() - 8, line)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(QColor(theme.text))
        name = metrics.elidedText(said(self.names[dimension]), Qt.TextElideMode.ElideRight, middle.width())
        painter.drawText(middle, flags, name)
        if below:
            painter.setPen(QColor(theme.muted))
            unit = metrics.elidedText(said(below), Qt.TextElideMode.ElideRight, middle.width())
            painter.drawText(middle.translated(0, line), flags, unit)
        painter.setPen(QPen(QColor(theme.grid), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        self._paint_curve(painter, dimension, plot)
        self._paint_bounds(painter, dimension, plot)
        if self.taken is not None:
            self._paint_taken(painter, dimension, plot)

    def _paint_curve(self, painter: QPainter, dimension: int, plot: QRectF) -> None:
        shown, colour = self.shown, self.theme.series_colour(0)
        if shown is None:
            return
        curve = self.density(dimension)
        if curve is None:
            mean = float(shown.mean[dimension])
            if np.isfinite(mean):
                painter.setPen(QPen(colour, 2))
                x = self.position(dimension, mean)
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            return
        value, height = curve
        low, high = self.axis(dimension)
        x = plot.left() + np.clip((value - low) / (high - low), 0.0, 1.0) * plot.width()
        y = plot.bottom() - height * plot.height()
        points = [QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]
        fill = QColor(colour)
        fill.setAlpha(70)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        foot = [QPointF(points[-1].x(), plot.bottom()), QPointF(points[0].x(), plot.bottom())]
        painter.drawPolygon(QPolygonF([*points, *foot]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.6))
        painter.drawPolyline(QPolygonF(points))

    def _paint_bounds(self, painter: QPainter, dimension: int, plot: QRectF) -> None:
        theme = self.theme
        bounds = [float(self.low[dimension]), float(self.high[dimension])]
        for bound in bounds:
            if not np.isfinite(bound):
                continue
            x = self.position(dimension, bound)
            painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            if self._with_feet():
                room = QRectF(x - 40, plot.bottom() + 1, 80, self._line())
                painter.setPen(QColor(theme.muted))
                painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter), f"{bound:g}".replace("-", "−"))

    def _paint_taken(self, painter: QPainter, dimension: int, plot: QRectF) -> None:
        assert self.taken is not None
        theme, accent = self.theme, QColor(self.theme.accent)
        value = float(np.clip(self.taken[dimension], self.low[dimension], self.high[dimension]))
        if not np.isfinite(value):
            return
        x, side = self.position(dimension, value), min(10.0, 0.5 * plot.height())
        painter.setPen(QPen(accent, 2.4))
        painter.drawLine(QPointF(x, plot.top() + side * 0.6), QPointF(x, plot.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        box = QRectF(x - side / 2, plot.top(), side, side)
        if self.human:
            painter.drawEllipse(box)
        elif self.explored:
            painter.drawRoundedRect(box, side * 0.2, side * 0.2)
        else:
            painter.drawPolygon(QPolygonF([box.topLeft(), box.topRight(), QPointF(x, box.bottom())]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(theme.text))
        line = self._line()
        room = QRectF(plot.right(), plot.center().y() - line / 2, self._number_width(), line)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, fixed(value, 2))

    def sizeHint(self) -> QSize:
        """Comfortable rows."""
        return QSize(300, 30 + 56 * max(2, min(6, len(self.names))))

    def minimumSizeHint(self) -> QSize:
        """Rows of the smallest readable height."""
        return QSize(120, 14 * max(2, len(self.names)))
