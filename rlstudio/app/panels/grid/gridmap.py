"""Draws a grid of values, actions and landmarks into a pixmap; numpy fills the cells."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPixmap, QPolygonF

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import Scale, ShownRange, readable_on
from rlstudio.app.panels.grid.marks import draw_coin, draw_landmark
from rlstudio.app.panels.grid.readings import (
    REWARD_MODES,
    SAME,
    VISIT_MODES,
    reading,
    ties,
    value_scale,
)
from rlstudio.app.panels.text import decimals_for, fixed
from rlstudio.core.words import mark
from rlstudio.core.worlds.finite import GridLayout
from rlstudio.engine.worker.messages import StateValues, VisitCounts

Floats = NDArray[np.float64]

NUMBERED = ("values", *REWARD_MODES, *VISIT_MODES)
"""Modes that write a number into the middle of every cell that is large enough."""
PER_ACTION = ("actions", "probabilities")
"""Modes that show a number for every action of a cell."""

LEGIBLE_POINTS = 6.5
"""The smallest type of a number for every action: smaller ones are left out."""

UP, RIGHT, DOWN, LEFT = range(4)
_WORDS = {
    "up": UP, "north": UP, "right": RIGHT, "east": RIGHT,
    "down": DOWN, "south": DOWN, "left": LEFT, "west": LEFT,
}  # fmt: skip


def directions(names: Sequence[str]) -> dict[int, int]:
    """Direction to action, for actions that are named after a direction."""
    found = {}
    for action, name in enumerate(names):
        direction = _WORDS.get(name.strip().lower())
        if direction is not None:
            found[direction] = action
    return found


@dataclass
class Cells:
    """Positions of states: ``state_RC`` (rows, columns), -1 for walls; landmarks by (row, column)."""

    rows: int
    columns: int
    state_RC: NDArray[np.int64]
    place: dict[int, tuple[int, int]]
    kinds: dict[tuple[int, int], str]
    rewards: dict[tuple[int, int], float]
    """The reward of entering a cell, for cells that have one of their own."""

    @classmethod
    def of(cls, layout: GridLayout) -> Cells:
        """The cells of an environment's layout."""
        state_RC = np.full((layout.rows, layout.columns), -1, np.int64)
        place: dict[int, tuple[int, int]] = {}
        kinds: dict[tuple[int, int], str] = {}
        rewards: dict[tuple[int, int], float] = {}
        for cell in layout.cells:
            state_RC[cell.row, cell.column] = cell.state
            place[cell.state] = (cell.row, cell.column)
            if cell.kind != "floor":
                kinds[cell.row, cell.column] = cell.kind
            if cell.reward:
                rewards[cell.row, cell.column] = cell.reward
        return cls(layout.rows, layout.columns, state_RC, place, kinds, rewards)


class GridMap:
    """The picture of one state map in one mode, for one size and theme.

    ``side``: width of a cell in pixels. ``scale``: colours of the mode's numbers, None without
    numbers; reach: what it has reached so far.
    ``tie_S``: states whose actions are all known to have the same value. ``written``: whether the cells are
    large enough for their numbers, which nothing else may cover then.
    """

    def __init__(
        self,
        cells: Cells,
        found: StateValues | None,
        visits: VisitCounts | None,
        mode: str,
        names: Sequence[str],
        side: int,
        theme: Theme,
        reach: ShownRange,
        *,
        plans: bool = False,
    ) -> None:
        self.tie_S = np.zeros(0, np.bool_) if found is None else ties(found, visits, plans=plans)
        self.cells, self.found, self.mode, self.side, self.theme = cells, found, mode, side, theme
        on_map = cells.state_RC[cells.state_RC >= 0]
        self._reach = reach
        self.reading = reading(mode, found, visits, on_map, theme, reach)
        self.directions = directions(names)
        # A triangle for each action if each leads to a side of its own and there is room.
        self.split = mode in PER_ACTION and len(self.directions) == 4 and side >= 6
        self.scale: Scale | None = None
        self.written = False
        self._wall = QColor(theme.background if theme.is_dark else theme.disabled).rgb()
        self._floor = QColor(theme.grid).rgb()
        self._cell_colours = np.full(cells.state_RC.shape, self._floor, np.uint32)

    def render(self) -> QPixmap:
        """Paint everything except the agent."""
        colours, pattern = self._colours()
        self._cell_colours = colours[:, :, 0]
        rows, columns, side = self.cells.rows, self.cells.columns, self.side
        pixels = colours[:, :, pattern].transpose(0, 2, 1, 3).reshape(rows * side, columns * side)
        pixels = np.ascontiguousarray(pixels)
        image = QImage(
            pixels.data, columns * side, rows * side, 4 * columns * side, QImage.Format.Format_RGB32
        )
        pixmap = QPixmap.fromImage(image)
        with QPainter(pixmap) as painter:
            if side >= 10:
                self._lines(painter)
            if self.mode == "arrows" and side >= 9:
                self._arrows(painter)
            write = self._writer(painter)
            self.written = write is not None
            self._landmarks(painter)
            if write is not None:
                write()
        return pixmap

    def _writer(self, painter: QPainter) -> Callable[[], None] | None:
        """What writes the numbers into the cells, with as many decimals as fit; None if none are legible."""
        if self.mode in PER_ACTION:
            return self._quarter_writer(painter)
        if self.mode in NUMBERED and self.reading is not None and self.side >= 40 * self._enlarged:
            return partial(self._numbers, painter)
        return None

    @property
    def _enlarged(self) -> float:
        return 1.35 if self.theme.large else 1.0

    @property
    def agent_part(self) -> QRectF:
        """Where the agent stands in a cell, in parts of its side: beside numbers and arrows, if any."""
        if self.mode == "arrows" and self.found is not None and self.side >= 26:
            return QRectF(0.66, 0.66, 0.33, 0.33)
        if not self.written:
            return QRectF(0, 0, 1, 1)
        return QRectF(0.7, 0.7, 0.29, 0.29) if self.mode in PER_ACTION else QRectF(0.64, 0.64, 0.34, 0.34)

    # ------------------------------------------------------------------ colours

    def _numbers_SA(self) -> Floats | None:
        if self.found is None:
            return None
        wanted = self.found.action_probabilities if self.mode == "probabilities" else self.found.action_values
        return None if wanted is None else np.asarray(wanted, np.float64)

    def _colours(self) -> tuple[NDArray[np.uint32], NDArray[np.intp]]:
        """Colours (R, C, parts), and the part of every pixel of a cell."""
        state_RC, side = self.cells.state_RC, self.side
        floor = state_RC >= 0
        if not self.split:
            colours = np.full((*state_RC.shape, 1), self._floor, np.uint32)
            if self.reading is not None:
                shades = self.reading.shade_S[state_RC[floor]]
                self.scale = self.reading.scale
                colours[floor, 0] = np.where(np.isnan(shades), self._floor, self.scale.colours(shades))
            colours[~floor] = self._wall
            return colours, np.zeros((side, side), np.intp)
        colours = np.full((*state_RC.shape, 4), self._floor, np.uint32)
        numbers = self._numbers_SA()
        if numbers is not None:
            order = [self.directions[d] for d in range(4)]
            known = numbers[state_RC[floor]][:, order]
            self.scale = (
                Scale(0.0, 1.0, self.theme)
                if self.mode == "probabilities"
                else value_scale(known, self.theme, self._reach)
            )
            colours[floor] = np.where(np.isneginf(known), self._floor, self.scale.colours(known))
        colours[~floor] = self._wall
        across = np.arange(side) - (side - 1) / 2
        y, x = across[:, None], across[None, :]
        steep = np.abs(y) >= np.abs(x)
        pattern = np.where(steep, np.where(y < 0, UP, DOWN), np.where(x < 0, LEFT, RIGHT))
        return colours, pattern.astype(np.intp)

    @property
    def legend(self) -> tuple[str, str, str] | None:
        """The ends of the scale as texts, and its title in English; None without numbers."""
        scale, reading = self.scale, self.reading
        if scale is None:
            return None
        if reading is not None and not self.split:
            return reading.low, reading.high, reading.unit
        decimals = decimals_for(scale.high - scale.low)
        what = mark("probability") if self.mode == "probabilities" else mark("expected return")
        return fixed(scale.low, decimals), fixed(scale.high, decimals), what

    def cell_colour(self, row: int, column: int) -> int:
        """0xffRRGGBB of a cell that is painted in one colour; call after ``render``."""
        return int(self._cell_colours[row, column])

    # ------------------------------------------------------------------ drawings

    def box(self, row: int, column: int) -> QRectF:
        """The rectangle of a cell in the pixmap."""
        return QRectF(column * self.side, row * self.side, self.side, self.side)

    def _lines(self, painter: QPainter) -> None:
        rows, columns, side = self.cells.rows, self.cells.columns, self.side
        painter.setPen(QPen(QColor(self.theme.background), 1))
        for row in range(1, rows):
            painter.drawLine(0, row * side, columns * side, row * side)
        for column in range(1, columns):
            painter.drawLine(column * side, 0, column * side, rows * side)
        if self.mode in PER_ACTION and side >= 20:
            ground = QColor(self.theme.background)
            ground.setAlpha(130)
            painter.setPen(QPen(ground, 1))
            for (row, column), state in np.ndenumerate(self.cells.state_RC):
                if state >= 0:
                    box = self.box(row, column)
                    painter.drawLine(box.topLeft(), box.bottomRight())
                    painter.drawLine(box.topRight(), box.bottomLeft())

    def _arrows(self, painter: QPainter) -> None:
        """Draw the greedy actions of every state; small arrows if all actions are equally good."""
        if self.found is None:
            return
        numbers = self.found.action_values
        if numbers is None:
            numbers = self.found.action_probabilities
        if numbers is None or not self.directions:
            return
        # Each different picture is drawn once and copied into its cells.
        stamps: dict[tuple[int, int], QPixmap] = {}
        state_RC = self.cells.state_RC
        order = list(self.directions)
        here_SD = np.asarray(numbers, np.float64)[:, [self.directions[d] for d in order]]
        best_SD = here_SD >= here_SD.max(axis=1, keepdims=True) - SAME
        bits_S = (best_SD << np.array(order)).sum(axis=1)
        everything = sum(1 << d for d in order)
        for (row, column), state in np.ndenumerate(state_RC):
            bits = int(bits_S[state])
            # All actions are as good as at the start: nothing is preferred yet.
            unknown = bits == everything and not self.tie_S[state]
            if state < 0 or unknown or self.cells.kinds.get((row, column)) in ("goal", "trap"):
                continue
            ink = readable_on(self.cell_colour(row, column))
            key = (bits, ink.rgb())
            if key not in stamps:
                stamps[key] = _stamp(
                    [d for d in order if bits >> d & 1], self.side, ink, 0.6 if bits == everything else 1.0
                )
            painter.drawPixmap(column * self.side, row * self.side, stamps[key])

    def _landmarks(self, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (row, column), kind in self.cells.kinds.items():
            box = self.box(row, column)
            if self.written:  # in the corner, beside the numbers
                part = self.side * (0.27 if self.mode in PER_ACTION else 0.36)
                box = QRectF(box.left() + 2, box.top() + 2, part, part)
            draw_landmark(painter, box, kind, self.theme)
        for (row, column), reward in self.cells.rewards.items():
            if self.cells.kinds.get((row, column)) not in ("goal", "trap"):
                draw_coin(painter, self.box(row, column), reward)
        painter.restore()

    def _numbers(self, painter: QPainter) -> None:
        reading = self.reading
        if reading is None:
            return
        painter.setFont(_fitting(self.theme, reading.widest, self.side * 0.86, self.side * 0.4, painter))
        centre = int(Qt.AlignmentFlag.AlignCenter)
        for (row, column), state in np.ndenumerate(self.cells.state_RC):
            if state >= 0:
                painter.setPen(readable_on(self.cell_colour(row, column)))
                painter.drawText(self.box(row, column), centre, reading.text(int(state)))

    def _quarter_writer(self, painter: QPainter) -> Callable[[], None] | None:
        numbers, scale, side = self._numbers_SA(), self.scale, self.side
        if numbers is None or scale is None or len(self.directions) != 4:
            return None
        most = 2 if self.mode == "probabilities" else min(3, decimals_for(scale.high - scale.low))
        for decimals in range(most, -1 if scale.high - scale.low > 2 else 0, -1):
            widest = max(fixed(scale.low, decimals), fixed(scale.high, decimals), key=len)
            font = _fitting(self.theme, widest, side * 0.4, side * 0.26, painter, least=0.0)
            if font.pointSizeF() >= LEGIBLE_POINTS * self._enlarged:
                return partial(self._quarter_numbers, painter, numbers, scale, decimals, font)
        return None

    def _quarter_numbers(
        self, painter: QPainter, numbers: Floats, scale: Scale, decimals: int, font: QFont
    ) -> None:
        side = self.side
        painter.setFont(font)
        spots = {UP: (0.3, 0.03), DOWN: (0.3, 0.73), LEFT: (0.03, 0.38), RIGHT: (0.57, 0.38)}
        centre = int(Qt.AlignmentFlag.AlignCenter)
        for (row, column), state in np.ndenumerate(self.cells.state_RC):
            if state < 0:
                continue
            best = numbers[state].max()
            for direction, (u, v) in spots.items():
                value = numbers[state, self.directions[direction]]
                if value == -np.inf:  # illegal
                    continue
                colour = readable_on(int(scale.colours(np.array([value]))[0]))
                colour.setAlpha(255 if value >= best else 190)
                painter.setPen(colour)
                spot = QRectF((column + u) * side, (row + v) * side, side * 0.4, side * 0.24)
                painter.drawText(spot, centre, fixed(float(value), decimals))


def _fitting(
    theme: Theme, text: str, width: float, height: float, painter: QPainter, *, least: float = 5.0
) -> QFont:
    """The font of numbers, so small that the text fits; not below ``least`` points."""
    font = theme.number_font()
    painter.setFont(font)
    metrics = painter.fontMetrics()
    shrink = min(1.0, width / metrics.horizontalAdvance(text), height / metrics.height())
    font.setPointSizeF(max(least, font.pointSizeF() * shrink))
    return font


def _stamp(directions: Sequence[int], side: int, ink: QColor, size: float) -> QPixmap:
    """Arrows in these directions on a transparent cell; ``size`` 1 fills it."""
    stamp = QPixmap(side, side)
    stamp.fill(Qt.GlobalColor.transparent)
    with QPainter(stamp) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink.setAlpha(215)
        painter.setBrush(ink)
        for direction in directions:
            painter.drawPolygon(_arrow(direction, size * side).translated((side - 1) / 2, (side - 1) / 2))
    return stamp


def _arrow(direction: int, side: float) -> QPolygonF:
    """A slim arrow around the origin."""
    long, head, wide, stem = 0.34 * side, 0.18 * side, 0.16 * side, max(0.6, 0.035 * side)
    points = [
        (-long * 0.75, -stem), (long - head, -stem), (long - head, -wide), (long, 0.0),
        (long - head, wide), (long - head, stem), (-long * 0.75, stem),
    ]  # fmt: skip
    turn = {RIGHT: 0.0, DOWN: math.pi / 2, LEFT: math.pi, UP: -math.pi / 2}[direction]
    c, s = math.cos(turn), math.sin(turn)
    return QPolygonF([QPointF(x * c - y * s, x * s + y * c) for x, y in points])


def colour_bar(scale: Scale, width: int) -> QImage:
    """The scale from low to high, ``width`` pixels by 1."""
    steps = np.linspace(0, 255, max(2, width)).astype(np.uint8)
    row = np.ascontiguousarray(scale.table[steps])
    image = QImage(row.data, len(row), 1, 4 * len(row), QImage.Format.Format_RGB32)
    return image.copy(QRect(0, 0, len(row), 1))
