"""Every control that is not possible says why, where it says what it does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSlider, QToolBar, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.look.allow import allow, help_of
from rlstudio.app.window.main_window import MainWindow
from rlstudio.engine.past.saved.saving import save_recording
from rlstudio.engine.worker.messages import RunSpec
from tests.app.runs import WAIT, learning
from tests.engine.stages import open_stage

SLOW = RunSpec(env="rlstudio/GridWorld-v0", algorithm="q_learning", seed=1, steps=1_000_000)


def unexplained(window: MainWindow) -> list[str]:
    """Disabled controls in view without a reason, and enabled ones with one."""
    actions = [action for action, *_ in window.actions_._icons]
    bars: list[QWidget] = [*window.findChildren(QToolBar)]
    tab = window.front_tab()
    if tab is not None:
        bars.append(tab.view)
    widgets: list[QWidget] = []
    for bar in bars:
        for kind in (QAbstractButton, QComboBox, QSlider):
            widgets += [one for one in bar.findChildren(kind) if one.isVisibleTo(bar) and _is_ours(one)]
    wrong = []
    for control in [*actions, *widgets]:
        help, tip = help_of(control), control.toolTip()
        if not help or (tip == help) != control.isEnabled():
            name = (
                control.text() if isinstance(control, QAction | QAbstractButton) else type(control).__name__
            )
            wrong.append(f"{name}: {tip!r} {control.isEnabled()}")
    return wrong


def _is_ours(widget: QWidget) -> bool:
    return not widget.objectName().startswith("qt_")


def test_a_reason_stands_below_what_a_control_does_and_goes_again(qtbot: QtBot) -> None:
    action = QAction("Step")
    action.setToolTip("Take a step (.)")
    for why in ("nothing learns here.", "it is over."):
        allow(action, why)
        assert action.toolTip() == f"Take a step (.)\n\nNot now: {why}"
        assert not action.isEnabled()
    allow(action, "")
    assert (action.toolTip(), action.isEnabled()) == ("Take a step (.)", True)


def test_in_the_gallery(qtbot: QtBot, window: MainWindow) -> None:
    assert unexplained(window) == []
    assert "Begin one, or open a file" in window.actions_.step.toolTip()
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert window.messages.text.startswith("Wall of ages")
    assert "not now: " in window.messages.text, "a key that does nothing says why"
    window.messages.dismiss()
    qtbot.keyClick(window, Qt.Key.Key_Q)
    assert window.messages.text == "", "it means nothing"


def test_of_a_run_that_learns_at_a_pace_and_stands_still(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, SLOW)
    qtbot.waitUntil(lambda: len(tab.timeline.moments) > 3, timeout=WAIT)
    assert unexplained(window) == []
    assert "it is learning already" in window.actions_.learn.toolTip()
    tab.ages.ages = ()
    window.sync()
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert "kept no agents of its past" in tab.messages.text
    tab.messages.dismiss()
    assert window.actions_.step_update.isEnabled()
    info = tab.playback.info
    assert info is not None
    info.acts_by = "rule"
    window.sync()
    assert "so there are no updates" in window.actions_.step_update.toolTip(), "such as a search"
    info.acts_by = "learning"
    window.sync()
    assert "Go to a moment of the past first" in tab.timeline.bar.branch_button.toolTip()
    tab.playback.set_speed(4.0)
    timeline, training = tab.timeline, tab.playback.training
    qtbot.waitUntil(lambda: timeline.recorder is training and len(timeline.moments) > 3, timeout=WAIT)
    assert "Set Speed to max" in tab.view.restart_button.toolTip()
    tab.timeline.look(1)
    qtbot.waitUntil(lambda: tab.timeline.bar.now_button.isEnabled(), timeout=WAIT)
    assert "Not now: this is the training itself." in tab.timeline.bar.branch_button.toolTip()
    assert unexplained(window) == []
    window.actions_.show_paused(paused=True)
    assert unexplained(window) == []


def test_of_a_recording(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    stage = open_stage("CartPole-v1", "dqn", config={"hidden": [8]})
    stage.set_speed(None)
    while stage.decisions < 30:
        stage.note_viewer(True)
        stage.advance()
    list(save_recording(tmp_path / "x.rlreplay", stage.past, stage.info(), None, everything=True))
    stage.close()
    tab = window.open_file(str(tmp_path / "x.rlreplay"))
    assert tab is not None
    qtbot.waitUntil(lambda: tab.pictures > 0 and tab.timeline.at is not None, timeout=WAIT)
    assert unexplained(window) == []
    assert "nothing is played anew" in window.actions_.take_over.toolTip()
    assert "The pace of what plays is set below" in window.actions_.speed.slider.toolTip()


@pytest.mark.usefixtures("dark")
def test_the_tooltip_of_a_disabled_button_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.findChildren(QToolBar)[0]
    button = bar.widgetForAction(window.actions_.step)
    assert button is not None
    assert not button.isEnabled()
    place = QPoint(5, 5)
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, place, button.mapToGlobal(place)))
    assert QToolTip.text() == window.actions_.step.toolTip()
    QToolTip.hideText()
