"""How often every transition of a memory was drawn, and how large its last error was, while watched."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import Floats, Ints


class MemoryWatch:
    """Counts for each of ``places`` in a memory, from now on."""

    def __init__(self, places: int) -> None:
        self.drawn: Ints = np.zeros(places, np.int64)
        self.error: Floats = np.full(places, np.nan, np.float32)
        self.batches = 0

    def note_drawn(self, index_B: Ints) -> None:
        """A batch was drawn; a place may be in it twice."""
        np.add.at(self.drawn, index_B, 1)
        self.batches += 1

    def note_errors(self, index_B: Ints, error_B: Floats) -> None:
        """The errors of what was drawn."""
        self.error[index_B] = np.abs(error_B)

    def forget(self, index_B: Ints) -> None:
        """Other transitions stand at these places now."""
        self.drawn[index_B] = 0
        self.error[index_B] = np.nan
