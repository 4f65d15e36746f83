"""Runs as rows of the catalogue, and rows as entries."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from rlstudio.engine.library.entries import LibraryEntry, Offered, Query, Sort
from rlstudio.engine.library.family import Kin
from rlstudio.engine.library.reading import FoundRun
from rlstudio.engine.library.scan import Place

_SEPARATOR = "\x1f"
_NOTHING: dict[str, Any] = {
    "path": "", "last": "", "env": "", "algorithm": "", "preset": "", "seed": 0, "step": 0, "budget": None,
    "episodes": 0, "seconds": 0.0, "written": 0.0, "last_return": None, "best_return": None,
    "fingerprint": "", "parent": "", "parted": None, "title": "", "note": "", "searched": "", "spark": b"",
}  # fmt: skip
_COLUMNS = (
    "number", "folder", "path", "last", "env", "algorithm", "preset", "seed", "step", "budget", "episodes",
    "seconds", "written", "last_return", "best_return", "fingerprint", "parent", "parted", "title", "note",
    "spark", "deleted", "single",
)  # fmt: skip
_SCORE = "coalesce(best_return, last_return)"
_ORDERS: dict[Sort, str] = {
    "newest": "written DESC",
    "oldest": "written",
    "best": f"{_SCORE} IS NULL, {_SCORE} DESC, written DESC",
    "last": "last_return IS NULL, last_return DESC, written DESC",
    "steps": "step DESC, written DESC",
    "title": "title = '', title COLLATE NOCASE, written DESC",
    "environment": "env COLLATE NOCASE, algorithm, written DESC",
    "algorithm": "algorithm COLLATE NOCASE, env, written DESC",
    "settings": "max(written) OVER (PARTITION BY runs.fingerprint) DESC, runs.fingerprint, seed, written",
}
_LISTED = "sound AND deleted IS NULL"


def row_of(run: FoundRun | None, place: Place) -> dict[str, Any]:
    """The columns of a run, with its ``tags`` and ``png``; of a folder without one, so that it is known."""
    about = {"folder": place.folder, "looked": place.looked, "deleted": place.deleted, "single": place.single}
    if run is None:
        return {**_NOTHING, **about, "sound": False, "tags": [], "png": b""}
    manifest, notes = run.manifest, run.notes
    name = place.folder.replace("\\", "/").rpartition("/")[2]
    facts = [
        notes.title,
        notes.note,
        *notes.tags,
        manifest.env,
        manifest.algorithm,
        manifest.preset or "",
        name,
    ]
    return about | {
        "sound": True,
        "path": str(run.path),
        "last": run.last,
        "env": manifest.env,
        "algorithm": manifest.algorithm,
        "preset": manifest.preset or "",
        "seed": manifest.seed,
        "step": manifest.step,
        "budget": manifest.steps_budget,
        "episodes": manifest.episodes,
        "seconds": manifest.seconds,
        "written": run.written,
        "last_return": manifest.scores.mean_return,
        "best_return": run.best_return,
        "fingerprint": run.fingerprint,
        "parent": run.parent,
        "parted": run.parted,
        "title": notes.title,
        "note": notes.note,
        "searched": "\n".join(facts).casefold(),
        "spark": run.spark,
        "tags": notes.tags,
        "png": run.png,
    }


def put(db: sqlite3.Connection, rows: Iterable[dict[str, Any]]) -> bool:
    """Write these runs in one transaction; returns whether any of them is listed, or was."""
    different = False
    with writing(db):
        for row in rows:
            tags, png = row.pop("tags"), row.pop("png")
            before = db.execute("SELECT sound FROM runs WHERE folder = ?", (row["folder"],)).fetchone()
            names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
            changes = ", ".join(f"{name} = excluded.{name}" for name in row if name != "folder")
            number = db.execute(
                f"INSERT INTO runs ({names}) VALUES ({marks}) "
                f"ON CONFLICT (folder) DO UPDATE SET {changes} RETURNING number",
                row,
            ).fetchone()[0]
            db.execute("DELETE FROM tags WHERE number = ?", (number,))
            db.executemany("INSERT INTO tags VALUES (?, ?)", [(number, tag) for tag in tags])
            db.execute("INSERT OR REPLACE INTO pictures VALUES (?, ?)", (number, png))
            different |= bool(row["sound"] or (before and before[0]))
    return different


def drop(db: sqlite3.Connection, folders: Iterable[str]) -> None:
    """Forget the runs of these folders."""
    with writing(db):
        db.executemany("DELETE FROM runs WHERE folder = ?", [(folder,) for folder in folders])


@contextmanager
def writing(db: sqlite3.Connection) -> Iterator[None]:
    """All that is written here, or none of it."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            if db.in_transaction:
                db.execute("ROLLBACK")
        raise


def matching(db: sqlite3.Connection, query: Query, folder: str = "") -> list[LibraryEntry]:
    """The runs that match, in order. folder: the one in this folder only."""
    where, values = _condition(query)
    if folder:
        where, values = ["sound", "runs.folder = ?"], [folder]
    most = "" if query.most is None else f"LIMIT {int(query.most)}"
    # By number, so that runs written in the same second always stand in the same order.
    found = db.execute(
        f"SELECT {', '.join(f'runs.{name}' for name in _COLUMNS)}, labels.tags, alike.count FROM runs "
        f"LEFT JOIN (SELECT number, group_concat(tag, char(31)) AS tags FROM tags GROUP BY number) AS labels "
        f"ON labels.number = runs.number "
        f"LEFT JOIN (SELECT fingerprint, count(*) AS count FROM runs WHERE {_LISTED} GROUP BY fingerprint) "
        f"AS alike ON alike.fingerprint = runs.fingerprint "
        f"WHERE {' AND '.join(where)} ORDER BY {_ORDERS[query.sort]}, runs.number DESC {most}",
        values,
    )
    entries = [_entry(row) for row in found]
    if any(entry.forked for entry in entries):
        titles = dict(db.execute("SELECT folder, title FROM runs WHERE sound AND title != ''"))
        entries = [_with_parent(entry, titles) if entry.forked else entry for entry in entries]
    return entries


def kin(db: sqlite3.Connection) -> list[Kin]:
    """All runs, deleted ones too, as their families need them."""
    return list(map(Kin._make, db.execute("SELECT folder, parent FROM runs WHERE sound")))


def _entry(row: tuple[Any, ...]) -> LibraryEntry:
    *facts, single, tags, same = row
    labels = tuple(sorted(tags.split(_SEPARATOR))) if tags else ()
    return LibraryEntry._make((*facts, bool(single), labels, same or 1, ""))


def _with_parent(entry: LibraryEntry, titles: dict[str, str]) -> LibraryEntry:
    """The run with what its parent is called; titles: by folder, of the runs that have one."""
    beside = os.path.join(os.path.dirname(entry.folder), entry.parent)
    return entry._replace(parent_called=titles.get(beside, entry.parent))


def _condition(query: Query) -> tuple[list[str], list[Any]]:
    where = ["sound", "deleted IS NOT NULL" if query.deleted else "deleted IS NULL"]
    values: list[Any] = []
    for column in ("env", "algorithm", "fingerprint"):
        wanted = getattr(query, column)
        if wanted:
            where.append(f"runs.{column} = ?")
            values.append(wanted)
    if query.tag:
        where.append("EXISTS (SELECT 1 FROM tags WHERE tags.number = runs.number AND tag = ?)")
        values.append(query.tag)
    if query.least is not None:
        where.append(f"{_SCORE} >= ?")
        values.append(query.least)
    if query.youngest is not None:
        where.append("written >= ?")
        values.append(time.time() - query.youngest)
    for word in query.search.casefold().split():
        called = [id for id, name in query.names.items() if word in name.casefold()]
        marks = ", ".join("?" * len(called))
        where.append(f"(instr(searched, ?) OR env IN ({marks}) OR algorithm IN ({marks}))")
        values += [word, *called, *called]
    return where, values


def offered(db: sqlite3.Connection) -> Offered:
    """What can be filtered by, and how many runs each has."""

    def counts(column: str) -> dict[str, int]:
        return dict(db.execute(f"SELECT {column}, count(*) FROM runs WHERE {_LISTED} GROUP BY 1 ORDER BY 1"))

    tags = dict(
        db.execute(
            f"SELECT tag, count(*) FROM tags JOIN runs USING (number) WHERE {_LISTED} GROUP BY 1 ORDER BY 1"
        )
    )
    runs = db.execute(f"SELECT count(*) FROM runs WHERE {_LISTED}").fetchone()[0]
    deleted = db.execute("SELECT count(*) FROM runs WHERE sound AND deleted IS NOT NULL").fetchone()[0]
    return Offered(counts("env"), counts("algorithm"), tags, runs, deleted)
