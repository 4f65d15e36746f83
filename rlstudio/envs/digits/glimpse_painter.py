"""Paints a picture with its glimpses, what the newest one sees, and the belief after each of them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from rlstudio.core.arrays import Floats
from rlstudio.core.env import Frame
from rlstudio.core.worlds.glimpses import GlimpseLayout
from rlstudio.envs.digits.sensor import corners
from rlstudio.envs.digits.strokes import (
    BAR,
    BEST,
    BITS,
    EDGE,
    GROUND,
    INK,
    RIGHT_ONE,
    WRONG_ONE,
    Colour,
    fixed,
    ink,
    outline,
    text,
)

HEIGHT, WIDTH = 480, 720
LEFT, TOP, SIDE = 24, 32, 416
"""Place and side of the whole picture."""
RIGHT, TILE, GAP = 464, 72, 8
"""Where the right column begins; side of what one resolution sees."""
TABLE_TOP, TABLE_BOTTOM = 152, 456
ROW_NAME = 24
SCALES: tuple[Colour, ...] = ((250, 176, 64), (110, 190, 255), (206, 140, 240))
"""Of the windows, the sharpest first; its line is solid, the others are thinner."""
OLD = (150, 158, 170)


class GlimpsePainter:
    """Paints pictures of ``size`` x ``size`` pixels."""

    def __init__(self, size: int, layout: GlimpseLayout) -> None:
        self.size, self.layout = size, layout

    def paint(
        self, picture: Floats, places: Floats, windows: Floats, beliefs: Floats, *, answer: int, label: int
    ) -> Frame:
        """All in one picture (H, W, 3).

        picture (size, size), below 0 where it is not shown; places (n, 2) and windows (n, S, w, w) of n
        glimpses; beliefs (T, C), zeros where none was told yet; answer: the digit that was said, -1 before;
        label: which it is.
        """
        frame = np.empty((HEIGHT, WIDTH, 3), np.uint8)
        frame[:] = GROUND
        ink(frame, np.maximum(picture, 0), LEFT, TOP, SIDE)
        unit = SIDE / self.size
        for row, column in np.argwhere(picture < 0):
            top, left = (round(unit * place) for place in (row, column))
            bottom, right = (round(unit * (place + 1)) for place in (row, column))
            frame[TOP + top : TOP + bottom, LEFT + left : LEFT + right] = GROUND
        outline(frame, LEFT, TOP, SIDE, SIDE, EDGE, 1)
        self._paths(frame, places)
        for scale in range(self.layout.scales):
            left = RIGHT + scale * (TILE + GAP)
            ink(frame, windows[-1, scale], left, TOP, TILE)
            outline(frame, left - 2, TOP - 2, TILE + 3, TILE + 3, SCALES[scale], 3 if scale == 0 else 1)
        self._table(frame, beliefs, len(places), answer, label)
        if answer >= 0:
            colour = RIGHT_ONE if answer == label else WRONG_ONE
            outline(frame, LEFT - 5, TOP - 5, SIDE + 9, SIDE + 9, colour, 5)
        return frame

    def _paths(self, frame: Frame, places: Floats) -> None:
        """The windows of all glimpses, the newest in colour, and the way from one to the next."""
        import cv2

        unit = SIDE / self.size
        inside = frame[TOP : TOP + SIDE, LEFT : LEFT + SIDE]
        points = [((place + 1) * (SIDE / 2)).tolist() for place in places]
        for before, after in pairwise(points):
            cv2.line(inside, fixed(*before), fixed(*after), OLD, 1, cv2.LINE_AA, BITS)
        for number, place in enumerate(places):
            newest = number == len(places) - 1
            for scale in range(self.layout.scales if newest else 1):
                row, column = corners(place, self.size, self.layout.side, scale).tolist()
                wide = self.layout.side * 2**scale * unit
                colour = SCALES[scale] if newest else OLD
                first, last = fixed(column * unit, row * unit), (column * unit + wide, row * unit + wide)
                thick = 3 if newest and scale == 0 else 1
                cv2.rectangle(inside, first, fixed(*last), colour, thick, cv2.LINE_AA, BITS)
            if not newest:
                x, y = points[number]
                text(inside, str(number + 1), x, y, OLD, 20)

    def _table(self, frame: Frame, beliefs: Floats, taken: int, answer: int, label: int) -> None:
        """A row of bars for each glimpse; the most believed digit has a broader one of another colour."""
        rows, classes = beliefs.shape
        high = min(44.0, (TABLE_BOTTOM - TABLE_TOP) / rows)
        wide = (WIDTH - 16 - RIGHT - ROW_NAME) / classes
        for digit in range(classes):
            colour = INK
            if answer >= 0:
                colour = RIGHT_ONE if digit == label else WRONG_ONE if digit == answer else INK
            text(frame, str(digit), RIGHT + ROW_NAME + (digit + 0.5) * wide, TABLE_TOP - 14, colour, 24)
        for row in range(rows):
            bottom = round(TABLE_TOP + (row + 1) * high) - 5
            tall = round(high) - 10
            named = row < taken
            text(frame, str(row + 1), RIGHT + 8, bottom - tall / 2, INK if named else EDGE, 20)
            frame[bottom, RIGHT + ROW_NAME : WIDTH - 16] = EDGE
            told = beliefs[row]
            best = int(told.argmax()) if told.max() > told.min() else -1
            for digit in range(classes):
                tip = round(float(told[digit]) * tall)
                if tip > 0:
                    thin = 3 if digit == best else 6
                    left = round(RIGHT + ROW_NAME + digit * wide) + thin
                    right = round(RIGHT + ROW_NAME + (digit + 1) * wide) - thin
                    frame[bottom - tip : bottom, left:right] = BEST if digit == best else BAR
