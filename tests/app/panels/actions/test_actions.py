"""One bar for every action: its colour, its length, its number."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor

from rlstudio.app.look import theme as themes
from rlstudio.app.panels.actions.panel import FEW_ACTIONS, ActionsPanel
from rlstudio.core.registry import environment
from tests.app.panels.samples import (
    DARK,
    GRID_INFO,
    LIGHT,
    THEMES,
    THOUGHT,
    image_of,
    make,
    near,
    run_info,
    snapshot,
)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_the_chosen_action_has_the_accent_colour(qtbot, theme) -> None:
    panel = make(qtbot, ActionsPanel, run_info(), theme=theme)
    panel.show_snapshot(snapshot(action_values=np.array([0.6, 1.0, -0.5], np.float32), action=1))
    image = image_of(panel.bars)
    accent, plain = QColor(theme.accent), theme.series_colour(0)
    rects = [panel.bars.bar_rect(a) for a in range(3)]
    for action, rect in enumerate(rects):
        colour = image.pixelColor(rect.center().toPoint())
        assert near(colour, accent if action == 1 else plain)
    assert rects[1].width() > rects[0].width()
    assert rects[2].right() == pytest.approx(rects[0].left(), abs=1), "negative bars go to the left of zero"
    panel.show_snapshot(snapshot(action_values=np.array([0.6, 1.0, -0.5], np.float32), action=2))
    image = image_of(panel.bars)
    assert near(image.pixelColor(panel.bars.bar_rect(2).center().toPoint()), accent)
    assert near(image.pixelColor(panel.bars.bar_rect(1).center().toPoint()), plain)


def test_a_move_that_the_search_has_not_tried_has_no_value(qtbot) -> None:
    panel = make(qtbot, ActionsPanel, GRID_INFO)
    values = np.array([0.1, 0.75, 0.6, 0.6], np.float32)
    tried = replace(THOUGHT, visits=np.array([3, 25, 0, 0, 20, 4, 12]))
    panel.show_snapshot(snapshot(action_values=values, action=1, thought=tried))
    assert [panel.bars.bar_rect(action).isNull() for action in range(4)] == [False, False, True, True]
    assert values[2] == np.float32(0.6), "what was decided is not touched"
    panel.show_snapshot(snapshot(action_values=values, action=1))
    assert not panel.bars.bar_rect(2).isNull()


def test_probabilities_fill_their_share(qtbot) -> None:
    panel = make(qtbot, ActionsPanel, run_info(shows=("action_probabilities",)))
    panel.show_snapshot(snapshot(action_probabilities=np.array([0.5, 0.25, 0.25], np.float32), action=0))
    first, second = panel.bars.bar_rect(0), panel.bars.bar_rect(1)
    assert first.width() == pytest.approx(2 * second.width(), rel=0.01)
    assert panel.switch.isHidden()


def test_both_shows_two_bars_for_each_action(qtbot) -> None:
    panel = make(qtbot, ActionsPanel, run_info(shows=("action_values", "action_probabilities")))
    values, shares = np.array([1.0, 2.0, 3.0], np.float32), np.array([0.2, 0.3, 0.5], np.float32)
    panel.show_snapshot(snapshot(action_values=values, action_probabilities=shares, action=2))
    panel.switch.choose("both")
    image = image_of(panel.bars)
    q, p = panel.bars.bar_rect(0, "values"), panel.bars.bar_rect(0, "probabilities")
    assert p.left() > q.right()
    assert near(image.pixelColor(q.center().toPoint()), DARK.series_colour(0))
    assert near(image.pixelColor(p.center().toPoint()), DARK.series_colour(1))


def test_long_numbers_get_the_room_they_need(qtbot) -> None:
    panel = make(qtbot, ActionsPanel, run_info(), size=(300, 200))
    panel.show_snapshot(snapshot(action_values=np.array([0.1, 0.2, 0.3], np.float32), action=0))
    before = panel.bars.bar_rect(2).right()
    panel.show_snapshot(snapshot(action_values=np.array([-4500.0, 0.2, 1234.5], np.float32), action=0))
    panel.show_snapshot(snapshot(action_values=np.array([85.001, 85.002, 85.004], np.float32), action=0))
    assert panel.bars.bar_rect(2).right() <= before
    fresh = make(qtbot, ActionsPanel, run_info(), size=(300, 200))
    fresh.show_snapshot(snapshot(action_values=np.array([85.001, 85.002, 85.004], np.float32), action=0))
    assert fresh.bars.bar_rect(2).right() < before


def test_exploring_and_playing_are_marked(qtbot) -> None:
    panel = make(qtbot, ActionsPanel, run_info())
    values = np.array([0.6, 1.0, -0.5], np.float32)
    panel.show_snapshot(snapshot(action_values=values, action=0))
    plain = image_of(panel.bars)
    assert panel.bars.description == "chose NOOP"
    panel.show_snapshot(snapshot(action_values=values, action=0, explored=True))
    assert panel.bars.description == "NOOP, at random to explore"
    random = image_of(panel.bars)
    assert random != plain
    panel.show_snapshot(snapshot(action_values=values, action=0, human=True))
    assert panel.bars.description == "you chose NOOP"
    assert image_of(panel.bars) not in (plain, random)


def test_values_that_are_no_numbers_draw_no_bar(qtbot) -> None:
    panel = make(qtbot, ActionsPanel, run_info())
    panel.show_snapshot(snapshot(action_values=np.array([np.nan, 1.0, np.inf], np.float32), action=0))
    image_of(panel)
    assert panel.bars.bar_rect(0).isEmpty()
    assert not panel.bars.bar_rect(1).isEmpty()


@pytest.mark.parametrize("height", [130, 190, 300])
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_badge_covers_no_bar(qtbot, height: int, theme: themes.Theme) -> None:
    names = tuple(f"Action {number}" for number in range(6))
    panel = ActionsPanel()
    qtbot.addWidget(panel)
    panel.resize(300, height)
    panel.set_theme(theme)
    panel.start(run_info(action_names=names))
    panel.set_state("paused")
    panel.show_snapshot(snapshot(action_values=np.ones(6, np.float32), action=0))
    panel.show()
    first = panel.bars.bar_rect(0).translated(QPointF(panel.bars.mapTo(panel, QPoint(0, 0))))
    # In large type six rows need all of a low panel.
    assert panel.badge.isHidden() == (theme.large and height == 130)
    assert panel.badge.isHidden() or first.top() >= panel.badge.geometry().bottom()


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_illegal_actions_are_crossed_out_and_have_no_bars(qtbot, theme) -> None:
    """Their values mean nothing: neither a bar, nor a number, nor room in the range of the others."""
    panel = make(qtbot, ActionsPanel, run_info(shows=("action_values", "action_probabilities")), theme=theme)
    panel.switch.choose("both")
    values, shares = np.array([1.0, 900.0, -0.5], np.float32), np.array([0.8, 0.0, 0.2], np.float32)
    legal = np.array([True, False, True])
    panel.show_snapshot(snapshot(action_values=values, action_probabilities=shares, action=0, legal=legal))
    bars = panel.bars
    assert bars.range.limits() == (-0.5, 1.0)
    assert bars.bar_rect(1, "values").isEmpty()
    assert bars.bar_rect(1, "probabilities").isEmpty()
    assert not bars.bar_rect(2, "values").isEmpty()
    assert bars.in_words() == "chose NOOP; NOOP Q 1.00, π 0.80; UP is illegal; DOWN Q −0.50, π 0.20"

    def inks(image) -> set[str]:
        """The colours in the middle of the row of action 1, where its name stands, and its bars would."""
        middle = (bars.bar_rect(0).center().y() + bars.bar_rect(2).center().y()) / 2
        return {image.pixelColor(x, int(middle)).name() for x in range(bars.width())}

    struck = inks(image_of(bars))
    panel.show_snapshot(snapshot(action_values=values, action_probabilities=shares, action=0))
    open_inks = inks(image_of(bars))
    assert theme.series_colour(0).name() in open_inks
    assert theme.grid in open_inks
    for colour in (theme.grid, theme.series_colour(0).name(), theme.series_colour(1).name(), theme.text):
        assert colour not in struck
    assert theme.muted in struck


def test_thousands_of_actions_have_no_bars() -> None:
    """Each picture of them would take more than a second, in which the window stands still."""
    names = tuple(f"ACTION {number}" for number in range(5000))
    assert ActionsPanel.fits(run_info(action_names=names[:1024]))
    assert not ActionsPanel.fits(run_info(action_names=names))


def test_of_many_moves_on_a_board_the_likeliest_legal_ones_are_shown(qtbot) -> None:
    spec = environment("rlstudio/Breakthrough-v0")
    names = spec.action_names
    info = run_info(board=spec.board(), action_names=names, shows=("action_probabilities",))
    panel = make(qtbot, ActionsPanel, info)
    assert panel.minimumSizeHint().height() < 300
    legal = np.zeros(len(names), bool)
    legal[::4] = True
    p = np.where(legal, np.arange(len(names)), 0).astype(np.float32)
    p /= p.sum()
    panel.show_snapshot(snapshot(action_probabilities=p, legal=legal, action=4))
    wanted = sorted([4, *np.flatnonzero(legal)[-13:].tolist()])
    assert panel.bars.names == tuple(names[row] for row in wanted)
    assert panel.bars.chosen == 0
    assert panel.bars.illegal == []
    np.testing.assert_array_equal(panel.bars.probabilities, p[wanted])
    legal[20:] = False
    panel.show_snapshot(snapshot(action_probabilities=p, legal=legal))
    assert panel.bars.names == tuple(names[row] for row in (0, 4, 8, 12, 16))


@pytest.mark.parametrize(("height", "rows"), [(180, 9), (420, 14)])
def test_of_many_letters_as_many_are_shown_as_there_is_room_for(qtbot, height, rows) -> None:
    names = (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ", "SPACE", "FULL STOP")
    info = run_info(action_names=names, shows=("action_probabilities",))
    panel, wide = make(qtbot, ActionsPanel, info, size=(300, height)), set()
    for best in ("E", "FULL STOP"):
        p = np.full(28, 0.01, np.float32)
        p[names.index(best)] = 0.73
        panel.show_snapshot(snapshot(action_probabilities=p, action=names.index("Q")))
        assert len(panel.bars.names) == rows
        assert {best, "Q"} <= set(panel.bars.names)
        wide.add(panel.bars.bar_rect(0, "probabilities").left())
    assert len(wide) == 1, "bars do not jump when a longer name comes"


def test_the_other_sides_move_is_not_called_the_persons(qtbot) -> None:
    panel = make(qtbot, ActionsPanel, run_info())
    values = np.array([0.6, 1.0, -0.5], np.float32)
    panel.show_snapshot(snapshot(action_values=values, action=1, human=True))
    assert panel.bars.description.startswith("you chose")
    panel.show_snapshot(snapshot(action_values=values, action=1, human=True, by_agent=True))
    assert not panel.bars.description.startswith("you chose")


def test_of_the_moves_of_chess_a_few_legal_ones_have_bars(qtbot) -> None:
    """There are 1,924, more than bars are drawn for elsewhere."""
    spec = environment("rlstudio/Chess-v0")
    game, names = spec.game(), spec.action_names
    legal = game.legal(game.begin(1))[0]
    shares = np.zeros(game.actions, np.float32)
    shares[names.index("e2e4")], shares[names.index("d2d4")] = 0.6, 0.4
    info = run_info(board=spec.board(), action_names=names, shows=("action_probabilities",))
    assert ActionsPanel.fits(info)
    panel = make(qtbot, ActionsPanel, info, size=(320, 420))
    panel.show_snapshot(snapshot(action_probabilities=shares, legal=legal, action=names.index("e2e4")))
    assert {"e2e4", "d2d4"} < set(panel.bars.names)
    assert len(panel.bars.names) == FEW_ACTIONS
    assert all(legal[names.index(name)] for name in panel.bars.names)


def test_the_same_decision_is_not_painted_again(qtbot) -> None:
    """A game draws several pictures of each decision."""
    panel = make(qtbot, ActionsPanel, run_info())
    painted: list[int] = []
    paint = panel.bars.paintEvent
    panel.bars.paintEvent = lambda event: (painted.append(1), paint(event))[1]

    def paints(values: list[float], action: int) -> int:
        painted.clear()
        told = snapshot(action_values=np.array(values, np.float32), action=action)
        panel.show_snapshot(replace(told, episode_step=told.episode_step + 1))
        qtbot.wait(20)
        return len(painted)

    panel.show()
    qtbot.waitExposed(panel)
    assert paints([0.6, 1.0, -0.5], 1) > 0
    qtbot.wait(50)
    assert paints([0.6, 1.0, -0.5], 1) == 0
    assert paints([0.6, 1.0, -0.5], 2) == 1, "another action"
    assert paints([0.6, 1.0, -0.4], 2) == 1, "another value"
