"""Search trees of many games at once, as arrays: all trees grow by one node in each simulation."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints
from rlstudio.core.worlds.game import FIRST, Game

Rule = Callable[["Tree", Ints], Floats]
"""From nodes (K,) of a tree to how much each of their moves is to be tried next, (K, A)."""
NONE = -1
FOLLOWED = 400
"""So many simulations of a search can be looked at one by one."""


class Tree:
    """G trees over positions of one game, each with room for its root and a node for every simulation.

    Nodes are numbered through: tree g has those from ``root[g]`` on. Of each node: its ``position``,
    ``legal`` (A,), whether the game is ``over`` there, ``sign`` (1 where the first player moves, -1 where the
    second), ``estimate``, what a network says of its value for whoever moves. Of each of its moves:
    ``prior``, ``visits`` and ``total``, the sum of values for whoever moves there, ``child``, the node that
    it leads to, or NONE. ``course``: the ways of the first simulations, FOLLOWED at most, as lists of (trees,
    nodes, moves), each with the values (G,) that were found, for the first player.
    """

    def __init__(self, game: Game, position: Array, simulations: int) -> None:
        games, width = position.shape
        self.game, self.size = game, simulations + 1
        nodes = games * self.size
        self.root: Ints = np.arange(games) * self.size
        self.used: Ints = np.ones(games, np.int64)
        self.position = np.zeros((nodes, width), position.dtype)
        self.legal: Bools = np.zeros((nodes, game.actions), np.bool_)
        self.over: Bools = np.zeros(nodes, np.bool_)
        self.score: Floats = np.zeros(nodes, np.float32)
        self.sign: Floats = np.ones(nodes, np.float32)
        self.prior: Floats = np.zeros((nodes, game.actions), np.float32)
        self.visits: Floats = np.zeros((nodes, game.actions), np.float32)
        self.total: Floats = np.zeros((nodes, game.actions), np.float32)
        self.estimate: Floats = np.zeros(nodes, np.float32)
        self.child: Ints = np.full((nodes, game.actions), NONE)
        self._place(self.root, position)
        self._path: list[tuple[Ints, Ints, Ints]] = []
        self.course: list[tuple[list[tuple[Ints, Ints, Ints]], Floats]] = []

    def _place(self, node: Ints, position: Array) -> None:
        """Put positions into these nodes."""
        game = self.game
        self.position[node] = position
        self.legal[node] = game.legal(position)
        self.over[node] = game.over(position)
        self.score[node] = game.score(position)
        self.sign[node] = np.where(game.turn(position) == FIRST, 1, -1)

    def grow(self, rule: Rule, first: Ints | None = None) -> Ints:
        """Go down each tree by the moves that the rule ranks highest, and add the node that is missing there.

        first (G,): the moves at the roots, instead of those of the rule. Returns the node (G,) that each way
        came to: a new one, or one where the game is over.
        """
        self._path = []
        leaf, above, by = self.root.copy(), self.root.copy(), np.zeros_like(self.root)
        new = self.root + self.used
        here = np.flatnonzero(self.legal[self.root].any(1))
        node = self.root[here]
        while len(here):
            #: Select: from s on go by the move a that ranks highest, as long as its node is in the tree
            rank = np.where(self.legal.take(node, 0), rule(self, node), -np.inf)
            move = rank.argmax(1)
            if first is not None and not self._path:
                move = first[here]
            self._path.append((here, node, move))
            next_node = self.child[node, move]
            missing = next_node == NONE
            next_node = np.where(missing, new[here], next_node)
            leaf[here], above[here], by[here] = next_node, node, move
            goes_on = ~(missing | self.over[next_node])
            here, node = here[goes_on], next_node[goes_on]
        grown = np.flatnonzero(leaf == new)
        if len(grown):
            #: Expand: add the node s_L that a leads to
            above, by, new = above[grown], by[grown], new[grown]
            self.used[grown] += 1
            self.child[above, by] = new
            self._place(new, self.game.play(self.position[above], by))
        return leaf

    def back_up(self, value: Floats) -> None:
        """Add the values (G,), for the first player, to all moves on the way of the last ``grow``."""
        if not self._path:
            return
        here, node, move = (np.concatenate(parts) for parts in zip(*self._path, strict=True))
        if len(self.course) < FOLLOWED:
            self.course.append((self._path, value))
        self.visits[node, move] += 1  # no way comes twice through the same node
        self.total[node, move] += self.sign[node] * value[here]

    def mean(self, node: Ints, unknown: Floats | float = 0.0) -> Floats:
        """Q of the moves of nodes (K, A), for whoever moves there; ``unknown`` where nothing is known yet."""
        visits = self.visits[node]
        found: Floats = np.where(visits > 0, self.total[node] / np.maximum(visits, 1), unknown).astype(
            np.float32
        )
        return found

    def value(self, node: Ints) -> Floats:
        """Mean of all values (K,) that came through nodes, for whoever moves there."""
        found: Floats = self.total[node].sum(1) / np.maximum(self.visits[node].sum(1), 1)
        return found


def visit_shares(tree: Tree) -> Floats:
    """The share of each move in its root's visits (G, A); without any, all legal moves alike."""
    visits = tree.visits[tree.root]
    legal = tree.legal[tree.root]
    wanted = np.where(
        visits.sum(1, keepdims=True) > 0, visits, np.where(legal.any(1, keepdims=True), legal, 1)
    )
    shares: Floats = (wanted / wanted.sum(1, keepdims=True)).astype(np.float32)
    return shares
