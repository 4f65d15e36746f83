"""Returns and advantages of recorded steps, and how well values foresaw them. T steps, N lanes."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats


def discounted_returns(reward_T: Array, discount: float, after: float = 0.0) -> Floats:
    """Reward-to-go of one finished episode: G_t = r_t + discount * G_{t+1}, with G_T = ``after``.

    ``after``: the value of the state behind the last step, 0 where the episode terminated. Returns (T,).
    """
    returns_T = np.empty(len(reward_T), np.float32)
    for t, reward in zip(range(len(reward_T) - 1, -1, -1), reward_T[::-1].tolist(), strict=True):
        after = reward + discount * after
        returns_T[t] = after
    return returns_T


def generalised_advantages(
    reward_TN: Floats,
    value_TN: Floats,
    next_value_TN: Floats,
    terminated_TN: Bools,
    truncated_TN: Bools,
    *,
    discount: float,
    trace_decay: float,
) -> Floats:
    """GAE(lambda) of Schulman et al. 2016, equation 16, over lanes whose episodes may end on the way.

    delta_t = r_t + discount * V(s_{t+1}) - V(s_t), with V = 0 after a termination; a truncated step
    bootstraps from its true successor (``next_value``). The sum of discounted deltas stops at either.
    trace_decay is lambda. Returns (T, N).
    """
    delta_TN = reward_TN + discount * next_value_TN * ~terminated_TN - value_TN
    carry_TN = (discount * trace_decay) * ~(terminated_TN | truncated_TN)
    advantage_TN = np.empty_like(reward_TN)
    after_N: Floats = np.zeros(reward_TN.shape[1], np.float32)
    for t in range(len(reward_TN) - 1, -1, -1):
        after_N = (delta_TN[t] + carry_TN[t] * after_N).astype(np.float32, copy=False)
        advantage_TN[t] = after_N
    return advantage_TN


ROUNDING = 1e-5
"""What float32 leaves of differences that should be 0, relative to the numbers: some units in the last place,
over a sum."""


def moments(advantage_B: Floats) -> tuple[float, float]:
    """Mean and deviation that ``normalised`` takes; 0 and 1 where it leaves a single one as it is."""
    count = len(advantage_B)
    if count < 2:
        return 0.0, 1.0
    mean = float(advantage_B.sum(dtype=np.float64)) / count
    centred_B = advantage_B - mean
    return mean, math.sqrt(float(np.dot(centred_B, centred_B)) / (count - 1)) + 1e-8


def normalised(advantage_B: Floats, magnitude: float = 0.0) -> Floats:
    """Mean 0 and standard deviation 1 (with n - 1 in its denominator); a single one stays as it is.

    ``magnitude``: how large the numbers were of which these are differences (returns, values). Numbers that
    differ by no more than rounding are equal: they become 0, because there is nothing to scale up.
    """
    count = len(advantage_B)
    if count < 2:
        return advantage_B
    centred_B = advantage_B - float(advantage_B.sum(dtype=np.float64)) / count
    deviation = math.sqrt(float(np.dot(centred_B, centred_B)) / (count - 1))
    if deviation <= ROUNDING * max(magnitude, float(np.abs(advantage_B).max())):
        return np.zeros_like(advantage_B)
    centred_B *= 1.0 / (deviation + 1e-8)
    return centred_B


def explained_variance(prediction: Floats, truth: Floats) -> float | None:
    """1 - Var(truth - prediction) / Var(truth): 1 is perfect, 0 no better than a constant.

    None where the truth does not vary: then there is nothing to explain.
    """
    variance = float(np.var(truth))
    return 1.0 - float(np.var(truth - prediction)) / variance if variance > 0 else None
