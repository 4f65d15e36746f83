"""What the correction of a table looks like from within: letters and equations that these methods share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rlstudio.core.events import Transition
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Note

Correction = tuple[float, float, float, float, float]
"""How one entry was corrected: ``FIELDS``. Noted only while somebody looks: steps of tables are short."""
FIELDS = ("ahead", "target", "old", "alpha", "new")
"""The value of what follows as the target took it, 0 where the episode terminated; the target; Q(s, a)
before; the learning rate of this entry; Q(s, a) after."""


def told(transition: Transition, discount: float, corrected: list[Correction]) -> dict[str, Any]:
    """The evidence of corrections that somebody looks into."""
    return {"transition": transition, "discount": discount, "corrections": corrected}


def of(name: str) -> Callable[[Evidence], list[float]]:
    """A source: this number of every correction."""
    place = FIELDS.index(name)
    return lambda evidence: [correction[place] for correction in evidence["corrections"]]


def corrections(
    ahead: str,
    words: str,
    *,
    q: str = "Q(S, A)",
    letters: Mapping[str, Letter] | None = None,
    first: tuple[Equation, ...] = (),
) -> Derivation:
    """Of a method whose target is R + γ times the value ``ahead`` (LaTeX; ``words`` say what it is).

    letters, first: what a method has besides, and equations before those that all share.
    """
    known = {
        "s": Letter("S", "state", "the state", "state"),
        "a": Letter("A", "action", "the action that was taken there", "action"),
        "r": Letter("R", "transition.reward", "the reward that followed"),
        "s2": Letter("S'", "transition.next_observation", "the state that followed", "state"),
        "terminated": Letter(r"\mathrm{end}", "transition.terminated", "the episode terminated", "flag"),
        "gamma": Letter(r"\gamma", "discount", "the discount"),
        "ahead": Letter(ahead, of("ahead"), words),
        "y": Letter("y", of("target"), "the target: what the entry should have been"),
        "q": Letter(q, of("old"), "the entry of the table before"),
        "delta": Letter(r"\delta", "td_error", "the TD error, target minus entry"),
        "alpha": Letter(r"\alpha", of("alpha"), "the learning rate of this entry now"),
        "new": Letter(q, of("new"), "the entry after"),
    }
    return Derivation(
        letters=known | dict(letters or {}),
        equations=(
            *first,
            Equation("Target", "y = r + gamma * ahead", "not terminated"),
            Equation("Target", "y = r", "terminated"),
            Equation("TD error", "delta = y - q"),
            Equation("Correction", "new <- q + alpha * delta"),
        ),
        columns=("s", "a", "r", "s2", "terminated", "delta"),
        error="delta",
        rows="entries",
        predictions=("q",),
        anew=False,
        notes=ENDS,
    )


ENDS = (
    Note("terminated", "The episode terminated here: nothing follows, so the target is the reward alone."),
)


def entries_after(evidence: Evidence) -> dict[str, Any]:
    """The entries as this update left them."""
    return {"q": of("new")(evidence)}
