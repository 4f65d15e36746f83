"""A board that is filled, and how large its docks are."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.tab.run_settings import RunSettings
from rlstudio.app.tab.stage_view import StageView
from rlstudio.engine.run_info import RunInfo
from tests.app.links.test_threads import INFO
from tests.app.panels.samples import GRID_INFO


def filled(qtbot: QtBot, width: int, height: int, info: RunInfo = INFO) -> tuple[PanelBoard, StageView]:
    """A board of this size with its stage and its panels, not yet shown."""
    stage = StageView()
    board = PanelBoard(stage, RunSettings({}))
    qtbot.addWidget(board)
    board.resize(width, height)
    board.fill(info)
    return board, stage


def sizes(board: PanelBoard) -> dict[str, tuple[int, int]]:
    """Width and height of every dock on the screen."""
    docks = [dock for dock in board.findChildren(QDockWidget) if dock.isVisible()]
    return {dock.objectName(): (dock.width(), dock.height()) for dock in docks}


ALONE_INFO = replace(
    GRID_INFO,
    shows=("action_values",),
    evidence=(),
    chart=None,
    capabilities=("grid", "discrete"),
    lanes=1,
    standings=(),
    asks_people="nothing",
    writes=False,
)
TABBED_INFO = replace(ALONE_INFO, evidence=("td_error",))
"""A run with more panels on the right than have a place of their own."""


def laid_out(qtbot: QtBot, info: RunInfo = INFO) -> tuple[PanelBoard, StageView]:
    """A board of 1400 x 800 with all its docks in place."""
    board, stage = filled(qtbot, 1400, 800, info)
    board.show()
    board.reset()
    qtbot.waitUntil(lambda: board.settings_dock.width() == 350)
    qtbot.wait(20)
    return board, stage
