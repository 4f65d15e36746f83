"""A large file that a thread writes while learning goes on."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from rlstudio.engine.run.keeping.run_folder import Write


class Writing:
    """Writes a file from now on; what it writes is of the moment before. ``seconds``: how long that took.

    The process need not wait for it: the file is there completely or not at all.
    """

    def __init__(self, write: Write, path: Path) -> None:
        self.path = path
        self.seconds = 0.0
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._work, args=(write,), name="autosave", daemon=True)
        self._thread.start()

    @property
    def over(self) -> bool:
        """Whether it was written or has failed."""
        return not self._thread.is_alive()

    def finish(self) -> Path:
        """Wait for it; returns the file. Raises what went wrong: UserError, or MemoryError."""
        self._thread.join()
        if self._failure is not None:
            raise self._failure
        return self.path

    def _work(self, write: Write) -> None:
        begun = time.monotonic()
        try:
            write(self.path)
        except Exception as error:
            self._failure = error
        self.seconds = time.monotonic() - begun
