"""Chess by the rules of open_spiel, its moves numbered by the squares that they go from and to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools
from rlstudio.envs.spiel.facts import Facts
from rlstudio.envs.spiel.rules import SpielGame

NAME = "chess"
SIDE = 8
FILES = "abcdefgh"
PROMOTED = ("r", "b", "n")
"""What a pawn becomes if not a queen."""
_LINES = ((0, 1), (1, 0), (1, 1), (1, -1))
"""Directions (file, rank) in the order in which open_spiel numbers them, each from -7 to 7 squares."""
_KNIGHT = ((-2, -1), (-2, 1), (-1, -2), (-1, 2), (2, -1), (2, 1), (1, -2), (1, 2))
_PLANES = 73
_LEFT_CASTLE, _RIGHT_CASTLE = SIDE * SIDE * _PLANES, SIDE * SIDE * _PLANES + 1
WHITE = 1
"""The player who begins, as open_spiel numbers them."""
_OWN_SHAPE = (20, SIDE, SIDE)


def square(name: str) -> int:
    """The cell of a square such as "e4", row by row from the top left."""
    return (SIDE - int(name[1])) * SIDE + FILES.index(name[0])


def _name(file: int, rank: int) -> str:
    return f"{FILES[file]}{rank + 1}"


def _inside(file: int, rank: int) -> bool:
    return 0 <= file < SIDE and 0 <= rank < SIDE


@cache
def moves() -> tuple[str, ...]:
    """All moves of some piece of some colour, such as "e2e4"; "e7e8" makes a queen, "e7e8n" a knight."""
    found = []
    for rank, file in product(reversed(range(SIDE)), range(SIDE)):
        steps = [(a * n, b * n) for a, b in _LINES for n in range(-7, 8) if n]
        found += [
            _name(file, rank) + _name(file + across, rank + up)
            for across, up in (*steps, *_KNIGHT)
            if _inside(file + across, rank + up)
        ]
    for before, after in ((6, 7), (1, 0)):
        found += [
            _name(file, before) + _name(file + across, after) + piece
            for file, across, piece in product(range(SIDE), (-1, 0, 1), PROMOTED)
            if _inside(file + across, after)
        ]
    return tuple(found)


@cache
def numbers() -> Mapping[str, int]:
    """The number of each move."""
    return {name: number for number, name in enumerate(moves())}


@cache
def number_of(action: int, turn: int) -> int:
    """The number here of open_spiel's action: it sees the board from the side of whoever moves.

    turn: the player as open_spiel numbers them; there White is 1.
    """
    if action >= _LEFT_CASTLE:
        rank = 0 if turn == WHITE else SIDE - 1
        return numbers()[_name(4, rank) + _name(2 if action == _LEFT_CASTLE else 6, rank)]
    start, plane = divmod(action, _PLANES)
    file, rank = divmod(start, SIDE)
    piece = ""
    if plane < 9:
        piece, across, up = PROMOTED[plane // 3], (0, 1, -1)[plane % 3], 1
    elif plane < 65:
        (a, b), n = _LINES[(plane - 9) // 14], (plane - 9) % 14 - 7
        n += n >= 0
        across, up = a * n, b * n
    else:
        across, up = _KNIGHT[plane - 65]
    ranks = (rank, rank + up) if turn == WHITE else (SIDE - 1 - rank, SIDE - 1 - rank - up)
    return numbers()[_name(file, ranks[0]) + _name(file + across, ranks[1]) + piece]


def facts(longest: int) -> Facts:
    """What there is to know of chess. longest: a game is drawn after so many moves of both sides together."""
    return Facts(NAME, _OWN_SHAPE, len(moves()), longest, moves(), begins=WHITE)


class Chess(SpielGame):
    """Actions are ``moves()``. Castling is the king's move; open_spiel knows draws by repetition."""

    text_ending = ".pgn"

    def to_engine(self, action: int, state: Any) -> int:
        """Open_spiel's number: castling has one of its own, which a queen's move from e1 to g1 has not."""
        turn = state.current_player()
        found: int = next(move for move in state.legal_actions() if number_of(move, turn) == action)
        return found

    def from_engine(self, action: int, turn: int) -> int:
        """The number of the move."""
        return number_of(action, turn)

    def _allowed(self, state: Any) -> Bools:
        allowed, turn = np.zeros(self.actions, np.bool_), state.current_player()
        allowed[[number_of(action, turn) for action in state.legal_actions()]] = True
        return allowed

    def notation(self, position: Array) -> Mapping[str, int]:
        """Standard algebraic notation (SAN) of the legal moves."""
        state = self.state(position)
        if self.over(position[None])[0]:
            return {}
        turn = state.current_player()
        return {state.action_to_string(turn, move): number_of(move, turn) for move in state.legal_actions()}
