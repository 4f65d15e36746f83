"""Distributions of the return after each action, whose means are the Q-values."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.actions.panel import FEW_ACTIONS, LEAST_ACTIONS, foremost
from rlstudio.app.panels.actions.slow_range import SlowRange
from rlstudio.app.panels.painted import Painted
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.text import fixed, nice_step
from rlstudio.core.arrays import Bools, Doubles, Ints
from rlstudio.core.policy import ReturnDistribution
from rlstudio.engine.worker.messages import RunInfo, Snapshot

VISIBLE = 0.02
"""Atoms with less than this part of the highest probability do not widen the axis."""
_MOST_STRIPS = 40
"""So many distributions cross to the window with every decision; chess has 1,924 actions."""


class Strips(Painted):
    """One strip for every action over a common axis of returns.

    A categorical distribution is a histogram, all strips on one scale. Quantiles are the steps of the
    distribution function, each 1/N high: how likely a return is at most this. A tick is the mean.
    Where there is no room for all, ``rows`` are those of the highest means, in their own order.
    """

    spoken_name = "Returns after each action"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self.found: ReturnDistribution | None = None
        self.chosen: int | None = None
        self.legal: Bools | None = None
        self.rows: Ints = np.arange(0)
        self._grid: tuple[float, float, float] | None = None
        self._wraps = False
        self._axis, self._tallest = SlowRange(0.02), SlowRange(0.02)

    def start(self, names: Sequence[str]) -> None:
        """New actions by their English names, without values."""
        self.names = tuple(names)
        self.found = self.chosen = self.legal = None
        self.rows = np.arange(len(names))
        self._axis, self._tallest = SlowRange(0.02), SlowRange(0.02)
        self._forget_measures()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self._choose_rows()
        self._forget_measures()

    def show_distribution(
        self, found: ReturnDistribution, chosen: int | None, legal: Bools | None = None
    ) -> None:
        """Show the distributions of A actions, which of them was taken, and which were legal (None: all)."""
        self.found, self.chosen, self.legal = found, chosen, legal
        some = slice(None) if legal is None else legal
        if found.probability is None:
            self._axis.include(found.value[some])
        else:
            likely = found.probability[some].max(0)
            self._axis.include(found.value[likely >= VISIBLE * likely.max()])
            self._tallest.include(likely.max(keepdims=True))
        self._choose_rows()
        self.update()

    def in_words(self) -> str:
        """Mean returns."""
        return self.description

    @property
    def means(self) -> Doubles:
        """Mean return of every action."""
        assert self.found is not None
        value = self.found.value.astype(np.float64)
        if self.found.probability is None:
            return np.asarray(value.mean(1))
        return np.asarray(self.found.probability.astype(np.float64) @ value)

    @property
    def description(self) -> str:
        """Mean returns in words."""
        if self.found is None:
            return tr("no distribution yet")
        means = enumerate(self.means.tolist()[: len(self.names)])
        texts = (fixed(mean, 2) if self._is_legal(action) else tr("illegal") for action, mean in means)
        pairs = zip(self.names, texts, strict=False)
        return tr(
            "mean returns: {returns}", returns=", ".join(f"{said(name)} {text}" for name, text in pairs)
        )

    def _is_legal(self, action: int) -> bool:
        return self.legal is None or bool(self.legal[action])

    # ------------------------------------------------------------------ geometry

    def span(self) -> tuple[float, float]:
        """The returns at the left and right end; half an atom more for histograms."""
        low, high = self._axis.low, self._axis.high
        margin = 0.03 * (high - low)
        if self.found is not None and self.found.probability is not None:
            margin = max(margin, float(self.found.value[1] - self.found.value[0]) / 2)
        margin = max(margin, 1e-3 * max(1.0, abs(low)))
        return low - margin, high + margin

    def strip(self, action: int) -> QRectF:
        """The rectangle of this action's distribution; one of ``rows``."""
        return self._strip_at(int(np.flatnonzero(self.rows == action)[0]))

    def _strip_at(self, row: int) -> QRectF:
        if self._grid is None:
            self._grid = self._measure()
        left, top, height = self._grid
        return QRectF(left, top + row * height, self.width() - left - 6, height - min(6.0, 0.15 * height))

    def _choose_rows(self) -> None:
        """Show as many actions as can be read in the height that there is."""
        count = len(self.names)
        line = QFontMetricsF(self.theme.font(self.theme.small)).height()
        most = max(LEAST_ACTIONS, int((self.height() - 2 * line - 12) / line))
        rows = np.arange(count)
        if self.found is not None and count > most:
            rows = foremost(self.means[:count], self.chosen, self.legal, most)
        if len(rows) != len(self.rows):
            self._forget_measures()
        self.rows = rows

    def _measure(self) -> tuple[float, float, float]:
        """Left end, top and height of the rows; cached, because measuring text costs more than painting."""
        theme = self.theme
        line = QFontMetricsF(theme.font(theme.small)).height()
        names = QFontMetricsF(theme.font(bold=True))
        longest = max((names.horizontalAdvance(said(name)) for name in self.names), default=0.0)
        longest = max(longest, QFontMetricsF(theme.font(theme.small)).horizontalAdvance(tr("return")) + 2)
        top, rows = line + 4, max(1, len(self.rows))
        height = max(6.0, (self.height() - top - line - 8) / rows)
        most = 0.3 * self.width()
        parts = [word for name in self.names for word in said(name).split()]
        widest = max((names.horizontalAdvance(word) for word in parts), default=0.0)
        # "LEFT ENGINE" in two lines is whole, and leaves the strips more room than in one.
        self._wraps = longest > most >= widest and height >= 2 * names.height()
        return (widest if self._wraps else min(longest, 0.44 * self.width())) + 10, top, height

    def _forget_measures(self) -> None:
        self._grid = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again."""
        super().resizeEvent(event)
        self._choose_rows()
        self._forget_measures()

    def changeEvent(self, event: QEvent) -> None:
        """Names are longer or shorter in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._forget_measures()

    def x_of(self, value: float) -> float:
        """The x of a return, in pixels."""
        low, high = self.span()
        box = self._strip_at(0)
        return box.left() + box.width() * (value - low) / (high - low)

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Heading, strips and axis."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(theme.surface))
            if self.found is None or not self.names:
                return
            self._draw_heading(painter)
            self._draw_axis(painter)
            for action in self.rows.tolist():
                self._draw_strip(painter, action)

    def _draw_heading(self, painter: QPainter) -> None:
        assert self.found is not None
        box = self._strip_at(0)
        painter.setFont(self.theme.font(self.theme.small))
        painter.setPen(QColor(self.theme.muted))
        text = tr("P(return)") if self.found.probability is not None else tr("P(return ≤ x)")
        spot = QRectF(box.left(), 0, self.width() - self._corner - box.left(), box.top() - 2)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(spot.width()))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), elided)

    def _draw_axis(self, painter: QPainter) -> None:
        theme = self.theme
        low, high = self.span()
        first, last = self._strip_at(0), self._strip_at(len(self.rows) - 1)
        painter.setFont(theme.number_font(theme.small))
        metrics = painter.fontMetrics()
        room = metrics.horizontalAdvance("−000.0") + 12
        step = nice_step((high - low) * room / max(first.width(), room))
        decimals = max(0, math.ceil(-math.log10(step) - 1e-6))
        line = metrics.height()
        for tick in range(math.ceil(low / step), math.floor(high / step) + 1):
            x = self.x_of(tick * step)
            painter.setPen(QColor(theme.grid))
            painter.drawLine(QPointF(x, first.top()), QPointF(x, last.bottom() + 3))
            text = fixed(tick * step, decimals)
            width = metrics.horizontalAdvance(text)
            left = min(max(x - width / 2, 0.0), self.width() - width)
            painter.setPen(QColor(theme.muted))
            painter.drawText(QPointF(left, last.bottom() + 3 + line - metrics.descent()), text)
        painter.drawText(
            QRectF(0, last.bottom() + 3, first.left() - 10, line),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            metrics.elidedText(tr("return"), Qt.TextElideMode.ElideRight, int(first.left() - 10)),
        )

    def _draw_strip(self, painter: QPainter, action: int) -> None:
        assert self.found is not None
        theme, box = self.theme, self.strip(action)
        chosen, legal = action == self.chosen, self._is_legal(action)
        colour = QColor(theme.accent) if chosen else theme.series_colour(0)
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), QColor(theme.border))
        font = theme.font(bold=chosen)
        if QFontMetricsF(font).height() > box.height() + 4:
            font.setPixelSize(max(7, int(box.height())))
        font.setStrikeOut(not legal)
        painter.setFont(font)
        painter.setPen(colour if chosen else QColor(theme.text if legal else theme.muted))
        room = box.left() - 8
        name = said(self.names[action])
        spot = QRectF(0, box.top() - 2, room, box.height() + 4)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._wraps and painter.fontMetrics().horizontalAdvance(name) > room:
            painter.drawText(spot, flags | int(Qt.TextFlag.TextWordWrap), name)
        else:
            elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, math.ceil(room))
            painter.drawText(spot, flags, elided)
        if not legal:
            font.setStrikeOut(False)
            painter.setFont(font)
            painter.drawText(box, flags, tr("illegal"))
            return
        painter.save()
        painter.setClipRect(box)
        if self.found.probability is None:
            self._draw_steps(painter, box, np.sort(self.found.value[action]), colour)
        else:
            self._draw_bars(painter, box, self.found.probability[action], colour)
        painter.restore()
        x = self.x_of(float(self.means[action]))
        if box.left() <= x <= box.right():
            painter.fillRect(QRectF(x - 1, box.top(), 2, box.height()), QColor(theme.text))

    def _draw_bars(
        self, painter: QPainter, box: QRectF, probability: NDArray[np.float32], colour: QColor
    ) -> None:
        assert self.found is not None
        support = self.found.value
        centre = self.x_of(float(support[0]))
        wide = self.x_of(float(support[1])) - centre
        scale = box.height() / max(self._tallest.high, 1e-9)
        thin = max(1.0, wide * 0.86)
        for atom, p in enumerate(probability.tolist()):
            height = p * scale
            if height >= 0.25:
                left = centre + atom * wide - thin / 2
                painter.fillRect(QRectF(left, box.bottom() - height, thin, height), colour)

    def _draw_steps(self, painter: QPainter, box: QRectF, value: NDArray[np.float32], colour: QColor) -> None:
        # From 0 at the left to 1 at the right, up by 1/N at every quantile; the area below is shaded.
        # Drawn as rectangles: wide pens on long polygons are about ten times slower.
        shade = QColor(colour)
        shade.setAlpha(70)
        low, high = self.span()
        places = box.left() + box.width() * (value.astype(np.float64) - low) / (high - low)
        count, before, bottom = len(value), box.left(), box.bottom()
        rise = box.height() / count
        for rank, x in enumerate([*places.tolist(), box.right()]):
            top = bottom - rise * rank
            if x - before >= 0.5:
                painter.fillRect(QRectF(before, top, x - before, bottom - top), shade)
                painter.fillRect(QRectF(before, top - 1, x - before, 2), colour)
                before = x
            if rank < count:
                painter.fillRect(QRectF(x - 1, top - rise - 1, 2, rise + 2), colour)

    def sizeHint(self) -> QSize:
        """Strips high enough to see shapes in."""
        return QSize(300, 50 + 48 * min(FEW_ACTIONS, max(2, len(self.names))))

    def minimumSizeHint(self) -> QSize:
        """Strips of the smallest readable height."""
        return QSize(120, 40 + 12 * min(LEAST_ACTIONS, max(2, len(self.names))))


class Returns(Panel):
    """The return distribution after each action; the chosen one has the accent colour."""

    id = "returns"
    title = "Return distributions"
    tip = (
        "How likely every return is after each action, as the agent believes; the tick is the mean, which is "
        "the Q-value. Bars: how likely exactly this return is. Steps: how likely a return is at most this. "
        "The highlighted strip is the action it took; what is crossed out is illegal now. "
        "Of many actions those of the highest means are shown."
    )
    rate_hz = 30.0
    area: ClassVar[Area] = "right"
    empty_text = "What returns the agent thinks possible appears here once it plays."
    natural_size = (320, 240)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strips = Strips()
        self.set_column(self.strips)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs named actions, no more than have room for a strip each, and a distribution for each."""
        return 1 <= len(info.action_names) <= _MOST_STRIPS and "return_distribution" in info.shows

    def start(self, info: RunInfo) -> None:
        """Forget the distributions of the previous run."""
        super().start(info)
        self.strips.start(info.action_names)
        self.updateGeometry()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the distributions behind one decision."""
        decision = snapshot.decision
        if decision.return_distribution is not None:
            self.strips.show_distribution(decision.return_distribution, decision.action, decision.legal)
            self.mark_filled()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.strips.set_theme(theme)

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge in the heading."""
        self.strips.set_corner(pixels)

    def minimumSizeHint(self) -> QSize:
        """High enough for every action, or for the first of many."""
        rows = min(LEAST_ACTIONS, len(self.info.action_names)) if self.info else 3
        return QSize(150, max(100, 50 + rows * 12))
