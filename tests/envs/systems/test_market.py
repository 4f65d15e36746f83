"""The toy market: its statistics, its costs, and that its thresholds are the best."""

from __future__ import annotations

import numpy as np
import pytest

from rlstudio.core.arrays import Array
from rlstudio.core.registry import environment
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.engine.play.ready_policies import rule_returns
from rlstudio.envs.systems.market import FLAT, LONG, SHORT, USUAL, WIDEST, MarketWorld, plan

MARKET = "rlstudio/Market-v0"


def test_the_deviation_comes_back_by_a_tenth_and_is_usual_in_the_long_run() -> None:
    world = environment(MARKET, {"max_steps": 100_000}).make_world(64, 0)
    assert isinstance(world, MarketWorld)
    seen = []
    for _ in range(600):
        seen.append(world.parts["deviation"].copy())
        world.step(np.full(64, FLAT))
    x = np.array(seen)
    assert x.std() == pytest.approx(USUAL, rel=0.05)
    assert (x[1:] * x[:-1]).sum() / (x[:-1] ** 2).sum() == pytest.approx(0.9, abs=0.01)


def test_the_gain_is_that_of_the_position_less_its_trades() -> None:
    world = environment(MARKET, {"cost": 0.5}).make_world(3, 1)
    assert isinstance(world, MarketWorld)
    held = np.array([FLAT, FLAT, FLAT])
    for action in ([SHORT, FLAT, LONG], [LONG, FLAT, LONG], [SHORT, LONG, FLAT]):
        before = world.parts["deviation"] + world.parts["fair"]
        reward = world.step(np.array(action)).reward
        grown = world.parts["deviation"] + world.parts["fair"] - before
        expected = (np.array(action) - 1) * grown - 0.5 * np.abs(np.array(action) - held)
        np.testing.assert_allclose(reward, expected, atol=1e-5)
        held = np.array(action)


def test_no_pair_of_thresholds_gains_more_than_the_plan() -> None:
    spec = environment(MARKET)
    best = rule_returns(spec, spec.baselines()[1], 256, 3).mean()
    assert best == pytest.approx(32, abs=2)

    def thresholds(buy: float, sell: float) -> Baseline:
        def act(seen: Array) -> Array:
            far = seen[:, 0] * WIDEST * USUAL
            return np.where(far < -buy, LONG, np.where(far > sell, SHORT, np.round(seen[:, 1] + 1)))

        return Baseline("", "", lambda seen: act(seen).astype(np.int64))

    for buy in (0.0, 1.0, 2.5):
        for sell in (0.0, 1.5, 3.0):
            assert rule_returns(spec, thresholds(buy, sell), 256, 3).mean() < best + 0.5


def test_without_costs_the_plan_always_bets_on_the_way_back() -> None:
    x, action = plan(0.0)
    assert (action[x < -0.2] == LONG).all()
    assert (action[x > 0.4] == SHORT).all()
    # With costs it waits in between with what it has.
    x, action = plan(0.4)
    middle = np.abs(x) < 0.9
    np.testing.assert_array_equal(action[middle], np.broadcast_to([SHORT, FLAT, LONG], (middle.sum(), 3)))


def test_the_picture_shows_what_is_held() -> None:
    pictures = []
    for action in (SHORT, LONG):
        world = environment(MARKET).make_world(1, 2)
        for _ in range(20):
            world.step(np.array([action]))
        pictures.append(world.frame()[100:350, 700:760].astype(int).mean((0, 1)))
    assert pictures[0][0] > pictures[0][1] + 15  # red
    assert pictures[1][1] > pictures[1][0] + 15  # green
