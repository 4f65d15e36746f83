"""Histograms of weights and gradients over time."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rlstudio.app.panels.network.history import BINS, ROWS, HistogramHistory, rebinned
from rlstudio.app.panels.network.network import NO_GRADIENT, NetworkPanel
from rlstudio.core.inside.looking import GradientView, WeightSummary
from rlstudio.engine.watch.inside import summary
from rlstudio.engine.worker.messages import TrainingView
from tests.app.panels.samples import DARK, GRID_INFO, LIGHT, NETWORK, full_snapshot, image_of, make, run_info


def around(middle: float, spread: float = 0.1) -> WeightSummary:
    rng = np.random.default_rng(0)
    return summary(rng.normal(middle, spread, 2000).astype(np.float32))


def test_counts_on_another_axis_stay_where_they_were() -> None:
    one = WeightSummary(np.array([0] * 20 + [10] + [0] * 20), -1.0, 1.0)
    np.testing.assert_allclose(rebinned(one, -1.0, 1.0), one.counts, atol=1e-5)
    wide = rebinned(one, -10.0, 10.0)
    assert wide.sum() == pytest.approx(10)
    assert wide[BINS // 2] == pytest.approx(10)
    assert rebinned(around(3.0), -5.0, 5.0).argmax() == BINS * 8 // 10


def test_all_the_time_is_kept_in_bounded_room() -> None:
    history = HistogramHistory()
    assert history.steps is None
    for step in range(0, 10_000, 10):
        history.add(step, around(step / 10_000))
        assert len(history._kept) <= ROWS
    assert history.steps is not None
    assert history.steps[0] == 0
    assert history.steps[1] > 9_000
    gaps = np.diff([step for step, _ in history._kept])
    assert len(set(gaps.tolist())) == 1, "evenly"
    rows = history.picture(DARK)
    assert rows.shape == (len(history._kept), BINS)
    low, high = history.ends()
    assert low < 0 < 1 < high
    densest = [rebinned(one, low, high).argmax() for _, one in history._kept]
    assert densest == sorted(densest), "it has wandered to the right"
    assert (rows[0] != rows[-1]).any()


def test_a_moment_of_the_past_is_shown_and_not_kept() -> None:
    history = HistogramHistory()
    for step in (100, 200):
        history.add(step, around(0.0))
    history.add(50, around(2.0))
    assert history.steps == (100, 200)
    assert history.newest is not None
    assert history.counts().argmax() > BINS // 2
    history.add(200, around(0.0))
    assert len(history._kept) == 2, "the same step counts once"


def test_pictures_of_filters_are_not_kept_again_and_again() -> None:
    history = HistogramHistory()
    one = around(0.0)
    one.filters = np.zeros((64, 4, 8, 8), np.float32)
    history.add(1, one)
    assert history.newest is one
    assert history._kept[0][1].filters is None


def gradients(number: int, middle: float) -> TrainingView:
    layers = {layer.name: around(middle) for layer in NETWORK.layers if layer.weight}
    return TrainingView(10 * number, gradients=GradientView(number, 10 * number, {NETWORK.name: layers}))


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_gradients_are_asked_for_only_while_they_are_shown(qtbot: Any, theme: Any) -> None:
    panel = make(qtbot, NetworkPanel, GRID_INFO, (360, 420), theme)
    panel.show_snapshot(full_snapshot())
    assert list(panel.switch.buttons) == ["activations", "weights", "gradients"]
    assert not panel.wants_gradients()
    panel.switch.choose("gradients")
    assert panel.wants_gradients()
    assert NO_GRADIENT in panel.view.blocks[0].title
    for number in (1, 2, 3):
        panel.show_training(gradients(number, number / 10))
    assert "update 3, step 30" in panel.view.blocks[0].title
    block = panel.view.blocks[1]
    assert block.counts is not None
    assert block.counts.sum() == pytest.approx(2000)
    assert block.what == "gradient"
    assert block.earlier is not None
    assert block.since.endswith("step 30 back to 10")
    before = image_of(panel.view)
    panel.show_training(gradients(4, -0.4))
    assert image_of(panel.view) != before
    panel.show_training(TrainingView(50))
    assert "update 4" in panel.view.blocks[0].title, "what there is stays"
    panel.switch.choose("weights")
    assert not panel.wants_gradients()
    assert panel.view.blocks[1].what == "weights"


def test_where_nothing_learns_no_gradients_are_offered(qtbot: Any) -> None:
    panel = make(qtbot, NetworkPanel, run_info(networks=(NETWORK,)))
    assert list(panel.switch.buttons) == ["activations", "weights"]
