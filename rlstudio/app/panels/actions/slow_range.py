"""The range of bars that follow changing values calmly."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.app.panels.text import decimals_for, figures_after_point
from rlstudio.core.arrays import Floats

_HOLD = 60
"""Moments for which decimals stay that only some moments need."""


class SlowRange:
    """A range that grows at once and shrinks slowly, so that bars do not jump.

    It includes zero unless all values are far from zero and close together, where differences would be
    invisible. That choice has hysteresis.
    """

    def __init__(self, shrink: float = 0.01) -> None:
        self.shrink = shrink
        self.low = self.high = 0.0
        self.gap = 0.0
        """Spread of the values of one moment; changes as slowly as the range."""
        self.with_zero = True
        self._fresh = True
        self._fine = self._held = 0

    def kept(self) -> dict[str, float]:
        """Its ends and choices, as ``take_up`` takes them; nothing before it has followed any value."""
        if self._fresh:
            return {}
        found = {"low": self.low, "high": self.high, "gap": self.gap}
        return found | {"with_zero": float(self.with_zero), "fine": float(self._fine)}

    def take_up(self, kept: Mapping[str, float]) -> None:
        """Go on from ends that ``kept`` told."""
        if {"low", "high", "gap"} <= kept.keys() and kept["low"] <= kept["high"] and kept["gap"] >= 0:
            self.low, self.high, self.gap, self._fresh = kept["low"], kept["high"], kept["gap"], False
            self.with_zero = bool(kept.get("with_zero", True))
            self._fine = int(min(3.0, max(0.0, kept.get("fine", 0.0))))

    def include(self, values: Floats) -> None:
        """Follow these values; values that are not finite are left out."""
        finite = values[np.isfinite(values)]
        if not len(finite):
            return
        low, high = float(finite.min()), float(finite.max())
        if self._fresh:
            self.low, self.high, self._fresh = low, high, False
        apart = high - low
        self.gap = apart if apart > self.gap else self.gap + self.shrink * (apart - self.gap)
        self.low = low if low < self.low else self.low + self.shrink * (low - self.low)
        self.high = high if high > self.high else self.high + self.shrink * (high - self.high)
        nearest = 0.0 if self.low <= 0 <= self.high else min(abs(self.low), abs(self.high))
        spread = self.high - self.low
        if self.with_zero and nearest > 3 * spread and spread > 0:
            self.with_zero = False
        elif not self.with_zero and nearest < 1.5 * spread:
            self.with_zero = True
        self._look_closely(low, high)

    def _look_closely(self, low: float, high: float) -> None:
        """Decimals that the values of this moment need, whatever was before: two figures of the largest,
        and as many as tell the highest from the lowest; three at most.
        """
        largest, apart = max(abs(low), abs(high)), high - low
        wanted = figures_after_point(largest, 2) if largest > 0 else 0
        if apart > 1e-9:
            wanted = max(wanted, figures_after_point(apart, 1))
        wanted = min(3, wanted)
        self._held = 0 if wanted >= self._fine else self._held + 1
        if wanted > self._fine or self._held >= _HOLD:
            self._fine, self._held = wanted, 0

    @property
    def decimals(self) -> int:
        """Decimals that distinguish the values, also those of one moment; six figures at most."""
        low, high = self.limits()
        whole = len(str(int(max(abs(low), abs(high)))))
        wanted = max(decimals_for(high - low), self._fine)
        if self.gap > 1e-9:
            wanted = max(wanted, min(3, decimals_for(4 * self.gap)))
        return max(0, min(wanted, 6 - whole))

    def limits(self) -> tuple[float, float]:
        """Left and right end of the axis; never of zero length."""
        low, high = self.low, self.high
        if self.with_zero:
            low, high = min(0.0, low), max(0.0, high)
            if high == 0.0:
                low *= 1.15  # the worst of what costs something has a bar too
        else:
            # Room on the left, so that the worst action has a bar too.
            low -= 0.35 * (high - low)
        if high - low < 1e-9:
            high = low + 1.0
        return low, high
