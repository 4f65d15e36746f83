"""What an update of the recurrent attention model looks like from within: its letters and equations."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Note, Source
from rlstudio.nn.acting.policies import log_softmax

LOG_TAU = math.log(2 * math.pi)


def gaze_log_probability(gaze: Floats, mean: Floats, deviation: float) -> Floats:
    """ln N(gaze; mean, deviation² I) (...) of gazes (..., 2)."""
    squares = ((gaze - mean) ** 2).sum(-1)
    found: Floats = np.asarray(-squares / (2 * deviation**2) - LOG_TAU - 2 * math.log(deviation), np.float32)
    return found


def log_probability(evidence: Evidence) -> Floats:
    """ln π(l|h) of every glimpse of every episode (B T,)."""
    return gaze_log_probability(evidence["gaze"], evidence["mean"], evidence["deviation"]).reshape(-1)


def log_beliefs(logit_BTC: Floats, label_B: Ints) -> Floats:
    """ln of the belief in the right answer after every glimpse (B T,)."""
    episodes, count, classes = logit_BTC.shape
    log_p = log_softmax(logit_BTC.reshape(-1, classes))
    return log_p[np.arange(episodes * count), np.repeat(label_B, count)]


def each(name: str) -> Source:
    """What is told of every glimpse (B, T), as rows (B T,)."""
    return lambda evidence: evidence[name].reshape(-1)


def episode(name: str) -> Source:
    """What is told of every episode (B,), for each of its glimpses (B T,)."""
    return lambda evidence: np.repeat(evidence[name], evidence["value"].shape[1])


def glimpse(name: str) -> Source:
    """What is told of the glimpses of any episode (T,), for all of these (B T,)."""
    return lambda evidence: np.tile(evidence[name], len(evidence["value"]))


def number(evidence: Evidence) -> Array:
    """Which glimpse it is, from 1 (B T,)."""
    episodes, count = evidence["value"].shape
    return np.tile(np.arange(1, count + 1), episodes)


def squares(evidence: Evidence) -> Array:
    """How far from the middle of its Gaussian it looked, squared (B T,)."""
    found: Array = ((evidence["gaze"] - evidence["mean"]) ** 2).sum(-1).reshape(-1)
    return found


DERIVATION = Derivation(
    letters={
        "t": Letter("t", number, "which glimpse it is"),
        "R": Letter("R", episode("reward"), "1 if the answer was right in the end, else 0"),
        "b": Letter("b_t", each("expected"), "the baseline: the reward that was to be expected"),
        "delta": Letter(r"R - b_t", each("advantage"), "how much better than the baseline it went"),
        "d": Letter(r"\|l_t - \mu_t\|^2", squares, "how far from its Gaussian's middle it looked, squared"),
        "sigma": Letter(r"\sigma", "deviation", "the deviation of the gaze"),
        "norm": Letter(
            r"\ln 2 \pi \sigma^2",
            lambda evidence: LOG_TAU + 2 * math.log(evidence["deviation"]),
            "what makes it a density",
        ),
        "logp": Letter(r"\ln \pi(l_t \mid h_t)", log_probability, "the log-probability of the gaze"),
        "looked": Letter("", glimpse("looked"), "the gaze was followed and is learned", "flag"),
        "lg": Letter(r"L_\pi", None, "what this gaze adds to the loss"),
        "lny": Letter(
            r"\ln p_t(y^*)", each("log_belief"), "ln of the belief in the right answer after this glimpse"
        ),
        "w": Letter("w_t", glimpse("weights"), "how much the answer after this glimpse counts"),
        "ly": Letter("L_y", None, "what this answer adds to the loss"),
        "v": Letter("v_t", each("value"), "what the baseline's head says"),
        "lv": Letter("L_b", None, "the loss of the baseline"),
    },
    equations=(
        Equation("Against the baseline", "delta = R - b"),
        Equation("Score", "logp = -d / (2 * sigma**2) - norm"),
        Equation("Loss of the gaze", "lg = -delta * logp", "looked"),
        Equation("Loss of the answer", "ly = -w * lny"),
        Equation("Loss of the baseline", "lv = (v - R)**2", mean="value_loss"),
    ),
    columns=("t", "R", "delta", "logp", "lny"),
    error="delta",
    rows="steps",
    predictions=("logp", "lny"),
    notes=(
        Note("looked and delta > 0", "Better than the baseline: the gaze is pulled to where it looked."),
        Note("looked and delta < 0", "Worse than the baseline: the gaze is pushed away from there."),
        Note("not looked", "This gaze was not followed by a glimpse, or is by chance: it is not learned."),
    ),
)
