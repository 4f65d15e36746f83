"""Continuous actions: what they are drawn from, and what was taken."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from rlstudio.app.panels.actions.distribution import Distribution
from rlstudio.core.policy import ActionDistribution
from tests.app.panels.samples import (
    DARK,
    LIGHT,
    count,
    image_of,
    make,
    run_info,
    snapshot,
)

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


def test_many_dimensions_are_painted_within_a_frame(qtbot) -> None:
    six = run_info(
        action_names=tuple("abcdef"),
        shows=("action_distribution",),
        action_low=(-1.0,) * 6,
        action_high=(1.0,) * 6,
    )
    panel = make(qtbot, Distribution, six)
    drawn = ActionDistribution(np.zeros(6, np.float32), np.full(6, 0.4, np.float32))
    panel.show_snapshot(snapshot(action_distribution=drawn, action_vector=np.zeros(6, np.float32)))
    image_of(panel)
    best = np.inf
    for _ in range(12):
        started = time.process_time()
        panel.densities.repaint()
        best = min(best, time.process_time() - started)
    # 5 ms on an idle machine; measuring the room anew for every point of the curves took more than 30.
    assert best < 0.016


def test_units_are_told_below_names_where_there_is_room(qtbot) -> None:
    told = []
    for units in ((), ("N m",)):
        panel = make(qtbot, Distribution, replace(TORQUE, action_units=units))
        drawn = ActionDistribution(np.float32([0.5]), np.float32([0.4]))
        panel.show_snapshot(snapshot(action_distribution=drawn, action_vector=np.float32([1.5])))
        chart, plot = panel.densities, panel.densities.plot_rect(0)
        below = QRectF(0, plot.center().y() + 9, plot.left() - 10, plot.height() / 3)
        free, all_of_it = (count(image_of(chart), QColor(DARK.surface), below, off) for off in (24, 255))
        told.append((chart.in_words().split(",")[0], free < all_of_it))
        chart.resize(300, 20)
        assert chart.plot_rect(0).left() < plot.left() + 1
    assert told == [("torque 1.50", False), ("torque (N m) 1.50", True)]
