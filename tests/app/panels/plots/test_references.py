"""What others get, across the curve of returns."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from rlstudio.app.look import theme as themes
from rlstudio.app.panels.curves.curves import Curves
from rlstudio.app.panels.panel import ReferenceLine
from rlstudio.app.panels.plots.references import widened
from tests.app.panels.samples import count, image_of, line, make, run_info

DARK = themes.dark()
LINES = [ReferenceLine("optimal 9 (exact)", 9.0), ReferenceLine("random 2.5 (exact)", 2.5)]


@pytest.mark.parametrize(
    ("others", "found"),
    [
        ([], (0.0, 10.0)),
        ([5.0], (0.0, 10.0)),
        ([12.0, -8.0], (-8.0, 12.0)),
        ([1000.0, -20.0], (-20.0, 10.0)),
        ([12.0, -35.0], (0.0, 12.0)),  # the curves would keep less than a quarter
        ([float("nan")], (0.0, 10.0)),
    ],
)
def test_curves_keep_a_quarter_of_the_height(others, found):
    assert widened(0.0, 10.0, others) == found


def test_flat_curves_have_no_shape_to_lose():
    assert widened(-2.15, -2.15, [-2.0, -18.2]) == (-18.2, -2.0)
    assert widened(500.0, 500.0, [22.0]) == (22.0, 500.0)


def plot_with(qtbot, lines, theme=DARK, size=(700, 240)):
    panel = make(qtbot, Curves, run_info(), size=size, theme=theme)
    panel.show_series({"return": line(np.arange(1.0, 101.0), np.linspace(0.0, 10.0, 100))})
    panel.show_references(lines)
    return panel, panel.plot("return")


@pytest.mark.parametrize("theme", [DARK, themes.light()], ids=lambda theme: theme.name)
def test_each_is_a_dashed_line_at_its_height_with_its_label(qtbot, theme):
    _, plot = plot_with(qtbot, LINES, theme)
    image = image_of(plot.canvas)
    area = plot.area()
    labels = plot.references.labels()
    assert [text for text, _, _ in labels] == [one.label for one in LINES]
    for one, (_, box, y) in zip(LINES, labels, strict=True):
        assert y == pytest.approx(plot.to_pixel(0.0, one.value).y())
        band = QRectF(area.left(), y - 1, area.width(), 2)
        assert count(image, QColor(theme.muted), band, 30) > area.width() / 4
        assert area.contains(box)
        assert count(image, QColor(theme.text), box) > 20
    assert labels[0][1].left() < area.center().x() < labels[1][1].right(), "out of a rising curve's way"


def test_the_legend_hides_them_and_the_range_follows(qtbot):
    panel, plot = plot_with(qtbot, [ReferenceLine("random -15", -15.0)])
    assert plot.y_range()[0] < -15
    plot.legend.entries["references"].click()
    assert plot.references.isHidden()
    assert plot.y_range()[0] > -2
    panel.show_references([ReferenceLine("random -14", -14.0)])
    assert plot.references.isHidden(), "a new number does not switch it on again"
    panel.show_references([])
    assert "references" not in plot.legend.entries
    panel.show_references(LINES)
    assert not plot.references.isHidden()


def test_what_lies_out_of_range_is_told_with_an_arrow(qtbot):
    _, plot = plot_with(qtbot, [ReferenceLine("random −900", -900.0), ReferenceLine("best 900", 900.0)])
    assert [(text, y) for text, _, y in plot.references.labels()] == [
        ("↑ best 900", None),
        ("↓ random −900", None),
    ]


def test_labels_of_neighbours_do_not_cover_each_other(qtbot):
    close = [ReferenceLine(f"number {k}", 9.5 + k / 100) for k in range(4)]
    _, plot = plot_with(qtbot, close)
    boxes = [box for _, box, _ in plot.references.labels()]
    for above, below in pairwise(boxes):
        assert above.bottom() <= below.top() + 1e-6
    assert all(plot.area().adjusted(-1, -1, 1, 1).contains(box) for box in boxes)
