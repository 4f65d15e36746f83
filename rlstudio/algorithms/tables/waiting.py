"""Entries of a table that wait to be corrected, the most urgent first."""

from __future__ import annotations

import heapq
from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, State, checked, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words

Pair = tuple[int, int]
"""A state and an action."""


class Waiting:
    """A priority queue of pairs, each in it at most once; equal priorities by their numbers.

    So the order depends on nothing but what is in it, and a queue that was saved goes on as it would have.
    """

    def __init__(self) -> None:
        self._priority: dict[Pair, float] = {}
        self._heap: list[tuple[float, Pair]] = []

    def __len__(self) -> int:
        return len(self._priority)

    def put(self, pair: Pair, priority: float, least: float) -> None:
        """Let a pair wait with this priority instead of any earlier one, or not at all if that is small.

        least: what a priority must exceed.
        """
        if not priority > least:  # nor if it is no number
            self._priority.pop(pair, None)
            return
        self._priority[pair] = priority
        heapq.heappush(self._heap, (-priority, pair))
        if len(self._heap) > 100 + 4 * len(self._priority):  # mostly priorities that no longer hold
            self._rebuild()

    def first(self) -> Pair:
        """Take out the most urgent pair. Raises IndexError if none waits."""
        while True:
            priority, pair = heapq.heappop(self._heap)
            if self._priority.get(pair) == -priority:
                del self._priority[pair]
                return pair

    def _rebuild(self) -> None:
        self._heap = [(-priority, pair) for pair, priority in self._priority.items()]
        heapq.heapify(self._heap)

    def state(self) -> State:
        """The pairs (K, 2) and their priorities (K,), the most urgent first."""
        ordered = sorted((-priority, pair) for pair, priority in self._priority.items())
        return {
            "pairs": np.array([pair for _, pair in ordered], np.int64).reshape(len(ordered), 2),
            "priority": np.array([-priority for priority, _ in ordered], np.float64),
        }

    def restore(self, state: Mapping[str, Array], shape: tuple[int, int]) -> None:
        """Continue from ``state()``; shape: how many states and actions there are. Raises ValueError."""
        pairs = whole(state, "pairs", (None, 2))
        priority = checked(state, "priority", (len(pairs),))
        if not (pairs < shape).all():
            raise Unsound(words("the array {name} holds no pairs of state and action", name=repr("pairs")))
        rows = [(int(s), int(a)) for s, a in pairs.tolist()]
        self._priority = dict(zip(rows, priority.tolist(), strict=True))
        if len(self._priority) != len(rows):
            raise Unsound(words("the array {name} names a pair twice", name=repr("pairs")))
        self._rebuild()
