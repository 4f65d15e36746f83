"""A clock of a run's duration without pauses."""

from __future__ import annotations

import time
from collections.abc import Callable


class RunClock:
    """Measures wall-clock seconds while it is going; stopped at first. before: what it shows then."""

    def __init__(self, now: Callable[[], float] = time.monotonic, before: float = 0.0) -> None:
        self._now = now
        self._before = before
        self._since: float | None = None

    def let_go(self, going: bool) -> None:
        """Start or stop it."""
        if going and self._since is None:
            self._since = self._now()
        elif not going:
            self._before, self._since = self.seconds, None

    @property
    def seconds(self) -> float:
        """Seconds that it has been going, without pauses."""
        return self._before + (0.0 if self._since is None else self._now() - self._since)
