"""Running normalisation by workers that see different worlds: each adds to its own, all see by the sum."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Array, Doubles, State
from rlstudio.nn.normalising.moments import RunningMoments, pooled
from rlstudio.nn.normalising.network import Normalising
from rlstudio.nn.normalising.rewards import RewardScale
from rlstudio.nn.shared import Shared


class Pool:
    """Running moments of worker ``worker``, and those of the others as they were when last looked at.

    ``rows`` (W, 1 + 2 D), shared: [count | mean | variance] of each worker, who alone writes his row.
    """

    def __init__(self, own: RunningMoments, rows: Doubles, worker: int) -> None:
        self.own, self._rows, self._worker = own, rows, worker
        self._others: list[RunningMoments] = []

    def exchange(self) -> None:
        """Tell the own moments, and look at the others'."""
        own, shape = self.own, self.own.mean.shape
        self._rows[self._worker] = np.concatenate([[own.count], own.mean.ravel(), own.variance.ravel()])
        self._others = []
        for worker, row in enumerate(self._rows.copy()):
            if worker != self._worker and row[0] >= 1:
                other = RunningMoments(shape)
                mean, variance = np.split(row[1:], 2)
                other.count = float(row[0])
                other.mean, other.variance = mean.reshape(shape), variance.reshape(shape)
                self._others.append(other)

    def total(self) -> RunningMoments:
        """Of everybody."""
        return pooled([self.own, *self._others])


class PooledRewards(RewardScale):
    """A RewardScale whose unit is the deviation of all workers' returns."""

    pool: Pool | None = None

    @property
    def unit(self) -> float:
        """The deviation that rewards are divided by."""
        return super().unit if self.pool is None else float(self.pool.total().deviation)

    def state(self) -> State:
        """The moments of all, and the own returns so far."""
        return super().state() | (self.pool.total().state() if self.pool else {})


def numbers(normalising: Normalising | None, rewards: RewardScale | None) -> int:
    """How many numbers of a worker are shared."""
    count = 0 if rewards is None else 3
    if normalising is not None and normalising.moments is not None:
        count += 1 + 2 * normalising.moments.mean.size
    return count


class Statistics:
    """A worker's part in them. ``close`` makes what all have seen its own, for the next team."""

    def __init__(
        self, normalising: Normalising | None, rewards: PooledRewards | None, shared: Shared, worker: int
    ) -> None:
        self._normalising, self._rewards = normalising, rewards
        self._seen: Pool | None = None
        start = 0
        if rewards is not None:
            rewards.pool, start = Pool(rewards.moments, shared.moments[:, :3], worker), 3
        if normalising is not None and normalising.moments is not None:
            own = RunningMoments(normalising.moments.mean.shape)
            own.restore(normalising.moments.state())
            self._seen = Pool(own, shared.moments[:, start:], worker)

    def exchange(self) -> None:
        """Tell the others, and learn from them, what was seen."""
        for pool in (self._seen, self._rewards.pool if self._rewards else None):
            if pool is not None:
                pool.exchange()

    def see(self, observation: Array) -> None:
        """Take in observations (B, *shape), which are seen by what all have seen."""
        if self._normalising is not None and self._normalising.moments is not None and self._seen is not None:
            self._seen.own.add(self._normalising.counted(observation))
            self._normalising.moments.restore(self._seen.total().state())

    def close(self) -> None:
        """The others are gone; what they have seen is kept."""
        if self._rewards is not None and self._rewards.pool is not None:
            self._rewards.moments, self._rewards.pool = self._rewards.pool.total(), None
