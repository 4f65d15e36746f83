"""Othello: stones between a new one and another of the same colour change their colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.arrays import Array, Bools, Ints
from rlstudio.envs.boards.stones import DRAWN, FIRST_WON, RUNNING, SECOND_WON, Stones, square_symmetries

SIDE = 8
PASS = SIDE * SIDE
Bits = NDArray[np.uint64]
"""64 cells as the bits of a number, the first one the highest."""

_NOT_LEFT = np.uint64(0x7F7F7F7F7F7F7F7F)
_NOT_RIGHT = np.uint64(0xFEFEFEFEFEFEFEFE)
_ALL = np.uint64(0xFFFFFFFFFFFFFFFF)
_WAYS = tuple(
    (down * SIDE + right, _ALL if right == 0 else (_NOT_LEFT if right > 0 else _NOT_RIGHT))
    for down in (-1, 0, 1)
    for right in (-1, 0, 1)
    if (down, right) != (0, 0)
)
"""Steps in the eight directions, and the cells that a step to the left or right may end on."""


class Othello(Stones):
    """Black begins. An action is a cell, or PASS, which is legal where nothing else is.

    The game is over when neither can put a stone; whoever has more has won.
    """

    rows = columns = SIDE
    actions = PASS + 1
    cell_actions = 1
    longest = 2 * (PASS - 4)
    symmetries = square_symmetries(SIDE, SIDE, passes=1)

    def begin(self, count: int) -> Array:
        """Two stones each in the middle."""
        position = super().begin(count)
        for row, column, stone in ((3, 3, -1), (3, 4, 1), (4, 3, 1), (4, 4, -1)):
            position[:, row * SIDE + column] = stone
        return position

    def _sides(self, position: Array) -> tuple[Bits, Bits]:
        """The stones of whoever moves and of the other, as bits (B,)."""
        first, second = _bits(self.board(position) == 1), _bits(self.board(position) == -1)
        moves = position[:, -2] == 0
        return np.where(moves, first, second), np.where(moves, second, first)

    def legal(self, position: Array) -> Bools:
        """Cells from which at least one stone is turned; if there are none, PASS."""
        legal = np.zeros((len(position), self.actions), np.bool_)
        legal[:, :PASS] = _cells(_moves(*self._sides(position)))
        legal[:, PASS] = ~legal.any(1)
        legal &= (position[:, -1] == RUNNING)[:, None]
        return legal

    def play(self, position: Array, action: Ints) -> Array:
        """Put a stone and turn others, or pass."""
        mine, theirs = self._sides(position)
        shift = np.uint64(PASS - 1) - np.minimum(action, PASS - 1).astype(np.uint64)
        stone = np.where(action < PASS, np.uint64(1) << shift, np.uint64(0))
        turned = np.zeros_like(mine)
        for step, inside in _WAYS:
            run = _stepped(stone, step, inside) & theirs
            for _ in range(SIDE - 3):
                run |= _stepped(run, step, inside) & theirs
            turned |= np.where((_stepped(run, step, inside) & mine) != 0, run, np.uint64(0))
        after = position.copy()
        colour = (1 - 2 * position[:, -2])[:, None]
        after[:, :PASS] = np.where(_cells(turned | stone), colour, position[:, :PASS])
        after[:, -2] = 1 - position[:, -2]
        after[:, -1] = self.standing(after)
        return after

    def standing(self, position: Array) -> Array:
        """Over when neither can move: by the number of stones."""
        mine, theirs = self._sides(position)
        goes_on = (_moves(mine, theirs) | _moves(theirs, mine)) != 0
        ahead = self.board(position).sum(1, dtype=np.int64)
        ended = np.where(ahead > 0, FIRST_WON, np.where(ahead < 0, SECOND_WON, DRAWN))
        return np.where(goes_on, RUNNING, ended)


def _stepped(bits: Bits, step: int, inside: np.uint64) -> Bits:
    """All cells one step further; those that would leave the board are gone."""
    moved = bits >> np.uint64(step) if step > 0 else bits << np.uint64(-step)
    return moved & inside


def _moves(mine: Bits, theirs: Bits) -> Bits:
    """Empty cells behind a run of the other's stones that begins beside one of mine."""
    empty, found = ~(mine | theirs), np.zeros_like(mine)
    for step, inside in _WAYS:
        run = _stepped(mine, step, inside) & theirs
        for _ in range(SIDE - 3):
            run |= _stepped(run, step, inside) & theirs
        found |= _stepped(run, step, inside) & empty
    return found


def _bits(cells: Bools) -> Bits:
    """Cells (B, 64) as bits (B,)."""
    return np.packbits(cells, axis=1).view(">u8")[:, 0].astype(np.uint64)


def _cells(bits: Bits) -> Bools:
    """Bits (B,) as cells (B, 64)."""
    return np.unpackbits(bits.astype(">u8")[:, None].view(np.uint8), axis=1).view(np.bool_)
