"""What several files here open, and see closed again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.session import Session
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from tests.engine.checkpoints import written
from tests.engine.stages import MAZE, open_stage


@pytest.fixture
def own_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time goes on by sleeping, and a little at every look at the clock: no load of the computer counts."""
    now = 1000.0

    def look() -> float:
        nonlocal now
        now += 2e-5
        return now

    def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds

    for clock in ("perf_counter", "monotonic"):
        monkeypatch.setattr(time, clock, look)
    monkeypatch.setattr(time, "sleep", sleep)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return written(tmp_path / "agent.rlstudio")


@pytest.fixture
def opened() -> Iterator[list[Session]]:
    sessions: list[Session] = []
    yield sessions
    for session in sessions:
        session.close()


@pytest.fixture
def process() -> Iterator[ProcessHost]:
    opened = ProcessHost()
    yield opened
    opened.close()
    assert not psutil.pid_exists(opened.process_id)


@pytest.fixture
def stage() -> Iterator[Stage]:
    opened = open_stage()
    yield opened
    opened.close()


@pytest.fixture
def maze() -> Iterator[Stage]:
    opened = open_stage(MAZE, "q_learning")
    yield opened
    opened.close()
