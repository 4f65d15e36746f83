"""The feed: how often users click, what bores them, when they leave, and what is seen."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.registry import environment
from rlstudio.engine.play.ready_policies import rule_returns
from rlstudio.envs.systems import feed
from rlstudio.envs.systems.feed import FORGETS, LIKES, MOODS, RECOVERS, FeedWorld, K

FEED = "rlstudio/Feed-v0"


def users(lanes: int, **settings: float) -> FeedWorld:
    world = environment(FEED, settings).make_world(lanes, 0)
    assert isinstance(world, FeedWorld)
    return world


def test_clicks_come_as_often_as_their_chance_says() -> None:
    world = users(4000)
    expected = world.chances()[:, 4]
    clicked = world.step(np.full(4000, 4)).reward
    assert set(clicked.tolist()) == {0.0, 1.0}
    sharp = expected > 0.8
    assert clicked[sharp].mean() == pytest.approx(expected[sharp].mean(), abs=0.03)
    assert clicked[~sharp].mean() == pytest.approx(expected[~sharp].mean(), abs=0.03)


def test_repetition_bores_and_what_rests_recovers() -> None:
    world = users(1, boredom=0.5, drift=0.0)
    bored = np.zeros(K)
    for topic in (2, 2, 5, 2, 0):
        world.step(np.array([topic]))
        bored = RECOVERS * bored + 0.5 * np.eye(K)[topic]
        assert world.progress(0)[0] > 0  # this user stays
        np.testing.assert_allclose(world.parts["bored"][0], bored)


def test_moods_are_as_frequent_as_they_should_be_at_first_and_later() -> None:
    world = users(5000, drift=0.2, max_steps=1000)
    for _ in range(2):
        shares = np.bincount(world.parts["mood"], minlength=len(LIKES)) / 5000
        np.testing.assert_allclose(shares, MOODS, atol=0.03)
        for _ in range(20):
            world.step(np.zeros(5000, np.int64))


def test_only_users_who_do_not_click_leave() -> None:
    world = users(3000)
    left = 0
    for _ in range(10):
        transition = world.step(np.zeros(3000, np.int64))
        assert not (transition.terminated & (transition.reward > 0)).any()
        left += transition.terminated.sum() / (transition.reward == 0).sum() / 10
    assert left == pytest.approx(feed.LEAVES_UNMOVED, abs=0.003)


def test_what_is_seen_are_counts_that_fade() -> None:
    world = users(1)
    clicks = np.zeros(K)
    for topic in (1, 1, 3):
        clicks = FORGETS * clicks + world.step(np.array([topic])).reward[0] * np.eye(K)[topic]
        assert world.progress(0)[0] > 0
    seen = world.observe()[0] / (1 - FORGETS)
    np.testing.assert_allclose(seen[:K], [0, FORGETS**2 + FORGETS, 0, 1, 0, 0], rtol=1e-5)
    np.testing.assert_allclose(seen[K:], clicks, atol=1e-5)


def test_the_bandit_is_far_ahead_of_the_most_popular_topic_and_its_bonus_is_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spec = environment(FEED)
    bandit, popular = (rule_returns(spec, rule, 512, 3).mean() for rule in spec.baselines())
    assert bandit == pytest.approx(24, abs=1.2)
    assert popular == pytest.approx(6, abs=1)
    for bonus in (0.0, 3.0):
        monkeypatch.setattr(feed, "OPTIMISM", bonus)
        assert rule_returns(spec, spec.baselines()[0], 512, 3).mean() < bandit


def test_the_picture_shows_what_was_recommended() -> None:
    world = users(1)
    pictures = []
    for topic in (0, 5):
        world.step(np.array([topic]))
        assert world.progress(0)[0] > 0
        pictures.append(world.frame().astype(int))
    changed = (np.abs(pictures[1] - pictures[0]).sum(2) > 200)[94:372].nonzero()[1]
    assert changed.min() < 200
    assert changed.max() > 760
