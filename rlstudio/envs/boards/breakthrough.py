"""Breakthrough (Dan Troyka 2000): pawns go on straight or diagonally, take diagonally, and want across."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Bools, Ints
from rlstudio.core.worlds.game import FIRST, Symmetry
from rlstudio.envs.boards.stones import FIRST_WON, RUNNING, SECOND_WON, Stones

DIRECTIONS = 3
"""To the left, straight on, to the right, as seen on the board from above."""
HOME = 2
"""Rows that are full of pawns at first."""


class Breakthrough(Stones):
    """The first player begins at the top and moves down. Action: cell * 3 + direction (left, on, right).

    Whoever brings a pawn to the last row, or takes all of the other's, wins; there are no draws.
    """

    def __init__(self, side: int) -> None:
        self.rows = self.columns = side
        self.actions = side * side * DIRECTIONS
        self.cell_actions = DIRECTIONS
        # A step of the two sides brings some pawn one row further; one that is across ends the game.
        self.longest = 2 * HOME * side * (side - 1)
        row, column, right = np.indices((side, side, DIRECTIONS)).reshape(3, -1)
        self._start_A = row * side + column
        self._straight_A = right == 1
        to_column = column + right - 1
        inside = (to_column >= 0) & (to_column < side)
        self._target, self._possible = [], []
        for step in (1, -1):
            to_row = row + step
            self._possible.append(inside & (to_row >= 0) & (to_row < side))
            self._target.append(np.clip(to_row, 0, side - 1) * side + np.clip(to_column, 0, side - 1))
        cells = np.arange(side * side).reshape(side, side)[:, ::-1].reshape(-1).copy()
        mirrored = cells[self._start_A] * DIRECTIONS + (DIRECTIONS - 1 - right)
        self.symmetries = (
            Symmetry(np.arange(side * side), np.arange(self.actions)),
            Symmetry(cells, mirrored),
        )

    def begin(self, count: int) -> Array:
        """Two rows of pawns each."""
        position = super().begin(count)
        position[:, : HOME * self.columns] = 1
        position[:, (self.rows - HOME) * self.columns : self.cells] = -1
        return position

    def targets(self, turn: int) -> Ints:
        """The cell that each action (A,) of a player leads to, on the board or not."""
        found: Ints = self._target[turn]
        return found

    def possible(self, turn: int) -> Bools:
        """Which actions (A,) of a player stay on the board."""
        found: Bools = self._possible[turn]
        return found

    def legal(self, position: Array) -> Bools:
        """Own pawns, to an empty cell, or diagonally to one of the other's."""
        legal = np.zeros((len(position), self.actions), np.bool_)
        for turn, stone in ((0, 1), (1, -1)):
            here = np.flatnonzero((position[:, -2] == turn) & (position[:, -1] == RUNNING))
            board = position[here]
            target = board[:, self._target[turn]]
            allowed = np.where(self._straight_A, target == 0, target != stone)
            legal[here] = self._possible[turn] & (board[:, self._start_A] == stone) & allowed
        return legal

    def play(self, position: Array, action: Ints) -> Array:
        """Move a pawn, and see whether it is across."""
        after, rows_B = position.copy(), np.arange(len(position))
        turn_B = position[:, -2]
        target_B = np.where(turn_B == FIRST, self._target[0][action], self._target[1][action])
        after[rows_B, self._start_A[action]] = 0
        after[rows_B, target_B] = 1 - 2 * turn_B
        after[:, -2] = 1 - turn_B
        after[:, -1] = self.standing(after)
        return after

    def standing(self, position: Array) -> Array:
        """Who is across, or alone."""
        board = self.board(position)
        first = (board[:, -self.columns :] == 1).any(1) | ~(board == -1).any(1)
        second = (board[:, : self.columns] == -1).any(1) | ~(board == 1).any(1)
        return np.where(first, FIRST_WON, np.where(second, SECOND_WON, RUNNING))
