"""The panel of the value estimate over the last decisions."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.plots.legend import Kind
from rlstudio.app.panels.text import figures_after_point, short
from rlstudio.app.panels.values.figure import Figure
from rlstudio.app.panels.values.trace import Trace, came_of_it
from rlstudio.core.arrays import Doubles
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.timeline import why_incomparable
from rlstudio.engine.worker.messages import RunInfo, Snapshot

if TYPE_CHECKING:
    from rlstudio.app.panels.plots.plot import Plot

REDRAW_SECONDS = 1 / 10
WINDOWS = 400
"""Number of decisions in the plot."""
_FEW = (20, 50, 100, 200)
"""How many there is room for while they are few: step by step, a curve of ten is no speck at the edge."""
_MARKS: dict[str, tuple[str, Kind, str]] = {
    "value": (mark("estimate"), "strong", mark("What the agent expects from here on")),
    "came": (
        mark("realised"),
        "line",
        mark("What really came of it: the discounted return, where it is known (see this panel's tip)"),
    ),
    "rewards": (
        mark("reward"),
        "ticks",
        mark("Rewards unlike the usual one, up if positive, down if negative"),
    ),
    "ends": (mark("end"), "dots", mark("The end of an episode")),
    "here": (
        mark("moment in view"),
        "line",
        mark("Where on the curve the moment of the past is that is in view"),
    ),
}
"""The legend's words for curves and marks, its kind of swatch, and a tip."""


class Value(Panel):
    """The value estimate over the last decisions, with rewards and the ends of episodes."""

    id = "value"
    title = "Value"
    tip = (
        "How much return the agent expects from here on, decision by decision. Small marks at the bottom are "
        "rewards (up: positive, down: negative) unlike the usual one; dotted lines are the ends of episodes. "
        "The thin line is what really came of it: the discounted return. What follows a time limit, a "
        "restart or the newest decision is not known: the line is left out where that would count for more "
        "than 1%, by discount^(steps to there). "
        "Where a critic Q(s, a) judges actions, it is the critic's value of the action chosen, the "
        "lower one of two; a critic that is rewarded for staying undecided counts that in. "
        "Click a point of the curve to look back at that moment: the upright line is where it is then."
    )
    # Every snapshot has a part of the trace, so all must arrive; drawing is less frequent.
    rate_hz = 60.0
    area: ClassVar[Area] = "right"
    empty_text = "The agent's estimate of its situation appears here once it plays."
    natural_size = (320, 200)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looked_at: int | None = None
        """The number of the decision at the moment of the past that is in view."""
        self.trace = Trace(WINDOWS)
        self.label = self._brief = ""
        self._labels: tuple[str, ...] = ("",)
        self.plot: Plot | None = None
        self._drawn_at = 0.0

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a value or Q-values (whose highest is shown)."""
        return bool({"value", "action_values"} & set(info.shows))

    def _build(self) -> None:
        import pyqtgraph as pg  # type: ignore[import-untyped]

        from rlstudio.app.panels.plots.plot import Plot

        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        self.figure = Figure(body)
        column.addWidget(self.figure)
        self.plot = Plot("", x_title=mark("decisions"), zoomable=False)
        self.plot.legend.toggled.connect(self._toggle)
        self.plot.clicked.connect(self.decision_wanted)
        self.plot.ranges.room_below = 0.2
        self.plot.add("came", "", "line", 1, listed=False)
        self.plot.add("value", "", "strong", 0, listed=False)
        self._bars = {sign: pg.PlotCurveItem(connect="pairs") for sign in (1, -1)}
        self._ends = pg.PlotCurveItem(connect="pairs")
        self._here = pg.PlotCurveItem(connect="pairs")
        for item in (*self._bars.values(), self._ends, self._here):
            self.plot.plot.addItem(item, ignoreBounds=True)
        column.addWidget(self.plot, 1)
        self.set_body(body)
        self.set_theme(self.theme)

    def start(self, info: RunInfo) -> None:
        """Forget the trace of the previous run."""
        if self.plot is None:
            self._build()
        super().start(info)
        self.trace = Trace(WINDOWS)
        self._drawn_at = 0.0
        self._at_rest: float | None = None
        self.looked_at = None
        self._bars_shown = False
        # The lowest and highest reward of the run so far, and 0.
        self._rewards = (0.0, 0.0)
        self.label, self._brief = _words(info)
        # Pictures of games are learned from with rewards that are clipped: no points any more.
        unit = "" if "pixels" in info.capabilities else info.return_unit
        full = words("{quantity} ({unit})", quantity=self.label, unit=said_within(unit))
        self._labels = (full, self.label, self._brief) if unit else (self.label, self._brief)
        assert self.plot is not None
        for key in list(self.plot.legend.entries):
            self.plot.unlist_line(key)
        self._toggle("rewards", True)
        self._toggle("ends", True)
        self._name_marks()
        self._name_axis(info.sweeps)
        self.figure.say(self._labels, math.nan, 2)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Add the new decisions; draw at 10 Hz."""
        if self.plot is None:
            return
        self._name_axis(self.info is not None and self.info.sweeps and snapshot.source == "training")
        if snapshot.anew and snapshot.trace is not None:
            # Another way, which does not go on from what was known.
            self.trace = Trace(WINDOWS)
            self._at_rest, self._drawn_at = None, 0.0
        if snapshot.trace is not None and len(snapshot.trace):
            rows = snapshot.trace.copy()
            if self._clipped:
                rows[:, 2] = np.sign(rows[:, 2])
            self.trace.extend(rows)
            low, high = self._rewards
            self._rewards = min(low, float(rows[:, 2].min())), max(high, float(rows[:, 2].max()))
            self.mark_filled()
        self.looked_at = None if snapshot.past is None else snapshot.past.number
        self._name_side(snapshot.seat)
        if snapshot.decision.at_rest or self._begins(snapshot):
            self._at_rest, self._drawn_at = _estimate(snapshot.decision), 0.0
        elif snapshot.trace is not None and len(snapshot.trace):
            self._at_rest = None
        now = time.perf_counter()
        if len(self.trace) and now - self._drawn_at >= REDRAW_SECONDS:
            self._drawn_at = now
            self._draw()

    def _name_axis(self, sweeps: bool) -> None:
        """A planner's points are sweeps; once it plays they are decisions like anybody's."""
        assert self.plot is not None
        title = mark("sweeps") if sweeps else mark("decisions")
        if title != self.plot.x_title:
            self.plot.set_x_title(title)

    def _name_side(self, seat: int | None) -> None:
        """Of a game of two: whose return is expected; the bars are about whoever moves."""
        info = self.info
        if info is not None and info.board is not None and seat is not None and "value" in info.shows:
            side = said_within(info.board.sides[seat])
            self._labels = words("value for {side}", side=side), self._brief

    def _begins(self, snapshot: Snapshot) -> bool:
        """Whether an episode begins: its first state is in view, and no decision has left it yet."""
        taken = snapshot.decision.action is not None or snapshot.decision.action_vector is not None
        sweeps = self.info is not None and self.info.sweeps
        return snapshot.episode_step == 0 and not taken and not sweeps

    @property
    def _discount(self) -> float | None:
        """γ, if the algorithm has one and its values are sums of the rewards that are seen."""
        if self.info is None or why_incomparable(self.info.env_settings, self.info.config):
            return None
        found = self.info.config.get("discount")
        return float(found) if isinstance(found, int | float) else None

    @property
    def _clipped(self) -> bool:
        """Whether the signs of rewards are learned from, which then are what is shown."""
        return self.info is not None and bool(self.info.env_settings.get("clip_rewards"))

    def _judge(self, value: float) -> tuple[str, ...]:
        """What the value is, and whether rewards like those so far can bring it; shorter and shorter.

        No sum of discounted rewards, each at most r > 0, is above r / (1 - γ). Where none above 0 has come
        yet, as in a planner or on the way to a first goal, nothing is known of how high a value may be; so
        with those below 0.
        """
        label, brief, discount = self.label, self._brief, self._discount
        if discount is None or discount >= 1.0 or not math.isfinite(value):
            return self._labels
        lowest, highest = (reward / (1.0 - discount) for reward in self._rewards)
        slack = 0.02 * (highest - lowest)
        if 0 < highest < value - slack:
            bound = short(highest)
            remark = words(
                "{value}: more than rewards so far can bring, at most {bound}", value=label, bound=bound
            )
            return remark, words("{value}: can be {bound} at most", value=brief, bound=bound), brief
        if value + slack < lowest < 0:
            bound = short(lowest)
            remark = words(
                "{value}: less than rewards so far can bring, at least {bound}", value=label, bound=bound
            )
            return remark, words("{value}: can be {bound} at least", value=brief, bound=bound), brief
        return self._labels

    def exported_numbers(self) -> Mapping[str, tuple[Doubles, Doubles]]:
        """Value and reward of the newest decisions."""
        rows = self.trace.rows if self.plot is not None else np.empty((0, 3))
        return {"value": (rows[:, 0], rows[:, 1]), "reward": (rows[:, 0], rows[:, 2])} if len(rows) else {}

    def _draw(self) -> None:
        assert self.plot is not None
        rows = self.trace.rows
        x, value, reward = rows[:, 0], rows[:, 1], rows[:, 2]
        plot = self.plot
        newest = float(x[-1])
        oldest = float(x[0])
        # In leaps: at every move the axes and the grid are drawn anew.
        wide = next((few for few in _FEW if newest - oldest < few), WINDOWS)
        leap = wide / 10
        begin = oldest - oldest % leap
        plot.ranges.span = (begin, max(newest + 1.0, begin + wide + leap))
        known = np.isfinite(value)
        plot.lines["value"].source = _Straight(x, value)
        if self._discount is not None:
            came = came_of_it(rows, self._discount)
            plot.lines["came"].source = _Straight(x, came) if np.isfinite(came).any() else None
        if tuple(plot.plot.getViewBox().viewRange()[0]) != plot.ranges.span:
            plot.plot.getViewBox().setXRange(*plot.ranges.span, padding=0)
        plot.refresh()
        low, high = plot.y_range()
        self._draw_rewards(x, reward, low, high)
        self._name_marks(came=plot.lines["came"].source is not None, rewards=self._bars_shown)
        ends = np.repeat(self.trace.ends - 0.5, 2)
        _put(self._ends, ends, np.tile([low, high], len(ends) // 2))
        last = float(value[-1]) if known.any() else math.nan
        here = np.array([] if self.looked_at is None else [self.looked_at] * 2, np.float64)
        _put(self._here, here, np.array([low, high][: len(here)]))
        if self.looked_at is not None:
            last = float(value[min(int(np.searchsorted(x, self.looked_at)), len(value) - 1)])
        if self._at_rest is not None:
            last = self._at_rest  # time stands still: of the state in view, which no decision has left yet
        # Three figures whatever the curve's range is: +22, then +25.5 a moment later, would jump.
        self.figure.say(self._judge(last), last, figures_after_point(last))

    def _draw_rewards(self, x: NDArray[Any], reward: NDArray[Any], low: float, high: float) -> None:
        # Rewards are in the lowest tenth of the plot, around their own zero line; the largest fills it.
        size = (high - low) * 0.05
        usual = float(np.median(reward))
        if usual and np.mean(reward == usual) > 0.5:
            # The reward of nearly every step has no information, and would be a solid band.
            reward = np.where(reward == usual, 0.0, reward)
        largest = float(np.abs(reward).max()) or 1.0
        for sign, item in self._bars.items():
            here = reward * sign > 0
            at = np.repeat(x[here], 2)
            tall = np.zeros(len(at))
            tall[1::2] = size * np.maximum(0.25, np.abs(reward[here]) / largest) * sign
            _put(item, at, low + 1.2 * size + tall)
        self._bars_shown = bool((reward != 0).any())

    def _name_marks(self, *, came: bool = False, rewards: bool = False) -> None:
        """Give each kind of mark its words in the legend, once there is one; a curve alone needs none."""
        assert self.plot is not None
        legend = self.plot.legend
        here = {"came": came, "rewards": rewards, "ends": len(self.trace.ends) > 0}
        here["here"] = self.looked_at is not None
        if not here["here"] and "here" in legend.entries:
            legend.remove("here")
        for key, (label, kind, tip) in _MARKS.items():
            if (any(here.values()) if key == "value" else here[key]) and key not in legend.entries:
                legend.add(key, label, kind, tip)
                if key in self.plot.lines:
                    legend.set_colour(key, self.plot.lines[key].set_theme(self.theme))
                else:
                    legend.set_colour(key, self.theme.colour("accent" if key == "here" else "edge"))
        legend.setVisible(bool(legend.entries))

    def _toggle(self, key: str, on: bool) -> None:
        """Show or hide the marks of a legend's entry that are no curves."""
        if key == "rewards":
            for item in self._bars.values():
                item.setVisible(on)
        elif key == "ends":
            self._ends.setVisible(on)
        elif key == "here":
            self._here.setVisible(on)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        if self.plot is None:
            return
        import pyqtgraph as pg

        self.plot.set_theme(theme)
        self.figure.set_theme(theme)
        for sign, item in self._bars.items():
            item.setPen(pg.mkPen(theme.good if sign > 0 else theme.danger, width=2))
        self.plot.legend.set_colour("ends", theme.colour("edge"))
        self.plot.legend.set_colour("here", theme.colour("accent"))
        self._here.setPen(pg.mkPen(theme.accent, width=2))
        self._ends.setPen(pg.mkPen(theme.edge, width=1, style=Qt.PenStyle.DotLine))

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the big figure's label."""
        if self.plot is not None:
            self.figure.reserved = pixels
            self.figure.update()

    def minimumSizeHint(self) -> QSize:
        """The figure and a small curve."""
        return QSize(150, 110)


def _put(marks: Any, x: Doubles, y: Doubles) -> None:
    """Draw lines between pairs of points; nothing is done if they are there already."""
    if not (np.array_equal(marks.xData, x) and np.array_equal(marks.yData, y)):
        marks.setData(x=x, y=y, connect="pairs")


class _Straight:
    """A short curve whose points are all drawn."""

    def __init__(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        self._x, self._y = x, y

    def __len__(self) -> int:
        return len(self._x)

    def view(
        self, x_low: float, x_high: float, pixels: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """All points."""
        return self._x, self._y


def _words(info: RunInfo) -> tuple[str, str]:
    """What the number is, and shorter."""
    if "value" not in info.shows:
        return words("highest Q-value"), words("max Q")
    if info.value_of == "action":
        return words("critic's value of the action chosen"), words("Q of the action")
    return words("value of the situation"), words("value")


def _estimate(decision: ShownDecision) -> float | None:
    """The value of the state in view, or its highest Q-value."""
    if decision.value is not None:
        return decision.value
    values, legal = decision.action_values, decision.legal
    return None if values is None else float(np.max(values if legal is None else values[legal]))
