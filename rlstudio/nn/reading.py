"""One number that a network says, as a function of what it sees: an output, a log-probability, a mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.nn.network import Network, Slope


@dataclass(frozen=True)
class OutputReading:
    """A number made of a network's outputs.

    ``number``: from outputs (B, K) to (B,). ``slope``: from the same to its gradient, (B, K).
    """

    network: Network
    number: Callable[[Floats], Floats]
    slope: Slope

    def __call__(self, observation: Array) -> Floats:
        """The number (B,) for observations (B, *shape), without a trace."""
        return self.number(self.network.peek(observation))

    def gradient(self, observation: Array) -> tuple[Floats, Floats]:
        """The number (B,) and its gradient with respect to observations (B, *shape)."""
        output, gradient = self.network.observation_gradient(observation, self.slope)
        return self.number(output), gradient

    def ground(self, like: Array) -> Floats:
        """The observation that the network sees as zeros."""
        return self.network.ground(like)


def one_output(network: Network, column: int) -> OutputReading:
    """The output in this column."""

    def slope(output: Floats) -> Floats:
        gradient: Floats = np.zeros_like(output)
        gradient[:, column] = 1.0
        return gradient

    return OutputReading(network, lambda output: output[:, column], slope)
