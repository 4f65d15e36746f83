"""The newest decisions of an agent: their values and rewards, and what came of them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.arrays import Doubles
from rlstudio.engine.snapshot import CUT_OFF, GOES_ON, TERMINATED
from rlstudio.engine.timeline import KNOWN

_MISSING = -1.0
"""In place of an ending: here decisions are missing."""


class Trace:
    """The newest decisions as in ``Snapshot.trace``. A ring buffer that is read as one contiguous array."""

    def __init__(self, window: int) -> None:
        self.window = window
        self._rows = np.empty((8 * window, 4), np.float64)
        self._stop = 0
        self._jump = 1.0

    def __len__(self) -> int:
        return min(self._stop, self.window)

    @property
    def rows(self) -> NDArray[np.float64]:
        """The newest ``window`` rows (n, 4), oldest first; valid until the next ``extend``."""
        return self._rows[max(0, self._stop - self.window) : self._stop]

    @property
    def ends(self) -> Doubles:
        """The numbers (m,) of the decisions before which an episode ended."""
        rows = self.rows
        ends: Doubles = rows[rows[:, 3] > GOES_ON, 0] + 1
        return ends

    def extend(self, rows: NDArray[Any]) -> None:
        """Add decisions (n, 4). If their numbers go back, later rows are dropped."""
        rows = np.asarray(rows, np.float64)[-self.window :]
        if not len(rows):
            return
        # One that is told again, with how its episode ended, takes the place of what was told before.
        rows = rows[np.append(np.diff(rows[:, 0]) > 0, True)]
        # What is told at once, as the way to a moment of the past is, may have gaps within as well.
        for part in np.split(rows, np.flatnonzero(np.diff(rows[:, 0]) > 1.5) + 1):
            self._go_on(part)

    def _go_on(self, rows: Doubles) -> None:
        """Add decisions of which none is missing."""
        first = rows[0, 0]
        if self._stop and first <= self._rows[self._stop - 1, 0]:
            kept = self.rows
            kept = kept[kept[:, 0] < first].copy()
            self._rows[: len(kept)], self._stop = kept, len(kept)
        jump = first - self._rows[self._stop - 1, 0] if self._stop else 1.0
        # With samples only (training at full speed) every jump is large, which is no gap.
        gap = jump > max(1.5, 4.0 * self._jump)
        self._jump = jump if len(rows) == 1 else 1.0
        if gap and jump > self.window:
            self._stop, gap = 0, False
        if self._stop + len(rows) + 1 > len(self._rows):
            kept = self.rows.copy()
            self._rows[: len(kept)], self._stop = kept, len(kept)
        if gap:
            # Decisions are missing: break the line.
            self._rows[self._stop] = first - 1, math.nan, 0.0, _MISSING
            self._stop += 1
        self._rows[self._stop : self._stop + len(rows)] = rows
        self._stop += len(rows)


def came_of_it(rows: Doubles, discount: float) -> Doubles:
    """G = Σ γ^k r of every decision (n,) whose future is known; NaN for the others.

    rows (n, 4): as in ``Snapshot.trace``. What would have followed a cut is not known, nor what followed
    where decisions are missing or are still to come (Sutton and Barto 2018, section 3.3). It counts as 0
    where it weighs ``KNOWN`` at most.
    """
    came = np.full(len(rows), math.nan)
    follows, unseen, after = 0.0, 1.0, math.nan  # unseen: the weight of what is not known
    listed = rows.tolist()
    for place in range(len(rows) - 1, -1, -1):
        number, _, reward, ending = listed[place]
        if ending == _MISSING:
            follows, unseen = 0.0, 1.0
            continue
        if ending == TERMINATED:
            follows, unseen = 0.0, 0.0
        elif ending == CUT_OFF or not after - number < 1.5:
            follows, unseen = 0.0, 1.0
        follows, unseen = reward + discount * follows, discount * unseen
        if unseen <= KNOWN:
            came[place] = follows
        after = number
    return came
