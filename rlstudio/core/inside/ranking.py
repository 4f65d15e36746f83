"""By which numbers a search chooses its next move: UCT, PUCT, MuZero's pUCT, and Gumbel's choice of moves.

The searches compute with these formulas, and what is shown of a search by the same ones. Arrays (..., A) have
the moves of a position side by side.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints

C2 = 19_652
"""How many visits it takes until MuZero prefers seldom tried actions more (appendix B)."""
C_VISIT, C_SCALE = np.float32(50.0), np.float32(1.0)
"""As in Gumbel's paper for chess and Go, with values from 0 to 1."""
LEAST, LEAST_SPAN = np.float32(1e-30), np.float32(1e-6)
ILLEGAL = np.float32(-1e8)


def uct_bonus(exploration: float, visits: Floats) -> Floats:
    """U = c √(ln ΣN / N), (..., A)."""
    log = np.log(np.maximum(visits.sum(-1, keepdims=True), 1))
    spread: Floats = np.sqrt(log / np.maximum(visits, 1))
    return np.float32(exploration) * spread


def puct_bonus(exploration: float, prior: Floats, visits: Floats) -> Floats:
    """U = c P √(1 + ΣN) / (1 + N), (..., A)."""
    wide = np.float32(exploration) * np.sqrt(1 + visits.sum(-1, keepdims=True))
    bonus: Floats = prior * (wide / (1 + visits))
    return bonus


def imagined_width(exploration: float, count: Ints) -> Floats:
    """√N (c₁ + ln((N + c₂ + 1) / c₂)) of visits N of states (...): what MuZero's U has of them all."""
    width = np.sqrt(count) * (exploration + np.log((count + C2 + 1) / C2))
    found: Floats = width.astype(np.float32)
    return found


def imagined_bonus(width: Floats, prior: Floats, visits: Floats) -> Floats:
    """U = P / (1 + N) times ``imagined_width`` (...): equation 2 of MuZero, (..., A)."""
    bonus: Floats = prior * (width[..., None] / (1 + visits))
    return bonus


def normalised(q: Floats, low: Floats, high: Floats) -> Floats:
    """Q̄ = (Q - min) / (max - min), from 0 to 1: equation 5 of MuZero. low, high: (...)."""
    span = np.maximum(high - low, LEAST_SPAN)
    found: Floats = (q - low[..., None]) / span[..., None]
    return found


def mixed_value(q: Floats, visits: Floats, prior: Floats, estimate: Floats) -> Floats:
    """v_mix = (v + ΣN Σ P(b) Q(b) / Σ P(b)) / (1 + ΣN), b: the moves that were tried. Equation 33, (...)."""
    tried, total = visits > 0, visits.sum(-1)
    weight = np.maximum((prior * tried).sum(-1), LEAST)
    mean = (prior * q * tried).sum(-1) / weight
    mixed: Floats = (estimate + total * mean) / (1 + total)
    return mixed


def completed(q: Floats, visits: Floats, prior: Floats, estimate: Floats) -> Floats:
    """Q from 0 (lost) to 1 (won); v_mix for moves that were not tried: equation 10, (..., A)."""
    mix = mixed_value(q, visits, prior, estimate)
    found: Floats = ((np.where(visits > 0, q, mix[..., None]) + 1) / 2).astype(np.float32)
    return found


def sigma(visits: Floats, q: Floats) -> Floats:
    """σ(q) = (c_visit + max_b N(b)) c_scale q: equation 8, (..., A)."""
    scaled: Floats = (C_VISIT + visits.max(-1, keepdims=True)) * C_SCALE * q
    return scaled


def logits(prior: Floats, legal: Bools | None = None) -> Floats:
    """ln P (..., A); far below all others where moves are not legal."""
    found: Floats = np.log(np.maximum(prior, LEAST))
    return found if legal is None else np.where(legal, found, ILLEGAL)


def improved(logit: Floats, bent: Floats) -> Floats:
    """π' = softmax(ln P + σ(completed Q)), (..., A): equation 11."""
    score = logit + bent
    shifted = score - score.max(-1, keepdims=True)
    better: Floats = np.exp(shifted - np.log(np.exp(shifted).sum(-1, keepdims=True)))
    return better


def lagging(better: Floats, visits: Floats) -> Floats:
    """How far each move's share of visits is behind its π': equation 14, (..., A)."""
    behind: Floats = better - visits / (1 + visits.sum(-1, keepdims=True))
    return behind


@dataclass(frozen=True, slots=True)
class Round:
    """One round of sequential halving: the best ``left`` moves are tried ``times`` times more."""

    left: int
    times: int


def rounds(moves: int, simulations: int) -> Iterator[Round]:
    """The rounds of sequential halving over so many moves, until there were enough simulations: figure 1."""
    planned, left, done = math.ceil(math.log2(moves)), moves, 0
    while done < simulations:
        times = max(1, simulations // (planned * left))
        times = min(times, math.ceil((simulations - done) / left))  # the last round has what is left
        yield Round(left, times)
        done += left * times
        left = max(2, left // 2)


@cache
def halving(moves: int, simulations: int) -> tuple[int, ...]:
    """For each simulation how often the move that is tried was tried before.

    All moves are tried equally often, then the better half of them again, and so on.
    """
    if moves <= 1:
        return tuple(range(simulations))
    tried, found = 0, list[int]()
    for stage in rounds(moves, simulations):
        for _ in range(stage.times):
            found += [tried] * stage.left
            tried += 1
    return tuple(found[:simulations])


@dataclass(slots=True)
class Node:
    """A position or state of a tree, and its k moves in the order of their numbers.

    ``action`` (k,). Of each (k,): ``prior`` (NaN: nobody said), ``visits``, ``total``, the sum of what came
    of it for whoever makes it, ``q``, the mean of that (NaN if it was never tried), ``reward``, what it pays
    at once (NaN: not known). ``estimate``: what a network said of the value, for whoever moves here.
    """

    action: Ints
    prior: Floats
    visits: Floats
    total: Floats
    q: Floats
    reward: Floats
    estimate: np.float32

    @staticmethod
    def of(action: Ints, prior: Floats, estimate: float) -> Node:
        """One of which no move was tried."""
        zeros, unknown = np.zeros(len(action), np.float32), np.full(len(action), np.nan, np.float32)
        return Node(action, prior, zeros, zeros.copy(), unknown, unknown.copy(), np.float32(estimate))

    def place(self, action: int) -> int:
        """The number of a move among the k."""
        return int(np.searchsorted(self.action, action))


@dataclass(frozen=True, slots=True)
class Stand:
    """Where and when a choice is made: ``depth`` moves below the root, after ``done`` simulations.

    ``low``, ``high``: the least and the largest value of the tree so far.
    """

    depth: int
    done: int
    low: np.float32
    high: np.float32


@dataclass(slots=True)
class Ranks:
    """Of the moves of a node (k,): ``rank``, the highest of which is chosen (inf: before all others).

    ``bonus``: U, ``better``: π', where the rule has it. ``due``: those among which is chosen; None: all.
    """

    rank: Floats
    bonus: Floats | None = None
    better: Floats | None = None
    due: Bools | None = None

    def best(self) -> int:
        """The number of the move that is chosen."""
        return int(np.argmax(self.rank if self.due is None else np.where(self.due, self.rank, -np.inf)))


@dataclass(frozen=True, slots=True)
class Uct:
    """Q + c √(ln ΣN / N); moves that were never tried come first, in an order by chance."""

    exploration: float

    def ranks(self, node: Node, stand: Stand) -> Ranks:
        """Of a node's moves."""
        bonus = uct_bonus(self.exploration, node.visits)
        return Ranks(np.where(node.visits > 0, _known(node.q) + bonus, np.float32(np.inf)), bonus)


@dataclass(frozen=True, slots=True)
class Puct:
    """Q + c P √(1 + ΣN) / (1 + N)."""

    exploration: float

    def ranks(self, node: Node, stand: Stand) -> Ranks:
        """Of a node's moves."""
        bonus = puct_bonus(self.exploration, node.prior, node.visits)
        return Ranks(_known(node.q) + bonus, bonus)


@dataclass(frozen=True, slots=True)
class Imagined:
    """MuZero's: Q̄ + P √N / (1 + n) (c₁ + ln((N + c₂ + 1) / c₂)), equation 2 of the paper.

    ``exploration``: c₁. ``factor``: what the next value counts, γ, or -γ in games of two. ``bounded``: the
    range of values is known, and does not grow with the tree. Q of what was never tried is the state's v.
    """

    exploration: float
    factor: float
    bounded: bool

    def ranks(self, node: Node, stand: Stand) -> Ranks:
        """Of a node's moves."""
        width = imagined_width(self.exploration, np.asarray(1 + int(node.visits.sum())))
        bonus = imagined_bonus(width, node.prior, node.visits)
        return Ranks(self.brought(node, stand) + bonus, bonus)

    def values(self, node: Node) -> Floats:
        """Q (k,), v where nothing was tried."""
        return np.where(node.visits > 0, node.q, node.estimate)

    def brought(self, node: Node, stand: Stand) -> Floats:
        """Q̄ (k,)."""
        return normalised(self.values(node), np.asarray(stand.low), np.asarray(stand.high))


@dataclass(frozen=True, slots=True, eq=False)
class Gumbel:
    """Gumbel's choice of moves (Danihelka et al. 2022), equations 8 to 14 and 33.

    At the root ``considered`` moves share ``simulations`` by sequential halving: of those that are due the
    best by g + ln P + σ(completed Q) is tried. ``noise`` (A,): g, 0 where nothing is drawn. Below the root
    the move whose share of visits is furthest behind its π'.
    """

    considered: int
    simulations: int
    noise: Floats

    def ranks(self, node: Node, stand: Stand) -> Ranks:
        """Of a node's moves."""
        logit, bent = logits(node.prior), sigma(node.visits, self.completed(node))
        better = improved(logit, bent)
        if stand.depth:
            return Ranks(lagging(better, node.visits), None, better)
        schedule = halving(self.considered, self.simulations)
        most = stand.done >= self.simulations
        due = node.visits == (node.visits.max() if most else schedule[stand.done])
        return Ranks(self.noise[node.action] + logit + bent, None, better, due)

    def completed(self, node: Node) -> Floats:
        """Q from 0 to 1, v_mix for moves that were not tried, (k,)."""
        return completed(_known(node.q), node.visits, node.prior, np.asarray(node.estimate))

    def mixed(self, node: Node) -> float:
        """v_mix, from -1 to 1."""
        return float(mixed_value(_known(node.q), node.visits, node.prior, np.asarray(node.estimate)))

    def round_at(self, done: int) -> tuple[int, int, Round, int]:
        """After so many simulations: which round it is, of how many, the round, and the visits due."""
        due = halving(self.considered, self.simulations)[done]
        if self.considered <= 1:
            return 1, 1, Round(1, self.simulations), due
        every, before = list(rounds(self.considered, self.simulations)), 0
        for number, stage in enumerate(every, 1):
            before += stage.left * stage.times
            if done < before:
                return number, len(every), stage, due
        raise ValueError(f"{done} simulations are more than {self.simulations}")


Rule = Uct | Puct | Imagined | Gumbel


def _known(q: Array) -> Floats:
    """Q; of what was never tried it counts as 0."""
    found: Floats = np.nan_to_num(q)
    return found
