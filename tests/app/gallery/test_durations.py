"""Durations in words."""

from __future__ import annotations

import pytest

from rlstudio.app.look.durations import about


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.4, "less than 1 s"),
        (99, "about 99 s"),
        (5399, "about 90 min"),
        (5400, "about 1.5 h"),
        (3 * 86_400, "about 3 days"),
        (10 * 365.25 * 86_400, "about 10 years"),
        (2**53 / 60, "more than 1,000 years"),
        (float("inf"), "more than 1,000 years"),
    ],
)
def test_a_duration_stands_in_a_unit_that_can_be_imagined(seconds: float, words: str) -> None:
    assert about(seconds) == words
