"""Tests of a run's policy: when, in which copies of its environment, and what came out."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, Protocol

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import reason_in
from rlstudio.core.policy import Policy
from rlstudio.core.words import Words, words
from rlstudio.engine.files.checkpoint import Checkpoint, write
from rlstudio.engine.files.manifest import Scores
from rlstudio.engine.rating.ladder import Agent
from rlstudio.engine.run import evaluation
from rlstudio.engine.run.evaluation import Evaluation
from rlstudio.engine.run.examination import Examination
from rlstudio.engine.run.keeping.autosaves import Autosaves
from rlstudio.engine.run.noting.recorder import Recorder
from rlstudio.engine.run.rated import Contents, Rated
from rlstudio.engine.timeline import why_incomparable

EARLY_PATIENCE_SECONDS, PATIENCE_SECONDS, LAST_PATIENCE_SECONDS = 2.0, 15.0, 60.0
"""Seconds that any evaluation may take: in a new run, whose curves should not stand still at once; later in
the run; and at its end, where the evaluation is the final result."""
EVALUATION_SHARE, SOLVING_SHARE = 0.05, 0.25
"""Largest share of the time that periodic evaluations may take; and in a run that ends once it is solved,
where a solution between two tests is passed by and may be forgotten."""
PREDICTED = ("expected_at_start", "came_after_start", "error_at_start")
"""Curves of tests: the mean of V at the first states of episodes, the mean of the discounted returns that
followed, and the standard error of their difference."""


class Tested(Protocol):
    """What a run is to its tests."""

    spec: EnvSpec
    config: Any
    device: str
    lanes: int
    algorithm: Algorithm
    world: World
    recorder: Recorder
    autosaves: Autosaves
    warnings: list[str]
    step: int
    seconds: float
    until_solved: bool

    def contents(self, resumable: bool) -> Contents:
        """The file of this moment."""


class Scoring:
    """The tests of one run.

    seed: of the tests. evaluates: whether they become due during the run; the last one is always made.
    ``due_at``: seconds of training after which the next one is due. ``seconds``: spent with tests.
    ``best_return``: the greedy mean of the policy in "best.rlstudio", by a test made after it was chosen;
    ``best_test``: the test by which it was chosen, in games of two the highest so far. ``solved``: the
    present policy reaches what counts as solved, in two tests. The largest of many tests is a lucky one.
    ``best_step``: when that was. ``greedy``, ``sampled``: the last test, and the last one with actions drawn,
    of a stochastic policy. ``mean_return``: of the last one, also of a run that is continued.
    ``rated``: the ratings of a self-play run, by which its best agent is chosen from the first one on: tests
    against a weak opponent end in ties. None elsewhere.
    """

    def __init__(self, run: Tested, seed: int, *, evaluates: bool) -> None:
        self._run, self._seed = run, seed
        spec = run.spec
        self._copies = Examination(spec, run.lanes) if spec.keeps_copies else None
        self.due_at = math.inf
        if evaluates:
            self.due_at = 10.0 if "pixels" in spec.capabilities else 0.5
        self.seconds = 0.0
        self.best_return: float | None = None
        self.best_test: float | None = None
        self.best_step: int | None = None
        self.greedy: Evaluation | None = None
        self.sampled: Evaluation | None = None
        self.mean_return: float | None = None
        config = run.config.model_dump()
        comparable = not why_incomparable(spec.settings.model_dump(), config)
        self._discount: float | None = config.get("discount") if comparable else None
        self.rated = Rated.of(run, seed, during=evaluates)
        self._solved_at = -1
        self._tested_at, self.episodes = -1, 0
        self._told: set[str] = set()

    def test(
        self,
        episodes: int | None = None,
        *,
        patience: float | None = None,
        should_stop: Callable[[], bool] | None = None,
        at_end: bool = False,
    ) -> Evaluation:
        """Play greedy episodes on fresh seeds; returns their evaluation.

        A policy that does better than all before is played once more, on other seeds, saved as
        "best.rlstudio", and told by this second test: the one that chose it was a lucky one. The training is
        not changed. An evaluation is stopped and not counted if it takes longer than a tenth of the run so
        far and longer than ``patience`` seconds (None: as long as the run so far, within bounds). at_end:
        learning is over, so that the copies that trained may be played in.
        """
        world = None
        if self._copies is not None:
            world = self._copies.world(self._run.world, at_end=at_end)
            if world is None:
                self._warn_once(_at_end_only(self._copies.alone, goes_on=self._run.until_solved))
                self.due_at = math.inf
                return Evaluation(complete=False)
        usual = 5 if "pixels" in self._run.spec.capabilities else 20
        episodes = episodes or min(usual, self._run.algorithm.test_episodes)
        start = time.perf_counter()
        limit = self._patience(PATIENCE_SECONDS) if patience is None else self._at_least(patience)
        result = self._play(self._run.algorithm.policy, episodes, 0, limit, should_stop, world=world)
        if result.unending:
            self._warn_once(evaluation.no_end(self._run.spec.id))
        elif at_end and not result.complete and time.perf_counter() - start > limit:
            self._warn_once(
                words(
                    "the last evaluation was stopped after {seconds:.0f} s: {ended} of {episodes} episodes "
                    "had ended.",
                    seconds=limit,
                    ended=result.episodes,
                    episodes=episodes,
                )
            )
        if result.complete and math.isfinite(result.mean):
            self._take_score(result)
            self._run.recorder.add("evaluation", self._run.step, result.mean)
            if result.commonest_action is not None:
                self._run.recorder.add("commonest_action", self._run.step, result.commonest_action)
            if result.predicted is not None:
                for name, number in zip(PREDICTED, result.predicted, strict=True):
                    self._run.recorder.add(name, self._run.step, number)
            better = self._is_better(result)
            if better or self._is_solution(result):
                again = self._play(self._run.algorithm.policy, episodes, 1, limit, should_stop, world=world)
                if again.complete and math.isfinite(again.mean):
                    self._take_score(again)
                    if self._is_solution(result) and self._is_solution(again):
                        self._solved_at = self._run.step
                if better and again.complete and math.isfinite(again.mean):
                    higher = self.best_test is None or result.mean > self.best_test
                    self.best_test = result.mean if higher else self.best_test
                    self.best_return = again.mean
                    self.best_step = self._run.step
                    self._run.autosaves.try_best()
        cost = time.perf_counter() - start
        self.seconds += cost
        share = SOLVING_SHARE if self._run.until_solved else EVALUATION_SHARE
        self.due_at = self._run.seconds + cost * (1 / share - 1)
        return result

    def test_drawn(self, should_stop: Callable[[], bool] | None = None) -> None:
        """Play a stochastic policy, after its greedy evaluation, with its actions drawn as in training."""
        policy = self._run.algorithm.policy
        if not (policy.stochastic and self.is_of_now and self.greedy is not None):
            return
        world = None
        if self._copies is not None:
            world = self._copies.world(self._run.world, at_end=True)
            if world is None:
                return
        start = time.perf_counter()
        make, seed = type(self._run.algorithm).make_policy, self._seed
        twin = make(self._run.spec, self._run.config, device=self._run.device, seed=seed)
        twin.restore(policy.state())
        limit = self._at_least(LAST_PATIENCE_SECONDS)
        result = self._play(twin, self.greedy.episodes, 2, limit, should_stop, explore=True, world=world)
        if result.complete and math.isfinite(result.mean):
            self.sampled = result
            self._run.recorder.add("evaluation_sampled", self._run.step, result.mean)
        self.seconds += time.perf_counter() - start

    def rate(self, seconds: float) -> None:
        """Go on with the games for ratings, for about so long, if their share of time allows."""
        if self.rated is not None:
            before = self.rated.seconds
            self._choose(self.rated.advance(seconds))
            self.seconds += self.rated.seconds - before

    def rate_last(self, should_stop: Callable[[], bool] | None = None) -> None:
        """Rate the agent that a run ends with, if that does not take long."""
        if self.rated is not None:
            before = self.rated.seconds
            self._choose(self.rated.finish(self._patience(LAST_PATIENCE_SECONDS), should_stop))
            self.seconds += self.rated.seconds - before

    def _choose(self, agent: Agent[Contents] | None) -> None:
        """Keep an agent that was rated as "best.rlstudio"; its mean return is that of a test of its own."""
        if agent is None or self.rated is None:
            return
        limit = self._patience(PATIENCE_SECONDS)
        start = time.perf_counter()
        world = None if self._copies is None else self._copies.world(self._run.world, at_end=False)
        result = self._play(self.rated.policy(agent), 20, 1, limit, None, world=world)
        self.seconds += time.perf_counter() - start
        self.best_test, self.best_step = None, agent.step
        self.best_return = result.mean if result.complete else None
        rating = self.rated.rating(agent)
        scores = Scores(
            mean_return=self.best_return,
            best_return=self.best_return,
            episodes=result.episodes if result.complete else 0,
            rating=None if rating is None else rating[0],
            rating_error=None if rating is None else rating[1],
        )
        self._run.autosaves.try_best(self.rated.file(agent, scores))

    def remember(self, best: Checkpoint) -> None:
        """Take over the best agent of a run that is continued, by its file."""
        manifest = best.manifest
        self.best_step = manifest.step
        if self.rated is not None:
            contents = partial(
                write, manifest=manifest, policy_state=best.policy_state, curves=best.curves,
                thumbnail=best.thumbnail_png,
            )  # fmt: skip
            with suppress(ValueError, KeyError):  # it is of other settings: the next one takes its place
                self.rated.remember(manifest.step, best.policy_state, contents)

    @property
    def rating_now(self) -> dict[str, float]:
        """The rating of the present policy and its error, if that is known."""
        newest = None if self.rated is None else self.rated.newest
        told = None
        if self.rated is not None and newest is not None and newest.step == self._run.step:
            told = self.rated.rating(newest)
        return {} if told is None else {"rating": told[0], "rating_error": told[1]}

    def _play(
        self,
        policy: Policy,
        episodes: int,
        test: int,
        limit: float,
        should_stop: Callable[[], bool] | None,
        *,
        explore: bool = False,
        world: World | None = None,
    ) -> Evaluation:
        """One evaluation at this step; ``test`` is its number, each with seeds of its own."""
        start = time.perf_counter()

        def stop() -> bool:
            late = time.perf_counter() - start > limit
            return late or (should_stop is not None and should_stop())

        drawn = np.random.SeedSequence([self._seed, self._run.step, test]).generate_state(1)
        seed = int(drawn[0] >> 1)
        return evaluation.evaluate(
            self._run.spec, policy, episodes, seed, explore=explore, should_stop=stop, world=world,
            discount=None if explore else self._discount,
        )  # fmt: skip

    def _patience(self, most: float) -> float:
        """Seconds that a test may take: as many as the run so far, but at most these, or a tenth of it."""
        return self._at_least(min(max(EARLY_PATIENCE_SECONDS, self._run.seconds), most))

    def _at_least(self, seconds: float) -> float:
        """These seconds, or a tenth of the run so far where that is longer."""
        return max(seconds, 0.1 * self._run.seconds)

    def _take_score(self, result: Evaluation) -> None:
        """Make this evaluation the score of the present policy."""
        self._tested_at, self.episodes = self._run.step, result.episodes
        self.mean_return, self.greedy, self.sampled = result.mean, result, None

    @property
    def forgot(self) -> bool:
        """Whether the present policy, as it was tested, is clearly worse than the best one."""
        known = self.greedy is not None and self.is_of_now and self.best_return is not None
        return known and evaluation.forgot(self.greedy, self.best_return)  # type: ignore[arg-type]

    def _is_better(self, result: Evaluation) -> bool:
        """Whether the present policy is to be kept for its test. Where agents are rated, tests do not choose.

        In games of two the newest is kept of those that may be the best: tests against a weak opponent tie.
        """
        if self.rated is not None and self.rated.best is not None:
            return False
        if self.best_test is None or result.mean > self.best_test:
            return True
        return self._run.spec.game() is not None and evaluation.as_good(result, self.best_test)

    def _is_solution(self, result: Evaluation) -> bool:
        solved_at = self._run.spec.solved_at
        return solved_at is not None and result.mean >= solved_at

    @property
    def solved(self) -> bool:
        """Whether the present policy has reached, in two tests, what counts as solved."""
        return self._solved_at == self._run.step

    def _warn_once(self, text: str) -> None:
        if text not in self._told:
            self._told.add(text)
            self._run.warnings.append(text)

    @property
    def is_of_now(self) -> bool:
        """Whether the present policy has been tested."""
        return self._tested_at == self._run.step

    @property
    def now(self) -> float | None:
        """The greedy mean return of the present policy; None if it has not been tested."""
        return self.mean_return if self.is_of_now else None

    @property
    def drawn_now(self) -> float | None:
        """The same with actions drawn."""
        return self.sampled.mean if self.sampled is not None and self.is_of_now else None

    def close(self) -> None:
        """Close the copies."""
        if self._copies is not None:
            self._copies.close()


def _at_end_only(alone: str, *, goes_on: bool) -> Words:
    """What is said where no copy opens beside the one that trains (``alone``: why not).

    goes_on: it was to end once solved, and cannot know.
    """
    reason = reason_in(alone)
    if goes_on:
        return words(
            "{reason}, beside the copy that trains; so the run is evaluated at its end only. It cannot stop "
            "when it is solved.",
            reason=reason,
        )
    return words(
        "{reason}, beside the copy that trains; so the run is evaluated at its end only.", reason=reason
    )
