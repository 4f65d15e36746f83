"""What is asked of a replay memory and what is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from rlstudio.core.arrays import Array, Ints

Order = Literal["newest", "oldest", "most drawn", "largest error", "highest priority", "highest reward"]


@dataclass(frozen=True, slots=True)
class MemoryRequest:
    """Ask what a memory holds, and for ``count`` of its transitions, the first ones in this order."""

    order: Order = "newest"
    count: int = 12


@dataclass(slots=True)
class Remembered:
    """One transition of a memory: lane-less, ``observation`` and ``next_observation`` (*shape).

    ``action``: a number, or (D,) floats. ``reward``: with n-step returns the discounted sum of ``span``
    rewards. ``age``: environment steps since. ``drawn``: how often since it was watched. ``error``: the size
    of its last error, None if it is not known. ``priority``: its chance to be drawn, times the number of
    transitions; None where all are alike.
    """

    observation: Array
    action: Array
    reward: float
    next_observation: Array
    terminated: bool
    span: int
    age: int
    drawn: int
    error: float | None = None
    priority: float | None = None


@dataclass(slots=True)
class Histogram:
    """How many numbers lie in each of equal bins from ``low`` to ``high``."""

    counts: Ints
    low: float
    high: float


@dataclass(slots=True)
class MemoryView:
    """A memory at one moment.

    ``oldest``: age of its oldest transition in environment steps. ``batches``: drawn since it is watched.
    ``histograms``: of "reward", "drawn", "error", "priority" and "age", as far as there are any.
    """

    size: int
    capacity: int
    oldest: int = 0
    batches: int = 0
    histograms: Mapping[str, Histogram] = field(default_factory=dict)
    shown: tuple[Remembered, ...] = ()


class Memory(Protocol):
    """A replay memory that can be looked at."""

    def look(self, request: MemoryRequest) -> MemoryView:
        """What it holds now; from the first look on it counts what is drawn."""

    def look_away(self) -> None:
        """Nobody looks any more: count no longer."""
