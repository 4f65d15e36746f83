"""Autosaves of old runs go when they take too much room, and nothing else does."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from filelock import FileLock

from rlstudio.engine.files.runs import tidy

WEEK = tidy.YOUNG_SECONDS


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tidy, "runs_folder", lambda: tmp_path)
    return tmp_path


def run(runs: Path, name: str, weeks: float, size: int = 1000, *more: str) -> Path:
    folder = runs / name
    folder.mkdir()
    for file in ("best.rlstudio", "last.rlstudio", "ages.rlages", ".lock", *more):
        (folder / file).write_bytes(b"x" * (size // 2 if file.endswith("st.rlstudio") else 0))
        os.utime(folder / file, (time.time() - weeks * WEEK,) * 2)
    return folder


def test_the_oldest_go_until_the_rest_fits(runs: Path) -> None:
    oldest, older, old, young = (run(runs, f"run{n}", n) for n in (5, 4, 3, 0.5))
    assert tidy.tidy_runs(2500) == [oldest, older]
    assert sorted(runs.iterdir()) == [young, old]
    assert tidy.tidy_runs(2500) == []
    assert tidy.tidy_runs(0) == [old], "what is younger than a week stays, whatever it takes"
    assert young.is_dir()


def test_what_a_person_put_there_and_what_is_being_written_stays(runs: Path) -> None:
    noted = run(runs, "noted", 9, 1000, "notes.txt")
    going = run(runs, "going", 8)
    (runs / "a file").write_bytes(b"x" * 5000)
    old = run(runs, "old", 7)
    lock = FileLock(going / ".lock")
    with lock:
        assert tidy.tidy_runs(0) == [old]
    assert noted.is_dir()
    assert (going / "last.rlstudio").is_file()
    assert (runs / "a file").is_file()


def test_a_folder_that_is_not_there_is_no_fault(runs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tidy, "runs_folder", lambda: runs / "none")
    assert tidy.tidy_runs(0) == []
