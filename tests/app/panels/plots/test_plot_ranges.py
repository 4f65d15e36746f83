"""Which part of growing data a plot shows."""

from __future__ import annotations

import pytest

from rlstudio.app.panels.plots.plot_ranges import PlotRanges
from rlstudio.app.panels.text import spread_ticks


def test_the_x_axis_stands_still_for_a_while() -> None:
    ranges = PlotRanges()
    ranges.reach(100.0)
    assert ranges.x == (0.0, pytest.approx(106.0))
    ranges.reach(105.0)
    assert ranges.x[1] == pytest.approx(106.0)
    ranges.reach(107.0)
    assert ranges.x[1] == pytest.approx(107 * 1.06)
    ranges.begin_anew()
    ranges.reach(10.0)
    assert ranges.x[1] == pytest.approx(10.6)
    ranges.span = (3.0, 5.0)
    ranges.reach(100.0)
    assert ranges.x == (3.0, 5.0)


def test_the_y_axis_moves_when_data_leave_it_or_fill_it_badly() -> None:
    ranges = PlotRanges()
    ranges.room_below = 0.2
    assert ranges.hold(0.0, 10.0)
    assert ranges.y == (pytest.approx(-2.0), pytest.approx(10.8))
    assert not ranges.hold(-1.0, 10.4), "there is room for it"
    assert not ranges.hold(0.0, 6.5), "well enough filled"
    assert ranges.hold(0.0, 5.0)
    assert ranges.hold(0.0, 500.0)
    assert ranges.hold(7.0, 7.0)
    low, high = ranges.y
    assert low < 7.0 < high


def test_no_mark_is_cut_at_the_edge() -> None:
    ranges = PlotRanges()
    ranges.hold(0.0, 10.0)
    assert ranges.hold(0.0, ranges.y[1] - 0.1)
    assert ranges.hold(ranges.y[0] + 0.1, 10.0)


@pytest.mark.parametrize("value", [-2.15, 0.0, 500.0, 1e-5])
def test_a_single_number_has_a_scale_that_fits_its_size(value: float) -> None:
    ranges = PlotRanges()
    assert ranges.hold(value, value)
    low, high = ranges.y
    assert low < value < high
    assert high - low >= 0.5 * abs(value)
    assert high - low <= 1.2 * abs(value) or value == 0.0
    assert not ranges.hold(value, value), "it stands still"


@pytest.mark.parametrize(("low", "high"), [(99.922, 99.924), (-57.3, -57.2), (1e-4, 1.001e-4)])
def test_noise_is_not_magnified(low: float, high: float) -> None:
    ranges = PlotRanges()
    ranges.hold(low, high)
    bottom, top = ranges.y
    assert top - bottom >= 0.04 * max(abs(low), abs(high))
    assert bottom < low < high < top
    assert not ranges.hold(low, high), "it stands still"


@pytest.mark.parametrize("size", [12.0, 40.0, 300.0])
@pytest.mark.parametrize(("low", "high"), [(57.1, 57.9), (0.0, 10.0), (99.922, 99.924), (-0.31, 0.04)])
def test_an_axis_always_has_a_number(low: float, high: float, size: float) -> None:
    step, values = spread_ticks(low, high, size, 28.0)[0]
    assert values
    assert all(low - 1e-9 <= value <= high + 1e-9 for value in values)
    assert len(values) == 1 or step * size / (high - low) >= 28.0 * (1 - 1e-9)
