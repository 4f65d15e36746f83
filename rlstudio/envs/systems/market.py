"""A simulated market: a price that strays from a fair value and comes back, and a cost for every trade.

It is a toy. Real prices show no fair value, and what can be foreseen of them is bought away. Here the optimum
is known: for every position a threshold of the deviation, found by dynamic programming (``plan``).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, Ints
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.core.worlds.chart import StateChart, number
from rlstudio.envs.systems.world import SystemWorld, pushed
from rlstudio.envs.world import LaneDisplay

SHORT, FLAT, LONG = 0, 1, 2
POSITIONS = ((-1.0, mark("short")), (0.0, mark("flat")), (1.0, mark("long")))
REVERSION = 0.1
"""Share of the deviation that goes away in a day, on average."""
STRAYS, MOVES, DRIFT = 1.0, 0.5, 0.02
"""Per day, in percent: noise of the deviation, noise of the fair value, and how much that grows."""
USUAL: float = STRAYS / (1 - (1 - REVERSION) ** 2) ** 0.5
"""Standard deviation of the deviation in the long run, in percent."""
WIDEST = 4.0
"""Deviations are seen up to so many times the usual one."""
FARTHEST = WIDEST * USUAL
"""The same in percent: 9.2."""
CELLS, FORESIGHT = 121, 0.99
"""Points of the deviation that the plan knows, and its discount."""
REMEMBERED = 80
"""Days that the picture shows."""


class MarketSettings(Hyperparameters):
    """What a trade costs, and how long."""

    cost: float = setting(
        0.4,
        "Cost of a trade",
        "What buying or selling takes of the amount; turning from short to long takes it twice.",
        ge=0,
        le=5,
        unit="%",
    )
    max_steps: int = setting(
        250, "Time limit", "After so many days an episode is cut off.", ge=1, le=100_000, unit="days"
    )


@cache
def plan(cost: float) -> tuple[Doubles, Ints]:
    """The grid of deviations (121,) in percent, and the best action (121, 3) by deviation and position.

    Value iteration. The next deviation is Gaussian; its probabilities are those of the grid's cells.
    """
    x_C: Doubles = np.linspace(-WIDEST, WIDEST, CELLS) * USUAL
    far_CC = (x_C[None, :] - (1 - REVERSION) * x_C[:, None]) / STRAYS
    chance_CC = np.exp(-0.5 * far_CC**2)
    chance_CC /= chance_CC.sum(1, keepdims=True)
    held_A = np.array([-1.0, 0.0, 1.0])
    # By deviation, position and action; the next return is the deviation's way back and the drift.
    reward_CPA = held_A * (DRIFT - REVERSION * x_C)[:, None, None] - cost * np.abs(held_A - held_A[:, None])
    value_CP = np.zeros((CELLS, 3))
    while True:
        worth_CPA = reward_CPA + FORESIGHT * (chance_CC @ value_CP)[:, None, :]
        better_CP = worth_CPA.max(2)
        change, value_CP = np.abs(better_CP - value_CP).max(), better_CP
        if change < 1e-7:
            return x_C, worth_CPA.argmax(2)


class MarketWorld(SystemWorld):
    """One market per lane.

    ``parts``: ``deviation`` (B,) of the price from the fair value and ``fair`` (B,) in percent (logarithms);
    ``position`` (B,), 0 short, 1 flat, 2 long; ``gain`` (B,) of the episode in percent; ``past`` (B, 80, 4)
    for the picture: price, fair value, position and gain, with position -1 where the episode is younger.
    """

    def __init__(self, settings: MarketSettings, lanes: int, seed: int) -> None:
        self.settings = settings
        parts: dict[str, Array] = {name: np.zeros(lanes) for name in ("deviation", "fair", "gain")}
        parts["position"] = np.zeros(lanes, np.int64)
        parts["past"] = np.zeros((lanes, REMEMBERED, 4), np.float32)
        super().__init__(lanes, settings.max_steps, parts, {"position": 3})
        self.begin(seed)

    def _begin(self, lane: int, generator: np.random.Generator) -> None:
        parts = self.parts
        parts["deviation"][lane] = generator.normal() * USUAL
        parts["fair"][lane] = parts["gain"][lane] = 0.0
        parts["position"][lane] = FLAT
        parts["past"][lane] = (0, 0, -1, 0)

    def _act(self, action: Array) -> tuple[Floats, Bools]:
        parts, noise = self.parts, self.normal_numbers(2)
        deviation = (1 - REVERSION) * parts["deviation"] + STRAYS * noise[:, 0]
        fair = parts["fair"] + DRIFT + MOVES * noise[:, 1]
        grown = deviation + fair - parts["deviation"] - parts["fair"]
        traded = np.abs(action - parts["position"])
        reward = (action - FLAT) * grown - self.settings.cost * traded
        gain = parts["gain"] + reward
        seen = np.stack([deviation + fair, fair, action, gain], axis=1).astype(np.float32)
        self.parts = {
            "deviation": deviation,
            "fair": fair,
            "gain": gain,
            "position": np.asarray(action, np.int64).copy(),
            "past": pushed(parts["past"], seen),
        }
        return reward.astype(np.float32), np.zeros(self.lanes, np.bool_)

    def _observed(self) -> Array:
        far = np.clip(self.parts["deviation"] / FARTHEST, -1, 1)
        return np.stack([far, self.parts["position"] - 1.0], axis=1).astype(np.float32)

    def frame(self, lane: int = 0) -> Frame:
        """The price of the last days, the positions held, and what they gained: (H, W, 3)."""
        from rlstudio.envs.systems.market_painter import paint_market

        return paint_market(self.parts["past"][lane])


class Market(EnvSpec):
    """Buy and sell in a simulated market with costs."""

    id = "rlstudio/Market-v0"
    title = "Toy market"
    blurb = (
        "A price strays from its fair value and comes back, and every trade costs. A toy: real markets tell "
        "no fair value."
    )
    family = "Systems"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("SHORT", "FLAT", "LONG")
    key_bindings: Mapping[str, int] = {"Down": SHORT, "Space": FLAT, "Up": LONG}
    frame_rate = 8.0
    return_unit = "%"
    default_lanes = 8
    Settings = MarketSettings
    settings: MarketSettings
    remarks = (mark("This is a toy: nothing learned here says anything about real markets."),)

    @property
    def observation_space(self) -> Box:
        """Deviation of the price from its fair value (1 is 9.2 %), and position: -1 short, 0 flat, 1 long."""
        return Box(shape=(2,), low=-1.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """The position for the next day: 0 short (gains when the price falls), 1 flat, 2 long."""
        return Discrete(n=3)

    def chart(self) -> StateChart:
        """Deviation and position."""
        return StateChart(
            shape=(2,),
            dimensions=(
                number(0, mark("deviation of the price"), "%", -FARTHEST, FARTHEST, scale=FARTHEST),
                number(1, mark("position"), "", -1.0, 1.0, ticks=POSITIONS),
            ),
        )

    def baselines(self) -> tuple[Baseline, ...]:
        """Buy and hold, and the optimum."""

        def best(observation: Array) -> Array:
            cell_B = np.round((observation[:, 0] + 1) / 2 * (CELLS - 1)).astype(np.int64)
            held_B = np.round(observation[:, 1] + 1).astype(np.int64)
            found: Array = plan(self.settings.cost)[1][cell_B, held_B]
            return found

        return (
            Baseline(
                mark("Buy and hold"),
                mark("It buys on the first day and keeps what it has."),
                lambda observation: np.full(len(observation), LONG),
            ),
            Baseline(
                mark("Optimal thresholds"),
                mark("It trades where the deviation is worth the cost; computed from the exact rules."),
                best,
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` markets to train in."""
        return MarketWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(MarketWorld(self.settings, 1, seed))
