"""A league in small: the agent that learns plays some games against its past selves (Vinyals et al. 2019).

Of AlphaStar's league there are the main agent and its past selves, by prioritised fictitious self-play.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np

from rlstudio.algorithms.search.puct import PUCT
from rlstudio.core.arrays import (
    Array,
    Bools,
    Doubles,
    Ints,
    State,
    checked,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
    whole,
)
from rlstudio.core.errors import Unsound
from rlstudio.core.events import EpisodeEnded
from rlstudio.core.inside.standings import Standings
from rlstudio.core.lineage import stays
from rlstudio.core.words import words
from rlstudio.core.worlds.game import FIRST, Game

NOBODY = -1
"""The opponent of whoever plays itself."""
MOST = 64
"""More past selves than any number of steps leaves behind."""
FORGETTING = 0.98
"""What a game counts after another one against the same past self: the agent has learned meanwhile."""


class League:
    """Past selves, one for each doubling of age, and the games against them.

    They play in the last lanes, a ``share`` of all; lane 0 is always self-play. ``opponent`` (lanes,): which
    past self the agent plays there, or NOBODY; ``side``: the agent's. ``points`` and ``games`` (N + 1, N + 1)
    between N past selves, last the agent itself: the row of a past self is what was the agent's when it was
    kept. Older games count less.
    """

    def __init__(self, game: Game, make: Callable[[], PUCT], lanes: int, share: float, seed: int) -> None:
        self._game, self._make = game, make
        self.generator = np.random.default_rng([seed, 7])
        self.selves: list[PUCT] = []
        self.steps: list[int] = []
        self.numbers: list[int] = []
        self.points: Doubles = np.zeros((1, 1))
        self.games: Doubles = np.zeros((1, 1))
        self.seat(lanes, share)

    def seat(self, lanes: int, share: float) -> None:
        """Begin anew in so many lanes."""
        self.lanes, self.first = lanes, lanes - min(lanes - 1, round(share * lanes))
        self.opponent: Ints = np.full(lanes, NOBODY)
        self.side: Ints = np.arange(lanes) % 2
        self.present, self.played = NOBODY, 0

    def weights(self) -> Doubles:
        """How likely each past self is drawn (N,): by (1 - P(the agent beats it))², never never."""
        rate_N = (self.points[-1, :-1] + 0.5) / (self.games[-1, :-1] + 1)
        hard_N = (1 - rate_N) ** 2 + 1e-3
        found: Doubles = hard_N / hard_N.sum()
        return found

    def keep(self, step: int, state: State) -> None:
        """Make a past self of the agent as it is, and let go of those that are closest in age to others."""
        newest = self.numbers[-1] + 1 if self.numbers else 0
        past = self._make()
        past.restore({name: value.copy() for name, value in state.items()})
        self.selves.append(past)
        self.steps.append(step)
        self.numbers.append(newest)
        # The agent goes on with what is known of it; against itself of today it has not played.
        self.points, self.games = (np.pad(table, (0, 1), "edge") for table in (self.points, self.games))
        self.points[-2:, -2:], self.games[-2:, -2:] = 0, 0
        gone = [place for place, number in enumerate(self.numbers) if not stays(number, newest)]
        for place in reversed(gone):
            self._drop(place)
        self.present = self.draw()

    def draw(self) -> int:
        """One of the past selves by chance, by their weights; NOBODY while there are none."""
        if not self.selves:
            return NOBODY
        return int(self.generator.choice(len(self.selves), p=self.weights()))

    def moves(self, observation: Array, legal: Bools | None, action: Ints, temperature: Doubles) -> Ints:
        """The moves (lanes,): a past self's where it is its turn, else those that the agent chose.

        temperature (lanes, 1): at which moves are drawn.
        """
        found = np.array(action)
        theirs = self._theirs(observation)
        for number in np.unique(self.opponent[theirs]).tolist():
            lanes = np.flatnonzero(theirs & (self.opponent == number))
            past = self.selves[number]
            past.temperature, past.generator = temperature[lanes], self.generator
            part = None if legal is None else legal[lanes]
            found[lanes] = past.decide(observation[lanes], explore=True, legal=part).action
        return found

    def _theirs(self, observation: Array) -> Bools:
        turn = self._game.turn(self._game.position(observation))
        found: Bools = (self.opponent != NOBODY) & (turn != self.side)
        return found

    def note(self, ended: Iterable[EpisodeEnded]) -> None:
        """Count the games that ended, and begin those that follow them."""
        for game in ended:
            lane, number = game.lane, int(self.opponent[game.lane])
            if number != NOBODY and not game.truncated:
                score = game.episode_return if self.side[lane] == FIRST else -game.episode_return
                self._count(number, (score + 1) / 2)
            self._begin(lane)

    def break_off(self) -> None:
        """All games begin anew."""
        for lane in range(self.lanes):
            self._begin(lane)

    def _count(self, number: int, points: float) -> None:
        for table in (self.points, self.games):
            table[-1, number] *= FORGETTING
            table[number, -1] *= FORGETTING
        self.points[-1, number] += points
        self.points[number, -1] += 1 - points
        self.games[-1, number] += 1
        self.games[number, -1] += 1

    def _begin(self, lane: int) -> None:
        """Take places for the next game of a lane.

        All lanes meet the same past self, and then another one: each of several costs a search of its own.
        """
        if lane < self.first:
            return
        self.played += 1
        if self.played >= self.lanes - self.first or self.present == NOBODY:
            self.played, self.present = 0, self.draw()
        self.opponent[lane], self.side[lane] = self.present, 1 - self.side[lane]

    def _drop(self, place: int) -> None:
        del self.selves[place], self.steps[place], self.numbers[place]
        self.points, self.games = (
            np.delete(np.delete(table, place, 0), place, 1) for table in (self.points, self.games)
        )
        # A game under way against it goes on as self-play.
        self.opponent = np.where(self.opponent == place, NOBODY, self.opponent - (self.opponent > place))

    def standings(self, step: int) -> Standings:
        """Who has beaten whom. step: how old the agent is now."""
        count = len(self.steps) + 1
        unknown = np.full(count, np.nan)
        return Standings(
            "league",
            ("",) * count,
            np.array([*self.steps, step], np.float64),
            self.points.copy(),
            self.games.copy(),
            unknown,
            unknown,
        )

    def state(self) -> State:
        """Past selves, games, who plays where, and the generator."""
        state: State = {
            "steps": np.array(self.steps, np.int64),
            "numbers": np.array(self.numbers, np.int64),
            "points": self.points.copy(),
            "games": self.games.copy(),
            "opponent": self.opponent - NOBODY,
            "side": self.side.copy(),
            "present": np.asarray(self.present - NOBODY),
            "played": np.asarray(self.played),
            "generator": generator_state(self.generator),
        }
        for number, past in enumerate(self.selves):
            state |= prefixed(f"self{number}", past.state())
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take over what ``state()`` told of as many lanes. Raises ValueError if it does not fit."""
        steps = whole(state, "steps", (None,))
        count = len(steps)
        if count > MOST:
            raise Unsound(words("there are at most {most} past selves, not {n}", most=MOST, n=count))
        numbers = whole(state, "numbers", (count,))
        tables = [checked(state, name, (count + 1, count + 1)) for name in ("points", "games")]
        if any((table < 0).any() or not np.isfinite(table).all() for table in tables):
            raise Unsound(words("points and games are not below 0"))
        opponent = whole(state, "opponent", (self.lanes,), count + 1) + NOBODY
        side = whole(state, "side", (self.lanes,), 2)
        now = int(whole(state, "present", (), count + 1)) + NOBODY
        played = int(whole(state, "played", ()))
        selves = [self._make() for _ in range(count)]
        for number, past in enumerate(selves):
            past.restore(under(f"self{number}", state))
        restore_generator(self.generator, present(state, "generator"))
        self.selves, self.steps, self.numbers = selves, steps.tolist(), numbers.tolist()
        self.points, self.games = (np.array(table, np.float64) for table in tables)
        self.opponent, self.side, self.present, self.played = opponent, side, now, played
