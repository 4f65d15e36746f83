from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rlstudio.app.panels.values.honesty import (
    HonestyPanel,
    Scatter,
    bias,
    earlier,
    grouped_means,
    policy_words,
)
from rlstudio.engine.timeline import Honesty
from tests.app.panels.samples import GRID_INFO, full_snapshot


def pairs(error: float, *, episodes: int = 20, length: int = 30, unknown: int = 0) -> Honesty:
    generator = np.random.default_rng(0)
    came = generator.uniform(0, 10, episodes * length).astype(np.float32)
    noise = generator.normal(0, 0.5, len(came)).astype(np.float32)
    return Honesty(came + error + noise, came, np.repeat(np.arange(episodes), length), unknown)


def test_the_bias_counts_an_episode_once() -> None:
    two = Honesty(np.array([3.0, 3.0, 3.0, 0.0]), np.zeros(4), np.array([1, 1, 1, 2]), 0)
    assert bias(two) == pytest.approx((1.5, 1.5))
    one = Honesty(np.array([3.0, 1.0]), np.zeros(2), np.array([1, 1]), 0)
    assert bias(one)[0] == 2.0
    assert np.isnan(bias(one)[1])


def test_means_of_groups_lie_on_the_line_where_predictions_are_true() -> None:
    means = grouped_means(pairs(0.0))
    assert len(means) == 12
    np.testing.assert_allclose(means[2:-2, 0], means[2:-2, 1], atol=0.3)
    over = grouped_means(pairs(2.0))
    np.testing.assert_allclose(over[2:-2, 0] - over[2:-2, 1], 2.0, atol=0.3)


@pytest.mark.parametrize(("error", "says"), [(2.0, "too much by 1.97"), (-2.0, "too little by 2.03")])
def test_the_panel_says_what_the_dots_add_up_to(qtbot: QtBot, error: float, says: str) -> None:
    panel = HonestyPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 320)
    panel.start(GRID_INFO)
    assert panel.snapshot_request(0.0).honesty
    assert not panel.snapshot_request(0.5).honesty
    snapshot = full_snapshot()
    snapshot.honesty = pairs(error, unknown=7)
    panel.show_snapshot(snapshot)
    first, second = panel.scatter.words()
    assert first.startswith(says)
    assert second == (
        "600 moments of 20 episodes; 7 left out: what follows a cut is not known and counts for more than 1% "
        "there"
    )
    image = panel.scatter.grab().toImage()
    at = panel.scatter.place(*grouped_means(snapshot.honesty)[5])
    ring = {image.pixelColor(int(at.x()) + dx, int(at.y())).name() for dx in (-5, -4, -3, 3, 4, 5)}
    assert panel.theme.accent in ring


def test_values_in_another_unit_are_not_compared(qtbot: QtBot) -> None:
    panel = HonestyPanel()
    qtbot.addWidget(panel)
    panel.start(GRID_INFO)
    snapshot = full_snapshot()
    empty = np.zeros(0, np.float32)
    snapshot.honesty = Honesty(empty, empty, np.zeros(0, np.int64), 0, "Rewards are normalised.")
    panel.show_snapshot(snapshot)
    assert panel.covered
    assert panel.sentence == "Rewards are normalised."


def test_where_the_policy_changed_the_panel_says_so_and_greys_the_earlier_half(qtbot: QtBot) -> None:
    same = replace(pairs(0.0), policy=np.full(600, 5000))
    assert not earlier(same).any()
    assert policy_words(same) == ""
    changed = replace(same, policy=np.repeat([0, 1000, 9000, 10_000], 150))
    assert earlier(changed).tolist() == [True] * 300 + [False] * 300
    panel = HonestyPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 320)
    panel.start(GRID_INFO)
    panel.show_snapshot(replace(full_snapshot(), honesty=changed))
    assert "by 4 policies of steps 0 to 10,000" in panel.scatter.words()[1]


def test_what_may_be_unknown_of_a_return_does_not_fill_the_picture(qtbot: QtBot) -> None:
    """Returns of 99.0 to 99.4 may differ by what their cuts hide, so the axis spans more."""
    panel = HonestyPanel()
    qtbot.addWidget(panel)
    came = np.linspace(99.0, 99.4, 50, dtype=np.float32)
    predicted = np.linspace(0, 100, 50, dtype=np.float32)
    panel.scatter.show_pairs(Honesty(predicted, came, np.repeat([1, 2], 25), 0))
    across, up = panel.scatter.spans()
    assert up[1] - up[0] >= 2.0
    assert across == (0.0, 120.0), "and no wider than it needs"


def test_the_line_of_equality_is_in_view_where_the_ranges_do_not_meet(qtbot: QtBot) -> None:
    scatter = Scatter()
    qtbot.addWidget(scatter)
    scatter.resize(320, 300)
    predicted, came = np.linspace(10, 12, 50, dtype=np.float32), np.linspace(40, 44, 50, dtype=np.float32)
    scatter.show_pairs(Honesty(predicted, came, np.arange(50), 0))
    (low, high), up = scatter.spans()
    assert (low, high) == up
    assert low <= 10
    assert high >= 44
    image, ink = scatter.grab().toImage(), set()
    for value in np.linspace(20, 30, 60):  # where no dot lies
        at = scatter.place(float(value), float(value))
        assert scatter.plot_rect().contains(at)
        ink.add(image.pixelColor(round(at.x()), round(at.y())).lightness())
    assert max(ink) - min(ink) > 40, "dashes"
