"""Playing by clicks on the board."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt

from rlstudio.app.panels.screen.panel import Screen
from rlstudio.core.registry import environment
from tests.app.panels.samples import image_of, make, run_info, snapshot


def shown(qtbot, id: str) -> tuple[Screen, list[int]]:
    spec = environment(id)
    screen = make(qtbot, Screen, run_info(board=spec.board(), capabilities=()), size=(560, 520))
    display = spec.make_display(0)
    display.reset(0)
    screen.show_snapshot(snapshot(frame=display.frame(), human=True))
    found: list[int] = []
    screen.action_wanted.connect(found.append)
    return screen, found


def click(qtbot, screen: Screen, row: int, column: int, button=Qt.MouseButton.LeftButton) -> QPoint:
    layout, target = screen.info.board, screen.picture.target()
    left, top, right, bottom = layout.area
    x = left + (right - left) * (column + 0.5) / layout.columns
    y = top + (bottom - top) * (row + 0.5) / layout.rows
    place = target.topLeft() + QPoint(round(x * target.width()), round(y * target.height()))
    qtbot.mouseClick(screen.picture, button, pos=place)
    return place


def test_a_cell_is_a_move(qtbot) -> None:
    screen, found = shown(qtbot, "rlstudio/TicTacToe-v0")
    click(qtbot, screen, 0, 2)
    click(qtbot, screen, 2, 0)
    assert found == [2, 6]
    click(qtbot, screen, 1, 1, Qt.MouseButton.RightButton)
    qtbot.mouseClick(screen.picture, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert found == [2, 6]


def test_any_cell_of_a_column(qtbot) -> None:
    screen, found = shown(qtbot, "rlstudio/ConnectFour-v0")
    for row in range(6):
        click(qtbot, screen, row, 5)
    assert found == [5] * 6


def test_a_piece_first_and_then_where_it_goes(qtbot) -> None:
    screen, found = shown(qtbot, "rlstudio/Breakthrough-v0")
    place = click(qtbot, screen, 1, 2)
    assert found == []
    assert screen.clicks.start == 8
    plain = image_of(screen.picture)
    click(qtbot, screen, 1, 2)  # the same again: no piece
    assert screen.clicks.start is None
    marked, bare = plain.pixelColor(place), image_of(screen.picture).pixelColor(place)
    assert marked != bare, "the chosen piece is marked"
    click(qtbot, screen, 1, 2)
    click(qtbot, screen, 2, 3)
    assert found == [8 * 3 + 2]
    click(qtbot, screen, 4, 0)
    click(qtbot, screen, 4, 5)  # another piece instead
    click(qtbot, screen, 3, 5)
    assert found[1:] == [29 * 3 + 1]


def test_where_there_is_no_board_clicks_mean_nothing(qtbot) -> None:
    screen = make(qtbot, Screen, run_info(), size=(400, 400))
    screen.show_snapshot(snapshot(frame=np.zeros((200, 200, 3), np.uint8)))
    found: list[int] = []
    screen.action_wanted.connect(found.append)
    qtbot.mouseClick(screen.picture, Qt.MouseButton.LeftButton, pos=QPoint(200, 180))
    assert found == []
    assert screen.picture.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_first_click_takes_over_and_no_more(qtbot) -> None:
    screen, found = shown(qtbot, "rlstudio/Breakthrough-v0")
    wanted: list[bool] = []
    screen.control_wanted.connect(lambda: wanted.append(True))
    screen.show_snapshot(snapshot(human=False))
    click(qtbot, screen, 1, 2)
    assert (wanted, found, screen.clicks.start) == ([True], [], None)
    screen.show_snapshot(snapshot(human=True))
    click(qtbot, screen, 1, 2)
    assert (wanted, screen.clicks.start) == ([True], 8)
