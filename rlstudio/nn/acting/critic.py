"""Critics Q(s, a) of continuous actions: what they see, and what they say of an action that was chosen."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Floats, State, checked, prefixed
from rlstudio.core.errors import Unsound
from rlstudio.core.parts import space_of
from rlstudio.core.policy import Insight
from rlstudio.core.spaces import Box, Part, Space, as_inputs
from rlstudio.core.words import words
from rlstudio.nn.network import Network
from rlstudio.nn.normalising.network import Normalising


def critic_space(space: Space, actions: int) -> Box:
    """What a critic Q(s, a) sees: an observation as network inputs, and an action of D numbers.

    The action is one more part of an observation that has several, the last one.
    """
    if isinstance(space, Box) and space.parts:
        taken = {part.name for part in space.parts}
        name = next(name for count in range(len(taken) + 1) if (name := "action" + "'" * count) not in taken)
        return space_of((*space.parts, Part(name=name, shape=(actions,))))
    width = space.shape[0] if isinstance(space, Box) and len(space.shape) == 1 else None
    if width is None:
        width = as_inputs(
            space, np.zeros((1, *space.shape), np.int64 if not isinstance(space, Box) else space.dtype)
        ).shape[1]
    return Box(shape=(width + actions,))


def joined(space: Space, observation: Array, unit_BD: Floats) -> Array:
    """The inputs [s | a] of a critic (B, width + D), actions in [-1, 1]."""
    if isinstance(space, Box) and space.parts:
        if observation.dtype != np.uint8:  # loose
            return np.concatenate([observation, unit_BD], 1)
        return np.concatenate([observation, np.ascontiguousarray(unit_BD, np.float32).view(np.uint8)], 1)
    return np.concatenate([as_inputs(space, observation), unit_BD], 1)


class Critic:
    """A policy's critic: the value of actions, by the lowest of one or several Q(s, a).

    ``network``: heads of one value each. ``unit``: what its values are multiplied by to be told in the
    environment's own rewards, where it learns from scaled ones. ``known``: false once a policy's file turned
    out to hold no critic; then it says nothing.
    """

    prefix = "critic."
    """How the names of its arrays in a policy's ``state()`` begin."""

    def __init__(self, network: Network, space: Space) -> None:
        self.network = network
        self.space = space
        self.unit = 1.0
        self.known = True

    def value(self, seen: Array, unit_BD: Floats) -> Floats:
        """min Q(s, a) (B,) of observations as the networks see them and actions in [-1, 1]."""
        value_B: Floats = np.minimum.reduce(self.network(joined(self.space, seen, unit_BD)), 1)
        return value_B if self.unit == 1.0 else value_B * np.float32(self.unit)

    def judge(self, unit_D: Floats, normalising: Normalising | None) -> Judge:
        """What it says of one action in [-1, 1]^D, as a function of observations. normalising: who sees."""
        return Judge(self, unit_D, normalising)

    def activations(self, seen: Array, unit_BD: Floats) -> dict[str, Floats]:
        """What its layers say of these pairs, see ``value``."""
        return self.network.activations(joined(self.space, seen, unit_BD))

    def state(self) -> State:
        """Parameters and unit; nothing if it is not known."""
        if not self.known:
            return {}
        return prefixed(self.prefix[:-1], self.network.state() | {"unit": np.asarray(self.unit)})

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take what begins with ``prefix`` from a policy's ``state()``; older files have none."""
        cut = len(self.prefix)
        own = {name[cut:]: value for name, value in state.items() if name.startswith(self.prefix)}
        self.known = bool(own)
        if own:
            unit = float(checked(own, "unit", ()))
            if not (math.isfinite(unit) and unit > 0):
                raise Unsound(words("{value} cannot be the unit of values", value=unit))
            self.network.restore(own)
            self.unit = unit


class Judge:
    """The value of one action as a function of observations (B, *shape); see ``core.looking.Reading``."""

    def __init__(self, critic: Critic, unit_D: Floats, normalising: Normalising | None) -> None:
        self.critic = critic
        self.unit_D = unit_D
        self.normalising = normalising

    def _inputs(self, observation: Array) -> Array:
        seen = observation if self.normalising is None else self.normalising.seen(observation)
        return joined(self.critic.space, seen, np.tile(self.unit_D, (len(seen), 1)))

    def __call__(self, observation: Array) -> Floats:
        """min Q(s, a), (B,)."""
        output = self.critic.network.peek(self._inputs(observation))
        value_B: Floats = np.minimum.reduce(output, 1) * np.float32(self.critic.unit)
        return value_B

    def gradient(self, observation: Array) -> tuple[Floats, Floats]:
        """The value (B,) and its gradient with respect to observations (B, *shape), the action held."""
        rows, unit = np.arange(len(observation)), np.float32(self.critic.unit)

        def slope(output: Floats) -> Floats:
            gradient: Floats = np.zeros_like(output)
            gradient[rows, output.argmin(1)] = unit
            return gradient

        output, found = self.critic.network.observation_gradient(self._inputs(observation), slope)
        through = found[:, : -len(self.unit_D)].reshape(observation.shape)
        if self.normalising is not None:
            through = self.normalising.through(observation, through)
        return np.minimum.reduce(output, 1) * unit, through

    def ground(self, like: Array) -> Floats:
        """The observation that is seen as zeros."""
        network = self.critic.network if self.normalising is None else self.normalising
        return network.ground(like)


class JudgedInsight(Insight):
    """An Insight whose ``value`` takes a pass of its own: it is made when it is first asked for.

    So a critic costs nothing where nobody looks. It judges as it is when asked.
    """

    __slots__ = ("_judge", "_value")

    def __init__(self, judge: Callable[[], Floats], **told: Any) -> None:
        self._judge = judge
        self._value: Floats | None = None
        super().__init__(**told)

    @property
    def value(self) -> Floats | None:
        """The critic's value (B,) of the actions that were chosen."""
        if self._value is None:
            self._value = self._judge()
        return self._value

    @value.setter
    def value(self, value: Floats | None) -> None:
        self._value = value
