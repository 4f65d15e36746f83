"""The exact solution of a finite environment, and whether an agent has found it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.env import EnvSpec
from rlstudio.core.policy import Policy
from rlstudio.core.worlds.finite import TabularModel


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


def policy_values(model: TabularModel, p_SA: NDArray[np.float64], discount: float) -> NDArray[np.float64]:
    """v (S,) of a policy p_SA by solving v = r + γ P v. At γ = 1 the policy has to come to an end."""
    reward_S, goes_on_SS = _chain(model, p_SA)
    return np.linalg.solve(np.eye(len(reward_S)) - discount * goes_on_SS, reward_S)


def policy_values_within(
    model: TabularModel, p_SA: NDArray[np.float64], discount: float, steps: int
) -> NDArray[np.float64]:
    """v (S,) of a policy p_SA whose episodes are cut off after so many steps: what it gets until then."""
    reward_S, goes_on_SS = _chain(model, p_SA)
    value_S = np.zeros(len(reward_S))
    for _ in range(steps):
        value_S = reward_S + discount * goes_on_SS @ value_S
    return value_S


def _chain(model: TabularModel, p_SA: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """What the next step is worth (S,), and how likely it leads on to each state (S, S)."""
    goes_on = np.where(model.terminated, 0.0, model.probability) * p_SA[:, :, None]
    states = len(model.start)
    goes_on_SS = np.zeros((states, states))
    source = np.broadcast_to(np.arange(states)[:, None, None], goes_on.shape)
    np.add.at(goes_on_SS, (source, model.next_state), goes_on)
    reward_S = (model.probability * model.reward * p_SA[:, :, None]).sum(axis=(1, 2))
    return reward_S, goes_on_SS


def solved(model: TabularModel, discount: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """v* (S,) and q* (S, A): value iteration finds an optimal policy, a linear solve what it is worth.

    The solution satisfies Bellman's optimality equation to 1e-9, which is checked.
    """
    q_SA = optimal_action_values(model, discount)
    p_SA = np.eye(q_SA.shape[1])[q_SA.argmax(axis=1)]
    v_S = policy_values(model, p_SA, discount)
    outcome_SAK = model.reward + discount * np.where(model.terminated, 0.0, v_S[model.next_state])
    exact_SA = (model.probability * outcome_SAK).sum(axis=2)
    assert np.abs(exact_SA.max(axis=1) - v_S).max() < 1e-9
    return v_S, exact_SA


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
