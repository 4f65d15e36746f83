"""The tree of a search as rows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from rlstudio.app.panels.search.tree import TreePanel
from tests.app.panels.samples import DARK, GRID_INFO, THOUGHT, image_of, make, near, run_info, snapshot


def shown(qtbot):
    panel = make(qtbot, TreePanel, GRID_INFO)
    panel.show_snapshot(snapshot(thought=THOUGHT))
    return panel


def click(qtbot, panel, number: int) -> None:
    y = round((number + 1.5) * panel.rows.line_height())
    qtbot.mouseClick(panel.rows, Qt.MouseButton.LeftButton, pos=QPoint(30, y))


def names(panel) -> list[str]:
    return [("  " * (len(row.path) - 1)) + row.name for row in panel.rows.rows]


def told(panel, number: int) -> list[str]:
    return [panel.rows.rows[number].texts[name] for name in panel.rows.columns]


def test_the_most_tried_move_stands_first(qtbot) -> None:
    panel = shown(qtbot)
    assert names(panel) == ["right", "up", "down", "left"]
    assert told(panel, 0) == ["25", "+0.75", "0.50", "0.15"]
    assert panel.rows.rows[0].share == 25 / 30
    assert told(panel, 3) == ["0", "", "0.10", "0.80"], "nothing is known of what was never tried"
    assert panel.line.text() == "Best line: right  up  down"


def test_a_column_of_which_nothing_is_known_is_left_out(qtbot) -> None:
    """MCTS has no network that could say beforehand what is likely; its rows keep their other columns."""
    panel = shown(qtbot)
    assert panel.rows.columns == ["visits", "q", "prior", "bonus"]
    nothing = np.full(len(THOUGHT.prior), np.nan, np.float32)
    drawn = image_of(panel.rows)
    panel.show_snapshot(snapshot(thought=replace(THOUGHT, prior=nothing)))
    assert panel.rows.columns == ["visits", "q", "bonus"]
    assert image_of(panel.rows) != drawn
    panel.show_snapshot(snapshot(thought=replace(THOUGHT)))
    assert panel.rows.columns == ["visits", "q", "prior", "bonus"]


def test_a_click_opens_what_follows_a_move(qtbot) -> None:
    panel = shown(qtbot)
    click(qtbot, panel, 0)
    assert names(panel) == ["right", "  up", "  left", "up", "down", "left"]
    click(qtbot, panel, 1)
    assert names(panel)[:4] == ["right", "  up", "    down", "  left"]
    click(qtbot, panel, 3)  # nothing follows it
    assert len(panel.rows.rows) == 7
    click(qtbot, panel, 0)
    assert names(panel) == ["right", "up", "down", "left"]


def test_the_best_line_has_the_accents_colour(qtbot) -> None:
    panel = shown(qtbot)
    click(qtbot, panel, 0)
    assert [row.tone for row in panel.rows.rows] == ["accent", "accent", "text", "text", "text", "muted"]
    image, line = image_of(panel.rows), panel.rows.line_height()

    def has_accent(number: int) -> bool:
        top = int((number + 1) * line)
        spots = ((x, y) for x in range(10, 70) for y in range(top, int(top + line)))
        return any(near(image.pixelColor(x, y), QColor(DARK.accent)) for x, y in spots)

    assert has_accent(0)
    assert not has_accent(3)


def test_what_was_opened_stays_so(qtbot) -> None:
    panel = shown(qtbot)
    click(qtbot, panel, 0)
    visits = THOUGHT.visits.copy()
    visits[0] = 90
    panel.show_snapshot(snapshot(thought=replace(THOUGHT, visits=visits)))
    assert names(panel) == ["up", "right", "  up", "  left", "down", "left"]
    panel.start(GRID_INFO)
    panel.show_snapshot(snapshot(thought=THOUGHT))
    assert names(panel) == ["right", "up", "down", "left"]


def test_a_search_without_priors_leaves_them_out(qtbot) -> None:
    panel = make(qtbot, TreePanel, GRID_INFO)
    blank = np.full(len(THOUGHT.prior), np.nan, np.float32)
    panel.show_snapshot(snapshot(thought=replace(THOUGHT, prior=blank)))
    assert told(panel, 0) == ["25", "+0.75", "0.15"]


def test_it_fits_where_something_searches() -> None:
    assert TreePanel.fits(GRID_INFO)
    assert not TreePanel.fits(run_info(shows=("action_values",)))


def test_what_is_imagined_says_so(qtbot) -> None:
    """MuZero's tree: no rules and no board below the first moves."""
    panel = make(qtbot, TreePanel, GRID_INFO)
    panel.show_snapshot(snapshot(thought=replace(THOUGHT, imagined=True)))
    first, second = panel.line.text().split("\n")
    assert first == "Best line: right  up  down"
    assert second.startswith("Imagined by the learned model")
    assert "no board" in second


def test_enlarged_it_is_written_larger_and_its_bars_have_the_room(qtbot) -> None:
    panel = shown(qtbot)
    small = panel.rows.type_here().pointSizeF()
    panel.resize(1800, 900)
    qtbot.waitUntil(lambda: panel.rows.width() > 1500)
    assert panel.rows.type_here().pointSizeF() > 1.8 * small
    assert panel.line.font().pointSizeF() > 1.8 * small
    row, line = panel.rows.rows[0], panel.rows.line_height()
    image = image_of(panel.rows)
    y = round(1.15 * line)
    bar = [x for x in range(image.width()) if near(image.pixelColor(x, y), DARK.colour("surface"), 8)]
    assert image.width() - len(bar) > 0.5 * row.share * image.width()
