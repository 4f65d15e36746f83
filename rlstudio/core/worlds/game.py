"""Games of two: the rules as arrays, and the board as people see it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Protocol

import numpy as np
from pydantic import BaseModel, ConfigDict

from rlstudio.core.arrays import Array, Bools, Floats, Ints

FIRST, SECOND = 0, 1
"""The two players; FIRST makes the first move of a game."""


@dataclass(frozen=True, eq=False)
class Symmetry:
    """A way to turn or reflect a board so that the game stays the same game.

    ``cells`` (R * C,): the turned board has at place i what the board has at ``cells[i]``. ``actions`` (A,):
    action i on the turned board is ``actions[i]`` on the board.
    """

    cells: Ints
    actions: Ints

    def turned(self, observation: Floats) -> Floats:
        """Observations (..., R, C), turned: a new array."""
        flat = observation.reshape(*observation.shape[:-2], -1)
        return flat[..., self.cells].reshape(observation.shape)


class Game(ABC):
    """The rules of a game of two with perfect information, without chance, for B positions at once.

    A position is a row of integers; positions (B, W) are never written to. ``planes``: observations are
    (B, planes, rows, columns), multiples of 1 / 255 from 0 to 1, and say all that there is to know of a
    position. ``longest``: no game has more moves. ``score`` is that of the first player, 1 won, 0 drawn, -1
    lost; the second player's is the opposite. ``sgf``: what the first node of its records in SGF says of the
    game; nothing if that format does not know it.
    """

    rows: int
    columns: int
    actions: int
    planes: int
    longest: int
    symmetries: tuple[Symmetry, ...] = ()
    sgf: Mapping[str, str] = MappingProxyType({})

    @abstractmethod
    def begin(self, count: int) -> Array:
        """So many first positions (count, W)."""

    @abstractmethod
    def turn(self, position: Array) -> Ints:
        """Whose turn it is, FIRST or SECOND (B,); of a finished game it means nothing."""

    @abstractmethod
    def legal(self, position: Array) -> Bools:
        """Which actions are legal (B, A): at least one, and none where the game is over."""

    @abstractmethod
    def play(self, position: Array, action: Ints) -> Array:
        """The positions (B, W) after these legal actions (B,) in games that are not over."""

    @abstractmethod
    def over(self, position: Array) -> Bools:
        """Whether the game is over (B,)."""

    @abstractmethod
    def score(self, position: Array) -> Floats:
        """The first player's score (B,); 0 while a game goes on."""

    @abstractmethod
    def observe(self, position: Array, side: Ints | None = None) -> Floats:
        """Observations (B, planes, rows, columns) as a player sees them: ``side`` (B,), or whoever moves."""

    @abstractmethod
    def position(self, observation: Floats) -> Array:
        """The positions (B, W) of which these are the observations of whoever moves."""


class Opponent(Protocol):
    """Chooses moves in several games, by the random generator of each."""

    def choose(
        self, position: Array, moves: Sequence[Sequence[int]], generators: Sequence[np.random.Generator]
    ) -> Ints:
        """Legal actions (B,). position (B, W); moves: all those of each game so far."""


class BoardMove(BaseModel):
    """What a person clicks on to do an action: a cell, and perhaps first the one that a piece starts from.

    Cells are numbered row by row from the top left.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    action: int
    cell: int
    start: int | None = None


class BoardLayout(BaseModel):
    """Where the cells of a board are in its picture.

    ``area``: left, top, right and bottom of the cells, in shares of the picture. ``moves``: what clicks mean.
    ``sides``: what the stones of the first and of the second player are called.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    rows: int
    columns: int
    area: tuple[float, float, float, float]
    moves: tuple[BoardMove, ...]
    sides: tuple[str, str] = ("first", "second")

    def cell(self, x: float, y: float) -> int | None:
        """The cell at a place of the picture, in shares of its width and height; None beside the board."""
        left, top, right, bottom = self.area
        column = int((x - left) / (right - left) * self.columns) if left <= x < right else -1
        row = int((y - top) / (bottom - top) * self.rows) if top <= y < bottom else -1
        return row * self.columns + column if row >= 0 and column >= 0 else None

    @cached_property
    def by_click(self) -> dict[tuple[int | None, int], int]:
        """The action of (start, cell)."""
        return {(move.start, move.cell): move.action for move in self.moves}
