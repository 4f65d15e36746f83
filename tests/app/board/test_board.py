"""The board of panels: what each is told, when, and where it stands."""

from __future__ import annotations

import json
import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtWidgets import QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app import panels
from rlstudio.app.board.board import PanelBoard
from rlstudio.app.look import theme
from rlstudio.app.panels.panel import Panel
from rlstudio.app.tab.run_settings import RunSettings
from rlstudio.app.tab.stage_view import StageView
from rlstudio.engine.run_info import RunInfo
from rlstudio.engine.worker.messages import Corrections, Snapshot
from tests.app.links.test_threads import INFO
from tests.app.panels.samples import GRID_INFO, full_snapshot, full_view, snapshot


def filled(qtbot: QtBot, width: int, height: int, info: RunInfo = INFO) -> tuple[PanelBoard, StageView]:
    """A board of this size with its stage and its panels, not yet shown."""
    stage = StageView()
    board = PanelBoard(stage, RunSettings({}))
    qtbot.addWidget(board)
    board.resize(width, height)
    board.fill(info)
    return board, stage


def test_a_broken_layout_falls_back_to_the_default(qtbot: QtBot) -> None:
    board = PanelBoard(StageView(), RunSettings({}))
    qtbot.addWidget(board)
    board.resize(1200, 700)
    board.show()
    board.fill(INFO)
    board.restore(QByteArray(b"no layout at all"))
    qtbot.waitUntil(
        lambda: all(
            panel.isVisible()
            for panel in board.panels.values()
            if panel is not board.game and panel.shown_at_first
        )
    )


def test_a_panel_has_the_board_alone_and_everything_comes_back(qtbot: QtBot) -> None:
    board, stage = filled(qtbot, 1200, 700)
    board.show()
    curves = next(slot.dock for slot in board.slots if slot.panel.id == "curves")
    assert curves is not None
    board.settings_dock.hide()
    qtbot.waitUntil(lambda: "curves" in shown(board))
    qtbot.waitUntil(lambda: curves.x() == 0)
    places = {slot.panel.id: slot.dock.geometry() for slot in board.slots if slot.dock and slot.seen}
    bar = curves.titleBarWidget()
    qtbot.mouseDClick(bar, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: curves.width() > 1150 and curves.height() > 650)
    assert shown(board) == ["curves"], "the others cost nothing meanwhile"
    assert stage.isHidden()
    stored = board.arrangement
    board.toggle_enlarged()
    qtbot.waitUntil(lambda: len(shown(board)) == len(places))
    qtbot.waitUntil(
        lambda: places == {s.panel.id: s.dock.geometry() for s in board.slots if s.dock and s.seen}
    )
    assert not stage.isHidden()
    assert board.settings_dock.isHidden(), "what was hidden before stays hidden"
    board.restore(stored)
    assert not board.enlarged
    qtbot.waitUntil(lambda: len(shown(board)) == len(places))


def test_where_every_panel_is_hidden_a_button_brings_them_back(qtbot: QtBot) -> None:
    """One line below the stage, or in the empty middle where the only panel left was closed."""
    board, stage = filled(qtbot, 1200, 700)
    board.show()
    notice, button = board.centre.notice, board.centre.button
    qtbot.waitUntil(lambda: len(shown(board)) > 2)
    everything = shown(board)
    found = [board.settings_dock, *(slot.dock for slot in board.slots if slot.dock is not None)]
    docks = [dock for dock in found if not dock.isHidden()]
    for dock in docks:
        assert not notice.isVisible()
        dock.close()
        qtbot.wait(5)
    assert notice.isVisible()
    assert stage.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(board) == everything)
    assert not any(dock.isHidden() for dock in docks)
    assert not notice.isVisible()
    # One panel has the whole board and is closed: nothing is left, and the line stands alone.
    board.settings_dock.close()
    board.toggle_enlarged(docks[1])
    qtbot.waitUntil(lambda: not board.centre.isVisible())
    docks[1].close()
    qtbot.waitUntil(notice.isVisible)
    assert not stage.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(board) == everything)
    assert stage.isVisible()
    assert board.settings_dock.isHidden(), "it was hidden before, too"
    assert not notice.isVisible()
    # The View menu works as well.
    for dock in docks:
        dock.close()
    qtbot.waitUntil(notice.isVisible)
    board.settings_dock.toggleViewAction().trigger()
    qtbot.waitUntil(lambda: not notice.isVisible())


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


def shown(board: PanelBoard) -> list[str]:
    """The panels of which anything is on the screen."""
    return [slot.panel.id for slot in board.slots if slot.seen]


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
    board.findChild(QWidget, "grid").raise_()
    qtbot.waitUntil(lambda: "grid" in shown(board))
    monkeypatch.setattr(grid, "show_snapshot", seen.append)

    def feed(now: float) -> Snapshot:
        board.feed(now, {}, 1, threading.Lock())
        return seen[-1]

    row = np.zeros((1, 4))
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


ALONE = replace(GRID_INFO, evidence=("td_error",))
"""A run without worker processes, whose panel would come first."""


class Fourth(Panel):
    id = "fourth"
    title = "Fourth"
    tip = "Has a place of its own, whatever else is there."
    priority = 1


class Last(Fourth):
    id = "last"
    title = "Last"
    priority = -1


def test_a_panel_says_where_it_stands(qtbot: QtBot, monkeypatch) -> None:
    """The fourth on the right shares the third's place, and is hidden behind it, unless it comes before."""
    monkeypatch.setitem(panels.PANELS, "last", Last)
    monkeypatch.setitem(panels.PANELS, "fourth", Fourth)
    board = PanelBoard(QWidget(), QWidget())
    qtbot.addWidget(board)
    board.resize(1400, 1000)
    board.fill(ALONE)
    board.show()
    order = [panel.id for panel in board.panels.values() if panel.area == "right"]
    assert order[0] == "fourth"
    assert order[-1] == "last"
    assert (
        order[1:-1]
        == [kind.id for kind in panels.PANELS.values() if kind.area == "right" and kind.fits(ALONE)][:-2]
    )
    qtbot.waitUntil(lambda: [name for name in order if name in shown(board)] == order[:3])


def test_gradients_are_asked_for_while_they_are_seen_also_by_others_turns(qtbot: QtBot, monkeypatch) -> None:
    board = PanelBoard(QWidget(), QWidget())
    qtbot.addWidget(board)
    board.resize(1400, 1000)
    board.fill(GRID_INFO)
    board.show()
    panel, dock = board.panels["network"], board.findChild(QWidget, "network")
    panel.switch.choose("gradients")
    request = board.training_request(1000.0)
    assert request is None or not request.gradients, "it waits in the View menu"
    dock.show()
    dock.raise_()
    qtbot.waitUntil(lambda: "network" in shown(board))
    request = board.training_request(1001.0)
    assert request is not None
    assert request.gradients
    # A question without them would let go of what waits for the next update.
    next(slot for slot in board.slots if slot.panel is panel).training_due = 2000.0
    other = next(slot for slot in board.slots if slot.panel.id == "actions").panel
    monkeypatch.setattr(other, "needs_visits", True)
    request = board.training_request(1500.0)
    assert request is not None
    assert request.gradients
    panel.switch.choose("weights")
    request = board.training_request(3000.0)
    assert request is None or not request.gradients


def test_what_updates_did_is_asked_for_by_whoever_is_seen(qtbot: QtBot, monkeypatch) -> None:
    board = PanelBoard(QWidget(), QWidget())
    qtbot.addWidget(board)
    board.resize(1400, 1000)
    board.fill(ALONE)
    board.show()
    panel, dock = board.panels["td_errors"], board.findChild(QWidget, "td_errors")
    qtbot.waitUntil(lambda: "td_errors" not in shown(board))  # it stands behind others at first
    request = board.training_request(1000.0)
    assert request is None or request.evidence == ()
    dock.raise_()
    qtbot.waitUntil(lambda: "td_errors" in shown(board))
    request = board.training_request(1001.0)
    assert request is not None
    assert request.evidence == ("td_error",)
    board.show_training(1001.0, full_view())
    assert not panel.covered
    # Another panel's turn comes first: what it is told must not be lost to this one.
    panel_slot = next(slot for slot in board.slots if slot.panel is panel)
    panel_slot.training_due = 2000.0
    other = next(slot for slot in board.slots if slot.panel.id == "actions").panel
    monkeypatch.setattr(other, "needs_visits", True)
    request = board.training_request(1500.0)
    assert request is not None
    assert request.evidence == ("td_error",)


def test_a_panel_that_comes_to_the_front_shows_what_the_others_show(qtbot: QtBot) -> None:
    """Also while nothing new comes, as at a moment of the past."""
    board, _ = laid_out(qtbot, TABBED_INFO)
    slot = next(one for one in board.slots if one.panel.id == "value")
    assert slot.dock is not None
    slot.dock.toggleViewAction().trigger()
    qtbot.waitUntil(lambda: not slot.seen)
    shown = full_snapshot()
    board.receive(shown)
    assert slot.snapshot is None
    slot.dock.toggleViewAction().trigger()
    qtbot.waitUntil(lambda: slot.seen)
    assert slot.snapshot is not None
    assert slot.snapshot.policy_step == shown.policy_step
