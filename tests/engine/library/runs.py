"""Folders of runs for the tests of the library."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.manifest import Scores
from rlstudio.engine.files.runs.run_folders import runs_folder
from tests.engine.checkpoints import parts

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)


def made_run(
    name: str,
    *,
    files: tuple[str, ...] = ("last.rlstudio", "best.rlstudio"),
    score: float | None = 14.0,
    env: str = "CartPole-v1",
    algorithm: str = "ppo",
    runs: Path | None = None,
    **changes: Any,
) -> Path:
    """A folder with the files of a run, as a training leaves it, changed a while ago."""
    folder = (runs or runs_folder()) / name
    folder.mkdir(parents=True)
    (folder / ".lock").touch()
    given = parts(env, algorithm)
    given["manifest"] = given["manifest"].model_copy(
        update={"created": NOW, "scores": Scores(mean_return=9.0, best_return=score, episodes=20)} | changes
    )
    steps = np.linspace(0.0, given["manifest"].step, 200)
    given["curves"] = {"return": (steps, np.arange(200.0) % 7)}
    for file in files:
        checkpoint.write(folder / file, **given)
    settled(folder)
    return folder


def settled(folder: Path, ago: float = 100.0) -> None:
    """Let the last change of a folder have been some time ago."""
    os.utime(folder, (time.time() - ago,) * 2)
