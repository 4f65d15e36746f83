"""What a search thought before it decided: the part of its tree that is worth showing, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints
from rlstudio.core.inside.growth import Course, Growth, Way

ROOT = -1


@dataclass(slots=True)
class Thought:
    """Moves that a search looked at, n of them, each after the one that leads to it.

    ``parent`` (n,): the number of the move before, ROOT for those of the position itself. ``action`` (n,);
    ``visits`` (n,): how often it was tried. For whoever makes it: ``value`` (n,), Q, the mean of what came of
    it (NaN if it was never tried), ``prior`` (n,) how likely it was thought beforehand (NaN: nobody said),
    ``bonus`` (n,) U (NaN: none), by which it is preferred because it was seldom tried. ``reward`` (n,): what
    a model says that it pays at once (NaN: not asked). ``better`` (n,): π', what Gumbel's choice makes of the
    prior. ``rank`` (n,): what is compared where a search is gone through (NaN: it is not its turn). Each of
    these three None: none.
    ``more``: how many moves that were tried are left out. ``imagined``: what follows is what a model makes of
    the moves, and no rules. ``course``: how it grew to this, if that is known.
    """

    parent: Ints
    action: Ints
    visits: Ints
    value: Floats
    prior: Floats
    bonus: Floats
    more: int = 0
    imagined: bool = False
    course: Course | None = None
    reward: Floats | None = None
    better: Floats | None = None
    rank: Floats | None = None

    def arrays(self) -> list[Array]:
        """All that it is made of."""
        own: list[Array] = [self.parent, self.action, self.visits, self.value, self.prior, self.bonus]
        own += [part for part in (self.reward, self.better, self.rank) if part is not None]
        return own if self.course is None else [*own, *self.course.arrays()]

    def growth(self) -> Growth | None:
        """The tree at any time of its course; None where that is not known."""
        return None if self.course is None else Growth(self.course)

    def children(self, move: int = ROOT) -> Ints:
        """The moves after a move (or of the position itself), as the search would take them.

        The most tried first; of those alike by π' or, imagined, by Q. Those never tried by their prior.
        """
        found = np.flatnonzero(self.parent == move)
        tried = self.visits[found] > 0
        alike: Array = np.zeros(len(found))
        if self.better is not None:
            alike = self.better[found]
        elif self.imagined:
            alike = np.nan_to_num(self.value[found])
        second = np.where(tried, alike, np.nan_to_num(self.prior[found]))
        ordered: Ints = found[np.lexsort((-second, -self.visits[found]))]
        return ordered

    def best_line(self) -> list[int]:
        """The principal variation: from the position on, the move that was tried most each time."""
        line: list[int] = []
        move = ROOT
        while True:
            following = self.children(move)
            if not len(following) or self.visits[following[0]] == 0:
                return line
            move = int(following[0])
            line.append(move)


def thought_at(growth: Growth, way: Way = ()) -> Thought:
    """The tree as it is at the time that a growth is at: all that was tried, and all moves beside ``way``."""
    number: dict[Way, int] = {}
    rows: list[tuple[float, ...]] = []
    for path, node in growth.nodes.items():
        beside = path == way[: len(path)]
        if not (beside or node.visits.any()):
            continue  # nothing has gone on from here yet
        ranks, unknown = growth.ranks(path), np.full(len(node.action), np.nan)
        compared = ranks.rank if ranks.due is None else np.where(ranks.due, ranks.rank, np.nan)
        told = [node.visits, node.q, node.prior, ranks.bonus, ranks.better, compared, node.reward]
        columns = [unknown if part is None else part for part in told]
        for place, action in enumerate(node.action.tolist()):
            here = (*path, action)
            if beside or node.visits[place]:
                number[here] = len(rows)
                rows.append((action, *(float(part[place]) for part in columns)))
                if here == growth.new:
                    rows[-1] = (*rows[-1][:-1], growth.reward(here))
    action, visits, value, prior, bonus, better, rank, reward = np.array(rows).reshape(-1, 8).T
    return Thought(
        parent=np.array([number.get(here[:-1], ROOT) for here in number], np.int64),
        action=action.astype(np.int64),
        visits=visits.astype(np.int64),
        value=value.astype(np.float32),
        prior=prior.astype(np.float32),
        bonus=bonus.astype(np.float32),
        imagined=growth.course.judge == "model",
        reward=reward.astype(np.float32) if growth.course.judge == "model" else None,
        better=None if np.isnan(better).all() else better.astype(np.float32),
        rank=rank.astype(np.float32),
    )


class Thinking(Protocol):
    """The thought behind the decisions for several observations."""

    def told(self, lane: int) -> Thought:
        """That about one of them, copied."""


def tried_values(values: Floats | None, thought: Thought | None) -> Floats | None:
    """Action values (A,) with NaN for moves that the search has not tried: their worth is not known."""
    if values is None or thought is None:
        return values
    moves = thought.children()
    known = values.copy()
    known[thought.action[moves[thought.visits[moves] == 0]]] = np.nan
    return known
