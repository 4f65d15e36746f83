"""Where runs are: folders full of them, and runs that were written elsewhere (``rlstudio train --out``).

What is not in the usual place is noted in a file of its own in the library's folder: any number of processes
can note at once, and no database is needed to find all runs again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.system.folders import data_folder, library_folder
from rlstudio.core.words import words
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.runs.run_folders import runs_folder, wanted_runs_folder

TRASH = ".trash"
"""The folder of deleted runs in a folder of runs."""
_MOST_BYTES = 20_000

Kind = Literal["runs", "run"]
"""A folder of runs, or a run by itself."""


def called(file: Path | str) -> str:
    """What an agent is called: its file's name, or its run's where it is an autosave: these have the same."""
    path = Path(file).absolute()
    return path.parent.name if path.stem in ("last", "best") else path.stem


def note_place(folder: Path) -> None:
    """Let the library find the run in this folder, wherever it is. Errors of the disk are ignored."""
    folder = Path(os.path.realpath(folder))
    usual = os.path.realpath(data_folder() / "runs")
    if os.path.realpath(folder.parent) == usual:
        return
    if folder.parent in (Path(os.path.realpath(p)) for p in (wanted_runs_folder(), runs_folder())):
        _note("runs", folder.parent)
    else:
        _note("run", folder)


def forget_place(folder: Path) -> None:
    """Take a run that was written elsewhere off the list; its files stay. Raises UserError if that fails."""
    try:
        _path("run", folder).unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            words("{folder} stays in the library: {reason}.", folder=folder, reason=system_reason(error))
        ) from error


def note_again(folder: Path) -> None:
    """The reverse of ``forget_place``."""
    _note("run", folder)


def folders_of_runs() -> list[Path]:
    """All folders of runs that are known, there or not: the usual one, and those chosen now and before."""
    found = [data_folder() / "runs", wanted_runs_folder(), runs_folder(), *_noted("runs")]
    return list(dict.fromkeys(Path(os.path.realpath(path)) for path in found))


def single_runs() -> list[Path]:
    """The folders of all runs that were written elsewhere, there or not."""
    return list(_noted("run"))


def _note(kind: Kind, folder: Path) -> None:
    path = _path(kind, folder)
    if path.exists():
        return
    with suppress(OSError, UserError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as part:
            part.write_text(json.dumps({"format_version": 1, "kind": kind, "folder": str(folder)}), "ascii")


def _path(kind: Kind, folder: Path) -> Path:
    key = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:24]
    return library_folder() / "elsewhere" / f"{kind}-{key}.json"


def _noted(kind: Kind) -> Iterator[Path]:
    with suppress(OSError):
        for path in sorted((library_folder() / "elsewhere").glob(f"{kind}-*.json")):
            with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
                with path.open("rb") as file:
                    folder = json.loads(file.read(_MOST_BYTES))["folder"]
                if isinstance(folder, str) and os.path.isabs(folder) and "\0" not in folder:
                    yield Path(folder)
