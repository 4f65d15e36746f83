"""Kills what uses the library, and looks whether anything is lost or listed that does not open."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import library_folder
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs.carrying import SUFFIX, import_run
from rlstudio.engine.files.runs.notes import read_notes
from rlstudio.engine.files.runs.places import TRASH
from rlstudio.engine.files.runs.run_folders import runs_folder, sweep_leftovers
from rlstudio.engine.library.catalogue import Library
from rlstudio.engine.library.entries import LibraryEntry, Query
from tests.engine.library.runs import made_run
from tests.kill.library_victims import make_older

WHO = {
    "library": ("read",),
    "two libraries": ("edit", "edit"),
    "library and reader": ("edit", "read"),
    "older library": ("older",),
    "older library, twice": ("read", "read"),
    "clock that jumps": ("jump", "read"),
    "carrier": ("carry",),
}
"""What is killed at once, by its name."""
NAMES = tuple(f"20260110-12000{number}-cartpole-v1-ppo" for number in range(6))
BEGIN_SECONDS, MOST_SECONDS = 60.0, 1.5


def kill_library(
    rng: random.Random, who: str, home: Path, variables: dict[str, str]
) -> tuple[list[str], int]:
    """Kill them at random moments, one after the other; tells what did not hold and how many files opened."""
    with given(variables):
        for name in NAMES:
            made_run(name)
        if who == "older library, twice":
            make_older(library_folder() / "catalogue.db")
    victims = []
    for number, kind in enumerate(WHO[who]):
        told = home / f"told-{number}"
        with open(home / "output", "ab") as output:
            command = [sys.executable, "-m", "tests.kill.library_victims", kind, str(told)]
            victims.append(subprocess.Popen(command, env=variables, stdout=output, stderr=output))
    give_up = time.monotonic() + BEGIN_SECONDS
    tellers = [home / f"told-{number}" for number in range(len(victims))]
    while time.monotonic() < give_up and not all(t.exists() and t.stat().st_size for t in tellers):
        time.sleep(0.01)
    begun = [teller.exists() and teller.stat().st_size > 0 for teller in tellers]
    ended = []
    for victim in victims:
        time.sleep(rng.uniform(0.0, MOST_SECONDS))
        ended.append(victim.poll())
        victim.kill()
        victim.wait()
    faults = []
    if not all(begun) or any(code is not None for code in ended):
        faults.append(f"it ended by itself: {(home / 'output').read_text(errors='replace')[-400:]}")
    with given(variables):
        more, files = look(home, tellers)
    return faults + more, files


def look(home: Path, tellers: list[Path]) -> tuple[list[str], int]:
    """What does not hold after a kill, and how many files were opened."""
    faults = []
    sweep_leftovers()
    left = [path.name for path in runs_folder().rglob("*.part")]
    if left:
        faults.append(f"temporary files are left after the next start: {left}")
    library = Library()
    library.refresh()
    listed = [*library.find(), *library.find(Query(deleted=True))]
    library.close()
    files = 0
    for entry in listed:
        for path in {entry.path, entry.last} - {""}:
            files += 1
            try:
                checkpoint.open_policy(checkpoint.load(path))
            except UserError as error:
                faults.append(f"it lists what does not open: {error}")
    faults += lost(listed, tellers)
    with sqlite3.connect(library_folder() / "catalogue.db") as database:
        found = database.execute("PRAGMA integrity_check").fetchall()
    database.close()
    if found != [("ok",)]:
        faults.append(f"the catalogue is damaged: {found[:3]}")
    aside = [path.name for path in library_folder().glob("*.unreadable*")]
    if aside:
        faults.append(f"a catalogue was put aside: {aside}")
    for path in home.glob(f"*{SUFFIX}"):
        files += 1
        try:
            import_run(path)
        except UserError as error:
            faults.append(f"{path.name} cannot be taken in: {error}")
    return faults, files


def lost(listed: list[LibraryEntry], tellers: list[Path]) -> list[str]:
    """What is on the disk, or was told to be kept, and is not in the list as it is."""
    faults = []
    folders = {entry.folder for entry in listed}
    there = [
        path
        for root in (runs_folder(), runs_folder() / TRASH)
        if root.is_dir()
        for path in root.iterdir()
        if path.name[0] != "." and (path / "last.rlstudio").exists()
    ]
    faults += [f"{path.name} is not listed" for path in there if str(path) not in folders]
    names = [Path(folder).name for folder in folders]
    faults += [f"{name} is lost" for name in NAMES if not any(n.startswith(name) for n in names)]
    for entry in listed:
        newest = Path(entry.last or entry.path)
        if not entry.last:
            newest = Path(entry.folder) / "last.rlstudio"
        if newest.exists() and checkpoint.peek(newest).step != entry.step:
            faults.append(f"{entry.name} is listed with step {entry.step}, its file has another one")
        if read_notes(Path(entry.folder)).title != entry.title:
            faults.append(f"{entry.name} is listed as {entry.title!r}, its notes say something else")
    for teller in tellers:
        titles = dict(
            line.split()[1:] for line in teller.read_text().splitlines() if line.startswith("title ")
        )
        for name, title in titles.items():
            for folder in (path for path in there if path.name.startswith(name)):
                process, number = title.split("-")
                kept = read_notes(folder).title
                if kept.startswith(f"{process}-") and int(kept.split("-")[1]) < int(number):
                    faults.append(f"{name} was called {title}, and is {kept!r}")
                if not kept and folder.name == name:
                    faults.append(f"{name} was called {title}, and has no name")
    return faults


@contextmanager
def given(variables: dict[str, str]) -> Iterator[None]:
    """With the folders of these variables."""
    before = {name: value for name, value in os.environ.items() if name.startswith("XDG_")}
    os.environ.update({name: value for name, value in variables.items() if name.startswith("XDG_")})
    try:
        yield
    finally:
        os.environ.update(before)
