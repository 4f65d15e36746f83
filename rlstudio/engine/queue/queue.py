"""The queue of runs to do: a small database in the user's data folder.

Everything is a transaction of its own, so that a killed process leaves the queue as it was before or after
it. Any number of processes can read it, add to it and cancel in it; one at a time works on it (``Crew``).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.system.folders import data_folder
from rlstudio.core.words import as_data, from_data, words
from rlstudio.engine.library.schema import NewerCatalogue, is_damage, set_aside
from rlstudio.engine.queue.entries import Progress, QueuedRun, State
from rlstudio.engine.run_spec import RunSpec

T = TypeVar("T")

_TABLES = """
CREATE TABLE runs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL,
    varied TEXT NOT NULL,
    spec TEXT NOT NULL,
    state TEXT NOT NULL,
    cancelled INTEGER NOT NULL DEFAULT 0,   -- somebody wants it to end
    folder TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '""',
    begun INTEGER NOT NULL DEFAULT 0,
    step INTEGER NOT NULL DEFAULT 0,
    budget INTEGER,
    seconds REAL NOT NULL DEFAULT 0,
    rate REAL NOT NULL DEFAULT 0,
    recent REAL,
    last REAL,
    best REAL,
    solved INTEGER NOT NULL DEFAULT 0,
    spark BLOB NOT NULL DEFAULT x'',
    path TEXT NOT NULL DEFAULT ''
);
CREATE TABLE wishes (paused INTEGER NOT NULL, jobs INTEGER NOT NULL);
INSERT INTO wishes VALUES (0, 0);
PRAGMA user_version = 1;
"""
_VERSION = 1
_BUSY_SECONDS = 10.0
_PROGRESS = tuple(one.name for one in fields(Progress))
MOST = 1000
"""So many runs are added at a time at most."""


def queue_file() -> Path:
    """Where the queue of the program is kept."""
    return data_folder() / "queue" / "queue.db"


class Queue:
    """The queue in this file, for one thread; None: one in memory, which ends with it.

    A file that is damaged, or was made by a later version, is put aside and made anew. Methods raise
    UserError where it cannot be used.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._db = self._opened()
        self._known: dict[int, tuple[tuple[Any, ...], QueuedRun]] = {}

    def close(self) -> None:
        """Close the file. Idempotent."""
        self._db.close()

    # ------------------------------------------------------------------------------ what is there

    def runs(self) -> list[QueuedRun]:
        """All runs, in the order in which they were added; one that has not changed is the same object."""
        found = self._read("")
        if len(self._known) > len(found):
            there = {run.number for run in found}
            self._known = {number: known for number, known in self._known.items() if number in there}
        return found

    def waiting(self) -> list[QueuedRun]:
        """Those that wait, in order."""
        return self._read("WHERE state = 'waiting'")

    def unfinished(self) -> int:
        """How many runs are waiting or under way."""
        text = "SELECT count(*) FROM runs WHERE state IN ('waiting', 'running')"
        return int(self._safely(lambda: self._db.execute(text).fetchone()[0]))

    @property
    def paused(self) -> bool:
        """Whether time stands still for all of them."""
        return bool(self._wish("paused"))

    @property
    def jobs(self) -> int:
        """How many runs are done at a time; 0: as many as there are cores for."""
        return int(self._wish("jobs"))

    # ------------------------------------------------------------------------------ what a person wants

    def add(self, specs: Sequence[RunSpec], varied: str = "seed", budgets: Sequence[int | None] = ()) -> int:
        """Add runs at the end; returns the number of their batch. ``budgets``: their steps, if known.

        Raises UserError for more than 1,000 at once, and if they cannot be kept.
        """
        if len(specs) > MOST:
            raise UserError(
                words(
                    "{count:,} runs are too many at once; {most:,} can be added at a time.",
                    count=len(specs),
                    most=MOST,
                )
            )
        known = [*budgets, *([None] * (len(specs) - len(budgets)))]

        def add() -> int:
            with self._transaction():
                found = self._db.execute("SELECT coalesce(max(batch), 0) + 1 FROM runs").fetchone()[0]
                self._db.executemany(
                    "INSERT INTO runs (batch, varied, spec, state, budget) VALUES (?, ?, ?, 'waiting', ?)",
                    [
                        (found, varied, spec.model_dump_json(exclude_defaults=True), budget)
                        for spec, budget in zip(specs, known, strict=True)
                    ],
                )
            return int(found)

        return self._safely(add)

    def pause(self, paused: bool) -> None:
        """Let time stand still for all of them, or go on."""
        self._do("UPDATE wishes SET paused = ?", int(paused))

    def set_jobs(self, jobs: int) -> None:
        """Do so many runs at a time; 0: as many as there are cores for."""
        self._do("UPDATE wishes SET jobs = ?", max(0, jobs))

    def cancel(self, numbers: Sequence[int] | None = None) -> None:
        """End these runs, None for all: what waits is not begun, what is under way is saved and ends."""

        def cancel() -> None:
            with self._transaction():
                for number in [run.number for run in self.runs()] if numbers is None else numbers:
                    self._db.execute(
                        "UPDATE runs SET state = iif(state = 'waiting', 'cancelled', state), "
                        "cancelled = state = 'running' WHERE number = ?",
                        (number,),
                    )

        self._safely(cancel)

    def again(self, numbers: Sequence[int]) -> None:
        """Let runs that failed or were cancelled wait again: they go on from their last file."""
        self._do_all(
            "UPDATE runs SET state = 'waiting', cancelled = 0, message = '\"\"' "
            "WHERE number = ? AND state IN ('failed', 'cancelled')",
            numbers,
        )

    def forget(self, numbers: Sequence[int]) -> None:
        """Take runs that have ended off the list; their folders stay in the library."""
        self._do_all("DELETE FROM runs WHERE number = ? AND state NOT IN ('waiting', 'running')", numbers)

    # ------------------------------------------------------------------------------ what the crew notes

    def take_back(self) -> None:
        """Let the runs that were under way wait: whoever worked on them is gone."""

        def take_back() -> None:
            with self._transaction():
                self._db.execute(
                    "UPDATE runs SET rate = 0, state = iif(cancelled, 'cancelled', 'waiting') "
                    "WHERE state = 'running'"
                )
                self._db.execute("UPDATE runs SET cancelled = 0")

        self._safely(take_back)

    def begin(self, number: int, folder: str) -> bool:
        """A waiting run is under way now, in this folder. False if it does not wait any more."""
        changed = self._do(
            "UPDATE runs SET state = 'running', folder = ?, begun = begun + 1 "
            "WHERE number = ? AND state = 'waiting'",
            folder,
            number,
        )
        return changed == 1

    def note(self, number: int, progress: Progress) -> None:
        """How far a run is."""
        names = ", ".join(f"{name} = ?" for name in _PROGRESS)
        values = asdict(progress)
        self._do(f"UPDATE runs SET {names} WHERE number = ?", *(values[name] for name in _PROGRESS), number)

    def end(self, number: int, state: State, message: str = "") -> None:
        """A run has ended, or waits again."""
        self._do(
            "UPDATE runs SET state = ?, cancelled = 0, rate = 0, message = ? WHERE number = ?",
            state,
            json.dumps(as_data(message)),
            number,
        )

    def cancelled(self) -> set[int]:
        """The runs under way that somebody wants to end."""
        text = "SELECT number FROM runs WHERE cancelled AND state = 'running'"
        return self._safely(lambda: {int(row[0]) for row in self._db.execute(text)})

    # ------------------------------------------------------------------------------ the database

    def _read(self, where: str) -> list[QueuedRun]:
        text = f"SELECT * FROM runs {where} ORDER BY number"
        return self._safely(lambda: [run for row in self._db.execute(text) for run in self._run(row)])

    def _run(self, row: sqlite3.Row) -> Iterator[QueuedRun]:
        """The run of a row; it is read once: thousands of settings would take a third of a core."""
        values, known = tuple(row), self._known.get(row["number"])
        if known is not None and known[0] == values:
            yield known[1]
            return
        for run in _run(row):
            self._known[run.number] = values, run
            yield run

    def _wish(self, name: str) -> Any:
        return self._safely(lambda: self._db.execute(f"SELECT {name} FROM wishes").fetchone()[0])

    def _do(self, statement: str, *values: object) -> int:
        return self._safely(lambda: self._db.execute(statement, values).rowcount)

    def _do_all(self, statement: str, numbers: Sequence[int]) -> None:
        """Do this for all of these runs, or for none."""

        def do_all() -> None:
            with self._transaction():
                self._db.executemany(statement, [(number,) for number in numbers])

        self._safely(do_all)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    def _safely(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except sqlite3.Error as error:
            if self.path is None or not is_damage(error):
                raise UserError(
                    words("the queue of runs cannot be used: {reason}.", reason=str(error))
                ) from error
            self._db.close()
            set_aside(self.path, str(error))
            self._db = self._opened()
        try:
            return work()
        except sqlite3.Error as error:
            raise UserError(
                words("the queue of runs cannot be used: {reason}.", reason=str(error))
            ) from error

    def _opened(self) -> sqlite3.Connection:
        if self.path is None:
            return _connected(":memory:")
        for last in (False, True):
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                return _connected(str(self.path))
            except (OSError, sqlite3.Error) as error:
                if last or not is_damage(error):
                    raise UserError(
                        words("the queue of runs cannot be opened: {reason}.", reason=system_reason(error))
                    ) from error
                set_aside(self.path, str(error))
        raise AssertionError("the second try has returned or raised")


def _connected(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        # A run that was noted as done must not be done again after a power cut: these are few, and may wait.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("BEGIN IMMEDIATE")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            raise NewerCatalogue(version, _VERSION)
        if version == 0:
            for statement in _TABLES.split(";\n"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _run(row: sqlite3.Row) -> Iterator[QueuedRun]:
    """The run of a row; nothing for a row that this version cannot read."""
    try:
        spec = RunSpec.model_validate_json(row["spec"])
        message = from_data(json.loads(row["message"]))
    except (ValidationError, ValueError):
        return
    values = {name: row[name] for name in _PROGRESS} | {"solved": bool(row["solved"])}
    yield QueuedRun(
        number=row["number"],
        batch=row["batch"],
        varied=row["varied"],
        spec=spec,
        state=row["state"],
        folder=row["folder"],
        message=message if isinstance(message, str) else "",
        begun=row["begun"],
        progress=Progress(**values),
    )
