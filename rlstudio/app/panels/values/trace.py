"""The newest decisions of an agent: their values and rewards, and what came of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


class Trace:
    """The newest decisions: number, value, reward. A ring buffer that is read as one contiguous array."""

    def __init__(self, window: int) -> None:
        self.window = window
        self.ends: list[float] = []
        self._rows = np.empty((8 * window, 3), np.float64)
        self._stop = 0
        self._jump = 1.0

    def __len__(self) -> int:
        return min(self._stop, self.window)

    @property
    def rows(self) -> NDArray[np.float64]:
        """The newest ``window`` rows (n, 3), oldest first; valid until the next ``extend``."""
        return self._rows[max(0, self._stop - self.window) : self._stop]

    def extend(self, rows: NDArray[Any]) -> None:
        """Add decisions (n, 3). If their numbers go back, later rows are dropped."""
        rows = np.asarray(rows, np.float64)[-self.window :]
        if not len(rows):
            return
        first = rows[0, 0]
        if self._stop and first <= self._rows[self._stop - 1, 0]:
            kept = self.rows
            kept = kept[kept[:, 0] < first].copy()
            self._rows[: len(kept)], self._stop = kept, len(kept)
            self.ends = [end for end in self.ends if end <= first]
        jump = first - self._rows[self._stop - 1, 0] if self._stop else 1.0
        # With samples only (training at full speed) every jump is large, which is no gap.
        gap = jump > max(1.5, 4.0 * self._jump)
        self._jump = jump if len(rows) == 1 else 1.0
        if gap and jump > self.window:
            self._stop, self.ends, gap = 0, [], False
        if self._stop + len(rows) + 1 > len(self._rows):
            kept = self.rows.copy()
            self._rows[: len(kept)], self._stop = kept, len(kept)
        if gap:
            # Decisions are missing: break the line.
            self._rows[self._stop] = first - 1, math.nan, 0.0
            self._stop += 1
        self._rows[self._stop : self._stop + len(rows)] = rows
        self._stop += len(rows)
        oldest = self.rows[0, 0]
        self.ends = [end for end in self.ends if end >= oldest]

    def end_episode(self, number: float) -> None:
        """An episode ended just before the decision of this number."""
        if not self.ends or number > self.ends[-1]:
            self.ends.append(number)


def came_of_it(
    x: NDArray[np.float64], reward: NDArray[np.float64], ends: Sequence[float], discount: float
) -> NDArray[np.float64]:
    """G = Σ γ^k r of every decision (n,) whose episode has ended; NaN for the others.

    x: the decisions' numbers; ends: the numbers before which episodes ended.
    """
    came = np.full(len(x), math.nan)
    if not ends:
        return came
    begins = np.searchsorted(x, ends)
    follows = 0.0
    for place in range(int(begins[-1]) - 1, -1, -1):
        if place + 1 in begins:
            follows = 0.0
        elif x[place + 1] - x[place] > 1.5:
            break  # decisions are missing
        follows = came[place] = reward[place] + discount * follows
    return came
