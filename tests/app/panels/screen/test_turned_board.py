"""Boards seen from the other side: by meaning, what a person sees is where he clicks."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.screen.turning import Turning, turned_picture
from rlstudio.core.env import Frame
from rlstudio.core.registry import environment
from rlstudio.core.worlds.game import FIRST, SECOND
from rlstudio.engine.timeline import PastMoment
from tests.app.panels.samples import image_of, make, run_info, snapshot

SPIEL = "rlstudio/OpenSpiel-v0"
OWN_SIDES = (
    ("rlstudio/Chess-v0", {}, FIRST),
    ("rlstudio/Breakthrough-v0", {}, SECOND),
    (SPIEL, {"game": "checkers"}, FIRST),
    (SPIEL, {"game": "amazons(board_size=6)"}, FIRST),
)
NO_SIDES = (
    "rlstudio/Go-v0", "rlstudio/Hex-v0", "rlstudio/TicTacToe-v0", "rlstudio/Othello-v0",
    "rlstudio/ConnectFour-v0",
)  # fmt: skip


def board(qtbot, id: str, settings: dict[str, object] | None = None, moves: str = "", **said) -> Screen:
    """A board after these moves, before a person who plays unless ``said``."""
    spec = environment(id, settings or {})
    names, display = list(spec.action_names), spec.make_display(0)
    screen = make(
        qtbot,
        Screen,
        run_info(board=spec.board(), action_names=tuple(names), capabilities=()),
        size=(560, 520),
    )
    display.play_both(True)
    display.reset(0)
    for move in moves.split():
        display.step(names.index(move), render=False)
    told = {"human": True, "choices": np.flatnonzero(display.legal()[0]), "frame": display.frame(), **said}
    screen.show_snapshot(snapshot(**told))
    return screen


def place(screen: Screen, row: int, column: int) -> QPoint:
    """The middle of what stands in this row from above, and in this column from the left."""
    layout, target = screen.info.board, screen.picture.target()
    left, top, right, bottom = layout.area
    x = left + (right - left) * (column + 0.5) / layout.columns
    y = top + (bottom - top) * (row + 0.5) / layout.rows
    return target.topLeft() + QPoint(round(x * target.width()), round(y * target.height()))


def clicked(qtbot, screen: Screen, *places: tuple[int, int]) -> list[str]:
    """The names of the moves that clicks on these places mean."""
    found: list[int] = []
    screen.action_wanted.connect(found.append)
    for row, column in places:
        qtbot.mouseClick(screen.picture, Qt.MouseButton.LeftButton, pos=place(screen, row, column))
    screen.action_wanted.disconnect(found.append)
    return [str(screen.info.action_names[move]) for move in found]


@pytest.mark.parametrize(("id", "settings", "near"), OWN_SIDES, ids=lambda one: str(one))
def test_whoever_plays_sits_at_the_bottom(qtbot, id, settings, near) -> None:
    """The side that is said to be near has its stones in the lower half, and the far one turns the board."""
    screen = board(qtbot, id, settings, seat=near)
    assert not screen.turned
    screen.show_snapshot(snapshot(human=True, seat=1 - near))
    assert screen.turned
    layout, spec = screen.info.board, environment(id, settings)
    legal = spec.game().legal(spec.game().begin(1))[0]
    rows = [
        (move.cell if move.start is None else move.start) // layout.columns
        for move in layout.moves
        if legal[move.action]
    ]
    assert (min(rows) >= layout.rows / 2) == (near == FIRST), "whoever begins moves own pieces"


@pytest.mark.parametrize("id", NO_SIDES)
def test_where_nobody_has_a_side_it_does_not_turn_by_itself(qtbot, id) -> None:
    screen = board(qtbot, id, seat=SECOND)
    assert not screen.turned
    screen.turn_board()
    assert screen.turned == (id != "rlstudio/ConnectFour-v0"), "stones fall down"


def test_black_moves_by_clicks_on_what_black_sees(qtbot) -> None:
    screen = board(qtbot, "rlstudio/Chess-v0", moves="e2e4", seat=SECOND)
    assert clicked(qtbot, screen, (6, 3), (4, 3)) == ["e7e5"], "the king's pawn stands left of the middle"
    screen = board(qtbot, "rlstudio/Chess-v0", seat=FIRST)
    assert clicked(qtbot, screen, (6, 4), (4, 4)) == ["e2e4"]
    screen = board(qtbot, "rlstudio/Breakthrough-v0", seat=FIRST)
    assert clicked(qtbot, screen, (4, 0), (3, 0)) == ["F5 ON"]


def test_the_same_click_means_the_cell_that_is_seen_there(qtbot) -> None:
    """On hexagons, too: of a turned board the last cell is at the top left."""
    screen = board(qtbot, "rlstudio/Hex-v0")
    layout, target, found = screen.info.board, screen.picture.target(), []
    screen.action_wanted.connect(found.append)
    screen.turn_board()
    for cell in (0, 48, 10):
        x, y = layout.spots[cell]
        at = QPoint(round((1 - x) * target.width()), round((1 - y) * target.height())) + target.topLeft()
        qtbot.mouseClick(screen.picture, Qt.MouseButton.LeftButton, pos=at)
    assert found == [0, 48, 10]


def test_marks_are_on_the_piece_and_where_it_may_go(qtbot) -> None:
    screen = board(qtbot, "rlstudio/Chess-v0", moves="e2e4", seat=SECOND)
    plain = image_of(screen.picture)
    assert clicked(qtbot, screen, (7, 6)) == []  # the knight of b8
    marked = image_of(screen.picture)
    changed = {
        (row, column)
        for row in range(8)
        for column in range(8)
        if marked.pixelColor(place(screen, row, column)) != plain.pixelColor(place(screen, row, column))
    }
    assert changed == {(7, 6), (5, 5), (5, 7)}, "b8, c6 and a6"
    screen.turn_board()
    again = image_of(screen.picture)
    assert again.pixelColor(place(screen, 2, 2)) == marked.pixelColor(place(screen, 5, 5))


def cell_of(frame: Frame, layout, row: int, column: int) -> Frame:
    high, wide = frame.shape[:2]
    left, top, right, bottom = layout.area
    x, y = (right - left) / layout.columns, (bottom - top) / layout.rows
    rows = slice(round((top + row * y) * high) + 2, round((top + (row + 1) * y) * high) - 2)
    columns = slice(round((left + column * x) * wide) + 2, round((left + (column + 1) * x) * wide) - 2)
    return frame[rows, columns]


def test_pieces_letters_and_the_last_move_are_turned_and_stand_upright() -> None:
    spec = environment("rlstudio/Chess-v0")
    display, layout = spec.make_display(0), spec.board()
    display.play_both(True)
    display.reset(0)
    display.step(spec.action_names.index("g1f3"), render=False)
    frame = display.frame()
    turned = turned_picture(frame, layout)
    for row, column in ((0, 0), (5, 5), (7, 6), (7, 3)):  # a rook, the knight, whence it came, the queen
        there = cell_of(turned, layout, 7 - row, 7 - column)
        assert (there == cell_of(frame, layout, row, column)).all()
    size, edge = 80, 56
    assert (turned[:edge, 64 : 64 + size] == frame[-edge:, -64 - size : -64]).all(), "the h is at the left"
    assert (turned[64 : 64 + size, :edge] == frame[-64 - size : -64, -edge:]).all(), "the 1 is at the top"


def test_a_moment_of_the_past_is_seen_from_where_the_person_sits(qtbot) -> None:
    screen = board(qtbot, "rlstudio/Chess-v0", seat=SECOND)
    past = PastMoment(moment=3, look=1, playing=False, thought_by=0)
    screen.show_snapshot(snapshot(human=False, past=past))
    assert screen.turned
    screen.show_snapshot(snapshot(human=False, seat=SECOND))
    assert not screen.turned, "whoever watches sees it as it is"


def test_what_a_person_has_turned_is_kept_for_playing_and_for_watching() -> None:
    turning = Turning()
    turning.begin(environment("rlstudio/Chess-v0").board())
    black, white = snapshot(human=True, seat=SECOND), snapshot(human=True, seat=FIRST)
    watched = snapshot(human=False, seat=FIRST)
    turning.see(black)
    turning.turn()
    assert not turning.turned
    turning.see(watched)
    assert not turning.turned
    other = Turning()
    other.begin(environment("rlstudio/Chess-v0").board())
    other.read(turning.text + ",nonsense")
    assert other.over == {"playing"}
    other.see(white)
    assert other.turned


def test_the_menu_asks_for_it_and_only_where_it_is_possible(qtbot) -> None:
    for id, possible in (("rlstudio/Go-v0", True), ("rlstudio/ConnectFour-v0", False)):
        screen = board(qtbot, id)
        menu = QMenu(screen)
        screen.fill_menu(menu)
        entry = next(action for action in menu.actions() if action.text() == "Turn the board")
        assert entry.isEnabled() == possible
        if possible:
            with qtbot.waitSignal(screen.turn_wanted, timeout=1000):
                entry.trigger()


def test_the_screen_beside_it_turns_as_well(qtbot) -> None:
    own = board(qtbot, "rlstudio/Chess-v0", seat=FIRST)
    other = board(qtbot, "rlstudio/Chess-v0", human=False)
    before = image_of(other.picture)
    other.follow(own)
    own.turn_board()
    assert other.turned
    assert image_of(other.picture) != before, "at once, also while time stands still"
