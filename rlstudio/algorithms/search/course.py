"""The course of a search, read from its tree: what each simulation went through, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rlstudio.algorithms.search.thinking import Grown
from rlstudio.algorithms.search.tree import NONE, Tree
from rlstudio.core.arrays import Floats, Ints
from rlstudio.core.inside.growth import END, Course, Leaves
from rlstudio.core.inside.ranking import Rule, Uct


@dataclass(slots=True)
class Simulation:
    """One way through a tree: its nodes and the move made at each, and the gain of each move.

    ``added``: the node that is new, or NONE. ``over``: the game ended there.
    """

    nodes: list[int]
    moves: list[int]
    gains: Floats
    added: int
    over: bool = False
    reward: float = 0.0


def course_of(tree: Tree, lane: int, rule: Rule, judge: Leaves) -> Course:
    """How the tree of a lane grew by the rules of a game."""
    found: list[Simulation] = []
    reached: set[int] = set()
    for path, value_G in tree.course:
        nodes, moves = list[int](), list[int]()
        for trees, at, by in path:
            place = int(np.searchsorted(trees, lane))
            if place < len(trees) and trees[place] == lane:
                nodes.append(int(at[place]))
                moves.append(int(by[place]))
        end = int(tree.child[nodes[-1], moves[-1]]) if nodes else int(tree.root[lane])
        gains: Floats = tree.sign[nodes] * value_G[lane]
        added = NONE if end in reached or not nodes else end
        reached.add(end)
        found.append(Simulation(nodes, moves, gains, added, over=bool(tree.over[end])))
    return told(tree, int(tree.root[lane]), found, rule, judge, whole=len(found) == tree.size - 1)


def told(
    tree: Grown, root: int, simulations: list[Simulation], rule: Rule, judge: Leaves, *, whole: bool
) -> Course:
    """These simulations of the tree below a root; of moves what was known wherever the search went on."""
    count, deep = len(simulations), max((len(one.moves) for one in simulations), default=0)
    action: Ints = np.full((count, deep), END, np.int64)
    gain: Floats = np.zeros((count, deep), np.float32)
    for number, one in enumerate(simulations):
        action[number, : len(one.moves)] = one.moves
        gain[number, : len(one.moves)] = one.gains
    added = [root, *(one.added for one in simulations)]
    moves = [
        np.flatnonzero(tree.legal[node])
        if node == root or (node != NONE and tree.visits[node].any())
        else np.zeros(0, np.int64)
        for node in added
    ]
    priors = [tree.prior[node, mine] for node, mine in zip(added, moves, strict=True)]
    known = np.concatenate(priors).astype(np.float32)
    estimate: Floats = np.where(np.array(added) == NONE, np.float32(0), tree.estimate[added])
    return Course(
        action=action,
        gain=gain,
        over=np.array([one.over for one in simulations], np.bool_),
        reward=np.array([one.reward for one in simulations], np.float32),
        estimate=estimate,
        moves=np.concatenate(moves),
        priors=np.full_like(known, np.nan) if isinstance(rule, Uct) else known,
        starts=np.concatenate([[0], np.cumsum([len(mine) for mine in moves])]),
        rule=rule,
        judge=judge,
        whole=whole,
    )
