"""A slot for the newest item: ``put`` never waits and replaces an item that was not taken."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """One slot between threads: ``put`` replaces the item, ``take`` removes it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._letter: T | None = None

    def put(self, letter: T) -> None:
        """Put an item in, in place of the one before."""
        with self._lock:
            self._letter = letter

    def pop(self) -> T | None:
        """Take the item out; None if there is none."""
        with self._lock:
            letter, self._letter = self._letter, None
        return letter
