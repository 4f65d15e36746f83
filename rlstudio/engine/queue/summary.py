"""What several seeds of one configuration came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rlstudio.engine.comparing.statistics import estimate


@dataclass(frozen=True)
class Summary:
    """Of the returns of ``runs`` runs: mean, standard deviation, interquartile mean and its interval.

    ``std``: of the sample (divided by runs - 1), 0 for a single run.
    ``low``, ``high``: the 95 % bootstrap interval of the interquartile mean, None for a single run.
    """

    runs: int
    mean: float
    std: float
    iqm: float
    low: float | None
    high: float | None


def summary(returns: Sequence[float]) -> Summary | None:
    """The summary of these returns; None without any."""
    x = np.asarray(returns, np.float64)
    if not len(x):
        return None
    iqm = estimate(x, "iqm")
    return Summary(
        len(x), float(x.mean()), float(x.std(ddof=1)) if len(x) > 1 else 0.0, iqm.value, iqm.low, iqm.high
    )
