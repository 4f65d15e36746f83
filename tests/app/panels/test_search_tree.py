"""The tree of a search as rows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtGui import QColor

from rlstudio.app.panels.search.tree import BONUS, PRIOR, VISITS, Q, TreePanel
from tests.app.panels.samples import DARK, GRID_INFO, THOUGHT, make, run_info, snapshot


def shown(qtbot):
    panel = make(qtbot, TreePanel, GRID_INFO)
    panel.show_snapshot(snapshot(thought=THOUGHT))
    return panel


def texts(item):
    return [item.text(place) for place in range(item.columnCount())]


def test_the_most_tried_move_stands_first(qtbot) -> None:
    panel = shown(qtbot)
    tops = [panel.tree.topLevelItem(row) for row in range(panel.tree.topLevelItemCount())]
    assert [item.text(0) for item in tops] == ["right", "up", "down", "left"]
    assert texts(tops[0]) == ["right", "25", "+0.75", "0.50", "0.15"]
    assert tops[3].text(VISITS) == "0"
    assert tops[3].text(Q) == "", "nothing is known of what was never tried"
    assert [tops[0].child(row).text(0) for row in range(2)] == ["up", "left"]
    assert tops[0].child(0).child(0).text(0) == "down"
    assert panel.line.text() == "Best line: right  up  down"


def test_the_best_line_has_the_accents_colour(qtbot) -> None:
    panel = shown(qtbot)
    right, up = panel.tree.topLevelItem(0), panel.tree.topLevelItem(1)
    accent = QColor(DARK.accent)
    assert right.foreground(0).color() == accent
    assert right.child(0).foreground(0).color() == accent
    assert right.child(1).foreground(0).color() != accent
    assert up.foreground(0).color() != accent


def test_what_was_expanded_stays_so(qtbot) -> None:
    panel = shown(qtbot)
    panel.tree.topLevelItem(0).setExpanded(True)
    panel.tree.topLevelItem(0).child(0).setExpanded(True)
    visits = THOUGHT.visits.copy()
    visits[0] = 90
    panel.show_snapshot(snapshot(thought=replace(THOUGHT, visits=visits)))
    assert panel.tree.topLevelItem(0).text(0) == "up"
    right = panel.tree.topLevelItem(1)
    assert right.isExpanded()
    assert right.child(0).isExpanded()
    assert not panel.tree.topLevelItem(0).isExpanded()


def test_a_search_without_priors_leaves_them_out(qtbot) -> None:
    panel = make(qtbot, TreePanel, GRID_INFO)
    blank = np.full(len(THOUGHT.prior), np.nan, np.float32)
    panel.show_snapshot(snapshot(thought=replace(THOUGHT, prior=blank)))
    assert panel.tree.topLevelItem(0).text(PRIOR) == ""
    assert panel.tree.topLevelItem(0).text(BONUS) == "0.15"


def test_it_fits_where_something_searches() -> None:
    assert TreePanel.fits(GRID_INFO)
    assert not TreePanel.fits(run_info(shows=("action_values",)))
