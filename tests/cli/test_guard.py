"""Environments that take the program with them: one sentence, and signals arrive as ever."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import installed, refused

_PACKAGE = """
import gymnasium, numpy, os, ctypes, signal, time
class Base(gymnasium.Env):
    observation_space = gymnasium.spaces.Box(-1, 1, (2,))
    action_space = gymnasium.spaces.Discrete(2)
    steps = 0
    def reset(self, *, seed=None, options=None): return numpy.zeros(2, numpy.float32), {}
    def step(self, action):
        self.steps += 1
        if self.steps == 400: self.fail()
        return numpy.zeros(2, numpy.float32), 1.0, self.steps % 20 == 0, False, {}
    def fail(self): pass
class Leaves(Base):
    def fail(self): os._exit(7)
class Crashes(Base):
    def fail(self): ctypes.string_at(0)
class Wont(Base):
    def __init__(self): os._exit(3)
class Leftover(Base):
    def fail(self):
        left = os.fork()
        if left == 0: signal.pause()
        with open(__file__ + ".left", "a") as file: print(left, file=file)
class Slow(Base):
    def __init__(self):
        print("opening", flush=True)
        time.sleep(60)
for kind in (Base, Leaves, Crashes, Wont, Leftover, Slow):
    gymnasium.register(f"{kind.__name__}-v0", entry_point=kind)
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the guard needs sigwaitinfo")


@pytest.fixture(autouse=True)
def _package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sad_lab.py").write_text(_PACKAGE)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_it_says_what_ended_it(tmp_path: Path) -> None:
    ran = installed(
        "train", "sad_lab:Crashes-v0", "random", "--steps", 900, "--out", tmp_path / "a", "--json"
    )
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines()[-1].startswith(
        "rlstudio: the program crashed (SIGSEGV) while sad_lab:Crashes-v0 ran in it, probably in code of that"
    )
    ran = installed("train", "sad_lab:Leaves-v0", "random", "--steps", 900, "--out", tmp_path / "b")
    assert (ran.code, ran.out) == (2, "")
    assert "ended from within (exit code 7) while sad_lab:Leaves-v0 ran in it" in ran.err
    refused(installed("envs", "--add", "sad_lab:Wont-v0"), r"exit code 3\) while sad_lab:Wont-v0 ran in it")


def test_the_command_line_loads_numpy_only_after_its_threads_are_set() -> None:
    code = "import sys, rlstudio.cli; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0


def test_every_other_end_is_as_without_it(tmp_path: Path) -> None:
    out = tmp_path / "run"
    ran = installed("train", "sad_lab:Base-v0", "random", "--steps", 300, "--out", out, "--json")
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["steps"] == 300
    assert installed("evaluate", out / "last.rlstudio", "--episodes", 2).code == 0
    refused(installed("train", "sad_lab:Base-v0", "no_such"), "no algorithm named")


def test_processes_that_an_environment_leaves_behind_hold_nothing_up(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "rlstudio", "train", "sad_lab:Leftover-v0", "random", "--steps", "900"]
    written = tmp_path / "out"
    with written.open("w") as out:  # a pipe would be held open by what is left, too
        ran = subprocess.run([*command, "--lanes", "1", "--json"], stdout=out, timeout=60)
    for left in (tmp_path / "sad_lab.py.left").read_text().split():
        os.kill(int(left), signal.SIGKILL)  # raises if it was gone, and nothing was tested
    assert ran.returncode == 0
    assert json.loads(written.read_text())["steps"] == 900


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_while_the_environment_opens_is_no_fault_of_it(number: signal.Signals) -> None:
    if signal.getsignal(number) == signal.SIG_IGN:
        pytest.skip("what started these tests ignores it, as nohup does, and so does the command")
    command = [sys.executable, "-m", "rlstudio", "train", "sad_lab:Slow-v0", "random"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as child:
        assert child.stderr is not None
        assert child.stderr.readline() == "opening\n"
        child.send_signal(number)
        _, stderr = child.communicate(timeout=60)
    assert (child.returncode, stderr) == (128 + number, "rlstudio: stopped.\n")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_saves_and_stops(tmp_path: Path, number: signal.Signals) -> None:
    out = tmp_path / "run"
    command = [sys.executable, "-m", "rlstudio", "train", "sad_lab:Base-v0", "random", "--steps", "100000000"]
    with subprocess.Popen([*command, "--out", str(out)], stderr=subprocess.PIPE, text=True) as child:
        assert child.stderr is not None
        assert "sad_lab:Base-v0 by random" in child.stderr.readline()
        time.sleep(0.5)
        child.send_signal(number)
        _, stderr = child.communicate(timeout=60)
    assert child.returncode == 128 + number
    assert "stopped and saved" in stderr
    assert (out / "last.rlstudio").is_file()


def test_killed_it_leaves_nothing_running(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "rlstudio", "train", "sad_lab:Base-v0", "random", "--steps", "100000000"]
    with subprocess.Popen(
        [*command, "--out", str(tmp_path / "run")], stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stderr is not None
        child.stderr.readline()
        twin = int(Path(f"/proc/{child.pid}/task/{child.pid}/children").read_text().split()[0])
        child.kill()
        child.stderr.read()  # until the twin has closed it, too
    deadline = time.monotonic() + 20
    while os.path.exists(f"/proc/{twin}") and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not os.path.exists(f"/proc/{twin}") or "Z" in Path(f"/proc/{twin}/stat").read_text().split()[2]
    assert (tmp_path / "run" / "last.rlstudio").is_file()
