"""Counts how often training visited each state and which actions it took there, for every algorithm."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Doubles, Ints, State, checked
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import words
from rlstudio.engine.snapshot import VisitCounts
from rlstudio.engine.watch.insight import MAP_STATES

BATCH = 1000
"""How many steps are counted at a time. Counting each step alone would cost as much as learning."""
REMEMBERED_PER_STATE = 20
"""Length of the memory of recent visits, in visits per state."""


class Visits:
    """Counts for S states and A actions.

    ``total_SA``: how often each action was taken in each state. ``ends_S``: how often an episode ended in a
    state, where no action is taken. ``recent_S``: visits of both kinds, whose weight decays by 1/e in
    ``memory`` steps.
    """

    def __init__(self, states: int, actions: int) -> None:
        self.total_SA: Ints = np.zeros((states, actions), np.int64)
        self.ends_S: Ints = np.zeros(states, np.int64)
        self.recent_S: Doubles = np.zeros(states)
        self.memory = REMEMBERED_PER_STATE * states
        # Steps that are not counted yet, as numbers: keeping arrays would cost new memory at every step.
        self.states: list[int] = []
        self.actions: list[int] = []
        self.ends: list[int] = []
        self.ended_at: list[int] = []

    @classmethod
    def of(cls, spec: EnvSpec) -> Visits | None:
        """Counts for this environment; None if its states or actions are not discrete, or are too many."""
        states, actions = spec.observation_space, spec.action_space
        if not (isinstance(states, Discrete) and isinstance(actions, Discrete)) or states.n > MAP_STATES:
            return None
        return cls(states.n, actions.n)

    def note(self, transition: Transition) -> None:
        """Count one batched step."""
        self.states += transition.observation.tolist()
        self.actions += transition.action.tolist()
        if transition.episodes:
            ends = transition.next_observation[transition.terminated].tolist()
            self.ends += ends
            self.ended_at += [len(self.states) - 1] * len(ends)
        if len(self.states) >= BATCH:
            self.count()

    def count(self) -> None:
        """Add the pending steps to the counts."""
        if not self.states:
            return
        states, actions = self.total_SA.shape
        seen, done = np.array(self.states), np.array(self.actions)
        counted = np.bincount(seen * actions + done, minlength=states * actions)
        self.total_SA += counted.reshape(states, actions)
        steps = len(seen)
        fresh = np.exp((np.arange(steps) - (steps - 1.0)) / self.memory)
        self.recent_S *= np.exp(-steps / self.memory)
        self.recent_S += np.bincount(seen, fresh, minlength=states)
        ends, ended_at = np.array(self.ends, np.int64), np.array(self.ended_at, np.int64)
        self.ends_S += np.bincount(ends, minlength=states)
        self.recent_S += np.bincount(ends, fresh[ended_at], minlength=states)
        self._forget()

    def _forget(self) -> None:
        self.states.clear()
        self.actions.clear()
        self.ends.clear()
        self.ended_at.clear()

    def counts(self) -> VisitCounts:
        """A copy of the present counts."""
        self.count()
        return VisitCounts(
            self.total_SA.copy(), self.ends_S.copy(), self.recent_S.astype(np.float32), self.memory
        )

    def state(self) -> State:
        """All counts."""
        self.count()
        return {"total": self.total_SA.copy(), "ends": self.ends_S.copy(), "recent": self.recent_S.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError for negative counts and for those of another world."""
        total = checked(state, "total", self.total_SA.shape)
        ends = checked(state, "ends", self.ends_S.shape)
        recent = checked(state, "recent", self.recent_S.shape)
        if (total < 0).any() or (ends < 0).any() or not (recent >= 0).all():
            raise Unsound(words("the counts of visits must not be below zero"))
        self._forget()
        self.total_SA[...], self.ends_S[...], self.recent_S[...] = total, ends, recent
