"""Dreamer's update in letters: what the model is wrong by, and what the first dreamed step teaches."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Floats
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter


def lambda_returns(reward: Floats, going: Floats, end: Floats, decay: float) -> Floats:
    """G (H, N) of dreamed rewards, γ times the chance to go on (H, N), and values ``end`` (H + 1, N)."""
    returns = np.empty_like(reward)
    later = end[-1]
    for step in range(len(reward) - 1, -1, -1):
        later = reward[step] + going[step] * (
            np.float32(1 - decay) * end[step + 1] + np.float32(decay) * later
        )
        returns[step] = later
    return returns


def advantage(evidence: Evidence) -> Floats:
    """By how many spreads the first dreamed step went better than the critic thought (B,)."""
    found: Floats = (evidence["return"] - evidence["value"]) / evidence["scale"]
    return found


DERIVATION = Derivation(
    letters={
        "x": Letter("L_o", "told", "what the model is wrong by about what is seen"),
        "p": Letter("L_r", "paid", "the squared error of its rewards"),
        "c": Letter("L_c", "over", "its cross entropy of going on, three times, as ends are rare"),
        "k": Letter(r"\mathrm{KL}", "surprise", "its surprise in nats, at least what is free"),
        "beta": Letter(r"\beta", "beta", "how much surprise counts"),
        "loss": Letter("L", "loss", "the model's loss along this sequence, as a part of the batch's"),
        "r": Letter("r_0", "reward", "the reward of the first dreamed step, times 1 - γ"),
        "g": Letter(r"\gamma c_0", "going", "the discount, times the chance that it goes on"),
        "lam": Letter(r"\lambda", "lambda", "the trace decay"),
        "w": Letter("v(s_1)", "end", "what the slow critic says of the next dreamed state"),
        "later": Letter("G_1", "later", "the λ-return from there"),
        "G": Letter("G_0", "return", "the λ-return of the dream"),
        "v": Letter("v(s_0)", "value", "what the critic says of the state that the dream begins with"),
        "S": Letter("S", "scale", "the spread of returns"),
        "A": Letter("A", advantage, "how much better than the critic thought, in spreads"),
        "lnp": Letter(r"\ln \pi(a_0 \mid s_0)", "log_p", "ln of the probability of the first dreamed action"),
        "eta": Letter(r"\eta", "eta", "the bonus for staying undecided"),
        "H": Letter(r"\mathcal{H}", "entropy", "the actor's entropy in nats"),
        "la": Letter(r"L_\pi", None, "what the first dreamed step adds to the actor's loss"),
        "lv": Letter("L_v", None, "what it adds to the critic's loss"),
    },
    equations=(
        Equation("Model", "loss = x + p + c + beta * k", mean="model_loss"),
        Equation("Dreamed return", "G = r + g * ((1 - lam) * w + lam * later)"),
        Equation("Advantage", "A = (G - v) / S"),
        Equation("Actor's loss", "la = -A * lnp - eta * H"),
        Equation("Critic's loss", "lv = (v - G)**2"),
    ),
    columns=("loss", "G", "v", "A"),
    error="A",
    predictions=("v",),
    observation="observation",
)
