"""Who demonstrates: the exact planner's soft policy of the true reward, and what is counted of its ways."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Doubles, Ints
from rlstudio.core.worlds.finite import TabularModel
from rlstudio.nn.acting.masks import legal_values

SETTLED = 1e-9
"""Sweeps and walks go on until what is left is smaller than this."""
MOST_SWEEPS = 20_000


def expected(model: TabularModel, worth_SAK: Doubles) -> Doubles:
    """The mean (S, A) of what each outcome is worth."""
    mean_SA: Doubles = (model.probability * worth_SAK).sum(axis=2)
    return mean_SA


def goes_on(model: TabularModel) -> Doubles:
    """The chance (S, A, K) of each outcome after which the episode goes on."""
    return np.where(model.terminated, 0.0, model.probability)


def softened(q_SA: Doubles) -> tuple[Doubles, Doubles]:
    """log Σ_a exp q(s, a) (S,), and the policy proportional to exp q (S, A); -inf has no probability."""
    most_S = q_SA.max(axis=1)
    weight_SA = np.exp(q_SA - most_S[:, None])
    total_S = weight_SA.sum(axis=1)
    return most_S + np.log(total_S), weight_SA / total_S[:, None]


def soft_plan(
    model: TabularModel, reward_SA: Doubles, discount: float, begin_S: Doubles | None = None
) -> tuple[Doubles, Doubles, Doubles]:
    """Soft value iteration for rewards (S, A): V (S,), Q (S, A), and π ∝ exp Q (S, A).

    Q(s, a) = r(s, a) + γ Σ P(s' | s, a) V(s'), V(s) = log Σ_a exp Q(s, a), V = 0 after the end. begin_S:
    values to begin with.
    """
    chance_SAK, allowed = goes_on(model), model.allowed()
    v_S = np.zeros(len(model.start)) if begin_S is None else begin_S
    for _ in range(MOST_SWEEPS):
        following_SA = (chance_SAK * v_S[model.next_state]).sum(axis=2)
        q_SA = reward_SA + discount * following_SA
        before_S = v_S
        v_S, p_SA = softened(legal_values(q_SA, allowed))
        if np.abs(v_S - before_S).max() < SETTLED * max(1.0, float(np.abs(v_S).max())):
            break
    return v_S, q_SA, p_SA


def resting(model: TabularModel) -> Ints:
    """The states in which nothing happens any more: every action ends the episode there, where it is."""
    stays_SAK = model.terminated & (model.next_state == np.arange(len(model.start))[:, None, None])
    found: Ints = np.flatnonzero(stays_SAK.all(axis=(1, 2)))
    return found


def beginnings(model: TabularModel, *, everywhere: bool) -> Doubles:
    """How likely an episode begins in each state (S,): where they do, or anywhere that something happens."""
    start_S = np.ones(len(model.start)) if everywhere else model.start.copy()
    start_S[resting(model)] = 0.0
    shares_S: Doubles = start_S / start_S.sum()
    return shares_S


def walked(
    model: TabularModel,
    p_SA: Doubles,
    start_S: Doubles,
    discount: float,
    *,
    count: int,
    longest: int,
    rng: np.random.Generator,
) -> tuple[Doubles, Ints]:
    """``count`` episodes of a policy: how often each state is entered, and all states that they were in.

    Entries (S,) are per episode, one after t steps counts γ^t. States: (n,), where actions were taken.
    """
    entered_S = np.zeros(len(start_S))
    state_N = rng.choice(len(start_S), count, p=start_S)
    upto_SA, upto_SAK = np.cumsum(p_SA, axis=1)[:, :-1], np.cumsum(model.probability, axis=2)[:, :, :-1]
    weight, seen = 1.0 / count, []
    for _ in range(longest):
        seen.append(state_N)
        action_N = (rng.random(len(state_N))[:, None] >= upto_SA[state_N]).sum(axis=1)
        outcome_N = (rng.random(len(state_N))[:, None] >= upto_SAK[state_N, action_N]).sum(axis=1)
        next_N = model.next_state[state_N, action_N, outcome_N]
        entered_S += weight * np.bincount(next_N, minlength=len(start_S))
        state_N = next_N[~model.terminated[state_N, action_N, outcome_N]]
        weight *= discount
        if not len(state_N):
            break
    return entered_S, np.concatenate(seen)
