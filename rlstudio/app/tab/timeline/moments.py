"""What the window knows of a recording: its moments' values and rewards, and its bookmarks."""

from __future__ import annotations

import math
from bisect import bisect_right

import numpy as np

from rlstudio.core.arrays import Doubles, Floats, Ints
from rlstudio.engine.series import Series
from rlstudio.engine.timeline import Bookmark, TimelineNews


class Moments:
    """Grows by news of a recording. Moments are numbered from 0 on; those before ``first`` are gone.

    ``can_branch``: another stage can go on from them. ``occupied``, ``bound``: its bytes of memory; ``rate``:
    its moments a second. ``value``, ``reward``, ``score`` (the return of its episode so far): curves over the
    numbers of moments. ``starts``: the moments at which episodes begin. ``newest_end``: the newest moment at
    which one was over; None if none is known.
    """

    def __init__(self) -> None:
        self.first = self.stop = 0
        self.value = Series()
        self.reward = Series()
        self.score = Series()
        self.starts: list[int] = []
        self.newest_end: int | None = None
        self._decided = Series()
        self._policy = Series()
        self.bookmarks: tuple[Bookmark, ...] = ()
        self.occupied = self.bound = 0
        self.rate = 1.0
        self.can_branch = False
        self._episode = -1
        self._gained = 0.0

    def __len__(self) -> int:
        """How many moments there are to look at."""
        return self.stop - self.first

    def take(self, news: TimelineNews) -> bool:
        """Take over what is new; returns whether it follows what is known. Else nothing is taken over."""
        if news.start != max(self.stop, news.first):
            return False
        self.first = news.first
        self.occupied, self.bound, self.rate = news.occupied, news.bound, news.rate
        self.can_branch = news.can_branch
        if news.bookmarks is not None:
            self.bookmarks = news.bookmarks
        if len(news.value):
            numbers = np.arange(news.start, news.stop, dtype=np.float64)
            self.value.extend(numbers, news.value)
            self.reward.extend(numbers, news.reward)
            # Numbers of decisions do not fall: an end has that of the decision before it.
            decided = np.maximum.accumulate(news.number.astype(np.float64))
            last = self._decided.last
            self._decided.extend(np.maximum(decided, last[0] if last is not None else 0.0), numbers)
            self._policy.extend(numbers, news.policy.astype(np.float64))
            if news.ended.any():
                self.newest_end = int(numbers[news.ended][-1])
            self._add_up(news.episode, numbers, news.reward)
            self._note_starts(news.episode, news.start)
            self.stop = news.stop
        return True

    def _add_up(self, episode: Ints, numbers: Doubles, reward: Floats) -> None:
        begins = episode != np.concatenate([[self._episode], episode[:-1]])
        gained = np.concatenate([[self._gained], reward[:-1].astype(np.float64)])
        gained[begins] = 0.0
        last = self.score.last
        total = np.cumsum(gained) + (last[1] if last is not None else 0.0)
        begun = np.maximum.accumulate(np.where(begins, np.arange(len(total)), -1))
        self.score.extend(numbers, total - np.where(begun >= 0, total[begun], 0.0))
        self._gained = float(reward[-1])

    def score_at(self, moment: int) -> float:
        """The return of its episode before a moment; NaN if the episode began before all that was told."""
        began, known = self.episode_start(moment), self.score.x[0]
        whole = began > known or known == 0
        return float(self.score.y[int(np.searchsorted(self.score.x, moment))]) if whole else math.nan

    def policy_step(self, moment: int) -> int:
        """The environment steps of training behind the policy that decided at a moment that is known."""
        place = int(np.searchsorted(self._policy.x, moment))
        return int(self._policy.y[min(place, len(self._policy) - 1)])

    def figures(self, moment: int) -> tuple[float, float]:
        """Value (NaN: none) and reward of a moment that is known."""
        place = int(np.searchsorted(self.value.x, moment))
        return float(self.value.y[place]), float(self.reward.y[place])

    def _note_starts(self, episode: Ints, start: int) -> None:
        before = np.concatenate([[self._episode], episode[:-1]])
        self.starts += (start + np.flatnonzero(episode != before)).tolist()
        self._episode = int(episode[-1])

    def episode_start(self, moment: int) -> int:
        """The first moment of this one's episode, as far as it is kept."""
        place = bisect_right(self.starts, moment)
        return max(self.first, self.starts[place - 1] if place else 0)

    def of_decision(self, number: float) -> int:
        """The moment of the decision of this number, or of the nearest that is kept."""
        place = int(np.searchsorted(self._decided.x, round(number)))
        found = self._decided.y[min(place, len(self._decided) - 1)] if len(self._decided) else 0.0
        return min(max(int(found), self.first), self.stop - 1)

    def next_bookmark(self, after: int, step: int) -> Bookmark | None:
        """The nearest bookmark after (step 1) or before (step -1) a moment; None if there is none."""
        those = [one for one in self.bookmarks if (one.moment - after) * step > 0]
        return min(those, key=lambda one: abs(one.moment - after), default=None)
