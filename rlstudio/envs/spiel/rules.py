"""The rules of any game of open_spiel."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints
from rlstudio.envs.boards.engine_game import BYTE, EngineGame
from rlstudio.envs.spiel.facts import Facts

HELD_BYTES = 64 << 20
"""About so much is held as the engine's states of positions."""
_STATE_BYTES, _MOVE_BYTES = 1500, 24
_SEPARATES = re.compile(r"[\s;{}\[\]]+")
"""What would end a word in the text of a game."""


class SpielGame(EngineGame):
    """Its own planes are open_spiel's for whoever looks.

    by_position: what moves are called depends on where they are made.
    """

    def __init__(self, facts: Facts, *, by_position: bool = False) -> None:
        super().__init__(
            facts.name,
            f"the game {facts.short}",
            facts.shape,
            facts.actions,
            facts.longest,
            most_held=HELD_BYTES // (_STATE_BYTES + _MOVE_BYTES * facts.longest + facts.actions),
            begins=facts.begins,
        )
        self.alternates = facts.alternates
        self.cell_actions = 1 if facts.short == "hex" else 0
        self._scale, self._by_position = np.float32(facts.scale), by_position

    def _own_view(self, position: Array, side: Ints) -> Floats:
        seen: Floats = np.zeros((len(position), self.own_planes * self.rows * self.columns), np.float32)
        for lane, (row, looks) in enumerate(zip(position, side.tolist(), strict=True)):
            seen[lane] = self.state(row).observation_tensor(self.side(looks))
        rounded: Floats = np.rint(np.clip(seen / self._scale, 0, 1) * BYTE) / BYTE
        return rounded

    def notation(self, position: Array) -> Mapping[str, int] | None:
        """The engine's words for the legal moves, where they are not called the same everywhere."""
        if not self._by_position:
            return None
        state, found = self.state(position), {}
        for action in np.flatnonzero(self.legal(position[None])[0]).tolist():
            word = _SEPARATES.sub("-", state.action_to_string(state.current_player(), action)).strip("-")
            found[word if word not in found else f"{word}#{action}"] = action
        return found
