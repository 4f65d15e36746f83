"""Runs the worker as a thread of this process: for debugging, and if no process can be started."""

from __future__ import annotations

import contextlib
import queue
import threading
import time

from rlstudio.core.words import words
from rlstudio.engine.worker.messages import Command, Died, Notice, Quit
from rlstudio.engine.worker.transport.channel import QueueChannel
from rlstudio.engine.worker.transport.link import Link


class ThreadHost(Link):
    """A worker in a thread; an error that it raises is reported as Died."""

    def __init__(self) -> None:
        super().__init__()
        self._channel = QueueChannel()
        self._thread = threading.Thread(target=self._work, name="rlstudio-worker", daemon=True)
        self._error: BaseException | None = None
        self._closed = False
        self._told_death = self._woken = False
        self._thread.start()

    def _work(self) -> None:
        from rlstudio.engine.worker.worker import serve

        try:
            serve(self._channel, own_process=False)
        except BaseException as error:
            self._error = error

    @property
    def alive(self) -> bool:
        """Whether the worker is running."""
        return self._thread.is_alive()

    def _send(self, command: Command) -> None:
        if not self._closed:
            self._channel.commands.put(command)

    def wake(self) -> None:
        """End the wait of the thread that polls; any thread may call it."""
        self._channel.notices.put(None)

    def _poll(self, timeout: float) -> list[Notice]:
        notices: list[Notice] = []
        give_up = time.monotonic() + timeout
        while True:
            try:
                self._take(notices, 0.0)
                continue
            except queue.Empty:
                pass
            left = give_up - time.monotonic()
            if notices or self._woken or left <= 0:
                break
            if not self._thread.is_alive():
                if not (self._closed or self._told_death):
                    self._told_death = True
                    notices.append(
                        Died(words("The worker thread ended: {error}.", error=str(self._error)), None)
                    )
                else:
                    time.sleep(left)
                break
            with contextlib.suppress(queue.Empty):
                self._take(notices, min(left, 0.1))
        self._woken = False
        return notices

    def _take(self, notices: list[Notice], timeout: float) -> None:
        """Append the next notice. Raises queue.Empty if none comes in time."""
        queued = self._channel.notices
        notice = queued.get(timeout=timeout) if timeout > 0 else queued.get_nowait()
        if notice is None:
            self._woken = True
        else:
            notices.append(notice)

    def close(self, timeout: float = 5.0) -> None:
        """End the worker after it has saved. A thread cannot be killed, so this waits for it."""
        if not self._closed:
            self._channel.commands.put(Quit())
            self._closed = True
        self._thread.join(timeout)
