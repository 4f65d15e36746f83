"""The child's side of its start: it ends when the process that started it is gone."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time


def end_with_parent(patience: float) -> None:
    """End this process ``patience`` seconds after its parent, however the parent ended.

    Standard input is a pipe from the parent that carries nothing: it ends with the parent, even if that
    was killed. Ctrl-C and a closed terminal are for the parent alone.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    threading.Thread(target=_watch, args=(patience,), name="parent-watch", daemon=True).start()


def _watch(patience: float) -> None:
    try:
        # Not through sys.stdin, which a thread may not be reading when Python ends.
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    time.sleep(patience)
    os._exit(1)
