"""What a search thought before it decided: the part of its tree that is worth showing, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints

ROOT = -1


@dataclass(slots=True)
class Thought:
    """Moves that a search looked at, n of them, each after the one that leads to it.

    ``parent`` (n,): the number of the move before, ROOT for those of the position itself. ``action`` (n,);
    ``visits`` (n,): how often it was tried. For whoever makes it: ``value`` (n,), Q, the mean of what came of
    it (NaN if it was never tried), ``prior`` (n,) how likely it was thought beforehand (NaN: nobody said),
    ``bonus`` (n,) U (NaN: none), by which it is preferred because it was seldom tried. ``more``: how many
    moves that were tried are left out. ``imagined``: what follows is what a model makes of the moves, and
    no rules.
    """

    parent: Ints
    action: Ints
    visits: Ints
    value: Floats
    prior: Floats
    bonus: Floats
    more: int = 0
    imagined: bool = False

    def arrays(self) -> list[Array]:
        """All that it is made of."""
        return [self.parent, self.action, self.visits, self.value, self.prior, self.bonus]

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
