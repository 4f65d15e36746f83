"""The line above a plot."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from rlstudio.app.panels.plots.legend import Legend
from tests.app.panels.samples import (
    DARK,
)


def test_a_narrow_title_loses_its_unit_before_a_word(qtbot) -> None:
    whole, short_one = Legend("Return per episode (steps)"), Legend("Return per episode")
    for legend in (whole, short_one):
        qtbot.addWidget(legend)
        legend.set_theme(DARK)
        legend.set_number("93.6")
    font = QFontMetrics(DARK.font(bold=True))
    width = font.horizontalAdvance(whole.title) - 4
    for legend in (whole, short_one):
        legend.resize(width, 24)
    assert whole.grab().toImage() == short_one.grab().toImage()
    whole.resize(600, 24)
    short_one.resize(600, 24)
    assert whole.grab().toImage() != short_one.grab().toImage()
