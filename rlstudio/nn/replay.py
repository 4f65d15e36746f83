"""Replay memories: what happened, kept in a ring, drawn from uniformly."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints, State
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.nn.network import checked


@dataclass(slots=True)
class Batch:
    """B transitions: observations (B, *shape), the rest (B,); ``terminated`` is 0 or 1.

    ``action``: integers (B,), or floats (B, D) for continuous actions.
    """

    observation: Array
    action: Array
    reward: Floats
    next_observation: Array
    terminated: Floats


class Replay(ABC):
    """The last transitions of all lanes."""

    def __len__(self) -> int:
        """How many transitions can be drawn."""
        raise NotImplementedError

    @abstractmethod
    def add(self, transition: Transition) -> None:
        """Store one batched step, forgetting the oldest."""

    @abstractmethod
    def sample(self, batch: int, generator: np.random.Generator) -> Batch:
        """Draw uniformly with replacement from what is stored."""

    @abstractmethod
    def state(self) -> State:
        """Copies of everything stored."""

    @abstractmethod
    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""


def build_replay(space: Space, capacity: int, lanes: int, action_space: Space | None = None) -> Replay:
    """Frame-efficient for stacks of frames, whole rows for everything else. capacity: transitions in all.

    action_space: needed where actions are not integers. Raises ValueError for continuous actions with frames.
    """
    continuous = isinstance(action_space, Box)
    if isinstance(space, Box) and space.is_image:
        if continuous:
            raise ValueError("the memory of frames takes only actions that are integers")
        return FrameReplay(space, capacity, lanes)
    return RowReplay(space, capacity, int(np.prod(action_space.shape)) if continuous else None)


class RowReplay(Replay):
    """Whole transitions as rows [observation | next | reward | terminated | action] of one float array.

    One gather fetches a batch. Integers (states, actions) are stored as floats, exact below 2**24.
    action_width: D where actions are floats (N, D), None where they are integers (N,).
    """

    def __init__(self, space: Space, capacity: int, action_width: int | None = None) -> None:
        self.space = space
        self.capacity = capacity
        self.position = 0
        self.size = 0
        self._shape = space.shape
        self._discrete = isinstance(space, Discrete)
        width = int(np.prod(space.shape))
        self._width = width
        self._integers = action_width is None
        columns = 2 * width + 2 + (1 if action_width is None else action_width)
        self.rows: Floats = np.empty((capacity, columns), np.float32)

    def __len__(self) -> int:
        return self.size

    def add(self, transition: Transition) -> None:
        """Store one batched step, forgetting the oldest."""
        lanes, start, width = len(transition.action), self.position, self._width
        end = start + lanes
        if end > self.capacity:
            for lane in range(lanes):
                self.add(_lane(transition, lane))
            return
        rows = self.rows[start:end]
        shape = (lanes, width)
        rows[:, :width] = transition.observation.reshape(shape)
        both = 2 * width
        rows[:, width:both] = transition.next_observation.reshape(shape)
        rows[:, both] = transition.reward
        rows[:, both + 1] = transition.terminated
        rows[:, both + 2 :] = transition.action[:, None] if self._integers else transition.action
        self.position = end if end < self.capacity else 0
        if self.size < self.capacity:
            self.size = end

    def sample(self, batch: int, generator: np.random.Generator) -> Batch:
        """Draw uniformly with replacement."""
        index_B = (generator.random(batch) * self.size).astype(np.int64)
        rows = self.rows.take(index_B, 0)
        width, both = self._width, 2 * self._width
        observation, after = rows[:, :width], rows[:, width:both]
        if self._discrete:
            observation, after = observation[:, 0].astype(np.int64), after[:, 0].astype(np.int64)
        elif len(self._shape) != 1:
            observation = observation.reshape(batch, *self._shape)
            after = after.reshape(batch, *self._shape)
        action = rows[:, -1].astype(np.int64) if self._integers else rows[:, both + 2 :]
        return Batch(observation, action, rows[:, both], after, rows[:, both + 1])

    def state(self) -> State:
        """The filled rows and where the ring stands."""
        return {"rows": self.rows[: self.size].copy(), "position": np.asarray(self.position)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        size = len(state["rows"]) if "rows" in state else 0
        if size > self.capacity:
            raise ValueError(f"{size} transitions do not fit into a memory of {self.capacity}")
        rows = checked(state, "rows", (size, self.rows.shape[1]))
        position = int(checked(state, "position", ()))
        if not 0 <= position < self.capacity or position > size:
            raise ValueError(f"the ring cannot stand at {position} with {size} transitions")
        self.rows[:size] = rows
        self.size, self.position = size, position


def _lane(transition: Transition, lane: int) -> Transition:
    one = slice(lane, lane + 1)
    return Transition(
        transition.observation[one],
        transition.action[one],
        transition.reward[one],
        transition.next_observation[one],
        transition.terminated[one],
        transition.truncated[one],
    )


class FrameReplay(Replay):
    """Stacks of K frames, every frame stored once per lane and stacks rebuilt on sampling.

    Each lane has a ring of M slots, one frame each. An episode begins with the K frames of its first
    observation; every step then adds the newest frame of its true successor, the last one too. So the
    observation of slot s is the frames s-K+1..s and its successor s-K+2..s+1, exactly, also at the first
    steps (whatever padding the environment uses), at terminations and at truncations. Slots that are no
    step's observation (the first K-1 of an episode, its final successor, and those whose oldest frame is
    already overwritten) are marked and never drawn.
    """

    def __init__(self, space: Box, capacity: int, lanes: int) -> None:
        self.stack, *frame = space.shape
        self.lanes = lanes
        self.slots = max(-(-capacity // lanes), 4 * self.stack)
        self.frames = np.zeros((lanes, self.slots, *frame), np.uint8)
        self.action: Ints = np.zeros((lanes, self.slots), np.int64)
        self.reward: Floats = np.zeros((lanes, self.slots), np.float32)
        self.terminated: Floats = np.zeros((lanes, self.slots), np.float32)
        self.usable = np.zeros((lanes, self.slots), np.bool_)
        self.written: Ints = np.zeros(lanes, np.int64)
        self.fresh = np.ones(lanes, np.bool_)
        self._offsets = np.arange(1 - self.stack, 2)
        self._lane_numbers = np.arange(lanes)

    def __len__(self) -> int:
        return int(self.usable.sum())

    def _write(self, lanes: Ints, frames: Array) -> None:
        slot = self.written[lanes] % self.slots
        self.frames[lanes, slot] = frames
        # This slot is no observation yet, and the K - 1 oldest slots after it lose their oldest frame.
        for ahead in range(self.stack):
            self.usable[lanes, (slot + ahead) % self.slots] = False
        self.written[lanes] += 1

    def add(self, transition: Transition) -> None:
        """Store one batched step, forgetting the oldest."""
        if self.fresh.any():
            starting = np.flatnonzero(self.fresh)
            for depth in range(self.stack):
                self._write(starting, transition.observation[starting, depth])
        lanes = self._lane_numbers
        slot = (self.written - 1) % self.slots
        self._write(lanes, transition.next_observation[:, -1])
        self.action[lanes, slot] = transition.action
        self.reward[lanes, slot] = transition.reward
        self.terminated[lanes, slot] = transition.terminated
        self.usable[lanes, slot] = True
        self.fresh = transition.terminated | transition.truncated

    def sample(self, batch: int, generator: np.random.Generator) -> Batch:
        """Draw uniformly with replacement: any slot of any lane, drawn again until it is usable."""
        reach = min(int(self.written.max()), self.slots)
        drawn = np.empty(0, np.int64)
        while len(drawn) < batch:
            slot = generator.integers(0, reach, 2 * batch)
            lane = generator.integers(0, self.lanes, 2 * batch)
            drawn = np.concatenate([drawn, (lane * self.slots + slot)[self.usable[lane, slot]]])
        lane, slot = np.divmod(drawn[:batch], self.slots)
        stacks = self.frames[lane[:, None], (slot[:, None] + self._offsets) % self.slots]
        return Batch(
            stacks[:, :-1],
            self.action[lane, slot],
            self.reward[lane, slot],
            stacks[:, 1:],
            self.terminated[lane, slot],
        )

    _columns = ("frames", "action", "reward", "terminated", "usable")

    def state(self) -> State:
        """The filled slots of every lane and where the rings stand."""
        reach = min(int(self.written.max()), self.slots)
        state: State = {name: getattr(self, name)[:, :reach].copy() for name in self._columns}
        return state | {"written": self.written.copy(), "fresh": self.fresh.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        written = checked(state, "written", self.written.shape)
        fresh = checked(state, "fresh", self.fresh.shape)
        reach = min(int(written.max()), self.slots)
        columns = {
            name: checked(state, name, (self.lanes, reach, *getattr(self, name).shape[2:]))
            for name in self._columns
        }
        for name, value in columns.items():
            getattr(self, name)[:, :reach] = value
        self.usable[:, reach:] = False
        self.written[...] = written
        self.fresh = fresh.astype(np.bool_)
