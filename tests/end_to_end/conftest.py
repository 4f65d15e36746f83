"""A person, and a screen of their own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.person import HEIGHT, WIDTH, Person
from tests.screens import virtual_screen


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        pytest.skip("needs Xvfb and xdotool")
    with virtual_screen(f"{WIDTH}x{HEIGHT}x24") as environment:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME"):
            environment[name] = str(tmp_path / name)
            (tmp_path / name).mkdir()
        yield Person(environment, tmp_path / "what_was_there.png")
