"""Activations and filters as pictures: many small maps side by side, units as cells."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtGui import QImage

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import Scale, Table
from rlstudio.core.arrays import Floats

MANY, OUTERMOST = 2000, 0.005
"""Of more values than this, this share at either end is beyond the scale."""


def scale_of(values: Floats, theme: Theme) -> Scale:
    """Colours from the lowest to the highest value and 0; around 0 where both signs occur.

    Of many values the outermost are left out.
    """
    low, high = float(values.min()), float(values.max())
    if values.size > MANY:
        low, high = (float(end) for end in np.quantile(values, (OUTERMOST, 1 - OUTERMOST)))
    return Scale(min(low, 0.0), max(high, 0.0), theme)


def maps(values: Floats, columns: int, scale: Scale, gap: int) -> Table:
    """Maps (N, h, w) in so many columns, one pixel apart, as 0xffRRGGBB. gap: the colour between them."""
    count, high, wide = values.shape
    rows = -(-count // columns)
    picture = np.full((rows * (high + 1) - 1, columns * (wide + 1) - 1), gap, np.uint32)
    coloured = scale.colours(values)
    for place in range(count):
        row, column = divmod(place, columns)
        top, left = row * (high + 1), column * (wide + 1)
        picture[top : top + high, left : left + wide] = coloured[place]
    return picture


def cells(values: Floats, columns: int, scale: Scale, gap: int) -> Table:
    """Numbers (N,) as one pixel each, in rows of so many."""
    picture = np.full((-(-len(values) // columns), columns), gap, np.uint32)
    picture.reshape(-1)[: len(values)] = scale.colours(values)
    return picture


def as_image(picture: Table) -> QImage:
    """A picture of colours (rows, columns); copied."""
    picture = np.ascontiguousarray(picture, np.uint32)
    rows, columns = picture.shape
    return QImage(picture.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def colour_number(name: str) -> int:
    """ "#rrggbb" as 0xffRRGGBB."""
    return 0xFF000000 | int(name.lstrip("#"), 16)


def columns_for(count: int, width: float, least: float) -> int:
    """In how many columns to put so many pieces that none is narrower than ``least``, rows about equal."""
    most = max(1, min(count, int(width / least)))
    rows = math.ceil(count / most)
    return math.ceil(count / rows)
