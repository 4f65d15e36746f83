"""Colour scales for colour-blind people too, as tables of 256 colours."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from rlstudio.app.look.theme import Theme

Table = NDArray[np.uint32]
"""256 colours as 0xffRRGGBB, from the lowest value to the highest."""

DISTINCT = 5
"""Colours of a theme's series that are no shades of each other."""

# Nine points of viridis (van der Walt & Smith 2015): even steps of lightness, readable without red or green.
_VIRIDIS = "#440154 #472d7b #3b528b #2c728e #21918c #28ae80 #5ec962 #addc30 #fde725"
_BLUE_ORANGE_DARK = "#8fd0ff #3f93d6 #2a5f94 #27405e #2a2e36 #5e442a #96641f #d68f1c #ffc861"
_BLUE_ORANGE_LIGHT = "#0b4f86 #2f7fbd #79b0da #bcd7ea #f2f3f5 #f6d6ad #eaa658 #cf7413 #8f4700"


@cache
def _table(listed: str) -> Table:
    """Colours interpolated between the listed ones; read-only."""
    anchors = listed.split()
    mixed_from = [QColor(anchor) for anchor in anchors]
    parts = np.array([(c.red(), c.green(), c.blue()) for c in mixed_from], np.float64)
    at = np.linspace(0, len(anchors) - 1, 256)
    mixed = [np.interp(at, np.arange(len(anchors)), parts[:, part]) for part in range(3)]
    red, green, blue = (np.rint(part).astype(np.uint32) for part in mixed)
    table: Table = np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue
    table.flags.writeable = False
    return table


def sequential() -> Table:
    """Dark for low, bright for high."""
    return _table(_VIRIDIS)


def diverging(theme: Theme) -> Table:
    """Blue for negative, orange for positive, the ground's colour for zero."""
    return _table(_BLUE_ORANGE_DARK if theme.is_dark else _BLUE_ORANGE_LIGHT)


def for_points(theme: Theme) -> Table:
    """``sequential`` without the end that small points would lose on this theme's ground."""
    return _table(" ".join(_VIRIDIS.split()[2:] if theme.is_dark else _VIRIDIS.split()[:7]))


def distinct(theme: Theme) -> list[QColor]:
    """Colours of kinds that everybody can tell from each other and from the accent."""
    return [theme.series_colour(index) for index in range(DISTINCT)]


def as_colour(number: int) -> QColor:
    """0xffRRGGBB as a colour."""
    return QColor.fromRgb(number)


class ShownRange:
    """The lowest and highest number of a map so far. It only grows, so that a colour keeps its meaning.

    low, high: ends that are known beforehand.
    """

    def __init__(self, low: float = math.inf, high: float = -math.inf) -> None:
        self.low, self.high = low, high

    def widened(self, low: float, high: float) -> tuple[float, float]:
        """Its ends, once it includes these."""
        self.low, self.high = min(self.low, low), max(self.high, high)
        return self.low, self.high


class Scale:
    """Maps values to colours: diverging around zero if both signs occur, else from lowest to highest.

    signed: whether the sign of a value matters; if not, the scale never diverges.
    """

    def __init__(self, low: float, high: float, theme: Theme, *, signed: bool = True) -> None:
        self.diverges = signed and low < 0 < high
        if self.diverges:
            high = max(-low, high)
            low = -high
        if high - low < 1e-12:  # one value everywhere
            low, high = (0.0, high) if high > 0 else (low, 0.0) if low < 0 else (0.0, 1.0)
        self.low, self.high = low, high
        self.table = diverging(theme) if self.diverges else sequential()

    def colours(self, values: NDArray[np.floating]) -> Table:
        """One colour for each value, same shape; NaN gets the middle one."""
        known = np.clip(np.nan_to_num(values, nan=(self.low + self.high) / 2), self.low, self.high)
        index = np.rint((known - self.low) / (self.high - self.low) * 255).astype(np.uint8)
        found: Table = self.table[index]
        return found


def readable_on(colour: int) -> QColor:
    """Black or white, whichever reads better on 0xffRRGGBB."""
    red, green, blue = colour >> 16 & 255, colour >> 8 & 255, colour & 255
    bright = 0.299 * red + 0.587 * green + 0.114 * blue
    return QColor("#101318") if bright > 135 else QColor("#f5f7fa")
