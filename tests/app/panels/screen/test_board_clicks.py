"""Playing by clicks on the board."""

from __future__ import annotations

import numpy as np
import pytest
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


def playing(qtbot, id: str, settings: dict[str, object], moves: str) -> tuple[Screen, list[int], list[str]]:
    """A board at the position after these moves, at which a person is to move."""
    spec = environment(id, settings)
    names, display = list(spec.action_names), spec.make_display(0)
    info = run_info(board=spec.board(), action_names=tuple(names), capabilities=())
    screen = make(qtbot, Screen, info, size=(560, 520))
    display.play_both(True)
    display.reset(0)
    for move in moves.split():
        display.step(names.index(move), render=False)
    choices = np.flatnonzero(display.legal()[0])
    screen.show_snapshot(snapshot(frame=display.frame(), human=True, choices=choices))
    found: list[int] = []
    screen.action_wanted.connect(found.append)
    return screen, found, names


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_pawn_becomes_what_is_chosen_in_the_menu(qtbot) -> None:
    """And a rook's move to the same square needs no menu."""
    moves = "a2a4 b7b5 a4b5 a7a6 b5a6 c8b7 a6b7 h7h6"
    screen, found, names = playing(qtbot, "rlstudio/Chess-v0", {}, moves)
    click(qtbot, screen, 7, 0)
    click(qtbot, screen, 1, 0)
    assert [names[move] for move in found] == ["a1a7"]
    click(qtbot, screen, 1, 1)
    assert screen.clicks.start == 9
    click(qtbot, screen, 0, 0)
    menu = screen.clicks.menu
    assert len(found) == 1
    assert [one.text() for one in menu.actions()] == ["b7a8", "b7a8r", "b7a8b", "b7a8n"]
    assert menu.activeAction().text() == "b7a8"
    menu.actions()[3].trigger()
    menu.close()
    assert names[found[-1]] == "b7a8n"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_where_no_click_is_a_move_there_is_a_menu_of_names(qtbot) -> None:
    game = {"game": "mancala"}
    screen, found, names = playing(qtbot, "rlstudio/OpenSpiel-v0", game, "3")
    qtbot.mouseClick(screen.picture, Qt.MouseButton.LeftButton, pos=screen.picture.target().center())
    menu = screen.clicks.menu
    there = [one.text() for one in menu.actions()]
    assert len(there) == len(screen.clicks.choices) > 1
    menu.actions()[1].trigger()
    menu.close()
    assert [names[move] for move in found] == [there[1]]


def test_a_hexagon_is_a_move_and_a_stone_is_none(qtbot) -> None:
    screen, found, names = playing(qtbot, "rlstudio/Hex-v0", {"board_size": 5}, "b2")
    target = screen.picture.target()

    def at(name: str) -> None:
        x, y = screen.info.board.spots[names.index(name)]
        place = target.topLeft() + QPoint(round(x * target.width()), round(y * target.height()))
        qtbot.mouseClick(screen.picture, Qt.MouseButton.LeftButton, pos=place)

    at("b2")
    assert found == []
    at("e5")
    at("a1")
    assert [names[move] for move in found] == ["e5", "a1"]


def test_a_chosen_piece_shows_where_it_may_go(qtbot) -> None:
    screen, found, names = playing(qtbot, "rlstudio/Chess-v0", {}, "")
    bare, layout, target = image_of(screen.picture), screen.info.board, screen.picture.target()
    left, top, right, bottom = layout.area

    def middle(row: int, column: int) -> QPoint:
        x = left + (right - left) * (column + 0.5) / layout.columns
        y = top + (bottom - top) * (row + 0.5) / layout.rows
        return target.topLeft() + QPoint(round(x * target.width()), round(y * target.height()))

    click(qtbot, screen, 6, 4)
    picked = image_of(screen.picture)
    differ = {
        (row, column)
        for row in range(8)
        for column in range(8)
        if bare.pixelColor(middle(row, column)) != picked.pixelColor(middle(row, column))
    }
    assert differ == {(6, 4), (5, 4), (4, 4)}
    click(qtbot, screen, 3, 4)  # too far: said, and it stays chosen
    assert "cannot go there" in screen.line.caption
    assert (found, screen.clicks.start) == ([], 6 * 8 + 4)
    click(qtbot, screen, 6, 3)  # another piece instead
    assert screen.clicks.start == 6 * 8 + 3
    assert "cannot go there" not in screen.line.caption
    click(qtbot, screen, 6, 3)  # put back
    assert screen.clicks.start is None
    assert image_of(screen.picture) == bare
    click(qtbot, screen, 7, 0)  # a rook behind its pawns
    assert screen.line.caption == "No piece there can move now."
    click(qtbot, screen, 6, 4)
    screen.show_snapshot(snapshot(human=True, choices=np.array([names.index("e7e5")])))
    assert screen.clicks.start is None, "the position is another one"
