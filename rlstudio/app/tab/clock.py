"""How long a run has been going on, as a person counts it."""

from __future__ import annotations

import time
from collections.abc import Callable


class RunClock:
    """Seconds on the wall while it goes, whatever was computed in them; stands still at first."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._before = 0.0
        self._since: float | None = None

    def let_go(self, going: bool) -> None:
        """Go on, or stand still."""
        if going and self._since is None:
            self._since = self._now()
        elif not going:
            self._before, self._since = self.seconds, None

    @property
    def seconds(self) -> float:
        """How long it has been going, without the time it stood still."""
        return self._before + (0.0 if self._since is None else self._now() - self._since)
