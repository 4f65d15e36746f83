"""A junction with traffic lights, stepped in lanes (learned with SARSA by Thorpe and Anderson 1996).

Cars arrive by chance and wait in line; a step is two seconds, in which a car of every green arm drives off.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from rlstudio.core.arrays import Array, Bools, Ints, State, generator_state, restore_generator, whole
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark, said_within, words
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.core.worlds.chart import StateChart, number
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

if TYPE_CHECKING:
    from rlstudio.envs.junction.painter import JunctionPainter

ARMS = (mark("north"), mark("east"), mark("south"), mark("west"))
ROADS = ((0.0, mark("main road")), (1.0, mark("side road")))
KEEP, SWITCH = 0, 1
SECONDS = 2.0
"""Seconds of a step, in which one car of a green arm drives off."""
ROOM = 12
"""The most cars on an arm; further ones do not arrive."""
START = 6
"""An episode begins with fewer cars than this on every arm."""
REMEMBERED = 3
"""Steps for which a car that has driven off is still drawn."""
ROAD_OF_ARM = np.array([0, 1, 0, 1])
"""The road of each arm; opposite arms have green together: 0 is the main road, 1 the side road."""
COUNTED_CARS = 2**31
AHEAD = 5
"""Cars by which the other road is ahead when the rule of thumb switches: the best of 1 to 12 (a test)."""


class JunctionSettings(Hyperparameters):
    """Amount of traffic and duration of the lights."""

    main_road: float = setting(
        12.0,
        "Main road",
        "How many cars a minute come from the north, and as many from the south, on average.",
        ge=0,
        le=30,
        unit="cars/min",
        group="Traffic",
    )
    side_road: float = setting(
        6.0,
        "Side road",
        "How many cars a minute come from the east, and as many from the west, on average.",
        ge=0,
        le=30,
        unit="cars/min",
        group="Traffic",
    )
    yellow: int = setting(
        2,
        "Yellow",
        "For how long nobody may go when the lights change. A step is two seconds.",
        ge=0,
        le=10,
        unit="steps",
        group="Lights",
    )
    max_steps: int = setting(
        300, "Time limit", "After so many steps an episode is cut off.", ge=1, le=100_000, unit="steps"
    )


class JunctionWorld(LaneWorld):
    """One junction per lane, each with its own arrivals.

    B lanes, four arms. ``waiting`` (B, 4) cars in line; ``road`` (B,) the road with green, or that gets it
    after ``yellow`` (B,) more steps; ``served`` (B, 4) cars that have driven off in the episode, and
    ``went`` (B, 3, 4) whether one did in each of the last three steps, newest first.
    """

    def __init__(self, settings: JunctionSettings, lanes: int, seed: int) -> None:
        super().__init__(lanes)
        self.settings = settings
        rates = np.array([settings.main_road, settings.side_road])
        self._rate_4 = rates[ROAD_OF_ARM] * SECONDS / 60.0
        self.waiting: Ints = np.zeros((lanes, 4), np.int64)
        self.served: Ints = np.zeros((lanes, 4), np.int64)
        self.went: Bools = np.zeros((lanes, REMEMBERED, 4), np.bool_)
        self.road: Ints = np.zeros(lanes, np.int64)
        self.yellow: Ints = np.zeros(lanes, np.int64)
        self._generators: list[np.random.Generator] = []
        self._painter: JunctionPainter | None = None
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        self._generators = [np.random.default_rng([seed, lane]) for lane in range(self.lanes)]

    def _restart(self, lanes: Sequence[int]) -> Array:
        for lane in lanes:
            generator = self._generators[lane]
            self.waiting[lane] = generator.integers(0, START, 4)
            self.road[lane] = generator.integers(2)
        chosen = list(lanes)
        self.served[chosen] = self.yellow[chosen] = 0
        self.went[chosen] = False
        return self._observed()[chosen]

    def _observed(self) -> Array:
        seen = np.empty((self.lanes, 6), np.float32)
        seen[:, :4] = self.waiting
        seen[:, :4] *= 1.0 / ROOM
        seen[:, 4] = self.road
        seen[:, 5] = self.yellow / max(1, self.settings.yellow)
        return seen

    def _advance(self, action: Array) -> Advance:
        # Lights that are changing cannot be switched.
        switching_B = (action == SWITCH) & (self.yellow == 0)
        self.road = np.where(switching_B, 1 - self.road, self.road)
        self.yellow = np.where(switching_B, self.settings.yellow, self.yellow)
        green_B4 = self.green()
        self.yellow = np.maximum(self.yellow - 1, 0)
        went_B4 = green_B4 & (self.waiting > 0)
        self.served = self.served + went_B4
        self.went = np.concatenate([went_B4[:, None], self.went[:, :-1]], axis=1)
        came_B4 = np.array([generator.poisson(self._rate_4) for generator in self._generators])
        self.waiting = np.minimum(self.waiting - went_B4 + came_B4, ROOM)
        reward = (self.waiting.sum(1) * (-SECONDS / 60.0)).astype(np.float32)
        terminated = np.zeros(self.lanes, np.bool_)
        truncated = self._clock - np.asarray(self._begun_at) >= self.settings.max_steps
        over = np.flatnonzero(truncated).tolist()
        return self._observed(), reward, reward, terminated, truncated, over

    def green(self) -> Bools:
        """Which arms (B, 4) have green."""
        found: Bools = (self.road[:, None] == ROAD_OF_ARM) & (self.yellow[:, None] == 0)
        return found

    def frame(self, lane: int = 0) -> Frame:
        """A junction from above, north at the top: (H, W, 3)."""
        if self._painter is None:
            from rlstudio.envs.junction.painter import JunctionPainter

            self._painter = JunctionPainter()
        return self._painter.paint(
            self.waiting[lane].tolist(),
            self.served[lane].tolist(),
            self.went[lane].tolist(),
            int(self.road[lane]),
            changing=bool(self.yellow[lane]),
        )

    def _dynamics(self) -> State:
        return {
            "waiting": self.waiting.copy(),
            "served": self.served.copy(),
            "went": self.went.copy(),
            "road": self.road.copy(),
            "yellow": self.yellow.copy(),
            **{f"generator.{lane}": generator_state(g) for lane, g in enumerate(self._generators)},
        }

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        waiting = whole(state, "waiting", (self.lanes, 4), ROOM + 1)
        served = whole(state, "served", (self.lanes, 4), COUNTED_CARS)
        road = whole(state, "road", (self.lanes,), 2)
        yellow = whole(state, "yellow", (self.lanes,), self.settings.yellow + 1)
        went = np.array(state["went"], np.bool_).reshape(self.went.shape)
        for lane, generator in enumerate(self._generators):
            restore_generator(generator, state[f"generator.{lane}"])
        self.waiting, self.served, self.went, self.road, self.yellow = waiting, served, went, road, yellow


def longest_queue_first(observation: Array) -> Array:
    """Switch (B,) where the other road has at least ``AHEAD`` cars more than the one with green.

    With a switch for every single car more the lights would be yellow most of the time.
    """
    cars_BR = np.stack([observation[:, 0:4:2].sum(1), observation[:, 1:4:2].sum(1)], axis=1) * ROOM
    side_B = observation[:, 4] > 0.5
    ahead_B = np.where(side_B, cars_BR[:, 0] - cars_BR[:, 1], cars_BR[:, 1] - cars_BR[:, 0])
    return np.where((ahead_B >= AHEAD) & (observation[:, 5] == 0), SWITCH, KEEP)


class Junction(EnvSpec):
    """Two roads cross: keep or switch the lights, so that the total waiting time of all cars is short."""

    id = "rlstudio/Junction-v0"
    title = "Traffic lights"
    blurb = (
        "Two roads cross, cars come by chance, and every switch of the lights costs time. Let them wait as "
        "little as can be."
    )
    family = "Systems"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("KEEP", "SWITCH")
    key_bindings: Mapping[str, int] = {"Space": SWITCH}
    idle_action = KEEP
    frame_rate = 6.0
    return_unit = "minutes"
    default_lanes = 8
    Settings = JunctionSettings
    settings: JunctionSettings

    @property
    def observation_space(self) -> Box:
        """Cars waiting on the four arms as shares of a full arm, road with green, share of yellow left.

        Arms: north, east, south, west. Road: 0 the main road, 1 the side road; while the lights change, the
        one that comes next.
        """
        return Box(shape=(6,), low=0.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """0 keeps the lights, 1 switches them; while they are changing, both mean the same."""
        return Discrete(n=2)

    def chart(self) -> StateChart:
        """The four lines of cars, the road and the remaining yellow time."""
        lines = [
            number(
                place, words("line {arm}", arm=said_within(arm)), mark("cars"), 0.0, ROOM, scale=float(ROOM)
            )
            for place, arm in enumerate(ARMS)
        ]
        yellow = SECONDS * max(1, self.settings.yellow)
        return StateChart(
            shape=(6,),
            dimensions=(
                *lines,
                number(4, mark("road with green"), "", 0.0, 1.0, ticks=ROADS),
                number(5, mark("yellow left"), "s", 0.0, yellow, scale=yellow),
            ),
        )

    def baselines(self) -> tuple[Baseline, ...]:
        """Longest queue first."""
        return (
            Baseline(
                mark("Longest queue first"),
                mark("The lights switch as soon as the other road has five cars more."),
                longest_queue_first,
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` junctions to train at."""
        return JunctionWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(JunctionWorld(self.settings, 1, seed))
