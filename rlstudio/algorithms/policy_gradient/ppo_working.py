"""PPO's equations, and what their letters are in its evidence; see ``on_policy_working`` for the others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from rlstudio.algorithms.policy_gradient.minibatches import minibatch
from rlstudio.algorithms.policy_gradient.on_policy_working import (
    ADVANTAGE,
    COLUMNS,
    LETTERS,
    LOSS,
    NOTES,
    VALUE_LOSS,
    log_probability,
    raw,
    rows,
    step,
)
from rlstudio.core.arrays import Bools, Floats
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Note
from rlstudio.nn.returns import moments


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


DERIVATION = Derivation(
    letters=LETTERS
    | {
        "a": Letter("a_t", "action", "the action that was taken", "action"),
        "mu": replace(LETTERS["mu"], source=lambda evidence: moments(raw(evidence))[0]),
        "sigma": replace(LETTERS["sigma"], source=lambda evidence: moments(raw(evidence))[1]),
        "normalised": replace(LETTERS["normalised"], source=scaled),
        "old": Letter(
            r"\ln \pi_{\mathrm{old}}(a_t \mid s_t)",
            step("log_probability_TN"),
            "its log-probability when it was taken",
        ),
        "rho": Letter(r"\rho_t", ratio, "how much likelier the action has become since"),
        "c": Letter(r"\epsilon", "clip_range", "the clip range"),
        "flat": Letter(r"\mathrm{clip}", is_flat, "the clip is active", "flag"),
        "penalised": Letter("", "penalised", "", "flag"),
        "beta": Letter(r"\beta", "kl_weight", "the weight of the penalty"),
        "kl": Letter(r"\mathrm{KL}(\pi_{\mathrm{old}}, \pi)", divergence, "how far the policy has moved"),
        "near": Letter("V_c", None, "the value, held near what it was"),
        "clip_value": Letter("", "clip_value", "values are clipped too", "flag"),
    },
    equations=(
        *ADVANTAGE,
        Equation("Ratio", "rho = exp(logp - old)"),
        Equation(
            "Policy loss",
            "lp = -min(rho * adv, clip(rho, 1 - c, 1 + c) * adv)",
            "not penalised",
            mean="policy_loss",
        ),
        Equation("Policy loss", "lp = beta * kl - rho * adv", "penalised", mean="policy_loss"),
        replace(VALUE_LOSS, where="not clip_value"),
        Equation("Value, clipped", "near = v + clip(v_now - v, -c, c)", "clip_value"),
        Equation(
            "Value loss", "lv = max((v_now - ret)**2, (near - ret)**2)", "clip_value", mean="value_loss"
        ),
        LOSS,
    ),
    columns=(*COLUMNS, "rho", "flat"),
    error="adv",
    rows="steps",
    predictions=("logp", "v_now"),
    observation=lambda evidence: minibatch(evidence["rollout"], evidence["index"], evidence["mirror"])[0],
    notes=(
        Note("flat", "The clip is active: the ratio is out of its range, so this step pushes nothing."),
        *(replace(note, where=f"{note.where} and not flat") for note in NOTES),
    ),
)
