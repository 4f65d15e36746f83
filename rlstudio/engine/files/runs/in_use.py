"""Who uses a run at this moment: a training that writes into its folder, a window that shows its files.

Both are locks that the operating system holds, so that a killed process leaves none behind.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from rlstudio.core.system.folders import library_folder

LOCK = ".lock"
"""The file that a training locks in the folder of its run."""


def is_learning(folder: Path) -> bool:
    """Whether a training writes into this folder."""
    return (folder / LOCK).exists() and is_held(folder / LOCK)


def is_shown(folder: Path) -> bool:
    """Whether a window shows a file of this folder."""
    with suppress(OSError):
        for mark in _marks().glob(f"{_key(folder)}-*"):
            if is_held(mark):
                return True
            with suppress(OSError):
                mark.unlink()
    return False


class Shown:
    """Says that a window shows a file of this folder, until ``end`` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        path = _marks() / f"{_key(folder)}-{os.getpid()}-{secrets.token_hex(4)}"
        self._lock = FileLock(path, timeout=0, thread_local=False)
        with suppress(OSError, Timeout, NotImplementedError):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()

    def end(self) -> None:
        """It is shown no more. Idempotent."""
        with suppress(OSError):
            self._lock.release(force=True)
            Path(self._lock.lock_file).unlink(missing_ok=True)


def _marks() -> Path:
    return library_folder() / "shown"


def _key(folder: Path) -> str:
    return hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:24]


def is_held(path: Path) -> bool:
    """Whether a process holds the lock of this file."""
    lock = FileLock(path, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return True
    except (OSError, NotImplementedError):
        return False
    lock.release()
    return False
