"""What games with stones of two colours on a board have in common."""

from __future__ import annotations

from abc import abstractmethod

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints
from rlstudio.core.worlds.game import FIRST, SECOND, Game, Symmetry

RUNNING, FIRST_WON, SECOND_WON, DRAWN = 0, 1, 2, 3
SCORES = np.array([0.0, 1.0, -1.0, 0.0], np.float32)
"""The first player's score by how a game stands."""


class Stones(Game):
    """A position (B, R * C + 2) of int8: 1 for the first player's stones, -1 for the second's, 0 for empty.

    Then whose turn it is and how the game stands. Observed are the stones of whoever looks, those of the
    other, and a plane of ones for the first player.
    """

    planes = 3

    @property
    def cells(self) -> int:
        """How many cells the board has."""
        return self.rows * self.columns

    def board(self, position: Array) -> Array:
        """The stones (B, R * C), a view."""
        return position[:, : self.cells]

    def begin(self, count: int) -> Array:
        """Empty boards."""
        return np.zeros((count, self.cells + 2), np.int8)

    def turn(self, position: Array) -> Ints:
        """Whose turn it is (B,)."""
        return position[:, -2].astype(np.int64)

    def over(self, position: Array) -> Bools:
        """Whether the game is over (B,)."""
        ended: Bools = position[:, -1] != RUNNING
        return ended

    def score(self, position: Array) -> Floats:
        """The first player's score (B,)."""
        found: Floats = SCORES[position[:, -1]]
        return found

    def observe(self, position: Array, side: Ints | None = None) -> Floats:
        """Own stones, the other's, and whether it is the first player who looks."""
        side_B = position[:, -2] if side is None else side
        mine_BC = self.board(position) * (1 - 2 * side_B.astype(np.int8))[:, None]
        seen = np.empty((len(position), 3, self.cells), np.float32)
        np.equal(mine_BC, 1, out=seen[:, 0], casting="unsafe")
        np.equal(mine_BC, -1, out=seen[:, 1], casting="unsafe")
        seen[:, 2] = (side_B == FIRST)[:, None]
        return seen.reshape(-1, 3, self.rows, self.columns)

    def position(self, observation: Floats) -> Array:
        """The positions that whoever moves sees like this; how the game stands follows from the stones."""
        flat = observation.reshape(-1, 3, self.cells)
        position = np.zeros((len(flat), self.cells + 2), np.int8)
        position[:, -2] = np.where(flat[:, 2].mean(1) > 0.5, FIRST, SECOND)
        mine_BC = (flat[:, 0] > 0.5).astype(np.int8) - ((flat[:, 1] > 0.5) & (flat[:, 0] <= 0.5))
        position[:, : self.cells] = mine_BC * (1 - 2 * position[:, -2])[:, None]
        position[:, -1] = self.standing(position)
        return position

    @abstractmethod
    def standing(self, position: Array) -> Array:
        """How games stand (B,), by their stones and whose turn it is."""


def square_symmetries(rows: int, columns: int, passes: int = 0) -> tuple[Symmetry, ...]:
    """The eight of a square (four of a rectangle) where action i puts a stone on cell i.

    passes: how many actions after these turn into themselves.
    """
    places = np.arange(rows * columns).reshape(rows, columns)
    found = []
    for quarter in range(4):
        for flipped in (False, True):
            turned = np.rot90(places, quarter)
            turned = turned[:, ::-1] if flipped else turned
            if turned.shape == places.shape:
                cells = turned.reshape(-1).copy()
                further = np.arange(rows * columns, rows * columns + passes)
                found.append(Symmetry(cells, np.concatenate([cells, further])))
    return tuple(found)
