"""A detector: what it needs to know of a run, and what it makes of that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rlstudio.core.words import Words
from rlstudio.engine.diagnosis.facts import Facts, Finding

Seen = tuple[Words, int]
"""The evidence in words, and the step."""


@dataclass(frozen=True)
class Detector:
    """Looks for one thing. ``curves``, ``settings``: names that it needs; without one it is not asked.

    ``sentence``, ``remedy``: what it says if it finds that.
    """

    name: str
    sentence: str
    remedy: str
    look: Callable[[Facts], Seen | None]
    curves: tuple[str, ...]
    settings: tuple[str, ...] = ()

    def knows_enough(self, facts: Facts) -> bool:
        """Whether the run reports all that it needs."""
        settings = all(facts.settings.get(name) is not None for name in self.settings)
        return settings and all(len(facts.y(name)) > 0 for name in self.curves)

    def __call__(self, facts: Facts) -> Finding | None:
        """What it finds; None if all is well as far as it can see."""
        seen = self.look(facts)
        return None if seen is None else Finding(self.name, self.sentence, seen[0], self.remedy, seen[1])
