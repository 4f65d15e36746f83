"""The rules of a game of open_spiel, over positions that are the moves that were made."""

from __future__ import annotations

import math
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, Ints
from rlstudio.core.worlds.game import FIRST, Game
from rlstudio.envs.boards.opponents import engine
from rlstudio.envs.spiel.facts import Facts

HELD_BYTES = 64 << 20
"""About so much is held as the engine's states of positions; others are played anew from their moves."""
_STATE_BYTES, _MOVE_BYTES = 1500, 24
BYTE = np.float32(255)
_SEPARATES = re.compile(r"[\s;{}\[\]]+")
"""What would end a word in the text of a game."""
ONE_BYTE = 254
"""Up to so many actions the number of a move is one byte, else two."""


class SpielGame(Game):
    """A position (B, 1 + longest) of int16: how many moves were made, and these.

    Some games ask for all moves (repetitions), and no position can be set up by its numbers. Observed are
    open_spiel's planes for whoever looks, a plane of ones for the first player, and the moves so far in
    order, each action + 1 as one or two numbers of 1 / 255. A game of the longest length is drawn.
    by_position: what moves are called depends on where they are made.
    """

    def __init__(self, facts: Facts, *, by_position: bool = False) -> None:
        self.facts, self._by_position = facts, by_position
        self.own_planes, self.rows, self.columns = facts.shape
        self.actions, self.longest = facts.actions, facts.longest
        self.alternates = facts.alternates
        self._bytes = 1 if self.actions <= ONE_BYTE else 2
        self._move_planes = math.ceil(self._bytes * self.longest / (self.rows * self.columns))
        self.planes = self.own_planes + 1 + self._move_planes
        self._start: Any = None
        self._held: OrderedDict[bytes, tuple[Any, Ints]] = OrderedDict()
        self._most_held = HELD_BYTES // (_STATE_BYTES + _MOVE_BYTES * self.longest)

    def begin(self, count: int) -> Array:
        """No moves."""
        position = np.full((count, 1 + self.longest), -1, np.int16)
        position[:, 0] = 0
        return position

    def to_engine(self, action: int, turn: int, legal: Sequence[int]) -> int:
        """An action as open_spiel numbers it; turn: who takes it there, legal: what is legal there."""
        return action

    def from_engine(self, action: int, turn: int) -> int:
        """An action of open_spiel as it is numbered here; turn: who takes it there."""
        return action

    def new_state(self) -> Any:
        """The engine's state of a game that begins. Raises UserError where open_spiel is not installed."""
        if self._start is None:
            self._start = (
                engine(f"the game {self.facts.short}").load_game(self.facts.name).new_initial_state()
            )
        return self._start.clone()

    def state(self, row: Array) -> Any:
        """The engine's state of a position (1 + longest,); it is not to be changed."""
        return self._found(row)[0]

    def legal_actions(self, row: Array) -> Ints:
        """The legal actions of a position in ascending order; none where the game is over."""
        return self._found(row)[1]

    def _found(self, row: Array) -> tuple[Any, Ints]:
        key = row.tobytes()
        found = self._held.get(key)
        if found is None:
            state = self.new_state()
            for move in row[1 : 1 + row[0]].tolist():
                self._apply(state, move)
            found = self._hold(key, state, int(row[0]))
        return found

    def _hold(self, key: bytes, state: Any, count: int) -> tuple[Any, Ints]:
        over = state.is_terminal() or count >= self.longest
        found = state, np.zeros(0, np.int64) if over else self._numbered(state)
        self._held[key] = found
        if len(self._held) > self._most_held:
            self._held.popitem(last=False)
        return found

    def _numbered(self, state: Any) -> Ints:
        turn = state.current_player()
        return np.sort([self.from_engine(action, turn) for action in state.legal_actions()])

    def _apply(self, state: Any, action: int) -> None:
        state.apply_action(self.to_engine(action, state.current_player(), state.legal_actions()))

    def turn(self, position: Array) -> Ints:
        """Whose turn it is (B,); some games let a player move again."""
        if self.alternates:
            return position[:, 0].astype(np.int64) % 2
        players = [self.state(row).current_player() for row in position]
        return np.array([self.side(player) if player >= 0 else FIRST for player in players], np.int64)

    def side(self, player: int) -> int:
        """FIRST for whoever begins, by the engine's number of a player; and the other way round."""
        return player ^ self.facts.begins

    def legal(self, position: Array) -> Bools:
        """As the engine has it."""
        legal = np.zeros((len(position), self.actions), np.bool_)
        for number, row in enumerate(position):
            legal[number, self.legal_actions(row)] = True
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
                self._apply(state, move)
                self._hold(key, state, int(row[0]))
        return after

    def over(self, position: Array) -> Bools:
        """At the engine's end, or after the longest game."""
        return np.array([not len(self.legal_actions(row)) for row in position], np.bool_)

    def score(self, position: Array) -> Floats:
        """Who has won, by the engine's returns; by how much does not matter."""
        return np.array([self._score(self.state(row)) for row in position], np.float32)

    def play_out(self, position: Array, shares: Callable[[], Doubles]) -> Floats:
        """As by ``play``, but on one state of the engine for each game."""
        share = shares()
        scores = np.zeros(len(position), np.float32)
        for lane, row in enumerate(position):
            first, legal = self._found(row)
            state, count = first.clone(), int(row[0])
            while len(legal):
                move = int(legal[int(share[lane, count - row[0]] * len(legal))])
                self._apply(state, move)
                count += 1
                over = state.is_terminal() or count >= self.longest
                legal = legal[:0] if over else self._numbered(state)
            scores[lane] = self._score(state)
        return scores

    def observe(self, position: Array, side: Ints | None = None) -> Floats:
        """What whoever looks sees, whether it is the first player, and the moves so far."""
        side_B = self.turn(position) if side is None else side
        cells, own = self.rows * self.columns, self.own_planes
        seen: Floats = np.zeros((len(position), self.planes * cells), np.float32)
        for lane, (row, looks) in enumerate(zip(position, side_B.tolist(), strict=True)):
            seen[lane, : own * cells] = self.state(row).observation_tensor(self.side(looks))
        told = np.clip(seen[:, : own * cells] / np.float32(self.facts.scale), 0, 1)
        seen[:, : own * cells] = np.rint(told * BYTE) / BYTE
        seen[:, own * cells : (own + 1) * cells] = (side_B == FIRST)[:, None]
        numbers = position[:, 1:].astype(np.int32) + 1
        parts = [numbers >> 8 * place & 255 for place in range(self._bytes)]
        moves = np.concatenate(parts, 1) / BYTE
        seen[:, (own + 1) * cells : (own + 1) * cells + moves.shape[1]] = moves
        return seen.reshape(len(position), self.planes, self.rows, self.columns)

    def position(self, observation: Floats) -> Array:
        """By the moves so far; from the first that is not legal on, they are left out."""
        cells = self.rows * self.columns
        flat = observation.reshape(len(observation), -1)[:, (self.own_planes + 1) * cells :]
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
                row[0], row[1:] = self._allowed(told[:count])
        return position

    def _allowed(self, moves: Ints) -> tuple[int, Array]:
        """How many of these moves can be made one after the other, and these, filled up with -1."""
        row = self.begin(1)[0]
        state = self.new_state()
        for move in moves.tolist():
            if state.is_terminal() or move not in self._numbered(state):
                break
            self._apply(state, move)
            row[0] += 1
            row[row[0]] = move
        return int(row[0]), row[1:]

    def notation(self, position: Array) -> Mapping[str, int] | None:
        """The engine's words for the legal moves, where they are not called the same everywhere."""
        if not self._by_position:
            return None
        state, found = self.state(position), {}
        for action in self.legal_actions(position).tolist():
            word = _SEPARATES.sub("-", state.action_to_string(state.current_player(), action)).strip("-")
            found[word if word not in found else f"{word}#{action}"] = action
        return found

    def _score(self, state: Any) -> float:
        return float(np.sign(state.returns()[self.facts.begins])) if state.is_terminal() else 0.0
