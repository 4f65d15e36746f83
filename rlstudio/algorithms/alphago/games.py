"""Games under way of which some positions are wanted, and who plays whom in them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.algorithms.search.games import Positions, UnderWay
from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, whole
from rlstudio.core.worlds.game import Game
from rlstudio.nn.acting.boltzmann import drawn
from rlstudio.nn.acting.masks import legal_logits
from rlstudio.nn.acting.policies import log_softmax
from rlstudio.nn.network import Network


class Picked(UnderWay):
    """Games in the lanes of a world; of each position it is noted whether it is wanted later."""

    def __init__(self, game: Game, lanes: int) -> None:
        super().__init__(game, lanes)
        self._wanted: list[list[bool]] = [[] for _ in range(lanes)]

    def pick(self, observation: Floats, move: Ints, wanted: Bools) -> None:
        """Note a position of every lane with the move (lanes,) there, and whether it is wanted (lanes,)."""
        self.add(observation, np.eye(self.game.actions, dtype=np.float32)[move])
        for lane in range(self.lanes):
            self._wanted[lane].append(bool(wanted[lane]))

    def finish(self, lane: int, reward: float, memory: Positions) -> int:
        """Remember what is wanted of a game whose last move got this reward; returns how many positions."""
        turn, wanted = np.array(self._turn[lane]), np.array(self._wanted[lane])
        outcome = np.where(turn == turn[-1], reward, -reward).astype(np.float32)
        if wanted.any():
            seen, moves = np.stack(self._seen[lane]), np.stack(self._visits[lane])
            memory.add(seen[wanted], moves[wanted], outcome[wanted])
        self.drop(lane)
        return int(wanted.sum())

    def drop(self, lane: int) -> None:
        """Forget a lane's game."""
        super().drop(lane)
        self._wanted[lane] = []

    def state(self) -> State:
        """All positions, lane after lane."""
        wanted = np.array([one for lane in self._wanted for one in lane], np.int64)
        return {**super().state(), "wanted": wanted}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take over what ``state()`` told."""
        super().restore(state)
        moves = self.moves()
        wanted = whole(state, "wanted", (int(moves.sum()),), 2)
        self._wanted = [part.astype(bool).tolist() for part in np.split(wanted, np.cumsum(moves)[:-1])]


def chances(network: Network, observation: Array, legal_BA: Bools) -> Floats:
    """The probabilities of moves (B, A) by a policy network."""
    found: Floats = np.exp(log_softmax(legal_logits(network(observation), legal_BA)))
    return found


def chosen(
    networks: list[Network], who: Ints, observation: Array, legal_BA: Bools, generator: np.random.Generator
) -> tuple[Ints, Floats]:
    """Moves (B,), each drawn from the probabilities (B, A) of network number ``who`` (B,), and these."""
    p_BA: Floats = np.zeros(legal_BA.shape, np.float32)
    for number in np.unique(who).tolist():
        rows = np.flatnonzero(who == number)
        p_BA[rows] = chances(networks[number], observation[rows], legal_BA[rows])
    return drawn(p_BA, generator), p_BA
