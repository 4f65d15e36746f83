"""What differs by its colour differs by its shape, too."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from rlstudio.app.look.theme import dark
from rlstudio.app.panels.actions.chosen_mark import draw_mark
from rlstudio.app.panels.curves.curves import Curves
from rlstudio.app.panels.curves.metrics import Metrics
from rlstudio.app.panels.plots.shapes import SHAPES, placed
from rlstudio.app.tab.timeline.strip import NAMES, bookmark_icon
from tests.app.panels.samples import DARK, GRID_INFO, full_series, make

SIDE = 40


def blank() -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


def filled(image: QImage) -> NDArray[np.bool_]:
    """Where there is any colour."""
    rows = range(image.height())
    return np.array([[image.pixelColor(x, y).alpha() > 100 for x in range(image.width())] for y in rows])


def apart(pictures: list[NDArray[np.bool_]]) -> bool:
    """Whether any two differ in a tenth of what they fill together."""
    return all((one ^ other).sum() > 0.1 * (one | other).sum() for one, other in combinations(pictures, 2))


def test_marks_of_plots() -> None:
    pictures = []
    for shape in SHAPES:
        image = blank()
        with QPainter(image) as painter:
            painter.fillPath(placed(shape, QPointF(SIDE / 2, SIDE / 2), SIDE * 0.8), QColor("white"))
        pictures.append(filled(image))
    assert all(0.15 < picture.mean() < 0.8 for picture in pictures)
    assert apart(pictures)


def test_bookmarks() -> None:
    assert apart([filled(bookmark_icon(kind, dark()).pixmap(32, 32).toImage()) for kind in NAMES])


def test_who_chose_an_action() -> None:
    pictures = []
    for kind in ("triangle", "die", "person"):
        image = blank()
        with QPainter(image) as painter:
            draw_mark(painter, QRectF(2, 2, 36, 36), kind, QColor("white"), QColor(0, 0, 0, 0))
        pictures.append(filled(image))
    assert apart(pictures)


def test_curves_of_one_plot_end_in_marks_of_their_own(qtbot) -> None:
    panel = make(qtbot, Metrics, GRID_INFO, size=(700, 500))
    panel.show_series(full_series())
    plot = panel.plot_of("policy_loss")
    both = [plot.lines[name] for name in ("policy_loss", "value_loss")]
    assert both[0].shape != both[1].shape
    for line, name in zip(both, ("policy_loss", "value_loss"), strict=True):
        assert plot.legend.entries[name].shape == line.shape, "and the legend shows which"
        series = full_series()[name]
        x, y = line.end.getData()
        assert (len(x), len(y)) == (1, 1)
        assert x[0] == series.x[-1]
    assert panel.plot_of("epsilon").lines["epsilon"].end is None, "one alone needs none"


def test_two_kinds_of_tests_have_marks_of_their_own(qtbot) -> None:
    panel = make(qtbot, Curves, GRID_INFO, theme=DARK)
    shapes = {
        name: line.shape
        for name, line in panel.plot("return").lines.items()
        if line.kind in ("diamonds", "squares")
    }
    assert len(shapes) == 2
    assert len(set(shapes.values())) == 2


def test_widgets_are_told_apart_here_too() -> None:
    """The measure itself: the same picture twice is not apart."""
    one = filled(bookmark_icon("explored", dark()).pixmap(32, 32).toImage())
    assert not apart([one, one])
