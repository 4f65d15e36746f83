"""The catalogue of all runs: found in their folders, listed from a database, changed by a person."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from rlstudio.core.errors import UserError
from rlstudio.core.system.folders import library_folder
from rlstudio.core.words import words
from rlstudio.engine.files.runs import carrying, trash
from rlstudio.engine.files.runs.in_use import Doing, doing, may_be_in_use
from rlstudio.engine.files.runs.notes import RunNotes, change_notes
from rlstudio.engine.files.runs.places import TRASH, forget_place, note_again
from rlstudio.engine.library import rows, scan, schema
from rlstudio.engine.library.entries import LibraryEntry, Offered, Query
from rlstudio.engine.library.family import Relative, families
from rlstudio.engine.library.reading import read_run

T = TypeVar("T")

_AT_ONCE = 8
"""So many runs are read and written at a time; then others have their turn."""
_LEARNS_SECONDS = 2 * 3600.0
"""A run that learns has saved within this time, also one that does not say what it does."""


class Library:
    """The catalogue, for one thread. Every method may be called while other processes use it, too.

    A database that turns out to be damaged is put aside, made anew and filled from the folders.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or library_folder() / "catalogue.db"
        self._db = schema.opened(self._path)

    def close(self) -> None:
        """Close the database. Idempotent."""
        self._db.close()

    # ------------------------------------------------------------------------------ finding

    def refresh(
        self,
        rebuild: bool = False,
        *,
        told: Callable[[int, int], None] = lambda done, wanted: None,
        breath: Callable[[], bool] = lambda: True,
    ) -> bool:
        """Look at all folders that were changed since the last time; returns whether anything is different.

        rebuild: at all others as well. told: called with how many folders were looked at, of how many.
        breath: called between them, when what was found is written: other methods may be called in it; False
        gives it up.
        """
        return self._safely(lambda: self._refresh(rebuild, told, breath))

    def _refresh(self, rebuild: bool, told: Callable[[int, int], None], breath: Callable[[], bool]) -> bool:
        known = dict(self._db.execute("SELECT folder, looked FROM runs"))
        there = {place.folder: place for place in scan.places()}
        # What was changed just now is looked at every time, because its next change may have the same time.
        changed = [
            place
            for place in there.values()
            if rebuild or not place.looked or known.get(place.folder) != place.looked
        ]
        gone = [folder for folder in known if folder not in there]
        if gone:
            rows.drop(self._db, gone)
        different = bool(gone)
        for begin in range(0, len(changed), _AT_ONCE):
            found = []
            for place in changed[begin : begin + _AT_ONCE]:
                found.append(rows.row_of(read_run(Path(place.folder)), place))
                told(begin + len(found), len(changed))
            different |= rows.put(self._db, found)
            if not breath():
                break
        return different

    # ------------------------------------------------------------------------------ asking

    def find(self, query: Query | None = None) -> list[LibraryEntry]:
        """The runs of the catalogue that match, in order."""
        return self._safely(lambda: rows.matching(self._db, query or Query()))

    def offered(self) -> Offered:
        """What can be filtered by."""
        return self._safely(lambda: rows.offered(self._db))

    def picture(self, number: int) -> bytes:
        """The small picture of a run as PNG bytes, empty if it has none."""
        found = self._safely(
            lambda: self._db.execute("SELECT png FROM pictures WHERE number = ?", (number,)).fetchone()
        )
        return bytes(found[0]) if found else b""

    def at(self, folder: Path) -> LibraryEntry | None:
        """The run in this folder, if it is listed, after another look at it."""
        self._look(folder)
        text = scan.named(folder)
        return next(iter(self._safely(lambda: rows.matching(self._db, Query(), text))), None)

    def families(self, entries: Iterable[LibraryEntry]) -> list[Relative]:
        """The families of these runs, each once: what they went on from, and what branched off from them."""
        wanted = [entry.folder for entry in entries]

        def entry_at(folder: str) -> LibraryEntry | None:
            return next(iter(rows.matching(self._db, Query(), folder)), None)

        return self._safely(lambda: families(wanted, rows.kin(self._db), entry_at))

    def in_use(self, entries: list[LibraryEntry]) -> dict[int, Doing]:
        """What trainings do with those that they have open at this moment, by number."""
        now, found = time.time(), {}
        for entry in entries:
            folder = Path(entry.folder)
            lately = abs(now - entry.written) < _LEARNS_SECONDS
            if (lately or may_be_in_use(folder)) and (known := doing(folder)) is not None:
                found[entry.number] = known
        return found

    # ------------------------------------------------------------------------------ changing

    def change(self, folder: Path, change: Callable[[RunNotes], RunNotes]) -> None:
        """Change a person's notes of a run: title, tags, note. Raises UserError if they cannot be kept."""
        if not folder.is_dir():
            raise UserError(words("{run} is not there any more.", run=folder.name))
        change_notes(folder, change)
        self._look(folder)

    def delete(self, entry: LibraryEntry) -> Path:
        """Move a run to the trash; one that was written elsewhere is taken off the list, and its files stay.

        Returns what ``restore`` takes. Raises UserError if it is open, is learning or cannot be moved.
        """
        folder = Path(entry.folder)
        if entry.single:
            forget_place(folder)
            self._look(folder)
            return folder
        moved = trash.delete(folder)
        self._look(folder)
        self._look(moved)
        return moved

    def restore(self, deleted: Path) -> Path:
        """Undo ``delete``; returns the run's folder. Raises UserError if it is not there any more."""
        if deleted.parent.name != TRASH:
            note_again(deleted)
            self._look(deleted)
            return deleted
        folder = trash.restore(deleted)
        self._look(deleted)
        self._look(folder)
        return folder

    def erase(self, entry: LibraryEntry) -> None:
        """Remove a run of the trash for good. Raises UserError if that fails."""
        trash.erase(Path(entry.folder))
        self._look(Path(entry.folder))

    def duplicate(self, entry: LibraryEntry, title: str) -> Path:
        """Copy a run under this title; returns the copy's folder. Raises UserError if that fails."""
        folder = carrying.duplicate_run(Path(entry.folder), title)
        self._look(folder)
        return folder

    def take_in(self, path: Path) -> Path:
        """Make a run of a ``.rlrun`` file; returns its folder. Raises UserError if the file is not sound."""
        folder = carrying.import_run(path)
        self._look(folder)
        return folder

    def _look(self, folder: Path) -> None:
        """Look at one folder, whether it was changed or not."""

        def look() -> None:
            place = scan.place(folder)
            if place is None:
                rows.drop(self._db, [scan.named(folder)])
            else:
                rows.put(self._db, [rows.row_of(read_run(Path(place.folder)), place)])

        self._safely(look)

    # ------------------------------------------------------------------------------ safety

    def _safely(self, work: Callable[[], T]) -> T:
        """Do something; with a database that is damaged, once more after it was made anew.

        Raises UserError where it cannot be used.
        """
        try:
            return work()
        except sqlite3.Error as error:
            if not schema.is_damage(error):
                raise UserError(words("the library cannot be used: {reason}.", reason=str(error))) from error
            self._db.close()
            schema.set_aside(self._path, str(error))
            self._db = schema.opened(self._path)
        try:
            self._refresh(True, lambda done, wanted: None, lambda: True)
            return work()
        except sqlite3.Error as error:
            raise UserError(words("the library cannot be used: {reason}.", reason=str(error))) from error
