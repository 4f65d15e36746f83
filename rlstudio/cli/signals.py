"""What Ctrl-C, a closed terminal and a polite kill do to a command."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM) if sys.platform == "win32" else (
    signal.SIGINT, signal.SIGTERM, signal.SIGHUP
)  # fmt: skip


class Stopped(BaseException):
    """A signal ends the command; what it holds open is closed on the way."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextmanager
def stoppable() -> Iterator[None]:
    """Let a signal raise Stopped, once: what is cleaned up then is not interrupted again."""

    def stop(number: int, frame: FrameType | None) -> None:
        for other in SIGNALS:
            signal.signal(other, signal.SIG_IGN)
        raise Stopped(number)

    with handling(stop):
        yield


@contextmanager
def handling(handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Send signals to ``handler``, except for those that are ignored; in the main thread only."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in SIGNALS}
    for number, previous in before.items():
        if previous is not signal.SIG_IGN or number == signal.SIGINT:
            signal.signal(number, handler)
    try:
        yield
    finally:
        for number, previous in before.items():
            signal.signal(number, previous)


class Interrupts:
    """Counts the wishes to stop; ``signal`` is the last one."""

    def __init__(self) -> None:
        self.count = 0
        self.signal: int | None = None

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """Take one signal."""
        self.count += 1
        self.signal = number
        if self.count > 2:
            raise Stopped(number)

    @property
    def hurried(self) -> bool:
        """Whether the computer or the terminal is about to go: there is time to save, and no more."""
        return self.signal is not None and self.signal != signal.SIGINT


@contextmanager
def interrupts() -> Iterator[Interrupts]:
    """Count signals instead of ending: training stops between two events; the third one ends it at once.

    Who started it by nohup wants it to outlive the terminal: a SIGHUP that is ignored stays so.
    """
    wishes = Interrupts()
    with handling(wishes):
        yield wishes
