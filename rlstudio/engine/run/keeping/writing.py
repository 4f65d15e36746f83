"""Files that a thread writes while learning goes on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue

from rlstudio.engine.run.keeping.run_folder import Write


class _Writer:
    """A thread that does what it is handed, one after another, for as long as its process lives.

    It is begun before memory can be short: a thread that is begun without memory for its first line never
    says so, and ``Thread.start`` waits for it for ever.
    """

    def __init__(self) -> None:
        self._tasks: SimpleQueue[tuple[Callable[[], None], Future[None]]] = SimpleQueue()
        # A process need not wait for it: a file is there completely or not at all.
        threading.Thread(target=self._work, name="writer", daemon=True).start()

    def hand(self, work: Callable[[], None]) -> Future[None]:
        task: Future[None] = Future()
        self._tasks.put((work, task))
        return task

    def _work(self) -> None:
        while True:
            work, task = self._tasks.get()
            try:
                work()
            except Exception as error:
                task.set_exception(error)
            else:
                task.set_result(None)
            del work, task  # what they hold is large, and the next may not come for long


_writer: _Writer | None = None
_beginning = threading.Lock()


def begin_writer() -> _Writer:
    """The one thread of this process that writes beside learning, begun at the first call."""
    global _writer
    with _beginning:
        if _writer is None:
            _writer = _Writer()
        return _writer


def write_beside(work: Callable[[], None]) -> Future[None]:
    """Let the thread do this after what it was handed before; the answer raises what went wrong."""
    return begin_writer().hand(work)


class Writing:
    """Writes a file from now on; what it writes is of the moment before. ``seconds``: how long that took."""

    def __init__(self, write: Write, path: Path) -> None:
        self.path = path
        self.seconds = 0.0
        self._write = write
        self._task = write_beside(self._work)

    @property
    def over(self) -> bool:
        """Whether it was written or has failed."""
        return self._task.done()

    def finish(self) -> Path:
        """Wait for it; returns the file. Raises what went wrong: UserError, or MemoryError."""
        self._task.result()
        return self.path

    def _work(self) -> None:
        begun = time.monotonic()
        try:
            self._write(self.path)
        finally:
            self.seconds = time.monotonic() - begun
