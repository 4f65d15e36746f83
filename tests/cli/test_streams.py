"""Output that cannot be written, signals at any moment: nothing is lost, and no traceback is seen."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from rlstudio.engine.files import checkpoint
from tests.engine.checkpoints import written

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and streams of Unix")

PROGRAM = str(Path(sys.executable).with_name("rlstudio"))
SHORT = "train CartPole-v1 ppo --steps 3000 --out run --json"
ENDLESS = ["train", "CartPole-v1", "dqn", "--steps", "100000000", "--json"]


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of bash, in which R is the program."""
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line.replace("R ", f"{PROGRAM} ")],
        cwd=folder, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        f"R {SHORT} 2>&1 >out | head -0",
        f"R {SHORT} 2>&- >out",
        f"R {SHORT} 2>/dev/full >out",
        f"R {SHORT} 0<&- >out",
        f"R {SHORT} 0<&- 2>&- >out",
    ],
)
def test_a_training_outlives_who_reads_its_progress(tmp_path: Path, line: str) -> None:
    done = shell(line, tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "out").read_text())["steps"] >= 3000
    assert checkpoint.peek(tmp_path / "run" / "last.rlstudio").step >= 3000


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        (f"R {SHORT} >&-", 0, ""),
        (f"R {SHORT} | head -0", 0, ""),
        ("R envs | head -0", 0, ""),
        ("R export --help | head -0", 0, ""),
        (f"R {SHORT} >/dev/full", 1, "the answer could not be written to standard output: No space left"),
        ("R envs >/dev/full", 1, "the answer could not be written to standard output: No space left"),
        ("R info nowhere.rlstudio >/dev/full", 2, "there is no file nowhere.rlstudio"),
    ],
)
def test_an_answer_that_nobody_takes(tmp_path: Path, line: str, code: int, said: str) -> None:
    done = shell(line, tmp_path)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    if "train" in line:
        assert checkpoint.peek(tmp_path / "run" / "last.rlstudio").step >= 3000


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_training_that_is_stopped_saves_first(tmp_path: Path, number: signal.Signals) -> None:
    command = [PROGRAM, *ENDLESS, "--out", str(tmp_path / "run")]

    def heard() -> None:
        """Under nohup this signal is ignored, and children inherit that."""
        signal.signal(number, signal.SIG_DFL)

    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, preexec_fn=heard) as child:
        assert child.stderr is not None
        assert "CartPole-v1 by dqn" in child.stderr.readline()
        time.sleep(0.5)
        child.send_signal(number)
        out, err = ended(child)
    assert child.returncode == 128 + number, err
    assert "Traceback" not in err
    assert json.loads(out)["steps"] == checkpoint.peek(tmp_path / "run" / "last.rlstudio").step > 0


def test_nohup_outlives_the_terminal(tmp_path: Path) -> None:
    command = ["nohup", PROGRAM, *ENDLESS, "--out", str(tmp_path / "run")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stderr is not None
        while "CartPole-v1 by dqn" not in child.stderr.readline():
            assert child.poll() is None
        child.send_signal(signal.SIGHUP)
        time.sleep(1.0)
        assert child.poll() is None
        child.send_signal(signal.SIGINT)
        ended(child)
    assert child.returncode == 130


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_recording_that_is_stopped_leaves_nothing(tmp_path: Path, number: signal.Signals) -> None:
    written(tmp_path / "agent.rlstudio")
    command = [PROGRAM, "record", "agent.rlstudio", "out.mp4", "--seconds", "3000"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as child:
        give_up = time.monotonic() + 60
        while not list(tmp_path.glob(".out*")) and time.monotonic() < give_up:
            time.sleep(0.02)
        assert list(tmp_path.glob(".out*")), "it does not begin"
        time.sleep(0.2)
        child.send_signal(number)
        _, err = ended(child)
    assert child.returncode == 128 + number
    assert err == "rlstudio: stopped.\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["agent.rlstudio", "home"]


def test_ctrl_c_at_any_moment_of_the_start(tmp_path: Path) -> None:
    command = [PROGRAM, *ENDLESS, "--out", str(tmp_path / "run")]
    ours = lost = 0
    for number in range(12):
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
            while not Path(f"/proc/{child.pid}/cmdline").read_bytes().count(b"rlstudio"):
                time.sleep(0.001)
            time.sleep(0.06 + 0.1 * number)
            child.send_signal(signal.SIGINT)
            try:
                _, err = child.communicate(timeout=20)
            except subprocess.TimeoutExpired:
                # Python itself may lose a signal while it starts, where it comes in a callback of an import.
                # A person presses again.
                lost += 1
                child.send_signal(signal.SIGINT)
                _, err = ended(child)
        # What Python does before it comes to our first line is not ours; on a busy machine that takes longer.
        if child.returncode != -signal.SIGINT or "rlstudio/" in err.replace("/bin/rlstudio", ""):
            ours += 1
            assert child.returncode == 130, err
            assert "Traceback" not in err
            assert "stopped" in err
        for file in (tmp_path / "run").glob("*.rlstudio"):
            os.unlink(file)
    assert ours >= 6
    assert lost <= 1


def ended(child: subprocess.Popen[str]) -> tuple[str, str]:
    """What a program told that is to end now; one that does not is killed, so that nothing waits for it."""
    try:
        return child.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        child.kill()
        raise


def test_what_an_environment_prints_is_no_part_of_the_answer(tmp_path: Path) -> None:
    (tmp_path / "loud_lab.py").write_text(
        "import gymnasium, os\n"
        "from gymnasium.envs.classic_control import CartPoleEnv\n"
        "class Loud(CartPoleEnv):\n"
        "    def step(self, action):\n"
        "        print('by Python')\n"
        "        os.write(1, b'by the system\\n')\n"
        "        return super().step(action)\n"
        "gymnasium.register('Loud-v0', entry_point=Loud, max_episode_steps=20)\n"
    )
    done = shell("R train loud_lab:Loud-v0 random --steps 100 --out run --json", tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["steps"] >= 100
    assert "by Python" in done.stderr
    assert "by the system" in done.stderr
    done = shell("R evaluate run/last.rlstudio --episodes 2 --json", tmp_path)
    assert json.loads(done.stdout)["episodes"] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT to itself")
def test_ctrl_c_after_the_end_changes_nothing() -> None:
    program = """
        import atexit, os, signal, sys
        from rlstudio.__main__ import main
        atexit.register(os.kill, os.getpid(), signal.SIGINT)
        sys.argv = ["rlstudio", "--version"]
        main()
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_signal_that_python_swallowed_ends_the_command_before_it_begins() -> None:
    """What is raised in a callback, as of an import, is lost: the signal is not."""
    program = """
        import os, signal, weakref
        from rlstudio.cli.signals import Stopped, interrupts, stoppable
        class Thing: pass
        with stoppable():
            thing = Thing()
            ref = weakref.ref(thing, lambda _: os.kill(os.getpid(), signal.SIGINT) or [None] * 9)
            del thing
            try:
                with interrupts():
                    print("begun")
            except Stopped as stop:
                print("stopped", stop.number)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "stopped 2\n", done.stderr


@pytest.mark.parametrize("columns", [40, 200])
def test_a_narrow_terminal_has_each_row_as_titles_and_values(columns: int) -> None:
    script = f"""
import sys
sys.stdout.isatty = lambda: True
from rlstudio.cli.terminal import table
titles = ["run", "environment", "algorithm", "seed", "steps", "return", "best", "saved"]
table(titles, [["{columns}-cartpole", "CartPole-v1", "dqn", "0", "20,000", "150.8", "434.5", "2026-11-30"]])
"""
    told = {**os.environ, "COLUMNS": str(columns), "TERM": "xterm", "NO_COLOR": "1", "LC_ALL": "C"}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=told, timeout=60
    )
    shown = re.sub(r"\x1b\[\d*m", "", done.stdout)
    lines = [line.split() for line in shown.splitlines() if line.strip()]
    assert (["environment", "CartPole-v1"] in lines) == (columns == 40), done.stdout + done.stderr
    assert max(map(len, shown.splitlines())) <= columns
    assert any(f"{columns}-cartpole" in line for line in lines)
