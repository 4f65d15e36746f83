"""Where the words of a changed setting stand in a plot."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from rlstudio.app.look import theme as themes
from rlstudio.app.panels.curves.curves import Curves
from tests.app.panels.samples import count, image_of, line, make, run_info


@pytest.mark.parametrize("step", [8.0, 40.0, 60.0, 92.0])
def test_the_words_of_a_change_stand_inside_the_plot(qtbot: QtBot, step: float) -> None:
    panel = make(qtbot, Curves, run_info(), size=(700, 240), theme=themes.dark())
    panel.show_series({"return": line(np.arange(1.0, 101.0), np.linspace(0.0, 10.0, 100))})
    plot = panel.plot("return")
    plot.changes.add("rate", "Learning rate 0.001", step)
    panel.grab()
    (_, marked), room = plot.changes.lines[0], plot.plot.getViewBox().sceneBoundingRect()
    words = marked.label.mapRectToScene(marked.label.boundingRect())
    assert room.left() <= words.left()
    assert words.right() <= room.right()


@pytest.mark.parametrize("theme", [themes.dark(), themes.light()], ids=lambda theme: theme.name)
def test_no_curve_runs_through_the_words_of_a_change(qtbot: QtBot, theme: themes.Theme) -> None:
    """Between the letters is the ground of the plot, also where the curve is densest."""
    panel = make(qtbot, Curves, run_info(), size=(700, 240), theme=theme)
    x = np.arange(1.0, 2001.0)
    panel.show_series({"return": line(x, np.where(x % 2 == 0, 10.0, 0.0))})
    plot = panel.plot("return")
    plot.changes.add("rate", "Learning rate 0.001", 500.0)
    panel.grab()  # the words find their place while they are drawn
    words = plot.changes.lines[0][1].label
    area = words.mapRectToScene(words.boundingRect()).adjusted(3, 3, -3, -3)
    image = image_of(plot.canvas)

    def ground(of: QRectF) -> float:
        return count(image, QColor(theme.surface), of, 60) / (of.width() * of.height())

    assert ground(area.translated(0, -2 * area.height())) < 0.2, "the curve fills the plot"
    assert ground(area) > 0.5
    assert count(image, QColor(theme.accent), area, 60) > 20, "the words themselves"
