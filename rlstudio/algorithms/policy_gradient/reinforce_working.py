"""What an update of REINFORCE looks like from within: its letters and equations."""

from __future__ import annotations

from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Note
from rlstudio.nn.acting.policies import Softmax
from rlstudio.nn.returns import moments


def reward(evidence: Evidence) -> Floats:
    """The rewards of all episodes, one after the other (B,)."""
    return np.concatenate([episode.reward for episode in evidence["episodes"]])


def after(evidence: Evidence) -> Floats:
    """G of the next step (B,); behind an episode's last one what stands for the rest, 0 at its end."""
    length_E = np.array([len(episode.action) for episode in evidence["episodes"]])
    later_B: Floats = np.append(evidence["truth"][1:], np.float32(0))
    later_B[np.cumsum(length_E) - 1] = evidence["rest"]
    return later_B


def log_probability(evidence: Evidence) -> Floats:
    """ln π(a|s) (B,) by the outputs of the forward pass."""
    return Softmax(evidence["logits"]).log_probability(evidence["action"])


def value(evidence: Evidence) -> Any:
    """The learned baseline's value (B,) by the same outputs; 0 without one."""
    return 0.0 if evidence["value"] is None else evidence["value"]


def spoken(evidence: Evidence, logits: Floats, value_B: Array | None) -> dict[str, Any]:
    """ln π(a|s) and V(s) by other outputs."""
    return {"logp": log_probability({**evidence, "logits": logits}), "v": 0.0 if value_B is None else value_B}


DERIVATION = Derivation(
    letters={
        "a": Letter("A_t", "action", "the action that was taken", "action"),
        "r": Letter("R_{t+1}", reward, "the reward that followed"),
        "gamma": Letter(r"\gamma", "discount", "the discount"),
        "after": Letter("G_{t+1}", after, "the return of what came after"),
        "g": Letter("G_t", "truth", "the return from here on"),
        "credit": Letter("G_0", "return", "the return of the whole episode"),
        "whole": Letter("", "whole", "every action is credited with the whole episode", "flag"),
        "b": Letter("b(S_t)", "baseline", "the baseline: what was to be expected"),
        "delta": Letter(r"\delta", "surprise", "how much better than the baseline it went"),
        "mu": Letter(r"\mu", lambda evidence: moments(evidence["surprise"])[0], "the mean of the batch"),
        "sigma": Letter(
            r"\sigma",
            lambda evidence: moments(evidence["surprise"])[1],
            "the standard deviation of the batch",
        ),
        "normalised": Letter(
            "",
            lambda evidence: bool(evidence["normalised"] and evidence["scaled"].any()),
            "weights are brought to mean 0 and deviation 1",
            "flag",
        ),
        "scaled": Letter(r"\hat{\delta}", "scaled", "the same, normalised"),
        "share": Letter(r"\gamma^t", "share", "what the start of the episode makes of step t"),
        "shared": Letter("", "shared", "later steps count less", "flag"),
        "w": Letter("w", "weight", "the weight of this step"),
        "logp": Letter(
            r"\ln \pi(A_t \mid S_t)", log_probability, "the log-probability of the action before the step"
        ),
        "lp": Letter(r"L_\pi", None, "what this step adds to the policy's loss"),
        "v": Letter("V(S_t)", value, "the learned baseline before the step"),
        "learned": Letter(
            "", lambda evidence: evidence["value"] is not None, "the baseline is learned", "flag"
        ),
        "lv": Letter("L_V", None, "the loss of the baseline"),
    },
    equations=(
        Equation("Return", "g = r + gamma * after"),
        Equation("Against the baseline", "delta = g - b", "not whole"),
        Equation("Against the baseline", "delta = credit - b", "whole"),
        Equation("Normalised", "scaled = (delta - mu) / sigma", "normalised"),
        Equation("Weight", "w = share * scaled", "shared"),
        Equation("Policy loss", "lp = -w * logp"),
        Equation("Value loss", "lv = (v - g)**2", "learned", mean="value_loss"),
    ),
    columns=("a", "r", "g", "delta", "w"),
    error="w",
    rows="steps",
    predictions=("logp",),
    observation="observation",
    notes=(
        Note("w > 0", "It went better than the baseline: this action is pushed up, it becomes more likely."),
        Note("w < 0", "It went worse than the baseline: this action is pushed down, it becomes less likely."),
    ),
)
