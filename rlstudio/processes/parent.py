"""The child's side: it ends when the process that started it has ended."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import suppress

if sys.platform != "win32":
    import fcntl

TERM_SECONDS = 30.0
"""So long a parent has for saving what its children do, where SIGTERM has reached them as well."""


def end_with_parent(patience: float) -> None:
    """End this process ``patience`` seconds after its parent, however the parent ended.

    Standard input is a pipe from the parent that carries no data. It is closed when the parent ends, even if
    the parent was killed.
    """
    _answer_nothing()
    leave_signals_to_parent()
    threading.Thread(target=_watch, args=(patience,), name="parent-watch", daemon=True).start()


def leave_signals_to_parent() -> None:
    """Ctrl-C, a closed terminal and SIGTERM reach all processes, but only the parent knows what to save.

    SIGTERM comes from ``timeout``, from schedulers of jobs, and when a system shuts down: this process obeys
    it ``TERM_SECONDS`` later, and a second one at once.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32" or signal.getsignal(signal.SIGTERM) is _leave_it_to_the_parent:
        return
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    # A function, not SIG_IGN: programs that this process starts do not inherit it, nor do its copies.
    signal.signal(signal.SIGTERM, _leave_it_to_the_parent)
    os.register_at_fork(after_in_child=_obey)


def _leave_it_to_the_parent(number: int, frame: object) -> None:
    _obey()
    later = threading.Timer(TERM_SECONDS, os.kill, (os.getpid(), number))
    later.daemon = True
    later.start()


def _obey() -> None:
    if signal.getsignal(signal.SIGTERM) is _leave_it_to_the_parent:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def die_at_once(on: bool) -> None:
    """Set whether the system kills this process as soon as its parent has ended, without saving.

    Unlike ``end_with_parent`` this needs no running interpreter, which a large library can block for seconds
    while it loads. Does nothing on Windows.
    """
    if sys.platform == "win32":
        return
    # Closing the pipe on standard input raises SIGIO, which ends the process by default.
    fcntl.fcntl(0, fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(0, fcntl.F_GETFL)
    fcntl.fcntl(0, fcntl.F_SETFL, flags | os.O_ASYNC if on else flags & ~os.O_ASYNC)


def _answer_nothing() -> None:
    """What code in a child prints goes to standard error; who asks for a line gets the end of the file."""
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 - until the end
    if sys.stderr is not None:
        sys.stdout = sys.stderr
        with suppress(OSError):
            os.dup2(2, 1)


def _watch(patience: float) -> None:
    try:
        # Not through sys.stdin: a thread must not be reading from it when Python ends.
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    if sys.platform != "win32":
        # The system ends the process then, even while a library holds the interpreter.
        signal.setitimer(signal.ITIMER_REAL, max(patience, 1e-3))
    time.sleep(patience)
    os._exit(1)
