"""A run in the queue, as plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rlstudio.engine.run_spec import RunSpec

State = Literal["waiting", "running", "done", "failed", "cancelled"]
ENDED: tuple[State, ...] = ("done", "failed", "cancelled")


@dataclass(frozen=True)
class Progress:
    """How far a run is. ``rate``: steps per second, 0 while that is not known.

    ``recent``: mean return of its last 20 episodes; ``last``, ``best``: of its last test and of its best one;
    None before there is one. ``spark``: returns over its steps, float32 bytes. ``path``: the file that
    shows it best, "" before one is written.
    """

    step: int = 0
    budget: int | None = None
    seconds: float = 0.0
    rate: float = 0.0
    recent: float | None = None
    last: float | None = None
    best: float | None = None
    solved: bool = False
    spark: bytes = b""
    path: str = ""

    @property
    def left(self) -> float | None:
        """Seconds until its budget is used up, as fast as it is now; None where that is not known."""
        if self.budget is None or self.rate <= 0:
            return None
        return max(0.0, (self.budget - self.step) / self.rate)


@dataclass(frozen=True)
class QueuedRun:
    """A run in the queue.

    ``batch``: those that were added together have the same. ``varied``: in what they differ: "seed",
    "algorithm", or the name of a setting. ``folder``: of its files, "" before it began. ``message``: why it
    failed. ``begun``: how often it was begun or gone on with.
    """

    number: int
    batch: int
    varied: str
    spec: RunSpec
    state: State
    folder: str = ""
    message: str = ""
    begun: int = 0
    progress: Progress = field(default_factory=Progress)

    @property
    def ended(self) -> bool:
        """Whether nothing more will happen to it, unless somebody wants it again."""
        return self.state in ENDED
