from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from rlstudio.engine.run.noting.recorder import POINTS_PER_BLOCK, Recorder
from rlstudio.engine.series import BRANCHING, MovingMean, Series
from rlstudio.engine.worker.transport.mailbox import Mailbox


def random_series(n: int, seed: int, *, nan: bool = False) -> tuple[Series, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    x = np.cumsum(rng.integers(0, 3, n)).astype(float)
    y = rng.normal(size=n)
    if nan:
        y[rng.random(n) < 0.1] = np.nan
    series = Series()
    at = 0
    while at < n:
        step = int(rng.integers(1, 700))
        if step < 30:
            series.append(x[at], y[at])
            at += 1
        else:
            series.extend(x[at : at + step], y[at : at + step])
            at += step
    return series, x, y


@pytest.mark.parametrize("seed", range(6))
def test_view_against_brute_force(seed: int) -> None:
    n = [3, 100, 1000, 5000, 40_000, 70_001][seed]
    series, x, y = random_series(n, seed, nan=seed % 2 == 1)
    rng = np.random.default_rng(seed)
    np.testing.assert_array_equal(series.x, x)
    np.testing.assert_array_equal(series.y, y)
    points = set(zip(x.tolist(), np.nan_to_num(y, nan=1e9).tolist(), strict=True))
    for pixels in (1, 7, 50, 400):
        for _ in range(10):
            low, high = np.sort(rng.uniform(-5, x[-1] + 5, 2))
            got_x, got_y = series.view(low, high, pixels)
            assert len(got_x) <= 4 * pixels + 8
            assert (np.diff(got_x) >= 0).all()
            # Nothing is invented, and a bucket of the brute force keeps both of its extremes.
            assert set(zip(got_x.tolist(), np.nan_to_num(got_y, nan=1e9).tolist(), strict=True)) <= points
            inside = (x >= low) & (x <= high)
            if inside.any() and not np.isnan(y[inside]).all():
                assert np.nanmin(got_y) <= np.nanmin(y[inside])
                assert np.nanmax(got_y) >= np.nanmax(y[inside])


def test_view_keeps_the_extremes_of_every_bucket_in_order() -> None:
    n, span = 4096, BRANCHING**2
    y = np.random.default_rng(0).normal(size=n)
    series = Series()
    series.extend(np.arange(n), y)
    x, got = series.view(0, n, 40)  # 4096 / 80 = 51.2 points to a bucket: the level of 64
    bucket = y.reshape(-1, span)
    pairs = np.sort(np.stack([bucket.argmin(1), bucket.argmax(1)], 1), 1)
    pairs += np.arange(n // span)[:, None] * span
    np.testing.assert_array_equal(x[1:-1], pairs.reshape(-1))
    np.testing.assert_array_equal(got[1:-1], y[pairs.reshape(-1)])


def test_view_reaches_one_point_beyond_each_side() -> None:
    series = Series()
    series.extend([0, 10, 20, 30], [1, 2, 3, 4])
    np.testing.assert_array_equal(series.view(12, 18, 100)[0], [10, 20])
    np.testing.assert_array_equal(series.view(-5, 5, 100)[0], [0, 10])
    assert len(Series().view(0, 1, 100)[0]) == 0


def test_a_million_points_are_viewed_by_few() -> None:
    series = Series()
    series.extend(np.arange(1_000_000), np.sin(np.arange(1_000_000) / 1000))
    x, _ = series.view(0, 1e6, 1000)
    assert 500 <= len(x) <= 4008


def test_series_ends_and_refusals() -> None:
    series = Series()
    assert series.last is None
    series.append(1, 2)
    series.append(1, 3)
    assert series.last == (1.0, 3.0)
    with pytest.raises(ValueError, match="decrease"):
        series.append(0.5, 1)
    with pytest.raises(ValueError, match="decrease"):
        series.extend([2, 1], [0, 0])
    with pytest.raises(ValueError, match="one length"):
        series.extend([2, 3], [0])
    with pytest.raises(ValueError, match="decrease"):
        series.append(float("nan"), 0)
    assert len(series) == 2


@pytest.mark.parametrize("window", [1, 2, 7, 100])
def test_moving_mean_against_slow_reference(window: int) -> None:
    y = np.random.default_rng(window).normal(1e6, 1.0, 400)
    mean = MovingMean(window)
    got = np.concatenate([mean.extend(part) for part in np.split(y, [1, 3, 3, 50, 51, 300])])
    slow = [y[max(0, i + 1 - window) : i + 1].mean() for i in range(len(y))]
    np.testing.assert_allclose(got, slow, rtol=1e-12)


def test_mailbox_holds_the_latest_only() -> None:
    box: Mailbox[int] = Mailbox()
    assert box.pop() is None
    box.put(1)
    box.put(2)
    assert box.pop() == 2
    assert box.pop() is None


def test_mailbox_between_threads_never_goes_back() -> None:
    box: Mailbox[int] = Mailbox()
    seen: list[int] = []
    thread = threading.Thread(target=lambda: [box.put(i) for i in range(20_000)])
    thread.start()
    end = time.monotonic() + 20
    while (not seen or seen[-1] != 19_999) and time.monotonic() < end:
        letter = box.pop()
        if letter is not None:
            seen.append(letter)
    thread.join()
    assert seen[-1] == 19_999
    assert seen == sorted(set(seen))


def test_metrics_are_means_where_there_are_many() -> None:
    recorder = Recorder()
    values = np.random.default_rng(0).normal(size=1000)
    recorder.metrics += [{"loss": v, "both": 2 * v} for v in values]
    recorder.metrics_at += list(range(1000))
    points = recorder.flush()
    x, y = points["loss"]
    assert len(x) == POINTS_PER_BLOCK
    np.testing.assert_allclose(y, values.reshape(POINTS_PER_BLOCK, -1).mean(1))
    np.testing.assert_array_equal(x, np.arange(1, POINTS_PER_BLOCK + 1) * 50 - 1)
    np.testing.assert_allclose(points["both"][1], 2 * y)
    assert recorder.flush() == {}


def test_metrics_of_sweeps_are_the_newest_where_there_are_many() -> None:
    recorder = Recorder(sweeps=True)
    recorder.metrics += [{"regret": float(v)} for v in range(1000)]
    recorder.metrics_at += list(range(1000))
    x, y = recorder.flush()["regret"]
    assert len(x) == POINTS_PER_BLOCK
    np.testing.assert_array_equal(x, y)
    assert y[-1] == 999


def test_metrics_that_some_updates_lack() -> None:
    recorder = Recorder()
    recorder.metrics += [{"a": 1.0}, {"a": 2.0, "b": 5.0}, {"b": 6.0}]
    recorder.metrics_at += [10, 20, 30]
    points = recorder.flush()
    np.testing.assert_array_equal(points["a"], [[10, 20], [1, 2]])
    np.testing.assert_array_equal(points["b"], [[20, 30], [5, 6]])


def test_collecting_for_a_file_loses_nothing_of_the_next_batch() -> None:
    recorder = Recorder()
    recorder.add("evaluation", 1, 10)
    recorder.collect()
    recorder.add("evaluation", 2, 20)
    np.testing.assert_array_equal(recorder.flush()["evaluation"], [[1, 2], [10, 20]])
    np.testing.assert_array_equal(recorder.curves()["evaluation"], [[1, 2], [10, 20]])
