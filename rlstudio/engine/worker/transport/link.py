"""The connection from the window to a worker: sends commands and receives notices."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Literal

from rlstudio.engine.worker.messages import Command, Died, Failed, Finished, Notice, Train

Condition = Literal["computing", "stopped", "waiting", "unknown"]


class Link(ABC):
    """Sends commands to a worker and receives its notices. For one thread, but for ``offer`` and ``wake``."""

    def __init__(self) -> None:
        self._training = False

    @property
    @abstractmethod
    def alive(self) -> bool:
        """Whether the worker is running."""

    def condition(self) -> Condition:
        """What a worker that does not answer is doing, as far as the system knows."""
        return "unknown"

    def offer(self, command: Command) -> bool:
        """Send a command at once, if that needs no waiting; else false. Any thread may call it."""
        return False

    def wake(self) -> None:  # noqa: B027
        """End the wait of the thread that polls; any thread may call it."""

    def kill(self) -> None:  # noqa: B027
        """Kill a worker that does not answer; ``poll`` then returns Died. A thread is not killed."""

    @abstractmethod
    def _send(self, command: Command) -> None: ...

    @abstractmethod
    def _poll(self, timeout: float) -> list[Notice]: ...

    @abstractmethod
    def close(self, timeout: float = 5.0) -> None:
        """End the worker after it has saved; it is killed after ``timeout`` seconds. Idempotent."""

    def send(self, command: Command) -> None:
        """Send a command. If the worker is gone, the command is lost and ``poll`` returns Died.

        Only one picture has room in the memory that both sides share: nobody asks for the next one
        (``SnapshotRequest.frame``) before the last one has come.
        """
        self._training |= isinstance(command, Train)
        self._send(command)

    def poll(self, timeout: float = 0.0) -> list[Notice]:
        """All notices that have arrived, in order; waits up to ``timeout`` seconds for the first one."""
        notices = self._poll(timeout)
        if any(isinstance(notice, Failed | Finished | Died) for notice in notices):
            self._training = False
        return notices
