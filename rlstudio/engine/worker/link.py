"""What lies between a viewer and its worker: commands one way, notices the other."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Literal

from rlstudio.engine.worker.messages import Command, Died, Failed, Finished, Notice, Train

Condition = Literal["computing", "stopped", "waiting", "unknown"]


class Link(ABC):
    """Commands to a worker, notices from it. To be used from one thread at a time."""

    def __init__(self) -> None:
        self._training = False

    @property
    @abstractmethod
    def alive(self) -> bool:
        """Whether the worker is still there."""

    def condition(self) -> Condition:
        """What a worker that does not answer is doing, as far as the system tells."""
        return "unknown"

    def kill(self) -> None:  # noqa: B027
        """End a worker that does not answer, without saving; ``poll`` tells of its death. Threads live on."""

    @abstractmethod
    def _send(self, command: Command) -> None: ...

    @abstractmethod
    def _poll(self, timeout: float) -> list[Notice]: ...

    @abstractmethod
    def close(self, timeout: float = 5.0) -> None:
        """End the worker; it saves first what it has. After ``timeout`` seconds it is killed. Idempotent."""

    def send(self, command: Command) -> None:
        """Give a command. To a worker that is gone it is lost; ``poll`` tells of that.

        Only one picture has room in the memory that both sides share: nobody asks for the next one
        (``SnapshotRequest.frame``) before the last one has come.
        """
        self._training |= isinstance(command, Train)
        self._send(command)

    def poll(self, timeout: float = 0.0) -> list[Notice]:
        """All notices that have come, in order; waits up to ``timeout`` seconds for the first one."""
        notices = self._poll(timeout)
        if any(isinstance(notice, Failed | Finished | Died) for notice in notices):
            self._training = False
        return notices
