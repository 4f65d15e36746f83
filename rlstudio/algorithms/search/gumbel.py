"""Gumbel AlphaZero's choice of moves (Danihelka et al. 2022, Policy improvement by planning with Gumbel).

Few simulations are spread over a few moves by sequential halving, and what comes out is a better policy than
the network's even where not all moves were tried.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np

from rlstudio.algorithms.search.tree import Tree
from rlstudio.core.arrays import Bools, Floats, Ints
from rlstudio.nn.acting.policies import log_softmax

C_VISIT, C_SCALE = np.float32(50.0), np.float32(1.0)
"""As in the paper for chess and Go, with values from 0 to 1."""
LEAST = np.float32(1e-30)


def completed(tree: Tree, node: Ints) -> Floats:
    """Q of the moves of nodes (K, A) from 0 (lost) to 1 (won); v_mix for moves that were not tried.

    v_mix = (v + ΣN Σ P(b) Q(b) / Σ P(b)) / (1 + ΣN), the sums over the moves b that were tried: equation 33.
    """
    visits, prior = tree.visits[node], tree.prior[node]
    tried, total_K = visits > 0, visits.sum(1)
    q = tree.mean(node)
    weight_K = np.maximum((prior * tried).sum(1), LEAST)
    mean_K = (prior * q * tried).sum(1) / weight_K
    mix_K = (tree.estimate[node] + total_K * mean_K) / (1 + total_K)
    found: Floats = ((np.where(tried, q, mix_K[:, None]) + 1) / 2).astype(np.float32)
    return found


def sigma(tree: Tree, node: Ints, q: Floats) -> Floats:
    """σ(q) = (c_visit + max_b N(b)) c_scale q: equation 8, (K, A)."""
    scaled: Floats = (C_VISIT + tree.visits[node].max(1, keepdims=True)) * C_SCALE * q
    return scaled


def logits(tree: Tree, node: Ints) -> Floats:
    """ln P of the moves of nodes (K, A); far below all others where they are not legal."""
    found: Floats = np.where(tree.legal[node], np.log(np.maximum(tree.prior[node], LEAST)), np.float32(-1e8))
    return found


def improved(tree: Tree, node: Ints) -> Floats:
    """π' = softmax(ln P + σ(completed Q)), (K, A): equation 11, what the network is to learn."""
    better: Floats = np.exp(log_softmax(logits(tree, node) + sigma(tree, node, completed(tree, node))))
    return better


def lagging(tree: Tree, node: Ints) -> Floats:
    """How far each move's share of visits is behind its π': equation 14, (K, A)."""
    visits = tree.visits[node]
    behind: Floats = improved(tree, node) - visits / (1 + visits.sum(1, keepdims=True))
    return behind


@cache
def halving(moves: int, simulations: int) -> tuple[int, ...]:
    """For each simulation how often the move that is tried was tried before: sequential halving, figure 1.

    All moves are tried equally often, then the better half of them again, and so on.
    """
    if moves <= 1:
        return tuple(range(simulations))
    rounds, left = math.ceil(math.log2(moves)), moves
    tried, found = [0] * moves, list[int]()
    while len(found) < simulations:
        for _ in range(max(1, simulations // (rounds * left))):
            found += tried[:left]
            tried[:left] = [count + 1 for count in tried[:left]]
        left = max(2, left // 2)
    return tuple(found[:simulations])


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
    root = tree.root
    score = noise + logits(tree, root) + sigma(tree, root, completed(tree, root))
    best: Ints = np.where(among & tree.legal[root], score, -np.inf).argmax(1)
    return best
