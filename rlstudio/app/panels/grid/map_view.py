"""The map of a grid: its cells in one of its modes, the agent among them, and a colour bar."""

from __future__ import annotations

import time
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import ShownRange
from rlstudio.app.panels.grid.cell_map import Cell, CellMap
from rlstudio.app.panels.grid.colour_key import draw_bar
from rlstudio.app.panels.grid.corrections import draw_corrections, draw_key
from rlstudio.app.panels.grid.gridmap import PER_ACTION, Cells, GridMap, directions
from rlstudio.app.panels.grid.marks import draw_agent, part_of
from rlstudio.app.panels.grid.readings import (
    VISIT_MODES,
    found_reward,
    known_range,
    recent_shares,
    same_values,
    state_values,
    ties,
    true_reward,
)
from rlstudio.app.panels.text import fixed, short
from rlstudio.core.words import mark
from rlstudio.core.worlds.finite import GridLayout
from rlstudio.engine.worker.messages import Corrections, StateValues, VisitCounts

RENDER_SECONDS = 0.2
"""Maximum rate at which new values are painted; the agent moves at the panel's own rate."""
_PLACES = {
    "floor": mark("row {row}, column {column}"),
    "goal": mark("row {row}, column {column}: treasure"),
    "trap": mark("row {row}, column {column}: trap"),
    "start": mark("row {row}, column {column}: start"),
    "wall": mark("row {row}, column {column}: wall"),
}


class MapView(CellMap):
    """The map from a cached pixmap, the agent on top of it, a colour bar below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = "arrows"
        self.names: tuple[str, ...] = ()
        self.cells: Cells | None = None
        self.agent: int | None = None
        self.drawn: GridMap | None = None
        self.corrected: Corrections | None = None
        self.plans = False
        self._directions: dict[int, int] = {}
        self._has_key = False
        # Of the numbers of cells and of actions.
        self._reach = {False: ShownRange(), True: ShownRange()}
        self._found: StateValues | None = None
        self._visits: VisitCounts | None = None
        self._newer_visits: VisitCounts | None = None
        self._newer: StateValues | None = None
        self._pixmap: QPixmap | None = None
        self._rendered_at = 0.0
        self.setAccessibleName(tr("Map of the grid"))

    def scales(self) -> dict[str, float]:
        """The ends of the scales of cells and of actions so far."""
        reaches = self._reach.items()
        lows = {f"low {per_action:d}": one.low for per_action, one in reaches}
        return lows | {f"high {per_action:d}": one.high for per_action, one in reaches}

    def take_scales(self, scales: Mapping[str, float]) -> None:
        """Widen the scales to these ends."""
        for per_action, reach in self._reach.items():
            for end in ("low", "high"):
                if (value := scales.get(f"{end} {per_action:d}")) is not None:
                    reach.widened(value, value)
        self._stale()

    def start(self, layout: GridLayout, names: tuple[str, ...], *, plans: bool = False) -> None:
        """A new grid without values. plans: its values come from sweeps over all cells."""
        self.plans = plans
        self.cells = Cells.of(layout)
        self.names = names
        self._directions = directions(names)
        self.corrected, self._has_key = None, False
        rewards = self.cells.rewards.values()
        self._reach = {each: known_range(rewards, per_action=each) for each in (False, True)}
        self._found = self._newer = self._visits = self._newer_visits = self.agent = self.hovered = None
        self._stale()

    def set_mode(self, mode: str) -> None:
        """Show one of ``MODES`` of the panel, or of ``REWARD_MODES``."""
        self.mode = mode
        self._stale()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self._stale()

    def show_map(self, found: StateValues) -> None:
        """Show these values, now or with the next picture."""
        if not same_values(found, self._newer or self._found):
            self._newer = found

    def show_visits(self, visits: VisitCounts) -> None:
        """Show these counts, now or with the next picture."""
        self._newer_visits = visits
        self.catch_up()

    def catch_up(self, *, at_once: bool = False) -> None:
        """Paint waiting values if the last picture is old enough. at_once: nothing newer comes."""
        if not at_once and time.perf_counter() - self._rendered_at < RENDER_SECONDS:
            return
        news: object = self._newer_visits if self.mode in VISIT_MODES else self._newer
        if self.mode == "arrows" and not self.plans:
            # Visits decide whether equal values count as ties.
            news = self._newer or self._newer_visits
        self._found, self._newer = self._newer or self._found, None
        self._visits, self._newer_visits = self._newer_visits or self._visits, None
        if news is not None:
            self._stale()
            self.tell_again()

    def move_agent(self, state: int) -> None:
        """Move the agent to the cell of this state."""
        if state != self.agent:
            self.agent = state
            self.update()

    def mark(self, corrected: Corrections | None) -> None:
        """Mark the entries that were corrected last. A key is drawn only if some were planned."""
        if corrected is not None or self.corrected is not None:
            self.corrected = corrected
            if corrected is not None and corrected.planned.any() and not self._has_key:
                self._has_key = True
                self._stale()
            self.update()

    def _stale(self) -> None:
        self._pixmap = None
        self.update()

    # ------------------------------------------------------------------ geometry

    def _line_high(self) -> int:
        return self.fontMetrics().height() + 6

    def _bar_high(self) -> int:
        """Height of the colour bar and the key to the marks, below the map."""
        return self._line_high() * (2 if self._has_key else 1)

    def _side(self) -> int:
        """Width of a cell in device pixels."""
        if self.cells is None:
            return 0
        ratio = self.devicePixelRatioF()
        room = self.height() - self._bar_high()
        return int(min(self.width() * ratio / self.cells.columns, room * ratio / self.cells.rows))

    def _place(self) -> tuple[QPoint, float]:
        """The upper left corner of the map, and the side of a cell."""
        assert self.cells is not None
        side = self._side() / self.devicePixelRatioF()
        wide, high = self.cells.columns * side, self.cells.rows * side
        corner = QPoint(
            max(0, int((self.width() - wide) / 2)), max(0, int((self.height() - self._bar_high() - high) / 2))
        )
        return corner, side

    def here(self) -> Cell | None:
        """The agent's cell."""
        return self.cells.place.get(self.agent) if self.cells is not None and self.agent is not None else None

    def cell_rect(self, row: int, column: int) -> QRectF:
        """The rectangle of a cell in the widget."""
        return _cell_rect(row, column, *self._place())

    def cell_at(self, spot: QPointF) -> Cell | None:
        """Row and column under a point of the widget."""
        if self.cells is None or self._side() < 1:
            return None
        corner, side = self._place()
        offset = spot - corner
        row, column = int(offset.y() // side), int(offset.x() // side)
        inside = 0 <= row < self.cells.rows and 0 <= column < self.cells.columns
        return (row, column) if inside else None

    def describe(self, row: int, column: int) -> str:
        """The description of a cell's numbers; rows and columns are counted from 1."""
        assert self.cells is not None
        state = int(self.cells.state_RC[row, column])
        kind = "wall" if state < 0 else self.cells.kinds.get((row, column), "floor")
        lines = [tr(_PLACES[kind], row=row + 1, column=column + 1)]
        if state < 0:
            return lines[0]
        reward = self.cells.rewards.get((row, column))
        if reward is not None:
            signed = f"{'+' if reward > 0 else ''}{short(reward)}"
            lines.append(tr("entering gives {reward}", reward=signed))
        visits = self._visits
        if visits is not None and self.mode in VISIT_MODES:
            share = f"{recent_shares(visits)[state]:.1%}"
            lines.append(plural(int(visits.visits[state]), "{n:,} visit", "{n:,} visits"))
            lines.append(tr("{share} of about the last {steps:,} steps", share=share, steps=visits.memory))
            done = visits.total[state]
            if done.any():
                lines += [f"{said(name)}: {count:,}" for name, count in zip(self.names, done, strict=False)]
            return "\n".join(lines)
        found = self._found
        if found is not None:
            for words, rewards in (
                (mark("found: {reward} against the median"), found_reward(found)),
                (mark("truly: {reward}"), true_reward(found)),
            ):
                if rewards is not None and np.isfinite(rewards[state]):
                    lines.append(tr(words, reward=_number(float(rewards[state]))))
            values = state_values(found)
            if values is not None:
                lines.append(f"V = {_number(float(values[state]))}")
            for symbol, numbers in (("Q", found.action_values), ("π", found.action_probabilities)):
                if numbers is not None:
                    lines += [
                        f"{symbol}({said(name)}) = {_number(float(number))}"
                        for name, number in zip(self.names, numbers[state], strict=False)
                    ]
            if kind not in ("goal", "trap") and self._tied(found, state):
                lines.append(tr("All actions are worth the same here: none is preferred"))
        return "\n".join(lines)

    def _tied(self, found: StateValues, state: int) -> bool:
        tie_S = ties(found, self._visits, plans=self.plans)
        return state < len(tie_S) and bool(tie_S[state])

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cached map, the marks, the agent and the colour bar."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            side = self._side()
            if self.cells is None or side < 1:
                return
            if self._pixmap is None or self.drawn is None or self.drawn.side != side:
                self.drawn = GridMap(
                    self.cells,
                    self._found,
                    self._visits,
                    self.mode,
                    self.names,
                    side,
                    self.theme,
                    self._reach[self.mode in PER_ACTION],
                    plans=self.plans,
                )
                self._pixmap = self.drawn.render()
                self._pixmap.setDevicePixelRatio(self.devicePixelRatioF())
                self._rendered_at = time.perf_counter()
            place = self._place()
            painter.drawPixmap(place[0], self._pixmap)
            self.paint_hovered(painter)
            agent = self.cells.place.get(self.agent) if self.agent is not None else None
            if agent is not None:
                draw_agent(painter, part_of(_cell_rect(*agent, *place), self.drawn.agent_part), self.theme)
            if self.corrected is not None and side >= 9:
                draw_corrections(
                    painter,
                    self.corrected,
                    self.cells,
                    self._directions,
                    lambda row, column: _cell_rect(row, column, *place),
                    self.theme,
                )
            high = self._line_high()
            box = QRectF(0, self.height() - high + 4, self.width(), high - 4)
            over = box.translated(0, -self._bar_high())
            free = over.top() >= place[0].y() + self.cells.rows * place[1]
            draw_bar(painter, box, self.drawn, self.theme, over if free and not self._has_key else None)
            if self._has_key:
                draw_key(painter, QRectF(0, self.height() - 2 * high + 6, self.width(), high - 6), self.theme)

    def sizeHint(self) -> QSize:
        """A square and the bar."""
        return QSize(340, 360)

    def minimumSizeHint(self) -> QSize:
        """Cells of a few pixels."""
        return QSize(100, 100)


def _cell_rect(row: int, column: int, corner: QPoint, side: float) -> QRectF:
    return QRectF(corner.x() + column * side, corner.y() + row * side, side, side)


def _number(value: float) -> str:
    return tr("illegal") if value == float("-inf") else fixed(value, 3)
