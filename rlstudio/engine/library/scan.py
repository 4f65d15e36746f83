"""Which folders hold runs at this moment, and whether they were changed: no file is opened for that."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from rlstudio.engine.files.runs.places import TRASH, folders_of_runs, single_runs
from rlstudio.engine.files.runs.trash import deleted_at

_FRESH_SECONDS = 2.0
"""A folder that was changed so lately is looked at again later: file systems tell times in coarse steps."""


@dataclass(frozen=True)
class Place:
    """A folder that may hold a run.

    ``looked``: changes whenever a file in it is replaced, "" while that cannot be told; ``deleted``: when it
    was moved to the trash; ``single``: it is noted by itself.
    """

    folder: str
    looked: str
    deleted: float | None
    single: bool


def named(folder: Path | str) -> str:
    """The one name of a run's folder in the catalogue; a folder that is a link keeps its own."""
    path = os.path.abspath(folder)
    return os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))


def places() -> Iterator[Place]:
    """All folders that may hold a run; none twice."""
    seen = set()
    roots = folders_of_runs()
    for root in roots:
        for folder, deleted in ((root, False), (root / TRASH, True)):
            with suppress(OSError), os.scandir(folder) as entries:
                for entry in entries:
                    with suppress(OSError):
                        if not entry.name.startswith(".") and entry.is_dir() and entry.path not in seen:
                            seen.add(entry.path)
                            at = deleted_at(Path(entry.path)) if deleted else None
                            yield Place(entry.path, _looked(entry.stat().st_mtime_ns), at, False)
    for path in single_runs():
        text = named(path)
        with suppress(OSError):
            if text not in seen and path.is_dir():
                seen.add(text)
                yield Place(text, _looked(path.stat().st_mtime_ns), None, True)


def place(folder: Path | str) -> Place | None:
    """The same of one folder; None if it is not there, or is no place of a run (any more)."""
    text = named(folder)
    path, roots = Path(text), folders_of_runs()
    deleted = path.parent.name == TRASH and path.parent.parent in roots
    single = not deleted and path.parent not in roots
    if single and text not in map(named, single_runs()):
        return None
    try:
        looked = _looked(path.stat().st_mtime_ns)
    except OSError:
        return None
    return Place(text, looked, deleted_at(path) if deleted else None, single) if path.is_dir() else None


def _looked(nanoseconds: int) -> str:
    return "" if abs(time.time() - nanoseconds / 1e9) < _FRESH_SECONDS else str(nanoseconds)
