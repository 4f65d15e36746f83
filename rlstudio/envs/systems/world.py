"""Lanes whose state is a few named arrays: what a system has to say about itself, and nothing more."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, State, checked, generator_state, restore_generator
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words
from rlstudio.envs.world import Advance, LaneWorld


class SystemWorld(LaneWorld):
    """A world whose state is ``parts``: arrays (lanes, ...) by name, and a generator for each lane.

    ``ends``: for parts that hold integers, the number that all of them are below. Subclasses fill ``parts``
    before they call ``begin``.
    """

    def __init__(self, lanes: int, max_steps: int, parts: State, ends: Mapping[str, int]) -> None:
        super().__init__(lanes)
        self.parts, self._ends, self._max_steps = parts, ends, max_steps
        self.generators: list[np.random.Generator] = []

    @abstractmethod
    def _begin(self, lane: int, generator: np.random.Generator) -> None:
        """Begin a new episode in a lane: write its rows of ``parts``."""

    @abstractmethod
    def _act(self, action: Array) -> tuple[Floats, Bools]:
        """Change ``parts`` by one step; reward (lanes,) and whether the task has ended (lanes,)."""

    @abstractmethod
    def _observed(self) -> Array:
        """What is seen in every lane (lanes, *shape), a new array."""

    def _reseed(self, seed: int) -> None:
        self.generators = [np.random.default_rng([seed, lane]) for lane in range(self.lanes)]

    def _restart(self, lanes: Sequence[int]) -> Array:
        for lane in lanes:
            self._begin(lane, self.generators[lane])
        return self._observed()[list(lanes)]

    def _advance(self, action: Array) -> Advance:
        reward, terminated = self._act(action)
        late = self._clock - np.asarray(self._begun_at) >= self._max_steps
        truncated = late & ~terminated
        over = np.flatnonzero(terminated | truncated).tolist()
        return self._observed(), reward, reward, terminated, truncated, over

    def drawn_numbers(self, count: int) -> Array:
        """Numbers from 0 to 1 (lanes, count), each lane's from its own generator."""
        return np.array([generator.random(count) for generator in self.generators])

    def normal_numbers(self, count: int) -> Array:
        """Standard normal numbers (lanes, count), each lane's from its own generator."""
        return np.array([generator.standard_normal(count) for generator in self.generators])

    def _dynamics(self) -> State:
        parts = {name: part.copy() for name, part in self.parts.items()}
        return parts | {f"generator.{lane}": generator_state(g) for lane, g in enumerate(self.generators)}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        found: State = {}
        for name, part in self.parts.items():
            value = checked(state, name, part.shape)
            if value.dtype.kind != part.dtype.kind or not np.isfinite(value).all():
                raise Unsound(
                    words(
                        "the array {name} must hold finite numbers of the kind {kind}",
                        name=repr(name),
                        kind=part.dtype,
                    )
                )
            if name in self._ends and ((value < 0).any() or (value >= self._ends[name]).any()):
                raise Unsound(
                    words(
                        "the array {name} must hold integers from 0 to {last}",
                        name=repr(name),
                        last=self._ends[name] - 1,
                    )
                )
            found[name] = value.astype(part.dtype)
        for lane, generator in enumerate(self.generators):
            restore_generator(generator, state[f"generator.{lane}"])
        self.parts = found


def pushed(past: Array, newest: Array) -> Array:
    """A history (lanes, n, ...) with the newest (lanes, ...) at its end and without the oldest."""
    return np.concatenate([past[:, 1:], newest[:, None]], axis=1)
