"""Where the words of a changed setting stand in a plot."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.look import theme as themes
from rlstudio.app.panels.curves.curves import Curves
from tests.app.panels.samples import line, make, run_info


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
