"""The replay memory of pictures: every frame, or every observation of several parts, is kept once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints, State, checked
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Transition
from rlstudio.core.parts import finite
from rlstudio.core.spaces import Box
from rlstudio.core.words import words
from rlstudio.nn.memory.held_frames import HeldFrames
from rlstudio.nn.memory.n_step import NStep
from rlstudio.nn.memory.priorities import Priorities
from rlstudio.nn.memory.ring import Batch, Replay


class FrameReplay(Replay):
    """Stacks of K frames, every frame stored once per lane and stacks rebuilt on sampling.

    Each lane has a ring of M slots, one frame each. An episode begins with the K frames of its first
    observation; every step then adds the newest frame of its true successor, the last one too. So the
    observation of slot s is the frames s-K+1..s and its successor s-K+2..s+1, exactly, also at the first
    steps (whatever padding the environment uses), at terminations and at truncations. Slots that are no
    step's observation (the first K-1 of an episode, its final successor, and those whose oldest frame is
    already overwritten) are marked and never drawn. With n-step returns a slot becomes usable when its step
    is complete, and its successor stands ``span`` slots further on.

    An observation of several parts counts as one frame, a stack of K = 1.
    action_width: D where actions are floats (N, D), None where they are integers (N,).
    """

    _columns: tuple[str, ...] = ("frames", "action", "reward", "terminated", "usable")

    def __init__(
        self,
        space: Box,
        capacity: int,
        lanes: int,
        n_step: int = 1,
        priority_exponent: float | None = None,
        action_width: int | None = None,
        actions: int | None = None,
    ) -> None:
        self.space = space
        self.stack, *frame = (1, *space.shape) if space.parts else space.shape
        self.lanes = lanes
        self._actions = actions
        self.slots = max(-(-capacity // lanes), 4 * self.stack + n_step)
        self.frames = np.zeros((lanes, self.slots, *frame), np.uint8)
        self.action: Array = np.zeros((lanes, self.slots), np.int64)
        if action_width is not None:
            self.action = np.zeros((lanes, self.slots, action_width), np.float32)
        self.reward: Floats = np.zeros((lanes, self.slots), np.float32)
        self.terminated: Floats = np.zeros((lanes, self.slots), np.float32)
        self.usable = np.zeros((lanes, self.slots), np.bool_)
        self.written: Ints = np.zeros(lanes, np.int64)
        self.fresh = np.ones(lanes, np.bool_)
        self._resumed = False
        self._held: list[HeldFrames] = []
        self._apart = False
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
        for held in self._held:
            held.keep(lanes, slot)
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
                self._write(starting, self._frame(transition.observation[starting], depth))
        lanes = self._lane_numbers
        slot = (self.written - 1) % self.slots
        self._write(lanes, self._frame(transition.next_observation, -1))
        self.action[lanes, slot] = transition.action
        self.fresh = transition.terminated | transition.truncated
        if self.steps is None:
            self._complete(lanes, slot, transition.reward, transition.terminated)
            self._keep_legal(lanes * self.slots + slot, transition.next_legal, self.lanes * self.slots)
            return
        for back, some, returns in self.steps.add(transition.reward, self.fresh, self.discount):
            begun = (slot[some] - back) % self.slots
            self.span[some, begun] = back + 1
            self._complete(some, begun, returns, transition.terminated[some])
            legal = None if transition.next_legal is None else transition.next_legal[some]
            self._keep_legal(some * self.slots + begun, legal, self.lanes * self.slots)

    def _frame(self, observation: Array, depth: int) -> Array:
        """One frame (N, *frame) of stacks (N, K, *frame)."""
        return observation if self.space.parts else observation[:, depth]

    def break_off(self) -> None:
        """The episodes under way will not go on: the next frames belong to new ones."""
        super().break_off()
        self.fresh = np.ones(self.lanes, np.bool_)

    def _notice_new_episodes(self, transition: Transition) -> None:
        """After a restart: emulators that cannot be restored begin new episodes, unlike what was stored."""
        self._resumed = False
        stored = self.frames[self._lane_numbers, (self.written - 1) % self.slots]
        same = (stored == self._frame(transition.observation, -1)).reshape(self.lanes, -1).all(1)
        self.fresh |= ~same
        if self.steps is not None:
            self.steps.drop(np.flatnonzero(~same))

    def _complete(self, lanes: Ints, slot: Ints, reward: Floats, terminated: Array) -> None:
        self.reward[lanes, slot] = reward
        self.terminated[lanes, slot] = terminated
        self.usable[lanes, slot] = True
        if self.priorities is not None or self.watch is not None:
            self._welcome(lanes * self.slots + slot)

    @property
    def places(self) -> int:
        """One for each frame."""
        return self.lanes * self.slots

    def held(self) -> Ints:
        """All frames that are the newest of an observation."""
        return np.flatnonzero(self.usable)

    def ages(self, index_B: Ints) -> Ints:
        """Frames stored since in all lanes: a step each, and a few more where an episode begins."""
        lane, slot = np.divmod(index_B, self.slots)
        ages: Ints = (self.written[lane] - 1 - slot) % self.slots * self.lanes
        return ages

    def rewards(self, index_B: Ints) -> Floats:
        """Those of the steps that begin at these frames."""
        return self.reward.reshape(-1)[index_B]

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
        if self.space.parts:
            observation, after = observation[:, 0], after[:, 0]
        return Batch(
            observation,
            self.action[lane, slot],
            self.reward[lane, slot],
            after,
            self.terminated[lane, slot],
            span,
            next_legal=None if self.next_legal is None else self.next_legal.read(index_B),
        )

    def state(self) -> State:
        """The filled slots of every lane and where the rings stand."""
        reach = min(int(self.written.max()), self.slots)
        columns = self._columns[1:] if self._apart else self._columns
        state: State = {name: getattr(self, name)[:, :reach].copy() for name in columns}
        state |= {"written": self.written.copy(), "fresh": self.fresh.copy()}
        if self.next_legal is not None:
            state["next_legal"] = self.next_legal.bits.copy()
        return state | self._parts_state()

    @contextmanager
    def frames_apart(self) -> Iterator[HeldFrames]:
        """Within this block ``state()`` leaves out "frames": those of now are yielded, to be read later."""
        written = int(self.written.max())
        held = HeldFrames(self.frames, min(written, self.slots), written % self.slots)
        self._held = [*(other for other in self._held if not other.over), held]
        self._apart = True
        try:
            yield held
        finally:
            self._apart = False

    @property
    def frame_bytes(self) -> int:
        """All places, also those that are not filled yet."""
        return self.frames.nbytes

    def let_go(self) -> None:
        """What was put apart and is not read yet is not wanted any more."""
        for held in self._held:
            held.let_go()
        self._held = []

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        written = checked(state, "written", self.written.shape)
        fresh = checked(state, "fresh", self.fresh.shape)
        reach = min(int(written.max()), self.slots)
        columns = {
            name: checked(state, name, (self.lanes, reach, *getattr(self, name).shape[2:]))
            for name in self._columns
        }
        if self.space.parts and not finite(self.space, columns["frames"].reshape(-1, *self.space.shape)):
            raise Unsound(words("what is remembered must be finite"))
        for name, value in columns.items():
            getattr(self, name)[:, :reach] = value
        self.usable[:, reach:] = False
        self.written[...] = written
        self.fresh = fresh.astype(np.bool_)
        self._resumed = True
        places = self.lanes * self.slots
        self._restore_legal(state, places, places, self._actions)
        self._restore_parts(state)
