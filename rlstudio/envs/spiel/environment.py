"""Games of open_spiel as environments: any by its name, and Hex and chess with cards of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import Any, Literal

from rlstudio.core.arrays import Array
from rlstudio.core.env import Frame
from rlstudio.core.hyperparameters import setting
from rlstudio.core.words import mark
from rlstudio.core.worlds.game import BoardLayout, Opponent
from rlstudio.envs.boards.environment import BoardEnvironment, BoardSettings
from rlstudio.envs.boards.opponents import RandomOpponent, UCTOpponent, engine, has_engine
from rlstudio.envs.boards.world import GameWorld
from rlstudio.envs.spiel import chess, facts, hexagons
from rlstudio.envs.spiel.boards import HEX_PLANES, Board, board_of
from rlstudio.envs.spiel.facts import Facts
from rlstudio.envs.spiel.rules import SpielGame

LONG = 150
"""Games that may last longer are rated against one weak search only."""


class OpenSpielEnvironment(BoardEnvironment):
    """A game whose rules are open_spiel's, see ``SpielGame``."""

    key_bindings: Mapping[str, int] = {}

    def _facts(self) -> Facts:
        """What there is to know of the game. Raises UserError for what is no game of two."""
        raise NotImplementedError

    @cached_property
    def facts(self) -> Facts:
        """What there is to know of the game, asked once."""
        return self._facts()

    @property
    def engine_name(self) -> str:  # type: ignore[override]
        """With its parameters."""
        return self.facts.name

    def _rules(self) -> SpielGame:
        if self.facts.name == chess.NAME:
            return chess.Chess(self.facts)
        own_names = self._board.names is not self.facts.names
        return SpielGame(self.facts, by_position=not (own_names or self.facts.exact))

    def game(self) -> SpielGame:
        """The rules."""
        assert isinstance(self._game, SpielGame)
        return self._game

    @cached_property
    def _board(self) -> Board:
        return board_of(self.facts)

    @property
    def action_names(self) -> tuple[str, ...]:  # type: ignore[override]
        """Cells where an action is one, else what open_spiel calls them."""
        return self._board.names

    def board(self) -> BoardLayout:
        """The cells in the picture, if it is a board; else one on which no click is a move."""
        return self._board.layout()

    def to_engine(self, action: int, state: Any) -> int:
        """An action as open_spiel numbers it."""
        return self.game().to_engine(action, state)

    def from_engine(self, action: int, turn: int) -> int:
        """An action of open_spiel as it is numbered here."""
        return self.game().from_engine(action, turn)

    def _paint(self, position: Array, action: int | None) -> Frame:
        moves = position[1 : 1 + position[0]].tolist()
        return self._board.paint(self.game().state(position), moves)

    def rivals(self) -> Mapping[str, Callable[[], Opponent]]:
        """Chance and a search; of long games the search plays out fewer, since each takes its time."""
        if self.facts.longest <= LONG:
            return super().rivals()
        found: dict[str, Callable[[], Opponent]] = {mark("random"): lambda: RandomOpponent(self._game)}
        if has_engine():
            found["UCT-20"] = partial(UCTOpponent, self, 20)
        return found

    def make_world(self, lanes: int, seed: int) -> GameWorld:
        """Open ``lanes`` games to train in. Raises UserError if open_spiel is not installed."""
        engine(f"the game {self.facts.short}")
        return super().make_world(lanes, seed)


class OpenSpielSettings(BoardSettings):
    """Which game, and who plays the other side."""

    game: str = setting(
        "y(board_size=7)",
        "Game",
        "What open_spiel calls the game, with its parameters: y(board_size=9), clobber, "
        "dots_and_boxes(num_rows=3,num_cols=3), amazons(board_size=6), lines_of_action, checkers, mancala … "
        "Two players, no chance, nothing hidden.",
    )
    longest: int = setting(
        300,
        "Longest game",
        "A game is drawn after so many moves of both sides together.",
        ge=2,
        le=2000,
        unit="moves",
        log=True,
    )


class OpenSpielGame(OpenSpielEnvironment):
    """Any game of open_spiel for two with perfect information and without chance."""

    id = "rlstudio/OpenSpiel-v0"
    title = "More games"
    blurb = "Y, clobber, amazons, mancala and more of open_spiel, each by its name."
    Settings = OpenSpielSettings
    settings: OpenSpielSettings

    def configured(self, values: Mapping[str, Any]) -> OpenSpielGame:
        """The game with these settings. Raises UserError where open_spiel has none of that name for two."""
        found = super().configured(values)
        if found.settings != self.settings:
            # Asked now: a name of no game for two is refused where it is given.
            _ = found.facts
        return found

    def _facts(self) -> Facts:
        default = type(self.settings)()
        if self.settings.game == default.game:
            return y_facts(7)
        if self.settings.game == chess.NAME:
            return chess.facts(self.settings.longest)
        return facts.asked(self.settings.game, self.settings.longest)


class HexSettings(BoardSettings):
    """The board, and who plays the other side."""

    board_size: Literal[5, 7, 9, 11] = setting(7, "Board", "How many hexagons each side of the board has.")


class Hex(OpenSpielEnvironment):
    """Connect two sides of a rhombus."""

    id = "rlstudio/Hex-v0"
    title = "Hex"
    blurb = "Red joins top and bottom, blue joins left and right: one of them will. Needs open_spiel."
    Settings = HexSettings
    settings: HexSettings

    def _facts(self) -> Facts:
        return hex_facts(self.settings.board_size)


class ChessSettings(BoardSettings):
    """How long a game may last, and who plays the other side."""

    simulations: int = setting(
        20,
        "Its simulations",
        "How many games the tree search plays out in thought before each move: the more, the stronger. A "
        "game of chess by chance lasts hundreds of moves, so that each takes its time.",
        ge=1,
        le=100_000,
        log=True,
    )
    longest: int = setting(
        200,
        "Longest game",
        "A game is drawn after so many moves of both sides together.",
        ge=10,
        le=1000,
        unit="moves",
        log=True,
    )


class ChessEnvironment(OpenSpielEnvironment):
    """Mate the other's king."""

    id = "rlstudio/Chess-v0"
    title = "Chess"
    blurb = "Mate the other's king. Watch a search think, or play against it. Needs open_spiel."
    Settings = ChessSettings
    settings: ChessSettings
    default_lanes = 4
    lane_megabytes = 8.0

    def _facts(self) -> Facts:
        return chess.facts(self.settings.longest)


def hex_facts(side: int) -> Facts:
    """What there is to know of Hex, so that open_spiel need not be asked."""
    return Facts(f"hex(board_size={side})", (HEX_PLANES, side, side), side**2, side**2, hexagons.names(side))


def y_facts(side: int) -> Facts:
    """What there is to know of the game of Y, so that open_spiel need not be asked."""
    longest = side * (side + 1) // 2
    return Facts(f"y(board_size={side})", (3, side, side), side**2, longest, hexagons.names(side))
