"""Which units have said nothing of late: dead ones, whose gradient is zero too, and saturated ones."""

from __future__ import annotations

from collections import deque

import numpy as np

from rlstudio.app.language.saying import plural
from rlstudio.core.arrays import Bools, Floats
from rlstudio.core.inside.looking import Layer

MOMENTS = 200
"""Moments that are remembered."""
SATURATED = 0.99

ENOUGH = 100
"""Moments after which a unit that was idle in all of them is called dead."""


class RecentUnits:
    """The last moments of one layer: which of its units were idle in each."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        self._idle: deque[Bools] = deque(maxlen=MOMENTS)

    def note(self, values: Floats) -> None:
        """Remember a moment's activations (*shape). A filter is idle if it is so at every place."""
        flat = values.reshape(self.layer.units, -1)
        if self.layer.activation == "relu":
            self._idle.append(np.logical_and.reduce(flat <= 0, 1))
        elif self.layer.activation == "tanh":
            self._idle.append(np.logical_and.reduce(np.abs(flat) > SATURATED, 1))

    @property
    def moments(self) -> int:
        """How many are remembered."""
        return len(self._idle)

    @property
    def count(self) -> int:
        """Units that were idle in all of them."""
        return int(np.logical_and.reduce(list(self._idle)).sum()) if self._idle else 0

    def words(self) -> str:
        """The count, and over how many moments; "" where nothing is counted.

        A unit that was idle in a few moments is silent; after ``ENOUGH`` it is called what it is.
        """
        if not self._idle:
            return ""
        idle, moments = self.count, plural(self.moments, "{n} moment", "{n} moments")
        relu = self.layer.activation == "relu"
        if self.moments < ENOUGH and relu:
            return plural(
                idle, "{n} silent so far ({moments})", "{n} silent so far ({moments})", moments=moments
            )
        if self.moments < ENOUGH:
            return plural(
                idle, "{n} saturated so far ({moments})", "{n} saturated so far ({moments})", moments=moments
            )
        if relu:
            return plural(
                idle, "{n} dead in all of {moments}", "{n} dead in all of {moments}", moments=moments
            )
        return plural(
            idle, "{n} saturated in all of {moments}", "{n} saturated in all of {moments}", moments=moments
        )
