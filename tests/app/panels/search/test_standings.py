"""Who beats whom: names by age, shares of points, ratings, colours by who is ahead."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtGui import QColor

from rlstudio.app.panels.colours import as_colour, diverging
from rlstudio.app.panels.search.standings import StandingsPanel
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.sample_views import stood
from tests.app.panels.samples import (
    DARK,
    LIGHT,
    THEMES,
    count,
    image_of,
    make,
    run_info,
)

BOTH = run_info(training=True, standings=("tests", "league"))
TESTS = run_info(training=True, standings=("tests",))


def shown(qtbot, info=TESTS, **more) -> StandingsPanel:
    panel = make(qtbot, StandingsPanel, info, **more)
    panel.show_training(TrainingView(1, standings=(stood(), stood("league", ("",) * 3))))
    return panel


def test_it_fits_a_training_whose_agents_play_each_other() -> None:
    assert StandingsPanel.fits(TESTS)
    assert not StandingsPanel.fits(run_info(standings=("tests",))), "an agent that only plays"
    assert not StandingsPanel.fits(run_info(training=True))


def test_names_are_ages_and_cells_are_shares_of_points(qtbot) -> None:
    table = shown(qtbot).table
    assert table.names() == ["random", "UCT-100", "UCT-1000", "−40k", "−20k", "now"]
    assert table.share(5, 3) == pytest.approx(6 / 10)
    assert table.share(3, 5) == pytest.approx(4 / 10)
    assert math.isnan(table.share(0, 1)), "they have not met"
    assert table.rating(5) == "900 ±90"
    assert table.rating(0) == "0", "the one that the others are measured by has no error"
    assert table.in_words().startswith("now: Elo 900 ±90, 86% against random, 75% against UCT-100")
    assert table.cell(5, 0).top() < table.cell(0, 0).top(), "the newest agent stands first"


@pytest.mark.parametrize("theme", THEMES)
def test_who_is_ahead_is_orange_and_who_is_behind_blue(qtbot, theme) -> None:
    panel = shown(qtbot, theme=theme, size=(560, 240))
    image, table = image_of(panel.table), panel.table
    scale = diverging(theme)
    for row, column in ((5, 0), (3, 5), (5, 3)):
        index = round((2 * table.share(row, column) - 1 + 1) / 2 * 255)
        colour = as_colour(int(scale[index]))
        cell = table.cell(row, column)
        assert count(image, colour, cell, tolerance=4) > 0.5 * cell.width() * cell.height()
    empty = table.cell(0, 1)
    assert count(image, QColor(theme.surface), empty, tolerance=2) > 0.6 * empty.width() * empty.height()


def test_where_there_is_little_room_ratings_go_and_then_numbers(qtbot) -> None:
    wide, narrow = shown(qtbot, size=(560, 240)), shown(qtbot, size=(190, 240))
    assert wide.table._left()[0] > wide.table._widest(wide.table.names())
    assert narrow.table._left()[0] == narrow.table._widest(narrow.table.names())
    last = narrow.table.cell(0, 5)
    assert last.right() <= narrow.table.width() + 0.5


def test_the_league_is_another_table(qtbot) -> None:
    panel = shown(qtbot, BOTH)
    assert panel.switch.isVisibleTo(panel)
    assert len(panel.table.names()) == 6
    panel.switch.choose("league")
    assert panel.table.names() == ["−40k", "−20k", "now"]
    assert not panel.table.rated
    assert "Elo" not in panel.table.in_words()
    numbers = panel.exported_numbers()
    np.testing.assert_allclose(numbers["points of now"][1], [10 * 3 / 4, 10 * 3 / 5, 0])
    alone = shown(qtbot, TESTS)
    assert not alone.switch.isVisibleTo(alone)


def test_before_anybody_has_met_it_says_so(qtbot) -> None:
    panel = make(qtbot, StandingsPanel, TESTS)
    nobody = stood()
    nobody.games[:] = 0
    panel.show_training(TrainingView(1, standings=(nobody,)))
    assert panel.covered
    assert image_of(panel) is not None
    assert {DARK, LIGHT} <= set(THEMES)
