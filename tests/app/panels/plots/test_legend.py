"""The line above a plot."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from rlstudio.app.panels.plots.legend import Legend
from tests.app.panels.samples import (
    DARK,
)


def test_a_narrow_title_loses_its_unit_before_a_word(qtbot) -> None:
    whole, short_one = Legend("Return per episode", "steps"), Legend("Return per episode")
    for legend in (whole, short_one):
        qtbot.addWidget(legend)
        legend.set_theme(DARK)
        legend.set_number("93.6")
    font = QFontMetrics(DARK.font(bold=True))
    width = font.horizontalAdvance("Return per episode (steps)") - 4
    for legend in (whole, short_one):
        legend.resize(width, 24)
    assert whole.grab().toImage() == short_one.grab().toImage()
    whole.resize(600, 24)
    short_one.resize(600, 24)
    assert whole.grab().toImage() != short_one.grab().toImage()


def filled(qtbot, width: int, rows: int) -> Legend:
    legend = Legend("Return per episode")
    qtbot.addWidget(legend)
    legend.set_theme(DARK)
    for key in ("each episode", "mean of 20", "greedy test"):
        legend.add(key, key, "line")
    legend.allow_rows(rows)
    legend.show()
    legend.resize(width, 24)
    legend.resize(width, legend.sizeHint().height())
    return legend


@pytest.mark.parametrize("rows", [0, 1, 3])
@pytest.mark.parametrize("width", [60, 130, 190, 270, 350, 430, 800])
def test_no_swatch_is_without_its_words(qtbot, width: int, rows: int) -> None:
    """What is shown has room for its words, lies within the legend, and covers neither title nor others."""
    legend = filled(qtbot, width, rows)
    shown = [entry for entry in legend.entries.values() if entry.isVisible()]
    places = [entry.geometry() for entry in shown]
    for entry, place in zip(shown, places, strict=True):
        words = QFontMetrics(entry.font()).horizontalAdvance(entry.text())
        assert place.width() >= min(words + 16, width)
        assert legend.rect().contains(place)
        assert place.top() >= 20 or place.left() >= legend.left_for_title
        assert not any(place.intersects(other) for other in places if other is not place)
    if width >= 800 or rows == 3:
        assert len(shown) == 3
    title = QFontMetrics(DARK.font(bold=True)).horizontalAdvance("Return per episode")
    if rows and width >= 130:
        assert legend.left_for_title >= min(title, width - 6)


def test_what_hides_comes_back(qtbot) -> None:
    """The first entries hide first; with room again, all are there, in one line."""
    legend = filled(qtbot, 100, 0)
    assert not legend.entries["each episode"].isVisible()
    legend.resize(800, 24)
    assert all(entry.isVisible() for entry in legend.entries.values())
    assert legend.sizeHint().height() < 30


def test_a_title_is_smaller_rather_than_that_its_number_is_missing(qtbot) -> None:
    legend = Legend("Largest change Δ")
    qtbot.addWidget(legend)
    legend.set_theme(DARK)
    large = QFontMetrics(legend.theme.font(bold=True)).horizontalAdvance(legend.title)
    number = QFontMetrics(legend.theme.number_font()).horizontalAdvance("0.0747")
    legend.resize(large + number + 8, 40)
    legend.place()
    alone, font = legend._fitting_title(legend.left_for_title)
    legend.set_number("0.0747")
    title, smaller = legend._fitting_title(legend.left_for_title)
    assert title == alone == "Largest change Δ"
    assert smaller == DARK.font(DARK.small, bold=True) != font
    legend.set_number("8")
    assert legend._fitting_title(legend.left_for_title)[1] == smaller, "it stays as the number gets shorter"
