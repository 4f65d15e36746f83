"""Waits for a connection, or for another thread of this process that rings."""

from __future__ import annotations

import os
import select
import sys
import threading
from collections.abc import Callable
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait


class Doorbell:
    """One thread waits for a message of ``connection``; any other ends its wait by ``ring``."""

    def __init__(self, connection: Connection) -> None:
        self._lock = threading.Lock()
        self._rung = False
        self._wait, self._write, self._read, self._shut = (
            _by_handles(connection) if sys.platform == "win32" else _by_descriptors(connection)
        )

    def ring(self) -> None:
        """End the wait that is going on, or the next one."""
        with self._lock:
            if not self._rung:
                self._rung = True
                self._write()

    def wait(self, seconds: float) -> None:
        """Return when a message can be read, when somebody rings, or after so many seconds."""
        if self._wait(max(0.0, seconds)):
            with self._lock:
                self._read()
                self._rung = False

    def close(self) -> None:
        """Close the bell, which then rings no more; the connection stays open."""
        with self._lock:
            self._rung = True
            self._shut()


_Calls = tuple[Callable[[float], bool], Callable[[], object], Callable[[], object], Callable[[], None]]
"""Wait so many seconds and tell whether it rang; ring; take the ringing back; close."""


def _by_descriptors(connection: Connection) -> _Calls:
    ear, button = os.pipe()
    # Connection.poll makes a selector each time, which takes ten times as long.
    poller = select.poll()
    poller.register(ear, select.POLLIN)
    poller.register(connection.fileno(), select.POLLIN)

    def close() -> None:
        os.close(button)
        os.close(ear)

    def heard(seconds: float) -> bool:
        return any(descriptor == ear for descriptor, _ in poller.poll(1000.0 * seconds))

    return heard, lambda: os.write(button, b"!"), lambda: os.read(ear, 1), close


def _by_handles(connection: Connection) -> _Calls:
    ear, button = Pipe(duplex=False)

    def close() -> None:
        button.close()
        ear.close()

    def heard(seconds: float) -> bool:
        return ear in wait([connection, ear], seconds)

    return heard, lambda: button.send_bytes(b"!"), ear.recv_bytes, close
