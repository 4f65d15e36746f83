"""The child's side of its start: it ends when the process that started it is gone."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time

if sys.platform != "win32":
    import fcntl


def end_with_parent(patience: float) -> None:
    """End this process ``patience`` seconds after its parent, however the parent ended.

    Standard input is a pipe from the parent that carries nothing: it ends with the parent, even if that
    was killed. Ctrl-C and a closed terminal are for the parent alone.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    threading.Thread(target=_watch, args=(patience,), name="parent-watch", daemon=True).start()


def die_at_once(on: bool) -> None:
    """Whether the system itself ends this process the moment its parent is gone; nothing is saved then.

    A process that has nothing to save need not be able to run Python for it, as ``end_with_parent`` must:
    loading a large library can hold the interpreter for seconds. Does nothing on Windows.
    """
    if sys.platform == "win32":
        return
    # The end of the pipe on standard input raises SIGIO, whose default is to end the process.
    fcntl.fcntl(0, fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(0, fcntl.F_GETFL)
    fcntl.fcntl(0, fcntl.F_SETFL, flags | os.O_ASYNC if on else flags & ~os.O_ASYNC)


def _watch(patience: float) -> None:
    try:
        # Not through sys.stdin, which a thread may not be reading when Python ends.
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    time.sleep(patience)
    os._exit(1)
