"""Go by the rules of open_spiel: area scoring with komi, and no position may come again (superko)."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints
from rlstudio.core.worlds.game import Game
from rlstudio.envs.boards.opponents import engine
from rlstudio.envs.boards.stones import square_symmetries

STONES = 3
"""Own stones, the other's, and a plane of ones for the first player; then come the moves so far."""
HELD_BYTES = 128 << 20
"""About so much is held as the engine's states of positions; others are played anew from their moves."""
_CELL_BYTES = 190
SCALE = np.float32(255)


@dataclass(slots=True)
class Held:
    """A position as the engine has it, not to be changed; ``legal`` (A,): what may be done, once asked."""

    state: Any
    legal: Bools | None = None


class Go(Game):
    """A position (B, 1 + 2 n²) of int16: how many moves were made, and these; superko asks for all of them.

    An action is a cell, row by row from the top left, or n² to pass; two passes end the game, and so do 2 n²
    moves. Observed are stones and side, then two planes of the moves so far, in order: (action + 1) / 255.
    """

    def __init__(self, side: int, komi: float) -> None:
        self.rows = self.columns = side
        # The engine reads no exponents.
        plain_komi = f"{Decimal(repr(komi)):f}"
        self.name = f"go(board_size={side},komi={plain_komi})"
        self.sgf = {"GM": "1", "SZ": str(side), "KM": plain_komi}
        self.actions = side * side + 1
        self.longest = 2 * side * side
        self.planes = STONES + 2
        self.symmetries = square_symmetries(side, side, passes=1)
        # The engine counts rows from the bottom.
        upside_down = np.arange(side * side).reshape(side, side)[::-1].reshape(-1)
        self.to_engine: Ints = np.append(upside_down, side * side)
        self._start: Any = None
        self._held: OrderedDict[bytes, Held] = OrderedDict()

    def begin(self, count: int) -> Array:
        """No moves."""
        position = np.full((count, 1 + self.longest), -1, np.int16)
        position[:, 0] = 0
        return position

    def state(self, row: Array) -> Any:
        """The engine's state of a position (1 + 2 n²,); it is not to be changed."""
        return self._at(row).state

    def _at(self, row: Array) -> Held:
        """What is held of a position (1 + 2 n²,), played anew if nothing is."""
        key = row.tobytes()
        found = self._held.get(key)
        if found is None:
            state = self._new()
            for move in row[1 : 1 + row[0]].tolist():
                state.apply_action(int(self.to_engine[move]))
            found = self._hold(key, state)
        return found

    def _new(self) -> Any:
        """The engine's state before the first move, to be changed."""
        if self._start is None:
            self._start = engine("Go").load_game(self.name)
        return self._start.new_initial_state()

    def _hold(self, key: bytes, state: Any) -> Held:
        found = self._held[key] = Held(state)
        if len(self._held) > HELD_BYTES // (_CELL_BYTES * self.actions):
            self._held.popitem(last=False)
        return found

    def _legal(self, held: Held) -> Bools:
        if held.legal is None:
            held.legal = np.zeros(self.actions, np.bool_)
            if not held.state.is_terminal():
                held.legal = np.asarray(held.state.legal_actions_mask(), np.bool_)[self.to_engine]
        return held.legal

    def turn(self, position: Array) -> Ints:
        """In turn."""
        return position[:, 0].astype(np.int64) % 2

    def legal(self, position: Array) -> Bools:
        """As the engine has it."""
        legal = np.zeros((len(position), self.actions), np.bool_)
        for number, row in enumerate(position):
            legal[number] = self._legal(self._at(row))
        return legal

    def play(self, position: Array, action: Ints) -> Array:
        """Add the moves."""
        after = position.copy()
        after[np.arange(len(after)), after[:, 0] + 1] = action
        after[:, 0] += 1
        for row, before, move in zip(after, position, action.tolist(), strict=True):
            key = row.tobytes()
            if key not in self._held:
                state = self.state(before).clone()
                state.apply_action(int(self.to_engine[move]))
                self._hold(key, state)
        return after

    def over(self, position: Array) -> Bools:
        """As the engine has it."""
        return np.array([self.state(row).is_terminal() for row in position], np.bool_)

    def score(self, position: Array) -> Floats:
        """By the area of each side, after komi."""
        states = [self.state(row) for row in position]
        return np.array([s.returns()[0] if s.is_terminal() else 0.0 for s in states], np.float32)

    def stones(self, position: Array) -> Array:
        """1 for the first player's stones, -1 for the second's, (B, n, n)."""
        cells = self.rows * self.columns
        told = np.array([self.state(row).observation_tensor(0)[: 2 * cells] for row in position])
        planes = told.reshape(len(position), 2, self.rows, self.columns)[:, :, ::-1]
        stones: Array = (planes[:, 0] - planes[:, 1]).astype(np.int8)
        return stones

    def observe(self, position: Array, side: Ints | None = None) -> Floats:
        """Own stones, the other's, whether it is the first player who looks, and the moves so far."""
        side_B = self.turn(position) if side is None else side
        mine = self.stones(position) * (1 - 2 * side_B.astype(np.int8))[:, None, None]
        seen: Floats = np.empty((len(position), self.planes, self.rows, self.columns), np.float32)
        seen[:, 0], seen[:, 1] = mine == 1, mine == -1
        seen[:, 2] = (side_B == 0)[:, None, None]
        seen[:, STONES:] = ((position[:, 1:] + 1) / SCALE).reshape(len(position), 2, self.rows, self.columns)
        return seen

    def position(self, observation: Floats) -> Array:
        """By the moves so far; from the first that is not legal on, they are left out."""
        moves = np.rint(observation[:, STONES:].reshape(len(observation), self.longest) * SCALE) - 1
        position = self.begin(len(observation))
        for row, told in zip(position, np.clip(moves, -1, self.actions).astype(np.int64), strict=True):
            ends = np.flatnonzero((told < 0) | (told >= self.actions))
            count = int(ends[0]) if len(ends) else len(told)
            row[0], row[1 : 1 + count] = count, told[:count]
            if row.tobytes() not in self._held:
                row[0], row[1:] = self._allowed(told[:count])
        return position

    def _allowed(self, moves: Ints) -> tuple[int, Array]:
        """How many of these moves can be made one after the other, and these, filled up with -1."""
        row, state = self.begin(1)[0], self._new()
        for move in moves.tolist():
            made = int(self.to_engine[move])
            if state.is_terminal() or not state.legal_actions_mask()[made]:
                break
            state.apply_action(made)
            row[0] += 1
            row[row[0]] = move
        self._hold(row.tobytes(), state)
        return int(row[0]), row[1:]
