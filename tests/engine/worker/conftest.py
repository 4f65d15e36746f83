from __future__ import annotations

import pytest

from rlstudio.engine.worker.hosts import process_host
from rlstudio.processes import child


@pytest.fixture(autouse=True)
def _workers_really_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here it is tested how they do."""
    monkeypatch.setattr(process_host, "start", child.start)
