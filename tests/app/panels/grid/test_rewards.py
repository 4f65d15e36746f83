"""The found reward beside the true one."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.app.panels.colours import as_colour
from rlstudio.app.panels.grid.colour_key import alike
from rlstudio.app.panels.grid.rewards import Rewards
from rlstudio.engine.worker.messages import StateValues
from tests.app.panels.samples import GRID_INFO, make, run_info, snapshot

FOUND = np.float32([0.0, 0.5, -2.0, 0.1, 3.0])
TRUE = np.float32([np.nan, 0.0, -1.0, 0.0, 1.0])


def shown(qtbot, size=(360, 420)):
    panel = make(qtbot, Rewards, GRID_INFO, size)
    panel.show_snapshot(snapshot(state_values=StateValues(found_reward=FOUND, true_reward=TRUE)))
    panel.grab()
    return panel


def test_only_who_finds_rewards_on_a_grid_has_it():
    assert Rewards.fits(GRID_INFO)
    assert not Rewards.fits(run_info(layout=GRID_INFO.layout, shows=("value",)))
    assert not Rewards.fits(run_info(layout=None, shows=("found_reward",)))


def test_each_map_has_its_own_numbers_and_its_own_scale(qtbot):
    panel = shown(qtbot)
    found, true = panel.found.drawn, panel.true.drawn
    # Against 0.3, the median of the cells that can be entered.
    assert (found.reading.text(2), true.reading.text(2)) == ("\N{MINUS SIGN}2.3", "\N{MINUS SIGN}1.00")
    assert (found.scale.low, found.scale.high) == pytest.approx((-2.7, 2.7))
    assert (true.scale.low, true.scale.high) == (-1.0, 1.0)
    assert found.legend[2] == "found reward (median 0)"
    assert true.legend[2] == "true reward"
    # The best cell is as orange in both, and what nobody can enter has no colour and no number.
    assert found.cell_colour(1, 2) == true.cell_colour(1, 2)
    assert found.cell_colour(0, 0) == true.cell_colour(0, 0) == true._floor
    assert found.reading.text(0) == true.reading.text(0) == ""


def test_the_median_cell_has_no_colour_and_the_signs_have_one_each(qtbot):
    panel = shown(qtbot)
    found = panel.found.drawn
    above, below = (as_colour(int(found.scale.colours(np.array([x]))[0])) for x in (1.0, -1.0))
    assert above.red() > above.blue()
    assert below.blue() > below.red()
    neutral = as_colour(int(found.scale.colours(np.array([0.0]))[0]))
    assert neutral.saturation() < min(above.saturation(), below.saturation())


def test_a_cell_tells_both_numbers(qtbot):
    panel = shown(qtbot)
    words = panel.found.describe(1, 2)
    assert "found: 2.700" in words
    assert "truly: 1.000" in words
    assert "truly" not in panel.found.describe(0, 0)


def test_the_maps_stand_beside_each_other_where_that_makes_them_larger(qtbot):
    tall, wide = shown(qtbot, (300, 600)), shown(qtbot, (600, 300))
    assert tall.true.y() > tall.found.y()
    assert tall.true.x() == tall.found.x()
    assert wide.true.x() > wide.found.x()


def test_words_and_colours_of_a_narrow_map_are_whole(qtbot):
    """In a window of 1024 by 768 the words were cut and the colours eight pixels wide."""
    panel = shown(qtbot, (300, 225))
    for map in (panel.found, panel.true):
        image = map.grab().toImage()
        line = map._line_high()
        ground = image.pixelColor(0, 0)
        strip = [
            [image.pixelColor(x, y) for y in range(map.height() - 2 * line, map.height())]
            for x in range(map.width())
        ]
        assert all(colour == ground for colour in strip[-1]), "nothing is cut at the edge"
        coloured = sum(any(colour.saturation() > 100 for colour in column[line:]) for column in strip)
        assert coloured > 40
        assert any(colour != ground for column in strip for colour in column[:line]), "the words above it"


def test_a_reward_of_nothing_is_said_in_place_of_a_scale(qtbot):
    assert alike(shown(qtbot).found.drawn.legend) == ""
    panel = make(qtbot, Rewards, GRID_INFO, (360, 420))
    nothing = StateValues(found_reward=np.zeros(5, np.float32), true_reward=TRUE)
    panel.show_snapshot(snapshot(state_values=nothing))
    panel.grab()
    assert alike(panel.found.drawn.legend) == "found reward (median 0): 0 in every cell"
    assert panel.found.drawn.cell_colour(1, 1) == panel.true.drawn.cell_colour(1, 1), "no colour"
    assert alike(panel.true.drawn.legend) == ""
