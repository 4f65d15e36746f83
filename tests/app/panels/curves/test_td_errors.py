"""The histogram of TD errors: what stands in its bars, and that they mean what they show."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from rlstudio.app.panels.curves.td_errors import BARS, ENOUGH, TdErrors
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.samples import DARK, LIGHT, count, image_of, make, run_info

INFO = run_info(training=True, evidence=("td_error",), return_unit="minutes")


def view(*updates: object) -> TrainingView:
    return TrainingView(1, evidence=tuple({"td_error": np.array(errors, float)} for errors in updates))


def test_it_fits_a_training_that_tells_its_errors() -> None:
    assert TdErrors.fits(INFO)
    assert not TdErrors.fits(run_info(training=True, evidence=("advantage",)))
    assert not TdErrors.fits(run_info(evidence=("td_error",))), "an agent that only plays updates nothing"


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_bars_stand_where_the_errors_are_and_the_mark_at_their_mean(qtbot, theme) -> None:
    panel = make(qtbot, TdErrors, INFO, theme=theme)
    panel.show_training(view([-0.5] * 30 + [0.5] * 60))
    shown = panel.histogram
    counts = shown.counts()
    assert counts.sum() == 90
    assert shown.reach == 0.5
    assert (counts[0], counts[BARS - 1]) == (30, 60)
    image, plot, colour = image_of(shown), shown.plot_rect(), theme.series_colour(0)
    left = count(image, colour, QRectF(plot.left(), plot.top(), plot.width() / 2, plot.height()))
    right = count(image, colour, QRectF(plot.center().x(), plot.top(), plot.width() / 2, plot.height()))
    assert left == pytest.approx(right / 2, rel=0.1)
    x = shown.position(30 * 0.5 / 90)
    foot = QRectF(x - 2, plot.bottom() - 0.15 * plot.height(), 4, 0.1 * plot.height())
    assert count(image, QColor(theme.accent), foot) > 5
    assert shown.words() == ("90 errors, last update", "mean 0.167, mean size 0.5")


def test_what_is_beyond_the_axis_is_counted_in_the_last_bar(qtbot) -> None:
    panel = make(qtbot, TdErrors, INFO)
    panel.show_training(view([*np.linspace(-1, 1, 995), 40.0, 50.0, np.nan, np.inf, -np.inf]))
    assert panel.histogram.reach == 1.0
    counts = panel.histogram.counts()
    assert counts.sum() == 997
    assert counts[-1] >= counts[0] + 2


def test_old_updates_are_forgotten_and_single_errors_add_up(qtbot) -> None:
    panel = make(qtbot, TdErrors, INFO)
    for number in range(3 * ENOUGH):
        panel.show_training(view([float(number)]))
    assert len(panel.histogram.errors) == ENOUGH
    assert panel.histogram.errors[-1] == 3 * ENOUGH - 1
    panel.show_training(view(np.zeros(5 * ENOUGH), np.ones(5 * ENOUGH)))
    assert panel.histogram.words()[0] == "10,000 errors, last update", "one update is never cut"
    assert panel.histogram.reach == 1.0


def test_a_run_without_errors_left_is_one_bar_in_the_middle(qtbot) -> None:
    panel = make(qtbot, TdErrors, INFO)
    panel.show_training(view(np.zeros(64)))
    assert panel.histogram.counts()[BARS // 2] == 64
    image_of(panel)


def test_the_mark_of_the_mean_lies_on_the_axis(qtbot) -> None:
    panel = make(qtbot, TdErrors, INFO)
    errors = np.zeros(1000)
    errors[:5] = (
        100_000.0  # so few that the axis leaves them out, so large that the mean is far from the rest
    )
    panel.show_training(view(errors))
    assert abs(errors.mean()) <= panel.histogram.reach
