"""The panel of the algorithm's lines: what is marked, where a step stops, what of variables is seen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.source.highlight import spans
from rlstudio.app.panels.source.rows import marked, rows_of
from rlstudio.app.panels.source.source import SourcePanel
from rlstudio.app.panels.source.typeset import Piece, typeset
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.core.registry import algorithm, algorithm_ids
from rlstudio.engine.listing import Place
from rlstudio.engine.run_info import Recorded
from rlstudio.engine.watch.source import source_of
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.samples import (
    DARK,
    GRID_INFO,
    LISTING,
    count,
    image_of,
    make,
    run_info,
    snapshot,
    standing,
)


def shown(qtbot: QtBot, place: Place | None = None, size: tuple[int, int] = (700, 420)) -> SourcePanel:
    panel = make(qtbot, SourcePanel, GRID_INFO, size=size)
    panel.set_state("paused")
    panel.show_training(TrainingView(3, listing=LISTING, place=place or standing()))
    return panel


def test_it_waits_in_the_view_menu_and_fits_what_learns_or_has_learned() -> None:
    assert not SourcePanel.shown_at_first
    assert SourcePanel.fits(run_info(training=True))
    assert SourcePanel.fits(run_info(training=True, acts_by="planning"))
    assert SourcePanel.fits(run_info()), "an agent that was opened"
    file = Recorded(10, 1, "2026-01-01T00:00:00+00:00", "", True, settled=True)
    assert SourcePanel.fits(run_info(recorded=file))
    assert not SourcePanel.fits(run_info(recorded=replace(file, settled=False))), "not known here"
    assert not SourcePanel.fits(run_info(training=True, acts_by="rule"))


def test_the_line_that_comes_next_is_marked_and_the_one_just_done_otherwise(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    view = panel.listing
    assert view.current is not None
    assert view.rows[view.current].text.startswith("Q(S, A)")
    box = view.row_rect(view.current)
    accent = QColor(DARK.accent)
    assert count(image_of(view.viewport()), accent, box) > 20
    assert "next" in panel.said.text()
    panel.show_training(TrainingView(3, place=standing(2, inside=False)))
    assert count(image_of(view.viewport()), accent, box) == 0
    assert "just been carried out" in panel.said.text()
    panel.show_training(TrainingView(3, visits=None))
    assert view.current is not None, "the answer to another panel's question says nothing about the place"
    panel.set_state("finished")
    assert view.current is None


@pytest.mark.parametrize(("training", "state"), [(True, "finished"), (True, "failed"), (False, "running")])
def test_where_nothing_is_carried_out_the_lines_are_there_to_read(
    qtbot: QtBot, training: bool, state: PanelState
) -> None:
    """After the end of a training that nobody looked into, and of an agent that plays."""
    panel = make(qtbot, SourcePanel, replace(GRID_INFO, training=training), size=(500, 420))
    assert panel.snapshot_request(0.0).listing == (not training), "a training tells them itself"
    panel.set_state(state)
    assert panel.snapshot_request(0.0).listing
    panel.show_snapshot(snapshot(listing=LISTING))
    assert not panel.covered
    assert len(panel.listing.rows) > 2
    assert panel.listing.current is None
    assert not panel.snapshot_request(0.0).listing, "once is enough"
    assert panel.step_button.isHidden()
    assert "none is carried out" in panel.said.text() or "The training " in panel.said.text()
    wanted: list[object] = []
    panel.line_wanted.connect(wanted.append)
    view = panel.listing
    middle = view.row_rect(len(view.rows) - 1).center().toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert not wanted, "no line can be run to"
    assert not panel.shows_present


def test_what_is_shown_decides_where_a_step_stops(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    wanted: list[tuple[tuple[int, int], ...]] = []
    panel.line_wanted.connect(wanted.append)
    assert panel.step_line()
    panel.switch.choose("python")
    panel.step_button.click()
    panel.switch.choose("both")
    panel.step_button.click()
    assert wanted == [((1, 7), (1, 9)), (), ()]


@pytest.mark.parametrize(
    ("mode", "text"), [("pseudocode", "Take"), ("python", "    transition"), ("both", "Take")]
)
def test_a_click_runs_to_the_statement_of_a_line(qtbot: QtBot, mode: str, text: str) -> None:
    panel = shown(qtbot)
    panel.switch.choose(mode)
    wanted: list[tuple[tuple[int, int], ...]] = []
    panel.line_wanted.connect(wanted.append)
    view = panel.listing
    index = next(i for i, row in enumerate(view.rows) if row.text.startswith(text))
    middle = view.row_rect(index).center().toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert wanted == [((1, 7),)]
    first = next(i for i, row in enumerate(view.rows) if not row.target)
    place = QPoint(40, view.row_rect(first).center().toPoint().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert len(wanted) == 1, "what is carried out before learning cannot be run to"


def test_a_step_before_the_lines_are_known_waits_for_them(qtbot: QtBot) -> None:
    panel = make(qtbot, SourcePanel, GRID_INFO)
    wanted: list[tuple[tuple[int, int], ...]] = []
    panel.line_wanted.connect(wanted.append)
    assert panel.step_line()
    assert wanted == []
    panel.show_training(TrainingView(3, listing=LISTING))
    assert wanted == [((1, 7), (1, 9))]
    panel.show_training(TrainingView(3, place=standing()))
    assert len(wanted) == 1


def test_keys_choose_a_line_and_run_to_it(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    wanted: list[tuple[tuple[int, int], ...]] = []
    panel.line_wanted.connect(wanted.append)
    QTest.keyClick(panel.listing, Qt.Key.Key_Up)
    QTest.keyClick(panel.listing, Qt.Key.Key_Return)
    assert wanted == [((1, 7),)]


def test_a_changed_entry_of_a_table_is_framed_and_its_numbers_are_written(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    view = panel.variables
    first = view.spots()[0]
    image = image_of(view)
    assert count(image, QColor(DARK.accent)) > 40, "a bar and the text in the accent"
    assert first.picture.height() > 3 * 10
    row_high, wide = first.picture.height() / 3, first.picture.width() / 4
    cell = first.picture.adjusted(2 * wide, row_high, -wide + 1, -row_high + 1)
    other = first.picture.adjusted(0, row_high, -3 * wide + 1, -row_high + 1)
    text = QColor(DARK.text)
    assert count(image, text, cell) > count(image, text, other) + 30
    panel.set_state("running")
    panel.show_training(TrainingView(3, place=Place(((1, 11),), False, 3)))
    assert "Pause" in view.sentence
    assert not view.variables


def test_a_running_training_is_looked_at_a_few_times_a_second(qtbot: QtBot) -> None:
    panel = shown(qtbot)
    assert panel.needed_source() == (True, False)
    assert panel.needed_source() == (True, False)
    panel.set_state("running")
    panel._due = 0.0
    assert [panel.needed_source() for _ in range(3)] == [(True, False), (False, False), (False, False)]


def test_variables_stand_beside_the_lines_where_there_is_room(qtbot: QtBot) -> None:
    panel = shown(qtbot, size=(1200, 500))
    assert panel.parts.orientation() == Qt.Orientation.Horizontal
    panel.resize(360, 300)
    assert panel.parts.orientation() == Qt.Orientation.Vertical


@pytest.mark.parametrize("name", algorithm_ids())
def test_every_algorithm_has_rows_in_every_mode_and_every_place_has_one(name: str) -> None:
    listing = source_of(algorithm(name)).listing
    parts = (False, True) if listing.searches else (False,)
    pseudocode = {part: rows_of(listing, "pseudocode", search=part) for part in parts}
    python = {part: rows_of(listing, "python", search=part) for part in parts}
    for rows in pseudocode.values():
        numbers = [row.number for row in rows if row.kind == "pseudocode"]
        assert numbers == [str(n) for n in range(1, len(numbers) + 1)]
    for number, section in enumerate(listing.sections):
        if not section.followed:
            continue
        for line in {line for line in section.statement if line}:
            current, _ = marked(python[section.search], listing, ((number, line),))
            assert current is not None
            if section.pseudo_at(line):
                current, _ = marked(pseudocode[section.search], listing, ((number, line),))
                assert current is not None
                assert pseudocode[section.search][current].line == section.pseudo_at(line)


def test_what_called_a_function_is_marked_softly() -> None:
    """C51's targets have pseudocode of their own; learn's line that called them is marked too."""
    listing = source_of(algorithm("c51")).listing
    learn = next(n for n, s in enumerate(listing.sections) if s.name == "learn")
    targets = next(n for n, s in enumerate(listing.sections) if s.name == "targets")
    outer = next(p for p in listing.sections[learn].pseudocode if p.text.startswith("y_j"))
    inner = listing.sections[targets].pseudocode[0]
    rows = rows_of(listing, "pseudocode")
    current, soft = marked(rows, listing, ((learn, outer.statement), (targets, inner.statement)))
    assert current is not None
    assert rows[current].line == inner.line
    assert {rows[index].line for index in soft} == {outer.line}


def test_a_helper_without_pseudocode_marks_the_line_that_called_it() -> None:
    listing = source_of(algorithm("ppo")).listing
    learn = next(n for n, s in enumerate(listing.sections) if s.name == "learn")
    collected = next(n for n, s in enumerate(listing.sections) if s.name == "_collected")
    outer = listing.sections[learn].pseudocode[0]
    line = next(line for line in listing.sections[collected].statement if line)
    rows = rows_of(listing, "pseudocode")
    current, _ = marked(rows, listing, ((learn, outer.statement), (collected, line)))
    assert current is not None
    assert rows[current].line == outer.line


def pieces(line: str) -> list[Piece]:
    return [piece for word in typeset(line) for piece in word]


def test_pseudocode_is_set_as_in_a_textbook() -> None:
    assert pieces("a_t = argmax_a Q(s_t, a; θ⁻)")[:2] == [Piece("a", "letter"), Piece("t", "letter", -1)]
    assert Piece("argmax") in pieces("a_t = argmax_a Q(s, a)")
    assert Piece("a′", "letter", -1) in pieces("max_a' Q̂(s_{j+1}, a')")
    assert Piece("j+1", "letter", -1) in pieces("max_a' Q̂(s_{j+1}, a')")
    assert Piece("s′,r", "letter", -1) in pieces("Σ_s',r p(s', r | s, a)")
    assert Piece("Q̂", "letter") in pieces("reset Q̂ = Q")
    assert Piece("a") in pieces("Select a random action a_t"), "the article is no letter"
    assert Piece("a", "letter") in pieces("for all states s and actions a")
    assert Piece("For", "keyword") in pieces("For i ∈ {t - 1, ..., t_start}: R ← r_i + γ R")
    assert Piece("−") in pieces("For i ∈ {t - 1}")
    assert Piece("…,") not in pieces("x")
    assert Piece("Q", "letter", 1) in pieces("weights θ^Q'")
    for line in ("", "Δ", "_", "^", "a_", "{", "S'"):
        typeset(line)


def test_python_is_coloured_by_what_it_is() -> None:
    lines = ["def f(x):  # why", '    """Two', '    lines."""', "    return 12 if x else None"]
    found = spans(lines)
    assert [kind for *_, kind in found[0]] == ["keyword", "name", "comment"]
    assert found[1] == [(4, len(lines[1]), "string")]
    assert found[2] == [(0, len(lines[2]), "string")]
    assert [lines[3][a:b] for a, b, kind in found[3] if kind == "number"] == ["12"]
    assert spans(["def broken("]) == [[]] or spans(["def broken("])[0]


def test_arrays_that_are_no_numbers_do_no_harm(qtbot: QtBot) -> None:
    place = standing()
    place.variables[2].cells = np.full((2, 2), np.nan, np.float32)
    panel = shown(qtbot, place)
    image_of(panel.variables)


def test_enlarged_its_lines_are_written_as_large_as_all_of_them_fit(qtbot: QtBot) -> None:
    small = shown(qtbot).listing
    large = shown(qtbot, size=(1800, 900)).listing
    usual, found = small._setter.line_high, large._setter.line_high
    assert found > 1.4 * usual
    assert large.verticalScrollBar().maximum() == large.horizontalScrollBar().maximum() == 0
    large.show_mode("both")
    flat = shown(qtbot, size=(1800, 130)).listing
    assert flat._setter.line_high < found, "where they do not fit they are as small as ever"
