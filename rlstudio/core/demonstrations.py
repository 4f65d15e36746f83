"""Demonstrations: episodes of somebody who knows how, from which others learn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, Ints, State, checked, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import words

MOST_STEPS = 10_000_000
"""Steps of all episodes together."""
MOST_BYTES = 1 << 30
"""Of all of them together."""
LARGEST = 1e12
"""The largest number in them: squares of larger ones do not add up in 32 bits."""


@dataclass(frozen=True)
class Demonstrations:
    """S steps of E episodes, one episode after the other; arrays are never written to.

    ``observation`` (S, *shape), ``action`` integers (S,) or floats (S, D) in the environment's units,
    ``reward`` (S,) as learning takes it, ``terminated``, ``truncated`` (S,): true at most in the last step of
    an episode. ``last`` (E, *shape): what was seen after the last step of each. ``length`` (E,): steps.
    ``returns`` (E,): true, undiscounted. ``legal`` (S, A): the actions there were, None where all always are.
    """

    observation: Array
    action: Array
    reward: Floats
    terminated: Bools
    truncated: Bools
    last: Array
    length: Ints
    returns: Doubles
    legal: Bools | None = None

    @property
    def episodes(self) -> int:
        """How many there are."""
        return len(self.length)

    @property
    def steps(self) -> int:
        """Of all episodes together."""
        return len(self.observation)

    @property
    def begins(self) -> Ints:
        """The first step of each episode, (E,)."""
        begins: Ints = np.cumsum(self.length) - self.length
        return begins

    @property
    def next_observation(self) -> Array:
        """What was seen after each step, (S, *shape), also after the last one of an episode."""
        following = np.roll(self.observation, -1, 0)
        following[np.cumsum(self.length) - 1] = self.last
        return following

    def first(self, episodes: int) -> Self:
        """The first episodes, all of them if there are no more."""
        steps = int(self.length[:episodes].sum())
        return type(self)(
            self.observation[:steps],
            self.action[:steps],
            self.reward[:steps],
            self.terminated[:steps],
            self.truncated[:steps],
            self.last[:episodes],
            self.length[:episodes],
            self.returns[:episodes],
            None if self.legal is None else self.legal[:steps],
        )

    def state(self) -> State:
        """All of it as arrays by name, for files."""
        names = ("observation", "action", "reward", "terminated", "truncated", "last", "length", "returns")
        state = {name: getattr(self, name) for name in names}
        return state if self.legal is None else state | {"legal": self.legal}

    @classmethod
    def of(cls, state: Mapping[str, Array], seen: Space, acted: Space) -> Self:
        """Demonstrations of ``state()``, observations of the space ``seen`` and actions of ``acted``.

        Raises ValueError where they are none.
        """
        length = whole(state, "length", (None,), MOST_STEPS)
        if not len(length) or (length == 0).any():
            raise Unsound(words("there must be at least one episode, and one step in each"))
        steps, episodes = int(length.sum()), len(length)
        flags = {name: _flags(state, name, (steps,)) for name in ("terminated", "truncated")}
        inside = np.ones(steps, np.bool_)
        inside[np.cumsum(length) - 1] = False
        if (flags["terminated"] | flags["truncated"])[inside].any():
            raise Unsound(words("an episode must not go on behind its end"))
        legal = None
        action = _elements(state, "action", steps, acted)
        if "legal" in state:
            if not isinstance(acted, Discrete):
                raise Unsound(words("only of separate actions some are not legal"))
            legal = _flags(state, "legal", (steps, acted.n))
            if not legal[np.arange(steps), action].all():
                raise Unsound(words("an action was not legal"))
        return cls(
            _elements(state, "observation", steps, seen),
            action,
            _numbers(state, "reward", (steps,)).astype(np.float32),
            flags["terminated"],
            flags["truncated"],
            _elements(state, "last", episodes, seen),
            length,
            _numbers(state, "returns", (episodes,)).astype(np.float64),
            legal,
        )


def _flags(state: Mapping[str, Array], name: str, shape: tuple[int, ...]) -> Bools:
    value = checked(state, name, shape)
    if value.dtype != np.bool_:
        raise Unsound(words("the array {name} must hold true and false", name=repr(name)))
    return value


def _numbers(state: Mapping[str, Array], name: str, shape: tuple[int, ...]) -> Array:
    value = checked(state, name, shape)
    if value.dtype.kind != "f" or not np.isfinite(value).all():
        raise Unsound(words("the array {name} must hold finite numbers", name=repr(name)))
    if (np.abs(value) > LARGEST).any():
        raise Unsound(
            words(
                "the array {name} must hold numbers of at most {largest:g}", name=repr(name), largest=LARGEST
            )
        )
    return value


def _elements(state: Mapping[str, Array], name: str, count: int, space: Space) -> Array:
    """So many elements of a space."""
    if isinstance(space, Discrete):
        return whole(state, name, (count,), space.n)
    if isinstance(space, Box) and space.dtype == "uint8":
        value = checked(state, name, (count, *space.shape))
        if value.dtype != np.uint8:
            raise Unsound(words("the array {name} must hold bytes", name=repr(name)))
        return value
    return _numbers(state, name, (count, *space.shape)).astype(np.float32)
