"""The picture of a grid: floor, walls, traps, treasure and the agent, at any size."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from rlstudio.core.env import Frame
from rlstudio.core.worlds.finite import GridCell, GridLayout

# The grid fills about this many pixels; cells are whole pixels wide.
LONGER_SIDE = 720
CELL_RANGE = (14, 112)
BITS = 4
LEAST_LETTER = 4.5
ONE = 1 << BITS

Colour = tuple[int, int, int]
WALL: Colour = (38, 49, 66)
WALL_LIGHT: Colour = (56, 70, 92)
FLOOR: Colour = (241, 243, 247)
FLOOR_ODD: Colour = (233, 236, 242)
EDGE: Colour = (211, 217, 227)
START: Colour = (201, 221, 243)
START_RING: Colour = (86, 142, 200)
GOAL: Colour = (250, 235, 196)
GOAL_PLAIN: Colour = (198, 232, 214)
GOAL_FLAG: Colour = (0, 140, 96)
GOLD: Colour = (236, 178, 32)
GOLD_LIGHT: Colour = (255, 224, 120)
WOOD: Colour = (139, 84, 42)
WOOD_DARK: Colour = (98, 56, 26)
TRAP: Colour = (250, 214, 206)
SPIKE: Colour = (196, 62, 46)
SPIKE_DARK: Colour = (140, 38, 30)
AGENT: Colour = (0, 114, 178)
AGENT_RIM: Colour = (0, 72, 124)
WHITE: Colour = (255, 255, 255)
PUPIL: Colour = (24, 32, 44)


STAIN: Colour = (120, 72, 96)
STAIN_DARK: Colour = (88, 50, 70)
COIN_RIM: Colour = (190, 134, 12)


def has_number(cell: GridCell, layout: GridLayout) -> bool:
    """Whether a cell's reward is written on it: floor with a reward, goals and traps with an unusual one."""
    if cell.kind in ("floor", "start"):
        return cell.reward != 0
    return any(other.kind == cell.kind and other.reward != cell.reward for other in layout.cells)


def badge(reward: float) -> tuple[tuple[float, Colour], ...]:
    """The coin or stain on floor with a reward, as discs (share of the cell, colour)."""
    if reward > 0:
        return (0.36, COIN_RIM), (0.32, GOLD), (0.27, GOLD_LIGHT)
    return (0.36, STAIN_DARK), (0.33, STAIN)


def on_badge(reward: float) -> Colour:
    """The colour of the number on a badge."""
    return (74, 46, 4) if reward > 0 else (255, 244, 250)


@dataclass(frozen=True)
class Look:
    """Colours of the ground, and the look of a trap."""

    floor: Colour = FLOOR
    floor_odd: Colour = FLOOR_ODD
    edge: Colour = EDGE
    trap: Literal["spikes", "water", "abyss"] = "spikes"


PLAIN = Look()
ICE = Look((226, 240, 250), (214, 232, 246), (188, 213, 234), "water")
MEADOW = Look((219, 236, 205), (208, 229, 192), (183, 209, 164), "abyss")
WATER: Colour = (38, 92, 140)
WATER_DEEP: Colour = (24, 66, 108)
WATER_LIGHT: Colour = (116, 172, 214)
ROCK: Colour = (140, 108, 78)
ROCK_DARK: Colour = (98, 72, 52)
ABYSS: Colour = (30, 27, 34)


class GridPainter:
    """Paints one layout; the background is drawn once.

    ``numbered``: cells (row, column) whose reward is always written.
    """

    def __init__(
        self, layout: GridLayout, look: Look = PLAIN, numbered: Collection[tuple[int, int]] = ()
    ) -> None:
        self.look = look
        self._numbered = frozenset(numbered)
        size = LONGER_SIDE // max(layout.rows, layout.columns)
        self.cell = min(max(size, CELL_RANGE[0]), CELL_RANGE[1])
        self.margin = max(self.cell // 4, 8)
        self._places = {cell.state: (cell.row, cell.column) for cell in layout.cells}
        self._background = self._paint_background(layout)

    def paint(self, state: int) -> Frame:
        """The grid with the agent in this state, (H, W, 3)."""
        picture = self._background.copy()
        row, column = self._places[state]
        self._agent(picture, *self._centre(row, column))
        return picture

    def _centre(self, row: int, column: int) -> tuple[float, float]:
        half = self.cell / 2
        return self.margin + column * self.cell + half, self.margin + row * self.cell + half

    def _paint_background(self, layout: GridLayout) -> Frame:
        import cv2

        size, margin = self.cell, self.margin
        # Even sides, which video encoders require.
        height = (2 * margin + layout.rows * size + 1) // 2 * 2
        width = (2 * margin + layout.columns * size + 1) // 2 * 2
        picture = np.full((height, width, 3), WALL, np.uint8)
        places = {(cell.row, cell.column): cell for cell in layout.cells}
        for row in range(layout.rows):
            for column in range(layout.columns):
                x, y = margin + column * size, margin + row * size
                cell = places.get((row, column))
                if cell is None:
                    inset = max(size // 12, 1)
                    rounded(picture, x + inset, y + inset, size - 2 * inset, size / 8, WALL_LIGHT)
                    continue
                shade = self.look.floor if (row + column) % 2 else self.look.floor_odd
                cv2.rectangle(picture, (x, y), (x + size - 1, y + size - 1), shade, -1)
                cv2.rectangle(picture, (x, y), (x + size - 1, y + size - 1), self.look.edge, 1)
        for cell in layout.cells:
            self._thing(picture, cell)
        for cell in layout.cells:
            if has_number(cell, layout) or (cell.row, cell.column) in self._numbered:
                self._number(picture, cell)
        return picture

    def _thing(self, picture: Frame, cell: GridCell) -> None:
        size = self.cell
        x, y = self._centre(cell.row, cell.column)
        corner = (x - size / 2 + 1, y - size / 2 + 1)
        if cell.kind == "trap":
            if self.look.trap == "water":
                self._water(picture, x, y)
            elif self.look.trap == "abyss":
                self._abyss(picture, x, y)
            else:
                _fill(picture, *corner, size - 2, TRAP)
                self._spikes(picture, x, y)
        elif cell.kind == "goal":
            treasure = cell.reward > 0
            _fill(picture, *corner, size - 2, GOAL if treasure else GOAL_PLAIN)
            if treasure:
                self._chest(picture, x, y)
            else:
                self._flag(picture, x, y)
        elif cell.kind == "start":
            _fill(picture, *corner, size - 2, START)
            disc(picture, x, y, size * 0.34, START_RING)
            disc(picture, x, y, size * 0.28, START)

    def _number(self, picture: Frame, cell: GridCell) -> None:
        """Write a cell's reward: on a coin or a stain on floor, elsewhere on a plate below."""
        size = self.cell
        x, y = self._centre(cell.row, cell.column)
        if cell.kind in ("floor", "start"):
            for share, colour in badge(cell.reward):
                disc(picture, x, y, size * share, colour)
            label(picture, x, y, f"{cell.reward:+.4g}", size * 0.5, size * 0.22, on_badge(cell.reward))
        elif size * 0.18 >= LEAST_LETTER:
            y += size * 0.3
            half, end = size * 0.25, size * 0.14
            bar(picture, x - half, y - end, 2 * half, 2 * end, WHITE)
            for side in (-half, half):
                disc(picture, x + side, y, end, WHITE)
            label(picture, x, y, f"{cell.reward:+.4g}", size * 0.62, size * 0.18, PUPIL)

    def _spikes(self, picture: Frame, x: float, y: float) -> None:
        size = self.cell
        base = y + size * 0.27
        for offset, tall in ((-0.22, 0.40), (0.22, 0.40), (0.0, 0.56)):
            middle, half, tip = x + offset * size, size * 0.13, base - tall * size
            polygon(picture, [(middle - half, base), (middle + half, base), (middle, tip)], SPIKE)
            polygon(picture, [(middle, base), (middle + half, base), (middle, tip)], SPIKE_DARK)
        bar(picture, x - size * 0.38, base, size * 0.76, size * 0.07, SPIKE_DARK)

    def _water(self, picture: Frame, x: float, y: float) -> None:
        """A hole in the ice."""
        size = self.cell
        for share, colour in ((0.86, WHITE), (0.80, WATER_DEEP), (0.72, WATER)):
            side = share * size
            rounded(picture, x - side / 2, y - side / 2, side, side * 0.36, colour)
        for right, down, wide in ((-0.20, -0.14, 0.24), (0.02, 0.04, 0.20), (-0.14, 0.20, 0.16)):
            bar(picture, x + right * size, y + down * size, wide * size, max(size * 0.035, 1), WATER_LIGHT)

    def _abyss(self, picture: Frame, x: float, y: float) -> None:
        """An abyss with an upper edge; neighbours share one edge."""
        size = self.cell
        left, top = x - size / 2, y - size / 2
        bar(picture, left, top, size, size, ABYSS)
        bar(picture, left, top, size, size * 0.30, ROCK)
        for place, deep in ((0.0, 0.44), (0.25, 0.38), (0.5, 0.48), (0.75, 0.36)):
            middle = left + (place + 0.125) * size
            points = [
                (middle - size * 0.125, top + size * 0.29),
                (middle + size * 0.125, top + size * 0.29),
                (middle, top + deep * size),
            ]
            polygon(picture, points, ROCK)
        for place, begin in ((0.18, 0.06), (0.44, 0.13), (0.70, 0.04), (0.88, 0.15)):
            bar(picture, left + place * size, top + begin * size, size * 0.03, size * 0.13, ROCK_DARK)
        bar(picture, left, top, size, size * 0.05, (120, 160, 96))

    def _chest(self, picture: Frame, x: float, y: float) -> None:
        size = self.cell
        wide, left = size * 0.64, x - size * 0.32
        for offset in (-0.17, 0.0, 0.17):
            disc(picture, x + offset * size, y - size * 0.10 - size * 0.05 * (offset == 0), size * 0.11, GOLD)
            disc(picture, x + (offset - 0.02) * size, y - size * 0.13, size * 0.045, GOLD_LIGHT)
        bar(picture, left, y - size * 0.07, wide, size * 0.36, WOOD)
        bar(picture, left, y - size * 0.07, wide, size * 0.10, WOOD_DARK)
        for place in (0.08, 0.86):
            bar(picture, left + wide * place, y - size * 0.07, wide * 0.07, size * 0.36, GOLD)
        disc(picture, x, y + size * 0.08, size * 0.075, GOLD)
        disc(picture, x, y + size * 0.08, size * 0.03, WOOD_DARK)

    def _flag(self, picture: Frame, x: float, y: float) -> None:
        size = self.cell
        bar(picture, x - size * 0.20, y - size * 0.32, size * 0.06, size * 0.64, PUPIL)
        points = [
            (x - size * 0.14, y - size * 0.32),
            (x + size * 0.28, y - size * 0.16),
            (x - size * 0.14, y),
        ]
        polygon(picture, points, GOAL_FLAG)

    def _agent(self, picture: Frame, x: float, y: float) -> None:
        size = self.cell
        disc(picture, x, y, size * 0.33, WHITE)
        disc(picture, x, y, size * 0.30, AGENT_RIM)
        disc(picture, x, y, size * 0.265, AGENT)
        for side in (-1, 1):
            disc(picture, x + side * size * 0.10, y - size * 0.05, size * 0.075, WHITE)
            disc(picture, x + side * size * 0.10, y - size * 0.04, size * 0.036, PUPIL)


def _fixed(x: float, y: float) -> tuple[int, int]:
    # cv2 counts from the centre of a pixel, this module from its corner.
    return round((x - 0.5) * ONE), round((y - 0.5) * ONE)


def disc(picture: Frame, x: float, y: float, radius: float, colour: Colour) -> None:
    """A filled circle with smooth edges, in fractions of pixels."""
    import cv2

    cv2.circle(picture, _fixed(x, y), round(radius * ONE), colour, -1, cv2.LINE_AA, BITS)


def polygon(picture: Frame, points: list[tuple[float, float]], colour: Colour) -> None:
    """A filled convex polygon with smooth edges."""
    import cv2

    corners: Any = np.array([_fixed(*point) for point in points], np.int32)
    cv2.fillConvexPoly(picture, corners, colour, cv2.LINE_AA, BITS)


def bar(picture: Frame, x: float, y: float, width: float, height: float, colour: Colour) -> None:
    """A filled rectangle with smooth edges, x and y its upper left corner."""
    polygon(picture, [(x, y), (x + width, y), (x + width, y + height), (x, y + height)], colour)


def label(picture: Frame, x: float, y: float, text: str, width: float, height: float, colour: Colour) -> None:
    """A line of text around a point, as large as fits; nothing if it would be too small to read."""
    import cv2

    if height < LEAST_LETTER:
        return
    face = cv2.FONT_HERSHEY_SIMPLEX
    (wide, tall), _ = cv2.getTextSize(text, face, 1.0, 2)
    scale = min(width / wide, height / tall)
    thick = max(1, round(2.2 * scale))
    corner = round(x - wide * scale / 2), round(y + tall * scale / 2)
    cv2.putText(picture, text, corner, face, scale, colour, thick, cv2.LINE_AA)


def _fill(picture: Frame, x: float, y: float, size: float, colour: Colour) -> None:
    top, left, side = round(y), round(x), round(size)
    picture[top : top + side, left : left + side] = colour


def rounded(picture: Frame, x: float, y: float, size: float, radius: float, colour: Colour) -> None:
    """A filled square with round corners."""
    points = []
    for right, down, begin in ((1, 1, 0), (0, 1, 90), (0, 0, 180), (1, 0, 270)):
        middle_x = x + (size - radius if right else radius)
        middle_y = y + (size - radius if down else radius)
        for degrees in range(begin, begin + 91, 15):
            angle = math.radians(degrees)
            points.append((middle_x + radius * math.cos(angle), middle_y + radius * math.sin(angle)))
    polygon(picture, points, colour)
