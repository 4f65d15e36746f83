"""States, and what somebody who knows how does in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Bools, Ints, State, checked, present
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import Unsound
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import words
from rlstudio.nn.acting.actors import ActionScale

EVERY = 10
"""Every so many labels one is held out."""
LOOKED_AT = 256
"""So many of those that are held out are looked at, at most."""


@dataclass(frozen=True)
class Batch:
    """B labels: ``observation`` (B, *shape), ``action`` integers (B,) or floats (B, D) in [-1, 1]."""

    observation: Array
    action: Array
    legal: Bools | None = None

    def __len__(self) -> int:
        return len(self.action)


class Labels:
    """N states with their actions, in the order in which they came; each tenth is held out.

    Continuous actions are kept in [-1, 1], cut off at the bounds: there is no other way to do them.
    """

    def __init__(self, spec: EnvSpec) -> None:
        self.scale = ActionScale(spec.action_space) if isinstance(spec.action_space, Box) else None
        seen, acted = spec.observation_space, spec.action_space
        kind = np.int64 if isinstance(seen, Discrete) else np.dtype(seen.dtype)
        self._observation: Array = np.empty((0, *seen.shape), kind)
        discrete = isinstance(acted, Discrete)
        self._action: Array = np.empty((0, *acted.shape), np.int64 if discrete else np.float32)
        self._legal: Array | None = np.empty((0, acted.n), np.bool_) if isinstance(acted, Discrete) else None
        if not spec.masked:
            self._legal = None
        self.count = 0

    def add(self, observation: Array, action: Array, legal: Bools | None = None) -> None:
        """Add B labels: actions in the environment's units."""
        end = self.count + len(action)
        self._make_room(end)
        self._observation[self.count : end] = observation
        self._action[self.count : end] = self._within(action)
        if self._legal is not None:
            self._legal[self.count : end] = True if legal is None else legal
        self.count = end

    def forget_last(self) -> None:
        """The newest label is not there any more."""
        self.count = max(0, self.count - 1)

    def _within(self, action: Array) -> Array:
        if self.scale is None:
            return action
        return np.clip(self.scale.inward(action), -1, 1)

    def _make_room(self, end: int) -> None:
        room = len(self._action)
        if end <= room:
            return
        more = max(end, 2 * room) - room
        for name in ("_observation", "_action", "_legal"):
            array = getattr(self, name)
            if array is not None:
                setattr(self, name, np.concatenate([array, np.empty((more, *array.shape[1:]), array.dtype)]))

    @property
    def learned_from(self) -> int:
        """How many are not held out."""
        return self.count - self.count // EVERY

    def sample(self, size: int, generator: np.random.Generator) -> Batch:
        """Labels drawn evenly from those that are not held out."""
        drawn = generator.integers(0, self.learned_from, size)
        return self._at(drawn + drawn // (EVERY - 1))

    def held_out(self) -> Batch:
        """Some that are never learned from, from all times."""
        there = self.count // EVERY
        few = np.unique(np.linspace(0, there - 1, min(there, LOOKED_AT)).astype(np.int64))
        return self._at(few * EVERY + EVERY - 1)

    def last(self, size: int) -> Batch:
        """The newest labels."""
        return self._at(np.arange(max(0, self.count - size), self.count))

    def _at(self, place: Ints) -> Batch:
        legal = None if self._legal is None else self._legal[place]
        return Batch(self._observation[place], self._action[place], legal)

    def state(self) -> State:
        """All labels."""
        state = {"observation": self._observation[: self.count].copy()}
        state["action"] = self._action[: self.count].copy()
        if self._legal is not None:
            state["legal"] = self._legal[: self.count].copy()
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take all labels. Raises ValueError for other shapes, and for actions that there are not."""
        action = checked(state, "action", (None, *self._action.shape[1:])).astype(self._action.dtype)
        count = len(action)
        seen = checked(state, "observation", (count, *self._observation.shape[1:]))
        legal = None if self._legal is None else checked(state, "legal", (count, self._legal.shape[1]))
        if present(state, "observation").dtype != self._observation.dtype:
            raise Unsound(words("what was seen is of another type"))
        self._observation, self._action, self.count = seen.copy(), action, count
        self._legal = None if legal is None else legal.astype(np.bool_)
