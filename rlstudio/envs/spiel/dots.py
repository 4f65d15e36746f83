"""Dots and boxes: lines between dots, and the boxes that they close."""

from __future__ import annotations

from functools import cache

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.envs.boards.painter import BITS, LAST, MARGIN, ONE, SIDE, TABLE, Colour, fixed
from rlstudio.envs.spiel.hexagons import PLAYERS

PAPER: Colour = (244, 243, 238)
DOT: Colour = (62, 66, 76)
FREE: Colour = (214, 212, 204)


class Lines:
    """Where the lines between the dots of ``rows`` by ``columns`` boxes are, as open_spiel numbers them.

    First all that lie, row by row, then all that stand.
    """

    def __init__(self, rows: int, columns: int) -> None:
        self.rows, self.columns = rows, columns
        self.size = SIDE / max(rows, columns)
        self.wide = round(columns * self.size + 2 * MARGIN)
        self.high = round(rows * self.size + 2 * MARGIN)
        self.lying = (rows + 1) * columns
        self.count = self.lying + rows * (columns + 1)

    def ends(self, line: int) -> tuple[tuple[float, float], tuple[float, float]]:
        """The two dots of a line in pixels."""
        lies = line < self.lying
        row, column = divmod(line if lies else line - self.lying, self.columns + (not lies))
        return self.dot(row, column), self.dot(row + (not lies), column + lies)

    def dot(self, row: int, column: int) -> tuple[float, float]:
        """A dot in pixels."""
        return MARGIN + column * self.size, MARGIN + row * self.size

    @property
    def spots(self) -> tuple[tuple[float, float], ...]:
        """The middles of the lines in shares of the picture."""
        ends = (self.ends(line) for line in range(self.count))
        return tuple(((a[0] + b[0]) / 2 / self.wide, (a[1] + b[1]) / 2 / self.high) for a, b in ends)

    @property
    def reach(self) -> tuple[float, float]:
        """How far from its middle a click means a line."""
        return self.size / 2 / self.wide, self.size / 2 / self.high


def paint(rows: int, columns: int, drawn: Array, boxes: Array, last: int | None) -> Frame:
    """A board (H, W, 3). drawn (lines,): 1 by the first player, -1 by the second; boxes (R, C) likewise."""
    import cv2

    lines = Lines(rows, columns)
    picture = _ground(rows, columns).copy()
    for row, column in np.argwhere(boxes != 0).tolist():
        x, y = lines.dot(row, column)
        colour = PLAYERS[0 if boxes[row, column] > 0 else 1]
        pale = tuple(round(part + (255 - part) * 0.55) for part in colour)
        cv2.rectangle(
            picture, fixed(x, y), fixed(x + lines.size, y + lines.size), pale, cv2.FILLED, cv2.LINE_AA, BITS
        )
    thick = max(6, round(lines.size / 14))
    for line in np.flatnonzero(drawn).tolist():
        one, other = lines.ends(line)
        colour = PLAYERS[0 if drawn[line] > 0 else 1]
        cv2.line(picture, fixed(*one), fixed(*other), colour, thick, cv2.LINE_AA, BITS)
    if last is not None:
        (x, y), (a, b) = lines.ends(last)
        middle = fixed((x + a) / 2, (y + b) / 2)
        cv2.circle(picture, middle, round(thick * 0.75 * ONE), LAST, cv2.FILLED, cv2.LINE_AA, BITS)
    _dots(picture, lines)
    return picture


@cache
def _ground(rows: int, columns: int) -> Frame:
    import cv2

    lines = Lines(rows, columns)
    picture = np.empty((lines.high, lines.wide, 3), np.uint8)
    picture[:] = TABLE
    inset = MARGIN // 3
    cv2.rectangle(picture, (inset, inset), (lines.wide - inset, lines.high - inset), PAPER, cv2.FILLED)
    for line in range(lines.count):
        one, other = lines.ends(line)
        cv2.line(picture, fixed(*one), fixed(*other), FREE, 3, cv2.LINE_AA, BITS)
    picture.flags.writeable = False
    return picture


def _dots(picture: Frame, lines: Lines) -> None:
    import cv2

    radius = round(max(7, lines.size / 11) * ONE)
    for row in range(lines.rows + 1):
        for column in range(lines.columns + 1):
            at = fixed(*lines.dot(row, column))
            cv2.circle(picture, at, radius, DOT, cv2.FILLED, cv2.LINE_AA, BITS)
