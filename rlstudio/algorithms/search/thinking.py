"""The trees of a decision, told to people."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

import numpy as np

from rlstudio.algorithms.search.tree import NONE, Tree
from rlstudio.core.arrays import Bools, Floats, Ints
from rlstudio.core.inside.growth import END, Course, Leaves, Rule
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

    def mean(self, node: Ints, unknown: Floats | float = 0.0) -> Floats:
        """Q of the moves of nodes (K, A), ``unknown`` where there is none."""


T = TypeVar("T", bound=Grown)


class Trees(Generic[T]):
    """The trees of several positions.

    ``spread``: U of moves, if there is one; ``priors``: there is P; ``imagined``: no rules are behind them.
    ``course``: how one of them grew, if that can be told.
    """

    def __init__(
        self,
        tree: T,
        spread: Callable[[T, Ints], Floats] | None,
        *,
        priors: bool,
        imagined: bool = False,
        course: Callable[[int], Course] | None = None,
    ) -> None:
        self._tree, self._spread, self._priors, self._imagined = tree, spread, priors, imagined
        self._course = course

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
            imagined=self._imagined,
            course=None if self._course is None else self._course(lane),
        )


def course_of(tree: Tree, lane: int, rule: Rule, exploration: float, judge: Leaves) -> Course:
    """How the tree of a lane grew by the rules of a game."""
    ways: list[list[tuple[int, int]]] = []
    values: list[float] = []
    for path, value_G in tree.course:
        way = []
        for trees, nodes, moves in path:
            place = int(np.searchsorted(trees, lane))
            if place < len(trees) and trees[place] == lane:
                way.append((int(nodes[place]), int(moves[place])))
        ways.append(way)
        values.append(float(value_G[lane]))
    deep = max(map(len, ways), default=0)
    action = np.full((len(ways), deep), END, np.int32)
    gain = np.zeros((len(ways), deep), np.float32)
    prior: Floats = np.full(len(ways), np.nan, np.float32)
    over = np.zeros(len(ways), np.bool_)
    for number, (way, value) in enumerate(zip(ways, values, strict=True)):
        if not way:
            continue
        nodes, moves = (np.array(part) for part in zip(*way, strict=True))
        action[number, : len(way)] = moves
        gain[number, : len(way)] = tree.sign[nodes] * value
        if judge != "chance":
            prior[number] = tree.prior[nodes[-1], moves[-1]]
        over[number] = tree.over[tree.child[nodes[-1], moves[-1]]]
    return Course(action.astype(np.int64), gain, prior, over, rule, exploration, judge)
