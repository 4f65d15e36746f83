"""Deleted runs: moved to a folder beside the others, brought back from there, removed for good much later."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from contextlib import suppress
from datetime import date
from pathlib import Path

from filelock import FileLock, Timeout

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.words import words
from rlstudio.engine.files.runs.in_use import LOCK, is_learning, is_shown
from rlstudio.engine.files.runs.places import TRASH, folders_of_runs

KEPT_SECONDS = 30 * 24 * 3600.0
"""A deleted run can be brought back for so long at least …"""
KEPT_DAYS = 7
"""… and until the program was used on so many more days: a clock that jumps removes nothing."""
_SEEN = ".seen.json"


class InUse(UserError):
    """A run that cannot be deleted now: a training writes to it (``learning``), or a window shows it."""

    def __init__(self, name: str, learning: bool) -> None:
        self.learning = learning
        open_there = words("{name} is open in a window; close it there before it is deleted.", name=name)
        at_work = words("{name} is still learning; end it before it is deleted.", name=name)
        super().__init__(at_work if learning else open_there)


def delete(folder: Path) -> Path:
    """Move a run to the trash; returns where it is now. Raises InUse, or UserError if it cannot be moved."""
    if is_shown(folder):
        raise InUse(folder.name, learning=False)
    lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
    try:
        if (folder / LOCK).exists():
            lock.acquire()
        trash = folder.parent / TRASH
        trash.mkdir(exist_ok=True)
        if sys.platform == "win32":
            lock.release()  # there a folder with an open file cannot be renamed
        return _moved(folder, trash, f"{folder.name}.{max(0, int(time.time()))}")
    except Timeout:
        raise InUse(folder.name, learning=True) from None
    except (OSError, NotImplementedError) as error:
        raise UserError(
            words("{run} cannot be deleted: {reason}.", run=folder.name, reason=system_reason(error))
        ) from error
    finally:
        with suppress(OSError):
            lock.release(force=True)


def restore(deleted: Path) -> Path:
    """Bring a run back from the trash; returns its folder. Raises UserError if it is not there any more."""
    try:
        (deleted / _SEEN).unlink(missing_ok=True)
        return _moved(deleted, deleted.parent.parent, name_of(deleted))
    except OSError as error:
        raise UserError(
            words(
                "{run} cannot be brought back: {reason}.",
                run=name_of(deleted),
                reason=system_reason(error),
            )
        ) from error


def erase(deleted: Path) -> None:
    """Remove a run of the trash for good. Raises UserError if that fails."""
    if deleted.parent.name != TRASH or is_learning(deleted):
        raise UserError(words("{run} is not in the trash, or is being written to.", run=deleted.name))
    try:
        shutil.rmtree(deleted)
    except OSError as error:
        raise UserError(
            words(
                "{run} cannot be removed: {reason}.",
                run=name_of(deleted),
                reason=system_reason(error),
            )
        ) from error


def name_of(deleted: Path) -> str:
    """The name of the folder that a run of the trash had before."""
    name, _, stamp = deleted.name.rpartition(".")
    return name if name and stamp.isdigit() else deleted.name


def deleted_at(deleted: Path) -> float:
    """When a run of the trash was deleted, in seconds since 1970; 0 if its name does not say."""
    stamp = deleted.name.rpartition(".")[2]
    return float(stamp) if stamp.isascii() and stamp.isdigit() and len(stamp) < 12 else 0.0


def purge() -> list[Path]:
    """Remove what was deleted long ago; returns what was removed. To be called when the program starts."""
    removed = []
    for runs in folders_of_runs():
        with suppress(OSError):
            for deleted in list((runs / TRASH).iterdir()):
                if deleted.is_dir() and not deleted.is_symlink() and _is_old(deleted):
                    with suppress(UserError):
                        erase(deleted)
                        removed.append(deleted)
    return removed


def _is_old(deleted: Path) -> bool:
    """Count the days on which the program was used since, and say whether these and the clock agree."""
    days, last, today = 0, "", date.today().isoformat()
    with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
        seen = json.loads((deleted / _SEEN).read_bytes()[:1000])
        days, last = int(seen["days"]), str(seen["last"])
    if last != today:
        days += 1
        with suppress(OSError):
            (deleted / _SEEN).write_text(json.dumps({"days": days, "last": today}), "ascii")
    at = deleted_at(deleted)
    return days > KEPT_DAYS and 0 < at < time.time() - KEPT_SECONDS


def _moved(folder: Path, into: Path, name: str) -> Path:
    """Rename a folder into another one; a name that is taken gets a number."""
    target, count = into / name, 1
    while target.exists():
        count += 1
        stem, dot, stamp = name.rpartition(".")
        target = into / (f"{stem}-{count}.{stamp}" if dot else f"{name}-{count}")
    os.replace(folder, target)
    return target
