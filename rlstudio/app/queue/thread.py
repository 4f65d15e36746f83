"""Works on the queue beside the window, which never waits for a worker or a disk."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QThread, Signal

from rlstudio.core.errors import UserError
from rlstudio.engine.queue.crew import Crew, jobs_at_once
from rlstudio.engine.queue.entries import QueuedRun
from rlstudio.engine.queue.queue import Queue, queue_file

_BUSY_S, _IDLE_S, _TELL_S = 0.03, 1.0, 0.5
_END_MS = 25_000


@dataclass(frozen=True)
class QueueNews:
    """The queue as it is now. ``ours``: this window works on it, rather than another one.

    ``jobs``: how many runs at a time a person wants, 0 for one a core; ``at_once``: how many that is.
    """

    runs: tuple[QueuedRun, ...]
    paused: bool
    jobs: int
    at_once: int
    ours: bool

    @property
    def unfinished(self) -> int:
        """How many runs are waiting or under way."""
        return sum(not run.ended for run in self.runs)

    @property
    def going(self) -> bool:
        """Whether there is work, and time does not stand still."""
        return self.unfinished > 0 and not self.paused


class QueueThread(QThread):
    """Owns the queue and its crew. Signals: ``told`` (QueueNews); ``found_left`` (how many); ``troubled``.

    ``found_left``: runs of an earlier start are not done; they wait until somebody lets them go on.
    """

    told = Signal(object)
    found_left = Signal(int)
    troubled = Signal(object)

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self._path = path or queue_file()
        self._wake = threading.Condition()
        self._wishes: deque[Callable[[Queue], object]] = deque()
        self._over = False
        self._last: QueueNews | None = None

    def do(self, wish: Callable[[Queue], object]) -> None:
        """Do something with the queue, and tell how it is then."""
        with self._wake:
            self._wishes.append(wish)
            self._wake.notify()

    def end(self) -> None:
        """Save the runs under way and end: they go on at another time."""
        with self._wake:
            self._over = True
            self._wake.notify()
        self.wait(_END_MS)

    def run(self) -> None:
        """The thread."""
        try:
            queue = Queue(self._path)
        except UserError as error:
            self.troubled.emit(str(error))
            return
        crew = Crew(queue)
        try:
            self._begin(crew)
            while not self._over:
                busy = self._once(crew)
                with self._wake:
                    if not (self._wishes or self._over):
                        self._wake.wait(_BUSY_S if busy or crew.hands else _IDLE_S)
        finally:
            try:
                while self._wishes:  # what was wanted is still kept
                    self._wishes.popleft()(queue)
            except UserError as error:
                self.troubled.emit(str(error))
            crew.close()
            queue.close()

    def _begin(self, crew: Crew) -> None:
        try:
            if crew.take_lead() and (left := crew.queue.unfinished()):
                crew.queue.pause(True)
                self.found_left.emit(left)
        except UserError as error:
            self.troubled.emit(str(error))

    def _once(self, crew: Crew) -> bool:
        """Do what is wanted and due, and tell what is new; returns whether there is more to do at once."""
        busy, asked = False, bool(self._wishes)
        try:
            while self._wishes:
                self._wishes.popleft()(crew.queue)
            busy = crew.work()
            self._tell(crew, asked)
        except UserError as error:
            self.troubled.emit(str(error))
            time.sleep(_IDLE_S)
        return busy

    def _tell(self, crew: Crew, asked: bool) -> None:
        now = time.monotonic()
        if not asked and now < self._told_at + _TELL_S:
            return
        self._told_at = now
        queue = crew.queue
        jobs = queue.jobs
        news = QueueNews(tuple(queue.runs()), queue.paused, jobs, jobs_at_once(jobs), crew.leads)
        if news != self._last or asked:
            self._last = news
            self.told.emit(news)

    _told_at = 0.0
