"""Child processes run the program's code alone, whatever lies in the folder that it is started in."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from rlstudio.processes import child
from tests.engine.checkpoints import written

NAMES = ("numpy", "torch", "json", "typing", "signal", "gymnasium", "pydantic", "PySide6", "sitecustomize")


@pytest.fixture
def trap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of downloads in which modules lie about that leave a mark when they are run."""
    home, folder = tmp_path / "home", tmp_path / "downloads"
    folder.mkdir()
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    for name in NAMES:
        (folder / f"{name}.py").write_text(
            f"import pathlib\npathlib.Path({str(tmp_path / 'ran')!r}).open('a').write('{name}\\n')\n"
        )
    return folder


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="torch has another OpenMP elsewhere")
def test_threads_of_torch_wait_briefly_before_they_sleep() -> None:
    """Without a wait every layer would have to wake them; a long one would take a core from others."""
    pytest.importorskip("torch")
    environment = {**os.environ, **child.ONE_THREAD, "OMP_DISPLAY_ENV": "VERBOSE"}
    command = [sys.executable, "-c", "import torch"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    told = dict(re.findall(r"(\w+) = '(\w+)'", done.stderr))
    assert 100 <= int(told["GOMP_SPINCOUNT"]) <= 5000


def test_the_trap_works(trap: Path, tmp_path: Path) -> None:
    assert run(trap, sys.executable, "-c", "import numpy").returncode == 0
    assert (tmp_path / "ran").read_text() == "numpy\n"


PROGRAM = str(Path(sys.executable).with_name("rlstudio"))


@pytest.mark.parametrize("program", [[PROGRAM], [sys.executable, "-m", "rlstudio"]])
def test_training_with_workers_runs_nothing_of_it(trap: Path, tmp_path: Path, program: list[str]) -> None:
    done = run(trap, *program, "train", "CartPole-v1", "a3c", "--steps", "2000", "--out", "run", "--json")
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "ran").exists(), (tmp_path / "ran").read_text()
    assert (trap / "run" / "last.rlstudio").exists()


def test_doctor_runs_nothing_of_it(trap: Path, tmp_path: Path) -> None:
    run(trap, PROGRAM, "doctor")
    assert not (tmp_path / "ran").exists(), (tmp_path / "ran").read_text()


def libraries(process: psutil.Process) -> set[str]:
    return {Path(part.path).name for part in process.memory_maps()}


def wait_until_all_is_imported(process: psutil.Process, give_up: float) -> None:
    """It has loaded numpy, and for a second nothing more."""
    before: set[str] = set()
    while time.monotonic() < give_up:
        loaded = libraries(process)
        if loaded == before and any("numpy" in name or "multiarray" in name for name in loaded):
            return
        before = loaded
        time.sleep(1)
    pytest.fail(f"it goes on loading: {sorted(libraries(process) - before)}")


def test_the_window_and_its_workers_run_nothing_of_it(trap: Path, tmp_path: Path) -> None:
    written(trap / "agent.rlstudio")
    log = (tmp_path / "log").open("wb")
    app = subprocess.Popen([PROGRAM, "agent.rlstudio"], cwd=trap, stdout=log, stderr=log)
    try:
        give_up = time.monotonic() + 60
        while time.monotonic() < give_up and len(psutil.Process(app.pid).children()) < 2:
            time.sleep(0.05)
        workers = psutil.Process(app.pid).children()
        assert len(workers) >= 2, (tmp_path / "log").read_text()
        for worker in workers:
            with contextlib.suppress(psutil.NoSuchProcess):  # one only tells what there is
                assert Path(worker.cwd()) == tmp_path / "home/cache/rlstudio/work"
                wait_until_all_is_imported(worker, give_up)
    finally:
        app.kill()
        app.wait()
        log.close()
    alive = psutil.wait_procs(workers, timeout=10)[1]
    assert not alive
    assert not (tmp_path / "ran").exists(), (tmp_path / "ran").read_text()


def test_what_the_parent_can_import_the_child_can(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A person's own package: found because its folder was put on the search path on purpose."""
    (tmp_path / "theirs.py").write_text("print('found')")
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    command = child.python("-c", "import theirs")
    done = subprocess.run(command, env=child.child_environment(), capture_output=True, text=True, check=True)
    assert done.stdout == "found\n"


def test_a_home_that_cannot_be_written_stops_no_child(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert os.path.isdir(child.working_folder())


def test_only_our_own_modules_run_in_children() -> None:
    with pytest.raises(ValueError, match="not a module that runs in a child"):
        child.start("this", [])
    with pytest.raises(SystemExit, match="not a module that runs in a child"):
        child.freeze_support([child.CHILD_FLAG, "os", "x"])
