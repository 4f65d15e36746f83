"""The returns of the episodes of a stage, until they are reported."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.engine.play.episode import Episode


class PlayedEpisodes:
    """Points of several curves, in order, until ``pop`` takes them. ``by_person``: all of a person's."""

    def __init__(self) -> None:
        self._points: dict[str, list[tuple[float, float]]] = {}
        self.by_person: dict[str, list[tuple[float, float]]] = {}

    def __bool__(self) -> bool:
        return bool(self._points)

    def add(self, name: str, x: float, y: float) -> None:
        """Add a point to the curve of this name."""
        self._points.setdefault(name, []).append((x, y))

    def note(self, episode: Episode, decisions: int | None) -> None:
        """Add an ended one: under its seed for ``play_by_seed``; for a person's curves by ``decisions``."""
        if decisions is not None:
            for name, figure in (("return", episode.score), ("length", float(episode.steps))):
                self.add(name, decisions, figure)
                self.by_person.setdefault(name, []).append((decisions, figure))
        if episode.seed is not None:
            self.add("played", episode.seed, math.nan if episode.mixed else episode.score)

    def pop(self) -> dict[str, tuple[Array, Array]]:
        """Take all points: name -> (x (n,), y (n,)), float64."""
        taken = {name: np.array(points, np.float64) for name, points in self._points.items()}
        self._points.clear()
        return {name: (points[:, 0], points[:, 1]) for name, points in taken.items()}
