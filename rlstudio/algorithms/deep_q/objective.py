"""DQN's targets and loss, and the gradient of it with respect to the network's outputs (Mnih et al. 2015)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Bools, Floats, Ints
from rlstudio.nn.acting.masks import best_action


@dataclass(slots=True)
class LossGradient:
    """Prediction against target: what one update needs, for B transitions.

    ``gradient`` (B, outputs) of the mean loss with respect to the network's output; ``error`` (B,) mean
    prediction minus mean target; ``surprise`` (B,) what priorities are made of; ``loss`` the mean.
    """

    gradient: Floats
    error: Floats
    surprise: Floats
    loss: float


def q_targets(
    reward_B: Floats,
    terminated_B: Floats,
    next_q_BA: Floats,
    choice_BA: Floats,
    discount: float | Floats,
    next_legal_BA: Bools | None = None,
) -> Floats:
    """y = r + discount * Q_target(s', argmax_a choice(s', a)), and just r where the episode terminated.

    ``choice_BA`` is the target network's own values for DQN, the learning network's for Double DQN
    (van Hasselt et al. 2016, equation 4). With n-step returns r is the sum of n rewards and the discount
    (B,) that to the power of n. ``next_legal_BA``: the maximum is over these actions; None: over all.
    """
    if choice_BA is next_q_BA and next_legal_BA is None:
        best_B: Floats = np.maximum.reduce(next_q_BA, 1)
    else:
        best_B = next_q_BA[np.arange(len(next_q_BA)), best_action(choice_BA, next_legal_BA)]
    best_B *= 1.0 - terminated_B
    best_B *= discount
    best_B += reward_B
    return best_B


def q_gradient(
    q_BA: Floats, action_B: Ints, target_B: Floats, loss: Literal["huber", "mse"]
) -> tuple[Floats, Floats, float]:
    """Gradient of the mean loss of Q(s, a) - y with respect to q_BA; also the errors (B,) and the loss.

    mse: error**2, whose derivative is 2 error; huber: error**2 / 2 up to 1 and |error| - 1/2 beyond,
    whose derivative is the error clipped to [-1, 1] (Mnih et al. 2015, Methods).
    """
    batch = len(q_BA)
    rows_B = np.arange(batch)
    error_B = q_BA[rows_B, action_B]
    error_B -= target_B
    if loss == "mse":
        slope_B: Floats = error_B * (2.0 / batch)
        value = float(np.dot(error_B, error_B)) / batch
    else:
        slope_B = np.minimum(np.maximum(error_B, -1.0), 1.0)  # twice as fast as np.clip
        # c * (error - c / 2) is error**2 / 2 inside and |error| - 1/2 outside, c being the clipped error.
        value = (float(np.dot(slope_B, error_B)) - 0.5 * float(np.dot(slope_B, slope_B))) / batch
        slope_B *= 1.0 / batch
    gradient_BA = np.zeros(q_BA.shape, q_BA.dtype)
    gradient_BA[rows_B, action_B] = slope_B
    return gradient_BA, error_B, value
