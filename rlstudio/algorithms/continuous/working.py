"""What an update of DDPG, TD3 and SAC looks like from within: the letters and equations that they share.

Their evidence: ``batch``, ``q`` and ``td_error`` (B, C) of C critics, ``next`` (B, C) what the slow copies
say of the next action, ``target``, ``discount``, and ``own`` (B, C) what the critics say of the actor's own
actions; None where the actor did not move.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.formulas.derivation import Evidence, Letter, Note


def of_critic(name: str, number: int) -> Callable[[Evidence], Array]:
    """A source: what concerns one critic; 0 where there is nothing of it."""

    def found(evidence: Evidence) -> Array:
        table_BC = evidence[name]
        return np.zeros(len(evidence["q"])) if table_BC is None else table_BC[:, number]

    return found


def action_letter(symbol: str = "a") -> Letter:
    """The action of a transition, in the environment's units."""
    return Letter(symbol, "batch.action", "the action that was taken", "action")


LETTERS = {
    "a": action_letter(),
    "r": Letter("r", "batch.reward", "the reward that followed"),
    "terminated": Letter(r"\mathrm{end}", "batch.terminated", "the episode terminated", "flag"),
    "gamma": Letter(r"\gamma", "discount", "the discount"),
    "y": Letter("y", "target", "the target"),
    "lq": Letter("L_Q", None, "the loss of the critic"),
    "lpi": Letter(r"L_\pi", None, "the loss of the actor"),
}


def letters_of(*symbols: str, following: str) -> dict[str, Letter]:
    """Letters of critics Q with these names; ``following``: the next state and action of the target."""
    letters: dict[str, Letter] = {}
    for number, symbol in enumerate(symbols):
        place = str(number + 1)
        letters |= {
            f"q{place}": Letter(
                f"{symbol}(s, a)", of_critic("q", number), "the critic's prediction before the step"
            ),
            f"n{place}": Letter(
                f"{symbol}'({following})",
                of_critic("next", number),
                "what its slow copy says of the next action",
            ),
            f"d{place}": Letter(
                rf"\delta_{place}" if len(symbols) > 1 else r"\delta",
                of_critic("td_error", number),
                "the TD error, target minus prediction",
            ),
        }
    return letters


NOTES = (
    Note("terminated", "The episode terminated here: nothing follows, so the target is the reward alone."),
    Note("d1 > 0", "It was better than the critic said: its prediction is pulled up."),
    Note("d1 < 0", "It was worse than the critic said: its prediction is pulled down."),
)
COLUMNS = ("a", "r", "terminated", "d1")
