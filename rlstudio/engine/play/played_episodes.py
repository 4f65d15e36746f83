"""The returns of what was played on a stage, until they are told."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array


class PlayedEpisodes:
    """Points of several curves that wait to be taken, in order."""

    def __init__(self) -> None:
        self._points: dict[str, list[tuple[float, float]]] = {}

    def __bool__(self) -> bool:
        return bool(self._points)

    def add(self, name: str, x: float, y: float) -> None:
        """One point more of the curve of this name."""
        self._points.setdefault(name, []).append((x, y))

    def pop(self) -> dict[str, tuple[Array, Array]]:
        """All points by name as x (n,) and y (n,), float64; none are left."""
        taken = {name: np.array(points, np.float64) for name, points in self._points.items()}
        self._points.clear()
        return {name: (points[:, 0], points[:, 1]) for name, points in taken.items()}
