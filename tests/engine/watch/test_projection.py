"""PCA and t-SNE against slow references, and in worlds whose neighbours are known."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.arrays import Floats
from rlstudio.engine.watch import projection
from rlstudio.engine.watch.projection import Slope, affinities, as_before, divergence, principal_axes


def drawn(many: int, dimensions: int, seed: int = 0) -> Floats:
    rng = np.random.default_rng(seed)
    mixed = rng.normal(size=(many, dimensions)) @ rng.normal(size=(dimensions, dimensions))
    return (mixed + 5).astype(np.float32)


def ran(work):
    """The shares that were told on the way, and what came of it."""
    shares = []
    while True:
        try:
            shares.append(next(work))
        except StopIteration as end:
            return shares, end.value


@pytest.mark.parametrize(("many", "dimensions"), [(60, 8), (10, 30), (3, 2), (5, 5)])
def test_axes_are_those_of_the_singular_values(many: int, dimensions: int) -> None:
    points = drawn(many, dimensions)
    centred = points.astype(np.float64) - points.mean(0, dtype=np.float64)
    left, singular, _ = np.linalg.svd(centred, full_matrices=False)
    found = principal_axes(points)
    place = found(points)
    assert place.dtype == np.float32
    np.testing.assert_allclose(np.abs(place), np.abs(left * singular)[:, :2], rtol=1e-3, atol=1e-3)
    np.testing.assert_allclose(found.shares, (singular**2 / (singular**2).sum())[:2], rtol=1e-6)
    largest = np.abs(found.axes).argmax(0)
    assert (found.axes[largest, [0, 1]] > 0).all()


def test_points_that_do_not_spread_lie_on_each_other() -> None:
    for same in (
        np.ones((5, 3), np.float32),
        np.zeros((4, 1), np.float32),
        1e6 * np.ones((7, 40), np.float32),
    ):
        found = principal_axes(same)
        np.testing.assert_allclose(found(same), 0, atol=1e-3)
        assert found.shares.tolist() == [0, 0]
    line = np.arange(6, dtype=np.float32)[:, np.newaxis]
    found = principal_axes(line)
    assert found.shares.tolist() == [1, 0]
    np.testing.assert_allclose(found(line)[:, 0], line[:, 0] - 2.5, atol=1e-6)


def test_axes_keep_the_side_that_they_had() -> None:
    points = drawn(50, 6)
    axes = principal_axes(points)
    for sign in ([1, 1], [-1, 1], [1, -1], [-1, -1]):
        before = axes(points) * np.float32(sign) + 100
        np.testing.assert_allclose(as_before(axes, points, before)(points), axes(points) * sign, rtol=1e-5)


def slow_affinities(points: Floats, perplexity: float) -> np.ndarray:
    """Row by row by bisection of the deviation, as the paper says it."""
    count = len(points)
    p_ij = np.zeros((count, count))
    for i in range(count):
        others = [j for j in range(count) if j != i]
        away = ((points[others].astype(float) - points[i]) ** 2).sum(1)
        low, high = 1e-6, 1e6
        for _ in range(200):
            deviation = np.sqrt(low * high)
            near = np.exp(-(away - away.min()) / (2 * deviation**2))
            near /= near.sum()
            entropy = -(near[near > 0] * np.log2(near[near > 0])).sum()
            low, high = (deviation, high) if 2**entropy < perplexity else (low, deviation)
        p_ij[i, others] = near
    return (p_ij + p_ij.T) / (2 * count)


def test_affinities_are_those_of_the_paper() -> None:
    points = drawn(40, 5)
    shares, found = ran(affinities(points, 7.0))
    np.testing.assert_allclose(found, slow_affinities(points, 7.0), rtol=2e-3, atol=1e-6)
    assert found.sum() == pytest.approx(1, rel=1e-5)
    np.testing.assert_array_equal(found, found.T)
    assert all(0 <= share < 1 for share in shares)


def test_the_slope_is_that_of_the_divergence() -> None:
    rng = np.random.default_rng(1)
    _, joint = ran(affinities(drawn(12, 4), 3.0))
    place = rng.normal(size=(12, 2)).astype(np.float32)
    found, tiny = Slope(12)(joint, place), 1e-4
    for row, column in [(0, 0), (3, 1), (11, 0)]:
        said = []
        for step in (tiny, -tiny):
            moved = place.astype(np.float64)
            moved[row, column] += step
            said.append(divergence(joint, moved))
        assert found[row, column] == pytest.approx((said[0] - said[1]) / (2 * tiny), rel=1e-3, abs=1e-6)


def groups(each: int = 40, dimensions: int = 60) -> tuple[Floats, np.ndarray]:
    """Five groups far from each other, of which two dimensions cannot tell all."""
    rng = np.random.default_rng(2)
    group = np.repeat(np.arange(5), each)
    centre = 12 * np.eye(5, dimensions)
    return (centre[group] + rng.normal(size=(len(group), dimensions))).astype(np.float32), group


def test_neighbours_stay_neighbours() -> None:
    points, group = groups()
    shares, place = ran(projection.neighbour_map(points))
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)
    away = ((place[:, None] - place) ** 2).sum(-1)
    np.fill_diagonal(away, np.inf)
    nearest = np.argsort(away, 1)[:, :10]
    assert (group[nearest] == group[:, None]).mean() > 0.99
    _, joint = ran(affinities(principal_axes(points, 50)(points), 30.0))
    flat = principal_axes(points)(points)
    best = min(divergence(joint, scale * flat / flat.std()) for scale in (0.1, 0.3, 1, 3, 10, 30))
    assert divergence(joint, place) < 0.6 * best, "that is what it is for"
    _, again = ran(projection.neighbour_map(points))
    np.testing.assert_array_equal(place, again)


@pytest.mark.parametrize("many", [3, 4, 10])
def test_few_points_and_equal_ones_are_no_problem(many: int) -> None:
    for points in (drawn(many, 7), np.ones((many, 7), np.float32)):
        _, place = ran(projection.neighbour_map(points))
        assert place.shape == (many, 2)
        assert np.isfinite(place).all()
