"""Unexpected errors: told once in a dialog, written to a log of bounded size, sent nowhere."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rlstudio.app import error_log
from rlstudio.app.error_log import CrashFile, ErrorTeller, Hooks, start_log, told
from rlstudio.app.settings import log_file
from rlstudio.app.window.main_window import MainWindow
from rlstudio.app.window.trouble import Troubles
from rlstudio.core.system.folders import log_folder
from rlstudio.engine.worker import messages as m

LOG = logging.getLogger("rlstudio")


@pytest.fixture
def troubles(window: MainWindow) -> Iterator[Troubles]:
    """What ``run`` sets up around a window."""
    start_log()
    hooks, teller, troubles = Hooks(window.close), ErrorTeller(window), Troubles(window)
    teller.told.connect(troubles.tell)
    yield troubles
    if troubles.dialog is not None:
        troubles.dialog.accept()
    teller.end()
    hooks.end()
    for handler in list(LOG.handlers):
        LOG.removeHandler(handler)
        handler.close()


def fail(text: str) -> None:
    try:
        raise RuntimeError(text)
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_an_error_of_the_window(window: MainWindow, troubles: Troubles, qapp: QApplication) -> None:
    fail("a <b>screw</b> came loose")
    dialog = troubles.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert "RuntimeError: a <b>screw</b> came loose." in dialog.sentence.text()
    dialog.copy.click()
    copied = qapp.clipboard().text()
    assert copied.startswith("RL Studio ")
    assert "test_trouble.py" in copied
    assert "RuntimeError: a <b>screw</b> came loose" in log_file().read_text()
    assert window.isVisible()


def test_one_dialog_for_many_errors(window: MainWindow, troubles: Troubles) -> None:
    for number in range(3):
        for _ in range(120):  # as a timer would
            fail(f"number {number}")
    dialog = troubles.dialog
    assert dialog is not None
    assert "number 0. 2 others followed it." in dialog.sentence.text()
    assert dialog.details.toPlainText().count("Traceback") == 3
    written = log_file().read_text()
    assert written.count("Traceback") == 3
    assert written.count("the same error, for the 100th time") == 3
    dialog.accept()
    fail("number 1")
    assert troubles.dialog is None, "told before"
    fail("number 4")
    assert troubles.dialog is not None


def test_an_error_of_a_thread(troubles: Troubles, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: troubles.dialog is not None)
    assert troubles.dialog is not None
    assert "ZeroDivisionError" in troubles.dialog.sentence.text()


def test_an_error_of_a_worker(window: MainWindow, troubles: Troubles, qtbot: QtBot) -> None:
    run_tab = window.start_run(m.RunSpec(env="CartPole-v1", algorithm="random"))
    with qtbot.waitSignal(run_tab.opened, timeout=60_000):
        pass
    stage = run_tab.playback.stage
    assert stage is not None
    stage.failed.emit(
        "ValueError: a gear broke", "Traceback (most recent call last):\nValueError: a gear broke"
    )
    qtbot.waitUntil(lambda: troubles.dialog is not None)
    assert troubles.dialog is not None
    assert "a gear broke" in troubles.dialog.sentence.text()


def test_bad_input_is_no_trouble(window: MainWindow, troubles: Troubles, tmp_path: Path) -> None:
    (tmp_path / "bad.rlstudio").write_bytes(b"no zip")
    window.open_file(str(tmp_path / "bad.rlstudio"))
    assert window.home.messages.text
    assert troubles.dialog is None


def test_the_log_does_not_grow_for_ever(troubles: Troubles, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(60):
        LOG.error("%s", f"{number} " + "x" * 100_000)
    sizes = [path.stat().st_size for path in log_folder().glob("app.log*")]
    assert len(sizes) == 1 + error_log.KEPT
    assert max(sizes) <= error_log.MOST_BYTES
    assert "59 xxx" in log_file().read_text()


FAULT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from rlstudio.app.main import run
from rlstudio.app.window.main_window import MainWindow
from rlstudio.app.window.trouble import TroubleDialog

def script(window):
    QTimer.singleShot(0, window, lambda: 1 // 0)
    QTimer.singleShot(1000, window, look)

def look():
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, TroubleDialog)]
    print("TOLD", [one.sentence.text() for one in dialogs if one.isVisible()])
    QApplication.quit()

MainWindow.warm_up = script
sys.exit(run([], new_window=True))
"""


def test_the_program_itself_tells_of_an_error() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", FAULT], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert "ZeroDivisionError: integer division or modulo by zero." in done.stdout, done.stdout + done.stderr


CRASH = """
import os, signal, sys
from PySide6.QtCore import QTimer
from rlstudio.app.main import run
from rlstudio.app.window.main_window import MainWindow
MainWindow.warm_up = lambda window: QTimer.singleShot(300, lambda: os.kill(os.getpid(), signal.SIGSEGV))
sys.exit(run())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_a_crash_is_told_by_the_next_window(window: MainWindow, troubles: Troubles) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", CRASH], env=environment, timeout=60, check=False)
    assert done.returncode == -signal.SIGSEGV
    crash = CrashFile()
    crash.begin()
    assert troubles.dialog is not None
    assert "ended unexpectedly the last time" in troubles.dialog.sentence.text()
    assert "Segmentation fault" in troubles.dialog.details.toPlainText()
    assert "in run" in log_file().read_text()
    crash.end()
    assert not list(log_folder().glob("crash-*")), "an end without a crash leaves nothing"


def test_what_is_told_says_the_sentence(troubles: Troubles) -> None:
    LOG.error("only for the log")
    time.sleep(0)
    assert troubles.dialog is None
    LOG.error("in full", extra=told("A wheel came off."))
    assert troubles.dialog is not None
    assert troubles.dialog.sentence.text() == "A wheel came off."
