"""Memory that a process does not need any more."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Give freed memory back to the system: the C library of Linux keeps it in pieces otherwise.

    It takes some milliseconds. Other systems and other C libraries need nothing.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError):  # not glibc
        return
    trim(0)
