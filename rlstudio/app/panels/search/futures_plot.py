"""Charts of a plan that was imagined, one for each quantity, and the real course drawn over them."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import in_unit, short
from rlstudio.core.arrays import Array, Doubles
from rlstudio.core.inside.imagined import Futures
from rlstudio.core.words import words
from rlstudio.core.worlds.chart import StateChart

MOST = 12
"""So many quantities have a chart."""
WIDE = 300
"""From this width for each, charts stand beside each other."""
HALF = 0.5
NEAR, FAR = 0.1, 0.3
"""Shares of a quantity's range: models that are less apart agree, and those beyond the second do not."""
COLOURS = ("series", "warning", "danger")
"""Of the shade where models agree, are apart, and are far apart."""


@dataclass(slots=True)
class Held:
    """A plan as it was imagined at one moment, and what came since.

    ``course`` (E, H + 1, Q): quantities as each model imagines them, angles unwrapped. ``lasts`` (H + 1,):
    how likely the episode still goes on, the models' mean. ``reward`` (H,): what each step is to bring, the
    models' mean. ``before``: the return so far. ``real``: quantities (Q,) by steps since then.
    """

    episode: int
    step: int
    course: Doubles
    lasts: Doubles
    reward: Doubles
    before: float
    real: dict[int, Doubles] = field(default_factory=dict)

    @property
    def horizon(self) -> int:
        """How many steps were imagined."""
        return int(self.course.shape[1]) - 1

    def real_course(self) -> tuple[list[int], Doubles]:
        """The steps (K,) at which the real course was seen, and the quantities there (K, Q), unwrapped."""
        steps = sorted(self.real)
        real = np.array([self.real[step] for step in steps], np.float64)
        return steps, real.reshape(len(steps), self.course.shape[2])


class FuturesPlot(Spoken, QWidget):
    """The charts."""

    spoken_name = "Imagined futures of every quantity, and the real course"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.chart: StateChart | None = None
        self.held: Held | None = None
        self.hidden: frozenset[str] = frozenset()
        """What the legend has switched off."""
        self._low = self._high = np.zeros(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

    def start(self, chart: StateChart | None) -> None:
        """Forget everything. chart: what the quantities of an observation are, if somebody knows."""
        self.chart, self.held = chart, None
        self._low = self._high = np.zeros(0)
        self.update()

    def hold(self, episode: int, step: int, futures: Futures, before: float = 0.0) -> None:
        """Show this plan, made at this step of this episode. before: the return until then."""
        members, steps, _ = futures.observation.shape
        course = self._quantities(futures.observation.reshape(members * steps, -1))
        course = course.reshape(members, steps, -1)
        for place, turn in self._angles():
            course[..., place] = np.unwrap(course[..., place], axis=1, period=turn)
        lasts = futures.goes_on.astype(np.float64)
        reward = (futures.reward * lasts[:, :-1]).mean(0)
        self.held = Held(episode, step, course, lasts.mean(0), reward, before)
        self.update()

    def go_on(self, since: int, observation: Array) -> None:
        """So many steps after the plan this was seen."""
        held = self.held
        if held is None:
            return
        here = self._quantities(observation.reshape(1, -1))[0]
        before = held.real.get(max(held.real, default=0), held.course[0, 0])
        for place, turn in self._angles():  # the turn that is nearest to where it was
            here[place] += turn * round((before[place] - here[place]) / turn)
        held.real[since] = here
        if len(self._low) != len(here):
            self._low = self._high = here
        self._low, self._high = np.minimum(self._low, here), np.maximum(self._high, here)
        self.update()

    def _quantities(self, observation: Array) -> Doubles:
        """The quantities (N, Q) of flat observations (N, D)."""
        if self.chart is not None:
            return self.chart.points(observation.reshape(len(observation), *self.chart.shape))[:, :MOST]
        return np.asarray(observation, np.float64)[:, :MOST].copy()

    def _angles(self) -> list[tuple[int, float]]:
        """Places of angles, each with its whole turn."""
        if self.chart is None:
            return []
        turns = enumerate(quantity.turn for quantity in self.chart.dimensions[:MOST])
        return [(place, turn) for place, turn in turns if turn is not None]

    def name(self, place: int) -> str:
        """What a quantity is called, with its unit."""
        if self.chart is None:
            return said(words("observation {place}", place=place))
        quantity = self.chart.dimensions[place]
        return in_unit(quantity.name, quantity.unit)

    def expected_end(self) -> int | None:
        """After how many steps the episode has more likely ended than not; None: it goes on."""
        if self.held is None:
            return None
        over = np.flatnonzero(self.held.lasts < HALF)
        return int(over[0]) if len(over) else None

    def apart(self) -> Doubles:
        """How far the models are apart (H + 1, Q), from the lowest to the highest."""
        assert self.held is not None
        course = self.held.course
        return np.asarray(course.max(0) - course.min(0))

    def shares(self) -> Doubles:
        """The same as shares of each quantity's range: that of its chart, else what was seen so far."""
        apart = self.apart()
        ranges = np.zeros(apart.shape[1])
        for place in range(apart.shape[1]):
            quantity = None if self.chart is None else self.chart.dimensions[place]
            if quantity is not None and quantity.low is not None and quantity.high is not None:
                ranges[place] = quantity.high - quantity.low
            elif place < len(self._low):
                ranges[place] = self._high[place] - self._low[place]
        return np.divide(apart, ranges, out=np.zeros_like(apart), where=ranges > 0)

    @staticmethod
    def level(share: float) -> int:
        """0: models that are so far apart agree; 1: they are apart; 2: far apart."""
        return int(share >= NEAR) + int(share >= FAR)

    def colour(self, name: str) -> QColor:
        """One of ``COLOURS``, or another of the theme."""
        return self.theme.series_colour(0) if name == "series" else self.theme.colour(name)

    def ends(self, place: int) -> tuple[float, float]:
        """The numbers at the bottom and the top of a chart."""
        if self.held is None:
            return 0.0, 1.0
        _, real = self.held.real_course()
        shown = np.concatenate([self.held.course[..., place].reshape(-1), real[:, place]])
        low, high = float(shown.min()), float(shown.max())
        least = 0.02
        if self.chart is not None:
            quantity = self.chart.dimensions[place]
            if quantity.low is not None and quantity.high is not None:
                least = 0.05 * (quantity.high - quantity.low)
        room = max(0.0, least - (high - low)) / 2
        return low - room, high + room

    def rect_of(self, place: int) -> QRectF:
        """Where the chart of a quantity is."""
        count = 0 if self.held is None else self.held.course.shape[2]
        columns = max(1, min(count, self.width() // WIDE))
        rows = max(1, math.ceil(count / columns))
        line = self._line()
        wide, high = self.width() / columns, self.height() / rows
        column, row = place % columns, place // columns
        left = 8.0 + QFontMetricsF(self.theme.number_font(self.theme.small)).horizontalAdvance("-0.000")
        return QRectF(
            column * wide + left,
            row * high + 1.25 * line,
            max(1.0, wide - left - 12.0),
            max(1.0, high - 2.4 * line),
        )

    def at(self, place: int, step: float, value: float) -> QPointF:
        """Where a value, so many steps ahead, is."""
        rect, (low, high) = self.rect_of(place), self.ends(place)
        last = max(1, self.held.horizon) if self.held is not None else 1
        return QPointF(
            rect.left() + rect.width() * step / last,
            rect.bottom() - rect.height() * (value - low) / (high - low),
        )

    def in_words(self) -> str:
        """How far the models are apart at the end of the plan, and where the real course is."""
        held = self.held
        if held is None:
            return ""
        steps, real = held.real_course()
        told = []
        for place in range(held.course.shape[2]):
            last = held.course[:, -1, place]
            text = tr(
                "{name}: imagined {low} to {high} after {steps} steps",
                name=self.name(place), low=short(float(last.min())), high=short(float(last.max())),
                steps=held.horizon,
            )  # fmt: skip
            if steps:
                text = tr(
                    "{imagined}, really {value} after {steps}",
                    imagined=text, value=short(float(real[-1, place])), steps=steps[-1],
                )  # fmt: skip
            told.append(text)
        return "; ".join(told)

    def _line(self) -> float:
        return QFontMetricsF(self.theme.number_font(self.theme.small)).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all charts."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.theme.number_font(self.theme.small))
            if self.held is not None:
                for place in range(self.held.course.shape[2]):
                    self._paint(painter, place, self.held)

    def _paint(self, painter: QPainter, place: int, held: Held) -> None:
        theme, line, rect = self.theme, self._line(), self.rect_of(place)
        low, high = self.ends(place)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.grid), 1))
        painter.drawRect(rect)
        painter.setPen(QColor(theme.muted))
        for value, y in ((high, rect.top()), (low, rect.bottom())):
            room = QRectF(rect.left() - 100, y - line / 2, 95, line)
            painter.drawText(room, right, short(value))
        foot = QRectF(rect.left(), rect.bottom() + 1, rect.width(), line)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), "0")
        ahead = plural(held.horizon, "+{n} step", "+{n} steps")
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), ahead)
        painter.setPen(QColor(theme.text))
        head = QRectF(rect.left() - 4, rect.top() - 1.25 * line, rect.width() + 4, line)
        name = painter.fontMetrics().elidedText(
            self.name(place), Qt.TextElideMode.ElideRight, int(head.width())
        )
        painter.drawText(head, 0, name)
        if "apart" not in self.hidden and len(held.course) > 1:
            self._paint_apart(painter, place, held)
        steps = range(held.horizon + 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.series_colour(0), 1.1, Qt.PenStyle.DashLine))
        for course in held.course[..., place] if "models" not in self.hidden else ():
            painter.drawPolyline([self.at(place, step, course[step]) for step in steps])
        end = self.expected_end()
        if end is not None and "end" not in self.hidden:
            painter.setPen(QPen(QColor(theme.danger), 1.2, Qt.PenStyle.DotLine))
            x = self.at(place, end, low).x()
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        seen, real = held.real_course()
        painter.setPen(QPen(QColor(theme.text), 2.4))
        if not seen or "real" in self.hidden:
            return
        points = [self.at(place, step, value) for step, value in zip(seen, real[:, place], strict=True)]
        painter.drawPolyline(points)
        painter.setBrush(QColor(theme.text))
        painter.drawEllipse(points[-1], 3, 3)

    def _paint_apart(self, painter: QPainter, place: int, held: Held) -> None:
        """Shade between the lowest and the highest model, step by step in the colour of how far that is."""
        above, below = held.course[..., place].max(0), held.course[..., place].min(0)
        levels = [self.level(share) for share in self.shares()[:, place]]
        painter.setPen(Qt.PenStyle.NoPen)
        begun = 0
        for step in range(1, held.horizon + 1):
            if step < held.horizon and levels[step + 1] == levels[step]:
                continue
            shade = self.colour(COLOURS[levels[step]])
            shade.setAlpha(70)
            painter.setBrush(shade)
            edge = [self.at(place, one, above[one]) for one in range(begun, step + 1)]
            edge += [self.at(place, one, below[one]) for one in range(step, begun - 1, -1)]
            painter.drawPolygon(QPolygonF(edge))
            begun = step

    def sizeHint(self) -> QSize:
        """Comfortable charts."""
        return QSize(320, 280)

    def minimumSizeHint(self) -> QSize:
        """Charts that can be read."""
        return QSize(150, 140)
