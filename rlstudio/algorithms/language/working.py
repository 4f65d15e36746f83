"""What updates of InstructGPT and DPO report, and what they look like from within."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from rlstudio.algorithms.language.writer import IMITATE, IMPROVE, JUDGE
from rlstudio.algorithms.policy_gradient.on_policy import ENTROPY, GRADIENT_NORM, LEARNING_RATE
from rlstudio.algorithms.policy_gradient.on_policy_working import (
    ADVANTAGE,
    LETTERS,
    LOSS,
    VALUE_LOSS,
    log_probability,
    raw,
    rows,
    spoken,
    step,
)
from rlstudio.algorithms.policy_gradient.ppo_working import is_flat, ratio, scaled
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Note, Source, read
from rlstudio.nn.acting.policies import Softmax
from rlstudio.nn.network import Network
from rlstudio.nn.returns import moments

METRICS = (
    Metric(
        name="loss", title="Loss",
        help="Of what learns at this step: -ln π of what people wrote; -ln σ of what was "
        "preferred; PPO's loss.",
    ),
    Metric(
        name="model_reward", title="Reward by the model", group="model reward",
        help="What the reward model gives for what is written in step 3, in standard deviations from what "
        "was written after step 1. Compare it with the return, which is the reader's: where this rises and "
        "that falls, the model is being exploited.",
    ),
    Metric(
        name="kl", title="KL from step 1", unit="nats", group="kl",
        help="How far a whole sentence has moved from what was written after step 1: what the leash is "
        "about.",
    ),
    Metric(
        name="wins", title="Wins over step 1", unit="%", group="wins",
        help="How often the reader likes a sentence of now better than one after step 1 on the same topic; "
        "those liked as well count half. Learning does not know it.",
    ),
    Metric(
        name="agreement", title="Agreement with the reader", unit="%", group="agreement",
        help="How often what was learned from comparisons agrees with the reader, in comparisons that were "
        "held out.",
    ),
    ENTROPY,
    Metric(
        name="stage", title="Step", group="phase",
        help="1: imitation of demonstrations. 2: learning from comparisons. 3: PPO against the reward model.",
    ),
    GRADIENT_NORM,
    LEARNING_RATE,
)  # fmt: skip


def length(evidence: Evidence) -> int:
    """How many rows an update is about."""
    return len(evidence["first"] if "first" in evidence else evidence["action"])


def of(stage: int, source: Source) -> Callable[[Evidence], Any]:
    """A source that is 0 in updates of other stages."""

    def found(evidence: Evidence) -> Any:
        if evidence["stage"] == stage:
            return read(source, evidence)
        return np.zeros(length(evidence), np.float32)

    return found


def at(stage: int) -> Callable[[Evidence], bool]:
    """Whether an update is of this stage."""
    return lambda evidence: evidence["stage"] == stage


def said(evidence: Evidence) -> Array:
    """ln π(a|s) (B,) before the step; 0 where the policy does not learn."""
    if evidence["stage"] == IMITATE:
        return np.asarray(evidence["logp"])
    if "output" in evidence:
        return log_probability(evidence)
    return np.zeros(length(evidence), np.float32)


def pull(evidence: Evidence) -> Array:
    """How strongly each row pulls (B,)."""
    if evidence["stage"] == IMITATE:
        return np.ones(length(evidence), np.float32)
    return np.asarray(evidence["pull"] if "pull" in evidence else evidence["advantage"])


def seen(evidence: Evidence) -> Array:
    """What each row is about: the state before a symbol, or the first text of a pair."""
    if "rollout" in evidence:
        return rows(evidence["rollout"].observation_TN, evidence)
    return np.asarray(evidence["seen"][: length(evidence)])


def spoken_again(evidence: Evidence, network: Network, judge: Network | None) -> Mapping[str, Any]:
    """What is said of the same rows now: ln π, the value, and scores of both texts of a pair."""
    count, stage = length(evidence), evidence["stage"]
    found: dict[str, Any] = {
        name: np.zeros(count, np.float32) for name in ("logp", "v_now", "first", "second")
    }
    if stage == IMITATE:
        actions = evidence["actions"]
        policy = Softmax(network(evidence["seen"])[:, :actions])
        found["logp"] = policy.log_probability(evidence["action"])
    elif stage == JUDGE and judge is not None:
        found["first"], found["second"] = judge(evidence["seen"])[:, 0].reshape(2, -1)
    elif stage == IMPROVE and "output" in evidence:
        found |= spoken(evidence, network(seen(evidence)))
    return found


def _only(equation: Equation, flag: str) -> Equation:
    where = f"{flag} and ({equation.where})" if equation.where else flag
    return replace(equation, where=where, mean="")


IMITATION = Equation("Imitation", "loss = -logp", "imitating", mean="loss")
COMMON = {
    "imitating": Letter("", at(IMITATE), "an update of step 1", "flag"),
    "w": Letter("w", pull, "how strongly this row pulls, and which way"),
    "logp": Letter(r"\ln \pi(a \mid s)", said, "what the policy said of the symbol, before the step"),
    "p": Letter("p", None, "1: the first text was preferred; 0: the second; a half: both are alike"),
    "loss": Letter("L", None, "the loss of this row"),
}


def _of_ppo() -> dict[str, Letter]:
    """PPO's letters, which are 0 in the other steps."""
    kept = {name: letter for name, letter in LETTERS.items() if name not in ("a", "logp", "loss")}
    kept |= {
        "mu": replace(LETTERS["mu"], source=lambda evidence: moments(raw(evidence))[0]),
        "sigma": replace(LETTERS["sigma"], source=lambda evidence: moments(raw(evidence))[1]),
        "normalised": replace(LETTERS["normalised"], source=scaled),
        "old": Letter(r"\ln \pi_{\mathrm{old}}(a_t \mid s_t)", step("log_probability_TN"),
                      "its log-probability when it was written"),
        "rho": Letter(r"\rho_t", ratio, "how much likelier the symbol has become since"),
        "c": Letter(r"\epsilon", "clip_range", "the clip range"),
        "flat": Letter(r"\mathrm{clip}", is_flat, "the clip is active", "flag"),
        "score": Letter(r"r_\theta", lambda evidence: rows(evidence["score"], evidence),
                        "what the reward model gave, where the sentence ended"),
        "far": Letter(r"\ln \frac{\pi(a_t \mid s_t)}{\pi_{\mathrm{SFT}}(a_t \mid s_t)}",
                      lambda evidence: rows(evidence["ratio"], evidence),
                      "how much likelier the symbol was than after step 1"),
        "beta": Letter(r"\beta", "leash", "the leash"),
    }  # fmt: skip
    return {
        name: letter if letter.source is None else replace(letter, source=of(IMPROVE, letter.source))
        for name, letter in kept.items()
    }


INSTRUCT = Derivation(
    letters=_of_ppo() | COMMON | {
        "judging": Letter("", at(JUDGE), "an update of the reward model", "flag"),
        "improving": Letter("", at(IMPROVE), "an update of PPO", "flag"),
        "first": Letter(r"r_\theta(x, y_1)", of(JUDGE, "first"), "the model's score of the first text"),
        "second": Letter(r"r_\theta(x, y_2)", of(JUDGE, "second"), "its score of the second text"),
        "p": replace(COMMON["p"], source=of(JUDGE, "preferred")),
    },
    equations=(
        IMITATION,
        Equation("Pull", "w = p - 1 / (1 + exp(second - first))", "judging"),
        Equation("Comparison",
                 "loss = p * ln(1 + exp(second - first)) + (1 - p) * ln(1 + exp(first - second))",
                 "judging", mean="loss"),
        Equation("Reward", "r = score - beta * far", "improving"),
        *(_only(equation, "improving") for equation in ADVANTAGE),
        Equation("Ratio", "rho = exp(logp - old)", "improving"),
        Equation("Policy loss", "lp = -min(rho * adv, clip(rho, 1 - c, 1 + c) * adv)", "improving"),
        _only(VALUE_LOSS, "improving"),
        replace(_only(LOSS, "improving"), mean="loss"),
    ),
    columns=("w",),
    error="w",
    rows="rows",
    predictions=("logp", "v_now", "first", "second"),
    observation=seen,
    notes=(
        Note("flat", "The clip is active: the ratio is out of its range, so this step pushes nothing."),
    ),
)  # fmt: skip
DIRECT = Derivation(
    letters=COMMON | {
        "preferring": Letter("", at(IMPROVE), "an update by comparisons", "flag"),
        "first": Letter(r"\rho(y_1)", of(IMPROVE, "first"),
                        "how much likelier the first text is than after imitation: ln π/π_ref"),
        "second": Letter(r"\rho(y_2)", of(IMPROVE, "second"), "the same of the second text"),
        "beta": Letter(r"\beta", of(IMPROVE, "leash"), "the leash"),
        "surprise": Letter(r"-\overline{\ln \pi}", of(IMPROVE, "surprise"),
                           "-ln π of a letter of the preferred text, in the mean"),
        "alpha": Letter(r"\alpha", of(IMPROVE, "anchor"), "how much that counts"),
        "lc": Letter("L_c", None, "the loss of the comparison"),
        "m": Letter("m", None, "by how much the first one is thought better"),
        "p": replace(COMMON["p"], source=of(IMPROVE, "preferred")),
    },
    equations=(
        IMITATION,
        Equation("Margin", "m = beta * (first - second)", "preferring"),
        Equation("Pull", "w = p - 1 / (1 + exp(-m))", "preferring"),
        Equation("Comparison", "lc = p * ln(1 + exp(-m)) + (1 - p) * ln(1 + exp(m))", "preferring"),
        Equation("Loss", "loss = lc + alpha * surprise", "preferring", mean="loss"),
    ),
    columns=("w",),
    error="w",
    rows="rows",
    predictions=("logp", "first", "second"),
    observation=seen,
)  # fmt: skip
