"""Replay memories for whole transitions, one step or n at a time; for pictures see ``frame_replay``."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints, State, checked, whole
from rlstudio.core.errors import Unsound, UserError
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import words
from rlstudio.nn.memory.frame_replay import FrameReplay
from rlstudio.nn.memory.n_step import NStep
from rlstudio.nn.memory.priorities import Priorities
from rlstudio.nn.memory.ring import Batch, Replay

__all__ = ["Batch", "FrameReplay", "Replay", "RowReplay", "build_replay"]


def build_replay(
    space: Space,
    capacity: int,
    lanes: int,
    action_space: Space | None = None,
    *,
    n_step: int = 1,
    priority_exponent: float | None = None,
) -> Replay:
    """Every frame once for stacks of frames and for observations of several parts; else whole transitions.

    capacity: transitions in all. action_space: needed where actions are not integers, and to notice wrong
    ones in what is restored. n_step: rewards per
    transition. priority_exponent: alpha of prioritised drawing; None draws uniformly. Raises ValueError for
    continuous actions with frames, and UserError where so many do not fit into this computer's memory.
    """
    if isinstance(space, Box) and space.is_image and isinstance(action_space, Box):
        raise ValueError("the memory of frames takes only actions that are integers")
    width = int(np.prod(action_space.shape)) if isinstance(action_space, Box) else None
    actions = action_space.n if isinstance(action_space, Discrete) else None
    try:
        if isinstance(space, Box) and (space.is_image or space.parts):
            return FrameReplay(
                space, capacity, lanes, n_step, priority_exponent, action_width=width, actions=actions
            )
        return RowReplay(space, capacity, width, lanes, n_step, priority_exponent, actions)
    except MemoryError as error:
        numbers = int(np.prod(space.shape))
        raise UserError(
            words(
                "there is no room in this computer's memory for {capacity:,} transitions of {numbers:,} "
                "numbers each; choose a smaller replay memory (replay_capacity).",
                capacity=capacity,
                numbers=numbers,
            )
        ) from error


class RowReplay(Replay):
    """Whole transitions as rows [observation | next | reward | terminated | action | span] of one array.

    One gather fetches a batch. Integers (states, actions) are stored as floats, exact below 2**24.
    action_width: D where actions are floats (N, D), None where they are integers (N,). The span is there with
    n-step returns only; their steps wait outside until they are complete. actions: how many there are.
    """

    def __init__(
        self,
        space: Space,
        capacity: int,
        action_width: int | None = None,
        lanes: int = 1,
        n_step: int = 1,
        priority_exponent: float | None = None,
        actions: int | None = None,
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
        self._actions = actions
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
        if transition.next_legal is not None or self.next_legal is not None:
            self._keep_legal(slice(start, end), transition.next_legal, self.capacity)
        if self.priorities is not None or self.watch is not None:
            self._welcome(np.arange(start, end))

    def _add_steps(self, transition: Transition, steps: NStep) -> None:
        width, now = self._width, steps.position
        self.waiting[now, :, :width] = transition.observation.reshape(steps.lanes, width)
        self.waiting[now, :, width:] = transition.action.reshape(steps.lanes, -1)
        successor = transition.next_observation.reshape(steps.lanes, width)
        ended = transition.terminated | transition.truncated
        legal = transition.next_legal
        for back, lanes, returns in steps.add(transition.reward, ended, self.discount):
            slots = (self.position + np.arange(len(lanes))) % self.capacity
            begun = self.waiting[(now - back) % steps.steps, lanes]
            self.rows[slots, :width] = begun[:, :width]
            self.rows[slots, width : 2 * width] = successor[lanes]
            self.rows[slots, 2 * width] = returns
            self.rows[slots, 2 * width + 1] = transition.terminated[lanes]
            self.rows[slots, self._action] = begun[:, width] if self._integers else begun[:, width:]
            self.rows[slots, -1] = back + 1
            self._keep_legal(slots, None if legal is None else legal[lanes], self.capacity)
            self.position = (self.position + len(lanes)) % self.capacity
            self.size = min(self.capacity, self.size + len(lanes))
            self._welcome(slots)

    @property
    def places(self) -> int:
        """One for each transition."""
        return self.capacity

    def held(self) -> Ints:
        """All rows that are filled."""
        return np.arange(self.size)

    def ages(self, index_B: Ints) -> Ints:
        """Transitions stored since."""
        ages: Ints = (self.position - 1 - index_B) % self.capacity
        return ages

    def rewards(self, index_B: Ints) -> Floats:
        """The column of rewards."""
        rewards: Floats = self.rows[index_B, 2 * self._width]
        return rewards

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
        legal = None if self.next_legal is None else self.next_legal.read(index_B)
        return Batch(observation, action, rows[:, both], after, rows[:, both + 1], span, next_legal=legal)

    def state(self) -> State:
        """The filled rows, where the ring stands, what waits, and priorities."""
        state = {"rows": self.rows[: self.size].copy(), "position": np.asarray(self.position)}
        if self.steps is not None:
            state["waiting"] = self.waiting.copy()
        if self.next_legal is not None:
            state["next_legal"] = self.next_legal.bits[: self.size].copy()
        return state | self._parts_state()

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        size = len(state["rows"]) if "rows" in state else 0
        if size > self.capacity:
            raise Unsound(
                words(
                    "the number of transitions, {n}, is more than the memory holds, {most}",
                    n=size,
                    most=self.capacity,
                )
            )
        rows = checked(state, "rows", (size, self.rows.shape[1]))
        position = int(whole(state, "position", ()))
        if position >= self.capacity or position > size:
            raise Unsound(
                words("the memory, which holds {n}, cannot stand at {position}", n=size, position=position)
            )
        self._check(rows, rows[:, self._action])
        if self.steps is not None:
            waiting = checked(state, "waiting", self.waiting.shape)
            self._check(waiting, waiting[:, :, self._width :])
            self.waiting[...] = waiting
        self._restore_legal(state, self.capacity, size, self._actions)
        self._restore_parts(state)
        self.rows[:size] = rows
        self.size, self.position = size, position

    def _check(self, stored: Array, action: Array) -> None:
        if not np.isfinite(stored).all():
            raise Unsound(words("what is remembered must be finite"))
        if self._actions is not None and ((action < 0) | (action >= self._actions)).any():
            raise Unsound(words("an action that is remembered is none of the {n}", n=self._actions))


def _lane(transition: Transition, lane: int) -> Transition:
    one = slice(lane, lane + 1)
    return Transition(
        transition.observation[one],
        transition.action[one],
        transition.reward[one],
        transition.next_observation[one],
        transition.terminated[one],
        transition.truncated[one],
        next_legal=None if transition.next_legal is None else transition.next_legal[one],
    )
