"""Mean and variance of all that was seen so far."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import reduce

import numpy as np

from rlstudio.core.arrays import Array, Doubles, State, checked
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

FARTHEST = 10.0
"""Where normalised observations and rewards are cut off, as in Stable-Baselines3's VecNormalize."""
_LEAST = 1e-8
_FIRST = 1e-4


class RunningMoments:
    """Mean and variance of all that it has been given, in float64 (Chan, Golub and LeVeque 1979).

    It begins with variance 1 about the mean of what comes first, which weighs 1e-4 of an observation.
    ``memory``: what was seen so many observations ago and more is slowly forgotten.
    """

    def __init__(self, shape: tuple[int, ...], *, memory: float = math.inf) -> None:
        self.mean: Doubles = np.zeros(shape)
        self.variance: Doubles = np.ones(shape)
        self.count = _FIRST
        self.memory = memory

    @property
    def deviation(self) -> Doubles:
        """The standard deviation, never quite 0."""
        deviation: Doubles = np.sqrt(self.variance + _LEAST)
        return deviation

    def add(self, batch: Array) -> None:
        """Take in (B, *shape)."""
        many, total = len(batch), self.count + len(batch)
        wide = batch.astype(np.float64)
        mean = wide.mean(0)
        if self.count == _FIRST:
            self.mean = mean  # about 0 instead, observations in millions would have a deviation of millions
        shift = mean - self.mean
        squares = (
            self.variance * self.count + wide.var(0) * many + shift * shift * (self.count * many / total)
        )
        self.mean = self.mean + shift * (many / total)
        self.variance, self.count = squares / total, min(total, self.memory)

    def state(self) -> State:
        """Mean, variance and count."""
        return {"mean": self.mean.copy(), "variance": self.variance.copy(), "count": np.asarray(self.count)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names, wrong shapes, impossible numbers."""
        mean = checked(state, "mean", self.mean.shape)
        variance = checked(state, "variance", self.variance.shape)
        count = float(checked(state, "count", ()))
        if not (np.isfinite(mean).all() and (variance >= 0).all() and np.isfinite(variance).all()):
            raise Unsound(words("running moments must be finite, and variances not negative"))
        if not 0 < count < 1e18:
            raise Unsound(words("{value} cannot be the weight of running moments", value=count))
        self.mean, self.variance = mean.astype(np.float64), variance.astype(np.float64)
        self.count = count


def pooled(parts: Sequence[RunningMoments]) -> RunningMoments:
    """The moments of all that these were given (Chan, Golub and LeVeque 1979); of one: it itself."""
    return reduce(_two, parts)


def _two(first: RunningMoments, second: RunningMoments) -> RunningMoments:
    both = RunningMoments(first.mean.shape)
    total = first.count + second.count
    shift = second.mean - first.mean
    squares = first.variance * first.count + second.variance * second.count
    both.mean = first.mean + shift * (second.count / total)
    both.variance = (squares + shift * shift * (first.count * second.count / total)) / total
    both.count = total
    return both
