"""Games of one agent against several opponents at once, move by move."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Ints
from rlstudio.core.policy import Policy
from rlstudio.core.worlds.game import FIRST, SECOND, Game, Opponent

OPENING = 2
"""Moves by chance at the beginning: two agents that play their best would play one game again and again."""


class Player:
    """An agent as an opponent: greedy, drawing nothing."""

    def __init__(self, game: Game, policy: Policy) -> None:
        self._game, self.policy = game, policy

    def choose(
        self, position: Array, moves: Sequence[Sequence[int]], generators: Sequence[np.random.Generator]
    ) -> Ints:
        """The moves (B,) that it thinks best in positions (B, W)."""
        legal_BA = self._game.legal(position)
        decision = self.policy.decide(self._game.observe(position), explore=False, legal=legal_BA)
        return np.asarray(decision.action, np.int64)


class Matches:
    """``games`` games of an agent against each of K opponents, from both sides of the same openings.

    An odd number of games is made even. ``points`` (K,): the agent's, 1 for a win and a half for a draw; all
    are known when ``play`` has ended. Equal seeds give equal openings.
    """

    def __init__(
        self, game: Game, agent: Opponent, opponents: Sequence[Opponent], games: int, seed: int
    ) -> None:
        self.game, self.agent, self.opponents = game, agent, opponents
        self.games = games + games % 2
        count = self.games * len(opponents)
        self._generators = [np.random.default_rng([seed, row]) for row in range(count)]
        self._of: Ints = np.repeat(np.arange(len(opponents)), self.games)
        self._side: Ints = np.where(np.arange(count) % 2 == 0, FIRST, SECOND)
        self._moves: list[list[int]] = [[] for _ in range(count)]
        self._position = game.begin(count)
        pairs = np.random.default_rng([seed, count])
        for _ in range(OPENING):
            self._open(pairs)
        self.points: Doubles = np.zeros(len(opponents))

    def _open(self, generator: np.random.Generator) -> None:
        """A move by chance, the same in both games of a pair, that ends none of them."""
        if self.game.over(self._position).any():
            return
        legal_BA = self.game.legal(self._position[::2])
        chance_BA = np.where(legal_BA, generator.random(legal_BA.shape), -1.0)
        for _ in range(legal_BA.shape[1]):
            move_B = chance_BA.argmax(1)
            ends_B = self.game.over(self.game.play(self._position[::2], move_B))
            if not ends_B.any():
                break
            chance_BA[ends_B, move_B[ends_B]] = -0.5  # the last to be chosen of those that are legal
        self._make(np.arange(len(self._moves)), np.repeat(move_B, 2))

    def _make(self, rows: Ints, action: Ints) -> None:
        self._position = self._position.copy()
        self._position[rows] = self.game.play(self._position[rows], action)
        for row, move in zip(rows.tolist(), action.tolist(), strict=True):
            self._moves[row].append(move)

    def play(self) -> Iterator[None]:
        """Play on to the end; yields after every batch of moves of one player."""
        while True:
            going = ~self.game.over(self._position)
            mine = self.game.turn(self._position) == self._side
            if not going.any():
                break
            if (going & mine).any():
                self._choose(self.agent, going & mine)
                yield
            for number, opponent in enumerate(self.opponents):
                turn = going & ~mine & (self._of == number)
                if turn.any():
                    self._choose(opponent, turn)
                    yield
        score = self.game.score(self._position) * np.where(self._side == FIRST, 1, -1)
        self.points = np.zeros(len(self.opponents))
        np.add.at(self.points, self._of, (score + 1) / 2)

    def _choose(self, player: Opponent, which: Bools) -> None:
        rows = np.flatnonzero(which)
        moves = [self._moves[row] for row in rows]
        generators = [self._generators[row] for row in rows]
        self._make(rows, player.choose(self._position[rows], moves, generators))
