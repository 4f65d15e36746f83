"""Exploring by a softmax of action values: good actions often, bad ones seldom (Sutton 1990)."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Bools, Floats, Ints
from rlstudio.nn.acting.masks import legal_values

_COLDEST = np.finfo(np.float32).tiny


def boltzmann(
    q_BA: Floats, temperature: float, epsilon: float = 0.0, legal_BA: Bools | None = None
) -> Floats:
    """π(a|s) = (1 - ε) exp(Q(s, a) / T) / Σ_b exp(Q(s, b) / T) + ε / A, (B, A).

    legal_BA: only these are counted, all of them where none is; None: all. A temperature below the smallest
    positive number in float32 counts as that number: then only the largest values are drawn, ties evenly.
    """
    share: float | Floats = epsilon / q_BA.shape[1]
    if legal_BA is not None:
        legal_BA = legal_BA | ~legal_BA.any(1, keepdims=True)
        share = (epsilon * legal_BA / legal_BA.sum(1, keepdims=True)).astype(np.float32)
    value_BA = legal_values(q_BA, legal_BA)
    below_BA = value_BA - np.maximum.reduce(value_BA, 1, keepdims=True)
    with np.errstate(over="ignore"):  # what is infinitely far below has probability 0
        p_BA: Floats = np.exp(below_BA / max(np.float32(temperature), _COLDEST))
    p_BA *= np.float32(1 - epsilon) / np.add.reduce(p_BA, 1, keepdims=True)
    p_BA += np.float32(share) if legal_BA is None else share
    return p_BA


def drawn(p_BA: Floats, generator: np.random.Generator) -> Ints:
    """An action (B,) from each row: the inverse of the distribution function.

    What rounding leaves over goes to the likeliest action, so that none of probability 0 is drawn.
    """
    below_BA = p_BA.cumsum(1) <= generator.random((len(p_BA), 1), dtype=np.float32)
    action_B: Ints = np.add.reduce(below_BA, 1, dtype=np.int64)
    beyond_B = action_B == p_BA.shape[1]
    if beyond_B.any():
        action_B[beyond_B] = p_BA[beyond_B].argmax(1)
    return action_B
