"""The board of panels: what each is told, when, and where it stands."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app import panels
from rlstudio.app.board.board import PanelBoard
from rlstudio.app.panels.panel import Panel
from rlstudio.app.tab.run_settings import RunSettings
from rlstudio.app.tab.stage_view import StageView
from rlstudio.engine.worker.messages import Corrections, Snapshot, TrainingView
from tests.app.board.boards import TABBED_INFO, filled, laid_out
from tests.app.links.test_threads import INFO
from tests.app.panels.samples import GRID_INFO, full_snapshot, full_view, snapshot


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


ALONE = replace(
    GRID_INFO,
    shows=tuple(part for part in GRID_INFO.shows if part != "found_reward"),
    evidence=("td_error",),
    asks_people="nothing",
    writes=False,
)
"""A run without worker processes, whose panel would come first."""


class Fourth(Panel):
    id = "fourth"
    title = "Fourth"
    tip = "Has a place of its own, whatever else is there."
    priority = 9


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


def test_a_slow_panel_is_asked_for_though_a_fast_one_is_answered_often(qtbot: QtBot) -> None:
    """Pairs come eight times a second; texts are wanted once a second all the same."""
    board = PanelBoard(QWidget(), QWidget())
    qtbot.addWidget(board)
    board.resize(1400, 1000)
    board.fill(replace(GRID_INFO, needs_person=True))
    board.show()
    qtbot.waitUntil(lambda: {"pairs", "written"} <= set(shown(board)))
    asked = 0
    for tick in range(81):
        now = 1000 + tick / 16
        request = board.training_request(now)
        if request is not None:
            asked += request.samples
            board.show_training(now, TrainingView(tick))
    assert asked == 6


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


def test_a_step_by_line_is_seen_where_another_panel_has_the_board(qtbot: QtBot) -> None:
    board, _ = filled(qtbot, 1200, 700, replace(INFO, training=True))
    board.show()
    source, curves = (next(s.dock for s in board.slots if s.panel.id == id) for id in ("source", "curves"))
    assert source is not None
    board.toggle_enlarged(curves)
    assert not source.isVisible()
    assert board.step_line()
    assert source.isVisible()
    assert not board.enlarged


def test_a_view_of_the_training_is_asked_for_where_a_panel_may_need_one(qtbot: QtBot) -> None:
    board, _ = laid_out(qtbot, replace(GRID_INFO, training=True))
    needs = {slot.panel.id: slot.panel.asks_training for slot in board.slots}
    assert needs["td_errors"], "by what it declares"
    assert needs["source"], "by a method of its own"
    assert needs["wall"] or "wall" not in needs
    assert not needs["actions"]
    assert not needs["value"]
