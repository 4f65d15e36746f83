"""The agent's way on a map: which of its points are drawn, in which pieces."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

Doubles = NDArray[np.float64]

TRAIL_PIXELS = 2.5
"""Points of the trail that are nearer to each other are not drawn."""


def spread(points_N2: Doubles) -> NDArray[np.bool_]:
    """Which points (N,) of a trail are drawn: its ends, gaps, and one for every few pixels of its way."""
    if len(points_N2) < 3:
        return np.ones(len(points_N2), bool)
    steps = np.hypot(*np.diff(points_N2, axis=0).T)
    gap = ~np.isfinite(steps)
    way = np.floor(np.cumsum(np.where(gap, 0.0, steps)) / TRAIL_PIXELS)
    kept = np.ones(len(points_N2), bool)
    kept[1:-1] = (np.diff(way) > 0) | gap[:-1] | gap[1:]
    return kept


def unbroken(points: list[QPointF | None]) -> list[list[QPointF]]:
    """The pieces between gaps that have at least two points."""
    runs: list[list[QPointF]] = [[]]
    for point in points:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if len(run) > 1]
