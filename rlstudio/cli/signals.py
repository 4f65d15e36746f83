"""How commands handle Ctrl-C, a closed terminal and SIGTERM."""

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


_begun: list[int] = []
"""The signal that ends this command. Python swallows what is raised in a callback, e.g. of an import, so it
is looked at again before anything is begun."""


class Stopped(BaseException):
    """A signal ends the command; raised so that ``finally`` blocks close what is open."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise Stopped at the first signal, and ignore later ones, so that cleaning up is not interrupted."""

    def stop(number: int, frame: FrameType | None) -> None:
        for other in SIGNALS:
            signal.signal(other, signal.SIG_IGN)
        _begun.append(number)
        raise Stopped(number)

    with handling(stop):
        yield


@contextmanager
def handling(handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    """Let ``handler`` handle signals, except ignored ones; in the main thread only."""
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
    """Counts the signals to stop; ``signal`` is the last one."""

    def __init__(self) -> None:
        self.count = 0
        self.signal: int | None = None

    def __call__(self, number: int, frame: FrameType | None) -> None:
        """Count a signal. The third one raises Stopped."""
        self.count += 1
        self.signal = number
        if self.count > 2:
            raise Stopped(number)

    @property
    def hurried(self) -> bool:
        """Whether the computer or the terminal is being closed, so that there is only time to save."""
        return self.signal is not None and self.signal != signal.SIGINT


@contextmanager
def interrupts() -> Iterator[Interrupts]:
    """Count signals, so that training can stop between two events; the third signal raises Stopped.

    A SIGHUP that is ignored stays ignored, as nohup wants it.
    """
    if _begun:
        raise Stopped(_begun[0])
    wishes = Interrupts()
    with handling(wishes):
        yield wishes
