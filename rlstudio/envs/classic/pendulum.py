"""Pendulum-v1: swing a rod up with a motor that is too weak to lift it, and hold it there."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, World
from rlstudio.core.spaces import Box
from rlstudio.core.worlds.chart import StateChart, angle, number
from rlstudio.envs.classic.world import ClassicWorld
from rlstudio.envs.world import LaneDisplay

# Constants and equations of gymnasium.envs.classic_control.pendulum.
GRAVITY = 10.0
MASS = 1.0
LENGTH = 1.0
SECONDS = 0.05
MAX_SPEED = 8.0
MAX_TORQUE = 2.0


class PendulumWorld(ClassicWorld):
    """Lanes of Pendulum. State per lane: angle from upright (rad, not wrapped), angular velocity (rad/s)."""

    id = "Pendulum-v1"
    size = 2
    time_limit = 200

    def __init__(self, lanes: int, seed: int) -> None:
        self._torque = np.zeros(lanes, np.float32)
        super().__init__(lanes, seed)

    def _start(self, count: int) -> Array:
        return self._generator.uniform((-math.pi, -1.0), (math.pi, 1.0), (count, 2))

    def _move(self, action: Array) -> tuple[Floats, None]:
        angle_B, speed_B = self._columns
        # The torque stays in single precision, as in Gymnasium's arithmetic, bit for bit.
        torque_B = np.clip(action[:, 0], -MAX_TORQUE, MAX_TORQUE).astype(np.float32, copy=False)
        self._torque = torque_B
        wrapped_B = (angle_B + math.pi) % (2 * math.pi) - math.pi
        cost_B = wrapped_B**2 + 0.1 * speed_B**2 + 0.001 * torque_B**2
        pull_B = 3 * GRAVITY / (2 * LENGTH) * np.sin(angle_B) + 3.0 / (MASS * LENGTH**2) * torque_B
        speed_B += pull_B * SECONDS
        np.clip(speed_B, -MAX_SPEED, MAX_SPEED, out=speed_B)
        angle_B += speed_B * SECONDS
        return (-cost_B).astype(np.float32), None

    def _observe(self, columns: Array) -> Floats:
        angle_B, speed_B = columns
        observation = np.empty((columns.shape[1], 3), np.float32)
        observation[:, 0] = np.cos(angle_B)
        observation[:, 1] = np.sin(angle_B)
        observation[:, 2] = speed_B
        return observation

    def _prepare(self, pen: Any, lane: int) -> None:
        super()._prepare(pen, lane)
        pen.last_u = float(self._torque[lane]) if self._length(lane) else None

    def _dynamics(self) -> dict[str, Array]:
        return {**super()._dynamics(), "torque": self._torque.copy()}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        super()._restore_dynamics(state)
        self._torque = np.array(state["torque"], np.float32).reshape(self._torque.shape)


class Pendulum(EnvSpec):
    """Swing the rod up and keep it upright; steps cost the squared angle, and a little for motion."""

    id = "Pendulum-v1"
    title = "Pendulum"
    blurb = "Swing a rod up with a weak motor and hold it there. The classic of continuous control."
    family = "Classic control"
    capabilities: frozenset[Capability] = frozenset({"clone", "continuous"})
    action_names = ("TORQUE",)
    action_units = ("N m",)
    # Positive torque turns counter-clockwise: to the left while the rod is upright.
    human_actions = ((0.0,), (MAX_TORQUE,), (-MAX_TORQUE,))
    key_bindings: Mapping[str, int] = {"Left": 1, "Right": 2}
    idle_action = 0
    frame_rate = 20.0
    solved_at = -200.0
    default_lanes = 1
    fixed_horizon = True

    @property
    def observation_space(self) -> Box:
        """Cosine and sine of the angle from upright, angular velocity (rad/s)."""
        return Box(shape=(3,), low=(-1.0, -1.0, -MAX_SPEED), high=(1.0, 1.0, MAX_SPEED))

    @property
    def action_space(self) -> Box:
        """Torque (N m), positive counter-clockwise."""
        return Box(shape=(1,), low=-MAX_TORQUE, high=MAX_TORQUE)

    def chart(self) -> StateChart:
        """The whole space: the angle from upright, and the angular velocity."""
        return StateChart(
            shape=(3,),
            dimensions=(
                angle(0, 1, "angle from upright"),
                number(2, "angular velocity", "rad/s", -MAX_SPEED, MAX_SPEED),
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""
        return PendulumWorld(lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(PendulumWorld(1, seed))
