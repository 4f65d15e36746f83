"""Gumbel AlphaZero's choice of moves (Danihelka et al. 2022, Policy improvement by planning with Gumbel).

Few simulations are spread over a few moves by sequential halving, and what comes out is a better policy than
the network's even where not all moves were tried.
"""

from __future__ import annotations

import numpy as np

from rlstudio.algorithms.search.tree import Tree
from rlstudio.core.arrays import Bools, Floats, Ints
from rlstudio.core.inside import ranking
from rlstudio.core.inside.ranking import halving


def completed(tree: Tree, node: Ints) -> Floats:
    """Q of the moves of nodes (K, A) from 0 (lost) to 1 (won); v_mix for moves that were not tried."""
    return ranking.completed(tree.mean(node), tree.visits[node], tree.prior[node], tree.estimate[node])


def scores(tree: Tree, node: Ints) -> tuple[Floats, Floats]:
    """ln P and σ(completed Q) of the moves of nodes, (K, A) each: what Gumbel's choice adds up."""
    logit = ranking.logits(tree.prior[node], tree.legal[node])
    return logit, ranking.sigma(tree.visits[node], completed(tree, node))


def improved(tree: Tree, node: Ints) -> Floats:
    """π' = softmax(ln P + σ(completed Q)), (K, A): equation 11, what the network is to learn."""
    return ranking.improved(*scores(tree, node))


def lagging(tree: Tree, node: Ints) -> Floats:
    """How far each move's share of visits is behind its π': equation 14, (K, A)."""
    return ranking.lagging(improved(tree, node), tree.visits[node])


def root_moves(tree: Tree, noise: Floats, considered: Ints, number: int, simulations: int) -> Ints:
    """The moves at the roots (G,) of simulation ``number``: of those that are due the best.

    The best by g + ln P + σ(Q). noise (G, A): g. considered (G,): how many moves are looked at.
    """
    due = np.array([halving(int(moves), simulations)[number] for moves in considered])
    return _best(tree, noise, tree.visits[tree.root] == due[:, None])


def final_moves(tree: Tree, noise: Floats) -> Ints:
    """The moves (G,) that are made: of those that were tried most the best."""
    visits = tree.visits[tree.root]
    return _best(tree, noise, visits == visits.max(1, keepdims=True))


def _best(tree: Tree, noise: Floats, among: Bools) -> Ints:
    logit, bent = scores(tree, tree.root)
    score = noise + logit + bent
    best: Ints = np.where(among & tree.legal[tree.root], score, -np.inf).argmax(1)
    return best
