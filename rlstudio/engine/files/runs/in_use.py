"""Who uses a run at this moment: a training that writes into its folder, a window that shows its files.

Both are locks that the operating system holds, so that a killed process leaves none behind. What a training
does is a word in a file beside its lock, which is believed only while the lock is held.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Literal, get_args

from filelock import FileLock, Timeout

from rlstudio.core.system.folders import library_folder

LOCK = ".lock"
"""The file that a training locks in the folder of its run."""
DOING = ".doing"
"""The file in which it says what it does: on Windows nobody else can read the one that is locked."""

Doing = Literal["learning", "paused", "waiting", "testing", "unknown"]
"""What a training does with a run that it has open: "waiting" for a person, "testing" at its end.

"unknown": it has not said so, because it is just beginning or cannot write.
"""


def is_learning(folder: Path) -> bool:
    """Whether a training writes into this folder."""
    return (folder / LOCK).exists() and is_held(folder / LOCK)


def doing(folder: Path) -> Doing | None:
    """What a training does in this folder at this moment; None if none has it open."""
    if not is_learning(folder):
        return None
    told = ""
    with suppress(OSError, ValueError), (folder / DOING).open(encoding="ascii") as file:
        told = file.read(20)
    return next((known for known in get_args(Doing) if known == told), "unknown")


def may_be_in_use(folder: Path) -> bool:
    """Whether ``doing`` may know something: no lock is tried for that."""
    return os.path.exists(folder / DOING)


def note_doing(folder: Path, doing: Doing) -> None:
    """Say what a training does that has locked this folder. What cannot be written is unknown."""
    with suppress(OSError):
        (folder / DOING).write_text(doing, "ascii")


def forget_doing(folder: Path) -> None:
    """Say nothing any more, before the folder is let go."""
    with suppress(OSError):
        (folder / DOING).unlink(missing_ok=True)


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
