from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rlstudio.engine.queue.crew import Crew
from rlstudio.engine.queue.queue import Queue


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a queue is kept; its runs are kept beside it."""
    monkeypatch.setenv("RLSTUDIO_RUNS", str(tmp_path / "runs"))
    (tmp_path / "runs").mkdir()
    return tmp_path / "queue" / "queue.db"


@pytest.fixture
def queue(path: Path) -> Iterator[Queue]:
    opened = Queue(path)
    yield opened
    opened.close()


@pytest.fixture
def crew(queue: Queue) -> Iterator[Crew]:
    opened = Crew(queue)
    yield opened
    opened.close()
