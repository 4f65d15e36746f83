"""The trees of a decision, told to people."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

import numpy as np

from rlstudio.algorithms.search.tree import NONE
from rlstudio.core.arrays import Bools, Floats, Ints
from rlstudio.core.inside.growth import Course
from rlstudio.core.inside.thought import ROOT, Thought

MOST = 250
"""So many moves of a tree are told, those that were tried most."""


class Grown(Protocol):
    """Trees as arrays over nodes, of rules (``Tree``) or of what a model imagines."""

    root: Ints
    child: Ints
    legal: Bools
    visits: Floats
    prior: Floats
    estimate: Floats

    def mean(self, node: Ints, unknown: Floats | float = 0.0) -> Floats:
        """Q of the moves of nodes (K, A), ``unknown`` where there is none."""


T = TypeVar("T", bound=Grown)


class Trees(Generic[T]):
    """The trees of several positions.

    ``spread``: U of moves, if there is one; ``better``: π' of moves, if there is one; both of nodes (K,),
    (K, A). ``priors``: there is P. ``reward``: what is imagined on the way to a node, where there are no
    rules. ``course``: how one of them grew.
    """

    def __init__(
        self,
        tree: T,
        spread: Callable[[T, Ints], Floats] | None,
        *,
        priors: bool,
        course: Callable[[int], Course],
        better: Callable[[T, Ints], Floats] | None = None,
        reward: Floats | None = None,
    ) -> None:
        self._tree, self._spread, self._priors, self._reward = tree, spread, priors, reward
        self._course, self._better = course, better

    def told(self, lane: int) -> Thought:
        """All moves at the root, and below it the ones that were tried most."""
        tree, root = self._tree, int(self._tree.root[lane])
        parent: list[int] = []
        action: list[int] = []
        above: list[int] = []

        def add(node: int, number: int, moves: list[int]) -> None:
            for move in moves:
                parent.append(number)
                action.append(move)
                above.append(node)
                child = int(tree.child[node, move])
                if child != NONE:
                    heapq.heappush(due, (-float(tree.visits[node, move]), len(parent) - 1, child))

        due: list[tuple[float, int, int]] = []
        add(root, ROOT, np.flatnonzero(tree.legal[root]).tolist())
        more = 0
        while due:
            _, number, node = heapq.heappop(due)
            moves = np.flatnonzero(tree.visits[node] > 0).tolist()
            if len(parent) + len(moves) > MOST:
                more += len(moves)
                continue
            add(node, number, moves)
        nodes, moves_told = np.array(above, np.int64), np.array(action, np.int64)
        visits = tree.visits[nodes, moves_told]
        rows = np.arange(len(moves_told))
        unknown: Floats = np.full(len(moves_told), np.nan, np.float32)
        return Thought(
            parent=np.array(parent, np.int64),
            action=moves_told,
            visits=visits.astype(np.int64),
            value=tree.mean(nodes, math.nan)[rows, moves_told],
            prior=tree.prior[nodes, moves_told] if self._priors else unknown,
            bonus=unknown if self._spread is None else self._spread(tree, nodes)[rows, moves_told],
            more=more,
            imagined=self._reward is not None,
            course=self._course(lane),
            reward=None if self._reward is None else self._paid(nodes, moves_told),
            better=None if self._better is None else self._better(tree, nodes)[rows, moves_told],
        )

    def _paid(self, node: Ints, move: Ints) -> Floats:
        """The rewards of moves of nodes (K,); NaN where no model was asked."""
        assert self._reward is not None
        child = self._tree.child[node, move]
        found: Floats = np.where(child == NONE, np.float32(np.nan), self._reward[child])
        return found
