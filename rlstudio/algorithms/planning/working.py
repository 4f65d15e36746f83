"""What a sweep over the states of a model looks like from within: the backup of each state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Doubles, Ints
from rlstudio.core.formulas.derivation import Equation, Evidence, Letter
from rlstudio.nn.acting.masks import best_action, legal_values


def best(evidence: Evidence) -> Ints:
    """The legal action (S,) of the highest value in every state."""
    return best_action(evidence["q"], evidence["backups"].legal_SA)


def legal_q(evidence: Evidence) -> Array:
    """The values q (S, A); minus infinity for what is illegal."""
    return legal_values(evidence["q"], evidence["backups"].legal_SA)


def highest(evidence: Evidence) -> Doubles:
    """The highest value (S,) of a legal action."""
    found: Doubles = legal_q(evidence).max(axis=1)
    return found


def _of_best(table_SAK: Array, evidence: Evidence) -> Array:
    """What belongs to the best action of every state, (S, K)."""
    return table_SAK[np.arange(len(table_SAK)), best(evidence)]


def outcome(name: str) -> Callable[[Evidence], Any]:
    """A source: this array of the model, of the best action's outcomes (S, K)."""
    return lambda evidence: _of_best(getattr(evidence["backups"].model, name), evidence)


def followed(evidence: Evidence) -> Doubles:
    """V(s') (S, K) as the sweep took it for the best action's outcomes; 0 where the task ends."""
    model = evidence["backups"].model
    goes_on_SAK = np.where(model.terminated, 0.0, model.probability)
    value_SAK = np.zeros_like(goes_on_SAK)
    for group, following in evidence["followed"]:
        value_SAK[group] = following.reshape(goes_on_SAK[group].shape)
    np.divide(value_SAK, goes_on_SAK, out=value_SAK, where=goes_on_SAK > 0)
    return _of_best(value_SAK, evidence)


def states(evidence: Evidence) -> Ints:
    """The numbers of all states."""
    return np.arange(len(evidence["v"]))


LETTERS = {
    "s": Letter("s", states, "the state", "state"),
    "a": Letter("a^*", best, "the action of the highest value there", "action"),
    "p": Letter("p(s', r \\mid s, a^*)", outcome("probability"), "how likely this outcome of it is"),
    "r": Letter("r", outcome("reward"), "the reward of that outcome"),
    "gamma": Letter(r"\gamma", "discount", "the discount"),
    "v2": Letter("V(s')", followed, "the value of the state that it leads to, as this sweep took it"),
    "q": Letter("q(s, a^*)", highest, "what this action is worth"),
    "qs": Letter("q(s, a)", legal_q, "what each action is worth"),
}
"""Letters of every planner. Its evidence is ``Backups.told``, and its tables ``v`` and ``q``."""

BACKUP = Equation("Backup of the best action", "q = total(p * (r + gamma * v2))", over="s', r")
