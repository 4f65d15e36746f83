"""What a Decision says about one lane, in the shape that snapshots carry."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.env import EnvSpec
from rlstudio.core.policy import Decision, Policy
from rlstudio.core.spaces import Box, Discrete
from rlstudio.engine.messages import StateMap

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
        "explored": decision.explored is not None and bool(decision.explored[lane]),
        "action_values": _row(insight.action_values, lane),
        "action_probabilities": _row(insight.action_probabilities, lane),
        "value": None if insight.value is None else float(insight.value[lane]),
        "inputs": observation[lane].copy() if isinstance(space, Box) and space.is_image else None,
        "state_index": int(observation[lane]) if isinstance(space, Discrete) else None,
    }


def _row(table: Floats | None, lane: int) -> Floats | None:
    return None if table is None else np.array(table[lane], np.float32)


def estimate(decision: Decision, lane: int = 0) -> float:
    """The value estimate, or the highest action value, or NaN where there is neither."""
    insight = decision.insight
    if insight.value is not None:
        return float(insight.value[lane])
    if insight.action_values is not None:
        return float(insight.action_values[lane].max())
    return math.nan


def state_map(spec: EnvSpec, policy: Policy) -> StateMap | None:
    """What the policy thinks of every state; None where the states cannot be listed."""
    observations = spec.all_observations()
    if observations is None or len(observations) > MAP_STATES:
        return None
    insight = policy.decide(observations, explore=False).insight

    def copied(table: Floats | None) -> Floats | None:
        return None if table is None else np.array(table, np.float32)

    return StateMap(
        copied(insight.action_values), copied(insight.action_probabilities), copied(insight.value)
    )
