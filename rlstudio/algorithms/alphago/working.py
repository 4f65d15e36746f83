"""What an update of AlphaGo does, with its gradient, and how it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from rlstudio.algorithms.policy_gradient.on_policy import LEARNING_RATE
from rlstudio.algorithms.search.games import Sample
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Floats
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter
from rlstudio.nn.acting.masks import legal_logits
from rlstudio.nn.acting.policies import log_softmax


@dataclass(slots=True)
class Corrected:
    """Losses (B,), what was predicted of each position (B,), and the gradient by the outputs of their mean.

    ``predicted``: ln p(a|s) of a policy network, v(s) of the value network.
    """

    loss: Floats
    predicted: Floats
    gradient: Floats


def towards(output_BA: Floats, sample: Sample, weight_B: Floats) -> Corrected:
    """-w ln p(a|s): towards the moves of a sample where w is above 0, away from them below.

    Imitation has w = 1, the policy gradient w = z, how the game ended for whoever moved (Williams 1992).
    """
    log_p_BA = log_softmax(legal_logits(output_BA, sample.legal))
    said_B = (log_p_BA * sample.visits).sum(1)
    # The gradient of -ln softmax at a is p - 1 there, and p elsewhere.
    gradient = weight_B[:, None] * (np.exp(log_p_BA) - sample.visits) / len(output_BA)
    return Corrected(-weight_B * said_B, said_B, gradient.astype(np.float32))


def judged(output_B1: Floats, outcome_B: Floats) -> Corrected:
    """(z - v)² with v = tanh of the output."""
    value_B: Floats = np.tanh(output_B1[:, 0])
    error_B = value_B - outcome_B
    gradient = (2 * error_B * (1 - value_B**2) / len(output_B1))[:, None]
    return Corrected(error_B**2, value_B, gradient.astype(np.float32))


def _value(evidence: Evidence) -> Array:
    told: Corrected = evidence["corrected"]
    return told.predicted if evidence["valued"] else valued(evidence)


def _log_probability(evidence: Evidence) -> Array:
    told: Corrected = evidence["corrected"]
    return spoken(evidence) if evidence["valued"] else told.predicted


def valued(evidence: Evidence) -> Floats:
    """v_θ of the positions of an update, as it is now."""
    found: Floats = np.tanh(evidence["judging"](evidence["sample"].observation)[:, 0])
    return found


def spoken(evidence: Evidence) -> Floats:
    """ln p(a|s) of the positions of an update by the policy that was corrected or played, as it is now."""
    sample: Sample = evidence["sample"]
    return towards(evidence["policy"](sample.observation), sample, evidence["weight"]).predicted


def said_again(evidence: Evidence) -> Mapping[str, Any]:
    """Both, after the step."""
    return {"v": valued(evidence), "lnp": spoken(evidence)}


METRICS = (
    Metric(
        name="loss", title="Loss",
        help="Of the network that learns at this stage: -ln p of the expert's moves; z times -ln p of its "
        "own moves; the squared distance of the value from how the game ended.",
    ),
    Metric(
        name="agreement", title="Agreement with the expert", unit="%", group="agreement",
        help="How often the move that the imitating policy thinks likeliest is the expert's, in games "
        "that were held out.",
    ),
    Metric(
        name="score", title="Score against imitation", unit="%", group="score",
        help="What share of the points the policy takes from the one that imitates, both drawing their "
        "moves: of the last games of the policy gradient.",
    ),
    Metric(
        name="value_error", title="Error of the value", group="value",
        help="Mean squared distance between the value and how held out games of the expert ended.",
    ),
    Metric(
        name="stage", title="Phase", group="phase",
        help="2: imitation. 3: policy gradient against earlier selves. 4: the value network.",
    ),
    Metric(
        name="gradient_norm", title="Gradient length", group="gradient",
        help="Length of the gradient before it is limited.",
    ),
    LEARNING_RATE,
)  # fmt: skip
DERIVATION = Derivation(
    letters={
        "z": Letter("z", "weight", "1 for a move to be imitated; else how the game ended for whoever moved"),
        "v": Letter(r"v_\theta", _value, "the value before the step"),
        "lnp": Letter(r"\ln p_a", _log_probability, "what the policy said of the move"),
        "valued": Letter("", "valued", "an update of the value network", "flag"),
        "loss": Letter("L", "corrected.loss", "the loss of this position"),
    },
    equations=(
        Equation("Policy", "loss = -z * lnp", "not valued", mean="loss"),
        Equation("Value", "loss = (z - v)**2", "valued", mean="loss"),
    ),
    columns=("z", "loss"),
    error="loss",
    rows="positions",
    predictions=("v", "lnp"),
    observation="sample.observation",
)
