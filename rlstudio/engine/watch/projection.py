"""From many dimensions to two: the axes of the largest spread (PCA), and t-SNE.

t-SNE is written here rather than taken from scikit-learn, whose cannot be asked how far it is nor be
interrupted, and brings 50 MB with it. For the few points of a map the exact method is fast enough.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Doubles, Floats

PERPLEXITY = 30.0
"""Neighbours of a point, about; of few points a third of them."""
FIRST_DIMENSIONS = 50
"""More dimensions are reduced to so many by PCA first (van der Maaten and Hinton 2008, section 4.2)."""
EARLY, LATER = 250, 500
"""Steps with exaggerated attraction, and without."""
EXAGGERATION = 12.0
PREPARING = 0.05
"""The share of the work that it takes to know who is near whom."""
CLOSE = 1e-4
"""Perplexities are found to this share; ``HALVINGS`` at most."""
HALVINGS = 50
_LEAST = 1e-12


@dataclass(frozen=True, slots=True)
class Axes:
    """The K axes of the largest spread of some points (n, D): ``mean`` (D,), ``axes`` (D, K).

    ``shares`` (K,): of the whole variance, the largest first; 0 where points do not spread.
    """

    mean: Doubles
    axes: Doubles
    shares: Doubles

    def __call__(self, points: Floats) -> Floats:
        """The coordinates (n, K) of points (n, D)."""
        found: Floats = ((points - self.mean) @ self.axes).astype(np.float32)
        return found


def principal_axes(points: Floats, count: int = 2) -> Axes:
    """The ``count`` axes of the largest spread of points (n, D), n >= 1 (Pearson 1901).

    Of each axis the largest component is positive. There are as many as asked for, some of them zeros where
    points have fewer dimensions or do not spread.
    """
    wide = points.astype(np.float64)
    mean = wide.mean(0)
    centred = wide - mean
    many, dimensions = centred.shape
    if dimensions <= many:
        squares, vectors = np.linalg.eigh(centred.T @ centred)
    else:  # the smaller of both products has the same squares
        squares, left = np.linalg.eigh(centred @ centred.T)
        vectors = centred.T @ left / np.sqrt(np.maximum(squares, _LEAST))
    squares, vectors = np.maximum(squares[::-1], 0.0), vectors[:, ::-1]
    total = float(squares.sum())
    kept = min(count, len(squares))
    axes, shares = np.zeros((dimensions, count)), np.zeros(count)
    if total > _LEAST * max(1.0, float(np.square(wide).sum())):
        real = squares[:kept] > _LEAST * total
        shares[:kept] = squares[:kept] / total * real
        axes[:, :kept] = vectors[:, :kept] * real
        largest = np.abs(axes).argmax(0)
        axes *= np.where(axes[largest, np.arange(count)] < 0, -1.0, 1.0)
    return Axes(mean, axes, shares)


def as_before(axes: Axes, points: Floats, before: Floats) -> Axes:
    """The same axes, turned round where that brings points (n, D) nearer to where they were (n, K)."""
    along = (axes(points).astype(np.float64) * (before - before.mean(0))).sum(0)
    return Axes(axes.mean, axes.axes * np.where(along < 0, -1.0, 1.0), axes.shares)


def affinities(points: Floats, perplexity: float) -> Generator[float, None, Floats]:
    """P (n, n) of t-SNE: how near points (n, D) are, symmetric, adding up to 1. Yields the share of it.

    p(j|i) is a Gaussian around point i whose width gives this perplexity, 2 to the entropy in bits (van der
    Maaten and Hinton 2008, equations 1 and 2); P = (p(j|i) + p(i|j)) / 2n.
    """
    count = len(points)
    distance = _squared_distances(points)
    np.fill_diagonal(distance, np.inf)
    distance -= distance.min(1, keepdims=True)  # the same probabilities, and no underflow
    finite = np.where(np.isfinite(distance), distance, 0.0)
    wanted = math.log(perplexity)
    precision, low, high = np.ones(count), np.zeros(count), np.full(count, np.inf)
    spread = finite.sum(1) / max(1, count - 1)
    precision /= np.maximum(spread, _LEAST)
    for halving in range(HALVINGS):
        near = np.exp(-distance * precision[:, None])
        total = near.sum(1)
        entropy = np.log(total) + precision * (finite * near).sum(1) / total
        off = entropy - wanted
        if (np.abs(off) < CLOSE).all():
            break
        wide = off > 0
        low, high = np.where(wide, precision, low), np.where(wide, high, precision)
        precision = np.where(np.isinf(high), 2 * precision, (low + high) / 2)
        precision = np.minimum(precision, 1e12)
        yield halving / HALVINGS
    p_ij = near / total[:, None]
    joint: Floats = ((p_ij + p_ij.T) / (2 * count)).astype(np.float32)
    return joint


class Slope:
    """dKL(P || Q)/d place for n points (equation 5 there), in arrays that are made once."""

    def __init__(self, count: int) -> None:
        self._near, self._pull = np.empty((2, count, count), np.float32)
        self._beside = np.ones((count, 3), np.float32)

    def __call__(self, attraction: Floats, place: Floats) -> Floats:
        """The gradient (n, 2) for P (n, n) and points at these places (n, 2)."""
        near, pull, beside = self._near, self._pull, self._beside
        _squared_distances(place, near)
        near += 1
        np.reciprocal(near, out=near)
        np.fill_diagonal(near, 0.0)
        np.multiply(near, np.float32(-1 / max(float(near.sum()), _LEAST)), out=pull)
        pull += attraction
        pull *= near
        beside[:, :2] = place
        pulled = pull @ beside
        found: Floats = 4 * (pulled[:, 2:] * place - pulled[:, :2])
        return found


def divergence(joint: Floats, place: Floats) -> float:
    """KL(P || Q) in nats: how badly places (n, 2) tell who is near whom by P (n, n)."""
    near = 1 / (1 + _squared_distances(place.astype(np.float64)))
    np.fill_diagonal(near, 0.0)
    q_ij = near / near.sum()
    there = joint > 0
    return float((joint[there] * np.log(joint[there] / np.maximum(q_ij[there], _LEAST))).sum())


def neighbour_map(points: Floats) -> Generator[float, None, Floats]:
    """t-SNE of points (n, D), n >= 3, to places (n, 2). Yields the share that is done; draws nothing.

    It begins at the points' principal coordinates (Kobak and Berens 2019), with a step size that follows
    their number (Belkina et al. 2019) and gains as in van der Maaten's own program.
    """
    count = len(points)
    if points.shape[1] > FIRST_DIMENSIONS:
        points = principal_axes(points, FIRST_DIMENSIONS)(points)
    joint = yield from _first(PREPARING, affinities(points, min(PERPLEXITY, max(2.0, (count - 1) / 3))))
    start = principal_axes(points)(points)
    place: Floats = start * np.float32(1e-4 / max(float(start[:, 0].std()), _LEAST))
    slope = Slope(count)
    moved, gain = np.zeros_like(place), np.ones_like(place)
    size = np.float32(max(count / EXAGGERATION / 4, 50.0))
    exaggerated = joint * np.float32(EXAGGERATION)
    for step in range(EARLY + LATER):
        early = step < EARLY
        found = slope(exaggerated if early else joint, place)
        gain = np.where(found * moved < 0, gain + np.float32(0.2), gain * np.float32(0.8))
        np.maximum(gain, 0.01, out=gain)
        moved = np.float32(0.5 if early else 0.8) * moved - size * gain * found
        place = place + moved
        place -= place.mean(0)
        yield PREPARING + (1 - PREPARING) * (step + 1) / (EARLY + LATER)
    return place


def _first(share: float, work: Generator[float, None, Floats]) -> Generator[float, None, Floats]:
    """Work that is the first such share of a greater one."""
    while True:
        try:
            yield share * next(work)
        except StopIteration as end:
            found: Floats = end.value
            return found


def _squared_distances(points: Floats, into: Floats | None = None) -> Floats:
    """(n, n) of points (n, D), never below 0."""
    square = np.einsum("ij,ij->i", points, points)
    found: Floats = np.matmul(points, -2 * points.T, out=into)
    found += square[:, None]
    found += square
    return np.maximum(found, 0, out=found)
