"""What a replay memory holds, for people: how full, how old, and some of its transitions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from rlstudio.core.arrays import Array, Ints
from rlstudio.core.inside.remembered import Histogram, MemoryRequest, MemoryView, Order, Remembered

if TYPE_CHECKING:
    from rlstudio.nn.memory.ring import Replay

BINS = 31


def memory_view(replay: Replay, request: MemoryRequest) -> MemoryView:
    """A view of all that can be drawn. Nothing of the memory changes."""
    held, watch = replay.held(), replay.watch
    if not len(held) or watch is None:
        return MemoryView(len(held), replay.places)
    ages = replay.ages(held)
    told: dict[str, Array] = {"reward": replay.rewards(held), "drawn": watch.drawn[held], "age": ages}
    known = watch.error[held]
    if not np.isnan(known).all():
        told["error"] = known
    if replay.priorities is not None:
        weights = replay.priorities.tree.leaves[held]
        told["priority"] = weights / max(float(weights.mean()), 1e-300)
    picked = _first(request, told)
    batch = replay.gather(held[picked])
    shown = tuple(
        Remembered(
            observation=batch.observation[row],
            action=np.asarray(batch.action[row]),
            reward=float(batch.reward[row]),
            next_observation=batch.next_observation[row],
            terminated=bool(batch.terminated[row]),
            span=1 if batch.span is None else int(batch.span[row]),
            age=int(ages[place]),
            drawn=int(told["drawn"][place]),
            error=None if np.isnan(known[place]) else float(known[place]),
            priority=float(told["priority"][place]) if "priority" in told else None,
        )
        for row, place in enumerate(picked)
    )
    histograms = {name: _histogram(values) for name, values in told.items()}
    return MemoryView(len(held), replay.places, int(ages.max()), watch.batches, histograms, shown)


_COLUMNS: dict[Order, tuple[str, int]] = {
    "newest": ("age", 1),
    "oldest": ("age", -1),
    "most drawn": ("drawn", -1),
    "largest error": ("error", -1),
    "highest priority": ("priority", -1),
    "highest reward": ("reward", -1),
}
"""By which number an order goes, and whether the lowest (1) or the highest (-1) come first."""


def _first(request: MemoryRequest, told: dict[str, Array]) -> Ints:
    """Which ones come first; of equal ones, and where the number is not told, the newest."""
    name, way = _COLUMNS[request.order]
    numbers = told.get(name, told["age"]).astype(np.float64) * (way if name in told else 1)
    numbers = np.where(np.isnan(numbers), np.inf, numbers)
    order: Ints = np.lexsort((told["age"], numbers))[: max(0, request.count)]
    return order


def _histogram(values: Array) -> Histogram:
    known = values[np.isfinite(values)].astype(np.float64)
    low, high = float(known.min()), float(known.max())
    if values.dtype.kind == "i" and high - low < BINS:  # a bin for each
        counts = np.bincount((known - low).astype(np.int64))
        return Histogram(counts.astype(np.int64), low, high)
    if not high > low:
        low, high = low - 0.5, high + 0.5
    counts, _ = np.histogram(known, BINS, (low, high))
    return Histogram(counts.astype(np.int64), low, high)
