"""A slot of one for what is newest: who puts does not wait, who looks misses what was overtaken."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """One slot between threads: the latest put wins, a take empties it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._letter: T | None = None

    def put(self, letter: T) -> None:
        """Leave this, whatever lay there before."""
        with self._lock:
            self._letter = letter

    def pop(self) -> T | None:
        """What lies there, or None; the slot is empty afterwards."""
        with self._lock:
            letter, self._letter = self._letter, None
        return letter
