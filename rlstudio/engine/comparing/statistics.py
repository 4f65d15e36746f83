"""Statistics over runs with bootstrap intervals, after Agarwal et al. 2021 (the library ``rliable``).

"Deep reinforcement learning at the edge of the statistical precipice", NeurIPS 2021. Scores are (..., R, T):
R runs of each of T tasks; whatever stands before has a statistic of its own. A comparison of one environment
has one task. Intervals are percentile intervals of the stratified bootstrap: runs are drawn anew with
replacement within each task.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Doubles

Statistic = Literal["mean", "iqm", "median"]
STATISTICS: tuple[Statistic, ...] = ("iqm", "mean", "median")
SIZE = 0.95
"""Coverage of intervals."""
REPEATS, CURVE_REPEATS, PAIR_REPEATS = 50_000, 2_000, 10_000
"""How often runs are drawn anew: for one number, as rliable does; for a curve; for two configurations."""
_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Estimate:
    """A statistic; ``low`` and ``high`` are the ends of its interval, None for a single run."""

    value: float
    low: float | None = None
    high: float | None = None


def mean(scores: Doubles) -> Doubles:
    """The mean of all runs of all tasks (...,)."""
    found: Doubles = scores.mean(axis=(-2, -1))
    return found


def interquartile_mean(scores: Doubles) -> Doubles:
    """The mean (...,) of the middle half of all runs of all tasks: a quarter is cut off at either end.

    As ``scipy.stats.trim_mean(scores, 0.25)``, the number cut off is rounded down.
    """
    flat = np.sort(scores.reshape(*scores.shape[:-2], -1), axis=-1)
    cut = int(0.25 * flat.shape[-1])
    found: Doubles = flat[..., cut : flat.shape[-1] - cut].mean(axis=-1)
    return found


def median(scores: Doubles) -> Doubles:
    """The median (...,) over tasks of the mean of their runs; of one task the median over its runs.

    rliable's median over one task is its mean, which says nothing new.
    """
    if scores.shape[-1] == 1:
        found: Doubles = np.median(scores[..., 0], axis=-1)
    else:
        found = np.median(scores.mean(axis=-2), axis=-1)
    return found


OF: dict[Statistic, Callable[[Doubles], Doubles]] = {
    "mean": mean,
    "iqm": interquartile_mean,
    "median": median,
}


def interval(scores: Doubles, statistic: Statistic, repeats: int, seed: int = 0) -> tuple[Doubles, Doubles]:
    """Lower and upper ends (...,) of the bootstrap interval of a statistic. The same seed, the same ends."""
    runs, tasks = scores.shape[-2:]
    rng, drawn = np.random.default_rng(seed), []
    at_once = max(1, _AT_ONCE // max(scores.size, 1))
    for begin in range(0, repeats, at_once):
        index = rng.integers(0, runs, (min(at_once, repeats - begin), runs, tasks))
        drawn.append(OF[statistic](scores[..., index, np.arange(tasks)]))
    tails = 50 * (1 - SIZE)
    low, high = np.percentile(np.concatenate(drawn, axis=-1), [tails, 100 - tails], axis=-1)
    return low, high


def estimate(scores: Doubles, statistic: Statistic, repeats: int = REPEATS) -> Estimate:
    """A statistic of scores (R,) of one task, with its interval where there are several runs."""
    table = scores[:, None]
    value = float(OF[statistic](table))
    if len(scores) < 2:
        return Estimate(value)
    low, high = interval(table, statistic, repeats)
    return Estimate(value, float(low), float(high))


def improvement(one: Doubles, other: Doubles) -> Doubles:
    """P(a run of ``one`` scores more than a run of ``other``), ties counting half.

    (..., R), (..., S) -> (...). Mann and Whitney's U divided by R · S.
    """
    difference = one[..., :, None] - other[..., None, :]
    found: Doubles = ((difference > 0) + 0.5 * (difference == 0)).mean(axis=(-2, -1))
    return found


def improvement_estimate(one: Doubles, other: Doubles, seed: int = 0) -> Estimate:
    """That of scores (R,) over scores (S,), with its interval where both have several runs."""
    value = float(improvement(one, other))
    if len(one) < 2 or len(other) < 2:
        return Estimate(value)
    rng, drawn = np.random.default_rng(seed), []
    at_once = max(1, _AT_ONCE // (len(one) * len(other)))
    for begin in range(0, PAIR_REPEATS, at_once):
        count = min(at_once, PAIR_REPEATS - begin)
        ones = one[rng.integers(0, len(one), (count, len(one)))]
        drawn.append(improvement(ones, other[rng.integers(0, len(other), (count, len(other)))]))
    tails = 50 * (1 - SIZE)
    low, high = np.percentile(np.concatenate(drawn), [tails, 100 - tails])
    return Estimate(value, float(low), float(high))
