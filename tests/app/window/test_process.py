"""The program as its own process: what it loads, how it ends, what it does with errors."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rlstudio.engine.files import checkpoint

SCRIPT = """
import sys, time
from rlstudio.app.main import run
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec
from PySide6.QtCore import QTimer

warm_up = MainWindow.warm_up

def script(window):
    warm_up(window)
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="ppo", steps=20_000))
    timer = QTimer(window)
    begun = time.monotonic()

    def look():
        late = time.monotonic() - begun > 60
        if late or (run_tab.playback.state == "finished" and run_tab.pictures > 5):
            heavy = {"torch", "gymnasium", "ale_py", "cv2"} & set(sys.modules)
            playback = run_tab.playback
            print("END", playback.state, sorted(heavy), len(playback.training.series["return"]) > 0)
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


ENDLESS = """
import sys
from rlstudio.app.main import run
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec

warm_up = MainWindow.warm_up

def script(window):
    warm_up(window)
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="ppo", steps=100_000_000))
    run_tab.opened.connect(lambda: print("PLAYS", flush=True))

MainWindow.warm_up = script
sys.exit(run())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_end_of_the_desktop_session_saves_without_a_question(
    tmp_path: Path, number: signal.Signals
) -> None:
    folders = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", ENDLESS]

    def heard() -> None:
        """Under nohup this signal is ignored, and children inherit that."""
        signal.signal(number, signal.SIG_DFL)

    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True, preexec_fn=heard
    ) as app:
        assert app.stdout is not None
        assert app.stdout.readline() == "PLAYS\n"
        give_up = time.monotonic() + 60
        while not list(tmp_path.glob("rlstudio/runs/*/best.rlstudio")) and time.monotonic() < give_up:
            time.sleep(0.05)
        app.send_signal(number)
        assert app.wait(60) == 0
    (last,) = tmp_path.glob("rlstudio/runs/*/last.rlstudio")
    assert checkpoint.peek(last).resumable
