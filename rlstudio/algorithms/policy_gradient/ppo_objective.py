"""PPO's two objectives as gradients with respect to the network's outputs (Schulman et al. 2017)."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.nn.acting.policies import Distribution, Softmax


def ppo_gradient(
    output_BK: Floats,
    action_B: Array,
    old_log_probability_B: Floats,
    advantage_B: Floats,
    return_B: Floats,
    old_value_B: Floats,
    *,
    clip_range: float,
    entropy_bonus: float,
    value_weight: float,
    clip_value: bool,
    distribution: type[Distribution] = Softmax,
    old_output_BP: Floats | None = None,
    kl_weight: float = 0.0,
) -> tuple[Floats, dict[str, float]]:
    """Gradient of PPO's loss with respect to outputs of the policy's P numbers and one value, K = P + 1.

    The loss (Schulman et al. 2017, equations 7 and 9, signs turned to descend) is the batch mean of
      - min(r A, clip(r, 1 - c, 1 + c) A)  with r = pi(a|s) / pi_old(a|s)
      + value_weight * (V - R)**2          (the larger of this and its clipped twin with clip_value)
      - entropy_bonus * H(pi).
    Given the old policy's outputs, the first term is equation 8's: - r A + kl_weight * KL(pi_old || pi).
    """
    batch = len(action_B)
    policy = distribution(output_BK[:, :-1])
    log_ratio_B = policy.log_probability(action_B) - old_log_probability_B
    ratio_B = np.exp(log_ratio_B)
    pull_B = advantage_B * ratio_B
    gradient_BK = np.empty_like(output_BK)
    gradient_BP = gradient_BK[:, :-1]
    if old_output_BP is None:
        # Where the clipped term is the smaller one, the objective is flat.
        clipped_B = np.where(advantage_B > 0, ratio_B > 1 + clip_range, ratio_B < 1 - clip_range)
        flat_B = np.clip(ratio_B, 1 - clip_range, 1 + clip_range) * advantage_B
        policy_loss = -float(np.minimum(pull_B, flat_B).sum()) / batch
        pull_B *= ~clipped_B
        gradient_BP[...] = policy.gradient(action_B, pull_B * (-1.0 / batch))
    else:
        old = distribution(old_output_BP)
        penalty = kl_weight * float(policy.kl_from(old).sum()) / batch
        policy_loss = penalty - float(pull_B.sum()) / batch
        gradient_BP[...] = policy.gradient(action_B, pull_B * (-1.0 / batch))
        gradient_BP += policy.kl_gradient(old) * (kl_weight / batch)
    if entropy_bonus:
        gradient_BP -= policy.entropy_gradient() * (entropy_bonus / batch)

    value_B = output_BK[:, -1]
    error_B = value_B - return_B
    slope_B = error_B
    value_loss_B = error_B * error_B
    if clip_value:
        near_B = old_value_B + np.clip(value_B - old_value_B, -clip_range, clip_range)
        near_loss_B = (near_B - return_B) ** 2
        moves_B = np.abs(value_B - old_value_B) <= clip_range
        slope_B = error_B * ((near_loss_B <= value_loss_B) | moves_B)
        value_loss_B = np.maximum(value_loss_B, near_loss_B)
    np.multiply(slope_B, 2.0 * value_weight / batch, out=gradient_BK[:, -1])

    metrics = {
        "policy_loss": policy_loss,
        "value_loss": float(value_loss_B.sum()) / batch,
        "entropy": float(policy.entropy().sum()) / batch,
        # Schulman's low-variance estimate of KL(old || new): mean of r - 1 - ln r.
        "approx_kl": float((ratio_B - log_ratio_B).sum()) / batch - 1.0,
        "clip_fraction": 100.0 * np.count_nonzero(np.abs(ratio_B - 1) > clip_range) / batch,
    }
    return gradient_BK, metrics


def adapted(kl_weight: float, kl: float, target: float) -> float:
    """The penalty's next weight: halved where the policy moved too little, doubled where too far.

    Schulman et al. 2017, section 4. Kept within 1e-6 and 1e6, from where it can come back.
    """
    if kl < target / 1.5:
        kl_weight /= 2
    elif kl > target * 1.5:
        kl_weight *= 2
    return min(max(kl_weight, 1e-6), 1e6)
