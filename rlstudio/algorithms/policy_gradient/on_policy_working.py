"""What an update of PPO, A2C and A3C looks like from within: letters and equations that they share.

Their evidence: ``rollout``, ``index`` (the steps of it that were learned from; None: all), the ``output`` of
the forward pass with illegal actions masked, ``distribution``, ``action``, ``raw`` (the advantage of every
step of the rollout), ``advantage`` (as it was used) and ``return`` of the rows, and the settings in force.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats
from rlstudio.core.formulas.derivation import Equation, Evidence, Letter, Note


def rows(array_TN: Array, evidence: Evidence) -> Array:
    """The steps of a rollout's array that were learned from, (B, ...)."""
    flat: Array = evidence["rollout"].flat(array_TN)
    return flat if evidence["index"] is None else flat[evidence["index"]]


def step(name: str) -> Callable[[Evidence], Array]:
    """A source: this array of the rollout."""
    return lambda evidence: rows(getattr(evidence["rollout"], name), evidence)


def raw(evidence: Evidence) -> Array:
    """The advantages before they were normalised."""
    return rows(evidence["raw"], evidence)


def after(evidence: Evidence) -> Array:
    """The advantages of the steps that followed; 0 behind the last ones."""
    later_TN = np.concatenate([evidence["raw"][1:], np.zeros_like(evidence["raw"][:1])])
    return rows(later_TN, evidence)


def ends(evidence: Evidence) -> Bools:
    """Steps behind which no other one of the episode is known."""
    rollout = evidence["rollout"]
    over_TN = rollout.terminated_TN | rollout.truncated_TN
    over_TN[-1] = True
    return rows(over_TN, evidence)


def log_probability(evidence: Evidence) -> Floats:
    """ln π(a|s) by the outputs of the forward pass."""
    policy = evidence["distribution"](evidence["output"][:, :-1])
    found: Floats = policy.log_probability(evidence["action"])
    return found


def entropy(evidence: Evidence) -> Floats:
    """H(π(·|s)) by the outputs of the forward pass."""
    found: Floats = evidence["distribution"](evidence["output"][:, :-1]).entropy()
    return found


def spoken(evidence: Evidence, output: Floats) -> Mapping[str, Any]:
    """ln π(a|s) and V(s) by another output (B, K)."""
    return {"logp": log_probability({**evidence, "output": output}), "v_now": output[:, -1]}


LETTERS = {
    "a": Letter("a_t", step("action_TN"), "the action that was taken", "action"),
    "r": Letter("r_t", step("reward_TN"), "the reward that followed, as learning takes it"),
    "v": Letter("V(s_t)", step("value_TN"), "the value that the critic told when it acted"),
    "v2": Letter("V(s_{t+1})", step("next_value_TN"), "the value of what followed"),
    "terminated": Letter(r"\mathrm{end}", step("terminated_TN"), "the episode terminated", "flag"),
    "gamma": Letter(r"\gamma", "discount", "the discount"),
    "lam": Letter(r"\lambda", "trace_decay", "how far advantages look ahead (GAE)"),
    "td": Letter(r"\delta_t", None, "reward and next value against the value: the TD error"),
    "after": Letter("A_{t+1}", after, "the advantage of the next step"),
    "ends": Letter("", ends, "nothing of the episode is known behind this step", "flag"),
    "raw": Letter("A_t", raw, "the advantage: how much better than expected it went"),
    "ret": Letter("R_t", "return", "the return that the value is to foretell"),
    "mu": Letter(r"\mu", "mean", "the mean advantage of the batch"),
    "sigma": Letter(r"\sigma", "deviation", "the standard deviation of the batch's advantages"),
    "normalised": Letter("", "normalised", "advantages are brought to mean 0 and deviation 1", "flag"),
    "adv": Letter(r"\hat{A}_t", "advantage", "the advantage as it was used"),
    "logp": Letter(
        r"\ln \pi(a_t \mid s_t)", log_probability, "the log-probability of the action before the step"
    ),
    "v_now": Letter(
        r"V_\theta(s_t)", lambda evidence: evidence["output"][:, -1], "the critic's value before the step"
    ),
    "h": Letter("H", entropy, "the entropy of the policy here, in nats"),
    "lp": Letter(r"L_\pi", None, "the policy's loss"),
    "lv": Letter("L_V", None, "the value's loss"),
    "cv": Letter("c_V", "value_weight", "the weight of the value's loss"),
    "ch": Letter("c_H", "entropy_bonus", "the entropy bonus"),
    "loss": Letter("L", None, "the loss that this step adds"),
}

ADVANTAGE = (
    Equation("TD error", "td = r + gamma * v2 - v", "not terminated"),
    Equation("TD error", "td = r - v", "terminated"),
    Equation("Advantage", "raw = td + gamma * lam * after", "not ends"),
    Equation("Advantage", "raw = td", "ends"),
    Equation("Return", "ret = raw + v"),
    Equation("Normalised", "adv = (raw - mu) / sigma", "normalised"),
)
VALUE_LOSS = Equation("Value loss", "lv = (v_now - ret)**2", mean="value_loss")
LOSS = Equation("Loss", "loss = lp + cv * lv - ch * h")
NOTES = (
    Note("adv > 0", "It went better than expected: this action is pushed up, it becomes more likely."),
    Note("adv < 0", "It went worse than expected: this action is pushed down, it becomes less likely."),
)
COLUMNS = ("a", "r", "terminated", "ret", "adv")
