"""A network behind running normalisation of its observations, and of its value."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Floats, State, checked
from rlstudio.core.errors import Unsound
from rlstudio.core.parts import loose_quantities, measured, quantities, with_quantities
from rlstudio.core.spaces import Box, Space
from rlstudio.core.words import words
from rlstudio.nn.memory.ring import Batch
from rlstudio.nn.network import Network, Slope, TowerRates
from rlstudio.nn.normalising.moments import FARTHEST, RunningMoments
from rlstudio.nn.normalising.pixels import Pixels

FARTHEST_PIXEL = 5.0
"""Where normalised pixels are cut off."""
LEAST_PIXEL_DEVIATION = 0.05
"""Pixels that hardly ever change are not blown up beyond 1 / 0.05 (6 of 255 grey levels count as one)."""
PIXEL_MEMORY = 200_000.0
"""Observations of pictures after which old ones are forgotten: what can be seen changes as play improves."""


def can_normalise(space: Space) -> bool:
    """Whether observations hold quantities: floats, alone or as a part beside pictures."""
    return isinstance(space, Box) and (bool(measured(space)) if space.parts else space.dtype == "float32")


class Normalising(Network):
    """A network that sees (observation - mean) / deviation, cut off; values are told in full.

    Of an observation with several parts only the quantities, neither pictures nor choices.

    ``moments`` are those of the observations so far, None if these are seen as they are. Who trains ``add``s
    to them; whoever only looks leaves them alone. ``pixels``: the observations are pictures, whose inputs are
    standardised one by one. ``unit``: what the last output, a value, is multiplied by when looked at, where
    rewards are scaled. ``network`` is the one within: it takes what ``seen`` gives, it learns, and its values
    are in the unit of scaled rewards. ``last_seen``: what it was given when it was last looked at, for those
    who record what was acted on.
    """

    def __init__(self, network: Network, *, sees: bool, pixels: Pixels | None = None) -> None:
        self.network = network
        self.architecture = network.architecture
        self.pixels = pixels
        self.moments: RunningMoments | None = None
        space = self.architecture.inputs
        self._parted = space if isinstance(space, Box) and space.parts else None
        if sees:
            memory = math.inf if pixels is None else PIXEL_MEMORY
            shape = space.shape
            if self._parted is not None:
                shape = (sum(part.size for part, _ in measured(self._parted)),)
            self.moments = RunningMoments(shape, memory=memory)
        self.unit = 1.0
        self.last_seen: Array = np.empty(0)

    def add(self, observation: Array) -> None:
        """Take these observations (B, *shape) into the moments."""
        if self.moments is not None:
            self.moments.add(self.counted(observation))

    def counted(self, observation: Array) -> Array:
        """What of observations (B, *shape) belongs into the moments; of pictures perhaps both ways round."""
        if self.pixels is not None:
            return self.pixels.both_ways(observation)
        return observation if self._parted is None else quantities(self._parted, observation)

    def seen(self, observation: Array) -> Array:
        """Observations (B, *shape) as the network within takes them."""
        moments = self.moments
        if moments is None:
            return observation
        if self.pixels is None:
            parted = self._parted
            if parted is None:
                return self._standard(observation)
            if observation.dtype == np.uint8:
                numbers = self._standard(quantities(parted, observation))
                return with_quantities(parted, observation, numbers)
            loose, columns = observation.copy(), loose_quantities(parted)
            loose[:, columns] = self._standard(observation[:, columns])
            return loose
        inputs = self.pixels.inputs(observation)
        inputs -= moments.mean.astype(np.float32)
        inputs *= (1.0 / np.maximum(moments.deviation, LEAST_PIXEL_DEVIATION)).astype(np.float32)
        return np.clip(inputs, -FARTHEST_PIXEL, FARTHEST_PIXEL, out=inputs)

    def _standard(self, numbers: Array) -> Floats:
        """(numbers - mean) / deviation, cut off."""
        moments = self.moments
        assert moments is not None
        centred = (numbers - moments.mean) / moments.deviation
        return np.clip(centred, -FARTHEST, FARTHEST).astype(np.float32)

    def __call__(self, observation: Array) -> Floats:
        """Outputs, for looking only; the value in the environment's own rewards."""
        self.last_seen = self.seen(observation)
        return self._told(self.network(self.last_seen))

    def _told(self, output: Floats) -> Floats:
        """The outputs with the value in the environment's own rewards, in place."""
        if self.unit != 1.0:
            output[:, -1] *= np.float32(self.unit)
        return output

    def peek(self, observation: Array) -> Floats:
        """Outputs, for looking only; ``last_seen`` stays what it was."""
        return self._told(self.network.peek(self.seen(observation)))

    def observation_gradient(self, observation: Array, slope: Slope) -> tuple[Floats, Floats]:
        """Outputs, the value in own rewards, and their gradient through the normalisation."""

        def within(output: Floats) -> Floats:
            return self._told(slope(self._told(output.copy())).copy())  # the unit is a factor both ways

        output, found = self.network.observation_gradient(self.seen(observation), within)
        return self._told(output), self.through(observation, found)

    def through(self, observation: Array, gradient: Floats) -> Floats:
        """From a gradient with respect to what is seen to that of observations (B, *shape), loose ones."""
        moments = self.moments
        if moments is None:
            return gradient
        seen = self.seen(observation)
        if self._parted is not None:
            columns, loose = loose_quantities(self._parted), gradient.copy()
            inside = np.abs(seen[:, columns]) < FARTHEST
            loose[:, columns] *= inside * (1.0 / moments.deviation).astype(np.float32)
            return loose
        if self.pixels is None:
            inside = np.abs(seen) < FARTHEST
            scale = (1.0 / moments.deviation).astype(np.float32)
            through: Floats = gradient * inside * scale
            return through
        inside = np.abs(seen) < FARTHEST_PIXEL
        scale = (1.0 / np.maximum(moments.deviation, LEAST_PIXEL_DEVIATION)).astype(np.float32)
        return self.pixels.spread(gradient * inside * scale, observation.shape[1])

    def activations(self, observation: Array) -> dict[str, Floats]:
        """Those of the network within."""
        return self.network.activations(self.seen(observation))

    def ground(self, like: Array) -> Floats:
        """The mean of the observations so far, (*shape)."""
        if self.moments is None:
            return self.network.ground(like)
        mean = self.moments.mean.astype(np.float32)
        if self._parted is not None:
            loose: Floats = np.zeros(like.shape, np.float32)
            loose[loose_quantities(self._parted)] = mean
            return loose
        return mean if self.pixels is None else self.pixels.frames(mean, len(like))

    def forward(self, observation: Array) -> Floats:
        """Outputs of the network within, remembering what ``descend`` needs."""
        return self.network.forward(self.seen(observation))

    def descend(
        self,
        gradient: Floats,
        learning_rate: float,
        max_norm: float | None = None,
        tower_rates: TowerRates | None = None,
    ) -> float:
        """One step of the network within; returns the norm of the gradient before scaling."""
        return self.network.descend(gradient, learning_rate, max_norm, tower_rates)

    def resample(self, generator: np.random.Generator | None) -> None:
        """Draw the noise of the network within anew; None switches it off."""
        self.network.resample(generator)

    def note_gradients(self, on: bool) -> None:
        """Note the gradient of the network within."""
        self.network.note_gradients(on)

    def noted_gradients(self) -> State:
        """Its parameters' gradient."""
        return self.network.noted_gradients()

    def silent_units(self) -> float | None:
        """Those of the network within."""
        return self.network.silent_units()

    def twin(self) -> Self:
        """One with the same parameters and statistics."""
        other = type(self)(self.network.twin(), sees=self.moments is not None, pixels=self.pixels)
        other.follow(self)
        return other

    def follow(self, other: Self, rate: float = 1.0) -> None:
        """Move towards the other's parameters; its statistics are taken over."""
        self.network.follow(other.network, rate)
        self.unit = other.unit
        if self.moments is not None and other.moments is not None:
            self.moments.restore(other.moments.state())

    def state(self) -> State:
        """Parameters, ``observation.*`` and ``value_unit``."""
        state = {**self.network.state(), "value_unit": np.asarray(self.unit)}
        if self.moments is not None:
            state |= {f"observation.{name}": array for name, array in self.moments.state().items()}
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters and statistics from ``state()``."""
        unit = float(checked(state, "value_unit", ()))
        if not (math.isfinite(unit) and unit > 0):
            raise Unsound(words("{value} cannot be the unit of values", value=unit))
        if self.moments is not None:
            self.moments.restore({name: state[f"observation.{name}"] for name in self.moments.state()
                                  if f"observation.{name}" in state})  # fmt: skip
        self.network.restore(state)
        self.unit = unit

    def optimiser_state(self) -> State:
        """That of the network within."""
        return self.network.optimiser_state()

    def restore_optimiser(self, state: Mapping[str, Array]) -> None:
        """Continue from ``optimiser_state()``."""
        self.network.restore_optimiser(state)


def behind_normalisation(
    network: Network, *, observations: bool, values: bool = False, pixels: Pixels | None = None
) -> Network:
    """The network behind running normalisation of its observations, where these hold quantities.

    values: its last output is a value, which is to be told in full where rewards are scaled. Without either
    the network itself. pixels: observations are frames, of which the network takes these inputs.
    """
    sees = observations and can_normalise(network.architecture.inputs)
    return Normalising(network, sees=sees, pixels=pixels) if sees or values else network


def unwrapped(network: Network) -> tuple[Normalising | None, Network]:
    """What normalises, or None, and the network that learns from what is seen."""
    return (network, network.network) if isinstance(network, Normalising) else (None, network)


def seen_batch(batch: Batch, normalising: Normalising) -> Batch:
    """The same transitions as the network within sees them, by the moments as they are now."""
    batch.observation = normalising.seen(batch.observation)
    batch.next_observation = normalising.seen(batch.next_observation)
    return batch
