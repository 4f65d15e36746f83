"""An update of the DQN family from within: the letters that all members share, and DQN's own equations."""

from __future__ import annotations

from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Note
from rlstudio.nn.acting.masks import best_action


def of_taken(table: Array, action_B: Array) -> Array:
    """What a table (B, A, ...) says of the actions that were taken, (B, ...)."""
    return table[np.arange(len(action_B)), action_B]


def gamma(evidence: Evidence) -> Any:
    """What the successor's value counts: γ, or γ^n (B,) after n rewards."""
    span = evidence["batch"].span
    return evidence["discount"] if span is None else np.float64(evidence["discount"]) ** span


def several(evidence: Evidence) -> bool:
    """Whether a transition has n rewards."""
    return evidence["batch"].span is not None


def ahead(evidence: Evidence) -> Floats:
    """The target network's value (B,) of the next action."""
    next_q_BA, choice_BA = evidence["ahead"]
    found: Floats = of_taken(next_q_BA, best_action(choice_BA, evidence["batch"].next_legal))
    return found


def weight(evidence: Evidence) -> Any:
    """The importance weights (B,) of prioritised replay; 1 without it."""
    found = evidence["batch"].weight
    return 1.0 if found is None else found


LETTERS = {
    "a": Letter("a", "batch.action", "the action that was taken", "action"),
    "r": Letter("r", "batch.reward", "the reward that followed"),
    "rn": Letter("R^{(n)}", "batch.reward", "the next n rewards, discounted and added up"),
    "terminated": Letter(r"\mathrm{end}", "batch.terminated", "the episode terminated", "flag"),
    "gamma": Letter(r"\gamma", gamma, "the discount"),
    "gamman": Letter(r"\gamma^n", gamma, "the discount after n rewards"),
    "several": Letter("", several, "a target has n rewards", "flag"),
    "delta": Letter(r"\delta", "td_error", "the TD error, target minus prediction"),
    "w": Letter("w", weight, "the importance weight, which makes up for drawing by priority"),
    "prioritized": Letter("", lambda evidence: evidence["batch"].weight is not None, "", "flag"),
}

WEIGHTED = Letter(r"w\,L", None, "what this transition adds to the loss that is descended")
WEIGHTING = Equation("By priority", "weighted = w * loss", "prioritized")
NOTES = (
    Note("terminated", "The episode terminated here: nothing follows, so the target is the reward alone."),
    Note("delta > 0", "It was better than predicted: the prediction is pulled up."),
    Note("delta < 0", "It was worse than predicted: the prediction is pulled down."),
)
COLUMNS = ("a", "r", "terminated", "delta")


def by_steps(title: str, text: str, where: str = "") -> tuple[Equation, Equation]:
    """An equation with r and gamma, and the same with n rewards."""
    condition = f" and {where}" if where else ""
    words = text.split(" ")
    many = " ".join({"r": "rn", "gamma": "gamman"}.get(word, word) for word in words)
    return (
        Equation(title, text, f"not several{condition}"),
        Equation(title, many, f"several{condition}"),
    )


DERIVATION = Derivation(
    letters=LETTERS
    | {
        "best": Letter(r"\max_{a'} Q(s', a'; \theta^-)", ahead, "the target network's best next value"),
        "chosen": Letter(
            r"Q(s', \mathrm{argmax}_{a'} Q(s', a'; \theta); \theta^-)",
            ahead,
            "the target network's value of the action that the learning network prefers",
        ),
        "y": Letter("y", "target", "the target"),
        "q": Letter(
            r"Q(s, a; \theta)",
            lambda evidence: of_taken(evidence["q"], evidence["batch"].action),
            "the prediction before the step",
        ),
        "loss": Letter("L", None, "the loss of this transition"),
        "weighted": WEIGHTED,
        "double": Letter("", "double", "the learning network chooses", "flag"),
        "huber": Letter("", "huber", "large errors count by their size", "flag"),
    },
    equations=(
        *by_steps("Target", "y = r + gamma * best", "not terminated and not double"),
        *by_steps("Target", "y = r + gamma * chosen", "not terminated and double"),
        *by_steps("Target", "y = r", "terminated"),
        Equation("TD error", "delta = y - q"),
        Equation("Loss", "loss = delta**2 / 2", "huber and abs(delta) <= 1", mean="loss"),
        Equation("Loss", "loss = abs(delta) - 0.5", "huber and abs(delta) > 1", mean="loss"),
        Equation("Loss", "loss = delta**2", "not huber", mean="loss"),
        WEIGHTING,
    ),
    columns=COLUMNS,
    error="delta",
    predictions=("q",),
    observation="batch.observation",
    next_observation="batch.next_observation",
    notes=NOTES,
)
