"""Real runs in a real window."""

from __future__ import annotations

import psutil
from pytestqt.qtbot import QtBot

from rlstudio.app.window import MainWindow
from rlstudio.app.workspace import Workspace
from rlstudio.engine.messages import RunSpec

LONG = RunSpec(env="CartPole-v1", algorithm="ppo", seed=1, steps=100_000_000)
"""A run that ends when it is ended."""
WAIT = 40_000
"""Milliseconds in which a loaded machine has done anything that a test waits for."""


def learning(qtbot: QtBot, window: MainWindow, spec: RunSpec = LONG) -> Workspace:
    """A run whose stage plays and whose curve grows."""
    workspace = window.start_run(spec)
    qtbot.waitUntil(lambda: workspace.stage_alive and workspace.pictures > 0, timeout=WAIT)
    training = workspace.training
    assert training is not None
    qtbot.waitUntil(lambda: "return" in training.series, timeout=WAIT)
    return workspace


def pid_of_trainer() -> int:
    """The worker whose command line is ours and that has used the most time: the trainer."""
    children = psutil.Process().children(recursive=True)
    workers = [c for c in children if "rlstudio.engine.worker" in " ".join(c.cmdline())]
    return max(workers, key=lambda c: sum(c.cpu_times()[:2])).pid
