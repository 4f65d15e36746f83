"""Where docks stand and how large they are: what a person chose comes back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.board.board import PanelBoard
from rlstudio.app.look import theme
from rlstudio.app.tab.run_settings import RunSettings
from rlstudio.app.tab.stage_view import StageView
from tests.app.board.boards import ALONE_INFO, TABBED_INFO, filled, laid_out, sizes
from tests.app.runs import WAIT


class Painted(QObject):
    """How wide a widget is whenever it is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widths: list[int] = []
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.widths.append(self._widget.width())
        return False


def test_a_board_is_seen_only_with_its_docks_in_place(qtbot: QtBot) -> None:
    """Else whoever opens a run sees a narrow form and a wide picture first."""
    # As in the program, the board is a part of its window: Qt loses a whole window's next painting where its
    # updates are off as one is due.
    window = QMainWindow()
    qtbot.addWidget(window)
    board = PanelBoard(StageView(), RunSettings({}))
    window.setCentralWidget(board)
    window.resize(1400, 800)
    window.show()
    qtbot.wait(20)
    painted = Painted(board.settings_dock.titleBarWidget())
    board.fill(TABBED_INFO)
    board.restore(QByteArray())
    qtbot.waitUntil(lambda: bool(painted.widths), timeout=WAIT)
    qtbot.wait(100)
    assert set(painted.widths) == {board.settings_dock.width()} == {350}


def test_docks_come_back_when_the_window_grows_again(qtbot: QtBot) -> None:
    board, _ = laid_out(qtbot)
    at_first = sizes(board)
    board.resize(900, 600)
    qtbot.waitUntil(lambda: sizes(board)["settings"] == (225, 600))
    kept = board.arrangement
    board.resize(1400, 800)
    qtbot.waitUntil(lambda: sizes(board) == at_first)
    board.resize(900, 600)
    qtbot.waitUntil(lambda: sizes(board)["settings"][0] == 225)
    other, _ = laid_out(qtbot)
    other.restore(kept)
    qtbot.waitUntil(lambda: sizes(other) == at_first)


def test_docks_that_share_their_place_as_tabs_come_back_too(qtbot: QtBot) -> None:
    board, _ = laid_out(qtbot, TABBED_INFO)
    at_first = sizes(board)
    tabbed = [dock for dock in board.findChildren(QDockWidget) if board.tabifiedDockWidgets(dock)]
    assert len(tabbed) > 1
    for _ in range(3):
        board.resize(900, 600)
        qtbot.waitUntil(lambda: sizes(board)["settings"][0] == 225)
        board.resize(1400, 800)
        qtbot.waitUntil(lambda: sizes(board)["settings"] == at_first["settings"])
        qtbot.wait(20)
        assert sizes(board) == at_first


def test_a_place_of_several_tabs_is_as_high_as_the_highest_of_them_needs(qtbot: QtBot) -> None:
    """In a maze the map of values, before the errors of the updates, is what a lecture looks at."""
    alone, _ = laid_out(qtbot, ALONE_INFO)
    assert not alone.tabifiedDockWidgets(alone.findChild(QDockWidget, "grid"))
    shared, _ = laid_out(qtbot, TABBED_INFO)
    height = sizes(shared)["grid"][1]
    assert height > 0.85 * sizes(alone)["grid"][1], "the tabs alone cost it room"


WRITING_INFO = replace(
    ALONE_INFO, action_names=tuple("abcdefghijklmnopqrstuvwxyz ."), writes=True, capabilities=()
)


@pytest.mark.parametrize("asked", [False, True])
def test_what_matters_most_has_room_before_the_rest(qtbot: QtBot, asked: bool) -> None:
    """Texts, and what a person is asked, are not squeezed by a bar for each of 28 letters."""
    info = replace(WRITING_INFO, asks_people="pairs", needs_person=asked)
    board, _ = laid_out(qtbot, info)
    height = {name: high for name, (_, high) in sizes(board).items()}
    pairs = board.findChild(QDockWidget, "pairs")
    assert height["written"] > 200
    assert height["written"] > height["actions"]
    assert bool(board.tabifiedDockWidgets(pairs)) != asked, "nobody is asked: it waits among the tabs"
    assert not asked or height["pairs"] > 230
    assert ("asked" in board.layout_name) == asked


def test_a_size_given_by_hand_comes_back_too(qtbot: QtBot) -> None:
    board, _ = laid_out(qtbot)
    line = QPoint(board.settings_dock.width() + 2, 300)
    qtbot.mousePress(board, Qt.MouseButton.LeftButton, pos=line)
    for by in (20, 40):
        qtbot.mouseMove(board, line + QPoint(by, 0))
        qtbot.wait(20)
    qtbot.mouseRelease(board, Qt.MouseButton.LeftButton, pos=line + QPoint(40, 0))
    qtbot.waitUntil(lambda: board.settings_dock.width() == 390)
    board.resize(1000, 600)
    qtbot.waitUntil(lambda: board.settings_dock.width() < 300)
    board.resize(1500, 900)
    qtbot.waitUntil(lambda: board.settings_dock.width() == 390)


def test_docks_that_nobody_has_dragged_grow_with_the_window(qtbot: QtBot) -> None:
    """On a screen of 4K the panels are more than a narrow column beside a huge picture."""
    board, _ = laid_out(qtbot)
    before = sizes(board)
    board.resize(2800, 1600)
    qtbot.waitUntil(lambda: sizes(board)["actions"][0] > 1.9 * before["actions"][0])
    assert sizes(board)["curves"][1] > 1.9 * before["curves"][1]
    assert sizes(board)["settings"][0] == before["settings"][0], "a form gains nothing"
    board.resize(1400, 800)
    qtbot.waitUntil(lambda: sizes(board) == before)


def test_docks_get_their_room_back_that_came_back_while_another_tab_was_in_front(qtbot: QtBot) -> None:
    board, _ = laid_out(qtbot)
    before = sizes(board)
    board.resize(900, 600)  # beside a lesson
    qtbot.waitUntil(lambda: sizes(board)["actions"][0] < 0.9 * before["actions"][0])
    board.hide()
    board.resize(1400, 800)
    board.show()
    qtbot.waitUntil(lambda: sizes(board) == before)


def test_lines_that_are_stepped_through_have_half_of_their_side(qtbot: QtBot) -> None:
    """Two lines of an algorithm are too few to follow it; a person who drags them smaller is obeyed."""
    board, _ = laid_out(qtbot, TABBED_INFO)
    lines, before = board.findChild(QDockWidget, "source"), sizes(board)["grid"][1]
    assert board.step_line()
    qtbot.waitUntil(lambda: lines.height() > max(0.42 * board.height(), before + 40))
    qtbot.wait(50)
    widest = sizes(board)["source"]
    board.resize(1000, 700)
    board.resize(1400, 800)
    qtbot.waitUntil(lambda: sizes(board)["source"] == widest)
    board._sizes.take_hold(board._docks())
    board.resizeDocks([lines], [200], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: lines.height() < 300)
    board._sizes.let_go(board, board._docks())
    board.step_line()
    qtbot.wait(50)
    assert lines.height() < 300


def test_taking_over_moves_no_dock(qtbot: QtBot) -> None:
    board, stage = laid_out(qtbot)
    board.resize(820, 600)
    qtbot.wait(150)
    before = sizes(board)
    stage.show_human(True, "Keys: " + ", ".join(["Left", "Right", "Up", "Down"] * 5))
    qtbot.wait(50)
    assert stage.human_button.text() == "Give back"
    assert sizes(board) == before
    stage.show_human(False, "")
    qtbot.wait(50)
    assert sizes(board) == before


@pytest.mark.parametrize("absurd", [-5, 0, 2**24, 2**31, 10**30, 10**400])
def test_absurd_sizes_in_a_file_do_no_harm(qtbot: QtBot, absurd: int) -> None:
    board, _ = laid_out(qtbot)
    at_first = sizes(board)
    mark, _, state = bytes(board.arrangement.data()).split(b"\n", 2)
    stored = json.dumps({name: [absurd, absurd, 1400, 800, 1] for name in at_first}).encode()
    board.restore(QByteArray(b"\n".join([mark, stored, state])))
    qtbot.wait(20)
    board.resize(900, 600)
    qtbot.wait(20)
    assert (board.width(), board.height()) == (900, 600)
    assert all(0 < width <= 900 and 0 < height <= 600 for width, height in sizes(board).values())


def test_a_panel_that_has_the_board_keeps_it_while_the_type_grows(qtbot: QtBot, monkeypatch) -> None:
    board, _ = laid_out(qtbot)
    at_first, own_name = sizes(board), board.layout_name
    curves = next(slot.dock for slot in board.slots if slot.panel.id == "curves")
    for dock in (curves, board.settings_dock):
        assert dock is not None
        board.toggle_enlarged(dock)
        monkeypatch.setattr(theme, "_current", theme.projector(theme.dark()))
        board.refresh_theme()
        qtbot.wait(20)
        assert sizes(board) == {dock.objectName(): (1400, 800)}
        assert board.layout_name == own_name, "what would be stored now has the places of small type"
        board.toggle_enlarged()
        qtbot.waitUntil(lambda: curves.isVisible() and board.settings_dock.isHidden())
        assert board.layout_name != own_name
        board.toggle_enlarged(curves)
        monkeypatch.setattr(theme, "_current", theme.dark())
        board.refresh_theme()
        qtbot.wait(20)
        assert board.settings_dock.isHidden(), "one panel has the board still"
        board.toggle_enlarged()
        qtbot.waitUntil(lambda: sizes(board).keys() == at_first.keys())
        qtbot.waitUntil(lambda: sizes(board)["settings"] == at_first["settings"])


def test_the_docks_are_as_before_when_large_type_is_over(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Panels of large type are wider at least; the width that they had then stayed afterwards."""
    board, _ = laid_out(qtbot)
    panel = next(slot.panel for slot in board.slots if slot.panel.area == "right")
    at_first = sizes(board)

    def set_theme(now: theme.Theme) -> None:
        panel.setMinimumWidth(520 if now.large else 0)

    monkeypatch.setattr(panel, "set_theme", set_theme)
    for _ in range(2):
        monkeypatch.setattr(theme, "_current", theme.projector(theme.dark()))
        board.refresh_theme()
        qtbot.waitUntil(lambda: board.settings_dock.isHidden() and panel.width() >= 520)
        qtbot.wait(20)
        monkeypatch.setattr(theme, "_current", theme.dark())
        board.refresh_theme()
        qtbot.waitUntil(lambda: sizes(board) == at_first)


def test_docks_do_not_lie_over_each_other_beside_a_lesson(qtbot: QtBot) -> None:
    """1024 pixels less the lesson's, in large type: long titles gave docks more width than there is."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.projector(theme.dark()))
    board, _ = filled(qtbot, 680, 580)
    board.settings_dock.hide()
    board.show()
    qtbot.wait(50)
    docks = [dock for dock in board.findChildren(QDockWidget) if dock.isVisible()]
    assert len(docks) > 3
    alone = [dock for dock in docks if not board.tabifiedDockWidgets(dock)]
    assert all(one is two or not one.geometry().intersects(two.geometry()) for one in alone for two in docks)
    for slot in board.slots:  # in other languages titles are longer still
        title = slot.dock.titleBarWidget() if slot.dock is not None else None
        assert title is None or title.minimumSizeHint().width() <= slot.panel.minimumSizeHint().width()
    theme.apply(app, theme.dark())
