"""The range that bars are drawn in."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.app.panels.actions.bars import Bars
from rlstudio.app.panels.actions.slow_range import SlowRange
from rlstudio.app.panels.text import fixed


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


def test_of_losses_the_smaller_is_the_longer_bar(qtbot) -> None:
    """Cliff walking: every action costs something, and the best one looks best."""
    bars = Bars()
    qtbot.addWidget(bars)
    bars.resize(320, 160)
    bars.start(("UP", "RIGHT", "DOWN"))
    bars.show_decision(np.float32([-13.0, -1.5, -100.0]), None, 1)
    up, right, down = (bars.bar_rect(action) for action in range(3))
    assert right.width() > up.width() > down.width() >= 1.5
    assert up.left() == right.left() == down.left()
    bars.start(("UP", "RIGHT", "DOWN"))
    bars.show_decision(np.float32([2.0, 3.0, 0.5]), None, 1)
    up, right, down = (bars.bar_rect(action) for action in range(3))
    assert right.width() > up.width() > down.width()
    bars.start(("UP", "RIGHT", "DOWN"))
    bars.show_decision(np.float32([-2.0, 3.0, -1.0]), None, 1)
    up, right, down = (bars.bar_rect(action) for action in range(3))
    assert up.right() == right.left() == down.right(), "gains and losses from a line at zero"


def test_a_drawn_action_tells_its_probability() -> None:
    bars = Bars()
    bars.start(("LEFT", "RIGHT"))
    bars.show_decision(None, np.float32([0.49, 0.51]), 0, explored=True)
    assert bars.description == "drew LEFT: p = 0.49"
    bars.show_decision(np.float32([1.0, 2.0]), None, 0, explored=True)
    assert bars.description == "LEFT, at random to explore"


@pytest.mark.parametrize(("p", "decimals"), [(0.497, 3), (0.4999, 2), (0.5, 2), (0.3, 2)])
def test_probabilities_that_differ_look_different(p: float, decimals: int) -> None:
    bars = Bars()
    bars.start(("LEFT", "RIGHT"))
    bars.show_decision(None, np.float32([p, 1 - p]), 0)
    assert bars._decimals == decimals


def test_at_rest_the_way_here_and_the_values_before_the_update_are_told(qtbot) -> None:
    bars = Bars()
    qtbot.addWidget(bars)
    bars.resize(320, 160)
    bars.start(("LEFT", "RIGHT"))
    before = np.float32([1.0, 4.0])
    bars.show_decision(np.float32([2.0, 3.0]), None, None, explored=True, came_by=0, before=(before, None))
    assert bars.description == "came here by LEFT, at random to explore"
    left, right = bars.bar_rect(0), bars.bar_rect(1)
    assert bars.before_mark(0, "values").center().x() < left.right()
    assert bars.before_mark(1, "values").center().x() > right.right()
    bars.show_decision(np.float32([2.0, 3.0]), None, 1)
    assert bars.before_mark(0, "values").isNull()


def test_small_values_are_not_rounded_away_by_larger_ones_of_before() -> None:
    found = SlowRange()
    found.include(np.array([-2.55, 40.0], np.float32))
    values = np.array([-0.05, -0.05, -0.075, 0.0], np.float32)
    found.include(values)
    texts = [fixed(float(value), found.decimals) for value in values]
    assert texts == ["−0.050", "−0.050", "−0.075", "0.000"]


def test_decimals_do_not_change_with_every_moment() -> None:
    found = SlowRange()
    seen = set()
    for number in range(200):
        found.include(np.array([50.0, 50.01 if number % 2 else 55.0], np.float32))
        seen.add(found.decimals)
    assert len(seen) <= 2
    assert found.decimals == 2
