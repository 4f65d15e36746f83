"""Real runs in a real window."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from pytestqt.qtbot import QtBot

from rlstudio.app.panels.panel import Panel
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from rlstudio.engine.worker.messages import RunSpec

Kept = TypeVar("Kept")
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


def stands(qtbot: QtBot, what: Callable[[], Kept]) -> Kept:
    """Wait until something has been the same for 0.3 s: all that was on its way has arrived. Returns it."""
    seen, since = what(), time.monotonic()

    def same() -> bool:
        nonlocal seen, since
        if (now := what()) != seen:
            seen, since = now, time.monotonic()
        return time.monotonic() - since > 0.3

    qtbot.waitUntil(same, timeout=WAIT)
    return seen


def filled(qtbot: QtBot, panel: Panel, patience: int = 1500) -> None:
    """Wait until a panel has something to show, at most so many milliseconds: not every one will."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: panel.filled, timeout=patience)


def pid_of_trainer(run_tab: RunTab) -> int:
    """The process that trains in this tab; the stage and the gallery's agent have others."""
    training = run_tab.playback.training
    assert training is not None
    link = training._link
    assert isinstance(link, ProcessHost)
    return link.process_id
