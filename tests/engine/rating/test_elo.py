"""Ratings against slow references: an iteration, derivatives by differences, games of known strength."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rlstudio.engine.rating.elo import ELO, PRIOR, expected, fitted

Table = list[list[float]]


def by_iteration(points: np.ndarray, prior: float) -> np.ndarray:
    """Ratings by the minorise-maximise iteration of Hunter 2004, one player after the other."""
    count = len(points)
    games = [[points[i][j] + points[j][i] for j in range(count)] for i in range(count)]
    added = [[0.0] * count for _ in range(count)]
    for i in range(count):
        for j in range(count):
            added[i][j] = prior / 2 * (games[i][j] / sum(games[i]) + games[i][j] / sum(games[j]))
    strength = [1.0] * count
    for _ in range(50_000):
        before = list(strength)
        for i in range(count):
            won = sum(points[i][j] + added[i][j] / 2 for j in range(count))
            met = sum(
                (games[i][j] + added[i][j]) / (strength[i] + strength[j]) for j in range(count) if j != i
            )
            strength[i] = won / met
        if max(abs(a / b - 1) for a, b in zip(strength, before, strict=True)) < 1e-13:
            break
    return np.array([400 * math.log10(one / strength[0]) for one in strength])


def drawn(generator: np.random.Generator, rating: np.ndarray, games: int) -> np.ndarray:
    """Points of games between all pairs of players of known ratings."""
    points = np.zeros((len(rating), len(rating)))
    for i in range(len(rating)):
        for j in range(i):
            won = generator.binomial(games, expected(rating[i] - rating[j]))
            points[i, j], points[j, i] = won, games - won
    return points


def test_ratings_are_those_of_the_slow_iteration():
    generator = np.random.default_rng(0)
    for _ in range(5):
        points = drawn(generator, generator.normal(0, 250, 6), 12)
        points[0, 5] = points[5, 0] = 0.0  # not everybody has met
        points[1, 2] += 0.5
        points[2, 1] += 0.5  # a draw
        np.testing.assert_allclose(fitted(points).rating, by_iteration(points, PRIOR), atol=1e-5)


def test_two_players_by_hand():
    """30 of 40 points without a prior: odds of 3; the information of 40 games is 40 p (1 - p)."""
    found = fitted(np.array([[0.0, 10.0], [30.0, 0.0]]), prior=0.0)
    assert found.rating.tolist() == pytest.approx([0.0, 400 * math.log10(3)])
    assert found.error.tolist() == pytest.approx([0.0, ELO / math.sqrt(40 * 0.75 * 0.25)])
    assert expected(found.rating[1]) == pytest.approx(0.75)


def test_errors_are_from_the_second_derivatives():
    points = drawn(np.random.default_rng(1), np.array([0.0, 150.0, -80.0, 300.0]), 15)
    found = fitted(points, prior=0.0)

    def likelihood(rating: np.ndarray) -> float:
        return sum(
            points[i, j] * math.log(expected(rating[i] - rating[j])) for i in range(4) for j in range(4)
        )

    h, hessian = 1.0, np.zeros((3, 3))
    for a in range(3):
        for b in range(3):
            for sign_a in (1, -1):
                for sign_b in (1, -1):
                    there = found.rating.copy()
                    there[a + 1] += sign_a * h
                    there[b + 1] += sign_b * h
                    hessian[a, b] += sign_a * sign_b * likelihood(there) / (4 * h * h)
    np.testing.assert_allclose(found.covariance[1:, 1:], np.linalg.inv(-hessian), rtol=1e-4)
    difference = np.array([0, 1, 0, -1.0])
    expected_error = math.sqrt(difference @ found.covariance @ difference)
    assert found.difference_error(1, 3) == pytest.approx(expected_error)
    assert found.difference_error(2, 2) == 0.0


def test_errors_are_as_large_as_the_ratings_are_off():
    """Of many seasons of the same players: z of each rating has about mean 0 and deviation 1."""
    generator, truth = np.random.default_rng(2), np.array([0.0, 200.0, 100.0, -150.0, 350.0])
    z = []
    for _ in range(300):
        found = fitted(drawn(generator, truth, 40))
        z.append((found.rating - truth)[1:] / found.error[1:])
    assert np.mean(z) == pytest.approx(0, abs=0.15)
    assert np.std(z) == pytest.approx(1, abs=0.1)


def test_who_always_wins_is_rated_and_the_error_says_how_little_is_known():
    found = fitted(np.array([[0.0, 0.0], [20.0, 0.0]]))
    assert 500 < found.rating[1] < 1500
    assert found.error[1] > 200
    longer = fitted(np.array([[0.0, 0.0], [200.0, 0.0]]))
    assert longer.rating[1] > found.rating[1] + 300


def test_a_lead_of_hundreds_of_wins_does_not_run_away():
    points = np.zeros((12, 12))
    for i in range(1, 12):
        points[i, i - 1] = 1000.0  # everybody has always beaten the one before
    # A chain: each step is by its own odds. Drawn games are shared by the ends' one and the others' two.
    steps = []
    for i in range(11):
        added = PRIOR / 2 * ((1.0 if i == 0 else 0.5) + (1.0 if i == 10 else 0.5))
        steps.append(400 * math.log10((1000 + added / 2) / (added / 2)))
    np.testing.assert_allclose(fitted(points).rating, [0, *np.cumsum(steps)], rtol=1e-6)


def test_whom_no_games_connect_with_the_first_is_not_rated():
    points: Table = [[0, 1, 0, 0], [2, 0, 0, 0], [0, 0, 0, 3], [0, 0, 1, 0]]
    found = fitted(np.array(points, float))
    assert np.isfinite(found.rating).tolist() == [True, True, False, False]
    assert found.rating[1] == pytest.approx(fitted(np.array(points, float)[:2, :2]).rating[1])
    assert np.isnan(found.error[2:]).all()
