"""Autosaves of runs that nobody has asked to keep: the oldest go when they take too much room."""

from __future__ import annotations

import logging
import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from rlstudio.engine.files.runs.ages_file import NAME
from rlstudio.engine.files.runs.in_use import DOING, LOCK, is_shown
from rlstudio.engine.files.runs.notes import ORIGIN
from rlstudio.engine.files.runs.run_folders import runs_folder

_LOG = logging.getLogger(__name__)
_OWN = {"best.rlstudio", "last.rlstudio", NAME, ORIGIN, LOCK, DOING}
"""What a run writes by itself. One that a person has named, tagged or noted holds another file, and stays."""
YOUNG_SECONDS = 7 * 24 * 3600.0
"""Runs written to since then are kept, whatever they take."""


def tidy_runs(most: int) -> list[Path]:
    """Remove the oldest runs until all of them take at most ``most`` bytes; returns the folders removed.

    Only folders of runs that hold nothing but autosaves, are older than a week and are not being written to.
    What a person has saved lies elsewhere.
    """
    runs = sorted(_runs(runs_folder()), key=lambda run: run[1])
    taken, removed = sum(size for _, _, size in runs), []
    for folder, written, size in runs:
        if taken <= most or time.time() - written < YOUNG_SECONDS:
            break
        if _remove(folder):
            taken -= size
            removed.append(folder)
    if removed:
        _LOG.info("%d runs of more than a week ago were removed to keep within %d bytes", len(removed), most)
    return removed


def _runs(folder: Path) -> list[tuple[Path, float, int]]:
    """Folder, time of the newest file, and bytes of every run that holds nothing but autosaves."""
    found = []
    with suppress(OSError):
        for run in folder.iterdir():
            with suppress(OSError):
                files = list(run.iterdir()) if run.is_dir() and not run.is_symlink() else []
                if files and all(file.name in _OWN or file.suffix == ".part" for file in files):
                    facts = [file.lstat() for file in files]
                    newest = max(fact.st_mtime for fact in facts)
                    found.append((run, newest, sum(fact.st_size for fact in facts)))
    return found


def _remove(folder: Path) -> bool:
    if is_shown(folder):
        return False
    lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except (Timeout, OSError, NotImplementedError):
        return False
    try:
        # Renamed first, so that no half of a run is ever listed.
        gone = folder.with_name(f".{folder.name}.removed")
        os.replace(folder, gone)
        shutil.rmtree(gone, ignore_errors=True)
    except OSError:
        return False
    finally:
        lock.release()
    return True
