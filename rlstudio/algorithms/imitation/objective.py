"""What imitation descends, as gradients with respect to the network's outputs, and when two agree."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Bools, Floats, Ints
from rlstudio.nn.acting.policies import Softmax

NEAR = 0.1
"""Continuous actions agree within a twentieth of the range, which is from -1 to 1."""


def choice_loss(logit_BA: Floats, action_B: Ints) -> tuple[Floats, Floats]:
    """-ln π(a|s) of each label (B,), and the gradient of its mean: (π - onehot(a)) / B."""
    policy, batch = Softmax(logit_BA), len(action_B)
    gradient_BA = policy.gradient(action_B, np.full(batch, -1 / batch, np.float32))
    return -policy.log_probability(action_B), gradient_BA


def number_loss(output_BD: Floats, unit_BD: Floats) -> tuple[Floats, Floats]:
    """Σ_d (u - a)² of each label (B,), u = tanh(output), and the gradient of its mean.

    unit_BD: what was done, where lowest and highest are -1 and 1. d tanh(x) / dx = 1 - tanh(x)².
    """
    mine_BD = np.tanh(output_BD)
    error_BD = mine_BD - unit_BD
    loss_B: Floats = np.add.reduce(error_BD * error_BD, 1)
    gradient_BD: Floats = error_BD * (1 - mine_BD * mine_BD) * np.float32(2 / len(error_BD))
    return loss_B, gradient_BD


def agrees(output_BK: Floats, label: Floats | Ints) -> Bools:
    """Where the preferred action is the label's, (B,): the likeliest one, or one that is ``NEAR``."""
    if label.ndim == 1:
        return np.asarray(output_BK.argmax(1) == label)
    return np.asarray((np.abs(np.tanh(output_BK) - label) <= NEAR).all(1))
