from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs import run_folders


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(run_folders, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


def test_runs_that_begin_at_once_have_folders_of_their_own(data: Path) -> None:
    names = [run_folders.new_run_folder("ALE/Pong-v5", "dqn") for _ in range(20)]
    assert len(set(names)) == 20
    assert all(name.name.partition("-ale-pong-v5-dqn")[1] for name in names)
    assert not data.exists(), "a name is not a folder yet"


def test_runs_of_other_processes_too(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run_folders.made_run_folder("CartPole-v1", "ppo")
    assert first.is_dir()
    # Another process knows nothing of ours, and looked a moment before we made our folder.
    names = iter([first, first.with_name(f"{first.name}-2")])
    monkeypatch.setattr(run_folders, "new_run_folder", lambda env, algorithm: next(names))
    assert run_folders.made_run_folder("CartPole-v1", "ppo") == first.with_name(f"{first.name}-2")


def test_a_folder_that_cannot_be_made(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data.write_text("in the way")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(run_folders, "_elsewhere", lambda: temporary)
    assert run_folders.made_run_folder("CartPole-v1", "ppo").parent == temporary
    temporary.joinpath("gone").touch()
    monkeypatch.setattr(run_folders, "_elsewhere", lambda: temporary / "gone")
    with pytest.raises(UserError, match="cannot be made"):
        run_folders.made_run_folder("CartPole-v1", "ppo")


def test_half_files_of_killed_processes_are_swept(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_folders, "cache_folder", lambda: data / "cache")
    run = data / "runs" / "one"
    run.mkdir(parents=True)
    (data / "cache").mkdir()
    dead = 999_999_999
    for folder in (data, run, data / "cache"):
        (folder / f".a.rlstudio.{dead}-0123abcd.part").write_text("half")
        (folder / f".b.rlstudio.{os.getpid()}-0123abcd.part").write_text("being written")
        (folder / ".notes.part").write_text("somebody else's")
    run_folders.sweep_leftovers()
    for folder in (data, run, data / "cache"):
        assert {path.name for path in folder.glob(".*")} == {
            f".b.rlstudio.{os.getpid()}-0123abcd.part", ".notes.part",
        }  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no zombies")
def test_a_killed_process_that_nobody_has_reaped_yet_writes_nothing_any_more(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_folders, "cache_folder", lambda: data / "cache")
    (data / "runs").mkdir(parents=True)
    child = subprocess.Popen([sys.executable, "-c", ""])
    try:
        while psutil.Process(child.pid).status() != psutil.STATUS_ZOMBIE:
            time.sleep(0.01)
        half = data / f".a.rlstudio.{child.pid}-0123abcd.part"
        half.write_text("half")
        run_folders.sweep_leftovers()
        assert not half.exists()
    finally:
        child.wait()
