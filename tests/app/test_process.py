"""The program as its own process: what it loads, how it ends, what it does with errors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from rlstudio.app import main
from rlstudio.app.settings import Settings, log_file
from rlstudio.app.window import MainWindow

SCRIPT = """
import sys, time
from rlstudio.app.main import run
from rlstudio.app.window import MainWindow
from rlstudio.engine.messages import RunSpec
from PySide6.QtCore import QTimer

warm_up = MainWindow.warm_up

def script(window):
    warm_up(window)
    workspace = window.start_run(RunSpec(env="CartPole-v1", algorithm="ppo", steps=20_000))
    timer = QTimer(window)
    begun = time.monotonic()

    def look():
        late = time.monotonic() - begun > 60
        if late or (workspace.state == "finished" and workspace.pictures > 5):
            heavy = {"torch", "gymnasium", "ale_py", "cv2"} & set(sys.modules)
            print("END", workspace.state, sorted(heavy), len(workspace.training.series["return"]) > 0)
            timer.stop()
            window.close()

    timer.timeout.connect(look)
    timer.start(100)

MainWindow.warm_up = script
sys.exit(run())
"""


def test_a_whole_training_loads_nothing_heavy_into_the_window(tmp_path: Path) -> None:
    folders = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "END finished [] True" in done.stdout, done.stdout + done.stderr


def test_an_error_in_the_window_is_told_and_logged(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    assert isinstance(window, QMainWindow)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    main.start_log()
    main.install_excepthook(window)
    try:
        raise RuntimeError("a screw came loose")
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "a screw came loose" in window.home.messages.text
    assert "RuntimeError: a screw came loose" in log_file().read_text()
    for handler in list(main._LOG.handlers):
        main._LOG.removeHandler(handler)
        handler.close()
