"""Who plays the other side: chance, or the tree search of open_spiel at a chosen strength."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any, Literal, Protocol

import numpy as np

from rlstudio.core.arrays import Array, Ints
from rlstudio.core.errors import UserError
from rlstudio.core.worlds.game import Game

OpponentKind = Literal["random", "uct"]
EXPLORATION = 1.4
"""c of UCT, about the square root of 2."""


class RandomOpponent:
    """Any legal move, all alike."""

    def __init__(self, game: Game) -> None:
        self._game = game

    def choose(
        self, position: Array, moves: Sequence[Sequence[int]], generators: Sequence[np.random.Generator]
    ) -> Ints:
        """One draw of each generator."""
        legal_BA = self._game.legal(position)
        share_B = np.array([generator.random() for generator in generators])
        place_B = (share_B * legal_BA.sum(1)).astype(np.int64)
        chosen_B: Ints = (legal_BA.cumsum(1) > place_B[:, None]).argmax(1)
        return chosen_B


class UCTOpponent:
    """open_spiel's UCT (C++) with random rollouts, which proves wins and losses where it can.

    Raises UserError if open_spiel is not installed.
    """

    def __init__(self, game: Engine, simulations: int) -> None:
        self._engine, self._simulations = game, simulations
        self._spiel = engine(f"an opponent that searches in {game.engine_name.partition('(')[0]}")
        self._game = self._spiel.load_game(game.engine_name)

    def choose(
        self, position: Array, moves: Sequence[Sequence[int]], generators: Sequence[np.random.Generator]
    ) -> Ints:
        """A new tree for every move, so that nothing but the generators is remembered."""
        chosen = []
        for played, generator in zip(moves, generators, strict=True):
            state = self._game.new_initial_state()
            for move in played:
                state.apply_action(self._engine.to_engine(move, state))
            one, other = generator.integers(2**31, size=2).tolist()
            rollouts = self._spiel.RandomRolloutEvaluator(1, one)
            bot = self._spiel.MCTSBot(
                self._game, rollouts, EXPLORATION, self._simulations, 256, True, other, False
            )
            chosen.append(self._engine.from_engine(bot.step(state), state.current_player()))
        return np.array(chosen, np.int64)


class Engine(Protocol):
    """A game that open_spiel has as well."""

    @property
    def engine_name(self) -> str:
        """How it is called there, with its parameters."""

    def to_engine(self, action: int, state: Any) -> int:
        """An action as open_spiel numbers it; ``state``: the engine's, in which it is taken."""

    def from_engine(self, action: int, turn: int) -> int:
        """An action of open_spiel as we number it; ``turn``: open_spiel's number of who takes it."""


def has_engine() -> bool:
    """Whether open_spiel is installed; it is not imported."""
    return find_spec("pyspiel") is not None


def engine(what_for: str) -> Any:
    """The module ``pyspiel``. Raises UserError where it is not installed."""
    try:
        import pyspiel  # type: ignore[import-not-found]
    except ImportError:
        raise UserError(
            f"{what_for} needs the package open_spiel, which is not installed here: "
            "pip install 'rlstudio[boards]'."
        ) from None
    return pyspiel
