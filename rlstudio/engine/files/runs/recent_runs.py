"""The runs that were written last, newest first, from their folders."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.manifest import Manifest
from rlstudio.engine.files.runs.run_folders import runs_folder

_LOOKED_AT = 4
"""For every run that is wanted so many folders are looked at: some hold no file."""
_known: dict[tuple[Path, float], Manifest | None] = {}


@dataclass(frozen=True)
class RecentRun:
    """A run's newest file, what it says, and when it was written (seconds since 1970)."""

    path: Path
    manifest: Manifest
    written: float


def recent_runs(most: int) -> list[RecentRun]:
    """At most so many runs; what cannot be read is passed over. The names of folders begin with the time."""
    try:
        folders = sorted((path for path in runs_folder().iterdir()), reverse=True)[: most * _LOOKED_AT]
    except OSError:
        return []
    found = []
    for folder in folders:
        for name in ("last.rlstudio", "best.rlstudio"):
            path = folder / name
            try:
                written = path.stat().st_mtime
            except OSError:
                continue
            manifest = _manifest(path, written)
            if manifest is not None:
                found.append(RecentRun(path, manifest, written))
                break
        if len(found) == most:
            break
    return sorted(found, key=lambda run: run.written, reverse=True)


def _manifest(path: Path, written: float) -> Manifest | None:
    """What a file says, read once for every time that it was written."""
    key = (path, written)
    if key not in _known:
        try:
            _known[key] = checkpoint.peek(path)
        except (UserError, OSError):
            _known[key] = None
    return _known[key]
