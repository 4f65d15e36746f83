"""Numbers as panels write them."""

from __future__ import annotations

import pytest

from rlstudio.app.panels.text import decimals_for, figures_after_point, fixed, nice_step, short, si


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
    assert (short(1e308), short(-2.5e20)) == ("1.0e308", "−2.5e20")
