"""Statistics of runs: known numbers, scipy's, and those of the library that defines them."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.arrays import Doubles
from rlstudio.engine.comparing import statistics
from rlstudio.engine.comparing.statistics import STATISTICS, Statistic

RUNS = np.random.default_rng(7).gamma(2.0, 3.0, (11, 4))
"""Scores of 11 runs of 4 tasks: skewed, so that no two statistics are the same."""


def test_known_numbers() -> None:
    scores = np.array([1.0, 2.0, 3.0, 4.0, 100.0])
    of = {each: statistics.estimate(scores, each, 500) for each in STATISTICS}
    assert of["mean"].value == 22.0
    assert of["iqm"].value == 3.0  # a quarter of five runs is one, cut off at either end
    assert of["median"].value == 3.0
    for found in of.values():
        assert found.low is not None
        assert found.high is not None
        assert 1.0 <= found.low <= found.value <= found.high <= 100.0
    assert of["mean"].high > 50.0 > of["mean"].low  # type: ignore[operator]


@pytest.mark.parametrize("runs", range(1, 12))
def test_interquartile_mean_is_scipys_trimmed_mean(runs: int) -> None:
    stats = pytest.importorskip("scipy.stats")
    ours = statistics.interquartile_mean(RUNS[:runs])
    assert ours == pytest.approx(stats.trim_mean(RUNS[:runs], 0.25, axis=None))


@pytest.mark.parametrize("runs", [2, 5, 11])
def test_improvement_is_mann_and_whitneys(runs: int) -> None:
    stats = pytest.importorskip("scipy.stats")
    one, other = np.round(RUNS[:runs, 0]), np.round(RUNS[:, 1])  # with ties
    u = stats.mannwhitneyu(one, other, alternative="greater").statistic
    assert statistics.improvement(one, other) == pytest.approx(u / (len(one) * len(other)))


def test_improvement_of_what_is_always_better_and_of_the_same() -> None:
    low, high = np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0])
    assert statistics.improvement_estimate(high, low) == statistics.Estimate(1.0, 1.0, 1.0)
    assert statistics.improvement_estimate(low, high).value == 0.0
    assert statistics.improvement_estimate(low, low).value == 0.5


def test_a_single_run_has_no_interval() -> None:
    for each in STATISTICS:
        assert statistics.estimate(np.array([4.0]), each) == statistics.Estimate(4.0)
    assert statistics.improvement_estimate(np.array([4.0]), np.array([1.0, 2.0])).low is None


def test_the_same_runs_have_the_same_interval_every_time() -> None:
    first, second = (statistics.estimate(RUNS[:, 0], "iqm", 300) for _ in range(2))
    assert first == second


def test_many_repeats_are_drawn_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statistics, "_AT_ONCE", 1000)
    low, high = statistics.interval(RUNS[:, :1], "mean", 5000)
    assert low < RUNS[:, 0].mean() < high


@pytest.mark.parametrize("tasks", [1, 4])
@pytest.mark.parametrize("name", ["mean", "iqm", "median"])
def test_numbers_of_rliable(name: Statistic, tasks: int) -> None:
    pytest.importorskip("rliable", reason="the library whose definitions these are is in the extra 'bench'")
    from rliable import library, metrics  # type: ignore[import-not-found]

    theirs = {
        "mean": metrics.aggregate_mean, "iqm": metrics.aggregate_iqm, "median": metrics.aggregate_median,
    }[name]  # fmt: skip
    if (name, tasks) == ("median", 1):
        # Of one task theirs is the mean; the median over its runs is what is meant here.
        theirs = np.median
    scores = RUNS[:, :tasks]

    def function(drawn: Doubles) -> Doubles:
        return np.array([theirs(drawn)])

    np.random.seed(3)  # noqa: NPY002 the library draws from here
    point, ends = library.get_interval_estimates({"x": scores}, function, reps=10_000)
    assert statistics.OF[name](scores) == pytest.approx(point["x"][0])
    spread = float(ends["x"][1, 0] - ends["x"][0, 0])
    ours = statistics.interval(scores, name, 10_000)
    assert np.array(ours) == pytest.approx(ends["x"][:, 0], abs=0.05 * spread)


def test_improvement_of_rliable() -> None:
    pytest.importorskip("rliable", reason="the library whose definitions these are is in the extra 'bench'")
    from rliable import library, metrics

    one, other = RUNS[:, :1], RUNS[:7, 1:2]

    def function(drawn: Doubles, others: Doubles) -> Doubles:
        return np.array([metrics.probability_of_improvement(drawn, others)])

    np.random.seed(4)  # noqa: NPY002
    point, ends = library.get_interval_estimates({"x": (one, other)}, function, reps=2000)
    ours = statistics.improvement_estimate(one[:, 0], other[:, 0])
    assert ours.value == pytest.approx(point["x"][0])
    assert (ours.low, ours.high) == pytest.approx(tuple(ends["x"][:, 0]), abs=0.03)
