"""What several seeds of one configuration came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Doubles

_RESAMPLES = 5000
_CONFIDENCE = 0.95


@dataclass(frozen=True)
class Summary:
    """Of the returns of ``runs`` runs: mean, standard deviation, interquartile mean and its interval.

    ``low``, ``high``: the 95 % interval of the interquartile mean by the percentile bootstrap, as in Agarwal
    et al., "Deep Reinforcement Learning at the Edge of the Statistical Precipice" (2021).
    """

    runs: int
    mean: float
    std: float
    iqm: float
    low: float
    high: float


def summary(returns: Sequence[float]) -> Summary | None:
    """The summary of these returns; None without any."""
    x = np.sort(np.asarray(returns, np.float64))
    n = len(x)
    if not n:
        return None
    chance = np.random.default_rng(0)
    drawn = _iqm(np.sort(x[chance.integers(0, n, (_RESAMPLES, n))], axis=1))
    low, high = np.quantile(drawn, ((1 - _CONFIDENCE) / 2, (1 + _CONFIDENCE) / 2))
    return Summary(n, float(x.mean()), float(x.std()), float(_iqm(x[None])[0]), float(low), float(high))


def _iqm(sorted_rows: Doubles) -> Doubles:
    """Means of the middle half of each row, as ``scipy.stats.trim_mean(row, 0.25)`` cuts it."""
    n = sorted_rows.shape[1]
    cut = n // 4
    found: Doubles = sorted_rows[:, cut : n - cut].mean(axis=1)
    return found
