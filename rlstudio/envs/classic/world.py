"""Base of the classic-control worlds: lanes as columns, a time limit, Gymnasium's pictures."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, State, generator_state, restore_generator
from rlstudio.core.env import Frame
from rlstudio.envs.drawing import without_a_screen
from rlstudio.envs.world import Advance, LaneWorld


class ClassicWorld(LaneWorld):
    """Lanes of one of Gymnasium's classic-control environments in NumPy.

    ``_columns`` (S, B) is the state; ``id``: the environment that draws it; ``time_limit``: steps.
    Subclasses start, move and observe states with exactly the equations of
    gymnasium.envs.classic_control.
    """

    id: ClassVar[str]
    size: ClassVar[int]
    time_limit: ClassVar[int]
    dtype: ClassVar[type[np.floating[Any]]] = np.float64

    def __init__(self, lanes: int, seed: int) -> None:
        super().__init__(lanes)
        self._generator = np.random.default_rng()
        self._columns = np.zeros((self.size, lanes), self.dtype)
        self._nobody = np.zeros(lanes, np.bool_)
        self._pen: Any = None
        self.begin(seed)

    @abstractmethod
    def _start(self, count: int) -> Array:
        """States (count, S) in which episodes begin, drawn from ``_generator``."""

    @abstractmethod
    def _move(self, action: Array) -> tuple[Floats, Bools | None]:
        """Move ``_columns`` by one step; returns rewards (B,) and who has reached an end (None: no end)."""

    @abstractmethod
    def _observe(self, columns: Array) -> Floats:
        """Observations (B, *shape) of states (S, B), in a new array."""

    def _reseed(self, seed: int) -> None:
        self._generator = np.random.default_rng(seed)

    def _restart(self, lanes: Sequence[int]) -> Array:
        columns = np.ascontiguousarray(self._start(len(lanes)).T, self.dtype)
        self._columns[:, list(lanes)] = columns
        return self._observe(columns)

    def _advance(self, action: Array) -> Advance:
        reward, ended = self._move(action)
        successor = self._observe(self._columns)
        late = self._clock - min(self._begun_at) >= self.time_limit
        terminated = self._nobody if ended is None else ended
        if not late and (ended is None or not ended.any()):
            return successor, reward, reward, terminated, self._nobody, ()
        truncated = ~terminated & (self._clock - np.asarray(self._begun_at) >= self.time_limit)
        over = np.flatnonzero(terminated | truncated).tolist()
        return successor, reward, reward, terminated, truncated, over

    def frame(self, lane: int = 0) -> Frame:
        """Gymnasium's picture of a lane, (H, W, 3)."""
        if self._pen is None:
            without_a_screen()
            import gymnasium

            self._pen = gymnasium.make(self.id, render_mode="rgb_array", disable_env_checker=True).unwrapped
        self._prepare(self._pen, lane)
        picture: Frame = self._pen.render()
        return picture

    def _prepare(self, pen: Any, lane: int) -> None:
        pen.state = self._columns[:, lane].copy()

    def _dynamics(self) -> State:
        return {"columns": self._columns.copy(), "generator": generator_state(self._generator)}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        self._columns = np.array(state["columns"], self.dtype).reshape(self._columns.shape)
        restore_generator(self._generator, state["generator"])
