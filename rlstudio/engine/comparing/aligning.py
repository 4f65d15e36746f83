"""Curves of several runs brought onto one grid, without a look into the future."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rlstudio.core.arrays import Doubles
from rlstudio.engine.series import MovingMean

GRID_POINTS = 120
_MOST_SHARED = 1000
"""Runs that were measured at the same places are compared at these, if they are no more."""
Curve = tuple[Doubles, Doubles]


def smoothed(curve: Curve, window: int) -> Curve:
    """Each point is the mean of the last ``window`` ones up to it, at the beginning of those so far."""
    x, y = curve
    return (x, MovingMean(window).extend(y)) if window > 1 and len(y) else curve


def held(curve: Curve, grid: Doubles) -> Doubles:
    """At each place (G,) of a grid the newest value up to there; NaN before the first."""
    x, y = curve
    if not len(x):
        return np.full(len(grid), np.nan)
    place = np.searchsorted(x, grid, "right") - 1
    values: Doubles = np.where(place >= 0, y[np.maximum(place, 0)], np.nan)
    return values


def common_grid(curves: Sequence[Curve]) -> Doubles:
    """Places (G,) at which every curve is known: from the latest beginning to the earliest end.

    Their own where all have the same, else evenly spaced ones; empty where there are none.
    """
    if not curves or not all(len(x) for x, _ in curves):
        return np.empty(0)
    first = curves[0][0]
    if len(first) <= _MOST_SHARED and all(np.array_equal(first, x) for x, _ in curves[1:]):
        return np.unique(first)
    begin, end = max(float(x[0]) for x, _ in curves), min(float(x[-1]) for x, _ in curves)
    if end < begin:
        return np.empty(0)
    return np.linspace(begin, end, GRID_POINTS) if end > begin else np.array([begin])


def aligned(curves: Sequence[Curve], grid: Doubles) -> Doubles:
    """The values (G, R) of all curves on a grid."""
    if not curves:
        return np.empty((len(grid), 0))
    return np.stack([held(curve, grid) for curve in curves], axis=1)
