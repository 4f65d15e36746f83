from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rlstudio.app.tab.comparison.opponents import Opponent
from rlstudio.app.tab.timeline.what_if import choices
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import OpenStage, RunSpec
from tests.app.runs import LONG, WAIT, learning


def test_both_futures_are_played_side_by_side_with_both_returns(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, LONG)
    timeline, what_if = tab.timeline, tab.what_if
    qtbot.waitUntil(lambda: len(timeline.moments.starts) >= 3, timeout=WAIT)
    timeline.look(timeline.moments.starts[1] + 3)
    at_first = timeline.at or 0
    what_if.menu.aboutToShow.emit()
    names = [action.text() for action in what_if.menu.actions()]
    assert [name.removesuffix(" (as it was)") for name in names] == ["LEFT", "RIGHT"]
    what_if.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: what_if.on, timeout=WAIT)
    other, beside = tab.playback.threads.opponent, tab.view.screens.beside
    assert other is not None
    assert beside is not None
    qtbot.waitUntil(lambda: beside.line.caption == "with LEFT", timeout=WAIT)
    qtbot.waitUntil(lambda: timeline.at is not None and timeline.at > at_first + 2, timeout=WAIT)
    assert tab.view.screens.line.caption == "as it was"
    qtbot.waitUntil(lambda: beside.line.figures[0].startswith("return"), timeout=WAIT)
    qtbot.waitUntil(lambda: beside.line.figures[1] == "episode over", timeout=WAIT)  # its episode is over
    qtbot.keyClick(tab.view, Qt.Key.Key_N)
    assert not what_if.on
    assert tab.view.screens.beside is None
    assert timeline.at is None


def test_in_the_present_there_is_nothing_to_choose_yet(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, LONG)
    tab.what_if.menu.aboutToShow.emit()
    (only,) = tab.what_if.menu.actions()
    assert not only.isEnabled()
    assert "moment of the past" in only.text()


def test_a_comparison_takes_the_place_of_another_future(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, LONG)
    qtbot.waitUntil(lambda: len(tab.timeline.moments) >= 20, timeout=WAIT)
    tab.timeline.look(5)
    tab.what_if.begin("LEFT", 0)
    qtbot.waitUntil(lambda: tab.what_if.on, timeout=WAIT)
    random = RunSpec(env="CartPole-v1", algorithm="random")
    tab.comparison.begin(Opponent("Random", "", "dice-3-outline", OpenStage(spec=random)))
    assert not tab.what_if.on
    assert tab.comparison.on


def test_the_choices_of_an_action_space(qtbot: QtBot, window: MainWindow) -> None:
    info = learning(qtbot, window, LONG).playback.info
    assert info is not None
    assert choices(info) == [("LEFT", 0), ("RIGHT", 1)]
    bounds = {"action_low": (-2.0, -math.inf), "action_high": (2.0, math.inf)}
    continuous = replace(info, action_names=("torque", "push"), **bounds)
    assert choices(continuous) == [
        ("all in the middle", (0.0, 0.0)),
        ("torque −2", (-2.0, 0.0)),
        ("torque 2", (2.0, 0.0)),
    ]
