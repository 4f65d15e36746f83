"""Collects the curves of a run from its events, at little cost."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from operator import itemgetter

import numpy as np

from rlstudio.core.arrays import Doubles
from rlstudio.core.events import EpisodeEnded
from rlstudio.engine.series import Series

POINTS_PER_BLOCK = 20
"""Largest number of points of one metric in one block (a tenth of a second). If there are more updates, each
point is the mean of consecutive ones. Returns, lengths and evaluations are never thinned."""

Points = dict[str, tuple[Doubles, Doubles]]


class Recorder:
    """Raw events are kept in plain lists; ``flush`` turns them into points and clears the lists.

    sweeps: many metrics are thinned to the newest ones, not to means: sweeps come to a result, the last one.
    """

    def __init__(self, *, sweeps: bool = False) -> None:
        self.sweeps = sweeps
        self.series: dict[str, Series] = {}
        self.ended: list[EpisodeEnded] = []
        self.ended_at: list[int] = []
        self.metrics: list[Mapping[str, float]] = []
        self.metrics_at: list[int] = []
        self._extra: dict[str, list[tuple[float, float]]] = {}
        self._unsent: dict[str, list[tuple[Doubles, Doubles]]] = {}

    def add(self, name: str, x: float, y: float) -> None:
        """Add one point of a curve that is not made from events."""
        self._extra.setdefault(name, []).append((x, y))

    def restore(self, curves: Mapping[str, tuple[Doubles, Doubles]]) -> None:
        """Continue the curves of a checkpoint; the first flush returns them again."""
        for name, (x, y) in curves.items():
            self.series[name] = Series()
            self.series[name].extend(x, y)
            self._unsent.setdefault(name, []).append((x, y))

    def put_in_place(self, curves: Mapping[str, tuple[Doubles, Doubles]]) -> None:
        """Tell these curves in place of all so far: the same ones, as they were shown."""
        self.collect()
        self.series, self._unsent = {}, {}
        self.restore(curves)

    def curves(self) -> Points:
        """All curves so far, by name."""
        return {name: (series.x, series.y) for name, series in self.series.items()}

    def collect(self) -> None:
        """Turn the raw events into points of the series; the next flush returns them."""
        points: Points = {}
        if self.ended:
            at = np.array(self.ended_at, np.float64)
            points["return"] = (at, np.array([event.episode_return for event in self.ended], np.float64))
            points["length"] = (at, np.array([event.length for event in self.ended], np.float64))
            points["cut_off"] = (at, np.array([event.truncated for event in self.ended], np.float64))
            self.ended.clear()
            self.ended_at.clear()
        if self.metrics:
            points |= _blocks(self.metrics, self.metrics_at, newest=self.sweeps)
            self.metrics.clear()
            self.metrics_at.clear()
        for name, pairs in self._extra.items():
            both = np.array(pairs, np.float64)
            points[name] = (both[:, 0].copy(), both[:, 1].copy())
        self._extra.clear()
        for name, (x, y) in points.items():
            if name not in self.series:
                self.series[name] = Series()
            self.series[name].extend(x, y)
            self._unsent.setdefault(name, []).append((x, y))

    def flush(self) -> Points:
        """The points since the last flush: name -> (x (n,), y (n,)), float64."""
        self.collect()
        points = {
            name: blocks[0]
            if len(blocks) == 1
            else (np.concatenate([x for x, _ in blocks]), np.concatenate([y for _, y in blocks]))
            for name, blocks in self._unsent.items()
        }
        self._unsent.clear()
        return points


def _blocks(metrics: list[Mapping[str, float]], at: list[int], *, newest: bool) -> Points:
    """The curves of these updates, thinned to means, or to the newest, if there are many."""
    x = np.array(at, np.float64)
    names = tuple(metrics[0])
    if names and sum(map(len, metrics)) == len(metrics) * len(names):
        try:
            table = _table(metrics, names)
        except KeyError:
            pass
        else:
            return {name: _thin(x, table[:, column], newest) for column, name in enumerate(names)}
    points = {}
    for name in dict.fromkeys(name for each in metrics for name in each):
        rows = [row for row, each in enumerate(metrics) if name in each]
        points[name] = _thin(x[rows], np.array([metrics[row][name] for row in rows], np.float64), newest)
    return points


def _table(metrics: list[Mapping[str, float]], names: tuple[str, ...]) -> Doubles:
    """Updates as rows and metrics as columns, without a Python loop over numbers."""
    if len(names) == 1:
        return np.array([[each[names[0]]] for each in metrics], np.float64)
    values = chain.from_iterable(map(itemgetter(*names), metrics))
    return np.fromiter(values, np.float64, len(metrics) * len(names)).reshape(len(metrics), len(names))


def _thin(x: Doubles, y: Doubles, newest: bool) -> tuple[Doubles, Doubles]:
    if len(x) <= POINTS_PER_BLOCK:
        return x.copy(), y.copy()
    begin = np.linspace(0, len(x), POINTS_PER_BLOCK, endpoint=False).astype(np.int64)
    end = np.append(begin[1:], len(x))
    if newest:
        return x[end - 1], y[end - 1]
    return x[end - 1], np.add.reduceat(y, begin) / (end - begin)
