"""Ratings of a run's agents: when they play, and which of them is the best."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Array
from rlstudio.core.env import EnvSpec
from rlstudio.core.inside.standings import Standings
from rlstudio.core.policy import Policy
from rlstudio.engine.files.manifest import Manifest, Scores
from rlstudio.engine.rating import curves
from rlstudio.engine.rating.ladder import Agent, Ladder
from rlstudio.engine.run.noting.recorder import Recorder

HEAD_START_SECONDS = 5.0
"""Seconds of games that a run may have for its first rating before these take their share of the time."""

Contents = partial[None]
"""Writes the file of a moment that was; its ``manifest`` is among the keywords."""


class Rating(Protocol):
    """What a run is to its ratings."""

    spec: EnvSpec
    config: Any
    device: str
    algorithm: Algorithm
    recorder: Recorder
    step: int
    seconds: float

    def contents(self, resumable: bool) -> Contents:
        """The file of this moment."""


class Rated:
    """The ladder of a run, climbed in slices between its events.

    seed: of the games. during: whether agents are rated before the run's end. ``best``: the agent that is to
    be kept, None before the first rating. ``seconds``: spent with games. Learning is not changed.
    """

    def __init__(self, run: Rating, seed: int, *, during: bool) -> None:
        self._run, self._during = run, during
        game, make = run.spec.game(), type(run.algorithm).make_policy
        assert game is not None
        policy = partial(make, run.spec, run.config, device=run.device, seed=seed)
        self._ladder: Ladder[Contents] = Ladder(game, run.spec.rivals(), policy, seed)
        self.best: Agent[Contents] | None = None
        self.seconds = 0.0
        self._since = run.seconds

    @classmethod
    def of(cls, run: Rating, seed: int, *, during: bool) -> Rated | None:
        """The ratings of a run; None where there are none."""
        rated = curves.share(type(run.algorithm), run.spec, run.config) > 0
        return cls(run, seed, during=during) if rated else None

    def advance(self, seconds: float) -> Agent[Contents] | None:
        """Play for at most about so long, and within the share of time; returns a new best agent."""
        share = float(self._run.config.rating_share)
        earned = (self._run.seconds - self._since) * share / (1 - share)
        earned += HEAD_START_SECONDS if self.newest is None else 0.0
        if not self._during or earned <= self.seconds or not share:
            return None
        if not self._ladder.busy:
            self._enter()
        return self._play(min(seconds, earned - self.seconds))

    def finish(self, limit: float, should_stop: Callable[[], bool] | None) -> Agent[Contents] | None:
        """Rate the last agent, unless that takes longer than ``limit`` seconds; returns a new best agent."""
        newest = self._ladder.newest
        if newest is not None and newest.step == self._run.step:
            return None
        begun = time.perf_counter()
        self._enter()
        while (
            self._ladder.busy and time.perf_counter() - begun < limit and not (should_stop and should_stop())
        ):
            best = self._play(0.05)
            if best is not None:
                return best
        self._ladder.give_up()
        return None

    def remember(self, step: int, state: Mapping[str, Array], contents: Contents) -> None:
        """Have the best agent of an earlier part of the run among the opponents.

        Raises ValueError if its parameters do not fit.
        """
        self.best = self._ladder.add(step, dict(state), contents)

    @property
    def newest(self) -> Agent[Contents] | None:
        """The last agent that was rated."""
        return self._ladder.newest

    def rating(self, agent: Agent[Contents]) -> tuple[float, float] | None:
        """Elo of an agent and its standard error, None if it is not rated."""
        fit = self._ladder.fit
        if fit is None or not np.isfinite(fit.rating[agent.number]):
            return None
        return float(fit.rating[agent.number]), float(fit.error[agent.number])

    def policy(self, agent: Agent[Contents]) -> Policy:
        """An agent's policy, which learns nothing more."""
        return agent.player.policy

    def file(self, agent: Agent[Contents], scores: Scores) -> Contents:
        """Writes an agent's file, with these scores."""
        manifest: Manifest = agent.kept.keywords["manifest"]
        return partial(agent.kept, manifest=manifest.model_copy(update={"scores": scores}))

    def standings(self) -> Standings:
        """Who has played whom."""
        return self._ladder.standings()

    def _enter(self) -> None:
        run = self._run
        begun = time.perf_counter()
        kept = run.contents(False)
        self._ladder.enter(run.step, run.algorithm.policy.state(), kept, int(run.config.rating_games))
        self.seconds += time.perf_counter() - begun

    def _play(self, seconds: float) -> Agent[Contents] | None:
        begun = time.perf_counter()
        rated = self._ladder.advance(seconds)
        self.seconds += time.perf_counter() - begun
        if not rated:
            return None
        self._tell()
        best, before = self._ladder.best(), self.best
        self.best = best
        return best if best is not None and best is not before else None

    def _tell(self) -> None:
        """Add the ratings to the curves, at the step at which the newest agent was what it is."""
        ladder, run = self._ladder, self._run
        newest = ladder.newest
        assert ladder.fit is not None
        assert newest is not None
        rating, error = ladder.fit.rating, ladder.fit.error
        told = [(curves.RATING, rating[newest.number]), (curves.ERROR, error[newest.number])]
        told += [(curves.curve_of(ladder.names[place]), rating[place]) for place in self._others()]
        for name, number in told:
            if math.isfinite(number):
                run.recorder.add(name, newest.step, float(number))

    def _others(self) -> range:
        return range(1, len(self._run.spec.rivals()))
