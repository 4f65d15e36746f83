"""Games, networks, searches, listings, maps of states and updates are said in every language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from rlstudio.app.look.spoken import Spoken
from rlstudio.app.panels import PANELS
from rlstudio.app.panels.panel import Panel
from rlstudio.app.panels.screen.caption import caption
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.source.source import SourcePanel
from rlstudio.app.panels.state_map.chart_layers import describe
from rlstudio.app.panels.update.update import Update
from rlstudio.core.worlds.chart import ChartRequest
from rlstudio.core.worlds.game import BoardLayout
from rlstudio.engine.run_info import RunInfo
from rlstudio.engine.snapshot import Snapshot
from rlstudio.engine.timeline import PastMoment
from rlstudio.engine.worker.messages import TrainingView
from tests.app.language.pseudo import OPEN, pseudo, shown_texts, unsaid
from tests.app.panels.sample_update import shown_update
from tests.app.panels.samples import (
    GRID_INFO,
    LISTING,
    full_snapshot,
    full_view,
    make,
    run_info,
    snapshot,
    standing,
)
from tests.app.panels.state_map.state_maps import LISTED, answer

INNER = (
    "screen", "inputs", "wall", "saliency", "network", "embedding", "search_tree", "foresight", "source",
    "state_map", "update",
)  # fmt: skip


def filled(qtbot: QtBot, name: str) -> Panel:
    """A panel with all that it can show."""
    if name == "state_map":
        panel = make(qtbot, PANELS[name], LISTED, size=(700, 560))
        panel.show_snapshot(snapshot(charts=(answer(panel.snapshot_request(1.0).charts[0]),)))
    else:
        panel = make(qtbot, PANELS[name], GRID_INFO, size=(700, 560))
        panel.show_snapshot(full_snapshot())
        panel.show_training(full_view())
    qtbot.waitUntil(lambda: not isinstance(panel, Update) or bool(panel.working.page.blocks))
    assert not panel.covered
    return panel


def texts(panel: Panel) -> list[tuple[str, str]]:
    """What is read in a panel, and what is told of it; of a listing no code."""
    body = panel._body
    assert body is not None
    found = shown_texts(body)
    if isinstance(panel, SourcePanel):
        found = [(kind, text) for kind, text in found if kind != "drawn"]
    widgets = (body, *body.findChildren(QWidget))
    return found + [("heard", widget.in_words()) for widget in widgets if isinstance(widget, Spoken)]


@pytest.mark.parametrize("name", INNER)
def test_all_that_they_show_can_be_translated(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    with pseudo(qapp):
        found = texts(filled(qtbot, name))
    assert found
    assert not [(kind, text) for kind, text in found if unsaid(text)]


@pytest.mark.parametrize("name", INNER)
def test_what_they_show_changes_with_the_language(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    with pseudo(qapp):
        panel = filled(qtbot, name)
        assert any(OPEN in text for _, text in texts(panel))
    qtbot.wait(1)
    assert not [(kind, text) for kind, text in texts(panel) if OPEN in text]


def test_whoever_plays_is_told_in_a_sentence(qapp: QApplication) -> None:
    board = BoardLayout(rows=1, columns=1, area=(0.0, 0.0, 1.0, 1.0), moves=(), sides=("black", "white"))
    two, person = run_info(board=board), run_info(board=board, acts_by="person")
    seat = snapshot(human=True, seat=0, episode_return=1.0)
    past = PastMoment(moment=4, look=1, playing=False, thought_by=300)
    said: list[tuple[Snapshot, RunInfo]] = [
        (snapshot(), GRID_INFO),
        (snapshot(), run_info(sweeps=True)),
        (snapshot(), run_info(acts_by="rule")),
        (snapshot(waits=True), GRID_INFO),
        (snapshot(human=True), GRID_INFO),
        (snapshot(human=True, episode_step=0), run_info(acts_by="person")),
        (snapshot(source="training"), GRID_INFO),
        (snapshot(source="training"), run_info(sweeps=True)),
        (snapshot(source="training", phase="policy evaluation"), run_info(sweeps=True)),
        *((replace(seat, ended=True, episode_return=total), two) for total in (1.0, 0.0, -1.0)),
        (replace(seat, ended=True, episode_return=-1.0), person),
        *((replace(seat, seat_moves=moves), info) for moves in (True, False) for info in (two, person)),
        *((snapshot(past=past, human=human), GRID_INFO) for human in (True, False)),
    ]
    with pseudo(qapp):
        found = [caption(moment, info) for moment, info in said]
    assert not [text for text in found if unsaid(text) or not text]


def test_a_cell_of_a_map_is_described_in_every_language(qapp: QApplication) -> None:
    assert LISTED.chart is not None
    request = ChartRequest(2, 3, (-0.2, 0.2), (-1.0, 1.0))
    many = np.zeros((request.rows, request.columns, 12), np.float32)
    info = replace(LISTED, action_names=tuple(f"turn {place}" for place in range(12)))
    with pseudo(qapp):
        found = describe(answer(request, action_values=many), 0, 0, LISTED.chart.dimensions, info)
    assert not unsaid(found)
    assert "highest of 12" in found


def test_the_menu_of_the_game_is_said(qtbot: QtBot, qapp: QApplication) -> None:
    with pseudo(qapp):
        screen, menu = Screen(), QMenu()
        qtbot.addWidget(screen)
        screen.fill_menu(menu)
        assert not [action.text() for action in menu.actions() if unsaid(action.text())]


@pytest.mark.parametrize("count", [1, 5])
@pytest.mark.parametrize(
    "rows", ["transitions", "entries", "states", "steps", "positions", "sequences", "apples"]
)
def test_rows_of_updates_are_counted(qtbot: QtBot, qapp: QApplication, rows: str, count: int) -> None:
    update = shown_update(count)
    update.rows = rows
    with pseudo(qapp):
        panel = make(qtbot, Update, GRID_INFO)
        panel.show_training(TrainingView(1, update=update))
        assert not unsaid(panel.headline.text())


@pytest.mark.parametrize("state", ["running", "paused", "finished", "failed"])
def test_where_an_algorithm_stands_is_said(qtbot: QtBot, qapp: QApplication, state: Any) -> None:
    with pseudo(qapp):
        panel = make(qtbot, SourcePanel, GRID_INFO)
        panel.set_state("paused")
        for place in (standing(), standing(inside=False)):
            panel.show_training(TrainingView(3, listing=LISTING, place=place))
            panel.set_state(state)
            assert not unsaid(panel.said.text())
        for acts_by in ("learning", "planning"):
            panel.start(run_info(acts_by=acts_by))
            assert not unsaid(panel.said.text())
