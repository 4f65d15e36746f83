"""The embedding map in a real window: it fills by itself, and a click on a point goes to its moment."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.network.embedding import EmbeddingPanel
from rlstudio.app.window.main_window import MainWindow
from tests.app.runs import LONG, WAIT, learning


def test_a_click_on_a_point_goes_to_its_moment(qtbot: QtBot, window: MainWindow) -> None:
    tab = learning(qtbot, window, LONG)
    qtbot.waitUntil(lambda: len(tab.timeline.moments) >= 60, timeout=WAIT)
    panel, dock = tab.board.panels["embedding"], tab.board.findChild(QDockWidget, "embedding")
    assert isinstance(panel, EmbeddingPanel)
    assert panel.told is None, "a hidden panel asks for nothing"
    dock.show()
    dock.raise_()
    qtbot.waitUntil(lambda: panel.filled and len(panel.points.place) >= 30, timeout=WAIT)
    tab.playback.toggle_pause()  # so that the map stands still under the pointer
    qtbot.waitUntil(lambda: tab.playback.paused, timeout=WAIT)
    qtbot.wait(300)
    points, pixels = panel.points, panel.view.pixels()
    assert points is not None
    middle = pixels.mean(0)
    row = int(np.hypot(*(pixels - middle).T).argmax())
    at = QPoint(round(pixels[row, 0]), round(pixels[row, 1]))
    row = panel.view.nearest(at.x(), at.y())
    qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=at)
    assert tab.timeline.at == points.moment[row]
    # The moment in view is ringed where its point is.
    qtbot.waitUntil(
        lambda: (
            panel.view.here is not None and bool(np.allclose(panel.view.here, points.place[row], atol=1e-3))
        ),
        timeout=WAIT,
    )
    assert panel.points is points, "while the past is in view the map stands still"
