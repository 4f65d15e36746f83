"""The battery: where energy and money go, and that its plan is the optimum."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from rlstudio.core.registry import environment
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.engine.play.ready_policies import rule_returns
from rlstudio.envs.systems import battery
from rlstudio.envs.systems.battery import CHARGE, DISCHARGE, FORESIGHT, HOLD, BatteryWorld, costs, plan

BATTERY = "rlstudio/Battery-v0"


def cost(hour: int, level: int, action: int, *, sky: int = 2) -> float:
    return float(costs(*(np.array(n) for n in (hour, level, 1, sky, action)), 1.0)[0])


def test_no_energy_is_lost_but_by_charging() -> None:
    """At midnight there is no sun: what is paid for is demand and what is put in, over the efficiency."""
    price, demand = battery.PRICE_H[0], battery.DEMAND_H[0]
    assert cost(0, 2, HOLD) == pytest.approx(price * demand)
    assert cost(0, 2, CHARGE) == pytest.approx(price * (demand + 2 / 0.9))
    # Two kWh are more than the house needs at midnight: the rest is sold.
    assert cost(0, 2, DISCHARGE) == pytest.approx(0.07 * (demand - 2))
    assert cost(0, 0, DISCHARGE) == cost(0, 0, HOLD)
    assert cost(0, 5, CHARGE) == cost(0, 5, HOLD)


def test_the_plan_is_a_fixed_point_of_bellmans_equation_state_by_state() -> None:
    best, value = plan(1.0)
    rng = np.random.default_rng(0)
    for hour, level, price, sky in rng.integers((24, 6, 3, 3), size=(40, 4)):
        worth = []
        for action in range(3):
            paid, after = costs(*(np.array(n) for n in (hour, level, price, sky, action)), 1.0)
            ahead = sum(
                battery.PRICE_STEPS[price, p]
                * battery.SKY_STEPS[sky, s]
                * value[(hour + 1) % 24, int(after), p, s]
                for p, s in itertools.product(range(3), repeat=2)
            )
            worth.append(-float(paid) + FORESIGHT * ahead)
        assert value[hour, level, price, sky] == pytest.approx(max(worth), abs=1e-6)
        assert worth[best[hour, level, price, sky]] == pytest.approx(max(worth))


def test_its_value_is_what_the_world_pays() -> None:
    """Discounted sums of 512 simulated houses agree with the plan's value of their starts."""
    spec = environment(BATTERY, {"max_steps": 1000})
    world = spec.make_world(512, 3)
    assert isinstance(world, BatteryWorld)
    parts = world.parts
    promised = plan(1.0)[1][0, parts["level"], parts["price"], parts["sky"]].mean()
    got, factor = 0.0, 1.0
    for _ in range(999):
        got += factor * world.step(spec.baselines()[1].act(world.observe())).reward.mean()
        factor *= FORESIGHT
    assert got == pytest.approx(promised, rel=0.02)


def test_the_optimum_is_ahead_of_the_thresholds_and_these_of_doing_nothing() -> None:
    spec = environment(BATTERY)
    thresholds, best = spec.baselines()
    nothing = Baseline("", "", lambda seen: np.full(len(seen), HOLD))
    means = [rule_returns(spec, rule, 256, 7).mean() for rule in (nothing, thresholds, best)]
    np.testing.assert_allclose(means, (-9.3, -7.6, -5.0), atol=0.3)


def test_these_thresholds_are_about_the_best(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = environment(BATTERY)
    chosen = rule_returns(spec, spec.baselines()[0], 256, 7).mean()
    for cheap, dear in itertools.product((0.16, 0.18, 0.22, 0.24), (0.27, 0.31, 0.35)):
        monkeypatch.setattr(battery, "CHEAP", cheap)
        monkeypatch.setattr(battery, "DEAR", dear)
        assert rule_returns(spec, spec.baselines()[0], 256, 7).mean() < chosen + 0.05


def test_what_is_seen_tells_the_whole_state() -> None:
    world = environment(BATTERY).make_world(5, 1)
    assert isinstance(world, BatteryWorld)
    for step in range(30):
        hour, level, price, sky = battery._decoded(world.observe())
        assert (hour == step).all() or (hour == step - 24).all()
        for found, name in ((level, "level"), (price, "price"), (sky, "sky")):
            np.testing.assert_array_equal(found, world.parts[name])
        world.step(np.array([0, 1, 2, 2, 1]))


def test_the_picture_moves_with_the_battery() -> None:
    world = environment(BATTERY).make_world(1, 1)
    assert isinstance(world, BatteryWorld)
    world.parts["level"][0] = 0
    empty = world.frame().astype(int)
    world.parts["level"][0] = 5
    changed = (np.abs(world.frame().astype(int) - empty).sum(2) > 60).nonzero()
    assert changed[1].min() >= 440
    assert changed[1].max() <= 515
    assert changed[0].min() >= 110
    assert changed[0].max() <= 270
