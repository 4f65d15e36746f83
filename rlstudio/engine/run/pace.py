"""Slow motion: how many steps are due by now, from one origin in time so that nothing drifts."""

from __future__ import annotations

import time

STALL_SECONDS = 0.1
"""Who is later than this does not hurry to catch up with more than so much."""


class Pace:
    """Steps at ``rate`` per second. After a stall, time begins anew."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self._origin = time.perf_counter()
        self._taken = 0

    def due(self) -> int:
        """Steps that should have been taken by now and were not."""
        now = time.perf_counter()
        due = int((now - self._origin) * self.rate) - self._taken
        most = max(1, int(STALL_SECONDS * self.rate))
        if due > most:
            self._origin, self._taken, due = now, -most, most
        return due

    def took_one(self) -> None:
        """One step was taken."""
        self._taken += 1

    def wait(self) -> float:
        """Seconds until the next step is due."""
        return max(0.0, self._origin + (self._taken + 1) / self.rate - time.perf_counter())
