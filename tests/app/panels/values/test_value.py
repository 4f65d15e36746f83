"""The value over the last decisions."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from rlstudio.app.panels.values.panel import Value
from rlstudio.app.panels.values.trace import Trace, came_of_it
from rlstudio.core.worlds.game import BoardLayout
from rlstudio.engine.snapshot import CUT_OFF, GOES_ON, TERMINATED, ShownDecision
from rlstudio.engine.timeline import KNOWN, PastMoment
from tests.app.panels.samples import (
    DARK,
    count,
    image_of,
    make,
    run_info,
    snapshot,
)


def straight(start: int, stop: int, endings: dict[int, float]) -> np.ndarray:
    """Decisions of rising value without rewards; how episodes ended with some of them."""
    n = np.arange(float(start), float(stop))
    return np.stack([n, n, 0 * n, [endings.get(int(one), GOES_ON) for one in n]], axis=1)


def test_trace_keeps_the_newest_and_understands_rewinding() -> None:
    trace = Trace(10)
    for start in range(0, 200, 5):
        trace.extend(straight(start, start + 5, {start: CUT_OFF} if start == 195 else {}))
    assert list(trace.rows[:, 0]) == list(range(190, 200))
    assert trace.ends.tolist() == [196]
    trace.extend(straight(193, 194, {}))
    assert list(trace.rows[:, 0])[-3:] == [191, 192, 193]
    assert not len(trace.ends)
    trace.extend(straight(198, 199, {}))
    assert np.isnan(trace.rows[-2, 1]), "decisions that were missed break the line"
    trace.extend(straight(500, 501, {}))
    assert list(trace.rows[:, 0]) == [500], "what is long past is dropped"


def test_trace_joins_samples() -> None:
    trace = Trace(10)
    for number in range(0, 70_000, 5000):
        trace.extend(straight(number, number + 1, {}))
    assert np.isfinite(trace.rows).all()
    assert list(np.diff(trace.rows[:, 0])) == [5000] * 9


def test_value_draws_its_curve_and_says_the_number(qtbot) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",)), size=(420, 260))
    numbers = np.arange(300.0)
    rewards = (numbers % 50 == 0) * 1.0
    panel.show_snapshot(snapshot(trace=np.stack([numbers, numbers / 100, rewards, 0 * numbers], axis=1)))
    assert panel.figure.text == "+2.99"
    plot = panel.plot
    assert plot is not None
    image = image_of(plot.canvas)
    spot = plot.to_pixel(150.0, 1.5)
    around = QRectF(spot.x() - 4, spot.y() - 4, 9, 9)
    assert count(image, DARK.series_colour(0), around, 60) >= 4
    low, high = plot.y_range()
    assert low < 0
    assert high > 2.99
    below = QRectF(0, plot.to_pixel(0, low + 0.15 * (high - low)).y(), image.width(), 60)
    assert count(image, QColor(DARK.good), below, 60) > 10, "rewards are ticks at the bottom"


def test_value_marks_the_ends_of_episodes(qtbot) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",)))
    rows = straight(0, 50, {19: TERMINATED, 44: CUT_OFF})
    for first, stop in ((0, 20), (20, 30), (30, 50)):
        panel.show_snapshot(snapshot(trace=rows[first:stop]))
    assert panel.trace.ends.tolist() == [20.0, 45.0]
    panel.show_snapshot(snapshot(trace=straight(49, 50, {49: CUT_OFF})))
    assert panel.trace.ends.tolist() == [20.0, 45.0, 50.0], "a person's restart is told afterwards"
    assert len(panel.trace) == 50


def test_the_usual_reward_is_not_marked(qtbot) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",)), size=(420, 260))
    rows = straight(0, 100, {})
    rows[:, 2] = -0.1
    panel.show_snapshot(snapshot(trace=rows))
    plot = panel.plot
    assert plot is not None
    assert count(image_of(plot.canvas), QColor(DARK.danger), tolerance=30) == 0
    rows[:, 0] += 100
    rows[50, 2] = -5.0
    panel._drawn_at = 0.0
    panel.show_snapshot(snapshot(trace=rows))
    assert count(image_of(plot.canvas), QColor(DARK.danger), tolerance=30) > 4


def test_value_draws_no_more_often_than_needed(qtbot, monkeypatch) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",)))
    drawn = []
    monkeypatch.setattr(panel, "_draw", lambda: drawn.append(len(panel.trace)))
    started = time.perf_counter()
    for k in range(50):
        panel.show_snapshot(snapshot(trace=straight(k, k + 1, {})))
    assert len(drawn) <= 1 + (time.perf_counter() - started) * 15
    assert len(panel.trace) == 50, "but takes in every decision"


def test_what_came_of_it_is_the_discounted_return_of_ended_episodes() -> None:
    rows = straight(10, 17, {12: TERMINATED, 14: TERMINATED})
    rows[:, 2] = [1.0, 0.0, 2.0, -1.0, 3.0, 1.0, 1.0]
    came = came_of_it(rows, 0.5)
    np.testing.assert_allclose(came[:5], [1.5, 1.0, 2.0, 0.5, 3.0])
    assert np.isnan(came[5:]).all(), "that episode goes on"
    rows[1:, 0] += 5  # a gap
    came = came_of_it(rows, 0.5)
    assert np.isnan(came[0])
    np.testing.assert_allclose(came[1:5], [1.0, 2.0, 0.5, 3.0])
    rows[:, 3] = GOES_ON
    assert np.isnan(came_of_it(rows, 0.9)).all()


def test_a_cut_is_no_end_of_the_future() -> None:
    """At a time limit or a restart nothing is known of what would have followed; it is not worth 0."""
    rows = straight(0, 12, {3: CUT_OFF, 7: TERMINATED, 9: CUT_OFF})
    rows[:, 2] = 1.0
    came = came_of_it(rows, 1.0)
    np.testing.assert_allclose(came[4:8], [4.0, 3.0, 2.0, 1.0])
    assert np.isnan(came[:4]).all()
    assert np.isnan(came[8:]).all()


def test_long_before_a_cut_the_return_is_known() -> None:
    """What is not known weighs γ^(steps left): at γ = .5 less than 1 % seven steps before."""
    rows = straight(0, 30, {11: CUT_OFF})
    rows[:, 2] = 1.0
    came = came_of_it(rows, 0.5)
    assert np.flatnonzero(np.isfinite(came)).tolist() == [*range(6), *range(12, 24)]
    np.testing.assert_allclose(came[[0, 5, 12, 23]], [2.0, 2.0, 2.0, 2.0], rtol=KNOWN)
    rows[5:, 0] += 3  # decisions are missing before number 8
    assert np.flatnonzero(np.isfinite(came_of_it(rows, 0.5))).tolist() == [5, *range(12, 24)]


def test_of_a_game_of_two_it_says_whose_return_is_expected(qtbot) -> None:
    """The bars beside it are about whoever moves: −0.97 there and +0.97 here are the same opinion."""
    board = BoardLayout(rows=1, columns=1, area=(0, 0, 1, 1), moves=(), sides=("yellow", "red"))
    panel = make(qtbot, Value, run_info(shows=("value",), board=board))
    shown = snapshot(value=0.97, trace=straight(1, 2, {}))
    for seat, side in ((1, "red"), (0, "yellow")):
        panel._drawn_at = 0.0
        panel.show_snapshot(replace(shown, seat=seat))
        assert panel.figure.labels[0] == f"value for {side}"


def test_what_is_told_at_once_has_the_same_gaps_as_what_is_told_bit_by_bit() -> None:
    """A step, learning at full speed, and a step again: no line joins the two moments."""
    rows = np.array([[number, 1.0, 1.0, GOES_ON] for number in (1, 2, 3, 9, 10, 200, 201)], np.float64)
    at_once, one_by_one = Trace(50), Trace(50)
    at_once.extend(rows)
    for row in rows:
        one_by_one.extend(row[None])
    np.testing.assert_array_equal(at_once.rows, one_by_one.rows)
    assert at_once.rows[:, 0].tolist() == [200, 201], "longer than the plot is wide"
    near = Trace(50)
    near.extend(rows[:5])
    assert np.isnan(near.rows[:, 1]).tolist() == [False, False, False, True, False, False]


def test_decisions_that_are_missing_are_no_end_either() -> None:
    trace = Trace(20)
    trace.extend(straight(0, 5, {}))
    trace.extend(straight(12, 15, {14: TERMINATED}))
    came = came_of_it(trace.rows, 0.9)
    assert np.isfinite(came[-3:]).all()
    assert np.isnan(came[:-3]).all()


@pytest.mark.parametrize(
    ("settings", "config", "known"),
    [
        ({}, {}, True),
        ({}, {"normalise_rewards": True}, False),
        ({"episodic_life": True}, {}, False),
    ],
)
def test_values_of_another_return_get_no_realised_one(qtbot, settings, config, known) -> None:
    info = run_info(shows=("value",), config={"discount": 0.5, **config}, env_settings=settings)
    panel = make(qtbot, Value, info, size=(420, 260))
    rows = straight(0, 10, {9: TERMINATED})
    rows[:, 1:3] = 9.0, 1.0
    panel.show_snapshot(snapshot(trace=rows))
    assert panel.plot is not None
    assert (panel.plot.lines["came"].source is not None) == known
    assert ("more than" in panel.figure.labels[0]) == known, "nor are they judged by these rewards"


def test_of_clipped_rewards_the_signs_are_summed(qtbot) -> None:
    info = run_info(shows=("value",), config={"discount": 0.5}, env_settings={"clip_rewards": True})
    panel = make(qtbot, Value, info, size=(420, 260))
    rows = straight(0, 3, {2: TERMINATED})
    rows[:, 2] = 7.0, 0.0, -4.0
    panel.show_snapshot(snapshot(trace=rows))
    assert panel.plot is not None
    source = panel.plot.lines["came"].source
    assert source is not None
    assert source.view(0, 3, 100)[1].tolist() == [0.75, -0.5, -1.0]


def test_a_value_that_rewards_cannot_bring_is_remarked(qtbot) -> None:
    """CartPole: 1 a step at γ = .99 is 100 at most; Q of 147 is an overestimate."""
    panel = make(qtbot, Value, run_info(config={"discount": 0.99}), size=(400, 240))
    number = itertools.count()

    def labels(value: float, reward: float = 1.0) -> tuple[str, ...]:
        panel._drawn_at = 0.0
        panel.show_snapshot(snapshot(trace=np.array([[next(number), value, reward, GOES_ON]])))
        return panel.figure.labels

    assert "more than" not in labels(147.0, reward=0.0)[0], "no reward has told how high it may be"
    assert "more than" not in labels(99.0)[0]
    assert labels(147.0)[0].endswith("more than rewards so far can bring, at most 100")
    assert "less than" not in labels(-130.0)[0]
    assert labels(-130.0, reward=-1.0)[0].endswith("less than rewards so far can bring, at least −100")
    panel.start(run_info(config={"discount": 1.0}))
    assert "more than" not in labels(1e6)[0], "without discount there is no bound"


def test_the_remark_outlasts_little_room(qtbot) -> None:
    """Where its sentence does not fit, a shorter one does, and not the bare name of the value."""
    panel = make(qtbot, Value, run_info(config={"discount": 0.99}), size=(360, 240))
    panel.show_snapshot(snapshot(trace=np.array([[1, 147.0, 1.0, GOES_ON]])))
    metrics = panel.figure.fontMetrics()
    longest, shorter, bare = panel.figure.labels
    assert panel.figure.label(metrics, metrics.horizontalAdvance(longest)) == longest
    assert panel.figure.label(metrics, metrics.horizontalAdvance(longest) - 1) == shorter
    assert shorter.endswith("can be 100 at most")
    assert metrics.horizontalAdvance(shorter) < 0.6 * metrics.horizontalAdvance(longest)
    assert panel.figure.label(metrics, 5) == bare


def test_every_kind_of_mark_gets_its_words_when_it_is_there(qtbot) -> None:
    """A curve alone needs none; then the estimate, what came, rewards and ends are named, and switched."""
    panel = make(qtbot, Value, run_info(shows=("value",), config={"discount": 0.9}), size=(420, 300))
    numbers = np.arange(20.0)
    panel.show_snapshot(snapshot(trace=np.stack([numbers, numbers / 100, 0 * numbers, 0 * numbers], axis=1)))
    plot = panel.plot
    assert plot is not None
    assert not plot.legend.entries
    rewards = (numbers % 10 == 9) * 1.0
    panel._drawn_at = 0.0
    ended = np.where(numbers == 19, TERMINATED, GOES_ON)
    panel.show_snapshot(snapshot(trace=np.stack([numbers + 20, numbers / 100, rewards, ended], axis=1)))
    shown = {entry.text() for entry in plot.legend.entries.values() if entry.isVisible()}
    assert shown == {"estimate", "realised", "reward", "end"}
    plot.legend.entries["ends"].click()
    assert not panel._ends.isVisible()
    plot.legend.entries["rewards"].click()
    assert not any(bars.isVisible() for bars in panel._bars.values())
    plot.legend.entries["came"].click()
    assert not plot.lines["came"].shown
    panel.start(run_info(shows=("value",)))
    assert not plot.legend.entries
    assert panel._ends.isVisible()


def test_a_critics_value_is_called_that_of_the_action(qtbot) -> None:
    numbers: dict[str, object] = {"shows": ("action_distribution", "value"), "capabilities": ("continuous",)}
    panel = make(qtbot, Value, run_info(**numbers, value_of="action"))
    assert panel.figure.labels[0] == "critic's value of the action chosen (points)"
    assert panel.figure.labels[1] == "critic's value of the action chosen"
    panel.start(run_info(**numbers))
    assert panel.figure.labels[0] == "value of the situation (points)"
    panel.start(run_info(shows=("action_distribution", "value")))
    assert panel.figure.labels[0] == "value of the situation", "clipped rewards of a game are no points"


def test_beside_a_moment_of_the_past_the_whole_curve_stays_with_a_cursor_on_it(qtbot) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",)), size=(420, 260))
    n = np.arange(300.0)
    rows = np.stack([n, n / 100, 0 * n, 0 * n], axis=1)

    def look(number: int) -> None:
        past = PastMoment(number, 1, playing=False, thought_by=0, number=number)
        panel.show_snapshot(snapshot(trace=rows, anew=True, past=past))

    look(100)
    assert panel.figure.text == "+1.00", "the value at that moment"
    plot = panel.plot
    assert plot is not None
    assert panel.trace.rows[-1, 0] == 299, "what came afterwards is there too"
    place, elsewhere = plot.to_pixel(100.0, 0.5).x(), plot.to_pixel(200.0, 0.5).x()
    image, area, accent = image_of(plot.canvas), plot.area(), QColor(DARK.accent)
    for x, there in ((place, True), (elsewhere, False)):
        column = QRectF(x - 2, area.top(), 5, area.height())
        assert (count(image, accent, column, 40) > area.height() / 2) == there
    assert "here" in plot.legend.entries
    panel.show_snapshot(snapshot(trace=rows, anew=True))
    assert panel.looked_at is None
    assert "here" not in plot.legend.entries
    assert panel.figure.text == "+2.99", "in the present, the newest"


def test_at_the_start_of_an_episode_the_number_is_that_of_its_first_state(qtbot) -> None:
    panel = make(qtbot, Value, run_info(shows=("action_values",)), size=(420, 260))
    old = straight(0, 20, {19: TERMINATED})
    old[:, 1] = 0.78
    taken = ShownDecision(action=1, action_values=np.array([0.5, 0.78], np.float32))
    panel.show_snapshot(snapshot(trace=old, episode_step=20, ended=True, decision=taken))
    assert panel.figure.text == "+0.780"
    first = ShownDecision(action_values=np.array([-1.0, 0.29], np.float32))
    panel.show_snapshot(snapshot(episode=2, episode_step=0, decision=first))
    assert panel.figure.text == "+0.290"


def test_few_decisions_fill_the_plot(qtbot) -> None:
    """Step by step in front of a class there are ten of them for a long time."""
    panel = make(qtbot, Value, run_info(shows=("value",)), size=(420, 260))
    assert panel.plot is not None
    for start, stop in ((876, 879), (876, 896), (876, 1000), (876, 1270)):
        panel.show_snapshot(snapshot(trace=straight(start, stop, {}), anew=True))
        low, high = panel.plot.ranges.span or (0.0, 0.0)
        assert low <= start
        assert stop <= high
        assert high - low <= max(22.0, 3 * (stop - start))


def test_the_axis_of_a_planner_that_plays_counts_decisions(qtbot) -> None:
    panel = make(qtbot, Value, run_info(shows=("value",), sweeps=True), size=(420, 260))
    assert panel.plot is not None
    for source, title in (("training", "sweeps"), ("stage", "decisions"), ("training", "sweeps")):
        panel.show_snapshot(snapshot(source=source, trace=straight(0, 5, {}), anew=True))
        assert panel.plot.x_title == title
