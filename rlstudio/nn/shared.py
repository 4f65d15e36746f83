"""Parameters and counters in memory that several processes share without locks (Hogwild, Niu et al. 2011)."""

from __future__ import annotations

import math

import numpy as np

from rlstudio.core.arrays import Array, Doubles, Floats, Ints
from rlstudio.core.events import EpisodeEnded
from rlstudio.processes.memory import SharedMemory

EPISODES = 4096
"""How many episodes of a worker may wait to be read."""
LIVE = 8


class Shared:
    """What W workers share: P parameters, their RMSProp statistics, counters, and news of episodes.

    ``parameters``, ``second`` (P,): anybody writes at any time. ``steps``, ``updates`` (W,): each worker
    counts its own; ``behind`` (W,): all updates of others between its taking parameters and correcting them.
    ``moments`` (W, K): what each has seen, for normalisation. ``live`` (8,): numbers that worker 0 sets for
    all. ``stop``: not 0 when all shall end. ``memory``: what it lies in; the other workers join it at its
    ``address``.
    """

    def __init__(self, workers: int, parameters: int, address: str | None = None, moments: int = 0) -> None:
        parts: list[tuple[str, type, tuple[int, ...]]] = [
            ("stop", np.int64, (1,)),
            ("steps", np.int64, (workers,)),
            ("updates", np.int64, (workers,)),
            ("behind", np.int64, (workers,)),
            ("ended", np.int64, (workers,)),
            ("live", np.float64, (LIVE,)),
            ("episodes", np.float64, (workers, EPISODES, 3)),
            ("moments", np.float64, (workers, moments)),
            ("parameters", np.float32, (parameters,)),
            ("second", np.float32, (parameters,)),
        ]
        size = sum(math.prod(shape) * np.dtype(kind).itemsize for _, kind, shape in parts)
        self.memory = SharedMemory(size, address)
        start = 0
        for name, kind, shape in parts:
            array: Array = np.frombuffer(self.memory.buffer, kind, math.prod(shape), start).reshape(shape)
            setattr(self, name, array)
            start += array.nbytes
        self._read = [0] * workers

    stop: Ints
    steps: Ints
    updates: Ints
    behind: Ints
    ended: Ints
    live: Doubles
    episodes: Doubles
    moments: Doubles
    parameters: Floats
    second: Floats

    def updates_of_others(self, worker: int) -> int:
        """How many updates all but this worker have made."""
        return int(self.updates.sum()) - int(self.updates[worker])

    def tell(self, worker: int, episode: EpisodeEnded) -> None:
        """An episode of this worker ended; it is the only one to write in its place."""
        place = int(self.ended[worker])
        self.episodes[worker, place % EPISODES] = (episode.episode_return, episode.length, episode.truncated)
        self.ended[worker] = place + 1

    def news(self, worker: int) -> list[EpisodeEnded]:
        """Episodes of this worker since the last call; the lane is the worker's number."""
        until = int(self.ended[worker])
        rows = self.episodes[worker, [place % EPISODES for place in range(self._read[worker], until)]]
        self._read[worker] = until
        return [EpisodeEnded(worker, value, int(length), bool(late)) for value, length, late in rows.tolist()]

    def close(self) -> None:
        """Give the descriptor back; the arrays hold the memory for as long as they live."""
        self.memory.close_descriptor()
