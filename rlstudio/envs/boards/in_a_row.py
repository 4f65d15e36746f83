"""Tic-tac-toe and Connect Four: whoever has so many stones in a row wins."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Bools, Ints
from rlstudio.core.worlds.game import Symmetry
from rlstudio.envs.boards.stones import DRAWN, FIRST_WON, RUNNING, SECOND_WON, Stones, square_symmetries

READ_AS = np.int32
TOGETHER = 4
"""So many cells, each a byte, are read as one number."""
ONES = np.ones(TOGETHER, np.int8)


class InARow(Stones):
    """``length`` stones in a row, a column or a diagonal win; a full board is a draw.

    An action is a cell, or with ``falling`` a column, in which the stone falls to the lowest empty cell.
    """

    def __init__(self, rows: int, columns: int, length: int, *, falling: bool) -> None:
        if length > TOGETHER:
            raise ValueError(f"lines have at most {TOGETHER} stones, not {length}")
        self.rows, self.columns, self.falling = rows, columns, falling
        self.length = length
        self.actions = columns if falling else rows * columns
        self.cell_actions = 0 if falling else 1
        self.longest = rows * columns
        self._lines_LK = _lines(rows, columns, length)
        self._through = _through(self._lines_LK, rows * columns)
        if falling:
            mirrored = np.arange(rows * columns).reshape(rows, columns)[:, ::-1].reshape(-1).copy()
            same = Symmetry(np.arange(rows * columns), np.arange(columns))
            self.symmetries = (same, Symmetry(mirrored, np.arange(columns)[::-1].copy()))
        else:
            self.symmetries = square_symmetries(rows, columns)

    def legal(self, position: Array) -> Bools:
        """Empty cells, or columns whose top cell is empty."""
        free: Bools = position[:, : self.actions] == 0
        free &= (position[:, -1] == RUNNING)[:, None]
        return free

    def play(self, position: Array, action: Ints) -> Array:
        """Put a stone, and look along the lines through it."""
        after, rows_B = position.copy(), np.arange(len(position))
        cell_B = action
        if self.falling:
            board = position[:, : self.cells].reshape(-1, self.rows, self.columns)
            free_B = (board[rows_B, :, action] == 0).sum(1)
            cell_B = (free_B - 1) * self.columns + action
        turn_B = position[:, -2]
        stone_B = 1 - 2 * turn_B
        after[rows_B, cell_B] = stone_B
        after[:, -2] = 1 - turn_B
        # A place behind the board stands for lines that there are not; it is empty while it is looked at.
        after[:, -1] = 0
        place_BNL = self._through[cell_B] + (rows_B * after.shape[1])[:, None, None]
        # The stones of a line are read as one number, which is that of as many stones of the mover's.
        line_BN = after.take(place_BNL).view(READ_AS)[..., 0]
        won_B = (line_BN == (stone_B[:, None] * ONES).view(READ_AS)).any(1)
        full_B = (after[:, : self.actions] != 0).all(1)
        after[:, -1] = np.where(won_B, FIRST_WON + turn_B, np.where(full_B, DRAWN, RUNNING))
        return after

    def standing(self, position: Array) -> Array:
        """By all lines."""
        sums_BL = position[:, self._lines_LK].sum(2, dtype=np.int8)
        standing = np.where((position[:, : self.actions] != 0).all(1), DRAWN, RUNNING)
        standing = np.where((sums_BL == self.length).any(1), FIRST_WON, standing)
        return np.where((sums_BL == -self.length).any(1), SECOND_WON, standing)

    def winning_line(self, position: Array) -> list[int]:
        """The cells of a line that has won, of one position (W,); else none."""
        sums_L = position[self._lines_LK].sum(1)
        won = np.flatnonzero(np.abs(sums_L) == self.length)
        return sorted({int(cell) for line in won for cell in self._lines_LK[line]})


def _lines(rows: int, columns: int, length: int) -> Ints:
    """All lines of this length (L, length), as cells."""
    found = []
    for row in range(rows):
        for column in range(columns):
            for down, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
                end_row, end_column = row + down * (length - 1), column + right * (length - 1)
                if end_row < rows and 0 <= end_column < columns:
                    found.append([(row + down * k) * columns + column + right * k for k in range(length)])
    return np.array(found)


def _through(lines_LK: Ints, cells: int) -> Ints:
    """The lines through each cell (cells, N, TOGETHER), filled up with the last place of a position.

    Lines that are shorter name their last cell several times.
    """
    longer_LK = np.pad(lines_LK, ((0, 0), (0, TOGETHER - lines_LK.shape[1])), mode="edge")
    by_cell = [longer_LK[(lines_LK == cell).any(1)] for cell in range(cells)]
    most = max(len(lines) for lines in by_cell)
    found = np.full((cells, most, TOGETHER), cells + 1)
    for cell, lines in enumerate(by_cell):
        found[cell, : len(lines)] = lines
    return found
