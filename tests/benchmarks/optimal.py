"""The exact solution of a finite environment, and whether an agent has found it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.env import EnvSpec, TabularModel
from rlstudio.core.policy import Policy


def optimal_action_values(model: TabularModel, discount: float) -> NDArray[np.float64]:
    """Q* (S, A) by value iteration on the exact model, to 1e-10."""
    value_S = np.zeros(len(model.start))
    while True:
        outcome_SAK = model.reward + discount * np.where(model.terminated, 0.0, value_S[model.next_state])
        q_SA = (model.probability * outcome_SAK).sum(axis=2)
        change = np.abs(q_SA.max(axis=1) - value_S).max()
        value_S = q_SA.max(axis=1)
        if change < 1e-10:
            return q_SA


def greedy_path_is_optimal(spec: EnvSpec, policy: Policy, discount: float) -> bool:
    """Whether every state that the greedy policy can come through has an action as good as the best.

    Starts from every possible start and follows every possible outcome.
    """
    model, observations = spec.model(), spec.all_observations()
    assert model is not None
    assert observations is not None
    q_SA = optimal_action_values(model, discount)
    action_S = policy.decide(observations, explore=False).action
    waiting, seen = list(np.flatnonzero(model.start)), set()
    while waiting:
        state = int(waiting.pop())
        if state in seen:
            continue
        seen.add(state)
        action = int(action_S[state])
        if q_SA[state, action] < q_SA[state].max() - 1e-9:
            return False
        goes_on = (model.probability[state, action] > 0) & ~model.terminated[state, action]
        waiting.extend(model.next_state[state, action, goes_on])
    return True
