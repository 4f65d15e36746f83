"""What the letters of PPO's equations are in its evidence; see ``on_policy_working`` for the others."""

from __future__ import annotations

from typing import Any

import numpy as np

from rlstudio.algorithms.policy_gradient.on_policy_working import log_probability, rows
from rlstudio.core.arrays import Bools, Floats
from rlstudio.core.formulas.derivation import Evidence


def ratio(evidence: Evidence) -> Floats:
    """π(a|s) / π_old(a|s) (B,) by the outputs of the forward pass."""
    old_B = rows(evidence["rollout"].log_probability_TN, evidence)
    found: Floats = np.exp(log_probability(evidence) - old_B)
    return found


def is_flat(evidence: Evidence) -> Bools:
    """Where (B,) the clip is active, so that the objective is flat and pushes nothing."""
    if evidence["penalised"]:
        return np.zeros(len(evidence["action"]), np.bool_)
    ratio_B, reach = ratio(evidence), evidence["clip_range"]
    flat_B: Bools = np.where(evidence["advantage"] > 0, ratio_B > 1 + reach, ratio_B < 1 - reach)
    return flat_B


def scaled(evidence: Evidence) -> bool:
    """Whether advantages were normalised. Where all are alike they are only set to 0."""
    return bool(evidence["normalised"] and evidence["advantage"].any())


def divergence(evidence: Evidence) -> Any:
    """KL(π_old || π) (B,) where it is penalised; 0 elsewhere."""
    if not evidence["penalised"]:
        return 0.0
    distribution = evidence["distribution"]
    return distribution(evidence["output"][:, :-1]).kl_from(distribution(evidence["old_output"]))
