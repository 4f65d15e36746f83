"""MountainCar-v0 and MountainCarContinuous-v0: a car too weak for the hill must swing up to gain speed."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, World
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.worlds.chart import StateChart, number
from rlstudio.envs.classic.world import ClassicWorld
from rlstudio.envs.world import LaneDisplay

# Constants and equations of gymnasium.envs.classic_control (Moore 1990).
LEFT_END, RIGHT_END = -1.2, 0.6
MAX_SPEED = 0.07
GRAVITY = 0.0025
FORCE = 0.001
VALLEY = -math.pi / 6
GOAL = 0.5
POWER = 0.0015
GOAL_CONTINUOUS = 0.45


class MountainCarWorld(ClassicWorld):
    """Lanes of MountainCar. State per lane: position, velocity."""

    id = "MountainCar-v0"
    size = 2
    time_limit = 200

    def __init__(self, lanes: int, seed: int) -> None:
        self._cost = np.full(lanes, -1.0, np.float32)
        super().__init__(lanes, seed)

    def _start(self, count: int) -> Array:
        start = np.zeros((count, 2))
        start[:, 0] = self._generator.uniform(-0.6, -0.4, count)
        return start

    def _move(self, action: Array) -> tuple[Floats, Bools]:
        position_B, speed_B = self._columns
        speed_B += (action - 1) * FORCE + np.cos(3 * position_B) * -GRAVITY
        self._roll()
        return self._cost, (position_B >= GOAL) & (speed_B >= 0)

    def _roll(self) -> None:
        position_B, speed_B = self._columns
        np.clip(speed_B, -MAX_SPEED, MAX_SPEED, out=speed_B)
        position_B += speed_B
        np.clip(position_B, LEFT_END, RIGHT_END, out=position_B)
        # The wall on the left stops the car.
        speed_B[(position_B <= LEFT_END) & (speed_B < 0)] = 0.0

    def _observe(self, columns: Array) -> Floats:
        return columns.T.astype(np.float32, order="C")


class MountainCarContinuousWorld(MountainCarWorld):
    """The same hill with any force from -1 to 1, which costs reward."""

    id = "MountainCarContinuous-v0"
    time_limit = 999
    # Gymnasium stores this state in single precision.
    dtype = np.float32

    def _move(self, action: Array) -> tuple[Floats, Bools]:
        position_B, speed_B = self._columns
        force_B = np.clip(action[:, 0], -1.0, 1.0).astype(np.float32, copy=False)
        slope_B = np.cos((3 * position_B).astype(np.float64))
        speed_B += force_B * np.float32(POWER) - (GRAVITY * slope_B).astype(np.float32)
        self._roll()
        there_B = (position_B >= GOAL_CONTINUOUS) & (speed_B >= 0)
        return (100.0 * there_B - 0.1 * force_B**2).astype(np.float32), there_B


class MountainCar(EnvSpec):
    """Reach the flag on the right hill; every step costs 1, at most 200 steps."""

    id = "MountainCar-v0"
    title = "Mountain Car"
    blurb = "A weak car in a valley must rock back and forth to get out. Hard, as no step says it was good."
    family = "Classic control"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names: tuple[str, ...] = ("LEFT", "COAST", "RIGHT")
    key_bindings: Mapping[str, int] = {"Left": 0, "Right": 2}
    idle_action = 1
    frame_rate = 30.0
    solved_at = -110.0
    default_lanes = 8

    @property
    def observation_space(self) -> Box:
        """Position and velocity."""
        return Box(shape=(2,), low=(LEFT_END, -MAX_SPEED), high=(RIGHT_END, MAX_SPEED))

    @property
    def action_space(self) -> Discrete | Box:
        """Accelerate to the left, not at all, or to the right."""
        return Discrete(n=3)

    def chart(self) -> StateChart:
        """The whole space: position along the valley, and velocity per step."""
        return StateChart(
            shape=(2,),
            dimensions=(
                number(0, "position", "", LEFT_END, RIGHT_END, VALLEY),
                number(1, "velocity", "per step", -MAX_SPEED, MAX_SPEED),
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""
        return MountainCarWorld(lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(MountainCarWorld(1, seed))


class MountainCarContinuous(MountainCar):
    """Reach the flag with as little force as possible: 100 points, minus a tenth of the squared force."""

    id = "MountainCarContinuous-v0"
    title = "Mountain Car, continuous"
    blurb = "The same valley with a throttle of any strength. Reaching the flag gives 100; force costs."
    capabilities: frozenset[Capability] = frozenset({"clone", "continuous"})
    action_names = ("FORCE",)
    human_actions = ((0.0,), (-1.0,), (1.0,))
    key_bindings: Mapping[str, int] = {"Left": 1, "Right": 2}
    idle_action = 0
    solved_at = 90.0
    default_lanes = 1

    @property
    def action_space(self) -> Box:
        """Force; positive is to the right."""
        return Box(shape=(1,), low=-1.0, high=1.0)

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""
        return MountainCarContinuousWorld(lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(MountainCarContinuousWorld(1, seed))
