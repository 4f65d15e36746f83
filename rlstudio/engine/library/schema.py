"""The catalogue's database: its tables, the steps that bring an older one up to date, and opening it safely.

The database only lists what is in the folders of runs. So one that is damaged, or was made by a newer
version, is put aside and made anew, and nothing is lost.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from rlstudio.core.system.folders import put_aside
from rlstudio.core.words import words

_FIRST = """
CREATE TABLE runs (
    number INTEGER PRIMARY KEY,
    folder TEXT NOT NULL UNIQUE,      -- where it is now
    looked TEXT NOT NULL,             -- when the folder was changed last, as it was looked at
    sound INTEGER NOT NULL,           -- whether a file of it can be opened: others are not listed
    deleted REAL,                     -- when it was moved to the trash
    single INTEGER NOT NULL,          -- whether it was written elsewhere than to a folder of runs
    path TEXT NOT NULL,               -- the file that shows it best
    last TEXT NOT NULL,               -- the file that it goes on from, "" if there is none
    env TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    preset TEXT NOT NULL,
    seed INTEGER NOT NULL,
    step INTEGER NOT NULL,
    budget INTEGER,
    episodes INTEGER NOT NULL,
    seconds REAL NOT NULL,
    written REAL NOT NULL,            -- seconds since 1970, by the clock of then
    last_return REAL,
    best_return REAL,
    fingerprint TEXT NOT NULL,        -- of its configuration without the seed
    parent TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    searched TEXT NOT NULL            -- what a search looks through, in one case
);
CREATE INDEX by_age ON runs (written);
CREATE INDEX by_fingerprint ON runs (fingerprint);
CREATE TABLE tags (
    number INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (number, tag)
) WITHOUT ROWID;
"""
_PICTURES = """
ALTER TABLE runs ADD COLUMN spark BLOB NOT NULL DEFAULT x'';
CREATE TABLE pictures (
    number INTEGER PRIMARY KEY REFERENCES runs ON DELETE CASCADE,
    png BLOB NOT NULL
);
UPDATE runs SET looked = '';
"""
_FORKS = """
-- The step at which it branched off from its parent, NULL of a copy.
ALTER TABLE runs ADD COLUMN parted INTEGER;
UPDATE runs SET looked = '' WHERE parent != '';
"""
MIGRATIONS = (_FIRST, _PICTURES, _FORKS)
"""The n-th step makes version n of version n - 1, which is 0 of an empty file."""
VERSION = len(MIGRATIONS)
_BUSY_SECONDS = 10.0


class NewerCatalogue(sqlite3.DatabaseError):
    """A catalogue of a later version of the program. ``there``: its version; ``made``: that of this one."""

    def __init__(self, there: int, made: int) -> None:
        super().__init__(words("it has version {there}, this program makes {made}", there=there, made=made))

    def __str__(self) -> str:
        """The words as they were made."""
        told: str = self.args[0]
        return told


def opened(path: Path) -> sqlite3.Connection:
    """The catalogue, of this version. One that cannot be used is put aside and made anew.

    Where nothing can be written it is made in memory, and forgotten with the connection.
    """
    for _ in range(2):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return _connected(str(path))
        except (OSError, sqlite3.Error) as error:
            if not is_damage(error):
                break
            set_aside(path, str(error))
    return _connected(":memory:")


def is_damage(error: Exception) -> bool:
    """Whether an error says that the file is no catalogue, rather than that it cannot be used just now."""
    if isinstance(error, sqlite3.OperationalError):
        text = str(error)
        return "no such" in text or "has no column" in text or "already exists" in text
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.ProgrammingError | sqlite3.InterfaceError | sqlite3.DataError
    )


def set_aside(path: Path, reason: str) -> None:
    """Put a catalogue aside, with what SQLite keeps beside it: that must never meet another catalogue."""
    for companion in ("-wal", "-shm"):
        with suppress(OSError):
            os.replace(f"{path}{companion}", f"{path}.unreadable{companion}")
    if path.exists():
        put_aside(path, reason)
    if path.exists():
        with suppress(OSError):
            path.unlink()


def _connected(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        # What was committed survives a kill; a power cut may take the last changes, each as a whole.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        _migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def version_of(connection: sqlite3.Connection) -> int:
    """The version of a catalogue; 0 of an empty one."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring it up to date, all steps or none, while no other process does."""
    if version_of(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        there = version_of(connection)
        if there > VERSION:
            raise NewerCatalogue(there, VERSION)
        for step in MIGRATIONS[there:]:
            for statement in step.split(";\n"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
