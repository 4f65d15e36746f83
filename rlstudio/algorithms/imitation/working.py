"""What an update of cloning and DAgger looks like from within, and the metrics that both report.

Their evidence: ``batch`` (``Batch``), ``output`` (B, K) with illegal actions masked, ``loss`` (B,).
"""

from __future__ import annotations

import numpy as np

from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Bools, Floats
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Note
from rlstudio.nn.acting.policies import Softmax


def numbers(evidence: Evidence) -> bool:
    """Whether actions are numbers, not one of several choices."""
    return bool(evidence["batch"].action.ndim > 1)


def log_probability(evidence: Evidence) -> Floats:
    """ln π(a|s) of the labels (B,); 0 where actions are numbers."""
    batch = evidence["batch"]
    if numbers(evidence):
        return np.zeros(len(batch), np.float32)
    return Softmax(evidence["output"]).log_probability(batch.action)


def mine(evidence: Evidence) -> Floats:
    """The learner's actions (B, D) in [-1, 1]; its logits where it chooses."""
    output: Floats = evidence["output"]
    return np.tanh(output) if numbers(evidence) else output


def theirs(evidence: Evidence) -> Array:
    """The labels (B, D) in [-1, 1]; zeros where they are choices."""
    action: Array = evidence["batch"].action
    return action if numbers(evidence) else np.zeros_like(evidence["output"])


def agreeing(evidence: Evidence) -> Bools:
    """Where the learner would do the same (B,)."""
    found: Bools = evidence["agrees"]
    return found


DERIVATION = Derivation(
    letters={
        "a": Letter("a^*", "batch.action", "what the expert did here", "action"),
        "same": Letter("", agreeing, "the learner would do the same", "flag"),
        "numbers": Letter("", numbers, "actions are numbers", "flag"),
        "logp": Letter(
            r"\ln \pi_\theta(a^* \mid s)", log_probability, "the log-probability of it before the step"
        ),
        "mine": Letter(r"\pi_\theta(s)", mine, "what the learner would do, lowest and highest at -1 and 1"),
        "theirs": Letter("a^*", theirs, "what the expert did, lowest and highest at -1 and 1"),
        "loss": Letter("L", "loss", "the loss that this label adds"),
    },
    equations=(
        Equation("Loss", "loss = -logp", "not numbers", mean="loss"),
        Equation("Loss", "loss = total((mine - theirs)**2)", "numbers", over="d", mean="loss"),
    ),
    columns=("a", "same", "loss"),
    error="loss",
    rows="labels",
    predictions=("loss",),
    observation="batch.observation",
    notes=(
        Note("same", "It would do the same already: the update makes it surer."),
        Note("not same", "It would do otherwise: the update pulls it towards what the expert did."),
    ),
)

LOSS = Metric(
    name="loss",
    title="Loss",
    help="How far the learner is from the labels of the minibatch: -ln π(a|s), or the squared distance of "
    "actions that are numbers.",
    group="loss",
    log=True,
)
HELD_OUT_LOSS = Metric(
    name="held_out_loss",
    title="Loss, held out",
    help="The same on labels that are never learned from. Where it rises while the other falls, the labels "
    "are being remembered.",
    group="loss",
    log=True,
)
AGREEMENT = Metric(
    name="agreement",
    title="Agreement",
    help="At so many labels of the minibatch the learner would do what the expert did; actions that are "
    "numbers agree within a twentieth of their range.",
    unit="%",
    group="agreement",
)
HELD_OUT_AGREEMENT = Metric(
    name="held_out_agreement",
    title="Agreement, held out",
    help="The same on labels that are never learned from.",
    unit="%",
    group="agreement",
)
LABELS = Metric(
    name="labels",
    title="Labels",
    help="States of which it knows what the expert does in them, those that are held out among them.",
    group="labels",
)
