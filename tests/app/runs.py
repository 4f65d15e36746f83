"""Real runs in a real window."""

from __future__ import annotations

import psutil
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec

LONG = RunSpec(env="CartPole-v1", algorithm="ppo", seed=1, steps=100_000_000)
"""A run that ends when it is ended."""
WAIT = 40_000
"""Milliseconds in which a loaded machine has done anything that a test waits for."""


def learning(qtbot: QtBot, window: MainWindow, spec: RunSpec = LONG) -> RunTab:
    """A run whose stage plays and whose curve grows."""
    run_tab = window.start_run(spec)
    qtbot.waitUntil(lambda: run_tab.playback.stage_alive and run_tab.pictures > 0, timeout=WAIT)
    training = run_tab.playback.training
    assert training is not None
    qtbot.waitUntil(lambda: "return" in training.series, timeout=WAIT)
    return run_tab


def pid_of_trainer() -> int:
    """The worker whose command line is ours and that has used the most time: the trainer."""
    children = psutil.Process().children(recursive=True)
    workers = [c for c in children if "rlstudio.engine.worker.worker" in " ".join(c.cmdline())]
    return max(workers, key=lambda c: sum(c.cpu_times()[:2])).pid
