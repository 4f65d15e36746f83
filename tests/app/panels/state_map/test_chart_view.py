"""The map of states as it is drawn: cells, axes, scale, trail, and what pointing at it tells."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QToolTip

from rlstudio.app.look import theme
from rlstudio.app.panels.state_map import chart_view
from rlstudio.app.panels.state_map.chart_layers import quantity
from rlstudio.app.panels.state_map.ticks import axis_ticks
from rlstudio.core.worlds.chart import number
from tests.app.panels.samples import THEMES, near, snapshot
from tests.app.panels.state_map.state_maps import DRAWN, POLE, ROD, answer, asked, colour, feed, shown


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_values_are_coloured_by_their_scale(qtbot, theme) -> None:
    panel = shown(qtbot, theme=theme)
    feed(panel)
    scale = panel.view.scale
    assert scale is not None
    assert scale.high == pytest.approx(-scale.low)
    for x in (-0.15, 0.0, 0.15):
        wanted = QColor.fromRgb(int(scale.colours(np.array([x]))[0]))
        assert near(colour(panel, x, 0.5), wanted, 10)
        assert near(colour(panel, x, -0.5), wanted, 10)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_preferred_actions_have_the_colours_of_their_legend(qtbot, theme) -> None:
    panel = shown(qtbot, theme=theme)
    feed(panel)
    panel.switch.choose("choice")
    assert colour(panel, 0.1, 0.5).name() == theme.series_colour(0).name()
    assert colour(panel, 0.1, -0.5).name() == theme.series_colour(1).name()
    image, plot = panel.view.grab().toImage(), panel.view.plot_rect()
    line = panel.view._metrics().height()
    for place in (0, 1):
        swatch = image.pixelColor(int(plot.right() + 14), int(plot.top() + (1.35 * place + 0.5) * line))
        assert swatch.name() == theme.series_colour(place).name()
    # The middle row is as good either way.
    assert colour(panel, 0.1, 0.0).name() == QColor(theme.border).name()
    assert [name for _, name in panel.view._listed] == ["LEFT", "RIGHT", "all alike"]


def test_the_cells_are_looked_through_when_they_change_and_not_by_painting(qtbot, monkeypatch) -> None:
    looked: list[object] = []
    listed = chart_view.listed_choices
    monkeypatch.setattr(chart_view, "listed_choices", lambda layer: looked.append(layer) or listed(layer))
    panel = shown(qtbot)
    feed(panel)
    panel.switch.choose("choice")
    looked.clear()
    panel.show_snapshot(snapshot(trail=np.linspace(-0.1, 0.1, 600).reshape(150, 4)))
    panel.view.grab()
    assert looked == []


def test_the_agent_is_where_it_is(qtbot) -> None:
    panel = shown(qtbot)
    feed(panel, trail=np.array([[0.0, 0.0, -0.1, -0.5], [0.0, 0.0, 0.1, 0.5]]))
    accent = QColor(panel.theme.accent)
    assert near(colour(panel, 0.1, 0.5), accent, 10)
    assert not near(colour(panel, -0.1, -0.5), accent, 60)
    panel.show_snapshot(snapshot(trail=np.array([[0.0, 0.0, -0.1, 0.5]])))
    assert near(colour(panel, -0.1, 0.5), accent, 10)
    assert len(panel.view.trail) == 3
    gap = np.full((1, 4), np.nan)
    panel.show_snapshot(snapshot(trail=np.concatenate([gap, [[0, 0, 0.0, -0.5]]])))
    assert len(panel.view.trail) == 1  # a new episode
    panel.show_snapshot(snapshot(trail=np.array([[0.0, 0.0, 9.0, 0.0]])))
    edge = panel.view.plot_rect()
    image = panel.view.grab().toImage()
    ring = [image.pixelColor(int(edge.right()) - 5, int(edge.center().y()) + dy) for dy in range(-3, 4)]
    assert any(near(pixel, accent, 40) for pixel in ring)


def test_an_angle_goes_round(qtbot) -> None:
    panel = shown(qtbot, DRAWN)
    panel.show_snapshot(snapshot(trail=np.array([[3.0, 1.0], [3.1, 1.0], [-3.1, 1.0], [-3.0, 1.0]])))
    rows = panel.view.trail
    assert np.isnan(rows[2]).all()
    assert len(rows) == 5


def test_pointing_tells_the_numbers(qtbot, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    panel = shown(qtbot)
    request = feed(panel)
    row, column = 40, 50
    x_C, y_R = request.centres()
    spot = panel.view.spot(float(x_C[column]), float(y_R[row]))
    assert panel.view.cell_at(spot) == (row, column)
    move = QMouseEvent(
        QEvent.Type.MouseMove, spot, panel.view.mapToGlobal(spot), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    panel.view.mouseMoveEvent(move)
    assert panel.view.hovered == (row, column)
    panel.view.mouseMoveEvent(move)
    # While the pointer rests, what it is told follows the learning.
    monkeypatch.setattr(QToolTip, "isVisible", lambda: True)
    values = answer(request)
    assert values.value is not None
    values.value += 100
    panel.show_snapshot(snapshot(policy_step=500))
    assert asked(panel, 5.0) == request
    panel.show_snapshot(snapshot(policy_step=500, charts=(values,)))
    words, later = told
    assert f"V = {100 + x_C[column]:.3f}" in later
    assert f"angle {x_C[column]:.3f} rad" in words
    assert f"V = {x_C[column]:.3f}" in words
    assert f"Q(RIGHT) = −{y_R[row]:.3f}" in words
    assert "with position 0 m, velocity 0 m/s" in words
    assert panel.view.cell_at(QPointF(0, 0)) is None


def test_ticks_are_told_apart_and_whole_turns_are_in_pi(qtbot) -> None:
    panel = shown(qtbot, DRAWN)
    request = asked(panel, 0.0)
    assert request is not None
    ticks = axis_ticks(ROD.dimensions[0], (-math.pi, math.pi), 300, 44)
    assert [text for _, text in ticks] == ["−π", "−π/2", "0", "π/2", "π"]
    small = axis_ticks(POLE.dimensions[2], (-0.2, 0.2), 250, 44)
    assert [text for _, text in small] == ["−0.2", "−0.1", "0.0", "0.1", "0.2"]
    level = number(0, "price", "", 0.0, 2.0, scale=2.0, ticks=((0.0, "low"), (2.0, "high")))
    assert axis_ticks(level, (0.0, 2.0), 250, 44) == [(0.0, "low"), (2.0, "high")]
    assert quantity(level, 2.0) == "price high"
    assert quantity(level, 1.5) == "price 1.50"


@pytest.mark.parametrize("size", [200.0, 60.0, 40.0, 20.0, 5.0])
def test_an_axis_has_two_numbers_however_low_it_is(size) -> None:
    for ends in ((-0.27, 0.27), (0.1, 0.9), (-2.4, 2.4), (3.01, 3.02)):
        ticks = axis_ticks(POLE.dimensions[2], ends, size, 30.0)
        assert len({text for _, text in ticks}) >= 2
        assert all(ends[0] - 1e-9 <= value <= ends[1] + 1e-9 for value, _ in ticks)


@pytest.mark.parametrize("width", [200, 260, 330, 420, 700])
def test_numbers_on_the_axes_do_not_touch_in_large_type(qtbot, width) -> None:
    panel = shown(qtbot, theme=theme.projector(THEMES[0]), size=(width, 330))
    feed(panel)
    view, metrics = panel.view, panel.view._metrics()
    size = view.plot_rect().width()
    ticks = view._x_ticks(size)
    assert ticks
    middles = [view.spot(value, 0.0).x() for value, _ in ticks]
    halves = [metrics.horizontalAdvance(text) / 2 for _, text in ticks]
    for left, right in pairwise(range(len(ticks))):
        assert middles[left] + halves[left] + 3 < middles[right] - halves[right]
    assert len(view._y_ticks()) > 2, "one number tells no scale"


def test_numbers_above_each_other_do_not_touch_in_a_low_map(qtbot) -> None:
    """Beside a lesson at 1024 pixels the map was a strip, over whose ends 3.0 and -3.0 were written."""
    panel = shown(qtbot)
    feed(panel)
    view, line = panel.view, panel.view._metrics().height()
    for height in range(int(1.5 * line), int(9 * line), 5):
        view.resize(240, height)
        plot, request = view.plot_rect(), view.request
        assert request is not None
        y = sorted(view.spot(request.x_ends[0], value).y() for value, _ in view._y_ticks())
        assert all(below - above >= line - 1 for above, below in pairwise(y))
        if view._marks():
            assert plot.height() >= line - 1
