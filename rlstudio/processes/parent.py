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


def end_with_parent(patience: float) -> None:
    """End this process ``patience`` seconds after its parent, however the parent ended.

    Standard input is a pipe from the parent that carries no data. It is closed when the parent ends, even if
    the parent was killed. Ctrl-C and a closed terminal are handled by the parent only.
    """
    _answer_nothing()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    threading.Thread(target=_watch, args=(patience,), name="parent-watch", daemon=True).start()


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
