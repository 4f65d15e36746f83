"""The learning curve, raw and smoothed."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from rlstudio.app.panels.curves.curves import Curves
from rlstudio.engine.files.runs.parent_curve import PARENT_RETURN
from tests.app.panels.samples import (
    DARK,
    count,
    image_of,
    line,
    make,
    run_info,
)


def test_curves_draw_raw_and_smoothed(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(solved_at=150.0), size=(800, 260))
    x = np.arange(1.0, 401.0) * 100
    rng = np.random.default_rng(0)
    returns = 100 + rng.choice([-60.0, 60.0], 400)
    panel.show_series(
        {
            "return": line(x, returns),
            "length": line(x, np.full(400, 30.0)),
            "evaluation": line([20_000.0], [100.0]),
        }
    )
    plot = panel.plot("return")
    image = image_of(plot.canvas)
    strong = DARK.series_colour(0)
    spot = plot.to_pixel(30_000, 100)
    band = QRectF(spot.x() - 40, plot.to_pixel(0, 140).y(), 80, 0)
    band.setBottom(plot.to_pixel(0, 60).y())
    assert count(image, strong, band, 12) > 60, "the mean is a strong line in the middle"
    edge = QRectF(spot.x() - 40, plot.to_pixel(0, 158).y(), 80, 4)
    assert count(image, QColor(DARK.surface), edge, 3) < edge.width() * edge.height(), (
        "raw episodes reach out"
    )
    diamond = plot.to_pixel(20_000, 100)
    around = QRectF(diamond.x() - 4, diamond.y() - 4, 8, 8)
    assert count(image, DARK.series_colour(4), around, 12) > 10
    smoothed = panel.smoothed["return"].series
    assert len(smoothed) == 400
    assert smoothed.last == pytest.approx((40_000.0, float(np.mean(returns[-20:]))))
    level = plot.to_pixel(0, 150.0).y()
    across = QRectF(60, level - 1, image.width() - 120, 3)
    assert count(image, QColor(DARK.muted), across, 30) > 30, "solved is a dashed line across"


def test_a_test_with_actions_drawn_is_shown_beside_the_greedy_one(qtbot) -> None:
    """Only algorithms that draw their actions have one: the legend names it when it comes."""
    panel = make(qtbot, Curves, run_info(), size=(800, 240))
    series = {"return": line([10.0, 990.0], [0.0, 100.0]), "evaluation": line([500.0], [80.0])}
    panel.show_series(series)
    plot = panel.plot("return")
    assert "evaluation_sampled" not in plot.legend.entries
    panel.show_series(series | {"evaluation_sampled": line([500.0], [40.0])})
    spot = plot.to_pixel(500.0, 40.0)
    around = QRectF(spot.x() - 4, spot.y() - 4, 8, 8)
    assert count(image_of(plot.canvas), DARK.series_colour(2), around, 12) > 10
    plot.legend.entries["evaluation_sampled"].click()
    assert count(image_of(plot.canvas), DARK.series_colour(2), around, 12) == 0
    panel.start(run_info())
    assert "evaluation_sampled" not in plot.legend.entries
    panel.show_series(series | {"evaluation_sampled": line([500.0], [40.0])})
    assert plot.lines["evaluation_sampled"].shown, "switched on again with the next run"


def test_what_counts_as_solved_far_above_does_not_flatten_the_curve(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(solved_at=475.0), size=(800, 260))
    x = np.arange(1.0, 101.0)
    panel.show_series({"return": line(x, 20 + x / 10)})
    plot = panel.plot("return")
    assert plot.y_range()[1] < 40
    assert "solved at 475" in [entry.text() for entry in plot.legend.entries.values()]
    panel.show_series({"return": line(x, 20 + 3 * x)})
    qtbot.wait(350)
    panel.show_series({"return": line(x, 20 + 3 * x)})
    assert plot.y_range()[1] > 475


def test_one_point_is_seen_and_no_point_is_said(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(800, 240))
    panel.show_series({"return": line([500.0], [3.0])})
    plot = panel.plot("return")
    spot = plot.to_pixel(500.0, 3.0)
    around = QRectF(spot.x() - 3, spot.y() - 3, 6, 6)
    assert count(image_of(plot.canvas), DARK.series_colour(0), around, 12) > 2
    assert plot.waiting.isHidden()
    assert panel.plot("length").waiting.isVisible()


def test_the_legend_switches_curves_off(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(500, 200))
    x = np.arange(1.0, 101.0)
    panel.show_series({"return": line(x, np.full(100, 5.0))})
    plot = panel.plot("return")
    strong = DARK.series_colour(0)
    assert count(image_of(plot.canvas), strong, tolerance=12) > 100
    plot.legend.entries["mean"].click()
    plot.legend.entries["return"].click()
    assert count(image_of(plot.canvas), strong, tolerance=12) == 0
    plot.legend.entries["mean"].click()
    assert count(image_of(plot.canvas), strong, tolerance=12) > 100


def test_a_level_that_was_hidden_is_there_again_in_the_next_run(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(solved_at=5.0), size=(500, 200))
    x = np.arange(1.0, 101.0)
    plot, muted = panel.plot("return"), QColor(DARK.muted)

    def dashes() -> int:
        panel.show_series({"return": line(x, x / 10)})
        y = plot.to_pixel(0, 5.0).y()
        return count(image_of(plot.canvas), muted, QRectF(60, y - 1, 300, 3), 30)

    assert dashes() > 30
    plot.legend.entries["level"].click()
    assert dashes() == 0
    panel.start(run_info(solved_at=5.0))
    assert plot.legend.is_on("level")
    assert dashes() > 30


def test_curves_follow_until_somebody_zooms(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(500, 200))
    returns = line([100.0, 200.0], [1.0, 2.0])
    panel.show_series({"return": returns})
    plot = panel.plot("return")
    box = plot.plot.getViewBox()
    assert box.viewRange()[0][1] >= 200
    box.setXRange(0, 50, padding=0)
    box.sigRangeChangedManually.emit([True, False])
    returns.append(5000.0, 40.0)
    plot._looked_at = 0.0
    panel.show_series({"return": returns})
    assert box.viewRange()[0][1] == pytest.approx(50)
    panel.follow()
    assert box.viewRange()[0][1] >= 5000
    assert plot.y_range()[1] >= 40


def test_smoothing_can_be_changed_and_survives_not_a_number(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(500, 200))
    panel.show_series({"return": line([1, 2, 3, 4], [1.0, np.nan, 3.0, 5.0])})
    assert list(panel.smoothed["return"].series.y) == [1.0, 2.0, 3.0]
    panel.set_window(1)
    assert list(panel.smoothed["return"].series.y) == [1.0, 3.0, 5.0]


def test_a_million_episodes_are_drawn_quickly(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(500, 230))
    rng = np.random.default_rng(0)
    returns = line(np.arange(1e6), rng.normal(size=1_000_000))
    series = {"return": returns}
    panel.show_series(series)
    image_of(panel)
    best = np.inf
    for k in range(12):
        returns.append(1e6 + k, 0.0)
        started = time.process_time()
        panel.show_series(series)
        panel.plot("return").canvas.viewport().repaint()
        best = min(best, time.process_time() - started)
    # 2 ms on an idle machine; a plain curve takes more than 100.
    assert best < 0.012


def test_the_length_is_drawn_once_there_is_room_for_it(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(300, 160))
    x = np.arange(1.0, 41.0)
    panel.show_series({"return": line(x, x), "length": line(x, x)})
    plot = panel.plot("length")
    assert plot.isHidden()
    panel.resize(1000, 300)
    qtbot.waitUntil(lambda: plot.waiting.isHidden(), timeout=2000)
    assert len(plot.lines["length"].item.getData()[0]) >= 40


def test_a_change_of_a_setting_is_marked_where_it_was_made(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(800, 260))
    x = np.arange(1.0, 101.0) * 100
    panel.show_series({"return": line(x, x)})
    panel.show_change("learning_rate", "learning rate 0.01", 2000)
    panel.show_change("learning_rate", "learning rate 0.001", 2010)
    panel.show_change("discount", "discount 0.9", 6000)
    plot = panel.plot("return")
    found = [(name, line.value(), line.label.isVisible()) for name, line in plot.changes.lines]
    assert found == [("learning_rate", 2010, False), ("discount", 6000, True)], "typed digits are one change"
    image = image_of(plot.canvas)
    spot = plot.to_pixel(2010, 5000)
    around = QRectF(spot.x() - 2, plot.area().top() + 4, 4, plot.area().height() - 8)
    assert count(image, QColor(DARK.accent), around, 40) > 10
    panel.start(run_info())
    assert not plot.changes.lines


@pytest.mark.parametrize("step", [600, 3000, 9400])
def test_the_words_of_a_change_are_within_the_plot(qtbot, step: int) -> None:
    panel = make(qtbot, Curves, run_info(), size=(330, 200))
    x = np.arange(1.0, 101.0) * 100
    panel.show_series({"return": line(x, x)})
    panel.show_change("learning_rate", "Learning rate 0.0005", step)
    plot = panel.plot("return")
    image_of(plot.canvas)
    label = plot.changes.lines[-1][1].label
    words = label.sceneBoundingRect()
    room = plot.changes.lines[-1][1].getViewBox().sceneBoundingRect()
    assert words.left() >= room.left()
    assert words.right() <= room.right()


def test_the_returns_of_its_parent_are_a_line_of_their_own_from_where_they_parted(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(), size=(800, 240))
    own = {"return": line(np.arange(1.0, 101.0), np.full(100, 50.0))}
    panel.show_series(own)
    plot = panel.plot("return")
    assert PARENT_RETURN not in plot.legend.entries
    panel.show_series(own | {PARENT_RETURN: line(np.arange(50.0, 101.0), np.full(51, 10.0))})
    assert PARENT_RETURN in plot.legend.entries
    panel.follow()
    before, after = (plot.to_pixel(x, 10.0) for x in (25.0, 75.0))
    image = image_of(plot.canvas)
    drawn = [
        count(image, DARK.series_colour(3), QRectF(spot.x() - 20, spot.y() - 3, 40, 6), 40)
        for spot in (before, after)
    ]
    assert drawn[0] == 0
    assert drawn[1] > 20
    assert PARENT_RETURN in panel.exported_numbers()
    panel.start(run_info())
    assert PARENT_RETURN not in plot.legend.entries


def test_nobody_tests_a_person(qtbot) -> None:
    panel = make(qtbot, Curves, run_info(acts_by="person"))
    assert "evaluation" not in panel._plots["return"].legend.entries
    panel.start(run_info())
    assert "evaluation" in panel._plots["return"].legend.entries


def test_a_planners_empty_curve_says_why_also_while_it_stands(qtbot) -> None:
    """Letting time go on does not fill it, and step by step it stands for most of a lecture."""
    panel = make(qtbot, Curves, run_info(sweeps=True))
    for state in ("running", "paused"):
        panel.set_state(state)
        assert "play no episodes" in panel.sentence
