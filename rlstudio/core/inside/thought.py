"""What a search thought before it decided: the part of its tree that is worth showing, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints
from rlstudio.core.inside.growth import Course, Growth, bonus

ROOT = -1


@dataclass(slots=True)
class Thought:
    """Moves that a search looked at, n of them, each after the one that leads to it.

    ``parent`` (n,): the number of the move before, ROOT for those of the position itself. ``action`` (n,);
    ``visits`` (n,): how often it was tried. For whoever makes it: ``value`` (n,), Q, the mean of what came of
    it (NaN if it was never tried), ``prior`` (n,) how likely it was thought beforehand (NaN: nobody said),
    ``bonus`` (n,) U (NaN: none), by which it is preferred because it was seldom tried. ``more``: how many
    moves that were tried are left out. ``imagined``: what follows is what a model makes of the moves, and
    no rules. ``course``: how it grew to this, if that is known.
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

    def arrays(self) -> list[Array]:
        """All that it is made of."""
        own: list[Array] = [self.parent, self.action, self.visits, self.value, self.prior, self.bonus]
        return own if self.course is None else [*own, *self.course.arrays()]

    def growth(self) -> Growth | None:
        """The tree at any time of its course; None where that is not known."""
        if self.course is None:
            return None
        first = self.children()
        priors = self.prior[first].tolist()
        return Growth(self.course, dict(zip(self.action[first].tolist(), priors, strict=True)))

    def children(self, move: int = ROOT) -> Ints:
        """The moves after a move (or of the position itself), the most tried first."""
        found = np.flatnonzero(self.parent == move)
        ordered: Ints = found[np.argsort(-self.visits[found], kind="stable")]
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


def thought_at(growth: Growth) -> Thought:
    """The tree as it is at the time that a growth is at: all that is known of it."""
    number = {way: place for place, way in enumerate(growth.edges)}
    edges = list(growth.edges.values())
    beside: dict[tuple[int, ...], list[int]] = {}
    for way, place in number.items():
        beside.setdefault(way[:-1], []).append(place)
    prior = np.array([edge.prior for edge in edges], np.float32)
    visits = np.array([edge.visits for edge in edges], np.int64)
    found, course = np.zeros(len(edges), np.float32), growth.course
    for places in beside.values():
        alike = prior[places].astype(float), visits[places].astype(float)
        found[places] = bonus(course.rule, course.exploration, *alike)
    return Thought(
        parent=np.array([number.get(way[:-1], ROOT) for way in number], np.int64),
        action=np.array([way[-1] for way in number], np.int64),
        visits=visits,
        value=np.array([edge.mean for edge in edges], np.float32),
        prior=prior,
        bonus=found,
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
