"""Games of two: the rules as arrays, and the board as people see it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

import numpy as np
from pydantic import BaseModel, ConfigDict

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, Ints

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
    game; nothing if that format does not know it. ``alternates``: nobody moves twice in succession, but where
    the other has to pass. ``text_ending``: what the name of a file of its moves as text ends in.
    ``cell_actions``: so many actions belong to each cell, the first ones, row by row from the top left; 0
    where actions are not counted by cells.
    """

    rows: int
    columns: int
    actions: int
    planes: int
    longest: int
    symmetries: tuple[Symmetry, ...] = ()
    sgf: Mapping[str, str] = MappingProxyType({})
    alternates: bool = True
    text_ending: str = ".txt"
    cell_actions: int = 0

    @property
    def board_planes(self) -> int:
        """So many planes of an observation, the first ones, picture the board; others say more in numbers."""
        return self.planes

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

    def play_out(self, position: Array, shares: Callable[[], Doubles]) -> Floats | None:
        """The first player's score (B,) after games are played to their end by chance.

        The m-th move is the legal one at ``shares()[:, m]``, (B, longest) in [0, 1), of the way through them.
        None: there is no quicker way than by ``legal`` and ``play``.
        """
        return None

    def notation(self, position: Array) -> Mapping[str, int] | None:
        """The legal moves of a position (W,) by the words that people write down for them there.

        None: they are called the same everywhere, by the names of the actions.
        """
        return None


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


Rectangle = tuple[float, float, float, float]
"""Left, top, right and bottom, in shares of a picture."""


class BoardLayout(BaseModel):
    """Where the cells of a board are in its picture.

    ``area``: left, top, right and bottom of the cells, in shares of the picture. ``moves``: what clicks mean;
    where several mean the same, the first is meant. ``sides``: what the stones of the first and of the second
    player are called. ``spots``: where the cells are that do not lie in rows and columns, as their middles in
    shares of the picture; ``reach``: how far to the side and up and down a cell reaches there.
    ``turns``: the board may be seen from the other side, its picture turned by half a circle; ``upright``:
    the parts of it that stand as they are then, each at its new place (pieces, letters). ``near``: the player
    whose own side is at the bottom; None: neither has a side.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    rows: int
    columns: int
    area: Rectangle
    moves: tuple[BoardMove, ...]
    sides: tuple[str, str] = ("first", "second")
    spots: tuple[tuple[float, float], ...] = ()
    reach: tuple[float, float] = (0.0, 0.0)
    turns: bool = False
    upright: tuple[Rectangle, ...] = ()
    near: int | None = None

    def cell(self, x: float, y: float) -> int | None:
        """The cell at a place of the picture, in shares of its width and height; None beside the board."""
        if self.spots:
            wide, high = self.reach
            far = [((x - a) / wide) ** 2 + ((y - b) / high) ** 2 for a, b in self.spots]
            nearest = far.index(min(far))
            return nearest if far[nearest] <= 1 else None
        left, top, right, bottom = self.area
        column = int((x - left) / (right - left) * self.columns) if left <= x < right else -1
        row = int((y - top) / (bottom - top) * self.rows) if top <= y < bottom else -1
        return row * self.columns + column if row >= 0 and column >= 0 else None

    def clicked(self, start: int | None, cell: int) -> list[int]:
        """All actions that a click on this cell may mean, after one on ``start``; the usual one first."""
        return [move.action for move in self.moves if (move.start, move.cell) == (start, cell)]
