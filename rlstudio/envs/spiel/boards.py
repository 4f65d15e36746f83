"""How games of open_spiel look: as boards where we know how to draw them, else as the engine's own text."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.core.words import mark
from rlstudio.core.worlds.game import FIRST, BoardLayout, BoardMove
from rlstudio.envs.boards import painter
from rlstudio.envs.boards.environment import cell_names
from rlstudio.envs.boards.painter import Look
from rlstudio.envs.spiel import chess, dots, hexagons, pieces
from rlstudio.envs.spiel.facts import Facts

RED_AND_BLUE = (mark("red"), mark("blue"))
HEX_PLANES = 9
_LETTERS = 26
_FROM_TO = re.compile(r"([a-z])(\d+)[-x]?([a-z])(\d+)")


class Board(ABC):
    """The picture of one game, and what clicks on it mean. names: of its actions, if not open_spiel's."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.names: tuple[str, ...] = facts.names

    @abstractmethod
    def layout(self) -> BoardLayout:
        """Where its cells are."""

    @abstractmethod
    def paint(self, state: Any, moves: Sequence[int]) -> Frame:
        """The picture of the engine's state, after these moves."""

    def _planes(self, state: Any) -> Array:
        """What the player who begins sees, (planes, rows, columns)."""
        return np.array(state.observation_tensor(self.facts.begins)).reshape(self.facts.shape)


class HexBoard(Board):
    """Hex."""

    triangle = False

    def __init__(self, facts: Facts) -> None:
        super().__init__(facts)
        self.side = facts.shape[1]
        self.names = hexagons.names(self.side)

    def layout(self) -> BoardLayout:
        """A cell for every hexagon."""
        cells = hexagons.Hexagons(self.side, triangle=self.triangle)
        return BoardLayout(
            rows=self.side,
            columns=self.side,
            area=(0.0, 0.0, 1.0, 1.0),
            moves=tuple(BoardMove(action=n, cell=n) for n in range(self.side**2) if cells.there(n)),
            sides=RED_AND_BLUE,
            spots=cells.spots,
            reach=cells.reach,
            turns=True,
            upright=cells.upright,
        )

    def _stones(self, state: Any) -> Array:
        # Of nine planes the middle one is empty cells; those after it are the first player's.
        planes = self._planes(state)
        stones: Array = planes[5:].sum(0) - planes[:4].sum(0)
        return stones

    def paint(self, state: Any, moves: Sequence[int]) -> Frame:
        """Hexagons with stones."""
        last = moves[-1] if moves else None
        return hexagons.paint(self.side, self._stones(state).reshape(-1), last, triangle=self.triangle)


class YBoard(HexBoard):
    """The game of Y."""

    triangle = True

    def _stones(self, state: Any) -> Array:
        planes = self._planes(state)
        stones: Array = planes[0] - planes[1]
        return stones


class DotsAndBoxes(Board):
    """Lines between dots. open_spiel's planes: free, the first player's, the second's; (cell, kind) each."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(facts)
        # A name tells row and column of the last dots: P1(h,2,1).
        told = [re.findall(r"\d+", name.partition("(")[2])[:2] for name in facts.names]
        self.rows = max(int(place[0]) for place in told)
        self.columns = max(int(place[1]) for place in told)
        across, up = self.columns, self.columns + 1
        self.names = (
            *(f"h{line // across},{line % across}" for line in range((self.rows + 1) * across)),
            *(f"v{line // up},{line % up}" for line in range(self.rows * up)),
        )

    def layout(self) -> BoardLayout:
        """A cell for every line."""
        lines = dots.Lines(self.rows, self.columns)
        return BoardLayout(
            rows=1,
            columns=lines.count,
            area=(0.0, 0.0, 1.0, 1.0),
            moves=tuple(BoardMove(action=n, cell=n) for n in range(lines.count)),
            sides=RED_AND_BLUE,
            spots=lines.spots,
            reach=lines.reach,
            turns=True,
        )

    def paint(self, state: Any, moves: Sequence[int]) -> Frame:
        """Lines and boxes."""
        planes = self._planes(state)
        owner = (planes[1] - planes[2]).reshape(self.rows + 1, self.columns + 1, 3)
        drawn = np.concatenate([owner[:, : self.columns, 0].ravel(), owner[: self.rows, :, 1].ravel()])
        boxes = owner[: self.rows, : self.columns, 2]
        return dots.paint(self.rows, self.columns, drawn, boxes, moves[-1] if moves else None)


@dataclass(frozen=True)
class Grid:
    """Which planes are the first player's stones and the second's.

    upwards: the engine's first row is the lowest. kings, blocked: planes of crowned stones and of closed
    cells. cells: an action is a cell; else its name tells a cell to go from and one to go to. near: the
    player whose own side is at the bottom.
    """

    first: tuple[int, ...]
    second: tuple[int, ...]
    look: Look
    upwards: bool = False
    kings: tuple[int, ...] = ()
    blocked: int | None = None
    cells: bool = False
    near: int | None = None


_WOODEN = Look("chequered", ((36, 38, 44), (244, 240, 230)), small=True)
GRIDS = {
    "clobber": Grid((0,), (1,), _WOODEN),
    "lines_of_action": Grid((0,), (1,), _WOODEN, upwards=True),
    "checkers": Grid((0, 1), (2, 3), _WOODEN, kings=(1, 3), near=FIRST),
    "amazons": Grid((2,), (1,), replace(_WOODEN, small=False), blocked=3, cells=True, near=FIRST),
}


class GridBoard(Board):
    """Stones on squares."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(facts)
        self.grid = GRIDS[facts.short]
        _, self.rows, self.columns = facts.shape
        if self.grid.cells:
            self.names = cell_names(self.rows, self.columns)

    def _cell(self, letter: str, number: str) -> int:
        return (self.rows - int(number)) * self.columns + ord(letter) - ord("a")

    def _ends(self, action: int) -> tuple[int, ...]:
        """The cells that an action goes from and to, or the one that it is; none if its name is not known."""
        if self.grid.cells:
            return (action,)
        found = _FROM_TO.fullmatch(self.facts.names[action])
        return () if found is None else (self._cell(found[1], found[2]), self._cell(found[3], found[4]))

    def layout(self) -> BoardLayout:
        """Squares."""
        moves = []
        for action in range(self.facts.actions):
            ends = self._ends(action)
            if ends:
                start = ends[0] if len(ends) > 1 else None
                moves.append(BoardMove(action=action, cell=ends[-1], start=start))
        area = painter.area(self.rows, self.columns)
        return BoardLayout(
            rows=self.rows,
            columns=self.columns,
            area=area,
            moves=tuple(moves),
            sides=self.grid.look.sides,
            turns=True,
            upright=painter.upright(self.rows, self.columns, cells=True),
            near=self.grid.near,
        )

    def paint(self, state: Any, moves: Sequence[int]) -> Frame:
        """Squares with stones."""
        grid, planes = self.grid, self._planes(state)
        if grid.upwards:
            planes = planes[:, ::-1]
        stones = planes[list(grid.first)].sum(0) - planes[list(grid.second)].sum(0)
        picture = painter.paint(
            grid.look, stones.astype(int).tolist(), self._ends(moves[-1]) if moves else ()
        )
        if grid.kings:
            painter.crowns(picture, planes[list(grid.kings)].sum(0))
        if grid.blocked is not None:
            painter.closed(picture, planes[grid.blocked])
        return picture


class Chessboard(Board):
    """Chess, White at the bottom."""

    def layout(self) -> BoardLayout:
        """From one square to the other; a pawn becomes a queen, if nothing else is chosen."""
        moves = [
            BoardMove(action=n, cell=chess.square(name[2:4]), start=chess.square(name[:2]))
            for n, name in enumerate(chess.moves())
        ]
        area = painter.area(chess.SIDE, chess.SIDE)
        return BoardLayout(
            rows=chess.SIDE,
            columns=chess.SIDE,
            area=area,
            moves=tuple(moves),
            sides=(mark("white"), mark("black")),
            turns=True,
            upright=painter.upright(chess.SIDE, chess.SIDE, cells=True),
            near=FIRST,
        )

    def paint(self, state: Any, moves: Sequence[int]) -> Frame:
        """The board by its FEN."""
        placed = str(state).partition(" ")[0]
        rows = re.sub(r"\d", lambda digit: "." * int(digit[0]), placed).split("/")
        last = chess.moves()[moves[-1]] if moves else ""
        return pieces.paint(rows, [chess.square(last[at : at + 2]) for at in (0, 2)] if last else ())


class TextBoard(Board):
    """The engine's text; moves are chosen from their names."""

    def layout(self) -> BoardLayout:
        """One cell, on which no click is a move."""
        return BoardLayout(rows=1, columns=1, area=(0.0, 0.0, 1.0, 1.0), moves=())

    def paint(self, state: Any, moves: Sequence[int]) -> Frame:
        """Letters that are equally wide, large enough to be read when the picture is small."""
        from rlstudio.envs.gym.picture import text_picture

        text = str(state).strip("\n")
        lines = text.splitlines() or [""]
        across = max(24, *(len(line) for line in lines))
        pixels = int(max(18, min(44, 640 / (0.62 * across), 560 / (1.4 * len(lines)))))
        return text_picture(text, pixels)


def board_of(facts: Facts) -> Board:
    """The picture that fits a game best."""
    if facts.name == chess.NAME:
        return Chessboard(facts)
    kinds = {"hex": HexBoard, "y": YBoard, "dots_and_boxes": DotsAndBoxes}
    kind = kinds.get(facts.short, GridBoard if facts.short in GRIDS else TextBoard)
    # Hex that is no rhombus or is told by other planes, and boards too large for letters, stay text.
    planes, rows, columns = facts.shape
    other = kind is HexBoard and (planes != HEX_PLANES or rows != columns)
    if other or (kind is not DotsAndBoxes and max(rows, columns) > _LETTERS):
        kind = TextBoard
    return kind(facts)
