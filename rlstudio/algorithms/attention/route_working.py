"""What an update of routing looks like from within: its letters and equations."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Note

HARD = "score function"


def log_probability(evidence: Evidence) -> Array:
    """ln π(a|x) of the route that was taken (B,)."""
    found: Array = np.log(evidence["p"])[np.arange(len(evidence["route"])), evidence["route"]]
    return found


def belief(evidence: Evidence) -> Array:
    """What the network that was asked believes of the right answer (B,)."""
    found: Array = evidence["q"][np.arange(len(evidence["route"])), evidence["route"]]
    return found


DERIVATION = Derivation(
    letters={
        "a": Letter("a", "route", "the network that was asked", "action"),
        "y": Letter("p_a(y^*)", belief, "its belief in the right answer"),
        "l": Letter(r"\ell", lambda evidence: -np.log(belief(evidence)), "what asking it has cost"),
        "b": Letter("b", "expected", "the baseline: what was to be expected"),
        "delta": Letter(
            r"\delta",
            lambda evidence: evidence["expected"] + np.log(belief(evidence)),
            "how much better than that it went",
        ),
        "logp": Letter(r"\ln \pi(a \mid x)", log_probability, "the log-probability of the route"),
        "hard": Letter("", lambda evidence: evidence["estimator"] == HARD, "the score function", "flag"),
        "mixed": Letter("", lambda evidence: evidence["estimator"] != HARD, "answers are mixed", "flag"),
        "z": Letter("z", "share", "the share of every network in the answer"),
        "q": Letter("p(y^*)", "q", "what every network believes of the right answer"),
        "m": Letter("m", lambda evidence: (evidence["share"] * evidence["q"]).sum(1), "the mixed belief"),
        "lp": Letter(r"L_\pi", None, "what this choice adds to the loss"),
        "lm": Letter("L", None, "what this mixture adds to the loss"),
    },
    equations=(
        Equation("Cost", "l = -ln(y)"),
        Equation("Against the baseline", "delta = b - l", "hard"),
        Equation("Score function", "lp = -delta * logp", "hard"),
        Equation("Mixture", "m = total(z * q)", "mixed", over="k"),
        Equation("Loss", "lm = -ln(m)", "mixed"),
    ),
    columns=("a", "y", "l", "logp"),
    error="delta",
    rows="steps",
    predictions=("logp",),
    observation="seen",
    notes=(
        Note("hard and delta > 0", "It cost less than expected: this network becomes more likely."),
        Note("hard and delta < 0", "It cost more than expected: this network becomes less likely."),
    ),
)
