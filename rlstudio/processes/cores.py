"""How many cores the program's workers may use: all that the system gives, or as many as a person chose."""

from __future__ import annotations

import os
from contextlib import suppress

VARIABLE = "RLSTUDIO_CORES"
"""The variable by which a process and its children are told how many cores they may use."""

BESIDE = "RLSTUDIO_BESIDE"
"""The variable by which a child is told that so many processes that compute, itself among them, share the
cores: it begins fewer threads then."""


def of_this_process() -> int:
    """Cores that the system lets this process use, hardware threads included."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def chosen() -> int | None:
    """How many a person has chosen; None for all, and for what is no number of cores."""
    text = os.environ.get(VARIABLE, "")
    return int(text) if text.isascii() and text.isdigit() and 0 < int(text) < 10_000 else None


def choose(count: int | None) -> None:
    """Let processes that are started from now on use so many cores; None: all."""
    if count is None:
        os.environ.pop(VARIABLE, None)
    else:
        os.environ[VARIABLE] = str(count)


def usable() -> int:
    """How many cores this process is to use, its part where several share them."""
    text = os.environ.get(BESIDE, "")
    beside = int(text) if text.isascii() and text.isdigit() and 0 < int(text) < 10_000 else 1
    return max(1, min(of_this_process(), chosen() or of_this_process()) // beside)


def obey() -> None:
    """Bind this process, with all its threads and children, to as many cores as were chosen.

    Libraries with threads of their own cannot use more then. Where the system has no such call (macOS),
    ``usable`` tells how many threads to begin.
    """
    count = chosen()
    if count is None or count >= of_this_process():
        return
    with suppress(OSError, AttributeError):
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:count])
            return
        import psutil  # type: ignore[import-untyped]

        psutil.Process().cpu_affinity(list(range(count)))
