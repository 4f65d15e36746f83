"""Games of two as environments: the learner plays one side, the environment the other."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import Any, ClassVar, Literal

from rlstudio.core.arrays import Array
from rlstudio.core.env import Capability, EnvSpec, Frame
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.game import FIRST, SECOND, BoardLayout, BoardMove, Game, Opponent
from rlstudio.envs.boards import painter
from rlstudio.envs.boards.breakthrough import DIRECTIONS, Breakthrough
from rlstudio.envs.boards.go import Go
from rlstudio.envs.boards.in_a_row import InARow
from rlstudio.envs.boards.opponents import (
    OpponentKind,
    RandomOpponent,
    UCTOpponent,
    engine,
    engine_missing,
    has_engine,
)
from rlstudio.envs.boards.othello import PASS, Othello
from rlstudio.envs.boards.painter import Look
from rlstudio.envs.boards.world import GameDisplay, GameWorld, Paint

Side = Literal["alternating", "first", "second"]
_WAYS = (mark("{cell} LEFT"), mark("{cell} ON"), mark("{cell} RIGHT"))
RATED_SIMULATIONS = (100, 1000)
"""How strong the searches are against which agents are rated."""
SIDES: Mapping[Side, int | None] = {"alternating": None, "first": FIRST, "second": SECOND}


class BoardSettings(Hyperparameters):
    """Who plays the other side."""

    opponent: OpponentKind = setting(
        "random",
        "Opponent",
        "Who plays the other side: chance, or open_spiel's tree search (UCT), which has to be installed. "
        "Algorithms that play against themselves while they learn are tested against it.",
    )
    simulations: int = setting(
        100,
        "Its simulations",
        "How many games the tree search plays out in thought before each move: the more, the stronger.",
        ge=1,
        le=100_000,
        log=True,
    )
    side: Side = setting(
        "alternating",
        "Side",
        "Whether the learner begins, the opponent, or each in turn.",
    )


class BoardEnvironment(EnvSpec):
    """A game of two against an opponent. The return is 1 for a win, 0 for a draw and -1 for a loss."""

    family = "Board games"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    turn_based = True
    ends_by_length = True
    frame_rate = 2.0
    masked = True
    default_lanes = 32
    Settings = BoardSettings
    settings: BoardSettings
    look: ClassVar[Look]
    engine_name: ClassVar[str]
    """What open_spiel calls the game."""
    near: ClassVar[int | None] = None
    """The player whose own side of the board is at the bottom of the picture; None: there are no sides."""

    @abstractmethod
    def _rules(self) -> Game:
        """The rules under these settings."""

    @cached_property
    def _game(self) -> Game:
        return self._rules()

    def game(self) -> Game:
        """The rules."""
        return self._game

    def to_engine(self, action: int, state: Any) -> int:
        """An action as open_spiel numbers it; ``state``: the engine's, in which it is taken."""
        return action

    def from_engine(self, action: int, turn: int) -> int:
        """An action of open_spiel as it is numbered here; ``turn``: open_spiel's number of who takes it."""
        return action

    @property
    def observation_space(self) -> Box:
        """Own stones, the other's, a plane of ones for the first player: (3, rows, columns) of 0 and 1."""
        game = self._game
        return Box(shape=(game.planes, game.rows, game.columns), low=0.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """One of all moves that there are in the game."""
        return Discrete(n=self._game.actions)

    def board(self) -> BoardLayout:
        """The cells in the picture; by default action i is a click on cell i."""
        game = self._game
        return BoardLayout(
            rows=game.rows,
            columns=game.columns,
            area=painter.area(game.rows, game.columns),
            moves=tuple(self._clicks()),
            sides=self.look.sides,
            turns=self.look.ground != "rack",
            upright=painter.upright(game.rows, game.columns, cells=not self.look.lines),
            near=self.near,
        )

    def _clicks(self) -> list[BoardMove]:
        cells = min(self._game.actions, self._game.rows * self._game.columns)
        return [BoardMove(action=cell, cell=cell) for cell in range(cells)]

    def _marks(self, position: Array, action: int) -> list[int]:
        """The cells of the last move, for the picture. position (W,): after it."""
        return [action] if action < self._game.rows * self._game.columns else []

    def _stones(self, position: Array) -> Array:
        """The stones (R, C) of a position (W,)."""
        game = self._game
        return position[: game.rows * game.columns].reshape(game.rows, game.columns)

    def _line(self, position: Array) -> list[int]:
        """The cells of what has won, for the picture."""
        return []

    def _paint(self, position: Array, action: int | None) -> Frame:
        marks = [] if action is None else self._marks(position, action)
        return painter.paint(self.look, self._stones(position).tolist(), marks, self._line(position))

    def picture_of(self, observation: Array) -> Frame:
        """The board."""
        return self._paint(self._game.position(observation[None])[0], None)

    def _make_paint(self) -> Paint:
        return self._paint

    def _opponent(self) -> Opponent:
        if self.settings.opponent == "uct":
            return UCTOpponent(self, self.settings.simulations)
        return RandomOpponent(self._game)

    def rivals(self) -> Mapping[str, Callable[[], Opponent]]:
        """Chance, and where open_spiel is installed its search at two strengths."""
        found: dict[str, Callable[[], Opponent]] = {mark("random"): lambda: RandomOpponent(self._game)}
        if has_engine():
            found |= {f"UCT-{count}": partial(UCTOpponent, self, count) for count in RATED_SIMULATIONS}
        return found

    def make_world(self, lanes: int, seed: int) -> GameWorld:
        """Open ``lanes`` games to train in. Raises UserError if the opponent is not installed."""
        side = SIDES[self.settings.side]
        return GameWorld(self._game, self._opponent(), side, lanes, seed, self._make_paint)

    def make_display(self, seed: int) -> GameDisplay:
        """Open one to watch."""
        return GameDisplay(self.make_world(1, seed))


def cell_names(rows: int, columns: int, *, without_i: bool = False) -> tuple[str, ...]:
    """Names of cells such as A1, which is at the bottom left, row by row from the top."""
    letters = [painter.column_name(column, without_i=without_i) for column in range(columns)]
    return tuple(f"{letter}{rows - row}" for row in range(rows) for letter in letters)


class TicTacToe(BoardEnvironment):
    """Three in a row: small enough to be played without a mistake, which is always a draw."""

    id = "rlstudio/TicTacToe-v0"
    title = "Tic-tac-toe"
    blurb = "Three in a row win. Whoever makes no mistake never loses: a game to see search and self-play in."
    action_names = cell_names(3, 3)
    key_bindings: Mapping[str, int] = {
        key: cell for cell, key in enumerate(("7", "8", "9", "4", "5", "6", "1", "2", "3"))
    }
    engine_name = "tic_tac_toe"
    look = Look("paper", ((214, 84, 70), (58, 112, 178)), crosses=True, sides=("crosses", "rings"))

    def _rules(self) -> InARow:
        return InARow(3, 3, 3, falling=False)

    def _line(self, position: Array) -> list[int]:
        return InARow(3, 3, 3, falling=False).winning_line(position)


class ConnectFour(BoardEnvironment):
    """Four in a row, with stones that fall to the lowest free place of a column."""

    id = "rlstudio/ConnectFour-v0"
    title = "Connect Four"
    blurb = (
        "Stones fall down seven columns, and four in a row win. Whoever begins can win: how, is hard to see."
    )
    action_names = tuple("ABCDEFG")
    key_bindings: Mapping[str, int] = {str(column + 1): column for column in range(7)}
    engine_name = "connect_four"
    look = Look("rack", ((236, 196, 64), (222, 78, 68)), sides=("yellow", "red"))

    def _rules(self) -> InARow:
        return InARow(6, 7, 4, falling=True)

    def _clicks(self) -> list[BoardMove]:
        return [BoardMove(action=column, cell=row * 7 + column) for row in range(6) for column in range(7)]

    def _marks(self, position: Array, action: int) -> list[int]:
        filled = int((self._stones(position)[:, action] != 0).sum())
        return [(6 - filled) * 7 + action] if filled else []

    def _line(self, position: Array) -> list[int]:
        assert isinstance(self._game, InARow)
        return self._game.winning_line(position)


class OthelloEnvironment(BoardEnvironment):
    """Turn the other's stones by enclosing them."""

    id = "rlstudio/Othello-v0"
    title = "Othello"
    blurb = "Enclosed stones change their colour; whoever has more in the end wins. Corners are never turned."
    action_names = (*cell_names(8, 8), "PASS")
    key_bindings: Mapping[str, int] = {"P": PASS}
    engine_name = "othello"
    look = Look("felt", ((28, 30, 34), (238, 238, 234)))

    def _rules(self) -> Othello:
        return Othello()


class BreakthroughSettings(BoardSettings):
    """The board, and who plays the other side."""

    board_size: Literal[6, 8] = setting(6, "Board", "How many rows and columns the board has.")


class BreakthroughEnvironment(BoardEnvironment):
    """Bring one pawn to the other side."""

    id = "rlstudio/Breakthrough-v0"
    title = "Breakthrough"
    blurb = "Pawns go forward, straight on or diagonally, and take diagonally. The first one across wins."
    Settings = BreakthroughSettings
    settings: BreakthroughSettings
    key_bindings: Mapping[str, int] = {}
    look = Look("chequered", ((36, 38, 44), (244, 240, 230)))
    near = SECOND

    @property
    def engine_name(self) -> str:  # type: ignore[override]
        """With the size of its board."""
        side = self.settings.board_size
        return f"breakthrough(rows={side},columns={side})"

    @property
    def action_names(self) -> tuple[str, ...]:  # type: ignore[override]
        """The cell that a pawn starts from, and to which side it goes, as seen from above."""
        side = self.settings.board_size
        return tuple(words(way, cell=cell) for cell in cell_names(side, side) for way in _WAYS)

    def _rules(self) -> Breakthrough:
        return Breakthrough(self.settings.board_size)

    def to_engine(self, action: int, state: Any) -> int:
        """open_spiel counts cells, three directions for each player, and whether a pawn is taken."""
        cell, way = divmod(action, DIRECTIONS)
        turn: int = state.current_player()
        number = (cell * 2 * DIRECTIONS + way + DIRECTIONS * turn) * 2
        return number if number in state.legal_actions() else number + 1

    def from_engine(self, action: int, turn: int) -> int:
        """The cell and the direction of open_spiel's action."""
        cell, way = divmod(action // 2, 2 * DIRECTIONS)
        return cell * DIRECTIONS + way % DIRECTIONS

    def _clicks(self) -> list[BoardMove]:
        game = self._game
        assert isinstance(game, Breakthrough)
        found = []
        for turn in (FIRST, SECOND):
            target, possible = game.targets(turn), game.possible(turn)
            found += [
                BoardMove(action=action, cell=int(target[action]), start=action // DIRECTIONS)
                for action in range(game.actions)
                if possible[action]
            ]
        return found

    def _marks(self, position: Array, action: int) -> list[int]:
        game = self._game
        assert isinstance(game, Breakthrough)
        mover = 1 - int(position[-2])
        return [action // DIRECTIONS, int(game.targets(mover)[action])]


class GoSettings(BoardSettings):
    """The board and its komi, and who plays the other side."""

    board_size: Literal[5, 7, 9] = setting(5, "Board", "How many rows and columns the board has.")
    komi: float = setting(
        7.5,
        "Komi",
        "Points that the second player gets for not having begun. With a half there are no draws.",
        ge=-100,
        le=100,
    )


class GoEnvironment(BoardEnvironment):
    """Surround more of the board than the other."""

    id = "rlstudio/Go-v0"
    title = "Go"
    blurb = (
        "Stones without a free point beside them are taken; whoever surrounds more wins. On 5, 7 or 9 points "
        "a side. Needs open_spiel."
    )
    Settings = GoSettings
    settings: GoSettings
    look = Look("wood", ((30, 32, 36), (240, 239, 233)), lines=True)

    @property
    def engine_name(self) -> str:  # type: ignore[override]
        """With the size of its board and komi."""
        return self.game().name

    @property
    def action_names(self) -> tuple[str, ...]:  # type: ignore[override]
        """Points, as in Go without the letter I, and PASS."""
        side = self.settings.board_size
        return (*cell_names(side, side, without_i=True), mark("PASS"))

    @property
    def key_bindings(self) -> Mapping[str, int]:  # type: ignore[override]
        """A key to pass with."""
        return {"P": self.settings.board_size**2}

    def _rules(self) -> Go:
        return Go(self.settings.board_size, self.settings.komi)

    def game(self) -> Go:
        """The rules."""
        assert isinstance(self._game, Go)
        return self._game

    @property
    def observation_space(self) -> Box:
        """Own stones, the other's, a plane of ones for the first player, two planes of the moves so far."""
        return super().observation_space

    def to_engine(self, action: int, state: Any) -> int:
        """An action as open_spiel numbers it."""
        return self.game().to_engine(action, state)

    def from_engine(self, action: int, turn: int) -> int:
        """An action of open_spiel as it is numbered here."""
        return self.game().from_engine(action, turn)

    def _stones(self, position: Array) -> Array:
        stones: Array = self.game().stones(position[None])[0]
        return stones

    def make_world(self, lanes: int, seed: int) -> GameWorld:
        """Open ``lanes`` games to train in. Raises UserError if open_spiel is not installed."""
        engine(self.title)
        return super().make_world(lanes, seed)

    @property
    def missing(self) -> str:  # type: ignore[override]
        """Its rules are open_spiel's."""
        return engine_missing(self.title)
