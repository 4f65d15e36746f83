"""A few hundred changed files of every kind: each opens or is refused in a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SEED, FILES, SECONDS = 1, 320, 28
REPOSITORY = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="needs fork() and limits of memory as Linux has them")
def test_no_file_escapes(tmp_path: Path) -> None:
    """In a process of its own: this one may have threads and windows by now, which no fork survives.

    More of it, and the same files again: ``python -m tests.fuzz --seed 1``.
    """
    command = [sys.executable, "-m", "tests.fuzz", "--seed", SEED, "--count", FILES, "--seconds", SECONDS]
    done = subprocess.run(
        [*map(str, command), "--jobs", "2", "--keep", str(tmp_path / "escapes")],
        cwd=REPOSITORY,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=240,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, f"{done.stdout[-6000:]}\n{done.stderr[-3000:]}"
    assert "the sound files open" in done.stdout
