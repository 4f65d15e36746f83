"""Imagined futures, one chart for each quantity of the state, and the real course drawn over them."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.text import in_unit, short
from rlstudio.core.arrays import Array, Doubles
from rlstudio.core.inside.imagined import Futures
from rlstudio.core.words import words
from rlstudio.core.worlds.chart import StateChart
from rlstudio.engine.worker.messages import RunInfo, Snapshot

MOST = 12
"""So many quantities have a chart."""
WIDE = 300
"""From this width for each, charts stand beside each other."""
HALF = 0.5


@dataclass(slots=True)
class Held:
    """A plan as it was imagined at one moment, and what came since.

    ``course`` (E, H + 1, Q): quantities as each model imagines them, angles unwrapped. ``lasts`` (H + 1,):
    how likely the episode still goes on, the models' mean. ``real``: quantities (Q,) by steps since then.
    """

    episode: int
    step: int
    course: Doubles
    lasts: Doubles
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


class FuturesPanel(Panel):
    """What every model of an ensemble expects of a plan, where they part, and what really came of it."""

    id = "futures"
    title = "Imagined futures"
    tip = (
        "What the learned models expected of a plan: a line for each model, and shaded where they disagree. "
        "The strong line is what really came since. Every step is planned anew, so that the real course may "
        "leave the plan for a better one; where it leaves the shade at once, the models were wrong. When it "
        "has come to the end, the newest plan is shown. While time stands still: the plan of the state in "
        "view."
    )
    rate_hz = 30.0
    area: ClassVar[Area] = "right"
    empty_text = "Futures appear here with the first decision."
    natural_size = (340, 300)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.plot = FuturesPlot()
        self.set_column(self.line, self.plot)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a policy that tells what it imagines."""
        return "imagined" in info.shows

    def start(self, info: RunInfo) -> None:
        """Forget the futures of the previous run."""
        super().start(info)
        self.plot.start(info.chart)
        self._say()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Go on with the real course, or take the newest plan where that has come to its end."""
        decision, plot = snapshot.decision, self.plot
        if decision.imagined is None or decision.observation is None:
            return
        held, here = plot.held, decision.observation
        still = decision.at_rest or snapshot.past is not None
        since = -1 if held is None else snapshot.episode_step - held.step
        if held is None or still or snapshot.episode != held.episode or not 0 <= since <= held.horizon:
            plot.hold(snapshot.episode, snapshot.episode_step, decision.imagined)
            since = 0
        if here.size == decision.imagined.observation.shape[-1]:
            plot.go_on(since, here)
        self._say()
        self.mark_filled()

    def _say(self) -> None:
        held = self.plot.held
        if held is None:
            self.line.clear()
            return
        text = tr(
            "Plan of step {step}, {horizon} steps ahead by {models} models.",
            step=held.step, horizon=held.horizon, models=len(held.course),
        )  # fmt: skip
        end = self.plot.expected_end()
        if end is not None:
            text = f"{text} {tr('They expect the episode to end after {steps} steps.', steps=end)}"
        self.line.setText(text)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.line.setFont(theme.font(theme.small))
        self.plot.theme = theme
        self.plot.update()


class FuturesPlot(Spoken, QWidget):
    """The charts."""

    spoken_name = "Imagined futures of every quantity, and the real course"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.chart: StateChart | None = None
        self.held: Held | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

    def start(self, chart: StateChart | None) -> None:
        """Forget everything. chart: what the quantities of an observation are, if somebody knows."""
        self.chart, self.held = chart, None
        self.update()

    def hold(self, episode: int, step: int, futures: Futures) -> None:
        """Show this plan, made at this step of this episode."""
        members, steps, _ = futures.observation.shape
        course = self._quantities(futures.observation.reshape(members * steps, -1))
        course = course.reshape(members, steps, -1)
        for place, turn in self._angles():
            course[..., place] = np.unwrap(course[..., place], axis=1, period=turn)
        self.held = Held(episode, step, course, futures.goes_on.mean(0).astype(np.float64))
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
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), f"+{held.horizon}")
        painter.setPen(QColor(theme.text))
        head = QRectF(rect.left() - 4, rect.top() - 1.25 * line, rect.width() + 4, line)
        name = painter.fontMetrics().elidedText(
            self.name(place), Qt.TextElideMode.ElideRight, int(head.width())
        )
        painter.drawText(head, 0, name)
        colour = theme.series_colour(0)
        steps = range(held.horizon + 1)
        above, below = held.course[..., place].max(0), held.course[..., place].min(0)
        shade = QColor(colour)
        shade.setAlpha(60)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        edge = [self.at(place, step, above[step]) for step in steps]
        edge += [self.at(place, step, below[step]) for step in reversed(steps)]
        painter.drawPolygon(QPolygonF(edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.1, Qt.PenStyle.DashLine))
        for course in held.course[..., place]:
            painter.drawPolyline([self.at(place, step, course[step]) for step in steps])
        end = self.expected_end()
        if end is not None:
            painter.setPen(QPen(QColor(theme.danger), 1.2, Qt.PenStyle.DotLine))
            x = self.at(place, end, low).x()
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        seen, real = held.real_course()
        painter.setPen(QPen(QColor(theme.text), 2.4))
        if not seen:
            return
        points = [self.at(place, step, value) for step, value in zip(seen, real[:, place], strict=True)]
        painter.drawPolyline(points)
        painter.setBrush(QColor(theme.text))
        painter.drawEllipse(points[-1], 3, 3)

    def sizeHint(self) -> QSize:
        """Comfortable charts."""
        return QSize(320, 280)

    def minimumSizeHint(self) -> QSize:
        """Charts that can be read."""
        return QSize(150, 140)
