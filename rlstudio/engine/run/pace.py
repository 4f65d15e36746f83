"""Slow motion: how many steps are due, counted from one origin in time so that the pace does not drift."""

from __future__ import annotations

import time

END_SECONDS = 0.6
"""How long the end of an episode stays in view at normal speed."""
STALL_SECONDS = 0.1
"""After a longer delay than this, at most the steps of this time are made up for."""

WAITING_SECONDS = 0.03
"""Between two looks whether a person has answered what learning waits for."""


class Pace:
    """Steps at ``rate`` per second. After a long delay the origin is reset."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self._origin = time.perf_counter()
        self._taken = 0

    def due(self) -> int:
        """How many steps are due and not taken yet."""
        now = time.perf_counter()
        due = int((now - self._origin) * self.rate) - self._taken
        most = max(1, int(STALL_SECONDS * self.rate))
        if due > most:
            self._origin, self._taken, due = now, -most, most
        return due

    def took_one(self) -> None:
        """Count one step."""
        self._taken += 1

    def wait(self) -> float:
        """Seconds until the next step is due."""
        return max(0.0, self._origin + (self._taken + 1) / self.rate - time.perf_counter())
