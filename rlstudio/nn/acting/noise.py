"""Noise that is added to continuous actions so that they are tried out."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.arrays import Floats


class OrnsteinUhlenbeck:
    """Noise with a memory (Uhlenbeck and Ornstein 1930; Lillicrap et al. 2016, section 3), one row per lane.

    x += -theta * x * dt + deviation * sqrt(dt) * N(0, 1): it drifts, and is pulled back to zero. With the
    usual theta = 0.15 and dt = 1 its stationary standard deviation is 1.9 times ``deviation``.
    """

    theta = 0.15

    def __init__(self, lanes: int, width: int) -> None:
        self.noise: Floats = np.zeros((lanes, width), np.float32)

    def step(self, generator: np.random.Generator, deviation: float) -> Floats:
        """The next noise (lanes, D), the caller's to keep."""
        draws: Floats = generator.standard_normal(self.noise.shape, np.float32)
        self.noise = (1 - self.theta) * self.noise + deviation * draws
        return self.noise

    def restart(self, ended: np.ndarray) -> None:
        """Begin at zero again in the lanes (booleans) whose episode is over."""
        self.noise = np.where(ended[:, None], np.float32(0), self.noise)

    @classmethod
    def stationary_deviation(cls, deviation: float) -> float:
        """Standard deviation of one value in the long run: that of an AR(1) process with 1 - theta."""
        return deviation / math.sqrt(1 - (1 - cls.theta) ** 2)
