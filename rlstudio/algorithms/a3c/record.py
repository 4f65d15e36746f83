"""What each of A3C's workers has done since its team began, as evidence for panels."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np

from rlstudio.core.arrays import Array, Doubles, Ints
from rlstudio.core.events import EpisodeEnded
from rlstudio.nn.shared import Shared

KEPT = 50
"""Returns of each worker that are kept."""
NAMES = frozenset(
    {
        "worker_steps", "worker_updates", "worker_behind", "worker_episodes", "worker_returns",
        "worker_clock",
    }
)  # fmt: skip


class WorkRecord:
    """The counts of W workers. Each counts its own steps and updates in the memory that they share."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        workers = len(shared.steps)
        self._episodes: Ints = np.zeros(workers, np.int64)
        self._returns: Doubles = np.zeros((workers, KEPT))

    def add(self, worker: int, episodes: Sequence[EpisodeEnded]) -> None:
        """Episodes of this worker ended."""
        if not episodes:
            return
        # Told evidence is never written to again.
        self._episodes, self._returns = self._episodes.copy(), self._returns.copy()
        self._episodes[worker] += len(episodes)
        new = [episode.episode_return for episode in episodes][-KEPT:]
        self._returns[worker] = np.append(self._returns[worker, len(new) :], new)

    def evidence(self) -> dict[str, Array]:
        """Numbers of each worker (W,) by name.

        ``worker_behind``: all updates that others made between its taking the parameters and correcting them,
        summed over its updates. ``worker_returns`` (W, KEPT): of its last episodes, the newest last, of which
        as many count as ``worker_episodes`` says. ``worker_clock`` (1,): seconds, when this was counted.
        """
        shared = self._shared
        return {
            "worker_steps": shared.steps.copy(),
            "worker_updates": shared.updates.copy(),
            "worker_behind": shared.behind.copy(),
            "worker_episodes": self._episodes,
            "worker_returns": self._returns,
            "worker_clock": np.array([time.monotonic()]),
        }
