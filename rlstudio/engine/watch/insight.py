"""What the run, its last event and its last decision say, in the shape that notices carry."""

from __future__ import annotations

import math
from typing import Any, TypeVar

import numpy as np
from pydantic import BaseModel, TypeAdapter

from rlstudio.core.algorithm import Algorithm, InsightField, Metric
from rlstudio.core.arrays import Array, Floats
from rlstudio.core.chart import StateChart
from rlstudio.core.env import EnvSpec, GridLayout, World
from rlstudio.core.policy import ActionDistribution, Decision, Policy, ReturnDistribution
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.engine.watch.exact import Judge
from rlstudio.engine.worker.messages import RunInfo, StateValues

Model = TypeVar("Model", bound=BaseModel)
MAP_STATES = 20_000
"""Finite environments with more states than this have no state map."""


def thoughts(decision: Decision, observation: Array, spec: EnvSpec, lane: int = 0) -> dict[str, Any]:
    """The fields of a Snapshot that come from the forward pass that chose the action, copied.

    observation: (B, *shape), what the decision was about.
    """
    insight = decision.insight
    space = spec.observation_space
    action = np.asarray(decision.action)[lane]
    return {
        "action": int(action) if action.ndim == 0 else None,
        "action_vector": None if action.ndim == 0 else np.array(action, np.float32).reshape(-1),
        "explored": decision.explored is not None and bool(decision.explored[lane]),
        "action_values": _row(insight.action_values, lane),
        "action_probabilities": _row(insight.action_probabilities, lane),
        "value": None if insight.value is None else float(insight.value[lane]),
        "return_distribution": _distribution(insight.return_distribution, lane),
        "action_distribution": _action_distribution(insight.action_distribution, lane),
        "inputs": observation[lane].copy() if isinstance(space, Box) and space.is_image else None,
        "state_index": int(observation[lane]) if isinstance(space, Discrete) else None,
    }


def _row(table: Floats | None, lane: int) -> Floats | None:
    return None if table is None else np.array(table[lane], np.float32)


def _distribution(found: ReturnDistribution | None, lane: int) -> ReturnDistribution | None:
    if found is None:
        return None
    if found.probability is None:
        return ReturnDistribution(np.array(found.value[lane], np.float32))
    return ReturnDistribution(found.value, np.array(found.probability[lane], np.float32))


def _action_distribution(found: ActionDistribution | None, lane: int) -> ActionDistribution | None:
    if found is None:
        return None
    mean, deviation = np.array(found.mean[lane]), np.array(found.deviation[lane])
    return ActionDistribution(mean, deviation, found.squashed)


def estimate(decision: Decision, lane: int = 0) -> float:
    """The value estimate, or the highest action value, or NaN where there is neither."""
    insight = decision.insight
    if insight.value is not None:
        return float(insight.value[lane])
    if insight.action_values is not None:
        return float(insight.action_values[lane].max())
    return math.nan


def state_values(spec: EnvSpec, policy: Policy, judge: Judge | None = None) -> StateValues | None:
    """What the policy thinks of every state; None where the states cannot be listed.

    judge: tells the values of a policy that tells none.
    """
    observations = spec.all_observations()
    if observations is None or len(observations) > MAP_STATES:
        return None
    insight = policy.decide(observations, explore=False).insight

    def copied(table: Floats | None) -> Floats | None:
        return None if table is None else np.array(table, np.float32)

    found = StateValues(
        copied(insight.action_values), copied(insight.action_probabilities), copied(insight.value)
    )
    if judge is not None and found.value is None and found.action_values is None:
        solved_S = judge.values(policy)
        found.value = None if solved_S is None else solved_S.astype(np.float32)
    return found


def lane_progress(world: World, lane: int) -> tuple[int, float]:
    """Steps and true score of a lane's running episode; (0, 0.0) where the world does not tell."""
    progress = getattr(world, "progress", None)
    if progress is None:
        return 0, 0.0
    steps, score = progress(lane)
    return int(steps), float(score)


def _impossible(actions: Space) -> frozenset[InsightField]:
    """What an algorithm that takes actions of either kind cannot show with these."""
    if isinstance(actions, Box):
        return frozenset({"action_values", "action_probabilities", "return_distribution"})
    return frozenset({"action_distribution"})


def _bare(kind: type[Model], made: Model) -> Model:
    """The same without what a subclass adds, whose module the window would have to import to unpickle it."""
    return kind.model_validate(TypeAdapter(kind).dump_python(made))


def run_info(
    spec: EnvSpec,
    algorithm: type[Algorithm],
    config: dict[str, Any],
    *,
    device: str,
    lanes: int,
    seed: int,
    step: int,
    steps_budget: int | None = None,
    path: str | None = None,
    training: bool = False,
) -> RunInfo:
    """What panels need to know about a run or a stage."""
    layout, chart, space = spec.layout(), spec.chart(), spec.action_space
    low, high = space.bounds() if isinstance(space, Box) else (None, None)
    return RunInfo(
        env=spec.id,
        env_title=spec.title,
        algorithm=algorithm.id,
        algorithm_title=algorithm.title,
        action_names=tuple(spec.action_names),
        key_bindings=dict(spec.key_bindings),
        capabilities=tuple(sorted(spec.capabilities)),
        shows=tuple(sorted(algorithm.shows - _impossible(space))),
        metrics=tuple(_bare(Metric, metric) for metric in algorithm.metrics),
        layout=_bare(GridLayout, layout) if layout is not None else None,
        evidence=tuple(sorted(algorithm.evidence)),
        device=device,
        lanes=lanes,
        seed=seed,
        frame_rate=spec.frame_rate,
        return_unit=spec.return_unit,
        solved_at=spec.solved_at,
        config=config,
        env_settings=spec.settings.model_dump(mode="json"),
        step=step,
        steps_budget=steps_budget,
        path=path,
        training=training,
        sweeps=algorithm.sweep_rate is not None,
        turn_based=spec.turn_based,
        acts_by=algorithm.acts_by,
        action_low=None if low is None else tuple(low.reshape(-1).tolist()),
        action_high=None if high is None else tuple(high.reshape(-1).tolist()),
        chart=_bare(StateChart, chart) if chart is not None else None,
    )
