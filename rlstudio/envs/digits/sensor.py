"""The glimpse sensor of Mnih et al. 2014: windows around a place, each twice as wide and half as sharp."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Doubles, Floats, Ints


def running_sums(pictures: Floats, side: int, scales: int) -> Doubles:
    """Sums over all above and left of each pixel of pictures (B, H, W), with as much black around as is seen.

    (B, H + 2 m + 1, W + 2 m + 1), m half of the widest window.
    """
    margin = margin_of(side, scales)
    padded = np.pad(pictures.astype(np.float64), ((0, 0), (margin + 1, margin), (margin + 1, margin)))
    return padded.cumsum(1).cumsum(2)


def margin_of(side: int, scales: int) -> int:
    """Half of the widest window, in pixels."""
    return -(-(side << (scales - 1)) // 2)


def corners(place: Array, size: int, side: int, scale: int) -> Ints:
    """Row and column (..., 2) of the first pixel of a window of scale 0, 1, ... around places (..., 2).

    Places are (x, y) in [-1, 1] over a picture of size x size pixels; windows are ``side * 2**scale`` wide.
    """
    centre = (np.asarray(place, np.float64)[..., ::-1] + 1) * (size / 2)
    first: Ints = np.floor(centre - side * 2**scale / 2 + 0.5).astype(np.int64)
    return first


def sense(sums: Doubles, place: Floats, size: int, side: int, scales: int) -> Floats:
    """Windows (B, S, w, w) around places (B, 2): window s has means over blocks of 2**s x 2**s pixels.

    ``sums``: of ``running_sums``. Outside the picture there is nothing: 0.
    """
    lanes = len(place)
    seen: Floats = np.empty((lanes, scales, side, side), np.float32)
    lane, margin, steps = np.arange(lanes)[:, None, None], margin_of(side, scales), np.arange(side + 1)
    for scale in range(scales):
        block = 2**scale
        first_B2 = corners(place, size, side, scale) + margin
        rows = first_B2[:, 0, None] + steps * block
        columns = first_B2[:, 1, None] + steps * block
        at = sums[lane, rows[:, :, None], columns[:, None, :]]
        inside = at[:, 1:, 1:] - at[:, :-1, 1:] - at[:, 1:, :-1] + at[:, :-1, :-1]
        seen[:, scale] = inside * (1 / block**2)
    return seen


def seen_so_far(windows: Floats, places: Floats, size: int) -> Floats:
    """What n glimpses saw of a picture (size, size), as sharp as they saw it; -1 where nobody looked.

    ``windows`` (n, S, w, w) around ``places`` (n, 2). A sharper window counts before a wider one.
    """
    scales, side = windows.shape[1:3]
    margin = margin_of(side, scales)
    seen = np.full((size + 2 * margin,) * 2, -1, np.float32)
    for scale in reversed(range(scales)):
        for window, place in zip(windows[:, scale], places, strict=True):
            row, column = (corners(place, size, side, scale) + margin).tolist()
            wide = side << scale
            seen[row : row + wide, column : column + wide] = window.repeat(1 << scale, 0).repeat(
                1 << scale, 1
            )
    return seen[margin : margin + size, margin : margin + size]
