"""A house with solar cells and a battery, in a power grid whose price changes by the hour.

A step is one hour. Sun and price follow the hour of the day and two Markov chains, so that the optimum is
known by dynamic programming (``plan``). Prices, demand and weather are made up and look like a day in May.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, Ints
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.core.worlds.chart import ChartDimension, StateChart, number
from rlstudio.envs.systems.world import SystemWorld, pushed
from rlstudio.envs.world import LaneDisplay

DISCHARGE, HOLD, CHARGE = 0, 1, 2
HOURS = 24
CAPACITY, MOVED = 10, 2
"""The battery's size and what one hour can move, in kWh; it holds 0, 2, ... 10."""
LEVELS = CAPACITY // MOVED + 1
EFFICIENCY = 0.9
"""Share of what is drawn for charging that arrives in the battery."""
FEED_IN = 0.07
"""What the grid pays for a kWh, in euro."""
CHEAP, DEAR = 0.20, 0.31
"""Thresholds of the rule of thumb in euro per kWh: the best pair of a grid of 0.01 (a test)."""
FORESIGHT = 0.995
"""Discount of the plan: far longer than a day."""
PRICES = ((0.0, mark("low")), (1.0, mark("usual")), (2.0, mark("high")))
CLOUDS = ((0.0, mark("clear")), (1.0, mark("cloudy")), (2.0, mark("overcast")))
REMEMBERED = 24
"""Hours that the picture shows."""


def _peak(at: float, width: float) -> Doubles:
    hills: Doubles = np.exp(-0.5 * ((np.arange(HOURS) - at) / width) ** 2)
    return hills


PRICE_H: Doubles = 0.21 + 0.09 * _peak(8, 1.8) + 0.15 * _peak(19, 2.4) - 0.05 * _peak(13, 2.5)
DEMAND_H: Doubles = 0.4 + 0.6 * _peak(7.5, 1.4) + 1.3 * _peak(19.5, 2.4)
SUN_H: Doubles = 3.4 * np.maximum(0.0, np.sin(np.pi * (np.arange(HOURS) - 5.5) / 14)) ** 1.3
SUN_H[:6] = SUN_H[20:] = 0.0
PRICE_FACTORS: Doubles = np.array([0.75, 1.0, 1.35])
SKIES: Doubles = np.array([1.0, 0.5, 0.12])
PRICE_STEPS: Doubles = np.array([[0.92, 0.08, 0.0], [0.05, 0.9, 0.05], [0.0, 0.08, 0.92]])
SKY_STEPS: Doubles = np.array([[0.88, 0.12, 0.0], [0.1, 0.8, 0.1], [0.0, 0.15, 0.85]])


class BatterySettings(Hyperparameters):
    """How much sun, and how long."""

    solar: float = setting(
        1.0,
        "Solar cells",
        "How large they are; 1 gives at most 3.4 kW at noon under a clear sky.",
        ge=0,
        le=3,
    )
    max_steps: int = setting(
        72, "Time limit", "After so many hours an episode is cut off.", ge=1, le=100_000, unit="hours"
    )


def costs(
    hour: Ints, level: Ints, price: Ints, sky: Ints, action: Ints, solar: float
) -> tuple[Doubles, Ints]:
    """Cost of an hour in euro, and the level after it; arrays of one shape, or such as broadcast.

    A full battery does not charge, an empty one does not discharge. What the house needs and the battery
    draws comes from the sun first, then from the grid; what is left over is sold.
    """
    after = np.clip(level + action - HOLD, 0, LEVELS - 1)
    moved = (after - level) * MOVED
    drawn = np.where(moved > 0, moved / EFFICIENCY, moved)
    need = DEMAND_H[hour] + drawn - solar * SUN_H[hour] * SKIES[sky]
    return need * np.where(need > 0, PRICE_H[hour] * PRICE_FACTORS[price], FEED_IN), after


@cache
def plan(solar: float, discount: float = FORESIGHT) -> tuple[Ints, Doubles]:
    """Dynamic programming: the best action and the value (24, LEVELS, 3, 3) of hour, level, price and sky."""
    hour, level, price, sky, action = np.ix_(*(range(n) for n in (HOURS, LEVELS, 3, 3, 3)))
    cost, after = costs(hour, level, price, sky, action, solar)
    after = np.broadcast_to(after, cost.shape)
    value = np.zeros(cost.shape[:4])
    following = (hour + 1) % HOURS
    while True:
        # What the next hour is worth on average, if price and sky are now these.
        ahead = np.einsum("hlqt,pq,st->hlps", value, PRICE_STEPS, SKY_STEPS)
        worth = -cost + discount * ahead[following, after, price, sky]
        better = worth.max(-1)
        change, value = np.abs(better - value).max(), better
        if change < 1e-9:
            return worth.argmax(-1), value


class BatteryWorld(SystemWorld):
    """One house per lane.

    ``parts``: ``hour`` of the episode, ``level`` of the battery, ``price`` and ``sky`` (0 to 2), each (B,);
    ``past`` (B, 24, 5) of the last hours for the picture: price, sun, demand, charge and what came from the
    grid, in euro per kWh and kWh; nothing (-1 as the first) where the episode is younger.
    """

    def __init__(self, settings: BatterySettings, lanes: int, seed: int) -> None:
        self.settings = settings
        names = {"hour": 2**31, "level": LEVELS, "price": 3, "sky": 3}
        parts: dict[str, Array] = {name: np.zeros(lanes, np.int64) for name in names}
        parts["past"] = np.zeros((lanes, REMEMBERED, 5), np.float32)
        super().__init__(lanes, settings.max_steps, parts, names)
        self.begin(seed)

    def _begin(self, lane: int, generator: np.random.Generator) -> None:
        parts = self.parts
        parts["hour"][lane] = 0
        parts["level"][lane] = generator.integers(LEVELS)
        parts["price"][lane], parts["sky"][lane] = generator.integers(3, size=2)
        parts["past"][lane] = 0
        parts["past"][lane, :, 0] = -1

    def _act(self, action: Array) -> tuple[Floats, Bools]:
        parts, solar = self.parts, self.settings.solar
        hour, price, sky = parts["hour"] % HOURS, parts["price"], parts["sky"]
        cost, after = costs(hour, parts["level"], price, sky, action, solar)
        moved = (after - parts["level"]) * MOVED
        sun = solar * SUN_H[hour] * SKIES[sky]
        grid = DEMAND_H[hour] + np.where(moved > 0, moved / EFFICIENCY, moved) - sun
        seen = [PRICE_H[hour] * PRICE_FACTORS[price], sun, DEMAND_H[hour], after * MOVED, grid]
        chance = self.drawn_numbers(2)
        self.parts = {
            "hour": parts["hour"] + 1,
            "level": after,
            "price": _next(PRICE_STEPS, price, chance[:, 0]),
            "sky": _next(SKY_STEPS, sky, chance[:, 1]),
            "past": pushed(parts["past"], np.stack(seen, axis=1).astype(np.float32)),
        }
        return (-cost).astype(np.float32), np.zeros(self.lanes, np.bool_)

    def _observed(self) -> Array:
        parts = self.parts
        turn = 2 * np.pi * (parts["hour"] % HOURS) / HOURS
        seen = [
            np.cos(turn),
            np.sin(turn),
            parts["level"] / (LEVELS - 1),
            parts["price"] / 2,
            parts["sky"] / 2,
        ]
        return np.stack(seen, axis=1).astype(np.float32)

    def frame(self, lane: int = 0) -> Frame:
        """The house, its flows of energy and the last 24 hours: (H, W, 3)."""
        from rlstudio.envs.systems.battery_painter import paint_battery

        parts = self.parts
        return paint_battery(
            int(parts["hour"][lane]),
            int(parts["level"][lane]) * MOVED,
            int(parts["sky"][lane]),
            parts["past"][lane],
        )


def _next(steps: Doubles, now: Array, chance: Array) -> Ints:
    """The next states (B,) of Markov chains that are in these states."""
    found: Ints = (chance[:, None] >= np.cumsum(steps[now], axis=1)[:, :-1]).sum(1)
    return found


def _decoded(observation: Array) -> tuple[Ints, Ints, Ints, Ints]:
    """Hour, level, price and sky (B,) of observations (B, 5)."""
    turn = np.arctan2(observation[:, 1], observation[:, 0])
    hour = np.round(turn * HOURS / (2 * np.pi)).astype(np.int64) % HOURS
    level, price, sky = np.round(observation[:, 2:] * (LEVELS - 1, 2, 2)).astype(np.int64).T
    return hour, level, price, sky


def threshold(observation: Array) -> Array:
    """Charge (B,) below a price, discharge above another one, hold in between."""
    hour, _, price, _ = _decoded(observation)
    euros = PRICE_H[hour] * PRICE_FACTORS[price]
    return np.where(euros < CHEAP, CHARGE, np.where(euros > DEAR, DISCHARGE, HOLD))


class Battery(EnvSpec):
    """Charge and discharge a house's battery so that its electricity costs little."""

    id = "rlstudio/Battery-v0"
    title = "Battery and prices"
    blurb = (
        "A house with solar cells, a battery and a price that changes by the hour. Buy when it is cheap, "
        "keep the sun for the evening."
    )
    family = "Systems"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("DISCHARGE", "HOLD", "CHARGE")
    key_bindings: Mapping[str, int] = {"Down": DISCHARGE, "Up": CHARGE}
    idle_action = HOLD
    frame_rate = 4.0
    return_unit = "euro"
    default_lanes = 8
    Settings = BatterySettings
    settings: BatterySettings
    remarks = (
        mark("Prices, demand and weather are made up. The return is minus what the electricity costs."),
    )

    @property
    def observation_space(self) -> Box:
        """Cosine and sine of the hour, charge as a share, price (0 low to 1 high), sky (0 clear to 1)."""
        return Box(shape=(5,), low=-1.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """0 takes 2 kWh out of the battery, 1 leaves it alone, 2 puts 2 kWh in."""
        return Discrete(n=3)

    def chart(self) -> StateChart:
        """Hour of the day, charge, price level and sky."""
        return StateChart(
            shape=(5,),
            dimensions=(
                ChartDimension(
                    name=mark("hour of the day"),
                    unit="h",
                    low=0.0,
                    high=HOURS,
                    rest=12.0,
                    places=(0, 1),
                    scale=HOURS / (2 * math.pi),
                    ticks=tuple((hour, str(hour)) for hour in range(0, HOURS + 1, 6)),
                ),
                number(2, mark("charge"), "kWh", 0.0, CAPACITY, 4.0, scale=CAPACITY),
                number(3, mark("price level"), "", 0.0, 2.0, 1.0, scale=2.0, ticks=PRICES),
                number(4, mark("sky"), "", 0.0, 2.0, 1.0, scale=2.0, ticks=CLOUDS),
            ),
        )

    def baselines(self) -> tuple[Baseline, ...]:
        """Two price thresholds, and the optimum."""

        def best(observation: Array) -> Array:
            found: Array = plan(self.settings.solar)[0][_decoded(observation)]
            return found

        return (
            Baseline(
                mark("Price thresholds"),
                mark("It charges below 0.20 euro for a kWh and discharges above 0.31."),
                threshold,
            ),
            Baseline(
                mark("Dynamic programming"),
                mark("The optimum, computed from the exact rules: nobody does better for long."),
                best,
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` houses to train in."""
        return BatteryWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(BatteryWorld(self.settings, 1, seed))
