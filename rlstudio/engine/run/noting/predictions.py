"""What a policy predicted at the beginning of episodes, and what really followed."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.arrays import Bools, Doubles, Floats
from rlstudio.core.events import Transition
from rlstudio.core.policy import Decision
from rlstudio.engine.timeline import KNOWN
from rlstudio.engine.watch.insight import estimates


class Predictions:
    """Follows the episodes of B lanes: v(s_0), and G = Σ γ^t r_t by the rewards that are learned from.

    ``pairs``: of the episodes that counted and whose future is known.
    """

    def __init__(self, lanes: int, discount: float) -> None:
        self._discount = discount
        self._begins: Bools = np.ones(lanes, np.bool_)
        self._expected: Floats = np.full(lanes, math.nan, np.float32)
        self._came: Doubles = np.zeros(lanes)
        self._weight: Doubles = np.ones(lanes)
        self.pairs: list[tuple[float, float]] = []

    def note(self, decision: Decision, transition: Transition) -> None:
        """Follow a step of all lanes."""
        if self._begins.any():
            found = estimates(decision)
            if found is not None:
                self._expected[self._begins] = found[self._begins]
            self._begins[:] = False
        self._came += self._weight * transition.reward
        self._weight *= self._discount

    def end(self, lane: int, *, terminated: bool, counts: bool) -> None:
        """An episode of a lane has ended with its task, or was cut off."""
        known = terminated or self._weight[lane] <= KNOWN
        if counts and known and math.isfinite(self._expected[lane]):
            self.pairs.append((float(self._expected[lane]), float(self._came[lane])))
        self._begins[lane], self._came[lane], self._weight[lane] = True, 0.0, 1.0
        self._expected[lane] = math.nan

    def means(self) -> tuple[float, float, float] | None:
        """The mean of what was expected, of what came, and the standard error of their difference."""
        if len(self.pairs) < 2:
            return None
        expected, came = np.array(self.pairs).T
        error = (expected - came).std(ddof=1) / math.sqrt(len(expected))
        return float(expected.mean()), float(came.mean()), float(error)
