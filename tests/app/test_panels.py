"""Panels show what they are told: checked by pixels that mean something, not by golden images."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QWidget

from rlstudio.app import theme as themes
from rlstudio.app.panels import PANELS
from rlstudio.app.panels.actions import Actions
from rlstudio.app.panels.bars import SlowRange
from rlstudio.app.panels.colours import Scale
from rlstudio.app.panels.curves import Curves
from rlstudio.app.panels.distribution import Distribution
from rlstudio.app.panels.grid import Grid
from rlstudio.app.panels.inputs import Inputs
from rlstudio.app.panels.legend import Legend
from rlstudio.app.panels.metrics import Metrics
from rlstudio.app.panels.panel import Panel
from rlstudio.app.panels.readings import compact
from rlstudio.app.panels.screen import Screen
from rlstudio.app.panels.text import decimals_for, figures_after_point, fixed, nice_step, short, si
from rlstudio.app.panels.value import Trace, Value
from rlstudio.app.panels.wall import Wall
from rlstudio.core.chart import plain_chart
from rlstudio.core.policy import ActionDistribution, ReturnDistribution
from rlstudio.core.spaces import Box
from rlstudio.engine.messages import LaneView, RunInfo, Snapshot, StateMap, TrainingView, VisitCounts
from rlstudio.engine.telemetry import Series

DARK, LIGHT = themes.dark(), themes.light()
THEMES = [DARK, LIGHT, themes.projector(DARK)]
LAYOUT = {
    "rows": 2,
    "columns": 3,
    "cells": [
        {"row": 0, "column": 0, "state": 0, "kind": "start"},
        {"row": 0, "column": 1, "state": 1, "kind": "floor"},
        {"row": 1, "column": 0, "state": 2, "kind": "trap", "reward": -1.0},
        {"row": 1, "column": 1, "state": 3, "kind": "floor"},
        {"row": 1, "column": 2, "state": 4, "kind": "goal", "reward": 1.0},
    ],
}
METRICS = [
    {"name": "epsilon", "title": "Exploration", "help": "Share of random actions", "unit": "%"},
    {"name": "policy_loss", "title": "Policy", "help": "Surrogate loss", "group": "losses"},
    {"name": "value_loss", "title": "Value", "help": "Squared error", "group": "losses"},
    {"name": "td", "title": "TD error", "help": "Mean absolute error", "log": True},
]


def run_info(**changes: object) -> RunInfo:
    fields: dict[str, object] = {
        "env": "ALE/Pong-v5",
        "env_title": "Pong",
        "algorithm": "dqn",
        "algorithm_title": "DQN",
        "action_names": ("NOOP", "UP", "DOWN"),
        "key_bindings": {},
        "capabilities": ("pixels", "discrete"),
        "shows": ("action_values",),
        "metrics": METRICS,
        "layout": None,
        "device": "cpu",
        "lanes": 8,
        "seed": 0,
        "frame_rate": 60.0,
        "return_unit": "points",
        "solved_at": None,
        "config": {},
        "env_settings": {},
    }
    return RunInfo(**{**fields, **changes})  # type: ignore[arg-type]


GRID_INFO = run_info(
    layout=LAYOUT,
    action_names=("up", "right", "down", "left"),
    capabilities=("grid", "discrete", "pixels"),
    shows=("action_values", "action_probabilities", "value", "return_distribution", "action_distribution"),
    action_low=(-1.0, 0.0),
    action_high=(1.0, 1.0),
    training=True,
    chart=plain_chart(Box(shape=(3,), low=-1.0, high=1.0)).model_dump(mode="json"),
)


def snapshot(**changes: object) -> Snapshot:
    fields: dict[str, object] = {
        "source": "stage",
        "policy_step": 412_000,
        "episode": 3,
        "episode_step": 17,
        "episode_return": -3.0,
    }
    return Snapshot(**{**fields, **changes})  # type: ignore[arg-type]


def full_snapshot() -> Snapshot:
    rng = np.random.default_rng(0)
    return snapshot(
        frame=rng.integers(0, 255, (210, 160, 3), dtype=np.uint8),
        inputs=rng.integers(0, 255, (4, 84, 84), dtype=np.uint8),
        action=1,
        action_values=np.array([0.1, 0.7, -0.2, 0.0], np.float32),
        action_probabilities=np.array([0.1, 0.7, 0.15, 0.05], np.float32),
        value=0.7,
        return_distribution=ReturnDistribution(rng.normal(size=(4, 20)).astype(np.float32)),
        action_distribution=ActionDistribution(np.float32([0.2, 0.5]), np.float32([0.3, 0.1])),
        action_vector=np.float32([0.4, 1.3]),
        trace=np.array([[1, 0.5, 0.0], [2, 0.7, 1.0]], np.float32),
        state_map=StateMap(action_values=rng.normal(size=(5, 4)).astype(np.float32)),
        state_index=3,
        trail=np.array([[0.1, 0.2, 0.3], [0.2, 0.1, 0.3]]),
    )


def line(x: object, y: object) -> Series:
    series = Series()
    series.extend(np.asarray(x, float), np.asarray(y, float))
    return series


def full_series() -> dict[str, Series]:
    x = np.arange(1, 200) * 100.0
    names = ("return", "length", "epsilon", "policy_loss", "value_loss", "td", "steps_per_second")
    return {name: line(x, x / 100) for name in names}


def make(qtbot, kind: type[Panel], info: RunInfo, size=(360, 260), theme=DARK) -> Panel:
    panel = kind()
    qtbot.addWidget(panel)
    panel.set_theme(theme)
    panel.resize(*size)
    panel.start(info)
    panel.set_state("running")
    panel.show()
    return panel


def image_of(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def near(colour: QColor, wanted: QColor, tolerance: int = 24) -> bool:
    pairs = zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)
    return all(abs(a - b) <= tolerance for a, b in pairs)


TOTAL_SA = np.array([[40, 40, 10, 10], [1, 0, 0, 0], [0, 0, 0, 0], [900, 50, 25, 25], [0, 0, 0, 0]])


def visited(memory: int = 100) -> TrainingView:
    recent = np.array([10.0, 0.0, 0.0, 30.0, 10.0], np.float32)
    return TrainingView(1101, VisitCounts(TOTAL_SA, np.array([0, 0, 0, 0, 5]), recent, memory))


def lane_view(shade: int, steps: int, score: float) -> LaneView:
    return LaneView(np.full((40, 60, 3), shade, np.uint8), steps, score)


def full_view() -> TrainingView:
    view = visited()
    view.lanes = {lane: lane_view(20 * lane, lane, -1.0 * lane) for lane in range(8)}
    return view


def count(image: QImage, wanted: QColor, box: QRectF | None = None, tolerance: int = 24) -> int:
    area = (box or QRectF(image.rect())).toAlignedRect().intersected(image.rect())
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    part = pixels[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)
    part = part[area.top() : area.bottom() + 1, area.left() : area.right() + 1, :3].astype(int)
    target = np.array([wanted.blue(), wanted.green(), wanted.red()])
    return int((np.abs(part - target) <= tolerance).all(axis=2).sum())


# ------------------------------------------------------------------------------- all of them


def test_registry_has_every_panel_in_order() -> None:
    assert list(PANELS) == [
        "screen", "actions", "distribution", "returns", "value", "curves", "metrics", "grid",
        "state_map", "inputs", "wall",
    ]  # fmt: skip
    for name, kind in PANELS.items():
        assert kind.id == name
        assert kind.title
        assert len(kind.tip) > 30
        assert kind.rate_hz > 0


def test_panels_fit_what_a_run_has() -> None:
    plain = run_info(capabilities=("discrete",), shows=("value",))
    assert [name for name, kind in PANELS.items() if kind.fits(plain)] == [
        "screen", "value", "curves", "metrics",
    ]  # fmt: skip
    assert [name for name, kind in PANELS.items() if kind.fits(GRID_INFO)] == list(PANELS)


def test_importing_the_registry_does_not_import_pyqtgraph() -> None:
    code = "import sys, rlstudio.app.panels; sys.exit('pyqtgraph' in sys.modules or 'torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("name", list(PANELS))
def test_states_are_said_in_words(qtbot, name: str) -> None:
    panel = PANELS[name]()
    qtbot.addWidget(panel)
    panel.resize(320, 220)
    panel.set_theme(DARK)
    panel.show()
    assert panel.sentence == panel.empty_text
    blank = panel.width() * panel.height()
    assert count(image_of(panel), QColor(DARK.surface), tolerance=2) < blank - 200
    panel.start(GRID_INFO)
    assert panel.sentence == "Getting ready …"
    panel.set_state("failed", "The loss became infinite.")
    assert panel.sentence == "The loss became infinite."
    assert panel.covered
    panel.set_state("running")
    panel.show_snapshot(full_snapshot())
    panel.show_series(full_series())
    panel.show_training(full_view())
    assert not panel.covered
    before = image_of(panel)
    panel.set_state("paused")
    assert image_of(panel) != before, "a paused panel looks like a running one"
    panel.set_state("running")
    panel.start(GRID_INFO)
    assert panel.covered, "a new run starts empty"


@pytest.mark.parametrize("theme", THEMES, ids=["dark", "light", "projector"])
@pytest.mark.parametrize("name", list(PANELS))
def test_every_size_and_theme_draws_without_complaint(qtbot, name: str, theme) -> None:
    panel = make(qtbot, PANELS[name], GRID_INFO, theme=theme)
    panel.show_snapshot(full_snapshot())
    panel.show_series(full_series())
    for size in ((700, 500), (panel.minimumSizeHint().width(), panel.minimumSizeHint().height()), (40, 30)):
        panel.resize(*size)
        panel.show_snapshot(full_snapshot())
        panel.show_series(full_series())
        panel.show_training(full_view())
        image = image_of(panel)
        if size[0] > 100:
            assert count(image, QColor(theme.surface), tolerance=3) > 50
    assert not [timer for timer in panel.findChildren(QTimer) if timer.isActive()]
    assert panel.accessibleName() == panel.title


@pytest.mark.parametrize("name", list(PANELS))
def test_nothing_in_a_snapshot_is_no_problem(qtbot, name: str) -> None:
    panel = make(qtbot, PANELS[name], GRID_INFO)
    panel.show_snapshot(snapshot())
    panel.show_series({})
    panel.show_training(TrainingView(3))
    assert panel.covered


# ------------------------------------------------------------------------------------ screen


def test_screen_shows_the_frame_in_its_colours(qtbot) -> None:
    screen = make(qtbot, Screen, run_info(), size=(480, 400))
    assert isinstance(screen, Screen)
    frame = np.zeros((210, 160, 3), np.uint8)
    frame[:105, :80] = 255, 0, 0
    frame[:105, 80:] = 0, 255, 0
    frame[105:, :80] = 0, 0, 255
    screen.show_snapshot(snapshot(frame=frame))
    frame[:] = 7  # it was copied
    image = image_of(screen.picture)
    target = screen.picture.target()
    for u, v, colour in ((0.25, 0.25, "#ff0000"), (0.75, 0.25, "#00ff00"), (0.25, 0.75, "#0000ff")):
        spot = target.topLeft() + QPoint(int(u * target.width()), int(v * target.height()))
        assert image.pixelColor(spot) == QColor(colour)


def test_screen_keeps_the_shape_of_the_picture(qtbot) -> None:
    screen = make(qtbot, Screen, run_info(), size=(900, 700))
    assert isinstance(screen, Screen)
    screen.show_snapshot(full_snapshot())
    shown = screen.picture.target()
    assert shown.width() / shown.height() == pytest.approx(4 / 3, rel=0.01)
    screen.picture.set_television(False)
    shown = screen.picture.target()
    assert shown.width() / shown.height() == pytest.approx(160 / 210, rel=0.01)
    assert shown.height() % 210 == 0, "whole pixels where there is room"
    wide = make(qtbot, Screen, run_info(capabilities=()), size=(300, 600))
    assert isinstance(wide, Screen)
    wide.show_snapshot(snapshot(frame=np.zeros((400, 600, 3), np.uint8)))
    shown = wide.picture.target()
    assert (shown.width(), shown.height()) == (300, 200)


def test_screen_says_whose_picture_it_is(qtbot) -> None:
    screen = make(qtbot, Screen, run_info())
    assert isinstance(screen, Screen)
    screen.show_snapshot(full_snapshot())
    assert screen.line.caption == "policy of step 412,000"
    assert screen.line.figures[0] == "return −3 points"
    screen.show_snapshot(snapshot(source="training", episode_return=1.0))
    assert screen.line.figures[0] == "return 1 point"
    assert screen.line.caption == "training environment"
    assert not screen.covered, "the picture stays when a snapshot brings none"
    screen.show_snapshot(snapshot(human=True))
    assert screen.line.caption == "you are playing"
    assert count(image_of(screen.line), QColor(DARK.accent), tolerance=60) > 10


# ----------------------------------------------------------------------------------- actions


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_the_chosen_action_has_the_accent_colour(qtbot, theme) -> None:
    panel = make(qtbot, Actions, run_info(), theme=theme)
    assert isinstance(panel, Actions)
    panel.show_snapshot(snapshot(action_values=np.array([0.6, 1.0, -0.5], np.float32), action=1))
    image = image_of(panel.bars)
    accent, plain = QColor(theme.accent), theme.series_colour(0)
    rects = [panel.bars.bar_rect(a) for a in range(3)]
    for action, rect in enumerate(rects):
        colour = image.pixelColor(rect.center().toPoint())
        assert near(colour, accent if action == 1 else plain)
    assert rects[1].width() > rects[0].width()
    assert rects[2].right() == pytest.approx(rects[0].left(), abs=1), "negative bars go to the left of zero"
    panel.show_snapshot(snapshot(action_values=np.array([0.6, 1.0, -0.5], np.float32), action=2))
    image = image_of(panel.bars)
    assert near(image.pixelColor(panel.bars.bar_rect(2).center().toPoint()), accent)
    assert near(image.pixelColor(panel.bars.bar_rect(1).center().toPoint()), plain)


def test_probabilities_fill_their_share(qtbot) -> None:
    panel = make(qtbot, Actions, run_info(shows=("action_probabilities",)))
    assert isinstance(panel, Actions)
    panel.show_snapshot(snapshot(action_probabilities=np.array([0.5, 0.25, 0.25], np.float32), action=0))
    first, second = panel.bars.bar_rect(0), panel.bars.bar_rect(1)
    assert first.width() == pytest.approx(2 * second.width(), rel=0.01)
    assert panel.switch.isHidden()


def test_both_shows_two_bars_for_each_action(qtbot) -> None:
    panel = make(qtbot, Actions, run_info(shows=("action_values", "action_probabilities")))
    assert isinstance(panel, Actions)
    values, shares = np.array([1.0, 2.0, 3.0], np.float32), np.array([0.2, 0.3, 0.5], np.float32)
    panel.show_snapshot(snapshot(action_values=values, action_probabilities=shares, action=2))
    panel.switch.choose("both")
    image = image_of(panel.bars)
    q, p = panel.bars.bar_rect(0, "values"), panel.bars.bar_rect(0, "probabilities")
    assert p.left() > q.right()
    assert near(image.pixelColor(q.center().toPoint()), DARK.series_colour(0))
    assert near(image.pixelColor(p.center().toPoint()), DARK.series_colour(1))


def test_long_numbers_get_the_room_they_need(qtbot) -> None:
    panel = make(qtbot, Actions, run_info(), size=(300, 200))
    assert isinstance(panel, Actions)
    panel.show_snapshot(snapshot(action_values=np.array([0.1, 0.2, 0.3], np.float32), action=0))
    before = panel.bars.bar_rect(2).right()
    panel.show_snapshot(snapshot(action_values=np.array([-4500.0, 0.2, 1234.5], np.float32), action=0))
    panel.show_snapshot(snapshot(action_values=np.array([85.001, 85.002, 85.004], np.float32), action=0))
    assert panel.bars.bar_rect(2).right() <= before
    fresh = make(qtbot, Actions, run_info(), size=(300, 200))
    assert isinstance(fresh, Actions)
    fresh.show_snapshot(snapshot(action_values=np.array([85.001, 85.002, 85.004], np.float32), action=0))
    assert fresh.bars.bar_rect(2).right() < before


def test_exploring_and_playing_are_marked(qtbot) -> None:
    panel = make(qtbot, Actions, run_info())
    assert isinstance(panel, Actions)
    values = np.array([0.6, 1.0, -0.5], np.float32)
    panel.show_snapshot(snapshot(action_values=values, action=0))
    plain = image_of(panel.bars)
    assert panel.bars.description == "chose NOOP"
    panel.show_snapshot(snapshot(action_values=values, action=0, explored=True))
    assert panel.bars.description == "NOOP, at random to explore"
    random = image_of(panel.bars)
    assert random != plain
    panel.show_snapshot(snapshot(action_values=values, action=0, human=True))
    assert panel.bars.description == "you chose NOOP"
    assert image_of(panel.bars) not in (plain, random)


def test_values_that_are_no_numbers_draw_no_bar(qtbot) -> None:
    panel = make(qtbot, Actions, run_info())
    assert isinstance(panel, Actions)
    panel.show_snapshot(snapshot(action_values=np.array([np.nan, 1.0, np.inf], np.float32), action=0))
    image_of(panel)
    assert panel.bars.bar_rect(0).isEmpty()
    assert not panel.bars.bar_rect(1).isEmpty()


def test_the_range_grows_at_once_and_shrinks_slowly() -> None:
    found = SlowRange()
    found.include(np.array([0.0, 1.0], np.float32))
    assert found.limits() == (0.0, 1.0)
    found.include(np.array([-2.0, 5.0], np.float32))
    assert found.limits() == (-2.0, 5.0)
    found.include(np.array([0.0, 1.0], np.float32))
    low, high = found.limits()
    assert -2.0 < low < -1.9
    assert 4.9 < high < 5.0
    for _ in range(2000):
        found.include(np.array([0.0, 1.0], np.float32))
    assert found.limits()[1] == pytest.approx(1.0, abs=0.01)


TORQUE = run_info(
    action_names=("torque",), shows=("action_distribution",), action_low=(-2.0,), action_high=(2.0,)
)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_the_value_taken_has_the_accent_colour_and_stays_within_bounds(qtbot, theme) -> None:
    panel = make(qtbot, Distribution, TORQUE, theme=theme)
    accent, chart = QColor(theme.accent), panel.densities
    for taken, shown in ((1.0, 1.0), (5.0, 2.0), (-2.7, -2.0)):
        drawn = ActionDistribution(np.float32([0.5]), np.float32([0.4]))
        panel.show_snapshot(snapshot(action_distribution=drawn, action_vector=np.float32([taken])))
        image, x = image_of(chart), chart.position(0, shown)
        plot = chart.plot_rect(0)
        at = QRectF(x - 2, plot.center().y(), 4, plot.height() / 3)
        assert count(image, accent, at) > 40
        left = QRectF(plot.left(), plot.top(), x - plot.left() - 8, plot.height())
        right = QRectF(x + 8, plot.top(), plot.right() - x - 8, plot.height())
        assert count(image, accent, left) == count(image, accent, right) == 0


@pytest.mark.parametrize("squashed", [False, True])
def test_curves_are_the_density_of_what_is_drawn(qtbot, squashed: bool) -> None:
    """Against a histogram of a great many draws."""
    panel = make(qtbot, Distribution, TORQUE)
    mean, deviation = 0.4, 0.6
    drawn = ActionDistribution(np.float32([mean]), np.float32([deviation]), squashed)
    panel.show_snapshot(snapshot(action_distribution=drawn))
    value, height = panel.densities.density(0)
    u = mean + deviation * np.random.default_rng(0).standard_normal(400_000)
    counts, edges = np.histogram(2 * np.tanh(u) if squashed else u, bins=40, range=(-1.9, 1.9))
    centres = (edges[:-1] + edges[1:]) / 2
    curve = np.interp(centres, value, height)
    np.testing.assert_allclose(counts / counts.sum(), curve / curve.sum(), atol=0.002)


def test_a_certain_policy_is_a_single_line(qtbot) -> None:
    panel = make(qtbot, Distribution, TORQUE)
    drawn = ActionDistribution(np.float32([-1.0]), np.float32([0.0]))
    panel.show_snapshot(snapshot(action_distribution=drawn))
    chart = panel.densities
    assert chart.density(0) is None
    x, plot, colour = chart.position(0, -1.0), chart.plot_rect(0), DARK.series_colour(0)
    image = image_of(chart)
    assert count(image, colour, QRectF(x - 2, plot.top(), 4, plot.height())) > 50
    assert count(image, colour, QRectF(x + 6, plot.top(), 60, plot.height())) == 0


def test_numbers_that_are_none_draw_nothing(qtbot) -> None:
    panel = make(qtbot, Distribution, TORQUE)
    bad = ActionDistribution(np.float32([np.nan]), np.float32([np.inf]))
    panel.show_snapshot(snapshot(action_distribution=bad, action_vector=np.float32([np.nan])))
    assert count(image_of(panel.densities), QColor(DARK.accent)) == 0


def test_close_values_far_from_zero_can_be_told_apart() -> None:
    found = SlowRange()
    found.include(np.array([85.0, 85.5, 86.0], np.float32))
    low, high = found.limits()
    assert 84 < low < 85
    assert high == pytest.approx(86.0)


def test_decimals_tell_the_actions_of_one_moment_apart() -> None:
    found = SlowRange()
    found.include(np.array([9.0, 9.5], np.float32))
    for _ in range(400):
        found.include(np.array([78.2, 77.9], np.float32))
    texts = {fixed(value, found.decimals) for value in (78.2, 77.9)}
    assert len(texts) == 2
    assert all(len(text) <= 6 for text in texts)


# ------------------------------------------------------------------------------------- value


def test_trace_keeps_the_newest_and_understands_rewinding() -> None:
    trace = Trace(10)
    for start in range(0, 200, 5):
        trace.extend(np.stack([np.arange(start, start + 5.0), np.ones(5), np.zeros(5)], axis=1))
    assert list(trace.rows[:, 0]) == list(range(190, 200))
    trace.end_episode(195)
    trace.extend(np.array([[193.0, 2.0, 0.0]]))
    assert list(trace.rows[:, 0])[-3:] == [191, 192, 193]
    assert trace.ends == []
    trace.extend(np.array([[198.0, 2.0, 0.0]]))
    assert np.isnan(trace.rows[-2, 1]), "decisions that were missed break the line"
    trace.extend(np.array([[500.0, 2.0, 0.0]]))
    assert list(trace.rows[:, 0]) == [500], "what is long past is dropped"


def test_trace_joins_samples() -> None:
    trace = Trace(10)
    for number in range(0, 70_000, 5000):
        trace.extend(np.array([[number, 1.0, 0.0]]))
    assert np.isfinite(trace.rows).all()
    assert list(np.diff(trace.rows[:, 0])) == [5000] * 9


def test_value_draws_its_curve_and_says_the_number(qtbot) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",)), size=(420, 260))
    assert isinstance(panel, Value)
    numbers = np.arange(300.0)
    rewards = (numbers % 50 == 0) * 1.0
    panel.show_snapshot(snapshot(trace=np.stack([numbers, numbers / 100, rewards], axis=1)))
    assert panel.figure.text == "+2.99"
    plot = panel._plot
    assert plot is not None
    image = image_of(plot.canvas)
    spot = plot.to_pixel(150.0, 1.5)
    around = QRectF(spot.x() - 4, spot.y() - 4, 9, 9)
    assert count(image, DARK.series_colour(0), around, 60) >= 4
    low, high = plot.y_range()
    assert low < 0
    assert high > 2.99
    below = QRectF(0, plot.to_pixel(0, low + 0.15 * (high - low)).y(), image.width(), 60)
    assert count(image, QColor(DARK.good), below, 60) > 10, "rewards are ticks at the bottom"


def test_value_marks_the_ends_of_episodes(qtbot) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",)))
    assert isinstance(panel, Value)

    def rows(start: int, stop: int) -> np.ndarray:
        n = np.arange(float(start), float(stop))
        return np.stack([n, n, np.zeros_like(n)], axis=1)

    panel.show_snapshot(snapshot(trace=rows(0, 20), episode=1, episode_step=20, ended=True))
    panel.show_snapshot(snapshot(trace=rows(20, 30), episode=2, episode_step=10))
    panel.show_snapshot(snapshot(trace=rows(30, 50), episode=3, episode_step=5))
    assert panel.trace.ends == [20.0, 45.0]


def test_the_usual_reward_is_not_marked(qtbot) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",)), size=(420, 260))
    assert isinstance(panel, Value)
    rows = np.stack([np.arange(100.0), np.arange(100.0), np.full(100, -0.1)], axis=1)
    panel.show_snapshot(snapshot(trace=rows))
    plot = panel._plot
    assert plot is not None
    assert count(image_of(plot.canvas), QColor(DARK.danger), tolerance=30) == 0
    rows[:, 0] += 100
    rows[50, 2] = -5.0
    panel._drawn_at = 0.0
    panel.show_snapshot(snapshot(trace=rows))
    assert count(image_of(plot.canvas), QColor(DARK.danger), tolerance=30) > 4


def test_value_draws_no_more_often_than_needed(qtbot, monkeypatch) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",)))
    assert isinstance(panel, Value)
    drawn = []
    monkeypatch.setattr(panel, "_draw", lambda: drawn.append(len(panel.trace)))
    started = time.perf_counter()
    for k in range(50):
        panel.show_snapshot(snapshot(trace=np.array([[float(k), 0.0, 0.0]])))
    assert len(drawn) <= 1 + (time.perf_counter() - started) * 15
    assert len(panel.trace) == 50, "but takes in every decision"


# ------------------------------------------------------------------------------------ curves


def test_curves_draw_raw_and_smoothed(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(solved_at=150.0), size=(800, 260))
    assert isinstance(panel, Curves)
    x = np.arange(1.0, 401.0) * 100
    rng = np.random.default_rng(0)
    panel.show_series(
        {
            "return": line(x, 100 + rng.choice([-60.0, 60.0], 400)),
            "length": line(x, np.full(400, 30.0)),
            "evaluation": line([20_000.0], [100.0]),
        }
    )
    plot = panel.plot("return")
    image = image_of(plot.canvas)
    strong = DARK.series_colour(0)
    spot = plot.to_pixel(30_000, 100)
    band = QRectF(spot.x() - 40, plot.to_pixel(0, 140).y(), 80, 0)
    band.setBottom(plot.to_pixel(0, 60).y())
    assert count(image, strong, band, 12) > 60, "the mean is a strong line in the middle"
    edge = QRectF(spot.x() - 40, plot.to_pixel(0, 158).y(), 80, 4)
    assert count(image, QColor(DARK.surface), edge, 3) < edge.width() * edge.height(), (
        "raw episodes reach out"
    )
    diamond = plot.to_pixel(20_000, 100)
    around = QRectF(diamond.x() - 4, diamond.y() - 4, 8, 8)
    assert count(image, DARK.series_colour(4), around, 12) > 10
    smoothed = panel._smooth["return"].series
    assert len(smoothed) == 400
    last_20 = panel._series["return"].y[-20:]
    assert smoothed.last == pytest.approx((40_000.0, float(np.mean(last_20))))
    level = plot.to_pixel(0, 150.0).y()
    across = QRectF(60, level - 1, image.width() - 120, 3)
    assert count(image, QColor(DARK.muted), across, 30) > 30, "solved is a dashed line across"


def test_one_point_is_seen_and_no_point_is_said(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(800, 240))
    assert isinstance(panel, Curves)
    panel.show_series({"return": line([500.0], [3.0])})
    plot = panel.plot("return")
    spot = plot.to_pixel(500.0, 3.0)
    around = QRectF(spot.x() - 3, spot.y() - 3, 6, 6)
    assert count(image_of(plot.canvas), DARK.series_colour(0), around, 12) > 2
    assert plot._waiting.isHidden()
    assert panel.plot("length")._waiting.isVisible()


def test_the_legend_switches_curves_off(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(500, 200))
    assert isinstance(panel, Curves)
    x = np.arange(1.0, 101.0)
    panel.show_series({"return": line(x, np.full(100, 5.0))})
    plot = panel.plot("return")
    strong = DARK.series_colour(0)
    assert count(image_of(plot.canvas), strong, tolerance=12) > 100
    plot.legend.entries["mean"].click()
    plot.legend.entries["return"].click()
    assert count(image_of(plot.canvas), strong, tolerance=12) == 0
    plot.legend.entries["mean"].click()
    assert count(image_of(plot.canvas), strong, tolerance=12) > 100


def test_curves_follow_until_somebody_zooms(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(500, 200))
    assert isinstance(panel, Curves)
    returns = line([100.0, 200.0], [1.0, 2.0])
    panel.show_series({"return": returns})
    plot = panel.plot("return")
    box = plot.plot.getViewBox()
    assert box.viewRange()[0][1] >= 200
    box.setXRange(0, 50, padding=0)
    box.sigRangeChangedManually.emit([True, False])
    returns.append(5000.0, 40.0)
    plot._looked_at = 0.0
    panel.show_series({"return": returns})
    assert box.viewRange()[0][1] == pytest.approx(50)
    panel.follow()
    assert box.viewRange()[0][1] >= 5000
    assert plot.y_range()[1] >= 40


def test_smoothing_can_be_changed_and_survives_not_a_number(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(500, 200))
    assert isinstance(panel, Curves)
    panel.show_series({"return": line([1, 2, 3, 4], [1.0, np.nan, 3.0, 5.0])})
    assert list(panel._smooth["return"].series.y) == [1.0, 2.0, 3.0]
    panel.set_window(1)
    assert list(panel._smooth["return"].series.y) == [1.0, 3.0, 5.0]


def test_a_million_episodes_are_drawn_quickly(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(500, 230))
    assert isinstance(panel, Curves)
    rng = np.random.default_rng(0)
    returns = line(np.arange(1e6), rng.normal(size=1_000_000))
    series = {"return": returns}
    panel.show_series(series)
    image_of(panel)
    best = np.inf
    for k in range(12):
        returns.append(1e6 + k, 0.0)
        started = time.process_time()
        panel.show_series(series)
        panel.plot("return").canvas.viewport().repaint()
        best = min(best, time.process_time() - started)
    # 2 ms on an idle machine; a plain curve takes more than 100.
    assert best < 0.012


# ----------------------------------------------------------------------------------- metrics


def test_metrics_share_plots_by_group_and_loss_comes_first(qtbot) -> None:
    panel = make(qtbot, Metrics, run_info(), size=(900, 400))
    assert isinstance(panel, Metrics)
    assert [[m.name for m in plot] for plot in panel.members] == [
        ["policy_loss", "value_loss"], ["epsilon"], ["td"], ["steps_per_second"],
    ]  # fmt: skip
    assert panel.plot_of("epsilon").legend.title == "Exploration (%)"
    assert "Share of random actions" in panel.plot_of("epsilon").toolTip()
    panel.show_series(full_series())
    image = image_of(panel.plot_of("policy_loss").canvas)
    assert (
        count(image, DARK.series_colour(0), tolerance=12) + count(image, DARK.series_colour(1), tolerance=12)
        > 50
    )
    assert panel.plot_of("epsilon").legend.number == "199"


def test_a_logarithmic_metric_is_drawn_on_its_scale(qtbot) -> None:
    panel = make(qtbot, Metrics, run_info(metrics=METRICS[3:]), size=(500, 300))
    assert isinstance(panel, Metrics)
    panel.show_series({"td": line([1, 2, 3, 4], [0.0, 0.01, 1.0, 100.0])})
    low, high = panel.plot_of("td").y_range()
    assert low < -2 < 2 < high < 3
    plot = panel.plot_of("td")
    spot = plot.to_pixel(3.0, 0.0)  # 1.0 is the power 0 of ten
    around = QRectF(spot.x() - 3, spot.y() - 3, 7, 7)
    assert count(image_of(plot.canvas), DARK.series_colour(0), around, 12) > 3


def test_metrics_out_of_sight_do_no_work(qtbot, monkeypatch) -> None:
    panel = make(qtbot, Metrics, run_info(), size=(220, 150))
    assert isinstance(panel, Metrics)
    panel.show_series(full_series())
    with qtbot.waitExposed(panel):
        pass
    drawn = []
    for plot in panel.plots:
        monkeypatch.setattr(plot, "refresh", lambda plot=plot: drawn.append(plot))
    panel.show_series(full_series())
    assert panel.plots[0] in drawn
    assert panel.plots[-1] not in drawn


# -------------------------------------------------------------------------------------- grid

Q_SA = np.array(
    [[0.1, 0.3, 0.2, 0.0], [0.2, 0.1, 0.6, 0.1], [0.0, 0.0, 0.0, 0.0], [0.4, 0.9, 0.5, 0.3], [0, 0, 0, 0]],
    np.float32,
)


def lightness(image: QImage, spot: QPointF) -> float:
    return image.pixelColor(spot.toPoint()).lightnessF()


def test_the_best_cell_is_the_brightest(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    assert isinstance(panel, Grid)
    panel.show_snapshot(snapshot(state_map=StateMap(action_values=Q_SA)))
    panel.switch.choose("values")
    image = image_of(panel.map)
    places = {(0, 0): 0.3, (0, 1): 0.6, (1, 1): 0.9}
    found = [
        lightness(image, panel.map.cell_rect(*place).bottomLeft() + QPointF(8, -8))
        for place, _ in sorted(places.items(), key=lambda item: item[1])
    ]
    assert found == sorted(found)
    assert found[2] > found[0] + 0.1
    wall = image.pixelColor(panel.map.cell_rect(0, 2).center().toPoint())
    assert near(wall, QColor(DARK.background), 3)


def test_triangles_show_each_action(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    assert isinstance(panel, Grid)
    panel.show_snapshot(snapshot(state_map=StateMap(action_values=Q_SA)))
    panel.switch.choose("actions")
    image = image_of(panel.map)
    cell = panel.map.cell_rect(1, 1)
    scale = Scale(0.0, 0.9, DARK)
    for action, (u, v) in enumerate(((0.2, 0.1), (0.9, 0.2), (0.2, 0.9), (0.1, 0.2))):
        spot = QPointF(cell.left() + u * cell.width(), cell.top() + v * cell.height())
        wanted = QColor(int(scale.colours(Q_SA[3, action : action + 1])[0]))
        assert near(image.pixelColor(spot.toPoint()), wanted, 6)


def test_arrows_point_where_the_policy_goes(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    assert isinstance(panel, Grid)
    panel.show_snapshot(snapshot(state_map=StateMap(action_values=Q_SA)))
    image = image_of(panel.map)
    cell = panel.map.cell_rect(0, 1)  # greedy: down
    side = cell.width()
    ground = image.pixelColor((cell.topLeft() + QPointF(5, 5)).toPoint())
    half = QRectF(cell.left() + 4, cell.top() + 4, side - 8, side / 2 - 4)
    above = half.width() * half.height() - count(image, ground, half, 6)
    half.moveTop(cell.center().y())
    below = half.width() * half.height() - count(image, ground, half, 6)
    assert below > 1.3 * above > 0, "the head of the arrow is in the lower half"


def test_the_agent_stands_in_its_cell(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    assert isinstance(panel, Grid)
    panel.show_snapshot(snapshot(state_map=StateMap(action_values=Q_SA), state_index=1))
    accent = QColor(DARK.accent)
    assert near(image_of(panel.map).pixelColor(panel.map.cell_rect(0, 1).center().toPoint()), accent)
    panel.show_snapshot(snapshot(state_index=3))
    image = image_of(panel.map)
    assert near(image.pixelColor(panel.map.cell_rect(1, 1).center().toPoint()), accent)
    assert not near(image.pixelColor(panel.map.cell_rect(0, 1).center().toPoint()), accent)


def test_negative_and_positive_values_have_different_hues() -> None:
    scale = Scale(-0.5, 1.0, DARK)
    assert (scale.low, scale.high) == (-1.0, 1.0)
    low, zero, high = (QColor(int(c)) for c in scale.colours(np.array([-1.0, 0.0, 1.0])))
    assert low.blue() > low.red()
    assert high.red() > high.blue()
    assert zero.saturationF() < 0.3


def test_hovering_tells_the_numbers(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    assert isinstance(panel, Grid)
    panel.show_snapshot(snapshot(state_map=StateMap(action_values=Q_SA)))
    image_of(panel)
    spot = panel.map.cell_rect(1, 1).center().toPoint()
    assert panel.map.cell_at(spot) == (1, 1)
    text = panel.map.describe(1, 1)
    assert text.startswith("row 2, column 2")
    assert "V = 0.900" in text
    assert "Q(right) = 0.900" in text
    assert panel.map.describe(0, 2).endswith("wall")
    assert "treasure" in panel.map.describe(1, 2)


def test_cells_with_a_reward_of_their_own_have_a_coin(qtbot) -> None:
    cells = [{**cell, "reward": 2.0} if cell["state"] == 1 else cell for cell in LAYOUT["cells"]]
    panel = make(qtbot, Grid, run_info(layout={**LAYOUT, "cells": cells}), size=(420, 380))
    assert isinstance(panel, Grid)
    panel.show_snapshot(full_snapshot())
    image, gold = image_of(panel.map), QColor("#ffd23f")
    corner, plain = panel.map.cell_rect(0, 1), panel.map.cell_rect(1, 1)
    corner.setSize(corner.size() / 3)
    plain.setSize(plain.size() / 3)
    assert count(image, gold, corner, tolerance=4) > 30 + count(image, gold, plain, tolerance=4)
    assert "entering gives +2" in panel.map.describe(0, 1)
    assert "entering" not in panel.map.describe(1, 1)


def test_a_map_is_painted_again_only_when_it_changed(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    assert isinstance(panel, Grid)
    panel.show_snapshot(snapshot(state_map=StateMap(action_values=Q_SA)))
    image_of(panel)
    drawn = panel.map.drawn
    panel.show_snapshot(snapshot(state_map=StateMap(action_values=Q_SA.copy()), state_index=1))
    image_of(panel)
    assert panel.map.drawn is drawn
    panel.show_snapshot(snapshot(state_map=StateMap(action_values=2 * Q_SA)))
    image_of(panel)
    assert panel.map.drawn is drawn, "not sooner than a fifth of a second"
    panel.map._rendered_at -= 1.0
    panel.show_snapshot(snapshot())
    image_of(panel)
    assert panel.map.drawn is not drawn
    assert "V = 1.800" in panel.map.describe(1, 1)


def test_visits_bring_their_modes_and_colour_what_was_seen(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    assert isinstance(panel, Grid)
    with pytest.raises(KeyError):
        panel.switch.choose("visits")
    panel.show_training(visited())
    panel.switch.choose("visits")
    image = image_of(panel.map)

    def corner(row: int, column: int) -> QColor:
        spot = panel.map.cell_rect(row, column).bottomLeft() + QPointF(8, -8)
        return image.pixelColor(spot.toPoint())

    order = [(0, 1), (1, 2), (0, 0), (1, 1)]  # 1, 5, 100 and 1000 visits
    found = [corner(*place).lightnessF() for place in order]
    assert found == sorted(found)
    assert found[-1] > found[0] + 0.3
    assert near(corner(1, 0), QColor(DARK.grid), 3), "never entered: no colour"
    text = panel.map.describe(1, 1)
    assert "1,000 visits" in text
    assert "60.0% of about the last 100 steps" in text
    assert "up: 900" in text
    assert "5 visits" in panel.map.describe(1, 2)
    panel.switch.choose("lately")
    image = image_of(panel.map)
    assert corner(1, 1).lightnessF() > corner(0, 0).lightnessF() > corner(0, 1).lightnessF()


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (950, "950"), (999.7, "1.0k"), (1234, "1.2k"), (34_000, "34k"), (2.5e6, "2.5M")],
)
def test_counts_are_short(number: float, text: str) -> None:
    assert compact(number) == text


# -------------------------------------------------------------------------------------- wall


def test_the_wall_shows_every_lane_in_its_tile(qtbot) -> None:
    panel = make(qtbot, Wall, run_info(training=True, lanes=6), size=(420, 300))
    assert isinstance(panel, Wall)
    lanes, width = panel.wanted_lanes()
    assert lanes == 6
    assert 60 <= width <= 400
    panel.show_training(
        TrainingView(10, None, {lane: lane_view(40 * lane, lane, -1.0 * lane) for lane in range(4)})
    )
    panel.show_training(TrainingView(12, None, {4: lane_view(160, 4, 2.5), 5: lane_view(200, 5, 3.0)}))
    image = image_of(panel.tiles)
    for lane in range(6):
        middle = panel.tiles.picture_rect(lane).center().toPoint()
        assert image.pixelColor(middle).red() == 40 * lane
    boxes = [panel.tiles.tile_rect(lane) for lane in range(6)]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
    spot = panel.tiles.picture_rect(4).center().toPoint()
    assert panel.tiles.lane_at(spot) == 4
    assert "step 4" in panel.tiles.describe(4)
    assert "2.5" in panel.tiles.describe(4)


def test_the_wall_needs_more_than_one_lane_and_shows_sixteen_at_most(qtbot) -> None:
    assert not Wall.fits(run_info(training=True, lanes=1))
    assert Wall.fits(run_info(training=True, lanes=2))
    panel = make(qtbot, Wall, run_info(training=True, lanes=64), size=(420, 300))
    assert isinstance(panel, Wall)
    assert panel.wanted_lanes()[0] == 16
    panel.show_training(TrainingView(1, None, {0: lane_view(9, 1, 0.0)}))
    assert "16 of 64" in panel.tiles.caption


# ------------------------------------------------------------------------------------ inputs


def test_inputs_show_every_frame_of_the_stack(qtbot) -> None:
    panel = make(qtbot, Inputs, run_info(), size=(420, 160))
    assert isinstance(panel, Inputs)
    stack = np.zeros((4, 84, 83), np.uint8)
    for k in range(4):
        stack[k] = 40 + 60 * k
    panel.show_snapshot(snapshot(inputs=stack))
    image = image_of(panel.strip)
    rects = panel.strip.frame_rects()
    assert [image.pixelColor(r.center().toPoint()).red() for r in rects] == [40, 100, 160, 220]
    assert panel.strip.labels() == ["3 before", "2 before", "1 before", "now"]
    around = rects[-1].adjusted(-2, -2, 2, 2)
    assert count(image, QColor(DARK.accent), around, 12) > 100, "the newest has a rim"
    panel.show_snapshot(snapshot(inputs=np.linspace(-1, 1, 2 * 20 * 20).reshape(2, 20, 20)))
    image = image_of(panel.strip)
    first, second = (image.pixelColor(r.center().toPoint()).red() for r in panel.strip.frame_rects())
    assert first < 100 < second


# -------------------------------------------------------------------------------------- text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (950, "950"), (412_000, "412k"), (1_500_000, "1.5M"), (-2000, "−2k"), (0.25, "0.25")],
)
def test_si(value: float, text: str) -> None:
    assert si(value) == text


def test_ticks_can_be_told_apart() -> None:
    assert [si(v, 50_000) for v in (950_000, 1_000_000, 1_050_000)] == ["950k", "1.00M", "1.05M"]
    assert [nice_step(v) for v in (0.9, 1.0, 1.1, 3, 70)] == pytest.approx([1, 1, 2, 5, 100])


def test_numbers_are_short_and_honest() -> None:
    assert fixed(-0.004, 2) == "0.00"
    assert fixed(-0.5, 2, sign=True) == "−0.50"
    assert fixed(float("nan"), 2) == "–"
    assert decimals_for(1.0) == 2
    assert decimals_for(200.0) == 0
    # 9.996 is written 10.0, and nothing needs more than three figures.
    for value, decimals in ((35.35087, 1), (9.996, 1), (4.2, 2), (-0.0123, 4), (512.3, 0), (0.0, 2)):
        assert figures_after_point(value) == decimals
    assert short(475.0) == "475"
    assert short(0.0123) == "0.0123"
    assert short(52_123.0) == "52.1k"


@pytest.mark.parametrize("height", [130, 190, 300])
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_badge_covers_no_bar(qtbot, height: int, theme: themes.Theme) -> None:
    names = tuple(f"Action {number}" for number in range(6))
    panel = Actions()
    qtbot.addWidget(panel)
    panel.resize(300, height)
    panel.set_theme(theme)
    panel.start(run_info(action_names=names))
    panel.set_state("paused")
    panel.show_snapshot(snapshot(action_values=np.ones(6, np.float32), action=0))
    panel.show()
    first = panel.bars.bar_rect(0).translated(QPointF(panel.bars.mapTo(panel, QPoint(0, 0))))
    assert panel._badge.isVisible()
    assert first.top() >= panel._badge.geometry().bottom()


def test_a_narrow_title_loses_its_unit_before_a_word(qtbot) -> None:
    whole, short_one = Legend("Return per episode (steps)"), Legend("Return per episode")
    for legend in (whole, short_one):
        qtbot.addWidget(legend)
        legend.set_theme(DARK)
        legend.set_number("93.6")
    font = QFontMetrics(DARK.font(bold=True))
    width = font.horizontalAdvance(whole.title) - 4
    for legend in (whole, short_one):
        legend.resize(width, 24)
    assert whole.grab().toImage() == short_one.grab().toImage()
    whole.resize(600, 24)
    short_one.resize(600, 24)
    assert whole.grab().toImage() != short_one.grab().toImage()
