"""A worker that does not answer: said after five seconds, taken back when it speaks, ended on wish."""

from __future__ import annotations

import os
import signal
import sys
import time

import psutil
import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.links.link_thread import Silence
from rlstudio.app.links.training_thread import TrainingThread
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.tab.silence import SilenceWatch, sentence
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import WAIT, learning, pid_of_trainer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops a process by a signal")


def test_it_says_since_when_and_what_is_known() -> None:
    silence = Silence(time.mktime((2026, 5, 4, 14, 3, 5, 0, 0, -1)), "stopped")
    assert sentence("trainer", silence) == (
        "The trainer has not answered since 14:03:05. Its process has been stopped (SIGSTOP). "
        "It may come back by itself; ending it keeps the last autosave."
    )


def test_a_long_search_is_told_calmly_and_counts(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    messages = MessageBar(page)
    thread = TrainingThread(m.Train(RunSpec(env="x", algorithm="mcts"), "unused"), "process")
    watch = SilenceWatch(thread, "trainer", messages, lambda: None)
    thread.silence = Silence(time.time() - 7.2, "computing", thinks=True)
    thread.fell_silent.emit(thread.silence)
    assert messages.kind == "info"
    assert "thinking about its move, for 7 s now" in messages.text
    assert [button.text() for button in messages.buttons] == ["End it"]
    thread.silence = Silence(time.time() - 9.2, "computing", thinks=True)
    watch._count()
    assert "for 9 s now" in messages.text
    thread.spoke_again.emit()
    assert messages.text == ""


def test_a_stopped_trainer_is_told_of_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    run = learning(qtbot, window)
    trainer = pid_of_trainer(run)
    start = time.monotonic()
    os.kill(trainer, signal.SIGSTOP)
    try:
        qtbot.waitUntil(lambda: "has not answered since" in run.messages.text, timeout=WAIT)
        assert 4.5 < time.monotonic() - start < 12
        assert "The trainer" in run.messages.text
        assert "stopped (SIGSTOP)" in run.messages.text
    finally:
        os.kill(trainer, signal.SIGCONT)
    qtbot.waitUntil(lambda: run.messages.text == "", timeout=WAIT)
    assert run.playback.training is not None
    training = run.playback.training
    step = training.progress.step
    qtbot.waitUntil(lambda: training.progress.step > step, timeout=WAIT)


def test_a_stopped_trainer_can_be_ended(window: MainWindow, qtbot: QtBot) -> None:
    run = learning(qtbot, window)
    assert run.playback.training is not None
    qtbot.waitUntil(lambda: run.playback.training.last_saved is not None, timeout=WAIT)
    trainer = pid_of_trainer(run)
    os.kill(trainer, signal.SIGSTOP)
    qtbot.waitUntil(lambda: "has not answered since" in run.messages.text, timeout=WAIT)
    button = next(b for b in run.messages.findChildren(QPushButton) if b.text() == "End it")
    button.click()
    qtbot.waitUntil(lambda: run.playback.state == "failed", timeout=WAIT)
    assert "did not answer any more and was ended. Last autosave" in run.messages.text
    assert not psutil.pid_exists(trainer)


def test_a_run_that_computes_is_not_called_silent(window: MainWindow, qtbot: QtBot) -> None:
    run = learning(qtbot, window)
    run.playback.toggle_pause()
    qtbot.wait(6500)
    assert run.messages.text == ""
    assert run.playback.training is not None
    assert run.playback.training.silence is None
