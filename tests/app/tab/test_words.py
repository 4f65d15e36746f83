"""What is said about a run."""

from __future__ import annotations

import pytest

from rlstudio.app.tab.words import clock


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0, "00:00:00"), (59.9, "00:00:59"), (3661.0, "01:01:01"), (90_000.0, "25:00:00")]
)
def test_a_run_of_more_than_a_day_goes_on_counting(seconds: float, text: str) -> None:
    assert clock(seconds) == text
