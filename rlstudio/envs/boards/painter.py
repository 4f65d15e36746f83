"""Boards from above, with coordinates and the last move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.core.worlds.game import Rectangle

SIDE = 640
"""Pixels of the longer side of the cells."""
MARGIN = 64
"""Pixels around the cells, in which coordinates stand."""
RIM = 8
"""Pixels of the board around its cells."""
COORDINATE = 30
"""Pixels of a capital letter beside the cells: a 25th of the picture is read from the last row."""
BITS = 4
ONE = 1 << BITS

Colour = tuple[int, int, int]
Ground = Literal["paper", "rack", "felt", "chequered", "wood"]
GROUNDS: dict[Ground, Colour] = {
    "paper": (244, 243, 238),
    "rack": (52, 96, 168),
    "felt": (62, 124, 92),
    "chequered": (226, 214, 190),
    "wood": (222, 184, 124),
}
TABLE: Colour = (30, 33, 40)
INK: Colour = (168, 174, 186)
LAST: Colour = (240, 156, 60)
LAST_ON_RACK: Colour = (255, 255, 255)
CROWN: Colour = (222, 168, 52)
CLOSED: Colour = (98, 82, 66)


@dataclass(frozen=True)
class Look:
    """How a board is drawn.

    ``stones``: colours of the first and the second player. ``lines``: stones stand on crossings, as in Go.
    ``crosses``: crosses and rings instead of stones. ``sides``: what the players are called by their stones.
    ``small``: letters of columns are small, as the moves of this game are written.
    """

    ground: Ground
    stones: tuple[Colour, Colour]
    lines: bool = False
    crosses: bool = False
    sides: tuple[str, str] = ("black", "white")
    small: bool = False


def cell_size(rows: int, columns: int) -> int:
    """Pixels of a cell."""
    return SIDE // max(rows, columns)


def area(rows: int, columns: int) -> Rectangle:
    """Where the cells are, in shares of the picture: left, top, right, bottom."""
    size = cell_size(rows, columns)
    wide, high = columns * size + 2 * MARGIN, rows * size + 2 * MARGIN
    return MARGIN / wide, MARGIN / high, 1 - MARGIN / wide, 1 - MARGIN / high


def upright(rows: int, columns: int, *, cells: bool) -> tuple[Rectangle, ...]:
    """The parts of a picture that stay as they are when the board is turned: its letters, and the cells.

    cells: not where lines run from one cell into the next, which would end in the wrong ones.
    """
    size = cell_size(rows, columns)
    wide, high = columns * size + 2 * MARGIN, rows * size + 2 * MARGIN
    across = [(MARGIN + n * size, MARGIN + (n + 1) * size) for n in range(columns)]
    down = [(MARGIN + n * size, MARGIN + (n + 1) * size) for n in range(rows)]
    edge = MARGIN - RIM
    found = [(x, y, a, b) for x, a in across for y, b in ((0, edge), (high - edge, high))]
    found += [(x, y, a, b) for x, a in ((0, edge), (wide - edge, wide)) for y, b in down]
    if cells:
        found += [(x, y, a, b) for x, a in across for y, b in down]
    return tuple((x / wide, y / high, a / wide, b / high) for x, y, a, b in found)


def column_name(column: int, *, without_i: bool = False) -> str:
    """A letter; boards of Go leave out the I."""
    return "ABCDEFGHJKLMNOPQRSTUVWXYZ"[column] if without_i else "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column]


def paint(
    look: Look, cells: Sequence[Sequence[int]], last: Sequence[int] = (), line: Sequence[int] = ()
) -> Frame:
    """A board (H, W, 3). cells: 1 the first player's stones, -1 the second's, 0 empty, row by row.

    last: the cells of the last move, the one that it led to at the end. line: cells of a winning line.
    """
    import cv2

    rows, columns = len(cells), len(cells[0])
    size = cell_size(rows, columns)
    picture = ground(look, rows, columns).copy()
    for row in range(rows):
        for column in range(columns):
            stone = cells[row][column]
            if stone:
                _stone(picture, look, row, column, size, stone)
    if len(last) > 1:
        for cell in last[:-1]:
            frame(picture, cell // columns, cell % columns, size)
    if len(last):
        row, column = divmod(last[-1], columns)
        if look.crosses:
            frame(picture, row, column, size)
        else:
            centre = fixed(MARGIN + (column + 0.5) * size, MARGIN + (row + 0.5) * size)
            colour = LAST_ON_RACK if look.ground == "rack" else LAST
            cv2.circle(picture, centre, round(size * 0.1 * ONE), colour, cv2.FILLED, cv2.LINE_AA, BITS)
    for cell in line:
        row, column = divmod(cell, columns)
        centre = fixed(MARGIN + (column + 0.5) * size, MARGIN + (row + 0.5) * size)
        cv2.circle(picture, centre, round(size * 0.42 * ONE), LAST, max(3, size // 22), cv2.LINE_AA, BITS)
    return picture


def fixed(x: float, y: float) -> tuple[int, int]:
    """A place in pixels as OpenCV's fixed point numbers of ``BITS``."""
    return round(x * ONE), round(y * ONE)


def frame(picture: Frame, row: int, column: int, size: int) -> None:
    """A frame within a cell, as of the last move."""
    import cv2

    inset = max(3, size // 24)
    x, y = MARGIN + column * size, MARGIN + row * size
    cv2.rectangle(
        picture,
        (x + inset, y + inset),
        (x + size - inset, y + size - inset),
        LAST,
        max(2, size // 30),
        cv2.LINE_AA,
    )


def _stone(picture: Frame, look: Look, row: int, column: int, size: int, stone: int) -> None:
    import cv2

    x, y = MARGIN + (column + 0.5) * size, MARGIN + (row + 0.5) * size
    colour = look.stones[0 if stone > 0 else 1]
    if look.crosses:
        reach, thick = size * 0.28, max(4, size // 12)
        if stone > 0:
            for slope in (1, -1):
                ends = (x - reach, y - slope * reach), (x + reach, y + slope * reach)
                one, other = (fixed(*end) for end in ends)
                cv2.line(picture, one, other, colour, thick, cv2.LINE_AA, BITS)
        else:
            cv2.circle(picture, fixed(x, y), round(reach * 1.1 * ONE), colour, thick, cv2.LINE_AA, BITS)
        return
    disc(picture, x, y, size, colour, 0.46 if look.lines else 0.4)


def disc(picture: Frame, x: float, y: float, size: float, colour: Colour, share: float = 0.4) -> None:
    """A stone in the middle of a cell of this size; share: its radius in shares of that."""
    import cv2

    radius = size * share
    shade = tuple(round(part * 0.62) for part in colour)
    cv2.circle(picture, fixed(x, y + size * 0.02), round(radius * ONE), shade, cv2.FILLED, cv2.LINE_AA, BITS)
    cv2.circle(picture, fixed(x, y), round(radius * 0.955 * ONE), colour, cv2.FILLED, cv2.LINE_AA, BITS)
    rim = tuple(round(part + (255 - part) * 0.22) for part in colour)
    thick = max(1, round(size / 40))
    cv2.circle(picture, fixed(x, y), round(radius * 0.72 * ONE), rim, thick, cv2.LINE_AA, BITS)


def crowns(picture: Frame, kings: Array) -> None:
    """Mark the stones that are crowned; kings (R, C): not 0 where one is."""
    import cv2

    size = cell_size(*kings.shape)
    for row, column in np.argwhere(kings != 0).tolist():
        centre = fixed(MARGIN + (column + 0.5) * size, MARGIN + (row + 0.5) * size)
        cv2.circle(picture, centre, round(size * 0.22 * ONE), CROWN, max(3, size // 12), cv2.LINE_AA, BITS)


def closed(picture: Frame, cells: Array) -> None:
    """Darken the cells (R, C) that are not 0: nothing goes there any more."""
    import cv2

    size = cell_size(*cells.shape)
    for row, column in np.argwhere(cells != 0).tolist():
        x, y = MARGIN + column * size, MARGIN + row * size
        inset = size // 10
        ends = (x + inset, y + inset), (x + size - inset - 1, y + size - inset - 1)
        cv2.rectangle(picture, *ends, CLOSED, cv2.FILLED)


@cache
def ground(look: Look, rows: int, columns: int) -> Frame:
    """The board without stones, with its coordinates."""
    import cv2

    size = cell_size(rows, columns)
    wide, high = columns * size, rows * size
    colour = GROUNDS[look.ground]
    dark = tuple(round(part * 0.8) for part in colour)
    picture = np.empty((high + 2 * MARGIN, wide + 2 * MARGIN, 3), np.uint8)
    picture[:] = TABLE
    corner, other = (MARGIN - RIM, MARGIN - RIM), (MARGIN + wide + RIM - 1, MARGIN + high + RIM - 1)
    cv2.rectangle(picture, corner, other, dark, cv2.FILLED)
    cv2.rectangle(picture, (MARGIN, MARGIN), (MARGIN + wide - 1, MARGIN + high - 1), colour, cv2.FILLED)
    if look.ground == "rack":
        for row in range(rows):
            for column in range(columns):
                centre = fixed(MARGIN + (column + 0.5) * size, MARGIN + (row + 0.5) * size)
                cv2.circle(picture, centre, round(size * 0.4 * ONE), dark, cv2.FILLED, cv2.LINE_AA, BITS)
                hole = round(size * 0.38 * ONE)
                cv2.circle(picture, centre, hole, TABLE, cv2.FILLED, cv2.LINE_AA, BITS)
    elif look.ground == "chequered":
        for row in range(rows):
            for column in range(columns):
                if (row + column) % 2:
                    x, y = MARGIN + column * size, MARGIN + row * size
                    cv2.rectangle(picture, (x, y), (x + size - 1, y + size - 1), (168, 142, 108), cv2.FILLED)
    else:
        ink = tuple(round(part * 0.45) for part in colour)
        first, last = (0.5, -0.5) if look.lines else (0.0, 0.0)
        for number in range(rows + (0 if look.lines else 1)):
            down = MARGIN + (number + first) * size
            ends = fixed(MARGIN + first * size, down), fixed(MARGIN + wide + last * size, down)
            cv2.line(picture, *ends, ink, 2, cv2.LINE_AA, BITS)
        for number in range(columns + (0 if look.lines else 1)):
            across = MARGIN + (number + first) * size
            ends = fixed(across, MARGIN + first * size), fixed(across, MARGIN + high + last * size)
            cv2.line(picture, *ends, ink, 2, cv2.LINE_AA, BITS)
    for column in range(columns):
        name = column_name(column, without_i=look.lines)
        name = name.lower() if look.small else name
        for y in (MARGIN // 2 - 3, high + MARGIN * 3 // 2 + 3):
            letters(picture, name, MARGIN + (column + 0.5) * size, y, size)
    for row in range(rows):
        for x in (MARGIN // 2 - 3, wide + MARGIN * 3 // 2 + 3):
            letters(picture, str(rows - row), x, MARGIN + (row + 0.5) * size, size)
    picture.flags.writeable = False
    return picture


def letters(picture: Frame, text: str, x: float, y: float, room: float) -> None:
    """A few letters around a place. room: pixels from one to the next."""
    import cv2

    font, scale = cv2.FONT_HERSHEY_SIMPLEX, COORDINATE / 21  # a capital letter of scale 1 has 21 pixels
    (wide, high), _ = cv2.getTextSize(text, font, scale, 1)
    fit = min(1.0, (MARGIN - 16) / wide, 0.8 * room / high)
    at, thick = (round(x - fit * wide / 2), round(y + fit * high / 2)), max(1, round(2 * fit))
    cv2.putText(picture, text, at, font, fit * scale, INK, thick, cv2.LINE_AA)
