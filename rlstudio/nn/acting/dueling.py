"""Two streams in place of one: how good the situation is, and how much better than others each action is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Floats, State
from rlstudio.nn.network import Network, Slope, TowerRates


class Dueling(Network):
    """Q(s, a) = V(s) + A(s, a) - mean_a A(s, a) (Wang et al. 2016, equation 9) around any network.

    ``network`` has a head of V and one of A actions times as many: ``points`` numbers per action, 1 for
    values or N for each point of a return distribution (Hessel et al. 2018). Outputs (B, A * points),
    action after action.
    """

    def __init__(self, network: Network, actions: int, points: int = 1) -> None:
        if network.architecture.outputs != (actions + 1) * points:
            raise ValueError("a dueling network has one head of values and one of advantages")
        self.network = network
        self.architecture = network.architecture
        self.actions = actions
        self.points = points

    def combine(self, streams: Floats) -> Floats:
        """Streams (B, points + A * points) to outputs (B, A * points)."""
        batch, points = len(streams), self.points
        advantage_BAN = streams[:, points:].reshape(batch, self.actions, points)
        offset_BN = streams[:, :points] - advantage_BAN.mean(1)
        combined: Floats = (advantage_BAN + offset_BN[:, None]).reshape(batch, -1)
        return combined

    def spread(self, gradient: Floats) -> Floats:
        """From the gradient of outputs (B, A * points) to that of streams: ``combine`` transposed."""
        batch, points = len(gradient), self.points
        gradient_BAN = gradient.reshape(batch, self.actions, points)
        value_BN = gradient_BAN.sum(1)
        advantage_BAN = gradient_BAN - (value_BN / np.float32(self.actions))[:, None]
        return np.concatenate([value_BN, advantage_BAN.reshape(batch, -1)], 1)

    def __call__(self, observation: Array) -> Floats:
        """Outputs (B, A * points), for looking only."""
        return self.combine(self.network(observation))

    def forward(self, observation: Array) -> Floats:
        """Outputs (B, A * points), remembering what ``descend`` needs."""
        return self.combine(self.network.forward(observation))

    def descend(
        self,
        gradient: Floats,
        learning_rate: float,
        max_norm: float | None = None,
        tower_rates: TowerRates | None = None,
    ) -> float:
        """One step down both streams; returns the norm of the parameters' gradient before scaling."""
        return self.network.descend(self.spread(gradient), learning_rate, max_norm, tower_rates)

    def observation_gradient(self, observation: Array, slope: Slope) -> tuple[Floats, Floats]:
        """Outputs (B, A * points) and their gradient with respect to observations."""
        streams, found = self.network.observation_gradient(
            observation, lambda streams: self.spread(slope(self.combine(streams)))
        )
        return self.combine(streams), found

    def activations(self, observation: Array) -> dict[str, Floats]:
        """Those of all layers, then both streams before they are combined."""
        return self.network.activations(observation)

    def ground(self, like: Array) -> Floats:
        """The observation that both streams see as zeros."""
        return self.network.ground(like)

    def note_gradients(self, on: bool) -> None:
        """Note the gradient of the network within."""
        self.network.note_gradients(on)

    def noted_gradients(self) -> State:
        """Its parameters' gradient."""
        return self.network.noted_gradients()

    def silent_units(self) -> float | None:
        """Those of the network within."""
        return self.network.silent_units()

    def resample(self, generator: np.random.Generator | None) -> None:
        """Draw the noise of noisy layers anew; None switches it off."""
        self.network.resample(generator)

    def twin(self) -> Self:
        """A network of its own with the same parameters and no optimiser."""
        return type(self)(self.network.twin(), self.actions, self.points)

    def follow(self, other: Self, rate: float = 1.0) -> None:
        """Move these parameters towards the other's; rate 1 copies."""
        self.network.follow(other.network, rate)

    def state(self) -> State:
        """The streams' parameters."""
        return self.network.state()

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``."""
        self.network.restore(state)

    def optimiser_state(self) -> State:
        """The optimiser's step counter and moments."""
        return self.network.optimiser_state()

    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """Continue from ``optimiser_state()``."""
        self.network.restore_optimiser(state)
