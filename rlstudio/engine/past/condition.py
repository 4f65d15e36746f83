"""What a condition such as ``td > 2 and r == 0`` may say of a recorded moment."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rlstudio.core.errors import UserError
from rlstudio.core.formulas import condition
from rlstudio.core.words import mark, words
from rlstudio.engine.past.recording import Moment
from rlstudio.engine.run_info import RunInfo

NAMES: dict[str, str] = {
    "q": mark("the highest action value"),
    "v": mark("the value of the state, else the highest action value"),
    "pi": mark("the probability of the action that was taken"),
    "r": mark("the reward that it brought"),
    "td": mark("the TD error r + γ v' - v, known once the next decision is made"),
    "done": mark("1 at the end of an episode, else 0"),
    "step": mark("the step of the episode, from 0"),
    "action": mark("the number of the action"),
    "entropy": mark("the entropy of the action probabilities, in nats"),
}
"""What a condition may name. What is not known at a moment makes every comparison with it false."""


def names_of(info: RunInfo) -> tuple[str, ...]:
    """Those of ``NAMES`` that are known where this is shown: an actor without Q-values has no q."""
    known = {"r", "done", "step"}
    if "discrete" in info.capabilities:
        known.add("action")
    if "action_values" in info.shows:
        known |= {"q", "v"}
    if "value" in info.shows:
        known.add("v")
    if "action_probabilities" in info.shows:
        known |= {"pi", "entropy"}
    if "v" in known and info.config.get("discount") is not None:
        known.add("td")
    return tuple(name for name in NAMES if name in known)


def known_of(moment: Moment, after: Moment | None, discount: float | None) -> dict[str, float]:
    """The values by name at a moment. after: the next one, None if it is not known.

    discount: γ; None: there is no TD error.
    """
    shown = moment.decision
    if shown is None:
        return {}
    ended = after is not None and after.decision is None
    known = {"v": moment.value, "r": moment.reward, "done": float(ended), "step": float(moment.step)}
    if shown.action_values is not None:
        values = shown.action_values if shown.legal is None else shown.action_values[shown.legal]
        known["q"] = float(values.max())
    if shown.action is not None:
        known["action"] = float(shown.action)
    if shown.action_probabilities is not None:
        p_A = shown.action_probabilities
        some = p_A[p_A > 0]
        known["entropy"] = float(-(some * np.log(some)).sum())
        if shown.action is not None:
            known["pi"] = float(p_A[shown.action])
    if discount is not None and after is not None:
        following = 0.0 if after.terminal else after.value
        known["td"] = moment.reward + discount * following - moment.value
    return known


class Condition(condition.Condition):
    """A condition over ``NAMES``, or those of them in ``names``. Raises UserError for anything else."""

    def __init__(self, text: str, names: Sequence[str] = tuple(NAMES)) -> None:
        super().__init__(text, NAMES, truths=("done",), example="td > 2 and r == 0")
        missing = next((name for name in NAMES if name in self.named and name not in names), None)
        if missing is not None:
            raise UserError(
                words(
                    "{missing} is never known here: this has {names}.",
                    missing=missing,
                    names=", ".join(names),
                )
            )
