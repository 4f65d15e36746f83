from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import textwrap

import psutil
import pytest

from rlstudio.core.errors import UserError
from rlstudio.engine.worker.hosts import host
from rlstudio.engine.worker.hosts.host import make_host, spare_worker
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from rlstudio.engine.worker.hosts.thread_host import ThreadHost


def test_spares_are_taken_once() -> None:
    host.close_spares()
    spare_worker(2)
    spare_worker(1)
    first, second, third = make_host("process"), make_host("process"), make_host("process")
    ids = {link.process_id for link in (first, second, third) if isinstance(link, ProcessHost)}
    assert len(ids) == 3
    assert not host._spares
    for link in (first, second, third):
        link.close(2.0)
    spare_worker()
    dead = host._spares[0]
    os.kill(dead.process_id, signal.SIGKILL)
    with contextlib.suppress(psutil.NoSuchProcess):
        psutil.Process(dead.process_id).wait(5)
    fresh = make_host("process")
    assert fresh.alive
    fresh.close()
    host.close_spares()


def test_kind_of_host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RLSTUDIO_HOST", "thread")
    link = make_host()
    assert isinstance(link, ThreadHost)
    link.close()
    spare_worker()
    assert not host._spares
    monkeypatch.setenv("RLSTUDIO_HOST", "fork")
    with pytest.raises(UserError, match="'process' or 'thread'"):
        make_host()


def test_importing_the_host_is_light() -> None:
    program = """
        import sys, time
        start = time.process_time()
        import rlstudio.engine.worker.hosts.host, rlstudio.engine.worker.messages, rlstudio.engine.series
        seconds = time.process_time() - start
        heavy = {"torch", "gymnasium", "ale_py", "cv2", "PySide6", "PIL", "av"} & set(sys.modules)
        assert not heavy, heavy
        print(seconds)
    """
    seconds = []
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True
        )
        seconds.append(float(done.stdout))
    # Of a processor; numpy and pydantic take most of it.
    assert min(seconds) < 0.6
    print(min(seconds))
