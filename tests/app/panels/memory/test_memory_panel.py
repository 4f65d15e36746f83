"""The panel of the replay memory: what it says, and that a picked transition stays."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from rlstudio.app.language import saying
from rlstudio.app.panels.memory.memory import MemoryPanel
from rlstudio.app.panels.memory.shelf import brief
from rlstudio.core.inside.remembered import MemoryRequest, MemoryView, Remembered
from rlstudio.core.registry import environment
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.sample_views import remembered
from tests.app.panels.samples import (
    GRID_INFO,
    THEMES,
    image_of,
    make,
    run_info,
)

CARTPOLE = run_info(
    env="CartPole-v1",
    training=True,
    remembers=True,
    capabilities=("discrete",),
    action_names=("LEFT", "RIGHT"),
    chart=environment("CartPole-v1").chart(),
)


def shown(panel, view: MemoryView) -> None:
    panel.show_training(TrainingView(100, memory=view))


def test_it_says_how_full_and_how_old(qtbot) -> None:
    panel = make(qtbot, MemoryPanel, GRID_INFO)
    assert panel.memory_request() == MemoryRequest("newest", 12)
    shown(panel, remembered())
    assert panel.fill.text == "9,000 of 10,000 · oldest 9,100 steps ago · 77 batches drawn since opened"
    assert panel.words.text() == (
        "0 steps ago: up, reward 0. Drawn 0 times in 77 batches since opened. Its chance is 1 times the mean."
    )
    panel.order.setCurrentText("most drawn")
    assert panel.memory_request() == MemoryRequest("most drawn", 12)


@pytest.mark.parametrize("pictures", [True, False])
def test_a_click_holds_a_transition_and_another_lets_it_go(qtbot, pictures) -> None:
    panel = make(qtbot, MemoryPanel, GRID_INFO, size=(360, 460))
    view = remembered(pictures=pictures)
    shown(panel, view)
    qtbot.wait(20)
    at = panel.shelf.spots()[2].center().toPoint()
    qtbot.mouseClick(panel.shelf, Qt.MouseButton.LeftButton, pos=at)
    assert panel.kept is view.shown[2]
    assert "20 steps ago: down, reward 2, and the task ended." in panel.words.text()
    assert "last error 1." in panel.words.text()
    later = replace(remembered(pictures=pictures), size=9500)
    shown(panel, later)
    assert panel.kept is view.shown[2], "it stays while it is looked at"
    assert panel.fill.text.startswith("9,500 of")
    qtbot.mouseClick(panel.shelf, Qt.MouseButton.LeftButton, pos=at)
    shown(panel, later)
    assert panel.kept is later.shown[0]
    qtbot.keyClick(panel.shelf, Qt.Key.Key_Right)
    assert panel.kept is later.shown[1]
    panel.order.activated.emit(0)
    assert not panel.holds


def test_numbers_are_named_as_in_the_chart(qtbot) -> None:
    panel = make(qtbot, MemoryPanel, CARTPOLE, size=(400, 420))
    one = Remembered(
        np.float32([0.1, 0.2, 0.3, 0.4]), np.asarray(1), 1.0, np.float32([0.2, 0.2, 0.3, 0.4]), False, 3, 7, 2
    )
    shown(panel, MemoryView(1, 10, 7, 5, {}, (one,)))
    assert panel.words.text().startswith(
        "7 steps ago: RIGHT, reward 1 in 3 steps. Drawn 2 times in 5 batches since opened."
    )
    assert "position 0.1 → 0.2 m; velocity 0.2 → 0.2 m/s" in panel.words.text()
    assert panel.strip.isHidden()
    continuous = replace(
        one, action=np.float32([0.5, -1]), observation=np.asarray(3), next_observation=np.asarray(4)
    )
    assert panel.action_words(continuous) == "0.5, −1"
    assert "State 3 → 4." in panel.about(continuous)


def test_whom_it_fits() -> None:
    assert MemoryPanel.fits(CARTPOLE)
    assert not MemoryPanel.fits(replace(CARTPOLE, training=False))
    assert not MemoryPanel.fits(replace(CARTPOLE, remembers=False))


@pytest.mark.parametrize("theme", THEMES, ids=["dark", "light", "projector"])
def test_it_draws_histograms_of_what_is_known(qtbot, theme) -> None:
    panel = make(qtbot, MemoryPanel, GRID_INFO, theme=theme, size=(360, 460))
    shown(panel, replace(remembered(), histograms={}))
    nothing = image_of(panel.histogram)
    shown(panel, remembered())
    assert image_of(panel.histogram) != nothing
    panel.switch.choose("priority")
    assert panel.histogram.name == "chance, mean = 1"
    even = {name: lies for name, lies in remembered().histograms.items() if name != "priority"}
    shown(panel, replace(remembered(), histograms=even))
    assert list(panel.switch.buttons) == ["reward", "drawn", "error"], "drawn evenly, it has no priorities"
    assert panel.shelf.childAt(QPoint(3, 3)) is None, "one widget paints them all"


def test_in_a_low_panel_words_come_before_histogram_and_numbers(qtbot) -> None:
    dock = QWidget()  # which gives it less than its parts ask for, as a window of its own would not
    qtbot.addWidget(dock)
    dock.show()
    panel = MemoryPanel(dock)
    panel.set_theme(THEMES[0])
    panel.resize(340, 150)
    panel.start(CARTPOLE)
    panel.show()
    one = Remembered(
        np.float32([0.1, 0.2, 0.3, 0.4]), np.asarray(1), 1.0, np.float32([0.2, 0.2, 0.3, 0.4]), False, 3, 7, 2
    )
    shown(panel, MemoryView(1, 10, 7, 5, {}, (one,)))
    assert panel.histogram.isHidden()
    assert "7 steps ago" in panel.words.text()
    assert "position" not in panel.words.text()


def test_an_arrow_points_to_what_came_later_where_one_reads_from_right_to_left() -> None:
    """Arrows are not mirrored as brackets are: what stands around one is written from left to right."""
    saying.isolate(True)
    try:
        told = brief(Remembered(np.array([0]), np.array(0), 1.0, np.array([1]), False, 1, 0, 2), "چپ")
    finally:
        saying.isolate(False)
    assert "\u2066چپ → 1\u2069" in told
