"""What the last updates did, for panels that ask for it; unasked nothing of it is kept."""

from __future__ import annotations

from collections import deque

import numpy as np

from rlstudio.core.events import Swept, Updated
from rlstudio.engine.snapshot import Evidence

UPDATES = 200
"""Updates that are remembered between two views."""


class EvidenceWatch:
    """Notes what is asked for, until nobody asks for it any more."""

    def __init__(self) -> None:
        self.wanted: tuple[str, ...] = ()
        self._noted: deque[Updated] = deque(maxlen=UPDATES)

    def note(self, updated: Updated | Swept) -> None:
        """Remember an update; called only while something is wanted."""
        if isinstance(updated, Updated):
            found = {name: updated.evidence[name] for name in self.wanted if name in updated.evidence}
            # The rest of the evidence (a minibatch of pictures) is let go.
            self._noted.append(Updated(updated.metrics, found))

    def take(self, wanted: tuple[str, ...], last: Updated | Swept | None) -> tuple[Evidence, ...]:
        """What was noted since the last call, in order; at first that of the run's ``last`` update.

        What is wanted now is noted from here on.
        """
        if not set(wanted) <= set(self.wanted):
            self._noted.clear()
            if isinstance(last, Updated):
                self._noted.append(last)
        self.wanted = wanted
        noted = tuple(_copied(updated, wanted) for updated in self._noted)
        self._noted.clear()
        return noted if wanted else ()

    def forget(self) -> None:
        """Nobody asks any more."""
        self.wanted = ()
        self._noted.clear()


def _copied(updated: Updated, wanted: tuple[str, ...]) -> Evidence:
    """What is wanted and there, as numbers (n,) of our own."""
    evidence = updated.evidence
    return {name: np.array(evidence[name], np.float64).reshape(-1) for name in wanted if name in evidence}
