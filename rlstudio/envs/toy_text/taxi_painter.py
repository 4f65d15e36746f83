"""The picture of the taxi world: streets, walls, four stands, the passenger and the cab."""

from __future__ import annotations

import numpy as np

from rlstudio.core.env import Frame
from rlstudio.envs.grid.painter import Colour, bar, disc, polygon, rounded

CELL, MARGIN = 104, 28
SIDE = 5
STANDS = ((0, 0), (0, 4), (4, 0), (4, 3))
COLOURS: tuple[Colour, ...] = ((213, 94, 78), (58, 152, 104), (232, 186, 62), (70, 126, 196))
LETTERS = "RGYB"
# Walls are at the right of these cells (row, column).
WALLS = ((0, 1), (1, 1), (3, 0), (4, 0), (3, 2), (4, 2))
KERB: Colour = (38, 49, 66)
STREET: Colour = (241, 243, 247)
STREET_ODD: Colour = (233, 236, 242)
LINE: Colour = (211, 217, 227)
CAB: Colour = (247, 196, 40)
CAB_DARK: Colour = (190, 142, 16)
GLASS: Colour = (64, 82, 106)
BLACK: Colour = (24, 32, 44)
WHITE: Colour = (255, 255, 255)
COAT: Colour = (128, 78, 150)
SKIN: Colour = (238, 190, 150)


class TaxiPainter:
    """Paints the states of Taxi; the streets are drawn once."""

    def __init__(self) -> None:
        self._streets = _paint_streets()

    def paint(self, state: int) -> Frame:
        """The world in this state, (H, W, 3): the destination is ringed, the passenger waits or rides."""
        state, destination = divmod(int(state), 4)
        state, passenger = divmod(state, 5)
        row, column = divmod(state, SIDE)
        picture = self._streets.copy()
        _ring(picture, *_centre(*STANDS[destination]), BLACK)
        if passenger < 4:
            x, y = _centre(*STANDS[passenger])
            # The passenger waits at the kerb, where the cab does not hide them.
            _person(picture, x - 0.27 * CELL, y + 0.10 * CELL, 1.0)
        x, y = _centre(row, column)
        _cab(picture, x, y, riding=passenger == 4)
        return picture


def _centre(row: int, column: int) -> tuple[float, float]:
    return MARGIN + (column + 0.5) * CELL, MARGIN + (row + 0.5) * CELL


def _paint_streets() -> Frame:
    import cv2

    side = 2 * MARGIN + SIDE * CELL
    picture = np.full((side, side, 3), KERB, np.uint8)
    for row in range(SIDE):
        for column in range(SIDE):
            x, y = MARGIN + column * CELL, MARGIN + row * CELL
            shade = STREET if (row + column) % 2 else STREET_ODD
            cv2.rectangle(picture, (x, y), (x + CELL - 1, y + CELL - 1), shade, -1)
            cv2.rectangle(picture, (x, y), (x + CELL - 1, y + CELL - 1), LINE, 1)
    for stand, colour, letter in zip(STANDS, COLOURS, LETTERS, strict=True):
        middle_x, middle_y = _centre(*stand)
        ground = (*(round(0.45 * part + 0.55 * 255) for part in colour),)
        rounded(
            picture,
            middle_x - 0.46 * CELL,
            middle_y - 0.46 * CELL,
            0.92 * CELL,
            14,
            (ground[0], ground[1], ground[2]),
        )
        place = round(middle_x + 0.24 * CELL), round(middle_y - 0.20 * CELL)
        cv2.putText(picture, letter, place, cv2.FONT_HERSHEY_DUPLEX, 0.8, colour, 2, cv2.LINE_AA)
    for row, column in WALLS:
        left, top = MARGIN + (column + 1) * CELL - 5, MARGIN + row * CELL
        bar(picture, left, top, 10, CELL, KERB)
    return picture


def _ring(picture: Frame, x: float, y: float, colour: Colour) -> None:
    """A frame of corners around the destination."""
    reach, long, wide = 0.46 * CELL, 0.26 * CELL, 6.0
    for right in (-1, 1):
        for down in (-1, 1):
            corner_x, corner_y = x + right * reach, y + down * reach
            bar(picture, min(corner_x, corner_x - right * long), corner_y - wide / 2, long, wide, colour)
            bar(picture, corner_x - wide / 2, min(corner_y, corner_y - down * long), wide, long, colour)


def _person(picture: Frame, x: float, y: float, scale: float) -> None:
    unit = 0.1 * CELL * scale
    polygon(picture, [(x - unit, y + 2.6 * unit), (x + unit, y + 2.6 * unit), (x, y - 0.4 * unit)], COAT)
    disc(picture, x, y + 0.2 * unit, 0.85 * unit, COAT)
    disc(picture, x, y - 1.1 * unit, 0.95 * unit, BLACK)
    disc(picture, x, y - 0.95 * unit, 0.8 * unit, SKIN)


def _cab(picture: Frame, x: float, y: float, *, riding: bool) -> None:
    unit = CELL / 100
    for side in (-20, 20):
        disc(picture, x + side * unit, y + 17 * unit, 9.5 * unit, BLACK)
        disc(picture, x + side * unit, y + 17 * unit, 4 * unit, LINE)
    roof = [(-22, -2), (22, -2), (14, -21), (-14, -21)]
    polygon(picture, [(x + right * unit, y + down * unit) for right, down in roof], CAB_DARK)
    glass = [(-17, -3), (17, -3), (11.5, -17.5), (-11.5, -17.5)]
    polygon(picture, [(x + right * unit, y + down * unit) for right, down in glass], GLASS)
    if riding:
        disc(picture, x, y - 9 * unit, 6.5 * unit, BLACK)
        disc(picture, x, y - 8 * unit, 5.5 * unit, SKIN)
    else:
        bar(picture, x - 1.2 * unit, y - 18 * unit, 2.4 * unit, 15 * unit, CAB_DARK)
    bar(picture, x - 36 * unit, y - 4 * unit, 72 * unit, 20 * unit, CAB)
    disc(picture, x - 34 * unit, y + 6 * unit, 9.9 * unit, CAB)
    disc(picture, x + 34 * unit, y + 6 * unit, 9.9 * unit, CAB)
    for place in range(9):
        shade = BLACK if place % 2 else WHITE
        bar(picture, x + (place * 6 - 27) * unit, y + 3 * unit, 6 * unit, 5 * unit, shade)
    bar(picture, x - 9 * unit, y - 28 * unit, 18 * unit, 8 * unit, BLACK)
    bar(picture, x - 7.5 * unit, y - 26.5 * unit, 15 * unit, 5 * unit, CAB if riding else WHITE)
    for side in (-39, 39):
        disc(picture, x + side * unit, y + 3 * unit, 3.2 * unit, WHITE)
