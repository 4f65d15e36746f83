"""Go by the rules of open_spiel: area scoring with komi, and no position may come again (superko)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints
from rlstudio.envs.boards.engine_game import EngineGame
from rlstudio.envs.boards.stones import square_symmetries

STONES = 2
"""Own stones and the other's."""
HELD_BYTES = 128 << 20
"""About so much is held as the engine's states of positions."""
_CELL_BYTES = 190


class Go(EngineGame):
    """An action is a cell, row by row from the top left, or n² to pass.

    Two passes end the game, and so do 2 n² moves. Superko asks for all moves.
    """

    def __init__(self, side: int, komi: float) -> None:
        # The engine reads no exponents.
        plain_komi = f"{Decimal(repr(komi)):f}"
        actions = side * side + 1
        super().__init__(
            f"go(board_size={side},komi={plain_komi})",
            "Go",
            (STONES, side, side),
            actions,
            longest=2 * side * side,
            most_held=HELD_BYTES // (_CELL_BYTES * actions),
        )
        self.cell_actions = 1
        self.sgf = {"GM": "1", "SZ": str(side), "KM": plain_komi}
        self.symmetries = square_symmetries(side, side, passes=1)
        # The engine counts rows from the bottom; twice upside down is as it was.
        upside_down = np.arange(side * side).reshape(side, side)[::-1].reshape(-1)
        self._upside_down: Ints = np.append(upside_down, side * side)

    def to_engine(self, action: int, state: Any) -> int:
        """With the rows upside down."""
        return int(self._upside_down[action])

    def from_engine(self, action: int, turn: int) -> int:
        """With the rows upside down."""
        return int(self._upside_down[action])

    def _allowed(self, state: Any) -> Bools:
        # Much faster than to make an array of a list of numbers.
        allowed: Bools = np.frombuffer(bytes(state.legal_actions_mask()), np.bool_)[self._upside_down]
        return allowed

    def stones(self, position: Array) -> Array:
        """1 for the first player's stones, -1 for the second's, (B, n, n)."""
        shape = (len(position), STONES, self.rows, self.columns)
        told = [self.state(row).observation_tensor(0)[: np.prod(shape[1:])] for row in position]
        planes = np.array(told, np.float32).reshape(shape)[:, :, ::-1]
        stones: Array = (planes[:, 0] - planes[:, 1]).astype(np.int8)
        return stones

    def _own_view(self, position: Array, side: Ints) -> Floats:
        mine = self.stones(position) * (1 - 2 * side.astype(np.int8))[:, None, None]
        planes: Floats = np.stack([mine == 1, mine == -1], 1).astype(np.float32)
        return planes.reshape(len(position), self.own_planes * self.rows * self.columns)
