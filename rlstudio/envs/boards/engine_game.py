"""Rules that are open_spiel's, over positions that are the moves that were made."""

from __future__ import annotations

import math
from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, Ints
from rlstudio.core.worlds.game import FIRST, Game
from rlstudio.envs.boards.opponents import engine

BYTE = np.float32(255)
ONE_BYTE = 254
"""Up to so many actions the number of a move is one byte, else two."""


@dataclass(slots=True)
class Held:
    """A position as the engine has it, not to be changed; ``legal`` (A,): what may be done, once asked."""

    state: Any
    legal: Bools | None = None


class EngineGame(Game):
    """A position (B, 1 + longest) of int16: how many moves were made, and these.

    Some games ask for all moves (repetitions), and no position can be set up by its numbers. Observed are
    planes of the game's own, a plane of ones for the first player, and the moves so far in order, each
    action + 1 as one or two numbers of 1 / 255. A game of the longest length is drawn.
    """

    def __init__(
        self,
        name: str,
        called: str,
        shape: tuple[int, int, int],
        actions: int,
        longest: int,
        most_held: int,
        begins: int = 0,
    ) -> None:
        """``name``: as open_spiel has it, with its parameters. ``called``: where open_spiel is missed.

        ``shape``: the game's own planes, rows and columns. ``most_held``: so many positions are held as the
        engine's states; others are played anew from their moves. ``begins``: open_spiel's number of the
        player who moves first.
        """
        self.name, self.called, self._begins = name, called, begins
        self.own_planes, self.rows, self.columns = shape
        self.actions, self.longest = actions, longest
        self._bytes = 1 if actions <= ONE_BYTE else 2
        self.planes = self.own_planes + 1 + math.ceil(self._bytes * longest / (self.rows * self.columns))
        self._start: Any = None
        self._held: OrderedDict[bytes, Held] = OrderedDict()
        self._most_held = most_held

    @property
    def board_planes(self) -> int:
        """The game's own and that of the first player."""
        return self.own_planes + 1

    @abstractmethod
    def _own_view(self, position: Array, side: Ints) -> Floats:
        """The game's own planes (B, own_planes * R * C) as a player sees them, multiples of 1 / 255."""

    def to_engine(self, action: int, state: Any) -> int:
        """An action as open_spiel numbers it; state: the engine's, in which it is taken."""
        return action

    def from_engine(self, action: int, turn: int) -> int:
        """An action of open_spiel as it is numbered here; turn: open_spiel's number of who takes it."""
        return action

    def begin(self, count: int) -> Array:
        """No moves."""
        position = np.full((count, 1 + self.longest), -1, np.int16)
        position[:, 0] = 0
        return position

    def new_state(self) -> Any:
        """The engine's state of a game that begins. Raises UserError where open_spiel is not installed."""
        if self._start is None:
            self._start = engine(self.called).load_game(self.name).new_initial_state()
        return self._start.clone()

    def state(self, row: Array) -> Any:
        """The engine's state of a position (1 + longest,); it is not to be changed."""
        return self._at(row).state

    def _legal_at(self, row: Array) -> Bools:
        """Which actions are legal in a position (1 + longest,); not to be changed."""
        held = self._at(row)
        if held.legal is None:
            held.legal = self._legal(held.state, row[0])
        return held.legal

    def _at(self, row: Array) -> Held:
        """What is held of a position (1 + longest,), played anew if nothing is."""
        key = row.tobytes()
        found = self._held.get(key)
        if found is None:
            state = self.new_state()
            for move in row[1 : 1 + row[0]].tolist():
                state.apply_action(self.to_engine(move, state))
            found = self._hold(key, state)
        return found

    def _hold(self, key: bytes, state: Any) -> Held:
        found = self._held[key] = Held(state)
        if len(self._held) > self._most_held:
            self._held.popitem(last=False)
        return found

    def _legal(self, state: Any, count: int) -> Bools:
        """Which actions are legal (A,) after so many moves."""
        if count >= self.longest or state.is_terminal():
            return np.zeros(self.actions, np.bool_)
        return self._allowed(state)

    def _allowed(self, state: Any) -> Bools:
        """What the engine allows (A,) in a state that is not its last."""
        allowed = np.zeros(self.actions, np.bool_)
        allowed[state.legal_actions()] = True
        return allowed

    def turn(self, position: Array) -> Ints:
        """Whose turn it is (B,); some games let a player move again."""
        if self.alternates:
            return position[:, 0].astype(np.int64) % 2
        players = [self.state(row).current_player() for row in position]
        return np.array([self.side(player) if player >= 0 else FIRST for player in players], np.int64)

    def side(self, player: int) -> int:
        """FIRST for whoever begins, by the engine's number of a player; and the other way round."""
        return player ^ self._begins

    def legal(self, position: Array) -> Bools:
        """As the engine has it."""
        legal = np.zeros((len(position), self.actions), np.bool_)
        for number, row in enumerate(position):
            legal[number] = self._legal_at(row)
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
                state.apply_action(self.to_engine(move, state))
                self._hold(key, state)
        return after

    def over(self, position: Array) -> Bools:
        """At the engine's end, or after the longest game."""
        return np.array([not np.count_nonzero(self._legal_at(row)) for row in position], np.bool_)

    def score(self, position: Array) -> Floats:
        """Who has won, by the engine's returns; by how much does not matter."""
        return np.array([self._score(self.state(row)) for row in position], np.float32)

    def _score(self, state: Any) -> float:
        return float(np.sign(state.returns()[self._begins])) if state.is_terminal() else 0.0

    def play_out(self, position: Array, shares: Callable[[], Doubles]) -> Floats:
        """As by ``play``, but on one state of the engine for each game."""
        share = shares()
        scores = np.zeros(len(position), np.float32)
        for lane, row in enumerate(position):
            state, legal, count = self.state(row).clone(), self._legal_at(row), int(row[0])
            while len(moves := legal.nonzero()[0]):
                move = int(moves[int(share[lane, count - row[0]] * len(moves))])
                state.apply_action(self.to_engine(move, state))
                count += 1
                legal = self._legal(state, count)
            scores[lane] = self._score(state)
        return scores

    def observe(self, position: Array, side: Ints | None = None) -> Floats:
        """What whoever looks sees, whether it is the first player, and the moves so far."""
        side_B = self.turn(position) if side is None else side
        cells, own = self.rows * self.columns, self.own_planes
        seen: Floats = np.zeros((len(position), self.planes * cells), np.float32)
        seen[:, : own * cells] = self._own_view(position, side_B)
        seen[:, own * cells : (own + 1) * cells] = (side_B == FIRST)[:, None]
        numbers = position[:, 1:].astype(np.int32) + 1
        parts = [numbers >> 8 * place & 255 for place in range(self._bytes)]
        moves = np.concatenate(parts, 1) / BYTE
        seen[:, (own + 1) * cells : (own + 1) * cells + moves.shape[1]] = moves
        return seen.reshape(len(position), self.planes, self.rows, self.columns)

    def position(self, observation: Floats) -> Array:
        """By the moves so far; from the first that is not legal on, they are left out."""
        cells = self.rows * self.columns
        flat = observation.reshape(len(observation), self.planes * cells)[:, (self.own_planes + 1) * cells :]
        parts = np.clip(np.rint(flat[:, : self._bytes * self.longest] * BYTE), 0, 255).astype(np.int64)
        moves = sum(
            parts[:, place * self.longest : (place + 1) * self.longest] << 8 * place
            for place in range(self._bytes)
        )
        position = self.begin(len(observation))
        for row, told in zip(position, np.asarray(moves) - 1, strict=True):
            ends = np.flatnonzero((told < 0) | (told >= self.actions))
            count = int(ends[0]) if len(ends) else len(told)
            row[0], row[1 : 1 + count] = count, told[:count]
            if row.tobytes() not in self._held:
                row[:] = self._made(told[:count])
        return position

    def _made(self, moves: Ints) -> Array:
        """The position after those of these moves that can be made one after the other."""
        row: Array = self.begin(1)[0]
        state = self.new_state()
        for move in moves.tolist():
            if not self._legal(state, row[0])[move]:
                break
            state.apply_action(self.to_engine(move, state))
            row[0] += 1
            row[row[0]] = move
        self._hold(row.tobytes(), state)
        return row
