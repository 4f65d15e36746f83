"""Finds the moments of a recording that are worth a look, while it is made."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field

from rlstudio.engine.past.recording import Moment
from rlstudio.engine.timeline import Bookmark, BookmarkKind

MOST = 5
"""Bookmarks of one kind. Of exploratory actions there are the newest ``MOST_EXPLORED``."""
MOST_EXPLORED = 50
APART = 20
"""Moments between two bookmarks of one kind: what is nearer is the same event."""


@dataclass(slots=True)
class _Extremes:
    """The moments with the largest figures, ``APART`` from each other."""

    kind: BookmarkKind
    found: list[tuple[float, int]] = field(default_factory=list)

    def note(self, moment: int, figure: float) -> bool:
        """Take over a moment if it is among the largest; returns whether it is."""
        if not math.isfinite(figure) or figure <= 0:
            return False
        if len(self.found) == MOST and figure <= self.found[-1][0]:
            return False
        near = [one for one in self.found if abs(one[1] - moment) < APART]
        if any(one[0] >= figure for one in near):
            return False
        self.found = [one for one in self.found if one not in near] + [(figure, moment)]
        self.found.sort(key=lambda one: (-one[0], one[1]))
        del self.found[MOST:]
        return True


class Bookmarks:
    """Reads every moment once, in order. ``version`` changes when bookmarks do.

    discount: γ, for TD errors; None: there are none.
    """

    def __init__(self, discount: float | None) -> None:
        self.discount = discount
        self.version = 0
        self._first_reward: Bookmark | None = None
        self._rewarded = False
        self._errors = _Extremes("TD error")
        self._falls = _Extremes("fall of value")
        self._calls = _Extremes("close call")
        self._explored: deque[int] = deque(maxlen=MOST_EXPLORED)
        self._last: tuple[int, Moment] | None = None

    def note(self, number: int, moment: Moment, *, follows: bool = True) -> None:
        """Read a moment. follows: it is what came of the one before, in the same episode."""
        changed = False
        if follows and self._last is not None and self._last[1].decision is not None:
            changed |= self._compare(*self._last, 0.0 if moment.terminal else moment.value)
        if moment.decision is not None:
            if not self._rewarded and moment.reward:
                self._rewarded = True
                if number:  # where every step is rewarded, the first is nothing special
                    self._first_reward, changed = Bookmark(number, "first reward", moment.reward), True
            if moment.gap > 0 and not moment.human:
                changed |= self._calls.note(number, 1.0 / moment.gap)
            if moment.decision.explored:
                self._explored.append(number)
                changed = True
        self._last = number, moment
        self.version += changed

    def _compare(self, number: int, before: Moment, value: float) -> bool:
        changed = self._falls.note(number, before.value - value)
        if self.discount is not None:
            error = before.reward + self.discount * value - before.value
            changed |= self._errors.note(number, abs(error))
        return changed

    def found(self, first: int) -> tuple[Bookmark, ...]:
        """All bookmarks from the moment ``first`` on, in the order of their moments."""
        found = [] if self._first_reward is None else [self._first_reward]
        for extremes in (self._errors, self._falls):
            found += [Bookmark(moment, extremes.kind, figure) for figure, moment in extremes.found]
        found += [Bookmark(moment, "close call", 1.0 / figure) for figure, moment in self._calls.found]
        found += [Bookmark(moment, "explored", math.nan) for moment in self._explored]
        return tuple(sorted((one for one in found if one.moment >= first), key=lambda one: one.moment))
