"""Replay memories: a ring of what happened, drawn from uniformly or by priority, one step or n at a time."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints, State, prefixed, under
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.nn.n_step import NStep
from rlstudio.nn.network import checked
from rlstudio.nn.priorities import Priorities


@dataclass(slots=True)
class Batch:
    """B transitions: observations (B, *shape), the rest (B,); ``terminated`` is 0 or 1.

    ``action``: integers (B,), or floats (B, D) for continuous actions. With n-step returns ``reward`` is the
    discounted sum of ``span`` rewards and ``next_observation`` comes as many steps later (None: one
    everywhere). Drawn by priority: ``index`` is where they stand, ``weight`` their importance weights <= 1.
    """

    observation: Array
    action: Array
    reward: Floats
    next_observation: Array
    terminated: Floats
    span: Ints | None = None
    index: Ints | None = None
    weight: Floats | None = None


class Replay(ABC):
    """The last transitions of all lanes. ``discount``: of rewards within n steps; may change at any time."""

    steps: NStep | None = None
    priorities: Priorities | None = None
    discount = 1.0

    def __len__(self) -> int:
        """How many transitions can be drawn."""
        raise NotImplementedError

    @abstractmethod
    def add(self, transition: Transition) -> None:
        """Store one batched step, forgetting the oldest."""

    def sample(self, batch: int, generator: np.random.Generator, correction: float = 1.0) -> Batch:
        """Draw with replacement: uniformly, or by priority with importance weights to this power (beta)."""
        if self.priorities is None:
            return self.gather(self.draw(batch, generator))
        index_B, weight_B = self.priorities.draw(batch, generator, correction)
        found = self.gather(index_B)
        found.index, found.weight = index_B, weight_B
        return found

    def learned(self, batch: Batch, error_B: Floats) -> None:
        """The errors of a batch that was just learned from: its new priorities."""
        if self.priorities is not None and batch.index is not None:
            self.priorities.update(batch.index, error_B)

    def break_off(self) -> None:
        """The episodes under way will not go on: forget the steps that wait for more rewards."""
        if self.steps is not None:
            self.steps.drop(np.arange(self.steps.lanes))

    @abstractmethod
    def draw(self, batch: int, generator: np.random.Generator) -> Ints:
        """Places (B,) drawn uniformly with replacement from what is stored."""

    @abstractmethod
    def gather(self, index_B: Ints) -> Batch:
        """The transitions at these places."""

    @abstractmethod
    def state(self) -> State:
        """Copies of everything stored."""

    @abstractmethod
    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""

    def _parts_state(self) -> State:
        state: State = {}
        for name in ("steps", "priorities"):
            part = getattr(self, name)
            if part is not None:
                state |= prefixed(name, part.state())
        return state

    def _restore_parts(self, state: Mapping[str, Array]) -> None:
        for name in ("steps", "priorities"):
            part = getattr(self, name)
            if part is not None:
                part.restore(under(name, state))


def build_replay(
    space: Space,
    capacity: int,
    lanes: int,
    action_space: Space | None = None,
    *,
    n_step: int = 1,
    priority_exponent: float | None = None,
) -> Replay:
    """Frame-efficient for stacks of frames, whole rows for everything else.

    capacity: transitions in all. action_space: needed where actions are not integers. n_step: rewards per
    transition. priority_exponent: alpha of prioritised drawing; None draws uniformly. Raises ValueError for
    continuous actions with frames.
    """
    if isinstance(space, Box) and space.is_image:
        if isinstance(action_space, Box):
            raise ValueError("the memory of frames takes only actions that are integers")
        return FrameReplay(space, capacity, lanes, n_step, priority_exponent)
    width = int(np.prod(action_space.shape)) if isinstance(action_space, Box) else None
    return RowReplay(space, capacity, width, lanes, n_step, priority_exponent)


class RowReplay(Replay):
    """Whole transitions as rows [observation | next | reward | terminated | action | span] of one array.

    One gather fetches a batch. Integers (states, actions) are stored as floats, exact below 2**24.
    action_width: D where actions are floats (N, D), None where they are integers (N,). The span is there with
    n-step returns only; their steps wait outside until they are complete.
    """

    def __init__(
        self,
        space: Space,
        capacity: int,
        action_width: int | None = None,
        lanes: int = 1,
        n_step: int = 1,
        priority_exponent: float | None = None,
    ) -> None:
        self.space = space
        self.capacity = capacity
        self.position = 0
        self.size = 0
        self._shape = space.shape
        self._discrete = isinstance(space, Discrete)
        width = int(np.prod(space.shape))
        self._width = width
        self._integers = action_width is None
        begin, columns = 2 * width + 2, 1 if action_width is None else action_width
        self._action = begin if action_width is None else slice(begin, begin + columns)
        self.rows: Floats = np.empty((capacity, begin + columns + (n_step > 1)), np.float32)
        if n_step > 1:
            self.steps = NStep(n_step, lanes)
            # Observation and action of the steps that wait, in the same ring as their rewards.
            self.waiting: Floats = np.zeros((n_step, lanes, width + columns), np.float32)
        if priority_exponent is not None:
            self.priorities = Priorities(capacity, priority_exponent)

    def __len__(self) -> int:
        return self.size

    def add(self, transition: Transition) -> None:
        """Store one batched step, forgetting the oldest."""
        if self.steps is not None:
            self._add_steps(transition, self.steps)
            return
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
        rows[:, self._action] = transition.action
        self.position = end if end < self.capacity else 0
        if self.size < self.capacity:
            self.size = end
        if self.priorities is not None:
            self.priorities.welcome(np.arange(start, end))

    def _add_steps(self, transition: Transition, steps: NStep) -> None:
        width, now = self._width, steps.position
        self.waiting[now, :, :width] = transition.observation.reshape(steps.lanes, width)
        self.waiting[now, :, width:] = transition.action.reshape(steps.lanes, -1)
        successor = transition.next_observation.reshape(steps.lanes, width)
        ended = transition.terminated | transition.truncated
        for back, lanes, returns in steps.add(transition.reward, ended, self.discount):
            slots = (self.position + np.arange(len(lanes))) % self.capacity
            begun = self.waiting[(now - back) % steps.steps, lanes]
            self.rows[slots, :width] = begun[:, :width]
            self.rows[slots, width : 2 * width] = successor[lanes]
            self.rows[slots, 2 * width] = returns
            self.rows[slots, 2 * width + 1] = transition.terminated[lanes]
            self.rows[slots, self._action] = begun[:, width] if self._integers else begun[:, width:]
            self.rows[slots, -1] = back + 1
            self.position = (self.position + len(lanes)) % self.capacity
            self.size = min(self.capacity, self.size + len(lanes))
            if self.priorities is not None:
                self.priorities.welcome(slots)

    def draw(self, batch: int, generator: np.random.Generator) -> Ints:
        """Any row."""
        return (generator.random(batch) * self.size).astype(np.int64)

    def gather(self, index_B: Ints) -> Batch:
        """The transitions at these places."""
        rows, batch = self.rows.take(index_B, 0), len(index_B)
        width, both = self._width, 2 * self._width
        observation, after = rows[:, :width], rows[:, width:both]
        if self._discrete:
            observation, after = observation[:, 0].astype(np.int64), after[:, 0].astype(np.int64)
        elif len(self._shape) != 1:
            observation = observation.reshape(batch, *self._shape)
            after = after.reshape(batch, *self._shape)
        action = rows[:, self._action].astype(np.int64) if self._integers else rows[:, self._action]
        span = None if self.steps is None else rows[:, -1].astype(np.int64)
        return Batch(observation, action, rows[:, both], after, rows[:, both + 1], span)

    def state(self) -> State:
        """The filled rows, where the ring stands, what waits, and priorities."""
        state = {"rows": self.rows[: self.size].copy(), "position": np.asarray(self.position)}
        if self.steps is not None:
            state["waiting"] = self.waiting.copy()
        return state | self._parts_state()

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        size = len(state["rows"]) if "rows" in state else 0
        if size > self.capacity:
            raise ValueError(f"{size} transitions do not fit into a memory of {self.capacity}")
        rows = checked(state, "rows", (size, self.rows.shape[1]))
        position = int(checked(state, "position", ()))
        if not 0 <= position < self.capacity or position > size:
            raise ValueError(f"the ring cannot stand at {position} with {size} transitions")
        if self.steps is not None:
            self.waiting[...] = checked(state, "waiting", self.waiting.shape)
        self._restore_parts(state)
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
    already overwritten) are marked and never drawn. With n-step returns a slot becomes usable when its step
    is complete, and its successor stands ``span`` slots further on.
    """

    _columns: tuple[str, ...] = ("frames", "action", "reward", "terminated", "usable")

    def __init__(
        self,
        space: Box,
        capacity: int,
        lanes: int,
        n_step: int = 1,
        priority_exponent: float | None = None,
    ) -> None:
        self.stack, *frame = space.shape
        self.lanes = lanes
        self.slots = max(-(-capacity // lanes), 4 * self.stack + n_step)
        self.frames = np.zeros((lanes, self.slots, *frame), np.uint8)
        self.action: Ints = np.zeros((lanes, self.slots), np.int64)
        self.reward: Floats = np.zeros((lanes, self.slots), np.float32)
        self.terminated: Floats = np.zeros((lanes, self.slots), np.float32)
        self.usable = np.zeros((lanes, self.slots), np.bool_)
        self.written: Ints = np.zeros(lanes, np.int64)
        self.fresh = np.ones(lanes, np.bool_)
        self._resumed = False
        self._offsets = np.arange(1 - self.stack, 2)
        self._lane_numbers = np.arange(lanes)
        if n_step > 1:
            self.steps = NStep(n_step, lanes)
            self.span: Ints = np.ones((lanes, self.slots), np.int64)
            self._columns = (*self._columns, "span")
        if priority_exponent is not None:
            self.priorities = Priorities(lanes * self.slots, priority_exponent)

    def __len__(self) -> int:
        return int(self.usable.sum())

    def _write(self, lanes: Ints, frames: Array) -> None:
        slot = self.written[lanes] % self.slots
        self.frames[lanes, slot] = frames
        # This slot is no observation yet, and the K - 1 oldest slots after it lose their oldest frame.
        for ahead in range(self.stack):
            after = (slot + ahead) % self.slots
            if self.priorities is not None:
                lost = (lanes * self.slots + after)[self.usable[lanes, after]]
                if len(lost):
                    self.priorities.forget(lost)
            self.usable[lanes, after] = False
        self.written[lanes] += 1

    def add(self, transition: Transition) -> None:
        """Store one batched step, forgetting the oldest."""
        if self._resumed:
            self._notice_new_episodes(transition)
        if self.fresh.any():
            starting = np.flatnonzero(self.fresh)
            for depth in range(self.stack):
                self._write(starting, transition.observation[starting, depth])
        lanes = self._lane_numbers
        slot = (self.written - 1) % self.slots
        self._write(lanes, transition.next_observation[:, -1])
        self.action[lanes, slot] = transition.action
        self.fresh = transition.terminated | transition.truncated
        if self.steps is None:
            self._complete(lanes, slot, transition.reward, transition.terminated)
            return
        for back, some, returns in self.steps.add(transition.reward, self.fresh, self.discount):
            begun = (slot[some] - back) % self.slots
            self.span[some, begun] = back + 1
            self._complete(some, begun, returns, transition.terminated[some])

    def break_off(self) -> None:
        """The episodes under way will not go on: the next frames belong to new ones."""
        super().break_off()
        self.fresh = np.ones(self.lanes, np.bool_)

    def _notice_new_episodes(self, transition: Transition) -> None:
        """After a restart: emulators that cannot be restored begin new episodes, unlike what was stored."""
        self._resumed = False
        stored = self.frames[self._lane_numbers, (self.written - 1) % self.slots]
        same = (stored == transition.observation[:, -1]).reshape(self.lanes, -1).all(1)
        self.fresh |= ~same
        if self.steps is not None:
            self.steps.drop(np.flatnonzero(~same))

    def _complete(self, lanes: Ints, slot: Ints, reward: Floats, terminated: Array) -> None:
        self.reward[lanes, slot] = reward
        self.terminated[lanes, slot] = terminated
        self.usable[lanes, slot] = True
        if self.priorities is not None:
            self.priorities.welcome(lanes * self.slots + slot)

    def draw(self, batch: int, generator: np.random.Generator) -> Ints:
        """Any slot of any lane, drawn again until it is usable."""
        reach = min(int(self.written.max()), self.slots)
        drawn = np.empty(0, np.int64)
        while len(drawn) < batch:
            slot = generator.integers(0, reach, 2 * batch)
            lane = generator.integers(0, self.lanes, 2 * batch)
            drawn = np.concatenate([drawn, (lane * self.slots + slot)[self.usable[lane, slot]]])
        return drawn[:batch]

    def gather(self, index_B: Ints) -> Batch:
        """The transitions at these places: lane * slots + slot."""
        lane, slot = np.divmod(index_B, self.slots)
        span = None
        if self.steps is None:
            stacks = self.frames[lane[:, None], (slot[:, None] + self._offsets) % self.slots]
            observation, after = stacks[:, :-1], stacks[:, 1:]
        else:
            span = self.span[lane, slot]
            places = slot[:, None] + self._offsets[:-1]
            observation = self.frames[lane[:, None], places % self.slots]
            after = self.frames[lane[:, None], (places + span[:, None]) % self.slots]
        return Batch(
            observation,
            self.action[lane, slot],
            self.reward[lane, slot],
            after,
            self.terminated[lane, slot],
            span,
        )

    def state(self) -> State:
        """The filled slots of every lane and where the rings stand."""
        reach = min(int(self.written.max()), self.slots)
        state: State = {name: getattr(self, name)[:, :reach].copy() for name in self._columns}
        state |= {"written": self.written.copy(), "fresh": self.fresh.copy()}
        return state | self._parts_state()

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
        self._resumed = True
        self._restore_parts(state)
