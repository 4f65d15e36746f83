"""The question that is asked before a run is closed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec
from tests.app.gestures import answer
from tests.app.runs import WAIT, learning

pytestmark = pytest.mark.usefixtures("dark")


def test_the_question_follows_a_planner_to_its_end(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.actions_.new_run_speed = 0.1
    run_tab = window.start_run(RunSpec(env="rlstudio/GridWorld-v0", algorithm="value_iteration"))
    qtbot.waitUntil(lambda: run_tab.playback.state == "running", timeout=WAIT)
    said: list[str] = []

    def let_it_end(box: QMessageBox) -> int:
        said.append(box.text())
        run_tab.playback.toggle_pause()
        said.append(box.text())
        run_tab.playback.toggle_pause()
        run_tab.playback.set_speed(None)
        qtbot.waitUntil(lambda: not run_tab.playback.going, timeout=WAIT)
        qtbot.waitUntil(lambda: run_tab.playback.state == "finished", timeout=WAIT)
        said.extend([box.text(), box.informativeText()])
        shown = [button.text() for button in box.buttons() if not button.isHidden()]
        said.append(", ".join(sorted(shown)))
        next(button for button in box.buttons() if button.text() == "Cancel").click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", let_it_end)
    window.close_tab(window.tabs.indexOf(run_tab))
    assert said == [
        "Grid world · Value iteration is still planning.",
        "Grid world · Value iteration is paused before its planning is done.",
        "Grid world · Value iteration has ended meanwhile.",
        "What was learned is saved; you find it under Open recent.",
        "Cancel, Close",
    ]
    assert run_tab in window.run_tabs(), "nothing was closed by itself"


def test_several_runs_are_counted(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    learning(qtbot, window)
    window.actions_.new_run_speed = 0.1
    planner = window.start_run(RunSpec(env="rlstudio/Maze-v0", algorithm="value_iteration"))
    qtbot.waitUntil(lambda: planner.playback.state == "running", timeout=WAIT)
    asked = answer(monkeypatch, "Cancel")
    window.close()
    assert asked == ["2 runs are still going on."]


@pytest.mark.parametrize("save", [True, False])
def test_a_run_whose_trainer_still_opens_is_closed(qtbot: QtBot, window: MainWindow, save: bool) -> None:
    run_tab = window.start_run(RunSpec(env="CartPole-v1", algorithm="dqn"))
    assert run_tab.playback.trainer_opening
    if save:
        window.save_and_close()
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    else:
        window.give_up(run_tab)
    qtbot.waitUntil(lambda: not window.run_tabs(), timeout=WAIT)
