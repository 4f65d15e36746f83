"""All agents of a self-play run, and their ratings by the games of each against those before it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np

from rlstudio.core.arrays import Doubles, State
from rlstudio.core.inside.standings import Standings
from rlstudio.core.lineage import stays
from rlstudio.core.policy import Policy
from rlstudio.core.worlds.game import Game, Opponent
from rlstudio.engine.rating.elo import Fit, fitted
from rlstudio.engine.rating.matches import Matches, Player

Kept = TypeVar("Kept")


@dataclass(slots=True)
class Agent(Generic[Kept]):
    """One that is still played against. ``number``: among all players. ``kept``: what came along with it."""

    number: int
    step: int
    player: Player
    kept: Kept


class Ladder(Generic[Kept]):
    """Agents enter one after the other; each plays the fixed opponents and those agents that stayed.

    rivals: makers of the fixed opponents by name; the first one's rating is 0. make: a policy to restore an
    agent's parameters into. ``fit``: of all games so far, None before the first agent has played.
    """

    def __init__(
        self,
        game: Game,
        rivals: Mapping[str, Callable[[], Opponent]],
        make: Callable[[], Policy],
        seed: int,
    ) -> None:
        self._game, self._make, self._seed = game, make, seed
        self._rivals = [made() for made in rivals.values()]
        self.names = [*rivals]
        self.steps: list[float] = [math.nan] * len(self._rivals)
        self._points: Doubles = np.zeros((len(self._rivals), len(self._rivals)))
        self.agents: list[Agent[Kept]] = []
        self.fit: Fit | None = None
        self._entering: Agent[Kept] | None = None
        self._matches: Matches | None = None
        self._playing: Iterator[None] = iter(())

    @property
    def busy(self) -> bool:
        """Whether an agent is playing for its rating."""
        return self._entering is not None

    @property
    def newest(self) -> Agent[Kept] | None:
        """The last agent that is rated."""
        return self.agents[-1] if self.agents else None

    def add(self, step: int, state: State, kept: Kept) -> Agent[Kept]:
        """Have an agent to be played against that has not played itself."""
        agent = self._new(step, state, kept)
        self._take_in(agent)
        return agent

    def enter(self, step: int, state: State, kept: Kept, games: int) -> None:
        """Let an agent begin to play, ``games`` games against each; one that is playing is given up."""
        self._entering = agent = self._new(step, state, kept)
        others: list[Opponent] = [*self._rivals, *(one.player for one in self.agents)]
        seed = int(np.random.SeedSequence([self._seed, step]).generate_state(1)[0])
        self._matches = Matches(self._game, agent.player, others, games, seed)
        self._playing = self._matches.play()

    def advance(self, seconds: float) -> bool:
        """Play on for about so long; returns whether the agent has its rating now. No move is cut short."""
        deadline = time.perf_counter() + seconds
        while self._entering is not None:
            if next(self._playing, self) is self:
                self._conclude()
                return True
            if time.perf_counter() >= deadline:
                break
        return False

    def give_up(self) -> None:
        """The agent that is playing gets no rating."""
        self._entering, self._matches = None, None

    def best(self) -> Agent[Kept] | None:
        """The newest of those agents that are not worse than the highest by more than chance explains.

        That is by no more than the standard error of the difference.
        """
        if self.fit is None:
            return None
        rating = self.fit.rating
        known = [one for one in self.agents if np.isfinite(rating[one.number])]
        top = max(known, key=lambda one: (rating[one.number], one.number), default=None)
        if top is None:
            return None
        good = [one for one in known if self._as_good(one, top)]
        return max(good, key=lambda one: one.number)

    def standings(self) -> Standings:
        """The fixed opponents and the agents that stayed, the newest last."""
        those = [*range(len(self._rivals)), *(one.number for one in self.agents)]
        points = self._points[np.ix_(those, those)]
        none = np.full(len(those), np.nan)
        return Standings(
            "tests",
            tuple(self.names[number] for number in those),
            np.array([self.steps[number] for number in those], np.float64),
            points,
            points + points.T,
            none if self.fit is None else self.fit.rating[those],
            none if self.fit is None else self.fit.error[those],
        )

    def _as_good(self, one: Agent[Kept], top: Agent[Kept]) -> bool:
        assert self.fit is not None
        behind = self.fit.rating[top.number] - self.fit.rating[one.number]
        return bool(behind <= self.fit.difference_error(one.number, top.number))

    def _new(self, step: int, state: State, kept: Kept) -> Agent[Kept]:
        policy = self._make()
        policy.restore({name: value.copy() for name, value in state.items()})
        return Agent(len(self.names), step, Player(self._game, policy), kept)

    def _take_in(self, agent: Agent[Kept]) -> None:
        self.names.append("")
        self.steps.append(float(agent.step))
        self._points = np.pad(self._points, (0, 1))
        self.agents.append(agent)

    def _conclude(self) -> None:
        """Note the games, rate everybody anew, and let go whom nobody is to play against any more."""
        agent, matches = self._entering, self._matches
        assert agent is not None
        assert matches is not None
        others = [*range(len(self._rivals)), *(one.number for one in self.agents)]
        self.give_up()
        self._take_in(agent)
        self._points[agent.number, others] = matches.points
        self._points[others, agent.number] = matches.games - matches.points
        self.fit = fitted(self._points)
        first = len(self._rivals)
        best, rating = self.best(), self.fit.rating
        top = max(self.agents, key=lambda one: np.nan_to_num(rating[one.number], nan=-np.inf))
        self.agents = [
            one
            for one in self.agents
            if one is best or one is top or stays(one.number - first, agent.number - first)
        ]
