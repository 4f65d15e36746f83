"""The board of panels: what each is told, when, and where it stands."""

from __future__ import annotations

import threading

import numpy as np
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.tab.run_settings import RunSettings
from rlstudio.app.tab.stage_view import StageView
from rlstudio.engine.worker.messages import Corrections, Snapshot
from tests.app.links.test_threads import INFO
from tests.app.panels.samples import GRID_INFO, snapshot


def test_a_broken_layout_falls_back_to_the_default(qtbot: QtBot) -> None:
    board = PanelBoard(StageView(), RunSettings({}))
    qtbot.addWidget(board)
    board.resize(1200, 700)
    board.show()
    board.fill(INFO)
    board.restore(QByteArray(b"no layout at all"))
    qtbot.waitUntil(
        lambda: all(panel.isVisible() for panel in board.panels.values() if panel is not board.game)
    )


def corrected(*states: int) -> Corrections:
    n = len(states)
    return Corrections(np.array(states), np.zeros(n, int), np.zeros(n, bool))


def test_a_slow_panel_misses_nothing_that_is_told_once(qtbot: QtBot, monkeypatch) -> None:
    board = PanelBoard(QWidget(), QWidget())
    qtbot.addWidget(board)
    board.resize(1200, 800)
    board.fill(GRID_INFO)
    board.show()
    grid, seen = board.panels["grid"], list[Snapshot]()
    monkeypatch.setattr(grid, "isVisible", lambda: True)
    monkeypatch.setattr(grid, "show_snapshot", seen.append)

    def feed(now: float) -> Snapshot:
        board.feed(now, {}, 1, threading.Lock())
        return seen[-1]

    row = np.zeros((1, 3), np.float32)
    picture = np.zeros((2, 2, 3), np.uint8)
    board.receive(snapshot(source="training", corrected=corrected(1, 2), trace=row, frame=picture))
    board.receive(snapshot(source="training", trace=row + 1))
    board.receive(snapshot(source="training", corrected=corrected(3), trace=row + 2))
    told = feed(100.0)
    assert told.corrected is not None
    assert told.corrected.state.tolist() == [1, 2, 3]
    assert told.trace is not None
    assert told.trace[:, 0].tolist() == [0, 1, 2]
    assert told.frame is picture, "what came without a picture does not take one away"
    board.receive(snapshot(source="training"))
    assert feed(200.0).corrected is None, "told once"
    # The stage, which is shown from then on, did nothing of what training did.
    board.receive(snapshot(source="training", corrected=corrected(1), trace=row))
    board.receive(snapshot(source="stage"))
    told = feed(300.0)
    assert told.corrected is None
    assert told.trace is None
