"""The course of a search in a learned model, read from its tree: each simulation added the next node."""

from __future__ import annotations

import numpy as np

from rlstudio.algorithms.muzero.tree import LatentTree
from rlstudio.algorithms.search.course import Simulation, told
from rlstudio.algorithms.search.tree import FOLLOWED, NONE
from rlstudio.core.arrays import Floats
from rlstudio.core.inside.growth import Course
from rlstudio.core.inside.ranking import Imagined


def imagined_course(tree: LatentTree, rule: Imagined, lane: int) -> Course:
    """How the tree of a lane grew."""
    root = int(tree.root[lane])
    last = root + min(tree.used, FOLLOWED)
    above: dict[int, tuple[int, int]] = {}
    for node, move in np.argwhere(tree.child[root : last + 1] != NONE).tolist():
        above[int(tree.child[root + node, move])] = root + node, move
    found = []
    for end in range(root + 1, last + 1):
        nodes, moves, node = list[int](), list[int](), end
        while node != root:
            node, move = above[node]
            nodes.insert(0, node)
            moves.insert(0, move)
        gains: Floats = np.zeros(len(moves), np.float32)
        gain, ends = tree.estimate[end], [*nodes[1:], end]
        for depth in reversed(range(len(moves))):
            gain = tree.reward[ends[depth]] + tree.factor * gain
            gains[depth] = gain
        found.append(Simulation(nodes, moves, gains, end, reward=float(tree.reward[end])))
    return told(tree, root, found, rule, "model", whole=len(found) == tree.size - 1)
