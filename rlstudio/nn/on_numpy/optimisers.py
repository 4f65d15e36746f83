"""How a gradient becomes a step, for networks whose parameters are one vector."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.arrays import Floats

TINY = 1e-30
"""Moments below this are set to 0 now and then: denormal numbers are slow."""


def clip(gradient: Floats, most: float | None) -> float:
    """Shorten a gradient in place to this length, None: any; returns its length before."""
    norm = math.sqrt(float(np.dot(gradient, gradient)))
    if most is not None and norm > most:
        gradient *= most / (norm + 1e-6)
    return norm


class FlatAdam:
    """Adam (Kingma and Ba 2015, algorithm 1) on one vector, equal to torch.optim.Adam up to rounding.

    The moments are kept without their factors (1 - beta), which go into the step size instead: that
    saves three passes over memory.
    """

    beta1, beta2 = 0.9, 0.999

    def __init__(self, size: int, epsilon: float) -> None:
        self.epsilon = epsilon
        self.steps = 0
        self.first: Floats = np.zeros(size, np.float32)
        self.second: Floats = np.zeros(size, np.float32)

    def step(
        self, parameters: Floats, gradient: Floats, learning_rate: float, scale: Floats | None = None
    ) -> None:
        """Move ``parameters`` in place; ``scale``: by so many times the learning rate each.

        Works in the memory of ``gradient``, which is still in the cache.
        """
        self.steps += 1
        first, second, work = self.first, self.second, gradient
        first *= self.beta1
        first += gradient
        second *= self.beta2
        np.multiply(gradient, gradient, out=work)
        second += work
        # m_hat / (sqrt(v_hat) + epsilon) with both factors and both bias corrections pulled out.
        root = math.sqrt((1 - self.beta2**self.steps) / (1 - self.beta2))
        np.sqrt(second, out=work)
        work += self.epsilon * root
        np.divide(first, work, out=work)
        work *= learning_rate * (1 - self.beta1) / (1 - self.beta1**self.steps) * root
        if scale is not None:
            work *= scale
        parameters -= work
        if self.steps % 256 == 0:
            # Moments of units that have gone silent decay into denormal numbers.
            first[np.abs(first) < TINY] = 0.0
            second[second < TINY] = 0.0


class FlatRMSProp:
    """RMSProp (Tieleman and Hinton 2012) on one vector, equal to torch.optim.RMSprop up to rounding."""

    decay = 0.99

    def __init__(self, size: int, epsilon: float) -> None:
        self.epsilon = epsilon
        self.steps = 0
        self.second: Floats = np.zeros(size, np.float32)
        self._work: Floats = np.empty(size, np.float32)

    def step(
        self, parameters: Floats, gradient: Floats, learning_rate: float, scale: Floats | None = None
    ) -> None:
        """Move ``parameters`` in place; ``scale``: by so many times the learning rate each."""
        self.steps += 1
        second, work = self.second, self._work
        second *= self.decay
        np.multiply(gradient, gradient, out=work)
        work *= 1 - self.decay
        second += work
        np.sqrt(second, out=work)
        work += self.epsilon
        np.divide(gradient, work, out=work)
        work *= learning_rate
        if scale is not None:
            work *= scale
        parameters -= work
