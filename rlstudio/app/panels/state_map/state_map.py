"""The map of a continuous state over two dimensions: values, preferred actions and the agent."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.state_map.chart_layers import describe, held_words, layer_of, modes, words
from rlstudio.app.panels.state_map.chart_view import ChartView
from rlstudio.app.panels.state_map.chooser import Chooser, Note
from rlstudio.app.panels.switch import ModeSwitch
from rlstudio.app.panels.text import in_unit, nice_step
from rlstudio.core.arrays import Doubles
from rlstudio.core.words import mark
from rlstudio.core.worlds.chart import ChartDimension, ChartRequest, ChartValues, StateChart
from rlstudio.engine.worker.messages import RunInfo, Snapshot, SnapshotRequest

CHART_SECONDS = 0.2
"""Maximum rate of requests for values; the agent moves at the panel's own rate."""
CHART_SHARE = 0.06
"""Maximum share of a worker's time for maps: slow ones are requested less often."""
PATIENCE_SECONDS = 2.0
"""Seconds without an answer after which a request is repeated."""
TRAIL = 160
"""Number of points of the trail."""


class StateMap(Panel):
    """A map over two dimensions of the state: values, preferred actions, and the agent's trail."""

    id = "state_map"
    title = "Map of states"
    tip = (
        "What the agent thinks of states it may never have been in: two of their dimensions vary over the "
        "map, the others are held. The line is where it has just been. Point at the map to read its numbers."
    )
    rate_hz = 15.0
    area: ClassVar[Area] = "right"
    empty_text = "The map of states appears here once the agent plays."
    natural_size = (380, 380)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: StateChart | None = None
        self.values: ChartValues | None = None
        self._reaches: list[Reach] = []
        self.trail: Doubles = np.empty((0, 0))
        self._axes_shown = (0, 1)
        self._source = ""
        self._step = self._step_shown = -1
        self._asked: ChartRequest | None = None
        self._past = False
        self._asked_at = -math.inf
        self._answered = True
        self._offered: list[str] = []
        body = QWidget(self)
        self.switch = ModeSwitch(mark("What the map shows"), body)
        self.which = Chooser(tr("Action"), tr("Of which action"), body)
        self.x_axis = Chooser(tr("Horizontal axis"), tr("What varies from left to right"), body)
        self.y_axis = Chooser(tr("Vertical axis"), tr("What varies from bottom to top"), body)
        self.others = Chooser(tr("Other dimensions"), tr(_OTHERS_TIP), body)
        self.view = ChartView(self._words, body)
        self.note = Note(body)
        self._top = QHBoxLayout()
        self._top.addWidget(self.switch, 1)
        self._top.addWidget(self.which)
        self._above = QHBoxLayout()
        self._above.addWidget(self.y_axis)
        self._above.addStretch(1)
        self._below = QHBoxLayout()
        self._below.addStretch(1)
        self._below.addStretch(1)
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(2)
        column.addLayout(self._top)
        column.addLayout(self._above)
        column.addWidget(self.view, 1)
        column.addLayout(self._below)
        column.addWidget(self.note)
        self._low: bool | None = None
        self._together = False
        self._stand(low=False)
        self.set_body(body)
        self.switch.changed.connect(lambda _: self._draw())
        self.which.activated.connect(lambda _: self._draw())
        self.x_axis.activated.connect(lambda _: self._choose(self.x_axis, self.y_axis))
        self.y_axis.activated.connect(lambda _: self._choose(self.y_axis, self.x_axis))
        self.others.activated.connect(lambda _: self._chosen())

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs states of a few dimensions, and values or actions for them: not a plan for every cell."""
        return info.chart is not None and bool(modes(info)) and "imagined" not in info.shows

    def start(self, info: RunInfo) -> None:
        """New dimensions and actions, without values. The choice of axes stays if possible."""
        super().start(info)
        assert info.chart is not None
        before, self.chart = self.chart, info.chart
        dimensions = self.chart.dimensions
        self.values = self._asked = None
        self._asked_at = -math.inf
        self._step = self._step_shown = -1
        self._reaches = [Reach(dimension) for dimension in dimensions]
        self.trail = np.empty((0, len(dimensions)))
        self._offered = modes(info)
        self.view.forget()
        self.switch.set_choices([words(mode, info) for mode in self._offered])
        self.which.offer(info.action_names)
        if self.chart != before:
            for chooser, axis in zip((self.x_axis, self.y_axis), self.chart.axes, strict=True):
                names = [dimension.name for dimension in dimensions]
                chooser.offer(names, [in_unit(one.name, one.unit) for one in dimensions])
                chooser.setCurrentIndex(axis)
        self._draw()

    # ------------------------------------------------------------------ choices

    @property
    def axes(self) -> tuple[int, int]:
        """The dimensions shown: horizontal, vertical."""
        return self.x_axis.currentIndex(), self.y_axis.currentIndex()

    @property
    def _held(self) -> list[int]:
        """The dimensions off the map."""
        axes = self.axes
        return [index for index in range(len(self._reaches)) if index not in axes]

    @property
    def following(self) -> bool:
        """Whether the other dimensions are held where the agent is now."""
        return bool(self._held) and self.others.chosen != _AT_REST

    def _choose(self, chosen: Chooser, other: Chooser) -> None:
        if chosen.currentIndex() == other.currentIndex():
            # Both axes are the same: the other one gets the previous dimension of this one.
            left = self._axes_shown[0 if chosen is self.x_axis else 1]
            other.setCurrentIndex(left)
        self._chosen()

    def _chosen(self) -> None:
        """Request at once what the person has chosen."""
        self._asked_at = -math.inf
        self._draw()

    def _rest(self) -> tuple[float, ...] | None:
        """The rest position of all dimensions; None if it is unknown for a held one."""
        assert self.chart is not None
        rest = [dimension.rest for dimension in self.chart.dimensions]
        if any(rest[index] is None for index in self._held):
            return None
        return tuple(value if value is not None else 0.0 for value in rest)

    def request(self) -> ChartRequest | None:
        """The request for the current choice; None while the ends of the axes are unknown."""
        ends = [self._reaches[axis].ends() for axis in self.axes]
        if ends[0] is None or ends[1] is None:
            return None
        at = None if self.following else self._rest()
        return ChartRequest(*self.axes, ends[0], ends[1], at)

    # ------------------------------------------------------------------ called by the tab

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """Request a chart if the choices or the policy have changed, or the agent that it follows moved."""
        nothing = SnapshotRequest(frame=False)
        request = self.request() if self.chart is not None else None
        if request is None or now - self._asked_at < self._pause():
            return nothing
        if self.values is not None and self.values.request == request and not self._stale():
            return nothing
        self._asked, self._asked_at, self._answered = request, now, False
        return SnapshotRequest(frame=False, charts=(request,))

    def _pause(self) -> float:
        """Seconds between two requests."""
        if not self._answered:
            return PATIENCE_SECONDS
        cost = self.values.seconds if self.values is not None else 0.0
        return min(max(CHART_SECONDS, cost / CHART_SHARE), PATIENCE_SECONDS)

    def _stale(self) -> bool:
        assert self.values is not None
        if self._step != self._step_shown:
            return True
        held = self._held
        if not (self.following and len(self.trail)):
            return False
        return not np.array_equal(self.values.at[held], self.trail[-1, held])

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Move the agent, and take new values."""
        if snapshot.source != self._source:
            self._source = snapshot.source
            self.trail = self.trail[:0]
        self._step = snapshot.policy_step
        if (snapshot.past is not None) != self._past:
            self._past = snapshot.past is not None
            self._draw()
        if snapshot.trail is not None:
            self._follow(snapshot.trail)
        for values in snapshot.charts:
            if values.request == self._asked:
                self.values, self._step_shown, self._answered = values, snapshot.policy_step, True
                self._offer_what_there_is(values, self.info)
                self._draw()
        self._draw_trail()
        if self.values is not None or len(self.trail):
            self.mark_filled()

    def _offer_what_there_is(self, values: ChartValues, info: RunInfo | None) -> None:
        """Offer the modes that have data: REINFORCE has values only with a learned baseline."""
        if info is None:
            return
        there = [mode for mode in modes(info) if layer_of(values, mode, 0, info) is not None]
        if there != self._offered:
            self._offered = there
            self.switch.set_choices([words(mode, info) for mode in there])

    def _follow(self, trail: Doubles) -> None:
        gaps = np.flatnonzero(np.isnan(trail[:, 0]))
        kept = trail[gaps[-1] + 1 :] if len(gaps) else np.concatenate([self.trail, trail])
        self.trail = kept[-TRAIL:]
        points = trail[~np.isnan(trail[:, 0])]
        for reach, column in zip(self._reaches, points.T, strict=True):
            reach.see(column)

    def scales(self) -> dict[str, float]:
        """The ends of the scales that have been shown."""
        return {} if self.info is None else self.view.kept()

    def take_scales(self, scales: Mapping[str, float]) -> None:
        """Go on with the scales of before."""
        self.view.take_up(scales)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.switch.set_theme(theme)
        for around in (self.which, self.x_axis, self.y_axis, self.others, self.note):
            around.set_theme(theme)
        self.view.set_theme(theme)

    def reserve_corner(self, pixels: int) -> None:
        """Make room for the badge beside the switch."""
        self._top.setContentsMargins(0, 0, pixels, 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Clear the trail, which was not updated while the panel was hidden."""
        self.trail = self.trail[-1:]
        super().showEvent(event)

    # ------------------------------------------------------------------ drawing

    def _draw(self) -> None:
        """Show the chosen layer of the known values, and offer the choices."""
        if self.chart is None or self.info is None:
            return
        dimensions = self.chart.dimensions
        followed = _AS_THEN if self._past else _AS_NOW
        choices = [followed] if self._rest() is None else [followed, _AT_REST]
        self.others.offer(choices)
        self.others.setVisible(bool(self._held))
        self.note.setVisible(bool(self._held) and not self._low)
        self.which.setVisible(
            self.switch.mode in ("actions", "probabilities", "command") and len(self.info.action_names) > 1
        )
        x, y = self.axes
        values = self.values
        # Values for other axes cannot be shown on these.
        if values is not None and (values.request.x, values.request.y) != (x, y):
            values = None
        layer = None
        if values is not None:
            layer = layer_of(values, self.switch.mode, max(0, self.which.currentIndex()), self.info)
            held = held_words(values, dimensions)
            self.note.show_text(held)
            tip = tr("Where the dimensions off the map are held: {held}", held=held)
            self.others.setToolTip(tip if held else tr(_OTHERS_TIP))
        shown = values.request if values is not None else self.request()
        self.view.show_layer(layer, shown, (dimensions[x], dimensions[y]))
        self._axes_shown = x, y
        self._draw_trail()

    def _draw_trail(self) -> None:
        assert self.chart is not None
        trail = self.trail[:, self.axes]
        for place, axis in enumerate(self.axes):
            dimension = self.chart.dimensions[axis]
            if dimension.cyclic and dimension.turn is not None and len(trail) > 1:
                # An angle beyond half a turn continues at the other side.
                jumps = np.flatnonzero(np.abs(np.diff(trail[:, place])) > dimension.turn / 2) + 1
                trail = np.insert(trail, jumps, np.nan, axis=0)
        self.view.show_trail(trail)

    def _words(self, row: int, column: int) -> str:
        if self.values is None or self.chart is None or self.info is None:
            return ""
        return describe(self.values, row, column, self.chart.dimensions, self.info)

    def changeEvent(self, event: QEvent) -> None:
        """Say what is held in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new height: low panels have another layout."""
        super().resizeEvent(event)
        self._stand(low=self.height() < _LOW)

    def _stand(self, *, low: bool) -> None:
        """Place the choosers beside the axes, or in one row in a low panel, to leave room for the map."""
        needed = self.x_axis.minimumSizeHint().width() + self.y_axis.minimumSizeHint().width() + 24
        together = low and needed <= self.width()
        if (low, together) == (self._low, self._together):
            return
        self._low, self._together = low, together
        (self._top if low else self._above).addWidget(self.others)
        if together:
            self._above.addWidget(self.x_axis)
        else:
            self._below.insertWidget(1, self.x_axis)
        self.note.setVisible(bool(self._held) and not low)

    def minimumSizeHint(self) -> QSize:
        """The choosers, and a map of the smallest readable size."""
        return QSize(180, 150)


_AT_REST, _AS_NOW, _AS_THEN = mark("others at rest"), mark("others as now"), mark("others as then")
_OTHERS_TIP = mark("Where the dimensions off the map are held")
_LOW = 230
"""Pixels of height below which a panel is low."""


class Reach:
    """The ends of an axis: as declared, or round numbers around the values that occurred."""

    def __init__(self, dimension: ChartDimension) -> None:
        self._declared = None
        if dimension.low is not None and dimension.high is not None:
            self._declared = dimension.low, dimension.high
        self._low, self._high = math.inf, -math.inf

    def see(self, values: Doubles) -> None:
        """Note values that occurred."""
        if len(values):
            self._low = min(self._low, float(values.min()))
            self._high = max(self._high, float(values.max()))

    def ends(self) -> tuple[float, float] | None:
        """Lowest and highest value of the axis; None before the first value."""
        if self._declared is not None:
            return self._declared
        if not (math.isfinite(self._low) and math.isfinite(self._high)):
            return None
        span = self._high - self._low
        if span < 1e-6 * max(1.0, abs(self._low)):
            return self._low - 1.0, self._low + 1.0
        step = nice_step(span / 8)
        return step * math.floor(self._low / step - 0.5), step * math.ceil(self._high / step + 0.5)
