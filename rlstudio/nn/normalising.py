"""Running normalisation: observations to mean 0 and deviation 1, rewards by the deviation of returns."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, State, checked
from rlstudio.core.parts import loose_quantities, measured, quantities, with_quantities
from rlstudio.core.spaces import Box, Space
from rlstudio.nn.network import Network, Slope, TowerRates
from rlstudio.nn.pixels import Pixels

FARTHEST = 10.0
"""Where normalised observations and rewards are cut off, as in Stable-Baselines3's VecNormalize."""
FARTHEST_PIXEL = 5.0
"""The same for pixels."""
LEAST_PIXEL_DEVIATION = 0.05
"""Pixels that hardly ever change are not blown up beyond 1 / 0.05 (6 of 255 grey levels count as one)."""
PIXEL_MEMORY = 200_000.0
"""Observations of pictures after which old ones are forgotten: what can be seen changes as play improves."""
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
            raise ValueError("running moments must be finite, and variances not negative")
        if not 0 < count < 1e18:
            raise ValueError(f"{count} cannot be the weight of running moments")
        self.mean, self.variance = mean.astype(np.float64), variance.astype(np.float64)
        self.count = count


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
            raise ValueError(f"{unit} cannot be the unit of values")
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


class RewardScale:
    """Divides rewards by the running standard deviation of the discounted return so far, R ← γ R + r.

    Rewards are not centred: that would change what is best. Engstrom et al. 2020, Implementation matters in
    deep policy gradients, section 3 (2); Stable-Baselines3's VecNormalize. R is one number per lane.
    """

    def __init__(self, lanes: int) -> None:
        self.moments = RunningMoments(())
        self.return_N: Doubles = np.zeros(lanes)

    @property
    def unit(self) -> float:
        """The deviation that rewards are divided by."""
        return float(self.moments.deviation)

    def add(self, reward_TN: Floats, over_TN: Bools, discount: float) -> None:
        """Take in T steps of all lanes; ``over_TN``: the episode ended with this step."""
        for reward_N, over_N in zip(reward_TN, over_TN, strict=True):
            self.return_N = self.return_N * discount + reward_N
            self.moments.add(self.return_N)
            self.return_N[over_N] = 0.0

    def scaled(self, reward_TN: Floats) -> Floats:
        """Rewards in units of the deviation, cut off at ``FARTHEST``."""
        scaled_TN: Floats = np.clip(reward_TN / np.float32(self.unit), -FARTHEST, FARTHEST)
        return scaled_TN

    def break_off(self) -> None:
        """New episodes begin in all lanes."""
        self.return_N[...] = 0.0

    def state(self) -> State:
        """The moments and the returns so far."""
        return {**self.moments.state(), "return_N": self.return_N.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        returns = checked(state, "return_N", self.return_N.shape)
        self.moments.restore(state)
        self.return_N = returns.astype(np.float64)
