"""The map of states: what it asks for, what it offers, and how it fits its room."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.app.panels import PANELS
from rlstudio.app.panels.state_map.chart_layers import modes
from rlstudio.app.panels.state_map.state_map import (
    CHART_SECONDS,
    CHART_SHARE,
    PATIENCE_SECONDS,
    Reach,
    StateMap,
)
from rlstudio.core.worlds.chart import StateChart, number
from tests.app.panels.samples import near, run_info, snapshot
from tests.app.panels.state_map.state_maps import DRAWN, LISTED, answer, asked, colour, feed, shown


def test_it_belongs_to_runs_with_dimensions_and_thoughts() -> None:
    assert PANELS["state_map"] is StateMap
    assert StateMap.fits(LISTED)
    assert StateMap.fits(DRAWN)
    assert not StateMap.fits(run_info(chart=None))
    assert not StateMap.fits(run_info(chart=LISTED.chart, shows=()))
    assert modes(LISTED) == ["value", "choice", "actions"]
    assert modes(DRAWN) == ["command"]
    assert modes(run_info(shows=("value", "action_probabilities"))) == ["value", "choice", "probabilities"]


def test_one_action_is_chosen_and_all_share_a_scale(qtbot) -> None:
    panel = shown(qtbot)
    feed(panel)
    assert not panel.which.isVisible()
    panel.switch.choose("actions")
    assert panel.which.isVisible()
    left, scale = colour(panel, 0.0, 0.6), panel.view.scale
    panel.which.setCurrentIndex(1)
    panel.which.activated.emit(1)
    assert near(colour(panel, 0.0, -0.6), left, 6)
    assert panel.view.scale is not None
    assert scale is not None
    assert (panel.view.scale.low, panel.view.scale.high) == (scale.low, scale.high)


def test_a_continuous_action_is_shown_as_it_is_carried_out(qtbot) -> None:
    panel = shown(qtbot, DRAWN)
    request = asked(panel, 0.0)
    assert request is not None
    assert request.at == (0.0, 0.0)
    action = np.zeros((request.rows, request.columns, 1), np.float32)
    action[request.rows // 2 + 1 :] = 5.0  # more than the motor has
    panel.show_snapshot(snapshot(charts=(answer(request, action=action),)))
    layer = panel.view.layer
    assert layer is not None
    assert layer.numbers is not None
    assert (layer.low, layer.high, layer.numbers.max()) == (-2.0, 2.0, 2.0)
    assert not panel.others.isVisible()  # both dimensions are on the map
    assert not panel.which.isVisible()
    assert "TORQUE = 5.000" in panel.view.describe(request.rows - 1, 0)


def test_it_asks_only_when_something_changes(qtbot) -> None:
    panel = shown(qtbot)
    first = feed(panel, 10.0, policy_step=100)
    assert (first.x, first.y, first.x_ends, first.y_ends) == (2, 3, (-0.2, 0.2), (-1.0, 1.0))
    assert first.at is None  # where the agent is
    assert asked(panel, 20.0) is None
    panel.show_snapshot(snapshot(policy_step=200))
    assert asked(panel, 20.0) == first
    # Not while the answer is on its way, but again if none comes.
    assert asked(panel, 20.0 + 0.9 * PATIENCE_SECONDS) is None
    assert asked(panel, 20.0 + 1.1 * PATIENCE_SECONDS) == first
    panel.show_snapshot(snapshot(policy_step=200, charts=(answer(first),)))
    assert asked(panel, 30.0) is None
    # No more often than its pace is.
    panel.show_snapshot(snapshot(policy_step=300))
    assert asked(panel, 30.0) == first
    panel.show_snapshot(snapshot(policy_step=300, charts=(answer(first),)))
    panel.show_snapshot(snapshot(policy_step=400))
    assert asked(panel, 30.0 + 0.5 * CHART_SECONDS) is None
    assert asked(panel, 30.0 + 1.5 * CHART_SECONDS) == first
    panel.show_snapshot(snapshot(policy_step=400, charts=(answer(first),)))
    # A person's choice does not wait.
    panel.x_axis.setCurrentIndex(0)
    panel.x_axis.activated.emit(0)
    second = asked(panel, 30.0)
    assert second is not None
    assert (second.x, second.y) == (0, 3)
    assert panel.view.layer is None  # what is known is of other axes
    panel.show_snapshot(snapshot(policy_step=400, charts=(answer(first),)))  # too late
    assert panel.view.layer is None
    panel.show_snapshot(snapshot(policy_step=400, charts=(answer(second),)))
    assert panel.view.layer is not None


def test_the_same_axis_twice_means_that_they_change_places(qtbot) -> None:
    panel = shown(qtbot)
    panel.x_axis.setCurrentIndex(3)
    panel.x_axis.activated.emit(3)
    assert panel.axes == (3, 2)
    panel.y_axis.setCurrentIndex(3)
    panel.y_axis.activated.emit(3)
    assert panel.axes == (2, 3)


def test_the_other_dimensions_are_held_where_the_agent_is(qtbot) -> None:
    panel = shown(qtbot)
    request = asked(panel, 0.0)
    assert request is not None
    assert request.at is None
    values = answer(request)
    values.at = np.array([0.5, -1.0, 0.1, 0.2])
    panel.show_snapshot(snapshot(charts=(values,), trail=np.array([[0.5, -1.0, 0.1, 0.2]])))
    assert panel.note.isVisible()
    assert panel.note.text == "position 0.5 m · velocity −1.0 m/s"
    assert asked(panel, 2.0) is None
    panel.show_snapshot(snapshot(trail=np.array([[0.5, -1.0, 0.0, 0.0]])))
    assert asked(panel, 3.0) is None  # it moved on the map only
    panel.show_snapshot(snapshot(trail=np.array([[0.6, -1.0, 0.0, 0.0]])))
    assert asked(panel, 4.0) == request


def test_the_other_dimensions_may_be_held_at_rest(qtbot) -> None:
    panel = shown(qtbot)
    feed(panel, 0.0, trail=np.array([[0.5, 1.0, 0.1, 0.2]]))
    panel.others.setCurrentIndex(1)
    panel.others.activated.emit(1)
    request = asked(panel, 1.0)
    assert request is not None
    assert request.at == (0.0, 0.0, 0.0, 0.0)
    panel.show_snapshot(snapshot(charts=(answer(request),)))
    assert panel.note.text == "position 0.0 m · velocity 0.0 m/s"
    panel.show_snapshot(snapshot(trail=np.array([[0.9, 0.5, 0.1, 0.2]])))
    assert asked(panel, 2.0) is None


def test_a_map_that_took_long_is_not_asked_for_again_so_soon(qtbot) -> None:
    panel = shown(qtbot)
    request = asked(panel, 10.0)
    assert request is not None
    values = answer(request)
    values.seconds = 0.5 * CHART_SHARE
    panel.show_snapshot(snapshot(policy_step=1, charts=(values,)))
    panel.show_snapshot(snapshot(policy_step=2))
    assert asked(panel, 10.4) is None
    assert asked(panel, 10.6) == request


def test_a_mode_that_a_run_cannot_fill_is_not_offered(qtbot) -> None:
    panel = shown(qtbot, run_info(chart=LISTED.chart, shows=("action_probabilities", "value")))
    assert list(panel.switch.buttons) == ["value", "choice", "probabilities"]
    request = asked(panel, 0.0)
    assert request is not None
    half = np.full((request.rows, request.columns, 2), 0.5, np.float32)
    panel.show_snapshot(snapshot(charts=(answer(request, action_probabilities=half),)))
    assert list(panel.switch.buttons) == ["choice", "probabilities"]
    assert panel.view.layer is not None
    assert panel.view.layer.choices is not None


def test_axes_that_nobody_declared_follow_what_is_seen(qtbot) -> None:
    bare = StateChart(
        shape=(3,), dimensions=tuple(number(i, f"observation {i}", rest=None) for i in range(3))
    )
    panel = shown(qtbot, run_info(chart=bare, action_names=("A", "B")))
    assert asked(panel, 0.0) is None
    trail = np.array([[0.0, -30.0, 1.0], [0.9, 40.0, 1.0]])
    panel.show_snapshot(snapshot(trail=trail))
    request = asked(panel, 1.0)
    assert request is not None
    assert request.at is None  # where the others would rest is not known
    assert request.x_ends[0] < 0.0 < 0.9 < request.x_ends[1] < 1.3
    assert request.y_ends[0] < -30 < 40 < request.y_ends[1] < 60
    assert [panel.others.itemText(i) for i in range(panel.others.count())] == ["others as now"]


def test_reach() -> None:
    reach = Reach(number(0, "x"))
    assert reach.ends() is None
    reach.see(np.array([2.0]))
    assert reach.ends() == (1.0, 3.0)
    reach.see(np.array([2.5, 10.0]))
    low, high = reach.ends() or (0.0, 0.0)
    assert low < 2.0
    assert high > 10.0
    assert Reach(number(0, "x", "", 0.0, 1.0)).ends() == (0.0, 1.0)


@pytest.mark.parametrize("size", [(180, 150), (240, 200), (900, 700)])
def test_it_fits_any_room(qtbot, size) -> None:
    panel = shown(qtbot, size=size)
    feed(panel, trail=np.array([[0.0, 0.0, 0.05, 0.5]]))
    plot = panel.view.plot_rect()
    assert plot.width() > 0.35 * size[0]
    assert plot.right() < panel.view.width()
    assert plot.height() > 0.35 * size[1]
    assert plot.bottom() < panel.view.height()
    choosers = (panel.x_axis, panel.y_axis, panel.others)
    assert all(chooser.isVisible() and chooser.width() >= 40 for chooser in choosers)
    # Where there is room for it, the horizontal axis is named below the map.
    below = panel.x_axis.mapTo(panel, panel.x_axis.rect().center()).y() > panel.view.geometry().center().y()
    assert below == (size[1] > 230)
    assert panel.note.isVisible() == (size[1] > 230)
    panel.grab()


def test_a_new_run_keeps_the_axes_of_the_same_environment(qtbot) -> None:
    panel = shown(qtbot)
    panel.x_axis.setCurrentIndex(1)
    panel.x_axis.activated.emit(1)
    panel.start(LISTED)
    assert panel.axes == (1, 3)
    assert panel.values is None
    panel.start(DRAWN)
    assert panel.axes == (0, 1)


def test_the_modes_can_be_told_apart_in_the_smallest_panel(qtbot) -> None:
    panel = shown(qtbot, size=(240, 150))
    feed(panel)
    panel.switch.choose("actions")
    assert panel.which.isVisible()
    qtbot.waitUntil(lambda: panel.which.width() > 0)
    for button in panel.switch.buttons.values():
        assert button.width() >= button.sizeHint().width()
