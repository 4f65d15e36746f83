"""Curves that grow without limit and can be read sixty times a second."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rlstudio.core.arrays import Doubles

BRANCHING = 8
"""How many points, or buckets of the level below, a bucket of the pyramid holds."""

Indices = NDArray[np.int64]


class _Growing:
    """An array that grows at its end at amortised constant cost; written elements do not change."""

    def __init__(self, dtype: type[np.generic]) -> None:
        self.data: NDArray[np.generic] = np.empty(64, dtype)
        self.length = 0

    def extend(self, values: NDArray[np.generic]) -> None:
        wanted = self.length + len(values)
        if wanted > len(self.data):
            larger = np.empty(max(wanted, 2 * len(self.data)), self.data.dtype)
            larger[: self.length] = self.data[: self.length]
            self.data = larger
        self.data[self.length : wanted] = values
        self.length = wanted


class Series:
    """An append-only curve y over x with a min/max pyramid: reading takes the same time at any length.

    x must not decrease; x and y are float64, y may be NaN. Level k of the pyramid holds, for every
    complete run of ``BRANCHING ** (k + 1)`` points, the indices of the lowest and the highest of them.
    One thread appends. Another thread may read only with a lock around both.
    """

    def __init__(self) -> None:
        self._x = np.empty(64, np.float64)
        self._y = np.empty(64, np.float64)
        self._n = 0
        self._lowest: list[_Growing] = []
        self._highest: list[_Growing] = []

    def __len__(self) -> int:
        return self._n

    @property
    def x(self) -> Doubles:
        """All x so far (n,), as a view that does not change."""
        return self._x[: self._n]

    @property
    def y(self) -> Doubles:
        """All y so far (n,), as a view that does not change."""
        return self._y[: self._n]

    @property
    def last(self) -> tuple[float, float] | None:
        """The newest (x, y); None if there are no points."""
        if not self._n:
            return None
        return float(self._x[self._n - 1]), float(self._y[self._n - 1])

    def append(self, x: float, y: float) -> None:
        """Add one point. Raises ValueError when x decreases."""
        n = self._n
        if n and not x >= self._x[n - 1]:
            raise ValueError(f"x must not decrease: {x} after {self._x[n - 1]}")
        if n == len(self._x):
            self._reserve(n + 1)
        self._x[n] = x
        self._y[n] = y
        self._n = n + 1
        if self._n % BRANCHING == 0:
            self._build()

    def extend(self, xs: ArrayLike | Sequence[float], ys: ArrayLike | Sequence[float]) -> None:
        """Add many points in order. Raises ValueError when x decreases or the lengths differ."""
        new_x = np.asarray(xs, np.float64)
        new_y = np.asarray(ys, np.float64)
        if new_x.ndim != 1 or new_x.shape != new_y.shape:
            raise ValueError(f"x and y must be of one length, not {new_x.shape} and {new_y.shape}")
        if not len(new_x):
            return
        n = self._n
        if (n and not new_x[0] >= self._x[n - 1]) or not np.all(new_x[1:] >= new_x[:-1]):
            raise ValueError("x must not decrease")
        wanted = n + len(new_x)
        if wanted > len(self._x):
            self._reserve(wanted)
        self._x[n:wanted] = new_x
        self._y[n:wanted] = new_y
        self._n = wanted
        self._build()

    def view(self, x_low: float, x_high: float, pixels: int) -> tuple[Doubles, Doubles]:
        """The points that a plot of this width needs between two x: at most about ``4 * pixels``.

        One point beyond either side is included, so that the line reaches the edge. If points are left out,
        the lowest and the highest of every bucket remain, in order and at their own x.
        """
        start = max(int(np.searchsorted(self._x[: self._n], x_low, "left")) - 1, 0)
        stop = min(int(np.searchsorted(self._x[: self._n], x_high, "right")) + 1, self._n)
        level, span = -1, 1
        while stop - start > 2 * max(pixels, 1) * span and level + 1 < len(self._lowest):
            level += 1
            span *= BRANCHING
        if level < 0 or stop - start <= 2 * max(pixels, 1):
            return self._x[start:stop].copy(), self._y[start:stop].copy()
        first = -(-start // span)
        last = min(stop // span, self._lowest[level].length)
        pieces = [np.array([start]), self._extremes(start, min(first * span, stop))]
        if last > first:
            pair = np.empty((last - first, 2), np.int64)
            pair[:, 0] = self._lowest[level].data[first:last]
            pair[:, 1] = self._highest[level].data[first:last]
            pair.sort(axis=1)
            pieces.append(pair.reshape(-1))
        pieces += [self._extremes(max(last, first) * span, stop), np.array([stop - 1])]
        index = np.concatenate(pieces)
        return self._x[index], self._y[index]

    def _extremes(self, start: int, stop: int) -> Indices:
        """Indices of the lowest and the highest of a short run of points, in order."""
        if stop <= start:
            return np.empty(0, np.int64)
        y = self._y[start:stop]
        return start + np.sort(np.array([_argmin(y[None])[0], _argmax(y[None])[0]]))

    def _reserve(self, wanted: int) -> None:
        size = max(wanted, 2 * len(self._x))
        for name in ("_x", "_y"):
            larger = np.empty(size, np.float64)
            larger[: self._n] = getattr(self, name)[: self._n]
            setattr(self, name, larger)

    def _build(self) -> None:
        """Update all levels of the pyramid."""
        level, below = 0, self._n
        while below >= BRANCHING:
            if level == len(self._lowest):
                self._lowest.append(_Growing(np.int64))
                self._highest.append(_Growing(np.int64))
            low, high = self._lowest[level], self._highest[level]
            done, complete = low.length, below // BRANCHING
            if complete == done:
                break
            rows = np.arange(complete - done)
            if level == 0:
                y = self._y[done * BRANCHING : complete * BRANCHING].reshape(-1, BRANCHING)
                offset = (rows + done) * BRANCHING
                low.extend(offset + _argmin(y))
                high.extend(offset + _argmax(y))
            else:
                part = slice(done * BRANCHING, complete * BRANCHING)
                lows = self._lowest[level - 1].data[part].reshape(-1, BRANCHING)
                highs = self._highest[level - 1].data[part].reshape(-1, BRANCHING)
                low.extend(lows[rows, _argmin(self._y[lows])])
                high.extend(highs[rows, _argmax(self._y[highs])])
            level, below = level + 1, complete


def _argmin(y: Doubles) -> Indices:
    """Column of the lowest number of each row; NaN is ignored."""
    if np.isnan(y.sum()):
        y = np.where(np.isnan(y), np.inf, y)
    lowest: Indices = y.argmin(axis=1)
    return lowest


def _argmax(y: Doubles) -> Indices:
    """Column of the highest number of each row; NaN is ignored."""
    if np.isnan(y.sum()):
        y = np.where(np.isnan(y), -np.inf, y)
    highest: Indices = y.argmax(axis=1)
    return highest


class MovingMean:
    """A running mean of the last ``window`` values.

    At the beginning it is the mean of the values so far. Each block is summed anew, so that no rounding error
    accumulates.
    """

    def __init__(self, window: int) -> None:
        if window < 1:
            raise ValueError("a window holds at least one value")
        self.window = window
        self._tail = np.empty(0, np.float64)

    def extend(self, values: ArrayLike) -> Doubles:
        """The running means (n,) of the new values (n,)."""
        new = np.asarray(values, np.float64)
        known = len(self._tail)
        both = np.concatenate([self._tail, new])
        total = np.concatenate([[0.0], np.cumsum(both)])
        end = np.arange(known + 1, known + len(new) + 1)
        begin = np.maximum(end - self.window, 0)
        self._tail = both[max(0, len(both) - self.window + 1) :]
        mean: Doubles = (total[end] - total[begin]) / (end - begin)
        return mean


T = TypeVar("T")
