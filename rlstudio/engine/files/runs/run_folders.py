"""The folders of runs."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.system.folders import cache_folder, data_folder
from rlstudio.core.words import words
from rlstudio.engine.files.atomic import remove_leftovers

_given: set[Path] = set()


RUNS_VARIABLE = "RLSTUDIO_RUNS"
"""The variable that names another folder for runs than the usual one."""


def wanted_runs_folder() -> Path:
    """Where runs belong: the folder that a person has chosen, else the usual one; it may not be there yet."""
    chosen = os.environ.get(RUNS_VARIABLE, "")
    return Path(chosen) if os.path.isabs(chosen) else data_folder() / "runs"


def runs_folder() -> Path:
    """Where the folders of runs are to be made: where they belong, else a temporary one."""
    folder = wanted_runs_folder()
    there = next(path for path in (folder, *folder.parents) if path.exists())
    return folder if there.is_dir() and os.access(there, os.W_OK) else _elsewhere()


@cache
def _elsewhere() -> Path:
    return Path(tempfile.mkdtemp(prefix="rlstudio-runs-"))


def new_run_folder(env: str, algorithm: str) -> Path:
    """A new name for the folder of a run's autosaves, made of the time, environment and algorithm.

    The folder is not created, so that another process may get the same name; see ``made_run_folder``.
    """
    name = re.sub(r"[^A-Za-z0-9]+", "-", f"{env}-{algorithm}").strip("-").lower()
    base = runs_folder() / f"{datetime.now():%Y%m%d-%H%M%S}-{name}"
    folder, count = base, 1
    while folder in _given or folder.exists():
        count += 1
        folder = base.with_name(f"{base.name}-{count}")
    _given.add(folder)
    return folder


def agent_in(folder: Path) -> Path | None:
    """The file of a run's agent in its folder: the best one, else the last; None where there is none."""
    files = (folder / name for name in ("best.rlstudio", "last.rlstudio"))
    return next((file for file in files if os.path.isfile(file)), None)


def sweep_leftovers() -> None:
    """Remove the temporary files and folders that killed processes of the program have left."""
    data, runs = data_folder(), wanted_runs_folder()
    with suppress(OSError):
        for folder in (data, cache_folder(), runs, *(path for path in runs.iterdir() if path.is_dir())):
            remove_leftovers(folder)


def made_run_folder(env: str, algorithm: str) -> Path:
    """Create a new folder for one run, which no other process gets. Raises UserError if that fails."""
    while True:
        folder = new_run_folder(env, algorithm)
        try:
            folder.mkdir(parents=True)
        except FileExistsError:
            continue
        except OSError as error:
            folder = _elsewhere() / folder.name
            try:
                folder.mkdir()
            except OSError:
                raise UserError(
                    words(
                        "the folder {folder} cannot be made: {reason}.",
                        folder=str(folder),
                        reason=system_reason(error),
                    )
                ) from error
        return folder
