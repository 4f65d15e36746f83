from __future__ import annotations

import math
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest

from rlstudio.core.policy import Decision, Insight
from rlstudio.engine.past.bookmarks import APART, MOST, Bookmarks
from rlstudio.engine.past.kept import PackedArray, packed, unpacked
from rlstudio.engine.past.recording import REEL, Moment, Policies, Recording, preference
from rlstudio.engine.snapshot import ShownDecision
from rlstudio.engine.watch.insight import estimate
from tests.engine.stages import open_stage


def moment(
    number: int, *, step: int = 1, reward: float = 0.0, value: float = math.nan, gap: float = math.nan,
    explored: bool = False, end: bool = False, terminal: bool = False, bytes: int = 0,
) -> Moment:  # fmt: skip
    decision = None if end else ShownDecision(action=0, explored=explored)
    kept = np.zeros(bytes, np.uint8) if bytes else None
    return Moment(
        number,
        decision,
        np.zeros(1),
        reward,
        step,
        0.0,
        False,
        0,
        value,
        gap,
        terminal=terminal,
        picture=kept,
    )


def filled(count: int, *, bound: int = 1 << 30, bytes: int = 0, episode: int = 50) -> Recording:
    recording = Recording(bound)
    for number in range(count):
        if number % episode == 0 or recording.wants_state:
            recording.begin(number // episode, 3, {"x": np.array([number])}, anew=number % episode == 0)
        recording.append(moment(number, bytes=bytes))
    return recording


def test_moments_are_found_by_their_numbers() -> None:
    recording = filled(230)
    assert len(recording) == 230
    for number in (0, 15, 16, 49, 50, 149, 229):
        assert recording[number].number == number
        reel = recording.reel_of(number)
        assert reel.first <= number < reel.first + len(reel.moments) <= reel.first + REEL
        assert reel.episode == number // 50
        assert recording.start_of(number) == number // 50 * 50
    with pytest.raises(IndexError, match="0 to 229, not 230"):
        recording[230]


def test_the_oldest_moments_go_when_the_bound_is_reached() -> None:
    recording = filled(2000, bound=1_000_000, bytes=5000)
    assert recording.occupied <= 1_000_000
    assert 100 < len(recording) - recording.first < 200
    assert recording.held(0) == recording.first == recording.reels[0].first
    assert recording.held(99_999) == 1999
    assert sum(m.nbytes for reel in recording.reels for m in reel.moments) <= recording.occupied
    with pytest.raises(IndexError):
        recording[recording.first - 1]


def test_arrays_come_back_from_their_packing() -> None:
    generator = np.random.default_rng(0)
    for array in (
        np.zeros((210, 160, 3), np.uint8), generator.normal(size=(30, 40)), np.arange(3), np.array(5.0),
    ):  # fmt: skip
        kept = packed(array)
        back = unpacked(kept)
        np.testing.assert_array_equal(back, array)
        assert back.dtype == array.dtype
    assert isinstance(packed(np.zeros((210, 160, 3), np.uint8)), PackedArray)
    assert packed(np.zeros((210, 160, 3), np.uint8)).nbytes < 1000


def test_of_many_policies_some_are_kept_spread_over_time_and_the_newest() -> None:
    policies = Policies(bound=10 * 800)
    for step in range(100):
        policies.note(step, {"w": np.full(100, step, np.float64)})
        assert policies.use() == step
        assert policies.occupied <= 10 * 800
        assert policies.nearest(policies.newest) == step
    kept = sorted({policies.nearest(index) for index in range(100)})
    assert kept == [0, 16, 32, 48, 64, 80, 96, 99]
    for index in kept:
        assert policies.state(index)["w"][0] == index
    assert policies.step(40) == 40


def test_a_policy_that_decided_nothing_is_not_kept() -> None:
    policies = Policies(bound=1 << 20)
    for step in range(5):
        policies.note(step, {"w": np.zeros(10)})
    assert len(policies) == 1
    assert policies.step(policies.use()) == 4


def test_how_clearly_the_best_action_is_preferred() -> None:
    assert preference(np.array([1.0, 4.0, 3.5])) == pytest.approx(0.5)
    assert preference(np.array([2.0, 2.0])) == 0.0
    assert math.isnan(preference(np.array([1.0])))
    assert math.isnan(preference(np.array([1.0, -np.inf])))
    assert math.isnan(preference(None))


def kinds(bookmarks: Bookmarks, first: int = 0) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for one in bookmarks.found(first):
        found.setdefault(one.kind, []).append(one.moment)
    return found


def test_a_bookmark_stands_at_the_first_reward() -> None:
    bookmarks = Bookmarks(0.9)
    for number in range(10):
        bookmarks.note(number, moment(number, reward=float(number in (6, 8))))
    assert kinds(bookmarks)["first reward"] == [6]
    every = Bookmarks(0.9)
    for number in range(10):
        every.note(number, moment(number, reward=1.0))
    assert "first reward" not in kinds(every), "where every step is rewarded the first is nothing special"


def test_bookmarks_stand_at_the_largest_td_error_and_the_sharpest_fall() -> None:
    """δ = r + γ V(s') - V(s); at a termination V(s') is 0, at a truncation it is not known."""
    values = [1.0, 1.0, 5.0, 1.0, 1.0]
    bookmarks = Bookmarks(0.5)
    for number, value in enumerate(values):
        bookmarks.note(number, moment(number, step=number, value=value))
    bookmarks.note(5, moment(5, step=5, end=True))
    errors = {one.moment: one.figure for one in bookmarks.found(0) if one.kind == "TD error"}
    assert errors == {2: pytest.approx(abs(0.5 * 1.0 - 5.0))}, "what is near is the same event"
    assert kinds(bookmarks)["fall of value"] == [2]
    ended = Bookmarks(0.5)
    ended.note(0, moment(0, step=0, value=1.0, reward=4.0))
    ended.note(1, moment(1, step=1, end=True, terminal=True))
    ended.note(2, moment(2, step=0, value=100.0), follows=False)
    errors = {one.moment: one.figure for one in ended.found(0) if one.kind == "TD error"}
    assert errors == {0: pytest.approx(3.0)}, "the next episode's value has nothing to do with it"
    assert not Bookmarks(None).found(0)


def test_the_most_striking_ones_stay_apart_from_each_other() -> None:
    generator = np.random.default_rng(0)
    gaps = generator.uniform(0.1, 1.0, 3000)
    gaps[1234], gaps[1236] = 0.001, 0.002
    gaps[500] = 0.0
    bookmarks = Bookmarks(None)
    for number, gap in enumerate(gaps):
        bookmarks.note(number, moment(number, gap=float(gap)))
    calls = kinds(bookmarks)["close call"]
    assert len(calls) == MOST
    assert 1234 in calls
    assert 500 not in calls, "actions of one value are a tie, not a close call"
    assert min(np.diff(calls)) >= APART
    assert kinds(bookmarks, first=1235).get("close call", []) == [c for c in calls if c >= 1235]


def test_what_was_done_to_explore_is_marked() -> None:
    bookmarks = Bookmarks(None)
    version = bookmarks.version
    for number in range(6):
        bookmarks.note(number, moment(number, explored=number in (2, 3)))
    assert kinds(bookmarks) == {"explored": [2, 3]}
    assert bookmarks.version > version


def test_a_timeline_is_told_each_moment_once() -> None:
    stage = open_stage("CartPole-v1", "dqn")
    stage.set_speed(None)
    told = 0
    values, rewards, episodes = [], [], []
    for _ in range(5):
        while stage.decisions < told + 20:
            stage.advance()
        news = stage.past.timeline(told)
        assert news.start == told
        told = news.stop
        assert told == len(stage.past.review.recording)
        values += news.value.tolist()
        rewards += news.reward.tolist()
        episodes += news.episode.tolist()
    recording = stage.past.review.recording
    assert len(values) == told
    np.testing.assert_allclose(values, [recording[n].value for n in range(told)])
    assert episodes == [recording.reel_of(n).episode for n in range(told)]
    assert sum(rewards) == stage.decisions, "one a step, none at an end"
    assert stage.past.timeline(told).stop == told
    assert 0 < news.occupied < news.bound
    stage.close()


def test_the_value_of_a_moment_is_the_one_that_was_shown() -> None:
    decision = Decision(np.array([1]), Insight(action_values=np.array([[1.0, 2.5]], np.float32)))
    assert estimate(decision) == 2.5


def test_two_policies_that_do_not_fit_leave_the_newest() -> None:
    policies = Policies(bound=1000)
    for step in range(5):
        policies.note(step, {"w": np.full(100, step, np.float64)})
        assert policies.use() == step
        assert policies.nearest(0) == step
    assert policies.state(4)["w"][0] == 4


def test_what_a_moment_occupies_is_told_about_rightly() -> None:
    """Within a third of what Python and NumPy really take for it."""
    shown = ShownDecision(
        action_vector=np.zeros(1, np.float32), legal=np.ones(3, np.bool_),
        action_values=np.zeros(3, np.float32),
    )  # fmt: skip

    def made() -> Moment:
        return Moment(0, replace(shown), np.zeros(1), 0.0, 0, 0.0, False, 0, observation=np.zeros((1, 3)))

    tracemalloc.start()
    moments = [made() for _ in range(2000)]
    taken = tracemalloc.get_traced_memory()[0] / len(moments)
    tracemalloc.stop()
    assert taken < 1.35 * moments[0].nbytes


def test_across_a_gap_nothing_is_compared() -> None:
    bookmarks = Bookmarks(0.9)
    bookmarks.note(0, moment(0, step=9, value=30.0))
    bookmarks.note(1, moment(1000, step=4, value=1.0), follows=False)
    assert bookmarks.found(0) == ()
