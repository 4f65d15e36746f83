"""Paints a picture with its glimpses, what the newest one sees, and the belief after each of them."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np

from rlstudio.core.arrays import Floats
from rlstudio.core.env import Frame
from rlstudio.core.glimpses import GlimpseLayout
from rlstudio.envs.digits.sensor import corners

HEIGHT, WIDTH = 480, 720
LEFT, TOP, SIDE = 24, 32, 416
"""Place and side of the whole picture."""
RIGHT, TILE, GAP = 464, 72, 8
"""Where the right column begins; side of what one resolution sees."""
TABLE_TOP, TABLE_BOTTOM = 152, 456
ROW_NAME = 24
Colour = tuple[int, int, int]
GROUND, PAPER, EDGE, INK = (30, 34, 41), (16, 18, 22), (92, 100, 114), (222, 226, 232)
BAR, BEST, RIGHT_ONE, WRONG_ONE = (92, 116, 150), (250, 176, 64), (86, 204, 126), (236, 92, 84)
SCALES: tuple[Colour, ...] = ((250, 176, 64), (110, 190, 255), (206, 140, 240))
"""Of the windows, the sharpest first; its line is solid, the others are thinner."""
OLD = (150, 158, 170)
BITS = 4
ONE = 1 << BITS


class GlimpsePainter:
    """Paints pictures of ``size`` x ``size`` pixels."""

    def __init__(self, size: int, layout: GlimpseLayout) -> None:
        self.size, self.layout = size, layout

    def paint(
        self, picture: Floats, places: Floats, windows: Floats, beliefs: Floats, *, answer: int, label: int
    ) -> Frame:
        """All in one picture (H, W, 3).

        picture (size, size); places (n, 2) and windows (n, S, w, w) of n glimpses; beliefs (T, C), zeros
        where none was told yet; answer: the digit that was said, -1 before; label: which it is.
        """
        frame = np.empty((HEIGHT, WIDTH, 3), np.uint8)
        frame[:] = GROUND
        _ink(frame, picture, LEFT, TOP, SIDE)
        _outline(frame, LEFT, TOP, SIDE, SIDE, EDGE, 1)
        self._paths(frame, places)
        for scale in range(self.layout.scales):
            left = RIGHT + scale * (TILE + GAP)
            _ink(frame, windows[-1, scale], left, TOP, TILE)
            _outline(frame, left - 2, TOP - 2, TILE + 3, TILE + 3, SCALES[scale], 3 if scale == 0 else 1)
        self._table(frame, beliefs, len(places), answer, label)
        if answer >= 0:
            colour = RIGHT_ONE if answer == label else WRONG_ONE
            _outline(frame, LEFT - 5, TOP - 5, SIDE + 9, SIDE + 9, colour, 5)
        return frame

    def _paths(self, frame: Frame, places: Floats) -> None:
        """The windows of all glimpses, the newest in colour, and the way from one to the next."""
        import cv2

        unit = SIDE / self.size
        inside = frame[TOP : TOP + SIDE, LEFT : LEFT + SIDE]
        points = [((place + 1) * (SIDE / 2)).tolist() for place in places]
        for before, after in pairwise(points):
            cv2.line(inside, _fixed(*before), _fixed(*after), OLD, 1, cv2.LINE_AA, BITS)
        for number, place in enumerate(places):
            newest = number == len(places) - 1
            for scale in range(self.layout.scales if newest else 1):
                row, column = corners(place, self.size, self.layout.side, scale).tolist()
                wide = self.layout.side * 2**scale * unit
                colour = SCALES[scale] if newest else OLD
                first, last = _fixed(column * unit, row * unit), (column * unit + wide, row * unit + wide)
                thick = 3 if newest and scale == 0 else 1
                cv2.rectangle(inside, first, _fixed(*last), colour, thick, cv2.LINE_AA, BITS)
            if not newest:
                x, y = points[number]
                _text(inside, str(number + 1), x, y, OLD, 20)

    def _table(self, frame: Frame, beliefs: Floats, taken: int, answer: int, label: int) -> None:
        """A row of bars for each glimpse; the most believed digit has a broader one of another colour."""
        rows, classes = beliefs.shape
        high = min(44.0, (TABLE_BOTTOM - TABLE_TOP) / rows)
        wide = (WIDTH - 16 - RIGHT - ROW_NAME) / classes
        for digit in range(classes):
            ink = INK
            if answer >= 0:
                ink = RIGHT_ONE if digit == label else WRONG_ONE if digit == answer else INK
            _text(frame, str(digit), RIGHT + ROW_NAME + (digit + 0.5) * wide, TABLE_TOP - 14, ink, 24)
        for row in range(rows):
            bottom = round(TABLE_TOP + (row + 1) * high) - 5
            tall = round(high) - 10
            named = row < taken
            _text(frame, str(row + 1), RIGHT + 8, bottom - tall / 2, INK if named else EDGE, 20)
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


def _fixed(x: float, y: float) -> tuple[int, int]:
    return round(x * ONE), round(y * ONE)


def _ink(frame: Frame, grey: Floats, left: int, top: int, side: int) -> None:
    """A small picture of ink from 0 to 1, enlarged without smoothing."""
    import cv2

    large = cv2.resize(np.ascontiguousarray(grey), (side, side), interpolation=cv2.INTER_NEAREST)
    span = np.subtract(INK, PAPER, dtype=np.float32)
    frame[top : top + side, left : left + side] = PAPER + large[:, :, None] * span


def _outline(frame: Frame, left: int, top: int, wide: int, high: int, colour: Colour, thick: int) -> None:
    import cv2

    cv2.rectangle(frame, (left, top), (left + wide, top + high), colour, thick)


def _text(frame: Frame, text: str, x: float, y: float, colour: Colour, size: int) -> None:
    """A number around a point, as far as it is inside."""
    mask = _glyphs(text, size)
    high, wide = mask.shape
    top, left = round(y - high / 2), round(x - wide / 2)
    if top < 0 or left < 0 or top + high > frame.shape[0] or left + wide > frame.shape[1]:
        return
    part = frame[top : top + high, left : left + wide]
    share = mask[:, :, None]
    part[:] = part * (1 - share) + np.asarray(colour, np.float32) * share


@cache
def _glyphs(text: str, size: int) -> Floats:
    """A number as a mask (H, W) from 0 to 1."""
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.load_default(size)
    picture = Image.new("L", (size * len(text), size + 4), 0)
    ImageDraw.Draw(picture).text((size * len(text) / 2, size / 2 + 2), text, 255, font, anchor="mm")
    return np.asarray(picture, np.float32) / np.float32(255)
