"""What open_spiel writes on standard error before it raises the same."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_COMPLAINT = b"OpenSpiel exception: "
_ONE_AT_A_TIME = threading.Lock()


@contextmanager
def told_once() -> Iterator[None]:
    """Keep from standard error what is raised in here as well; all else is written there at the end.

    open_spiel writes below Python, so that the file itself is exchanged, for the whole process: no longer
    than one game takes to load and to be tried.
    """
    with _ONE_AT_A_TIME, tempfile.TemporaryFile() as held:
        try:
            before = os.dup(2)
        except OSError:  # a program without a terminal
            yield
            return
        os.dup2(held.fileno(), 2)
        raised = True
        try:
            yield
            raised = False
        finally:
            os.dup2(before, 2)
            os.close(before)
            held.seek(0)
            written = held.read()
            os.write(2, written.partition(_COMPLAINT)[0] if raised else written)
