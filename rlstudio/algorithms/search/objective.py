"""AlphaZero's loss and its gradient with respect to the network's outputs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Bools, Floats
from rlstudio.nn.acting.masks import legal_logits
from rlstudio.nn.acting.policies import log_softmax


@dataclass(slots=True)
class Loss:
    """What an update does to outputs (B, A + 1).

    ``gradient`` of the mean loss; ``value`` (B,) and ``log_prior`` (B, A) as predicted; ``policy_loss``,
    ``value_loss``, ``loss`` (B,).
    """

    gradient: Floats
    value: Floats
    log_prior: Floats
    policy_loss: Floats
    value_loss: Floats
    loss: Floats


def compared(
    output_BP: Floats, legal_BA: Bools, visits_BA: Floats, target_B: Floats, value_weight: float
) -> Loss:
    """(y - v)² times its weight, minus π · ln p: Silver et al. 2018, without the penalty on weights.

    target_B: y, in the paper how the game ended.
    """
    actions, count = legal_BA.shape[1], len(output_BP)
    value_B = np.tanh(output_BP[:, actions])
    log_p_BA = log_softmax(legal_logits(output_BP[:, :actions], legal_BA))
    error_B = value_B - target_B
    policy_loss_B = -(visits_BA * log_p_BA).sum(1)
    gradient = np.empty_like(output_BP)
    # π adds up to 1, so the gradient of -π · ln softmax is p - π.
    gradient[:, :actions] = (np.exp(log_p_BA) - visits_BA) / count
    gradient[:, actions] = value_weight * 2 * error_B * (1 - value_B**2) / count
    value_loss_B = error_B**2
    total_B = value_weight * value_loss_B + policy_loss_B
    return Loss(gradient, value_B, log_p_BA, policy_loss_B, value_loss_B, total_B)
