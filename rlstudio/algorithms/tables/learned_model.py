"""What has been learned of a finite world: the outcomes of each action in each state, and their counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Bools, Ints, State, checked, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

MOST_OUTCOMES = 256
"""Outcomes that are kept of one pair; beyond it the one that was seen least often makes room."""

MODEL_SIZE = Metric(
    name="model_size",
    title="Known",
    help="How many pairs of state and action the model remembers.",
    unit="pairs",
    group="model",
)

Outcome = tuple[int, bool]
"""The successor, and whether the task ended there."""


class LearnedModel:
    """Counts N(s, a, s', end) and mean rewards of what was seen: a finite world's maximum-likelihood model.

    Rewards are averaged over one outcome's occurrences, which leaves every expected target as it is and the
    memory bounded: ``MOST_OUTCOMES`` for each pair, whatever the rewards. ``tried``: the actions taken in
    each state, both in the order of their first time; ``known``: how many pairs these are. ``tried_at_SA``:
    the step at which each pair was last tried, 0 if never. ``legal``: the actions that were legal in a
    state when it was last seen, of states where that was told. ``before``: the pairs that were seen to lead
    to a state without an end there.
    """

    def __init__(self, states: int, actions: int) -> None:
        self.shape = states, actions
        self.tried: dict[int, list[int]] = {}
        self.states: list[int] = []
        self.known = 0
        self.legal: dict[int, list[int]] = {}
        self.tried_at_SA: Ints = np.zeros(self.shape, np.int64)
        self.before: dict[int, set[tuple[int, int]]] = {}
        self._counts: dict[tuple[int, int], dict[Outcome, int]] = {}
        self._rewards: dict[tuple[int, int], dict[Outcome, float]] = {}
        self._totals: dict[tuple[int, int], int] = {}

    def add(self, s: int, a: int, r: float, s_next: int, over: bool, *, at: int, last_only: bool) -> None:
        """Note what an action did at step ``at``; ``last_only`` forgets what it did before."""
        pair, outcome = (s, a), (s_next, over)
        self.tried_at_SA[s, a] = at
        if pair not in self._counts:
            if s not in self.tried:
                self.tried[s] = []
                self.states.append(s)
            self.tried[s].append(a)
            self.known += 1
        if last_only or pair not in self._counts:
            for gone in self._counts.get(pair, ()):
                self._unlink(pair, gone)
            self._counts[pair], self._rewards[pair], self._totals[pair] = {}, {}, 0
        counts, rewards = self._counts[pair], self._rewards[pair]
        if outcome not in counts and len(counts) == MOST_OUTCOMES:
            rarest = min(counts, key=counts.__getitem__)
            self._totals[pair] -= counts.pop(rarest)
            del rewards[rarest]
            self._unlink(pair, rarest)
        if not over:
            self.before.setdefault(s_next, set()).add(pair)
        count = counts.get(outcome, 0) + 1
        mean = rewards.get(outcome, 0.0)
        counts[outcome], rewards[outcome] = count, mean + (r - mean) / count
        self._totals[pair] += 1

    def _unlink(self, pair: tuple[int, int], outcome: Outcome) -> None:
        s_next, over = outcome
        if not over:
            self.before[s_next].discard(pair)

    def outcomes(self, s: int, a: int) -> list[tuple[float, float, int, bool]]:
        """Share, mean reward, successor and end of all that a tried pair was seen to do; shares sum to 1."""
        pair = s, a
        rewards, total = self._rewards[pair], self._totals[pair]
        return [(count / total, rewards[outcome], *outcome) for outcome, count in self._counts[pair].items()]

    def note_legal(self, state_N: Ints, legal_NA: Bools) -> None:
        """Note which actions are legal in these states; nothing where none is, after an end."""
        for s, row in zip(state_N.tolist(), legal_NA, strict=True):
            if row.any():
                self.legal[s] = np.flatnonzero(row).tolist()

    def choices(self, s: int) -> Sequence[int]:
        """All actions that may be tried in a state."""
        return self.legal.get(s) or range(self.shape[1])

    def draw(self, s: int, a: int, chance: float) -> tuple[float, int, bool]:
        """Reward, successor and end, as likely as they were seen. ``chance``: evenly from [0, 1).

        What was never tried is believed to change nothing and to bring nothing (only Dyna-Q+ ever asks).
        """
        counts = self._counts.get((s, a))
        if counts is None:
            return 0.0, s, False
        left = chance * self._totals[s, a]
        drawn = next(iter(counts))
        for drawn, count in counts.items():  # noqa: B007 - it is what the loop ends at
            left -= count
            if left < 0:
                break
        return self._rewards[s, a][drawn], *drawn

    def state(self) -> State:
        """The outcomes (K,) in the order of their first time, and when each pair was last tried."""
        rows = [
            (s, a, s_next, over, count, self._rewards[s, a][s_next, over])
            for s in self.states
            for a in self.tried[s]
            for (s_next, over), count in self._counts[s, a].items()
        ]
        legal: State = {}
        if self.legal:
            legal_KA = np.zeros((len(self.legal), self.shape[1]), np.bool_)
            for row, actions in zip(legal_KA, self.legal.values(), strict=True):
                row[actions] = True
            legal = {"legal": legal_KA, "legal_state": np.array(list(self.legal), np.int64)}
        return legal | {
            "pairs": np.array([row[:2] for row in rows], np.int64).reshape(len(rows), 2),
            "next": np.array([row[2] for row in rows], np.int64),
            "terminated": np.array([row[3] for row in rows], np.bool_),
            "count": np.array([row[4] for row in rows], np.int64),
            "reward": np.array([row[5] for row in rows], np.float64),
            "tried_at": self.tried_at_SA.copy(),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or what makes no sense."""
        pairs = whole(state, "pairs", (None, 2))
        if not (pairs < self.shape).all():
            raise Unsound(words("the array {name} holds no pairs of state and action", name=repr("pairs")))
        length = (len(pairs),)
        columns = (
            whole(state, "next", length, self.shape[0]).tolist(),
            checked(state, "terminated", length).astype(bool).tolist(),
            whole(state, "count", length).tolist(),
            checked(state, "reward", length).tolist(),
        )
        tried_at = whole(state, "tried_at", self.shape)
        fresh = LearnedModel(*self.shape)
        for (s, a), s_next, over, count, reward in zip(pairs.tolist(), *columns, strict=True):
            known = fresh._counts.get((s, a), {})
            if count < 1 or (s_next, over) in known or len(known) == MOST_OUTCOMES:
                raise Unsound(words("the array {name} does not count outcomes", name=repr("count")))
            fresh.add(s, a, reward, s_next, over, at=0, last_only=False)
            fresh._counts[s, a][s_next, over] = count
            fresh._totals[s, a] += count - 1
        fresh.tried_at_SA[...] = tried_at
        if "legal" in state:
            legal_KA = checked(state, "legal", (None, self.shape[1])).astype(bool)
            legal_state = whole(state, "legal_state", (len(legal_KA),), self.shape[0])
            if not legal_KA.any(1).all():
                raise Unsound(words("the array {name} allows no action in a state", name=repr("legal")))
            rows = zip(legal_state.tolist(), legal_KA, strict=True)
            fresh.legal = {s: np.flatnonzero(row).tolist() for s, row in rows}
        self.__dict__.update(fresh.__dict__)
