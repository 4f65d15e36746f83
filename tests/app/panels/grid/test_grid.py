"""The map of values of a grid."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QImage
from PySide6.QtWidgets import QToolTip

from rlstudio.app.panels.colours import Scale
from rlstudio.app.panels.grid.colour_key import bar_words
from rlstudio.app.panels.grid.grid import Grid
from rlstudio.app.panels.grid.readings import compact, known_range
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.worker.messages import StateValues
from tests.app.panels.samples import (
    DARK,
    GRID_INFO,
    LAYOUT,
    count,
    full_snapshot,
    image_of,
    make,
    near,
    run_info,
    snapshot,
    visited,
)

Q_SA = np.array(
    [[0.1, 0.3, 0.2, 0.0], [0.2, 0.1, 0.6, 0.1], [0.0, 0.0, 0.0, 0.0], [0.4, 0.9, 0.5, 0.3], [0, 0, 0, 0]],
    np.float32,
)


def lightness(image: QImage, spot: QPointF) -> float:
    return image.pixelColor(spot.toPoint()).lightnessF()


def test_the_best_cell_is_the_brightest(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    panel.switch.choose("values")
    image = image_of(panel.map)
    places = {(0, 0): 0.3, (0, 1): 0.6, (1, 1): 0.9}
    found = [
        lightness(image, panel.map.cell_rect(*place).bottomLeft() + QPointF(8, -8))
        for place, _ in sorted(places.items(), key=lambda item: item[1])
    ]
    assert found == sorted(found)
    assert found[2] > found[0] + 0.1
    wall = image.pixelColor(panel.map.cell_rect(0, 2).center().toPoint())
    assert near(wall, QColor(DARK.background), 3)


def test_triangles_show_each_action(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    panel.switch.choose("actions")
    image = image_of(panel.map)
    cell = panel.map.cell_rect(1, 1)
    scale = Scale(-1.0, 1.0, DARK)  # by the rewards of trap and goal
    for action, (u, v) in enumerate(((0.2, 0.1), (0.9, 0.2), (0.2, 0.9), (0.1, 0.2))):
        spot = QPointF(cell.left() + u * cell.width(), cell.top() + v * cell.height())
        wanted = QColor(int(scale.colours(Q_SA[3, action : action + 1])[0]))
        assert near(image.pixelColor(spot.toPoint()), wanted, 6)


def test_the_scale_is_named_after_what_the_cells_show(qtbot) -> None:
    table = StateValues(action_values=Q_SA, action_probabilities=np.full((5, 4), 0.25, np.float32))
    for names, what in ((("up", "right", "down", "left"), "probability"), (tuple("abcd"), "expected return")):
        panel = make(qtbot, Grid, replace(GRID_INFO, action_names=names), size=(420, 380))
        panel.show_snapshot(snapshot(state_values=table))
        panel.switch.choose("probabilities")
        image_of(panel)
        assert panel.map.drawn.legend[2] == what


def test_arrows_point_where_the_policy_goes(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    image = image_of(panel.map)
    cell = panel.map.cell_rect(0, 1)  # greedy: down
    side = cell.width()
    ground = image.pixelColor((cell.topLeft() + QPointF(5, 5)).toPoint())
    half = QRectF(cell.left() + 4, cell.top() + 4, side - 8, side / 2 - 4)
    above = half.width() * half.height() - count(image, ground, half, 6)
    half.moveTop(cell.center().y())
    below = half.width() * half.height() - count(image, ground, half, 6)
    assert below > 1.3 * above > 0, "the head of the arrow is in the lower half"


def test_the_agent_stands_in_its_cell_and_beside_its_arrow(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    empty = image_of(panel.map)
    for state, cell, other in ((1, (0, 1), (1, 1)), (3, (1, 1), (0, 1))):
        panel.show_snapshot(snapshot(state_index=state))
        image, box = image_of(panel.map), panel.map.cell_rect(*cell)
        corner = QRectF(box.center(), box.bottomRight())
        assert count(image, QColor("#ffffff"), corner, 30) > 20
        elsewhere = panel.map.cell_rect(*other).toRect()
        assert image.copy(elsewhere) == empty.copy(elsewhere)
        side = box.width()
        middle = box.adjusted(0.3 * side, 0.3 * side, -0.38 * side, -0.38 * side).toRect()
        assert image.copy(middle) == empty.copy(middle)


def test_negative_and_positive_values_have_different_hues() -> None:
    scale = Scale(-0.5, 1.0, DARK)
    assert (scale.low, scale.high) == (-1.0, 1.0)
    low, zero, high = (QColor(int(c)) for c in scale.colours(np.array([-1.0, 0.0, 1.0])))
    assert low.blue() > low.red()
    assert high.red() > high.blue()
    assert zero.saturationF() < 0.3


def test_a_colour_keeps_its_meaning_from_the_first_second_on(qtbot) -> None:
    """Rewards tell how far values can go: those of a beginner are near the ground's colour, not at an end."""
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.switch.choose("values")
    spot = QPointF(8, -8)

    def corner(value: float) -> QColor:
        table = np.zeros((5, 4), np.float32)
        table[1] = value
        panel.map._rendered_at -= 1.0
        panel.show_snapshot(snapshot(state_values=StateValues(action_values=table)))
        image = image_of(panel.map)
        return image.pixelColor((panel.map.cell_rect(0, 1).bottomLeft() + spot).toPoint())

    first = corner(-0.004)
    assert (panel.map.drawn.scale.low, panel.map.drawn.scale.high) == (-1.0, 1.0)
    zero = QColor(int(panel.map.drawn.scale.colours(np.zeros(1))[0]))
    assert near(first, zero, 12), "next to nothing is learned"
    half = corner(0.5)
    corner(0.9)
    assert corner(0.5) == half
    assert corner(-0.004) == first


def test_what_rewards_tell_of_the_reach() -> None:
    def ends(*rewards: float, per_action: bool = False) -> tuple[float, float]:
        found = known_range(rewards, per_action=per_action)
        return found.low, found.high

    assert ends(1.0) == (0.0, 1.0)
    assert ends(10.0, -1.0) == (-1.0, 10.0)
    assert ends(1.0, -100.0) == (-1.0, 1.0), "who chooses its actions goes round a cliff"
    assert ends(1.0, -100.0, per_action=True) == (-100.0, 1.0)
    assert ends(-100.0) == ends() == (np.inf, -np.inf), "nothing is known: it grows with what is shown"


def test_hovering_tells_the_numbers(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    image_of(panel)
    spot = panel.map.cell_rect(1, 1).center()
    assert panel.map.cell_at(spot) == (1, 1)
    text = panel.map.describe(1, 1)
    assert text.startswith("row 2, column 2")
    assert "V = 0.900" in text
    assert "Q(right) = 0.900" in text
    assert panel.map.describe(0, 2).endswith("wall")
    assert "treasure" in panel.map.describe(1, 2)


def test_the_numbers_under_a_resting_pointer_follow_the_learning(qtbot, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    monkeypatch.setattr(QToolTip, "isVisible", lambda: True)
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    image_of(panel)
    qtbot.mouseMove(panel.map, panel.map.cell_rect(1, 1).center().toPoint())
    qtbot.waitUntil(lambda: len(told) == 1)
    panel.map._rendered_at -= 1.0
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=2 * Q_SA)))
    first, second = told
    assert "V = 0.900" in first
    assert "V = 1.800" in second


def test_a_resting_pointer_keeps_the_numbers(qtbot, monkeypatch) -> None:
    """Qt asks for the tooltip after a moment: the panel's own words must not take the numbers' place."""
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_: told.append(text))
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    image_of(panel)
    spot = panel.map.cell_rect(1, 1).center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, panel.map.mapToGlobal(spot))
    panel.map.hovered = (1, 1)
    assert panel.map.event(event)
    assert told[-1].startswith("row 2, column 2")
    panel.map.hovered = None
    panel.map.event(event)
    assert len(told) == 1, "beside the map the panel speaks of itself"


@pytest.mark.parametrize(("size", "written"), [((420, 420), True), ((300, 300), True), ((110, 130), False)])
@pytest.mark.parametrize("mode", ["actions", "values"])
def test_numbers_are_written_where_they_are_legible_and_nothing_hides_them(
    qtbot, mode: str, size: tuple[int, int], written: bool
) -> None:
    """The agent moves aside: what its cell says is the same with it and without."""
    panel = make(qtbot, Grid, GRID_INFO, size=size)
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    panel.switch.choose(mode)
    empty = image_of(panel.map)
    assert panel.map.drawn is not None
    assert panel.map.drawn.written == written
    panel.show_snapshot(snapshot(state_index=1))
    image = image_of(panel.map)
    box = panel.map.cell_rect(0, 1)
    assert count(image, QColor(DARK.accent), box, 30) > 5, "the agent is there"
    if written:
        side = box.width()
        if mode == "actions":
            spots = [QRectF(box.left() + u * side, box.top() + v * side, 0.4 * side, 0.24 * side)
                     for u, v in ((0.3, 0.03), (0.3, 0.73))]  # fmt: skip
        else:
            spots = [QRectF(box.left() + 0.1 * side, box.top() + 0.36 * side, 0.8 * side, 0.26 * side)]
        for spot in spots:
            assert image.copy(spot.toRect()) == empty.copy(spot.toRect())


@pytest.mark.parametrize("mode", ["values", "actions"])
def test_a_colour_keeps_its_meaning_while_values_fall(qtbot, mode: str) -> None:
    """The scale grows only: half the value is half as bright, not as bright as before."""
    cells = tuple(cell.model_copy(update={"reward": 0.0}) for cell in LAYOUT.cells)
    info = replace(
        GRID_INFO, layout=LAYOUT.model_copy(update={"cells": cells})
    )  # nothing is known beforehand
    panel = make(qtbot, Grid, info, size=(420, 420))
    panel.switch.choose(mode)

    def show(scale: float) -> tuple[str, str, str]:
        panel.map._rendered_at -= 1.0
        panel.show_snapshot(snapshot(state_values=StateValues(action_values=scale * Q_SA)))
        image_of(panel.map)
        assert panel.map.drawn is not None
        legend = panel.map.drawn.legend
        assert legend is not None
        return legend

    before = show(1.0)
    assert show(0.5) == before
    assert float(show(2.0)[1]) == 2 * float(before[1])
    panel.start(info)
    panel.switch.choose(mode)
    assert float(show(0.5)[1]) == pytest.approx(0.5 * float(before[1]), abs=0.01)


def test_cells_with_a_reward_of_their_own_have_a_coin(qtbot) -> None:
    cells = tuple(c.model_copy(update={"reward": 2.0}) if c.state == 1 else c for c in LAYOUT.cells)
    layout = LAYOUT.model_copy(update={"cells": cells})
    panel = make(qtbot, Grid, run_info(layout=layout), size=(420, 380))
    panel.show_snapshot(full_snapshot())
    image, gold = image_of(panel.map), QColor("#ffd23f")
    corner, plain = panel.map.cell_rect(0, 1), panel.map.cell_rect(1, 1)
    corner.setSize(corner.size() / 3)
    plain.setSize(plain.size() / 3)
    assert count(image, gold, corner, tolerance=4) > 30 + count(image, gold, plain, tolerance=4)
    assert "entering gives +2" in panel.map.describe(0, 1)
    assert "entering" not in panel.map.describe(1, 1)


def test_a_map_is_painted_again_only_when_it_changed(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    image_of(panel)
    drawn = panel.map.drawn
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA.copy()), state_index=1))
    image_of(panel)
    assert panel.map.drawn is drawn
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=2 * Q_SA)))
    image_of(panel)
    assert panel.map.drawn is drawn, "not sooner than a fifth of a second"
    panel.map._rendered_at -= 1.0
    panel.show_snapshot(snapshot())
    image_of(panel)
    assert panel.map.drawn is not drawn
    assert "V = 1.800" in panel.map.describe(1, 1)


def test_while_time_stands_still_the_newest_values_are_painted_at_once(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=Q_SA)))
    image_of(panel)
    newer = StateValues(action_values=2 * Q_SA)
    panel.show_snapshot(snapshot(state_values=newer, decision=ShownDecision(at_rest=True)))
    assert "V = 1.800" in panel.map.describe(1, 1)


def test_visits_bring_their_modes_and_colour_what_was_seen(qtbot) -> None:
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    with pytest.raises(KeyError):
        panel.switch.choose("visits")
    panel.show_training(visited())
    panel.switch.choose("visits")
    image = image_of(panel.map)

    def corner(row: int, column: int) -> QColor:
        spot = panel.map.cell_rect(row, column).bottomLeft() + QPointF(8, -8)
        return image.pixelColor(spot.toPoint())

    order = [(0, 1), (1, 2), (0, 0), (1, 1)]  # 1, 5, 100 and 1000 visits
    found = [corner(*place).lightnessF() for place in order]
    assert found == sorted(found)
    assert found[-1] > found[0] + 0.3
    assert near(corner(1, 0), QColor(DARK.grid), 3), "never entered: no colour"
    text = panel.map.describe(1, 1)
    assert "1,000 visits" in text
    assert "60.0% of about the last 100 steps" in text
    assert "up: 900" in text
    assert "5 visits" in panel.map.describe(1, 2)
    panel.switch.choose("lately")
    image = image_of(panel.map)
    assert corner(1, 1).lightnessF() > corner(0, 0).lightnessF() > corner(0, 1).lightnessF()


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (950, "950"), (999.7, "1.0k"), (1234, "1.2k"), (34_000, "34k"), (2.5e6, "2.5M")],
)
def test_counts_are_short(number: float, text: str) -> None:
    assert compact(number) == text


def test_illegal_actions_are_no_triangles_and_no_arrows(qtbot) -> None:
    """Their values are minus infinity; the scale is that of the others."""
    panel = make(qtbot, Grid, GRID_INFO, size=(420, 380))
    masked = Q_SA.copy()
    masked[0, 0] = -np.inf
    panel.show_snapshot(snapshot(state_values=StateValues(action_values=masked)))
    panel.switch.choose("actions")
    image = image_of(panel.map)
    cell = panel.map.cell_rect(0, 0)
    up, right = (QPointF(cell.center().x(), cell.top() + 6), QPointF(cell.right() - 6, cell.center().y()))
    assert near(image.pixelColor(up.toPoint()), QColor(DARK.grid), 3)
    assert not near(image.pixelColor(right.toPoint()), QColor(DARK.grid), 3)
    assert "Q(up) = illegal" in panel.map.describe(0, 0)
    assert "Q(right) = 0.3" in panel.map.describe(0, 0)


@pytest.mark.parametrize("ends", ["0.001.00", "−1000", "1100M"])
@pytest.mark.parametrize("what", ["expected return", "highest probability", "visits", "of the last steps"])
@pytest.mark.parametrize("room", [150, 180, 240, 400])
def test_the_colour_bar_keeps_its_words(qtbot, room: int, what: str, ends: str) -> None:
    """Numbers, bar and words fit beside each other in the narrowest map that a panel can have."""
    metrics = QFontMetricsF(DARK.number_font(DARK.small))
    words, bar = bar_words(what, ends, room, metrics)
    assert words
    assert bar >= 8
    gap = metrics.averageCharWidth()
    assert bar + metrics.horizontalAdvance(words + ends) + 4 * gap <= room + 1
    if room == 400:
        assert words == what
