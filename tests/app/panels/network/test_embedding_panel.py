"""The embedding map: points in their colours, words under the pointer, a click that goes there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from rlstudio.app.panels.colours import as_colour, distinct, for_points
from rlstudio.app.panels.network.embedding import HINT, EmbeddingPanel
from rlstudio.app.panels.network.embedding_view import by_kind
from rlstudio.core.inside.looking import Embedding
from rlstudio.core.spaces import Box
from rlstudio.engine.timeline import PastMoment
from rlstudio.engine.worker.messages import RunInfo, SnapshotRequest
from rlstudio.nn.layers import described
from rlstudio.nn.network import Architecture
from tests.app.panels.samples import (
    DARK,
    GRID_INFO,
    LIGHT,
    NETWORK,
    THEMES,
    count,
    embedded,
    image_of,
    make,
    near,
    run_info,
    snapshot,
)

INFO = run_info(
    networks=(NETWORK,), shows=("action_values", "value"), action_names=("STAY", "UP", "DOWN"), training=True
)
TWINS = described(
    "policy and value",
    Architecture(Box(shape=(3,)), (("policy", 2), ("value", 1)), (8, 6), separate_towers=True),
)


def filled(qtbot: Any, info: RunInfo = INFO, theme: Any = DARK, **changes: Any) -> EmbeddingPanel:
    panel = make(qtbot, EmbeddingPanel, info, (360, 400), theme)
    panel.show_snapshot(snapshot(embedding=embedded(**changes)))
    return panel


def choose(panel: EmbeddingPanel, colour: str) -> None:
    panel.colour.setCurrentIndex(panel.colour.findText(colour))
    panel.colour.activated.emit(panel.colour.currentIndex())


def test_it_fits_where_there_is_a_hidden_layer() -> None:
    assert EmbeddingPanel.fits(INFO)
    assert not EmbeddingPanel.fits(run_info())
    linear = described("Q", Architecture(Box(shape=(3,)), (("q", 2),), ()))
    assert linear.last_hidden == ()
    assert not EmbeddingPanel.fits(run_info(networks=(linear,)))
    assert [layer.name for layer in NETWORK.last_hidden] == ["shared.0"]
    assert [layer.name for layer in TWINS.last_hidden] == ["policy.1", "value.1"]


def test_colours_are_values_actions_or_times(qtbot: Any) -> None:
    panel = filled(qtbot)
    points = panel.points
    assert points is not None
    assert [panel.colour.itemText(i) for i in range(panel.colour.count())] == ["value", "action", "time"]
    table = for_points(DARK)
    lowest, highest = (int(points.value.argmin()), int(points.value.argmax()))
    painted = panel.view._painted
    assert painted is not None
    assert (painted.colour[lowest], painted.colour[highest]) == (table[0], table[-1])
    assert panel.key.ends == ("0.00", "2.00")
    assert panel.key.words == "V(s)"
    image = image_of(panel.view)
    assert all(count(image, as_colour(int(table[end])), tolerance=12) > 30 for end in (0, -1))
    choose(panel, "action")
    assert [name for name, _, _ in panel.key.kinds] == ["STAY", "UP", "DOWN"]
    image = image_of(panel.view)
    for row in (0, 1, 2):
        x, y = panel.view.pixels()[row]
        colour = QColor(image.pixel(int(x), int(y)))
        assert any(near(colour, known, 30) for known in distinct(DARK))
    choose(panel, "time")
    assert panel.key.ends == ("1", "1,197")
    assert panel.key.words == "decision"


def test_more_actions_than_colours_have_other_marks() -> None:
    painted = by_kind(np.arange(18), DARK)
    pairs = set(zip(painted.colour.tolist(), painted.mark.tolist(), strict=True))
    assert len(pairs) == 18
    assert set(painted.mark.tolist()) == {0, 1, 2, 3}


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_stands_out_from_the_ground(theme: Any) -> None:
    """By WCAG's measure of contrast; the ends of viridis that would be lost are left out."""

    def bright(colour: QColor) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                 for part in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    ground = bright(QColor(theme.surface))
    for colour in [*(as_colour(int(one)) for one in for_points(theme)[::15]), *distinct(theme)]:
        light, dark = sorted((bright(colour), ground), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 1.9
    assert len({colour.name() for colour in distinct(theme)}) == 5


def test_continuous_actions_are_coloured_by_dimension(qtbot: Any) -> None:
    info = run_info(networks=(TWINS,), shows=("action_distribution",), action_names=("gas", "wheel"),
                    action_low=(-1.0, -1.0), action_high=(1.0, 1.0))  # fmt: skip
    told = embedded()
    assert told.points is not None
    told.points.action = np.stack([np.arange(300), -np.arange(300)], 1).astype(np.float32)
    panel = make(qtbot, EmbeddingPanel, info)
    panel.show_snapshot(snapshot(embedding=told))
    assert [panel.colour.itemText(i) for i in range(3)] == ["action: gas", "action: wheel", "time"]
    choose(panel, "action: wheel")
    assert (panel.key.ends, panel.key.words) == (("−299", "0"), "wheel")
    assert [panel.layer.itemText(i) for i in range(2)] == ["policy.1", "value.1"]
    panel.layer.setCurrentIndex(1)
    request = panel.request()
    assert request is not None
    assert (request.network, request.layer) == ("policy and value", "value.1")


def test_the_pointer_tells_a_moment_and_a_click_goes_there(qtbot: Any) -> None:
    panel, wanted = filled(qtbot), []
    panel.decision_wanted.connect(wanted.append)
    assert panel.words.text == HINT
    qtbot.wait(20)  # the words below the map have taken their lines
    away = panel.view.pixels()
    row = int(np.hypot(*(away - away.mean(0)).T).argmax())  # alone outside
    at = QPoint(*(int(part) for part in away[row]))
    QTest.mouseMove(panel.view, at)
    qtbot.waitUntil(lambda: panel.view.at == row)
    points = panel.points
    assert points is not None
    action = ("STAY", "UP", "DOWN")[int(points.action[row, 0])]
    assert panel.words.text == (
        f"episode {points.episode[row]}, step {points.step[row]} · {action} · V(s) {int(points.value[row])}"
    )
    QTest.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=at)
    assert wanted == [float(points.decision[row])]
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.view.at == (row + 1) % 300
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert wanted[1] == float(points.decision[(row + 1) % 300])


def test_the_moment_in_view_is_ringed(qtbot: Any) -> None:
    panel = filled(qtbot)
    box = panel.view.rect()
    assert count(image_of(panel.view), QColor(DARK.accent)) > 20
    panel.show_snapshot(snapshot(embedding=embedded(points=None, here=None)))
    assert count(image_of(panel.view), QColor(DARK.accent)) == 0
    assert panel.points is not None, "the points stay"
    panel.show_snapshot(snapshot(embedding=embedded(points=None, here=np.float32([500, 500]))))
    assert box.width() > 0
    assert count(image_of(panel.view), QColor(DARK.accent)) > 10, "what is far away is at the rim"


def test_what_is_shown_is_said(qtbot: Any) -> None:
    panel = filled(qtbot)
    assert panel.about.text == "300 of 1,200 moments by the network of step 412,000 · 80 % of the variance"
    assert "One moment in 4 is a point." in panel.about.toolTip()
    assert "64 units" in panel.about.toolTip()
    panel.show_snapshot(snapshot(embedding=embedded(number=2, every=1, spread=None, method="tsne")))
    assert panel.about.text == "300 moments by the network of step 412,000"
    assert "is a point" not in panel.about.toolTip()


def test_t_sne_tells_how_far_it_is_and_can_be_cancelled(qtbot: Any) -> None:
    panel = filled(qtbot)
    assert panel._waiting.isHidden()
    panel.switch.choose("tsne")
    request = panel.snapshot_request(10.0).embedding
    assert request is not None
    assert (request.method, request.known) == ("tsne", 1)
    panel.show_snapshot(snapshot(embedding=embedded(points=None, share=0.34)))
    assert not panel._waiting.isHidden()
    assert panel.bar.value() == 34
    assert panel.words.text == "t-SNE 34 %"
    assert panel.points is not None, "the map before it is still there"
    panel.cancel.click()
    assert panel._waiting.isHidden()
    request = panel.snapshot_request(10.01).embedding
    assert request is not None
    assert request.method == "pca"
    panel.switch.choose("tsne")
    panel.show_snapshot(snapshot(embedding=embedded(number=2, method="tsne", spread=None)))
    assert panel._waiting.isHidden()
    assert not panel.again.isHidden()
    before = panel.request()
    panel.again.click()
    after = panel.request()
    assert before is not None
    assert after is not None
    assert after.edition == before.edition + 1


def test_it_asks_seldom_where_nothing_moves_and_renews_only_the_present(qtbot: Any) -> None:
    panel = make(qtbot, EmbeddingPanel, INFO)
    first = panel.snapshot_request(0.0)
    assert first.embedding is not None
    assert not first.frame
    assert panel.snapshot_request(0.2).embedding is None, "one question at a time"
    panel.show_snapshot(snapshot(embedding=embedded()))
    assert panel.snapshot_request(0.5).embedding is None or panel._waits
    asked = [now for now in np.arange(1, 21, 0.05) if answered(panel, now, step=17)]
    assert 15 <= len(asked) <= 22, "about once a second, so that it is not forgotten"
    assert panel._editions["pca"] <= 1, "nothing new to map"
    for now in np.arange(30, 50, 0.05):
        answered(panel, now, step=int(now * 20))
    renewed = panel._editions["pca"]
    assert 4 <= renewed <= 8
    past = PastMoment(5, 1, False, True, 0)
    for now in np.arange(50, 60, 0.05):
        answered(panel, now, step=int(now * 20), past=replace(past, moment=int(now * 20)))
    assert panel._editions["pca"] == renewed, "while the past is in view the map stands still"


def answered(panel: EmbeddingPanel, now: float, step: int, **changes: Any) -> bool:
    """Ask, and answer at once; returns whether it asked."""
    asked = panel.snapshot_request(now).embedding
    told = None if asked is None else embedded(points=None)
    panel.show_snapshot(snapshot(embedding=told, episode_step=step, **changes))
    return asked is not None


def test_a_map_that_was_given_up_stays_in_view_until_there_is_another(qtbot: Any) -> None:
    panel = filled(qtbot, number=7)
    about = panel.about.text
    panel.show_snapshot(snapshot(embedding=Embedding(0, "pca", share=0.2)))
    assert panel.about.text == about
    assert panel.pending
    request = panel.request()
    assert request is not None
    assert request.known == 7


def test_in_a_low_panel_the_map_stands_beside_the_rest(qtbot: Any) -> None:
    panel = filled(qtbot)
    assert panel.view.width() > 300
    panel.resize(360, 130)
    qtbot.waitUntil(lambda: panel.view.height() > 100)
    assert panel.view.width() > 120
    assert panel.switch.mapTo(panel, panel.switch.pos()).x() > panel.view.width()


def test_what_cannot_be_mapped_says_why(qtbot: Any) -> None:
    panel = filled(qtbot)
    fault = "What this layer says is no longer finite."
    panel.show_snapshot(snapshot(embedding=embedded(number=2, fault=fault)))
    assert panel.covered
    assert panel.sentence == fault
    panel.show_snapshot(snapshot(embedding=embedded(number=3)))
    assert not panel.covered
    assert panel.message == ""


def test_a_hidden_panel_asks_for_nothing() -> None:
    assert not SnapshotRequest().extras
    asked = SnapshotRequest(embedding=None) | SnapshotRequest(frame=False)
    assert asked.embedding is None


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_one_point_and_equal_ones_are_drawn(qtbot: Any, theme: Any) -> None:
    told = embedded(count=4)
    assert told.points is not None
    told.points.place[:] = 3.0
    panel = make(qtbot, EmbeddingPanel, GRID_INFO, theme=theme)
    panel.show_snapshot(snapshot(embedding=told))
    image_of(panel)
    assert np.isfinite(panel.view.pixels()).all()
