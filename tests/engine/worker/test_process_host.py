from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import numpy as np
import psutil
import pytest

from rlstudio.engine.files import checkpoint
from rlstudio.engine.worker.hosts import process_host
from rlstudio.engine.worker.hosts.process_host import ProcessHost, death_sentence
from rlstudio.engine.worker.messages import (
    Died,
    Notice,
    Pause,
    Ping,
    Pong,
    Refused,
    Saved,
    SeriesBatch,
    SetLive,
    SetPolicy,
    SetSpeed,
    Train,
)
from tests.engine.listening import Ear, run


def test_killed_worker_is_told_and_its_autosave_is_good(process: ProcessHost, tmp_path: Path) -> None:
    ear = Ear(process)
    process.send(Train(run(), str(tmp_path)))
    ear.wait(Saved, lambda s: s.kind == "best")
    os.kill(process.process_id, signal.SIGKILL)
    died = ear.wait(Died)
    assert died.exit_code == -signal.SIGKILL
    assert "killed" in died.message
    assert "memory" in died.message
    assert not process.alive
    assert process.poll(0.01) == []
    process.send(Pause())  # lost, without an error
    checkpoint.open_policy(checkpoint.load(tmp_path / "best.rlstudio"))


def test_crash_is_told(process: ProcessHost) -> None:
    process.send(SetLive("x", 1))  # nothing is open: ignored
    os.kill(process.process_id, signal.SIGSEGV)
    assert "crashed (SIGSEGV)" in Ear(process).wait(Died).message


def test_closing_saves(process: ProcessHost, tmp_path: Path) -> None:
    ear = Ear(process)
    process.send(Train(run(), str(tmp_path)))
    ear.wait(SeriesBatch, lambda b: b.step > 500)
    process.close()
    assert checkpoint.peek(tmp_path / "last.rlstudio").step > 500
    process.close()


def test_a_worker_that_hangs_is_killed(process: ProcessHost) -> None:
    os.kill(process.process_id, signal.SIGSTOP)
    start = time.monotonic()
    process.close(timeout=0.3)
    assert time.monotonic() - start < 3
    assert not process.alive


def test_sending_to_a_worker_that_hangs_comes_to_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_host, "SEND_SECONDS", 1)
    link = ProcessHost()
    os.kill(link.process_id, signal.SIGSTOP)
    link.send(SetPolicy(1, {"w": np.zeros(4 << 20, np.uint8)}))
    assert "did not answer" in Ear(link).wait(Died).message
    link.close()


def test_what_is_offered_never_waits_and_comes_in_order(process: ProcessHost) -> None:
    assert not process.offer(SetPolicy(1, {"w": np.zeros(9000, np.uint8)})), "too long to go at once"
    os.kill(process.process_id, signal.SIGSTOP)
    offered = 0
    start = time.monotonic()
    while offered < 100_000 and process.offer(SetSpeed(-1.0 - offered)):
        offered += 1
    assert time.monotonic() - start < 10, "a worker that reads nothing is not waited for"
    os.kill(process.process_id, signal.SIGCONT)
    process.send(Ping())  # waits until there is room
    heard: list[Notice] = []
    until = time.monotonic() + 30
    while not any(isinstance(notice, Pong) for notice in heard) and time.monotonic() < until:
        heard += process.poll(0.1)
    assert 10 < offered < 100_000
    assert [str(notice.message) for notice in heard if isinstance(notice, Refused)] == [
        f"the speed must be a number above 0, not {-1.0 - number}." for number in range(offered)
    ]


def test_no_orphan_when_the_viewer_is_killed(tmp_path: Path) -> None:
    program = f"""
        import time
        from rlstudio.engine.worker.hosts.host import *
        from rlstudio.engine.worker.hosts.process_host import *
        from rlstudio.engine.worker.messages import *
        spare_worker()
        link = ProcessHost()
        link.send(Train(RunSpec(env="CartPole-v1", algorithm="dqn"), {str(tmp_path)!r}))
        while not any(isinstance(n, SeriesBatch) and n.step for n in link.poll(0.1)): pass
        print(link.process_id, flush=True)
        time.sleep(60)
    """
    viewer = subprocess.Popen([sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE)
    assert viewer.stdout is not None
    worker = psutil.Process(int(viewer.stdout.readline()))
    children = psutil.Process(viewer.pid).children()
    assert worker in children
    viewer.kill()
    viewer.wait()
    viewer.stdout.close()
    gone, alive = psutil.wait_procs(children, timeout=15)
    assert not alive
    assert len(gone) == 2
    assert (tmp_path / "last.rlstudio").exists()  # saved on the way out


def test_nothing_is_left_when_the_viewer_forgets_to_close(tmp_path: Path) -> None:
    program = """
        from rlstudio.engine.worker.hosts.host import spare_worker
        from rlstudio.engine.worker.hosts.process_host import ProcessHost
        spare_worker()
        print(ProcessHost().process_id, flush=True)
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program)],
        capture_output=True, text=True, timeout=30, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    assert not psutil.pid_exists(int(done.stdout))


def test_death_in_words() -> None:
    assert "SIGABRT" in death_sentence(-signal.SIGABRT)
    assert "exit code 3" in death_sentence(3)
    assert "unexpectedly" in death_sentence(0)
