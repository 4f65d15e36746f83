"""Policies that need no training, to compare an agent with, and their exact mean returns.

A rule (acting at random) plays as it is; a planner plays after it has planned to the end. Each algorithm
declares its kind (``Algorithm.acts_by``).
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import numpy as np

from rlstudio.core import registry
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Doubles
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import UserError
from rlstudio.core.events import Swept
from rlstudio.core.policy import Policy
from rlstudio.core.words import said_within, words
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.engine.watch import exact
from rlstudio.engine.worker.messages import Reference

PLANNING_SECONDS = 60.0
MEASURED_EPISODES = 64
"""Episodes over which the rules of an environment are measured, side by side and always the same."""


def ready_policy(
    kind: type[Algorithm], spec: EnvSpec, config: Any, seed: int, seconds: float | None = None
) -> tuple[Policy, int]:
    """The policy of an algorithm that needs no training, and its number of sweeps (0 for a rule).

    Raises UserError for an algorithm that learns, for a person, and for a plan that takes longer than
    ``seconds`` (None: PLANNING_SECONDS).
    """
    seconds = PLANNING_SECONDS if seconds is None else seconds
    if kind.acts_by == "rule":
        return kind.make_policy(spec, config, device="cpu", seed=seed), 0
    if kind.acts_by != "planning":
        raise UserError(
            words("{algorithm} is not ready to play: it has to be trained first.", algorithm=kind.id)
        )
    planner = kind(spec, config, device="cpu", seed=seed)
    world = spec.make_world(kind.lanes or 1, seed)
    sweeps = 0
    deadline = time.monotonic() + seconds
    try:
        for event in planner.learn(world):
            sweeps += isinstance(event, Swept)
            if time.monotonic() > deadline:
                raise UserError(
                    words(
                        "{algorithm} has found no plan for {environment} within {seconds:.0f} seconds.",
                        algorithm=said_within(kind.title),
                        environment=spec.id,
                        seconds=seconds,
                    )
                )
    finally:
        world.close()
    return planner.policy, sweeps


def without_training(spec: EnvSpec) -> Iterator[type[Algorithm]]:
    """The algorithms that fit this environment and need no training: each rule, and one planner."""
    planner_found = False
    for id in registry.algorithm_ids():
        try:
            kind = registry.algorithm(id)
        except UserError:
            continue  # a plug-in that does not load
        planner = kind.acts_by == "planning"
        if kind.refusal(spec) is None and (kind.acts_by == "rule" or (planner and not planner_found)):
            planner_found = planner_found or planner
            yield kind


def exact_return(spec: EnvSpec, policy: Policy) -> float | None:
    """The exact mean return of a policy when it plays; None if the model is unknown."""
    model = spec.model()
    p_SA = exact.acts(spec, policy) if model is not None else None
    return None if model is None or p_SA is None else exact.mean_return(model, p_SA, spec.time_limit)


def rule_returns(spec: EnvSpec, rule: Baseline, episodes: int, seed: int) -> Doubles:
    """The returns (episodes,) of one episode of a rule in each of so many lanes."""
    world = spec.make_world(episodes, seed)
    found = np.full(episodes, np.nan)
    try:
        while np.isnan(found).any():
            for ended in world.step(rule.act(world.observe())).episodes:
                if np.isnan(found[ended.lane]):
                    found[ended.lane] = ended.episode_return
    finally:
        world.close()
    return found


def references(spec: EnvSpec) -> tuple[Reference, ...]:
    """Mean returns to compare a learner with: of each rule, and the best that any policy can have.

    They are exact where the model is known. The best stands under the name of a planner: no policy exceeds
    it in the quantity that is plotted, the undiscounted return within the time limit, whatever discount an
    agent learns with; it is left out where it takes too long (``exact.MOST_WORK``). The environment's own
    rules (``EnvSpec.baselines``) are measured; the first has the algorithm's name "baseline".
    """
    return (*_exact_references(spec), *_measured_references(spec))


def _measured_references(spec: EnvSpec) -> Iterator[Reference]:
    for place, rule in enumerate(spec.baselines()):
        mean = float(rule_returns(spec, rule, MEASURED_EPISODES, 0).mean())
        name = "baseline" if place == 0 else f"baseline {place + 1}"
        yield Reference(name, rule.title, False, mean, MEASURED_EPISODES)


def _exact_references(spec: EnvSpec) -> tuple[Reference, ...]:
    model = spec.model()
    if model is None:
        return ()
    found = []
    for kind in without_training(spec):
        plans = kind.acts_by == "planning"
        if plans:
            value = exact.best_return(model, spec.time_limit)
        else:
            value = exact_return(spec, ready_policy(kind, spec, kind.Config(), 0)[0])
        if value is not None:
            found.append(Reference(kind.id, kind.title, plans, value))
    return tuple(found)
