from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.values.panel import Value
from rlstudio.app.tab.run_tab import RunTab
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import LONG, WAIT, learning, stands

SLOW = RunSpec(env="rlstudio/GridWorld-v0", algorithm="q_learning", seed=1, steps=1_000_000)


def recorded(qtbot: QtBot, tab: RunTab, moments: int) -> None:
    qtbot.waitUntil(lambda: len(tab.timeline.moments) >= moments, timeout=WAIT)


def line(tab: RunTab) -> str:
    screen = tab.board.game
    assert isinstance(screen, Screen)
    return screen.line.caption


def test_a_click_on_the_timeline_shows_that_moment_and_a_key_the_present(
    qtbot: QtBot, window: MainWindow
) -> None:
    tab = learning(qtbot, window, LONG)
    recorded(qtbot, tab, 60)
    timeline, strip = tab.timeline, tab.timeline.bar.strip
    assert strip.isVisible()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() // 3, 12))
    at = timeline.at
    assert at is not None
    qtbot.waitUntil(lambda: "past moment" in line(tab), timeout=WAIT)
    value = tab.board.panels["value"]
    assert isinstance(value, Value)
    stage = tab.playback.stage
    assert stage is not None
    qtbot.waitUntil(lambda: value.looked_at is not None and abs(value.looked_at - at) <= 2, timeout=WAIT)
    assert value.trace.rows[-1, 0] > at + 10, "the curve goes on beside the moment"
    titles = [label.text() for label in tab.board.findChildren(QLabel)]
    assert "Learning curve · now" in titles, "what does not follow the cursor says so"
    assert "Value · now" not in titles
    # The stage and the training go on behind it.
    stop = timeline.moments.stop
    qtbot.waitUntil(lambda: timeline.moments.stop > stop + 20, timeout=WAIT)
    assert timeline.at == at
    qtbot.keyClick(tab.view, Qt.Key.Key_Comma)
    assert timeline.at == at - 1
    qtbot.keyClick(tab.view, Qt.Key.Key_Period)
    qtbot.keyClick(tab.view, Qt.Key.Key_Period)
    assert timeline.at == at + 1
    qtbot.keyClick(tab.view, Qt.Key.Key_N)
    assert timeline.at is None
    qtbot.waitUntil(lambda: "past" not in line(tab), timeout=WAIT)
    newest = stop
    qtbot.waitUntil(lambda: value.trace.rows[-1, 0] > newest, timeout=WAIT)
    rows = value.trace.rows
    assert np.isfinite(rows[:, 1]).mean() > 0.9, "no gap where the past was in view"


def test_space_plays_the_past_on_and_time_goes_on_behind_it(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, LONG)
    recorded(qtbot, tab, 80)
    timeline = tab.timeline
    timeline.look(20)
    qtbot.waitUntil(lambda: "past" in line(tab), timeout=WAIT)
    qtbot.keyClick(tab.view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: timeline.at is not None and timeline.at > 30, timeout=WAIT)
    assert not tab.playback.paused
    qtbot.keyClick(tab.view, Qt.Key.Key_Space)
    at = stands(qtbot, lambda: timeline.at)
    qtbot.wait(300)
    assert timeline.at == at
    timeline.take_over(True)
    assert timeline.at is None, "who plays plays in the present"


def test_a_slow_training_has_a_timeline_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.start_run(SLOW)
    qtbot.waitUntil(lambda: tab.playback.stage_alive and tab.pictures > 0, timeout=WAIT)
    tab.playback.set_speed(4.0)
    qtbot.waitUntil(lambda: tab.playback.watching_training, timeout=WAIT)
    recorded(qtbot, tab, 12)
    timeline = tab.timeline
    timeline.look(5)
    qtbot.waitUntil(lambda: "past moment 6, policy of step" in line(tab), timeout=WAIT)
    tab.playback.set_speed(None)
    qtbot.wait(300)
    assert timeline.at == 5, "what is in view stays in view"
    timeline.return_to_now()
    qtbot.waitUntil(lambda: "past" not in line(tab), timeout=WAIT)
    stage = tab.playback.stage
    qtbot.waitUntil(lambda: timeline._thread is stage and len(timeline.moments) > 0, timeout=WAIT)


def stands_still(qtbot: QtBot, tab: RunTab) -> int:
    """Pause a slow training, and wait until all of it has been told; returns the number of moments."""
    qtbot.waitUntil(lambda: tab.playback.stage_alive and tab.pictures > 0, timeout=WAIT)
    tab.playback.set_speed(4.0)
    qtbot.waitUntil(lambda: tab.timeline.recorder is tab.playback.training, timeout=WAIT)
    recorded(qtbot, tab, 5)
    qtbot.keyClick(tab.view, Qt.Key.Key_Space)
    before = -1
    while before != tab.timeline.moments.stop:
        before = tab.timeline.moments.stop
        qtbot.wait(600)
    return before


def test_back_right_after_steps_goes_back_from_the_newest_moment(qtbot: QtBot, window: MainWindow) -> None:
    """The window is told five times a second of what was played; a clicker is faster."""
    tab = window.start_run(SLOW)
    stop = stands_still(qtbot, tab)
    timeline, keys = tab.timeline, Qt.Key
    for key in (keys.Key_Period, keys.Key_PageUp):
        qtbot.keyClick(tab.view, key)
    qtbot.waitUntil(lambda: timeline.at is not None, timeout=WAIT)
    assert timeline.moments.stop > stop, "the step is there"
    assert timeline.at == timeline.moments.stop - 1
    qtbot.waitUntil(lambda: f"past moment {timeline.moments.stop}," in line(tab), timeout=WAIT)
    qtbot.keyClick(tab.view, keys.Key_N)
    for key in (keys.Key_Comma, keys.Key_Comma, keys.Key_Comma, keys.Key_Period):
        qtbot.keyClick(tab.view, key)
    qtbot.waitUntil(lambda: timeline.at is not None, timeout=WAIT)
    assert timeline.at == timeline.moments.stop - 2, "keys in a row hold in their order"
    qtbot.keyClick(tab.view, keys.Key_N)
    for key in (keys.Key_Comma, keys.Key_N):
        qtbot.keyClick(tab.view, key)
    qtbot.wait(500)
    assert timeline.at is None, "the present was wanted last"


def test_a_key_before_the_timeline_is_there_waits_for_it(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.start_run(SLOW)
    stands_still(qtbot, tab)
    timeline = tab.timeline
    stop = timeline.moments.stop
    timeline._begin(timeline.recorder)  # as when a recording is new: nothing is known of it
    assert not len(timeline.moments)
    assert window.actions_.back.isEnabled()
    qtbot.keyClick(tab.view, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: timeline.at == stop - 1, timeout=WAIT)


def test_bookmarks_are_gone_through_by_key(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, LONG)
    timeline = tab.timeline
    qtbot.waitUntil(lambda: len(timeline.moments.bookmarks) >= 2, timeout=WAIT)
    qtbot.keyClick(tab.view, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: timeline.at is not None, timeout=WAIT)
    last = timeline.at
    assert last in {mark.moment for mark in timeline.moments.bookmarks}
    qtbot.keyClick(tab.view, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert timeline.at is not None
    assert last is not None
    assert timeline.at <= last


def test_a_click_on_the_value_curve_goes_to_that_decision(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, LONG)
    recorded(qtbot, tab, 80)
    value = tab.board.panels["value"]
    assert isinstance(value, Value)
    assert value.plot is not None
    qtbot.waitUntil(lambda: len(value.trace) > 60, timeout=WAIT)
    canvas, view = value.plot.canvas, value.plot.plot.getViewBox()
    box = view.sceneBoundingRect()
    where = canvas.mapFromScene(box.center())
    expected = view.mapSceneToView(box.center()).x()
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert tab.timeline.at is not None
    assert abs(tab.timeline.moments.of_decision(expected) - tab.timeline.at) <= 2


def test_time_stops_where_a_condition_holds(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, LONG)
    recorded(qtbot, tab, 10)
    timeline, field = tab.timeline, tab.timeline.bar.stop_when
    field.line.setText("loss > 1")
    field.apply()
    assert "'loss' is not known here" in field.fault.text()
    assert timeline.condition is None
    field.line.setText("step == 5")
    field.apply()
    assert timeline.bar.stop_button.toolTip() == "Stops when step == 5"
    qtbot.waitUntil(lambda: timeline.at is not None, timeout=WAIT)
    at = timeline.at
    assert at is not None
    assert tab.playback.paused
    assert "step == 5 held" in tab.messages.text
    qtbot.waitUntil(lambda: timeline.moments.stop > at, timeout=WAIT)
    assert at - timeline.moments.episode_start(at) == 5
    field.forget()
    assert timeline.condition is None
    timeline.return_to_now()
    qtbot.keyClick(tab.view, Qt.Key.Key_Space)
    stop = timeline.moments.stop
    qtbot.waitUntil(lambda: timeline.moments.stop > stop + 30, timeout=WAIT)
    assert timeline.at is None


def test_a_slow_training_stops_too(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.start_run(SLOW)
    qtbot.waitUntil(lambda: tab.playback.stage_alive and tab.pictures > 0, timeout=WAIT)
    tab.playback.set_speed(4.0)
    qtbot.waitUntil(lambda: tab.playback.watching_training, timeout=WAIT)
    recorded(qtbot, tab, 3)
    tab.timeline.stop_when("step == 2 and action >= 0")
    qtbot.waitUntil(lambda: tab.timeline.at is not None, timeout=WAIT)
    training = tab.playback.training
    assert training is not None
    step = stands(qtbot, lambda: training.progress.step)
    qtbot.wait(300)
    assert training.progress.step == step
    assert tab.playback.paused
