"""How far two policies are apart in the same states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles
from rlstudio.core.policy import Decision, Policy
from rlstudio.core.spaces import Box, Space

TEMPERATURE = 0.1
"""Of the softmax that makes a distribution of action values, in units of what is usually at stake: the
median, over all states that were asked about, of the gap between the best and the worst action."""


@dataclass(frozen=True)
class Asked:
    """What one policy says of N states: its choices (N,) or (N, D), and (N, A) probabilities or values."""

    action: Array
    probability: Doubles | None = None
    value: Doubles | None = None


def asked(policy: Policy, decisions: Sequence[Decision]) -> Asked:
    """What a policy said in these decisions, in order.

    Of a policy that learns a distribution, or plays by one, that counts; else its action values.
    """
    first = decisions[0].insight
    action = np.concatenate([np.asarray(one.action) for one in decisions])
    by_chance = first.action_probabilities is not None and (policy.stochastic or policy.draws)
    if first.action_values is not None and not by_chance:
        return Asked(action, value=_rows([one.insight.action_values for one in decisions]))
    if first.action_probabilities is not None:
        return Asked(action, _rows([one.insight.action_probabilities for one in decisions]))
    return Asked(action)


def divergences(one: Asked, other: Asked, legal: Bools | None, actions: Space) -> Doubles:
    """How far two policies are apart in each of N states (N,), from 0 to 1.

    Discrete actions: the Jensen-Shannon divergence of their distributions, in bits (Lin, "Divergence measures
    based on the Shannon entropy", IEEE Trans. Inf. Theory 37, 1991). Action values become a distribution by a
    softmax, see ``TEMPERATURE``; of a policy that tells neither, all is on the action that it chooses.
    Continuous ones: the distance of their actions in parts of the range of each dimension (root of the mean
    square over dimensions). legal (N, A): None for all.
    """
    if isinstance(actions, Box):
        low, high = (np.asarray(bound, np.float64).reshape(-1) for bound in actions.bounds())
        ends = [np.clip(each.action.reshape(len(each.action), -1), low, high) for each in (one, other)]
        apart: Doubles = np.sqrt(np.mean(((ends[0] - ends[1]) / (high - low)) ** 2, axis=1))
        return apart
    count = actions.n
    p, q = (distribution(each, legal, count) for each in (one, other))
    middle = (p + q) / 2
    shannon: Doubles = (_relative(p, middle) + _relative(q, middle)) / 2
    return shannon.clip(0.0, 1.0)


def distribution(said: Asked, legal: Bools | None, actions: int) -> Doubles:
    """The distribution (N, A) over actions by which a policy is compared."""
    if said.probability is not None:
        summed: Doubles = said.probability.sum(1, keepdims=True)
        return said.probability / summed
    if said.value is None:
        return np.eye(actions)[said.action.astype(np.int64).reshape(-1)]
    allowed = np.ones_like(said.value, np.bool_) if legal is None else legal
    best = np.where(allowed, said.value, -np.inf).max(1, keepdims=True)
    worst = np.where(allowed, said.value, np.inf).min(1, keepdims=True)
    stake = float(np.median(best - worst))
    if stake <= 0.0:  # as good as always nothing is at stake: what is preferred at all is preferred wholly
        stake = float((best - worst).max()) or 1.0
    weight = np.where(allowed, np.exp((said.value - best) / (TEMPERATURE * stake)), 0.0)
    made: Doubles = weight / weight.sum(1, keepdims=True)
    return made


def _relative(p: Doubles, middle: Doubles) -> Doubles:
    """The relative entropy of p to the middle, in bits (N,)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(p > 0, p * np.log2(p / middle), 0.0)
    total: Doubles = terms.sum(1)
    return total


def _rows(parts: Sequence[Array | None]) -> Doubles:
    return np.concatenate([np.asarray(part, np.float64) for part in parts])
