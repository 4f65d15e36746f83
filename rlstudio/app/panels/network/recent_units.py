"""Which units have said nothing of late: dead ones, whose gradient is zero too, and saturated ones."""

from __future__ import annotations

from collections import deque

import numpy as np

from rlstudio.core.arrays import Bools, Floats
from rlstudio.core.inside.looking import Layer

MOMENTS = 200
"""Moments that are remembered."""
SATURATED = 0.99

ENOUGH = 100
"""Moments after which a unit that was idle in all of them is called dead."""
WORDS = {"relu": ("silent", "dead"), "tanh": ("saturated", "saturated")}
"""How units are called that were idle in a few moments and in many, by activation; others are not counted."""


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
        word = WORDS.get(self.layer.activation)
        if word is None or not self._idle:
            return ""
        if self.moments < ENOUGH:
            return f"{self.count} {word[0]} so far ({self.moments} moment{'s' * (self.moments > 1)})"
        return f"{self.count} {word[1]} in all of {self.moments} moments"
