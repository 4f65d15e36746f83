"""Ratings from the results of games: Bradley and Terry's model, fitted by maximum likelihood."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Doubles

ELO = 400 / math.log(10)
"""Elo points of a natural logarithm of odds: 400 points are odds of ten to one."""
PRIOR = 0.5
"""So many drawn games are added for each player, so that who wins always has a finite rating."""
_ROUNDS, _EXACT, _FARTHEST = 200, 1e-9, 300.0


@dataclass(frozen=True)
class Fit:
    """Ratings of N players in Elo. The first one's is 0.

    ``rating`` (N,); ``covariance`` (N, N) of the errors, in squared Elo, whose first row and column are 0.
    NaN for players whom no chain of games connects with the first one.
    """

    rating: Doubles
    covariance: Doubles

    @property
    def error(self) -> Doubles:
        """Standard errors (N,) of the ratings."""
        found: Doubles = np.sqrt(np.diag(self.covariance))
        return found

    def difference_error(self, one: int, other: int) -> float:
        """The standard error of the difference of two ratings."""
        cov = self.covariance
        squared = cov[one, one] + cov[other, other] - 2 * cov[one, other]
        return math.sqrt(max(0.0, float(squared)))


def expected(difference: float) -> float:
    """The score, 0 to 1, to be expected of a player who is rated so much higher."""
    return 1 / (1 + 10 ** (-difference / 400))


def fitted(points: Doubles, prior: float = PRIOR) -> Fit:
    """The most likely ratings after games. points (N, N): of each player against each other.

    A win is 1 point and a draw half a point for both. ``prior``: drawn games that are added for each player,
    spread over its opponents as its games are. The errors are from the inverse of the information matrix.
    """
    points_NN = np.array(points, np.float64)
    games_NN = points_NN + points_NN.T
    known = _connected(games_NN > 0)
    rating, covariance = np.full(len(points_NN), np.nan), np.full(games_NN.shape, np.nan)
    points_NN, games_NN = points_NN[np.ix_(known, known)], games_NN[np.ix_(known, known)]
    share_NN = games_NN / np.maximum(games_NN.sum(1, keepdims=True), 1e-300)
    added_NN = prior / 2 * (share_NN + share_NN.T)
    games_NN, points_NN = games_NN + added_NN, points_NN + added_NN / 2
    theta_N = np.zeros(len(points_NN))
    wins_NN = _wins(theta_N)
    for _ in range(_ROUNDS):
        slope_N = (points_NN - games_NN * wins_NN).sum(1)
        # Newton's step. What is maximised is concave, so that a step short enough leads upwards.
        step_N = np.zeros_like(theta_N)
        step_N[1:] = np.linalg.solve(_information(games_NN, wins_NN)[1:, 1:], slope_N[1:])
        before = _likelihood(points_NN, wins_NN)
        while _likelihood(points_NN, _wins(theta_N + step_N)) < before and np.abs(step_N).max() > _EXACT:
            step_N /= 2
        theta_N += step_N
        wins_NN = _wins(theta_N)
        if np.abs(step_N).max() <= _EXACT:
            break
    inner = np.zeros_like(games_NN)
    inner[1:, 1:] = np.linalg.inv(_information(games_NN, wins_NN)[1:, 1:])
    rating[known], covariance[np.ix_(known, known)] = ELO * theta_N, ELO**2 * inner
    return Fit(rating, covariance)


def _wins(theta_N: Doubles) -> Doubles:
    """The score to be expected of each player against each other, (N, N), by logarithms of strengths."""
    found: Doubles = 1 / (1 + np.exp(np.clip(theta_N[None] - theta_N[:, None], -_FARTHEST, _FARTHEST)))
    return found


def _likelihood(points_NN: Doubles, wins_NN: Doubles) -> float:
    """Its logarithm; a draw counts as half a win of each side."""
    return float((points_NN * np.log(wins_NN)).sum())


def _information(games_NN: Doubles, wins_NN: Doubles) -> Doubles:
    """Minus the second derivatives of the log likelihood, (N, N)."""
    weight_NN = games_NN * wins_NN * (1 - wins_NN)
    found: Doubles = np.diag(weight_NN.sum(1)) - weight_NN
    return found


def _connected(met: np.ndarray) -> np.ndarray:
    """The players (K,) whom chains of games connect with the first one, it included."""
    reached = np.zeros(len(met), np.bool_)
    reached[0] = True
    while True:
        further = reached | met[reached].any(0)
        if (further == reached).all():
            return np.flatnonzero(reached)
        reached = further
