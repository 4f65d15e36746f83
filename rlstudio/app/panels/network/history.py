"""Histograms of one layer over time: the newest one, and earlier ones below it on the same axis."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.colours import Table, sequential
from rlstudio.core.arrays import Floats
from rlstudio.core.inside.looking import WeightSummary

ROWS = 48
"""Earlier histograms that are kept at most. Then every second one is dropped, and half as many are taken."""
BINS = 41


def rebinned(summary: WeightSummary, low: float, high: float) -> Floats:
    """Its counts (BINS,) in equal bins from ``low`` to ``high``, which hold all of them."""
    edges = np.linspace(summary.low, summary.high, len(summary.counts) + 1)
    below = np.concatenate([[0.0], np.cumsum(summary.counts, dtype=np.float64)])
    counts: Floats = np.diff(np.interp(np.linspace(low, high, BINS + 1), edges, below)).astype(np.float32)
    return counts


class HistogramHistory:
    """Grows by one histogram a step of training. ``newest``: the last one; None: there is none yet."""

    def __init__(self) -> None:
        self.newest: WeightSummary | None = None
        self._kept: list[tuple[int, WeightSummary]] = []
        self._step = -1
        self._seen, self._every = 0, 1

    def add(self, step: int, summary: WeightSummary) -> None:
        """Take one after so many steps; one of an earlier step, as of a moment of the past, is only shown."""
        self.newest = summary
        if step <= self._step:
            return
        self._step = step
        if self._seen % self._every == 0:
            self._kept.append((step, replace(summary, filters=None)))
        self._seen += 1
        if len(self._kept) > ROWS:
            self._kept = self._kept[::2]
            self._every *= 2

    @property
    def steps(self) -> tuple[int, int] | None:
        """The first and last step of those below the newest; None while there are fewer than two."""
        return (self._kept[0][0], self._kept[-1][0]) if len(self._kept) > 1 else None

    def ends(self) -> tuple[float, float]:
        """The axis of all that is kept and of the newest."""
        found = [summary for _, summary in self._kept] + ([self.newest] if self.newest else [])
        return min(one.low for one in found), max(one.high for one in found)

    def counts(self) -> Floats:
        """The newest one's counts (BINS,) on the common axis."""
        assert self.newest is not None
        return rebinned(self.newest, *self.ends())

    def picture(self, theme: Theme) -> Table:
        """Those that are kept (rows, BINS) as colours by the logarithm of their counts, the newest above."""
        low, high = self.ends()
        rows = np.stack([rebinned(summary, low, high) for _, summary in reversed(self._kept)])
        share = np.log1p(rows) / max(float(np.log1p(rows.max())), 1e-9)
        table = sequential() if theme.is_dark else sequential()[::-1]
        found: Table = table[np.rint(255 * share).astype(np.uint8)]
        return found
