"""Programs to be killed while they use the library: they tell, line by line, what they have done."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TextIO

from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import library_folder
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs.carrying import SUFFIX, export_run
from rlstudio.engine.files.runs.run_folders import runs_folder
from rlstudio.engine.library import schema
from rlstudio.engine.library.catalogue import Library

TEN_YEARS = 10 * 365 * 24 * 3600.0


def edit(file: TextIO) -> None:
    """Name, delete, bring back and copy runs; tell every name that is kept."""
    library, rng = Library(), random.Random(os.getpid())
    for number in count():
        with suppress(UserError):  # another process has moved that run
            library.refresh()
            entry = rng.choice(library.find())
            folder = Path(entry.folder)
            title = f"{os.getpid()}-{number}"
            library.change(folder, lambda notes, title=title: notes.model_copy(update={"title": title}))  # type: ignore[misc]
            file.write(f"title {folder.name} {title}\n")
            library.restore(library.delete(entry))
            copy = library.at(library.duplicate(entry, ""))
            assert copy is not None
            gone = library.at(library.delete(copy))
            assert gone is not None
            library.erase(gone)


def read_again(file: TextIO) -> None:
    """Write the whole catalogue again and again."""
    file.write("begins\n")
    library = Library()
    for number in count():
        library.refresh(rebuild=True)
        file.write(f"read {number}\n")


def make_older(path: Path) -> None:
    """An empty catalogue of the first version."""
    for companion in ("", "-wal", "-shm"):
        Path(f"{path}{companion}").unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    old = sqlite3.connect(path, isolation_level=None)
    old.execute("PRAGMA journal_mode = WAL")
    old.execute("BEGIN")
    for statement in schema.MIGRATIONS[0].split(";\n"):
        if statement.strip():
            old.execute(statement)
    old.execute("PRAGMA user_version = 1")
    old.execute("COMMIT")
    old.close()


def bring_up(file: TextIO) -> None:
    """Open a catalogue of the first version, which is brought up to date, again and again."""
    for number in count():
        make_older(library_folder() / "catalogue.db")
        file.write(f"older {number}\n")
        library = Library()
        library.refresh()
        library.close()


def jump(file: TextIO) -> None:
    """Write runs and list them while the clock jumps by years, back and forth."""
    rng, real = random.Random(os.getpid()), time.time
    time.time = lambda: real() + rng.uniform(-TEN_YEARS, TEN_YEARS)
    library = Library()
    folders = sorted(path for path in runs_folder().iterdir() if path.is_dir() and path.name[0] != ".")
    for number in count(1):
        folder = rng.choice(folders)
        old = checkpoint.load(folder / "last.rlstudio")
        manifest = old.manifest.model_copy(update={"step": old.manifest.step + number})
        checkpoint.write(folder / "last.rlstudio", manifest, old.policy_state, {}, old.thumbnail_png)
        os.utime(folder, (time.time(),) * 2)
        library.refresh()
        file.write(f"step {number}\n")


def carry(file: TextIO) -> None:
    """Send a run out as one file, take it in, and remove what was taken in."""
    library = Library()
    own = sorted(path for path in runs_folder().iterdir() if path.is_dir() and path.name[0] != ".")
    for number in count():
        folder = own[number % len(own)]
        path = Path(file.name).with_name(f"carried-{number % 3}{SUFFIX}")
        export_run(folder, path)
        taken = library.take_in(path)
        file.write(f"carried {number}\n")
        if number > 5:
            shutil.rmtree(taken)


KINDS: dict[str, Callable[[TextIO], None]] = {
    "edit": edit, "read": read_again, "older": bring_up, "jump": jump, "carry": carry,
}  # fmt: skip

if __name__ == "__main__":
    with open(sys.argv[2], "a", buffering=1) as told:
        KINDS[sys.argv[1]](told)
