"""How long a run has been going on."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from rlstudio.app.tab.clock import RunClock
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import WAIT


def test_pauses_are_left_out() -> None:
    now = 100.0
    clock = RunClock(lambda: now)
    now = 105.0
    assert clock.seconds == 0.0, "it has not begun"
    clock.let_go(True)
    now = 108.0
    clock.let_go(True)
    assert clock.seconds == 3.0
    clock.let_go(False)
    now = 150.0
    clock.let_go(False)
    assert clock.seconds == 3.0
    clock.let_go(True)
    now = 151.5
    assert clock.seconds == 4.5


def test_the_clock_of_a_slow_run_counts_what_a_person_waited(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.new_run_speed = 0.1
    run_tab = window.start_run(RunSpec(env="rlstudio/Maze-v0", algorithm="value_iteration"))
    qtbot.waitUntil(lambda: "00:00:01" in window.status_line.label.text(), timeout=WAIT)
    training = run_tab.playback.training
    assert training is not None
    assert training.progress.seconds < 0.5, "the planner has computed next to nothing"
    assert "pauses left out" in window.status_line.label.toolTip()
    run_tab.playback.toggle_pause()
    stood = run_tab.clock.seconds
    qtbot.wait(50)
    assert run_tab.clock.seconds == stood
    window.tabs.setCurrentIndex(0)
    assert window.status_line.label.toolTip() == ""


def test_the_status_line_of_a_run_that_is_being_opened_is_not_that_of_another(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.start_run(RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning"))
    qtbot.waitUntil(lambda: window.status_line.label.text() != "", timeout=WAIT)
    window.start_run(RunSpec(env="rlstudio/Maze-v0", algorithm="sarsa"))
    assert window.status_line.label.text() == ""
