"""Boards of hexagons: Hex as a rhombus whose sides belong to the players, Y as a triangle."""

from __future__ import annotations

import math
from functools import cache

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.core.worlds.game import Rectangle
from rlstudio.envs.boards.painter import (
    BITS,
    LAST,
    MARGIN,
    ONE,
    SIDE,
    TABLE,
    Colour,
    column_name,
    disc,
    fixed,
    letters,
)

GROUND: Colour = (233, 226, 208)
LINE: Colour = (120, 112, 96)
PLAYERS: tuple[Colour, Colour] = ((214, 78, 66), (54, 110, 184))
"""Red begins, and joins top and bottom of Hex; blue joins left and right."""
CORNERS = [(math.sin(math.pi / 3 * n), -math.cos(math.pi / 3 * n)) for n in range(6)]
"""Of a hexagon that stands on a corner, from the top clockwise."""


class Hexagons:
    """Where the hexagons of a board are; rows are shifted by half a hexagon each.

    triangle: only the cells of Y, whose rows become shorter by one each. Cells are numbered row by row, also
    those that are no part of the triangle.
    """

    def __init__(self, side: int, *, triangle: bool) -> None:
        self.side, self.triangle = side, triangle
        across = side if triangle else side + (side - 1) / 2
        self.radius = SIDE / (math.sqrt(3) * across)
        self.edge = 0 if triangle else max(3, round(self.radius * 0.16))
        self.wide = round(SIDE + 2 * MARGIN)
        self.high = round(self.radius * (1.5 * side + 0.5) + 2 * MARGIN)

    def middle(self, cell: int) -> tuple[float, float]:
        """The middle of a cell in pixels."""
        row, column = divmod(cell, self.side)
        return (
            MARGIN + math.sqrt(3) * self.radius * (column + row / 2 + 0.5),
            MARGIN + self.radius * (1.5 * row + 1),
        )

    def there(self, cell: int) -> bool:
        """Whether the cell is part of the board."""
        row, column = divmod(cell, self.side)
        return not self.triangle or column < self.side - row

    @property
    def spots(self) -> tuple[tuple[float, float], ...]:
        """The middles in shares of the picture; what is no part of the board is beside it."""
        found = (
            self.middle(cell) if self.there(cell) else (-self.wide, -self.high)
            for cell in range(self.side**2)
        )
        return tuple((x / self.wide, y / self.high) for x, y in found)

    @property
    def reach(self) -> tuple[float, float]:
        """How far a cell reaches, in shares of the picture."""
        return self.radius / self.wide, self.radius / self.high

    @property
    def written(self) -> tuple[tuple[str, float, float], ...]:
        """Letters of the columns and numbers of the rows, each with its middle in pixels."""
        found = []
        for number in range(self.side):
            x, _ = self.middle(number)
            found.append((column_name(number).lower(), x, MARGIN // 2 - 3.0))
            x, y = self.middle(number * self.side)
            found.append((str(number + 1), x - self.radius * 0.87 - MARGIN // 2 + 3, y))
        return tuple(found)

    @property
    def upright(self) -> tuple[Rectangle, ...]:
        """The parts that stay as they are when the board is turned: what is written beside it."""
        wide, high, size = self.wide, self.high, min(1.0, self.radius / 32)
        found = []
        for text, x, y in self.written:
            # Pixels that letters of size 1 need around their middle; some reach below their line.
            half = (22 if len(text) > 1 else 15) * size
            end = y + 22 * size if text.isdigit() else min(y + 30 * size, MARGIN - self.edge)
            found.append((x - half, y - 13 * size, x + half, end))
        return tuple((left / wide, top / high, a / wide, b / high) for left, top, a, b in found)


def names(side: int) -> tuple[str, ...]:
    """Cells as open_spiel calls them: a1 is at the top left."""
    return tuple(f"{column_name(column).lower()}{row + 1}" for row in range(side) for column in range(side))


def paint(side: int, stones: Array, last: int | None, *, triangle: bool) -> Frame:
    """A board (H, W, 3). stones (side * side,): 1 of the first player, -1 of the second, 0 none."""
    import cv2

    board, picture = Hexagons(side, triangle=triangle), _ground(side, triangle).copy()
    for cell in np.flatnonzero(stones).tolist():
        x, y = board.middle(cell)
        disc(picture, x, y, 2 * board.radius, PLAYERS[0 if stones[cell] > 0 else 1], 0.36)
    if last is not None:
        at, radius = fixed(*board.middle(last)), round(board.radius * 0.2 * ONE)
        cv2.circle(picture, at, radius, LAST, cv2.FILLED, cv2.LINE_AA, BITS)
    return picture


@cache
def _ground(side: int, triangle: bool) -> Frame:
    """The board without stones, with its coordinates."""
    import cv2

    board = Hexagons(side, triangle=triangle)
    picture = np.empty((board.high, board.wide, 3), np.uint8)
    picture[:] = TABLE
    cells = [cell for cell in range(side**2) if board.there(cell)]
    corners = {cell: _corners(board, cell) for cell in cells}
    edge = board.edge
    if not triangle:
        for cell in cells:
            column = cell % side
            if column == 0:
                _sides(picture, corners[cell][[3, 4, 5]], PLAYERS[1], 2 * edge)
            if column == side - 1:
                _sides(picture, corners[cell][[0, 1, 2]], PLAYERS[1], 2 * edge)
        for cell in cells[:side]:
            _sides(picture, corners[cell][[5, 0, 1]], PLAYERS[0], 2 * edge)
        for cell in cells[-side:]:
            _sides(picture, corners[cell][[2, 3, 4]], PLAYERS[0], 2 * edge)
    for cell in cells:
        cv2.fillPoly(picture, [corners[cell]], GROUND, cv2.LINE_AA, BITS)
    for cell in cells:
        cv2.polylines(picture, [corners[cell]], True, LINE, 2, cv2.LINE_AA, BITS)
    for text, x, y in board.written:
        letters(picture, text, x, y, 1.5 * board.radius)
    picture.flags.writeable = False
    return picture


def _corners(board: Hexagons, cell: int) -> Array:
    x, y = board.middle(cell)
    places = [fixed(x + a * board.radius, y + b * board.radius) for a, b in CORNERS]
    return np.array(places, np.int32)


def _sides(picture: Frame, corners: Array, colour: Colour, thick: int) -> None:
    import cv2

    cv2.polylines(picture, [corners], False, colour, thick, cv2.LINE_AA, BITS)
