"""Turns a run and the decisions of its policy into the data of messages."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np
from pydantic import BaseModel, TypeAdapter

from rlstudio.core.algorithm import Algorithm, InsightField, Metric
from rlstudio.core.arrays import Array, Bools, Floats
from rlstudio.core.env import EnvSpec
from rlstudio.core.inside.standings import Games
from rlstudio.core.policy import ActionDistribution, Decision, Policy, ReturnDistribution, decided
from rlstudio.core.spaces import Box, Space
from rlstudio.core.worlds.chart import StateChart
from rlstudio.core.worlds.finite import GridLayout
from rlstudio.core.worlds.game import BoardLayout
from rlstudio.engine.rating import curves
from rlstudio.engine.snapshot import ShownDecision, StateValues
from rlstudio.engine.watch.exact import Judge
from rlstudio.engine.watch.inside import descriptions
from rlstudio.engine.watch.saliency import targets
from rlstudio.engine.worker.messages import RunInfo
from rlstudio.nn.acting.masks import legal_values

Model = TypeVar("Model", bound=BaseModel)
MAP_STATES = 20_000
"""A finite environment with more states than this has no state map."""


def shown_decision(
    decision: Decision, observation: Array, spec: EnvSpec, *, taken: bool = True, with_inputs: bool = True
) -> ShownDecision:
    """The decision of lane 0 about observations (B, *shape), copied. taken: its action was carried out."""
    insight = decision.insight
    space, seen = spec.observation_space, observation[0].copy() if with_inputs else None
    action = np.asarray(decision.action)[0]
    several = action.ndim > 0
    return ShownDecision(
        action=int(action) if taken and not several else None,
        action_vector=np.array(action, np.float32).reshape(-1) if taken and several else None,
        explored=decision.explored is not None and bool(decision.explored[0]),
        action_values=_row(insight.action_values),
        action_probabilities=_row(insight.action_probabilities),
        value=None if insight.value is None else float(insight.value[0]),
        return_distribution=_returns(insight.return_distribution),
        action_distribution=_actions(insight.action_distribution),
        inputs=seen if has_pictures(space) else None,
        observation=seen,
        legal=None if insight.legal is None else np.array(insight.legal[0], np.bool_),
        thought=None if insight.thought is None else insight.thought.told(0),
        imagined=None if insight.imagined is None else insight.imagined.told(0),
    )


def has_pictures(space: Space) -> bool:
    """Whether observations of this space are shown as what the network saw."""
    return isinstance(space, Box) and (space.is_image or bool(space.parts))


def standing_still(
    policy: Policy, observation: Array, legal: Bools | None, spec: EnvSpec, last: ShownDecision | None
) -> ShownDecision:
    """What a policy thinks of observations (B, *shape) before it acts. last: the decision that led there."""
    shown = shown_decision(decided(policy, observation, legal), observation, spec, taken=False)
    if last is None:
        return replace(shown, at_rest=True)
    return replace(shown, at_rest=True, came_by=last.action, explored=last.explored)


def _row(table: Floats | None) -> Floats | None:
    return None if table is None else np.array(table[0], np.float32)


def _returns(found: ReturnDistribution | None) -> ReturnDistribution | None:
    if found is None:
        return None
    if found.probability is None:
        return ReturnDistribution(np.array(found.value[0], np.float32))
    return ReturnDistribution(found.value, np.array(found.probability[0], np.float32))


def _actions(found: ActionDistribution | None) -> ActionDistribution | None:
    if found is None:
        return None
    return ActionDistribution(np.array(found.mean[0]), np.array(found.deviation[0]), found.squashed)


def estimates(decision: Decision) -> Floats | None:
    """The value estimates (B,), else the highest values of legal actions; None if there are none."""
    insight = decision.insight
    if insight.value is not None:
        return insight.value
    if insight.action_values is not None:
        highest: Floats = legal_values(insight.action_values, insight.legal).max(-1)
        return highest
    return None


def estimate(decision: Decision) -> float:
    """The value estimate of lane 0, see ``estimates``; NaN if there is none."""
    found = estimates(decision)
    return math.nan if found is None else float(found[0])


def state_values(spec: EnvSpec, policy: Policy, judge: Judge | None = None) -> StateValues | None:
    """The policy's values and probabilities in every state; None if the states cannot be listed.

    judge: computes the exact values of a policy that estimates none.
    """
    observations = spec.all_observations()
    if observations is None or len(observations) > MAP_STATES:
        return None
    insight = decided(policy, observations, spec.all_legal()).insight

    def copied(table: Floats | None) -> Floats | None:
        return None if table is None else np.array(table, np.float32)

    q_SA = insight.action_values
    found = StateValues(
        None if q_SA is None else copied(legal_values(q_SA, insight.legal)),
        copied(insight.action_probabilities),
        copied(insight.value),
        copied(insight.found_reward),
    )
    if found.found_reward is not None and (model := spec.model()) is not None:
        found.true_reward = model.entry_reward().astype(np.float32)
    if judge is not None and found.value is None and found.action_values is None:
        solved_S = judge.values(policy)
        found.value = None if solved_S is None else solved_S.astype(np.float32)
    return found


def _impossible(actions: Space) -> frozenset[InsightField]:
    """The fields of Insight that cannot exist for actions of this space."""
    if isinstance(actions, Box):
        return frozenset({"action_values", "action_probabilities", "return_distribution"})
    return frozenset({"action_distribution"})


def _standings(algorithm: type[Algorithm], spec: EnvSpec, config: Any) -> tuple[Games, ...]:
    """In which games the agents of such a run play each other."""
    tests: tuple[Games, ...] = ("tests",) if curves.share(algorithm, spec, config) else ()
    return (*tests, "league") if getattr(config, "league_share", 0) else tests


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
    until_solved: bool = False,
    path: str | None = None,
    training: bool = False,
    policy: Policy | None = None,
) -> RunInfo:
    """What panels need to know about a run or a stage. policy: its own, which may tell less than others."""
    untold = frozenset[str]() if policy is None else policy.untold
    layout, chart, space = spec.layout(), spec.chart(), spec.action_space
    seen = spec.observation_space
    parsed = algorithm.Config.parse(config, algorithm.id)
    shown = algorithm.shown(parsed)
    low, high = space.bounds() if isinstance(space, Box) else (None, None)
    return RunInfo(
        env=spec.id,
        env_title=spec.title,
        algorithm=algorithm.id,
        algorithm_title=algorithm.title,
        action_names=tuple(spec.action_names),
        key_bindings=dict(spec.key_bindings),
        capabilities=tuple(sorted(spec.capabilities)),
        shows=tuple(sorted(shown - _impossible(space) - untold)),
        metrics=tuple(
            _bare(Metric, metric)
            for metric in (*algorithm.measured(parsed), *curves.measured(algorithm, spec, parsed))
        ),
        layout=_bare(GridLayout, layout) if layout is not None else None,
        evidence=tuple(sorted(algorithm.evidence)),
        value_of=algorithm.value_of,
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
        until_solved=until_solved,
        path=path,
        training=training,
        sweeps=algorithm.sweep_rate is not None,
        turn_based=spec.turn_based,
        acts_by=algorithm.acts_by,
        action_low=None if low is None else tuple(low.reshape(-1).tolist()),
        action_high=None if high is None else tuple(high.reshape(-1).tolist()),
        action_units=tuple(spec.action_units),
        chart=_bare(StateChart, chart) if chart is not None else None,
        parts=seen.parts if isinstance(seen, Box) else (),
        networks=() if policy is None else descriptions(policy),
        looks=() if policy is None else targets(spec, policy),
        remembers=algorithm.remembers,
        asks_people=algorithm.asks_people,
        needs_person=algorithm.needs_person(parsed),
        seen_area=spec.seen_area,
        standings=_standings(algorithm, spec, parsed),
        writes=algorithm.writes,
        without_rewards=algorithm.without_rewards,
        ends_by_length=spec.ends_by_length,
        kind_names=spec.kind_names,
        board=None if (board := spec.board()) is None else _bare(BoardLayout, board),
    )
