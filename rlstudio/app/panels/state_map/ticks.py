"""Numbers beside the axes of a map of states."""

from __future__ import annotations

import math

from rlstudio.app.language.saying import said
from rlstudio.app.panels.text import MINUS, decimals_for, fixed, spread_ticks
from rlstudio.core.worlds.chart import ChartDimension

_HALVES = {-2: MINUS + "π", -1: MINUS + "π/2", 0: "0", 1: "π/2", 2: "π"}


def axis_ticks(
    dimension: ChartDimension, ends: tuple[float, float], size: float, distance: float
) -> list[tuple[float, str]]:
    """Values and words of an axis between its ends, at least two. size, distance: in pixels."""
    low, high = ends
    if dimension.ticks:
        between = [tick for tick in dimension.ticks if low <= tick[0] <= high]
        return [(value, said(words)) for value, words in between]
    if dimension.cyclic:
        stride = 1 if size > 4 * distance else 2
        return [(k * math.pi / 2, _HALVES[k]) for k in range(-2, 3, stride)]
    found: list[tuple[float, str]] = []
    for least in (distance, distance / 2):  # one number alone tells no scale
        for step, values in spread_ticks(low, high, size, least):
            decimals = max(0, math.ceil(-math.log10(step) - 1e-6))
            found = [(value, fixed(value, decimals)) for value in values]
        if len(found) > 1:
            return found
    decimals = decimals_for(high - low)
    return [(value, fixed(value, decimals)) for value in ends]
