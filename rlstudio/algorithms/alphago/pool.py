"""Earlier selves to play against, and who has which side where."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from rlstudio.algorithms import figures
from rlstudio.algorithms.alphago.games import Picked
from rlstudio.algorithms.search.games import Positions, Sample
from rlstudio.core.arrays import Array, Bools, Ints, State, prefixed, under, whole
from rlstudio.core.errors import Unsound
from rlstudio.core.lineage import stays
from rlstudio.core.words import words
from rlstudio.core.worlds.game import FIRST, Game
from rlstudio.nn.acting.masks import legal_action
from rlstudio.nn.network import Network

REMEMBERED = 0.995
"""What a game against the imitating policy counts after another one: the score is about the last 200, and
the mean of all until there are so many."""
MOST = 64
"""More earlier selves than any number of updates leaves behind."""


class Pool:
    """Earlier selves ``selves``, the first one the imitating policy; of older ones fewer and fewer stay.

    ``rival`` (lanes,): who is played against in each lane, ``side`` (lanes,): the policy's side there.
    ``turning`` (lanes,): after so many moves of a game one is made by chance, for the value network.
    ``ended``: games that the next update learns from. ``score``: against the imitating policy, 0 to 1, of
    ``scored`` games; None before the first one.
    """

    def __init__(self, game: Game, fresh: Callable[[], Network], lanes: int, games: int) -> None:
        self._game, self._fresh = game, fresh
        self.selves: list[Network] = []
        self.numbers: list[int] = []
        self.updates = self.ended = self.scored = 0
        self.score: float | None = None
        self.rival: Ints = np.zeros(lanes, np.int64)
        self.side: Ints = np.arange(lanes) % 2
        self.turning: Ints = np.zeros(lanes, np.int64)
        self._positions = Positions(game, (games + lanes) * game.longest)

    def seat(self, lane: int, generator: np.random.Generator) -> None:
        """Draw who plays the next game of a lane; the policy has the other side."""
        self.side[lane] = 1 - self.side[lane]
        self.rival[lane] = generator.integers(max(1, len(self.selves)))
        self.turning[lane] = generator.integers(max(1, self._game.longest - 2))

    def mine(self, observation: Array) -> Bools:
        """Where it is the policy's turn (lanes,)."""
        found: Bools = self._game.turn(self._game.position(observation)) == self.side
        return found

    def finish(self, games: Picked, lane: int, reward: float, first: float) -> None:
        """Take a game that ended, with the first player's score, into the next update.

        One whose end alone was played since the stage began has nothing to learn from, and does not count.
        """
        self.ended += games.finish(lane, reward, self._positions) > 0
        if self.rival[lane] == 0:
            points = ((first if self.side[lane] == FIRST else -first) + 1) / 2
            self.scored += 1
            before = points if self.score is None else self.score
            self.score = before + max(1 - REMEMBERED, 1 / self.scored) * (points - before)

    def take(self) -> Sample:
        """All positions of the games that ended."""
        sample = self._positions.first(self._positions.count)
        self.forget()
        return sample

    def forget(self) -> None:
        """No game has ended yet."""
        self._positions.forget()
        self.ended = 0

    def updated(self, state: State, every: int) -> None:
        """Count an update; every so many the policy joins."""
        self.updates += 1
        if self.updates % every == 0:
            self.keep(state)

    def keep(self, state: State) -> None:
        """Add a self, and let go of those whose age is closest to that of others."""
        newest = self.numbers[-1] + 1 if self.numbers else 0
        network = self._fresh()
        network.restore(state)
        self.selves.append(network)
        self.numbers.append(newest)
        for place in reversed(range(len(self.numbers))):
            if not stays(self.numbers[place], newest):
                del self.selves[place], self.numbers[place]
                # A game against it is gone on with against the next older one.
                self.rival -= self.rival >= place

    def strayed(self, action: Ints, legal: Bools, moves: Ints, generator: np.random.Generator) -> Ints:
        """The moves (lanes,), any legal one where the game has come to its turning."""
        share = generator.random(len(action))
        here = moves == self.turning
        found: Ints = np.where(here, legal_action(share, legal), action)
        return found

    def take_over(self, other: Pool) -> None:
        """Have the selves and counts of another one, which was of other lanes."""
        self.selves, self.numbers = other.selves, other.numbers
        self.updates, self.score, self.scored = other.updates, other.score, other.scored

    def state(self) -> State:
        """Selves, places, counts and the games of the next update."""
        state: State = {
            "numbers": np.array(self.numbers, np.int64),
            "updates": np.asarray(self.updates),
            "ended": np.asarray(self.ended),
            **figures.number("score", self.score),
            "scored": np.asarray(self.scored),
            "rival": self.rival.copy(),
            "side": self.side.copy(),
            "turning": self.turning.copy(),
            **prefixed("positions", self._positions.state()),
        }
        for place, network in enumerate(self.selves):
            state |= prefixed(f"self{place}", network.state())
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take over what ``state()`` told of as many lanes."""
        lanes = len(self.side)
        numbers = whole(state, "numbers", (None,))
        count = len(numbers)
        if count > MOST:
            raise Unsound(words("there are at most {most} past selves, not {n}", most=MOST, n=count))
        rival = whole(state, "rival", (lanes,), max(1, count))
        side = whole(state, "side", (lanes,), 2)
        turning = whole(state, "turning", (lanes,), self._game.longest)
        updates, ended = (int(whole(state, name, ())) for name in ("updates", "ended"))
        score = figures.found_number("score", state)
        if "scored" in state:
            scored = int(whole(state, "scored", ()))
        else:  # in files of earlier versions the mean began with a half
            score, scored = (None, 0) if score == 0.5 else (score, round(1 / (1 - REMEMBERED)))
        if score is not None and not 0 <= score <= 1:
            raise Unsound(words("a score lies between 0 and 1, and this one is {score}", score=score))
        self._positions.restore(under("positions", state))
        if ended and not self._positions.count:
            raise Unsound(
                words(
                    "the number of games that have ended is {n}, and there are no positions of them", n=ended
                )
            )
        selves = [self._fresh() for _ in range(count)]
        for place, network in enumerate(selves):
            network.restore(under(f"self{place}", state))
        self.selves, self.numbers = selves, numbers.tolist()
        self.rival, self.side, self.turning = rival, side, turning
        self.updates, self.ended, self.score, self.scored = updates, ended, score, scored
