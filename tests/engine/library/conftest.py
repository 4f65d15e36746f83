from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rlstudio.engine.files.runs.run_folders import RUNS_VARIABLE
from rlstudio.engine.library.catalogue import Library


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv(RUNS_VARIABLE, raising=False)
    return tmp_path / "data" / "rlstudio"


@pytest.fixture
def library(data: Path) -> Iterator[Library]:
    opened = Library()
    yield opened
    opened.close()
