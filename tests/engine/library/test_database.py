"""The database of the library: older, newer, damaged ones, two at once, and one that was killed."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs.notes import RunNotes
from rlstudio.engine.library import schema
from rlstudio.engine.library.catalogue import Library
from rlstudio.engine.library.entries import Query
from tests.engine.library.runs import made_run


def database(data: Path) -> Path:
    return data / "library" / "catalogue.db"


def listed(library: Library) -> list[str]:
    library.refresh()
    return sorted(entry.name for entry in library.find())


def outline(connection: sqlite3.Connection) -> list[tuple[str, ...]]:
    """Tables and columns, as SQLite understands them."""
    tables = [
        row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")
    ]
    return [
        (table, *(f"{column[1]} {column[2]}" for column in connection.execute(f"PRAGMA table_info({table})")))
        for table in tables
    ]


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_a_catalogue_of_every_earlier_version_is_brought_up_to_date(data: Path, version: int) -> None:
    folder = made_run("one")
    path = database(data)
    path.parent.mkdir(parents=True)
    old = sqlite3.connect(path)
    for step in schema.MIGRATIONS[:version]:
        old.executescript(step)
    old.execute(f"PRAGMA user_version = {version}")
    old.execute(
        "INSERT INTO runs (number, folder, looked, sound, single, path, last, env, algorithm, preset, seed, "
        "step, episodes, seconds, written, fingerprint, parent, title, note, searched) VALUES "
        "(17, ?, '1', 1, 0, 'p', '', 'e', 'a', '', 0, 5, 0, 0, 0, 'f', '', 'T', '', '')",
        (str(folder),),
    )
    old.commit()
    old.close()
    library = Library()
    (entry,) = library.find()
    assert (entry.number, entry.title, entry.step) == (17, "T", 5), "what it listed is still listed"
    library.refresh()
    (entry,) = library.find()
    assert (entry.number, entry.title, entry.step) == (17, "", 1000)
    assert entry.spark
    assert library.picture(17)
    library.close()
    assert not path.with_name("catalogue.db.unreadable").exists()
    fresh = schema.opened(path.with_name("fresh.db"))
    again = schema.opened(path)
    assert outline(again) == outline(fresh)
    assert schema.version_of(again) == schema.VERSION
    fresh.close()
    again.close()


def test_a_migration_that_fails_changes_nothing(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schema.opened(database(data)).close()
    monkeypatch.setattr(
        schema, "MIGRATIONS", (*schema.MIGRATIONS, "CREATE TABLE extra (x);\nCREATE TABLE runs (x)")
    )
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    connection = sqlite3.connect(database(data), isolation_level=None)
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        schema._migrate(connection)
    assert schema.version_of(connection) == schema.VERSION - 1
    assert "extra" not in [table for table, *_ in outline(connection)]
    connection.close()


def test_a_catalogue_of_a_newer_version_is_put_aside(data: Path) -> None:
    made_run("one")
    Library().close()
    newer = sqlite3.connect(database(data))
    newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    newer.commit()
    newer.close()
    library = Library()
    assert listed(library) == ["one"]
    library.close()
    kept = sqlite3.connect(database(data).with_name("catalogue.db.unreadable"))
    assert schema.version_of(kept) == schema.VERSION + 1
    kept.close()


@pytest.mark.parametrize("damage", ["no database", "empty", "a zero in every page", "half", "no table"])
def test_a_damaged_catalogue_is_made_anew_and_nothing_is_lost(data: Path, damage: str) -> None:
    library = Library()
    for number in range(30):
        library.change(made_run(f"run{number}"), lambda notes: RunNotes(title="Named", tags=["kept"]))
    library.delete(library.find()[0])
    library.refresh()
    library._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    library.close()
    path = database(data)
    whole = path.read_bytes()
    if damage == "no table":
        tampered = sqlite3.connect(path)
        tampered.execute("DROP TABLE tags")
        tampered.commit()
        tampered.close()
    else:
        content = bytearray(whole)
        if damage == "no database":
            content[:] = b"something else entirely " * 5000
        elif damage == "empty":
            content.clear()
        elif damage == "half":
            del content[len(content) // 2 :]
        else:
            for place in range(4096, len(content), 4096):
                content[place : place + 64] = bytes(64)
        path.write_bytes(content)
    library = Library()
    library.refresh()
    assert len(library.find()) == 29
    assert {(entry.title, entry.tags) for entry in library.find()} == {("Named", ("kept",))}
    assert len(library.find(Query(deleted=True))) == 1
    assert library.offered().runs == 29
    library.close()
    if damage != "empty":
        assert path.with_name("catalogue.db.unreadable").exists()


def test_what_was_written_beside_a_damaged_catalogue_never_meets_the_new_one(data: Path) -> None:
    made_run("one")
    first = Library()
    first.refresh()
    wal = database(data).with_name("catalogue.db-wal")
    assert wal.stat().st_size > 0
    kept = wal.read_bytes()
    first.close()
    database(data).write_bytes(b"not a database" * 1000)
    wal.write_bytes(kept)
    library = Library()
    assert listed(library) == ["one"]
    assert library._db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    library.close()


def test_two_at_once_see_what_the_other_does(data: Path) -> None:
    one, other = Library(), Library()
    folders = [made_run(f"run{number}") for number in range(6)]
    one.refresh()
    assert len(other.find()) == 6
    other.delete(next(entry for entry in other.find() if entry.name == "run0"))
    assert len(one.find()) == 5
    one.change(folders[1], lambda notes: notes.model_copy(update={"title": "of the one"}))
    other.change(folders[1], lambda notes: notes.model_copy(update={"tags": ["of the other"]}))
    (entry,) = (entry for entry in one.find() if entry.name == "run1")
    assert (entry.title, entry.tags) == ("of the one", ("of the other",))
    with pytest.raises(UserError):
        one.change(folders[0], lambda notes: notes)
    one.close()
    other.close()


def test_many_processes_at_once(data: Path) -> None:
    for number in range(12):
        made_run(f"run{number}")
    code = (
        "from rlstudio.engine.library.catalogue import Library\n"
        "library = Library()\n"
        "for _ in range(15): library.refresh(True)\n"
        "assert len(library.find()) == 12\n"
    )
    workers = [subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE) for _ in range(4)]
    for worker in workers:
        _, error = worker.communicate(timeout=120)
        assert worker.returncode == 0, error.decode()


def test_one_that_is_busy_says_so_and_is_not_put_aside(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "_BUSY_SECONDS", 0.05)
    folder = made_run("one")
    library = Library()
    holder = sqlite3.connect(database(data), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="locked"):
        library.refresh()
    holder.execute("ROLLBACK")
    holder.close()
    assert listed(library) == ["one"]
    library.close()
    assert folder.is_dir()
    assert not database(data).with_name("catalogue.db.unreadable").exists()


def test_where_nothing_can_be_written_it_lists_all_the_same(data: Path) -> None:
    made_run("one")
    (data / "library").write_text("a file in the way")
    library = Library()
    assert listed(library) == ["one"]
    library.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_killed_while_it_writes(data: Path) -> None:
    for number in range(20):
        made_run(f"run{number}")
    code = (
        "from pathlib import Path\n"
        "from rlstudio.engine.library.catalogue import Library\n"
        "from rlstudio.engine.files.runs.run_folders import runs_folder\n"
        "library = Library()\n"
        "print('begun', flush=True)\n"
        "count = 0\n"
        "while True:\n"
        "    library.refresh(True)\n"
        "    for folder in list(runs_folder().glob('run*')):\n"
        "        library.change(folder, lambda notes: notes.model_copy(update={'title': f'title {count}'}))\n"
        "    library.restore(library.delete(library.find()[0]))\n"
        "    count += 1\n"
    )
    rng = random.Random(3)
    for _ in range(8):
        victim = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        assert victim.stdout is not None
        victim.stdout.readline()
        time.sleep(rng.uniform(0.0, 0.4))
        os.kill(victim.pid, signal.SIGKILL)
        victim.wait()
        victim.stdout.close()
        library = Library()
        assert library._db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        library.refresh()
        there = [*library.find(), *library.find(Query(deleted=True))]
        assert sorted(entry.path.split(os.sep)[-2].partition(".")[0] for entry in there) == sorted(
            f"run{number}" for number in range(20)
        )
        assert all(Path(entry.path).is_file() for entry in there)
        for entry in library.find(Query(deleted=True)):
            library.restore(Path(entry.folder))
        library.close()
    assert not database(data).with_name("catalogue.db.unreadable").exists()
