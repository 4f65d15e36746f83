"""The picture of a junction from above: waiting cars at their lights, and cars that have just driven off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from rlstudio.core.env import Frame

SIDE = 640
HALF = SIDE // 2
ROAD = 40
"""Half of a road's width; cars keep to the right."""
KERB = 5
STOP = ROAD + 24
"""Distance of the stop lines from the middle; the zebra crossings are before them."""
APART, LENGTH, WIDTH = 20.6, 17.0, 11.5
"""Distance between cars and length of a car; twelve cars fill an arm."""
ON_ITS_WAY = (0.0, 110.0, 225.0)
"""Position beyond the middle of a car that drove off in the last step, the one before it, and so on."""
# cv2 takes points in fixed point: this many bits behind the binary point.
BITS = 4
ONE = 1 << BITS

Colour = tuple[int, int, int]
GRASS, GRASS_DARK, LEAVES, LEAVES_LIGHT = (150, 181, 128), (141, 172, 120), (92, 135, 86), (113, 156, 102)
TARMAC, PAVEMENT, PAINT = (77, 83, 94), (196, 199, 204), (232, 234, 238)
CARS: tuple[Colour, ...] = (
    (222, 92, 74), (240, 240, 242), (72, 128, 190), (126, 92, 150), (236, 184, 66), (150, 158, 170),
    (70, 150, 128),
)  # fmt: skip
GLASS, HOUSING = (38, 48, 62), (30, 34, 41)
RED, YELLOW, GREEN, DARK = (232, 66, 56), (250, 196, 46), (64, 208, 110), (58, 64, 74)
HEADINGS = ((0, 1), (-1, 0), (0, -1), (1, 0))
"""Driving direction of cars of the north, east, south and west arm, as (right, down)."""


class JunctionPainter:
    """Paints junctions; the ground is drawn once."""

    def paint(
        self,
        waiting: Sequence[int],
        served: Sequence[int],
        went: Sequence[Sequence[bool]],
        road: int,
        *,
        changing: bool,
    ) -> Frame:
        """The junction (H, W, 3). See ``JunctionWorld`` for the arguments; a car keeps its colour."""
        picture = _ground().copy()
        for arm in range(4):
            for place in range(waiting[arm]):
                _car(picture, arm, -(STOP + 10 + APART * place), served[arm] + place)
            gone = served[arm]
            for ago, drove in enumerate(went):
                if drove[arm]:
                    gone -= 1
                    _car(picture, arm, ON_ITS_WAY[ago], gone)
        for arm in range(4):
            mine = arm % 2 == road
            if changing:
                _lights(picture, arm, "red" if mine else "yellow")
            else:
                _lights(picture, arm, "green" if mine else "red")
            _number(picture, arm, waiting[arm])
        return picture


def _fixed(x: float, y: float) -> tuple[int, int]:
    return round(x * ONE), round(y * ONE)


def _place(arm: int, along: float, right: float) -> tuple[float, float]:
    """A point of an arm: ``along`` beyond the middle in its cars' direction, ``right`` to their right."""
    x, y = HEADINGS[arm]
    return HALF + x * along - y * right, HALF + y * along + x * right


def _block(
    picture: Frame, arm: int, along: tuple[float, float], right: tuple[float, float], colour: Colour
) -> None:
    """A rectangle in an arm's own directions."""
    import cv2

    corners = [(along[0], right[0]), (along[0], right[1]), (along[1], right[1]), (along[1], right[0])]
    points = np.array([_fixed(*_place(arm, *corner)) for corner in corners], np.int32)
    cv2.fillConvexPoly(picture, points, colour, cv2.LINE_AA, BITS)


def _disc(picture: Frame, x: float, y: float, radius: float, colour: Colour) -> None:
    import cv2

    cv2.circle(picture, _fixed(x, y), round(radius * ONE), colour, -1, cv2.LINE_AA, BITS)


@cache
def _ground() -> Frame:
    """Grass with trees, two roads that cross, their markings."""
    picture = np.empty((SIDE, SIDE, 3), np.uint8)
    picture[:] = GRASS
    for stripe in range(0, SIDE, 80):
        picture[:, stripe : stripe + 40] = GRASS_DARK
    for x, y, size in _trees():
        _disc(picture, x + 3, y + 4, size, (120, 150, 102))
        _disc(picture, x, y, size, LEAVES)
        _disc(picture, x - size * 0.22, y - size * 0.25, size * 0.6, LEAVES_LIGHT)
    for reach, colour in ((ROAD + KERB, PAVEMENT), (ROAD, TARMAC)):
        picture[HALF - reach : HALF + reach] = colour
        picture[:, HALF - reach : HALF + reach] = colour
    for arm in range(4):
        _block(picture, arm, (-STOP - 4, -STOP), (3, ROAD - 3), PAINT)
        for dash in range(STOP + 14, HALF, 30):
            _block(picture, arm, (-dash - 16, -dash), (-1.2, 1.2), PAINT)
        for bar in range(-ROAD + 8, ROAD - 8, 15):
            _block(picture, arm, (-STOP + 6, -STOP + 20), (bar, bar + 7), PAINT)
    return picture


def _trees() -> list[tuple[float, float, float]]:
    """Places and sizes of trees on the four lawns, clear of the roads."""
    rng, found = np.random.default_rng(4), list[tuple[float, float, float]]()
    while len(found) < 34:
        x, y, size = rng.uniform(0, SIDE), rng.uniform(0, SIDE), rng.uniform(13, 25)
        clear = min(abs(x - HALF), abs(y - HALF)) > ROAD + 34 + size
        if clear and all((x - a) ** 2 + (y - b) ** 2 > (0.9 * (size + c)) ** 2 for a, b, c in found):
            found.append((x, y, size))
    return found


def _car(picture: Frame, arm: int, along: float, serial: int) -> None:
    """A car whose nose is ``along`` pixels beyond the middle."""
    right, colour = ROAD / 2, CARS[(5 * serial + 3 * arm + serial // 7) % len(CARS)]
    half = WIDTH / 2
    _block(
        picture, arm, (along - LENGTH - 0.5, along + 0.5), (right - half - 0.5, right + half + 0.5), HOUSING
    )
    _block(picture, arm, (along - LENGTH, along), (right - half, right + half), colour)
    for pane in ((-7.0, -4.0), (1.4 - LENGTH, 3.4 - LENGTH)):
        window = right - half + 1.6, right + half - 1.6
        _block(picture, arm, (along + pane[0], along + pane[1]), window, GLASS)


def _lights(picture: Frame, arm: int, lit: str) -> None:
    """Three lamps beside the stop line, of which one is lit; the green one is the nearest to the junction."""
    right = ROAD + KERB + 15
    _block(picture, arm, (-STOP - 21, -STOP + 25), (right - 9.5, right + 9.5), HOUSING)
    for place, (name, colour) in enumerate((("green", GREEN), ("yellow", YELLOW), ("red", RED))):
        x, y = _place(arm, -STOP + 16 - 14 * place, right)
        _disc(picture, x, y, 5.6, colour if name == lit else DARK)


def _number(picture: Frame, arm: int, count: int) -> None:
    """Draw the number of waiting cars beside the line."""
    badge = _badge(count)
    x, y = _place(arm, -STOP - 52, ROAD + KERB + 22)
    high, wide = badge.shape[:2]
    top, left = round(y - high / 2), round(x - wide / 2)
    part = picture[top : top + high, left : left + wide]
    share = badge[:, :, 3:].astype(np.float32) / 255
    part[:] = (badge[:, :, :3] * share + part * (1 - share)).astype(np.uint8)


@cache
def _badge(count: int) -> Frame:
    """A round plate with a number, (H, W, 4)."""
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.new("RGBA", (132, 132), (*HOUSING, 0))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((6, 6, 125, 125), fill=(250, 250, 252, 235), outline=(*HOUSING, 255), width=6)
    pen.text((66, 66), str(count), (*HOUSING, 255), ImageFont.load_default(66), anchor="mm")
    return np.asarray(picture.resize((33, 33), Image.Resampling.LANCZOS))
