"""What every replay memory is: a ring of what happened, drawn from uniformly or by priority."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, prefixed, under, whole
from rlstudio.core.events import Transition
from rlstudio.core.inside.remembered import MemoryRequest, MemoryView
from rlstudio.nn.acting.masks import Masks
from rlstudio.nn.memory.held_frames import HeldFrames
from rlstudio.nn.memory.n_step import NStep
from rlstudio.nn.memory.priorities import Priorities
from rlstudio.nn.memory.view import memory_view
from rlstudio.nn.memory.watch import MemoryWatch


@dataclass(slots=True)
class Batch:
    """B transitions: observations (B, *shape), the rest (B,); ``terminated`` is 0 or 1.

    ``action``: integers (B,), or floats (B, D) for continuous actions. With n-step returns ``reward`` is the
    discounted sum of ``span`` rewards and ``next_observation`` comes as many steps later (None: one
    everywhere). Drawn by priority: ``index`` is where they stand, ``weight`` their importance weights <= 1;
    while somebody looks at the memory, ``index`` is there too.
    ``next_legal`` (B, A): the actions that are legal in the next observation; None: all.
    """

    observation: Array
    action: Array
    reward: Floats
    next_observation: Array
    terminated: Floats
    span: Ints | None = None
    index: Ints | None = None
    weight: Floats | None = None
    next_legal: Bools | None = None


class Replay(ABC):
    """The last transitions of all lanes. ``discount``: of rewards within n steps; may change at any time.

    ``next_legal``: which actions are legal in the successors, kept from the first transition on that tells.
    ``watch``: counts what is drawn while somebody looks; no part of what is learned or saved.
    """

    steps: NStep | None = None
    priorities: Priorities | None = None
    next_legal: Masks | None = None
    watch: MemoryWatch | None = None
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
            index_B = self.draw(batch, generator)
            found = self.gather(index_B)
        else:
            index_B, weight_B = self.priorities.draw(batch, generator, correction)
            found = self.gather(index_B)
            found.index, found.weight = index_B, weight_B
        if self.watch is not None:
            self.watch.note_drawn(index_B)
            found.index = index_B
        return found

    def learned(self, batch: Batch, error_B: Floats) -> None:
        """The errors of a batch that was just learned from: its new priorities."""
        if self.priorities is not None and batch.index is not None:
            self.priorities.update(batch.index, error_B)
        if self.watch is not None and batch.index is not None:
            self.watch.note_errors(batch.index, error_B)

    def _welcome(self, index_B: Ints) -> None:
        """New transitions stand at these places."""
        if self.priorities is not None:
            self.priorities.welcome(index_B)
        if self.watch is not None:
            self.watch.forget(index_B)

    def look(self, request: MemoryRequest) -> MemoryView:
        """What it holds now; from the first look on it counts what is drawn."""
        if self.watch is None:
            self.watch = MemoryWatch(self.places)
        return memory_view(self, request)

    def look_away(self) -> None:
        """Nobody looks any more."""
        self.watch = None

    @property
    @abstractmethod
    def places(self) -> int:
        """How many places it has."""

    @abstractmethod
    def held(self) -> Ints:
        """All places from which can be drawn."""

    @abstractmethod
    def ages(self, index_B: Ints) -> Ints:
        """Environment steps since what stands at these places."""

    @abstractmethod
    def rewards(self, index_B: Ints) -> Floats:
        """The rewards at these places."""

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

    @contextmanager
    def frames_apart(self) -> Iterator[HeldFrames | None]:
        """Within this block ``state()`` leaves out the frames, the bulk of it: those of now are yielded.

        They may be read later, while the memory goes on. None: it has no frames.
        """
        yield None

    def let_go(self) -> None:  # noqa: B027
        """Frames that were put apart are not wanted any more."""

    @property
    def frame_bytes(self) -> int:
        """How large the frames are that can be put apart."""
        return 0

    @abstractmethod
    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""

    def _keep_legal(self, place: Array | slice, legal_NA: Bools | None, places: int) -> None:
        """Note which actions are legal in the successors at ``place`` of so many places."""
        if self.next_legal is None:
            if legal_NA is None:
                return
            self.next_legal = Masks(places, legal_NA.shape[1])
        self.next_legal.write(place, legal_NA)

    def _restore_legal(self, state: Mapping[str, Array], places: int, used: int, actions: int | None) -> None:
        """Restore the masks of the first ``used`` places where there are any. Raises ValueError."""
        self.next_legal = None
        if "next_legal" in state and actions is not None:
            masks = Masks(places, actions)
            masks.bits[:used] = whole(state, "next_legal", (used, masks.bits.shape[1]), 256)
            self.next_legal = masks

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
