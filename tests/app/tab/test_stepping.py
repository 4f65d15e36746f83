"""Steps by line in a real window with a real trainer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.source.source import SourcePanel
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import WAIT, learning

pytestmark = pytest.mark.usefixtures("dark")
MAZE = RunSpec(env="rlstudio/Maze-v0", algorithm="q_learning", seed=1, steps=100_000_000)


def line(panel: SourcePanel) -> str:
    """The marked line, "" if nothing stands before it."""
    view = panel.listing
    if view.current is None or view.place is None or not view.place.inside:
        return ""
    return view.rows[view.current].text


def stop(panel: SourcePanel) -> int:
    """The number of the stop that is shown."""
    return panel.place.stop if panel.place is not None else 0


def test_a_key_brings_the_lines_to_the_front_and_steps_them(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, MAZE)
    panel = tab.board.panels["source"]
    assert isinstance(panel, SourcePanel)
    assert not panel.isVisible()
    QTest.keyClick(window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: panel.isVisible() and line(panel) != "", timeout=WAIT)
    assert tab.playback.paused
    seen = []
    for _ in range(4):
        before = stop(panel)
        seen.append(line(panel)[:6])
        QTest.keyClick(window, Qt.Key.Key_L)
        qtbot.waitUntil(lambda before=before: stop(panel) > before and line(panel) != "", timeout=WAIT)  # type: ignore[misc]
    order = ["Choose", "Take a", "Target", "Q(S, A"]
    first = order.index(seen[0])
    assert seen == order[first:] + order[:first], "in pseudocode a step goes to the next line of it"
    step = tab.playback.training.progress.step if tab.playback.training else 0
    assert "shows the training itself" in tab.messages.text
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert tab.messages.text == "", "the stage is back: that it is away is true no more"
    training = tab.playback.training
    assert training is not None
    qtbot.waitUntil(lambda: training.progress.step > step + 100, timeout=WAIT)
    qtbot.waitUntil(lambda: not panel.variables.variables, timeout=WAIT)


def test_a_tab_closes_while_its_training_stands_between_two_lines(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, MAZE)
    panel = tab.board.panels["source"]
    assert isinstance(panel, SourcePanel)
    tab.board.step_line()
    qtbot.waitUntil(lambda: line(panel).startswith("Choose"), timeout=WAIT)
    tab.board.step_line()
    qtbot.waitUntil(lambda: line(panel).startswith("Take"), timeout=WAIT)
    closed: list[bool] = []
    tab.closed.connect(lambda: closed.append(True))
    tab.leave(True)
    qtbot.waitUntil(lambda: closed == [True], timeout=10_000)


def test_lines_that_nobody_sees_are_not_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, MAZE)
    request = tab.board.training_request(1e12)
    assert request is None or not (request.place or request.listing)
