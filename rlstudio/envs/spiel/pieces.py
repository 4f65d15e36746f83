"""A chessboard: its pieces as shapes of our own, since not every machine has letters for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.env import Frame
from rlstudio.envs.boards.painter import MARGIN, Colour, Look, cell_size, frame, ground

SIDE = 8
LOOK = Look("chequered", ((0, 0, 0), (0, 0, 0)), small=True)
COLOURS: tuple[Colour, Colour] = ((250, 246, 236), (58, 60, 68))
OUTLINE: Colour = (24, 25, 30)
LINES: tuple[Colour, Colour] = ((24, 25, 30), (214, 216, 222))
"""The lines on white and on black pieces."""
_FINER = 6
"""Shapes are drawn so much larger, then made small."""
Place = tuple[float, float]
_FOOT = ((0.72, 0.80), (0.74, 0.87), (0.26, 0.87), (0.28, 0.80))
_BODIES: dict[str, tuple[Place, ...]] = {
    "p": ((0.43, 0.44), (0.57, 0.44), (0.60, 0.58), (0.67, 0.72), *_FOOT, (0.33, 0.72), (0.40, 0.58)),
    "r": (
        (0.27, 0.19), (0.37, 0.19), (0.37, 0.26), (0.45, 0.26), (0.45, 0.19), (0.55, 0.19), (0.55, 0.26),
        (0.63, 0.26), (0.63, 0.19), (0.73, 0.19), (0.73, 0.35), (0.65, 0.42), (0.66, 0.68), *_FOOT,
        (0.34, 0.68), (0.35, 0.42), (0.27, 0.35),
    ),
    "n": (
        (0.40, 0.13), (0.47, 0.20), (0.57, 0.22), (0.66, 0.30), (0.72, 0.42), (0.75, 0.58), (0.75, 0.87),
        (0.29, 0.87), (0.31, 0.76), (0.42, 0.64), (0.48, 0.53), (0.41, 0.53), (0.34, 0.57), (0.30, 0.63),
        (0.24, 0.63), (0.19, 0.57), (0.22, 0.49), (0.30, 0.38), (0.34, 0.28), (0.38, 0.22),
    ),
    "b": (
        (0.50, 0.17), (0.58, 0.25), (0.64, 0.36), (0.63, 0.46), (0.57, 0.54), (0.60, 0.64), (0.67, 0.74),
        *_FOOT, (0.33, 0.74), (0.40, 0.64), (0.43, 0.54), (0.37, 0.46), (0.36, 0.36), (0.42, 0.25),
    ),
    "q": (
        (0.16, 0.30), (0.32, 0.52), (0.34, 0.21), (0.44, 0.49), (0.50, 0.17), (0.56, 0.49), (0.66, 0.21),
        (0.68, 0.52), (0.84, 0.30), (0.71, 0.68), *_FOOT, (0.29, 0.68),
    ),
    "k": (
        (0.50, 0.36), (0.58, 0.38), (0.68, 0.34), (0.79, 0.38), (0.82, 0.48), (0.77, 0.58), (0.70, 0.68),
        *_FOOT, (0.30, 0.68), (0.23, 0.58), (0.18, 0.48), (0.21, 0.38), (0.32, 0.34), (0.42, 0.38),
    ),
}  # fmt: skip
_DISCS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "p": ((0.50, 0.32, 0.13),),
    "b": ((0.50, 0.15, 0.05),),
    "q": ((0.16, 0.28, 0.045), (0.34, 0.19, 0.045), (0.50, 0.15, 0.045), (0.66, 0.19, 0.045),
          (0.84, 0.28, 0.045)),
    "k": ((0.50, 0.40, 0.09),),
}  # fmt: skip
_STROKES: dict[str, tuple[tuple[Place, Place], ...]] = {
    "k": (((0.50, 0.10), (0.50, 0.36)), ((0.41, 0.18), (0.59, 0.18))),
}
"""Thick parts of the shape itself."""
_DETAILS: dict[str, tuple[tuple[Place, ...], ...]] = {
    "p": (((0.33, 0.77), (0.67, 0.77)),),
    "r": (((0.36, 0.42), (0.64, 0.42)), ((0.33, 0.73), (0.67, 0.73))),
    "n": (((0.37, 0.33), (0.39, 0.33)), ((0.56, 0.30), (0.64, 0.42), (0.67, 0.58), (0.67, 0.78))),
    "b": (((0.54, 0.27), (0.47, 0.38)), ((0.43, 0.55), (0.57, 0.55)), ((0.34, 0.77), (0.66, 0.77))),
    "q": (((0.30, 0.67), (0.70, 0.67)), ((0.30, 0.76), (0.70, 0.76))),
    "k": (((0.31, 0.67), (0.69, 0.67)), ((0.30, 0.76), (0.70, 0.76)), ((0.50, 0.44), (0.50, 0.58))),
}


def paint(rows: Sequence[str], last: Sequence[int] = ()) -> Frame:
    """A board (H, W, 3) with White at the bottom. rows: from the top, a letter for each piece, "." for none.

    Capital letters are White's. last: the cells that the last move went from and to.
    """
    size = cell_size(SIDE, SIDE)
    picture = ground(LOOK, SIDE, SIDE).copy()
    for cell in last:
        frame(picture, cell // SIDE, cell % SIDE, size)
    for row, line in enumerate(rows):
        for column, letter in enumerate(line):
            if letter != ".":
                colour, cover = _piece(letter.lower(), letter.islower(), size)
                y, x = MARGIN + row * size, MARGIN + column * size
                part = picture[y : y + size, x : x + size]
                part[:] = np.rint(part + (colour - part) * cover)
    return picture


@cache
def _piece(letter: str, black: bool, size: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Colours (size, size, 3) of a piece, and how much of each pixel it covers (size, size, 1)."""
    import cv2

    wide = size * _FINER

    def at(place: Place) -> tuple[int, int]:
        return round(place[0] * wide), round(place[1] * wide)

    shape = np.zeros((wide, wide), np.uint8)
    cv2.fillPoly(shape, [np.array([at(place) for place in _BODIES[letter]], np.int32)], 255)
    for x, y, radius in _DISCS.get(letter, ()):
        cv2.circle(shape, at((x, y)), round(radius * wide), 255, cv2.FILLED)
    for one, other in _STROKES.get(letter, ()):
        cv2.line(shape, at(one), at(other), 255, round(0.055 * wide))
    # Corners that are a little round, then a line around the shape.
    shape = np.where(cv2.GaussianBlur(shape, (0, 0), wide * 0.012) > 127, np.uint8(255), np.uint8(0))
    reach = 2 * round(wide * 0.016) + 1
    whole = cv2.dilate(shape, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    colour = np.empty((wide, wide, 3), np.uint8)
    colour[:] = OUTLINE
    colour[shape > 0] = COLOURS[black]
    for line in _DETAILS[letter]:
        points = np.array([at(place) for place in line], np.int32)
        cv2.polylines(colour, [points], False, LINES[black], round(0.026 * wide), cv2.LINE_AA)
    small = cv2.resize(colour, (size, size), interpolation=cv2.INTER_AREA).astype(np.float32)
    cover = cv2.resize(whole, (size, size), interpolation=cv2.INTER_AREA).astype(np.float32)
    return small, cover[:, :, None] / np.float32(255)
