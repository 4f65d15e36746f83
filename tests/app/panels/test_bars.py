"""The range that bars are drawn in."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.app.panels.bars import SlowRange
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
