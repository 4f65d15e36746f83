"""Acrobot-v1: two links and a motor between them must swing their end above a line (Sutton 1996)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, World
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.worlds.chart import StateChart, angle, number
from rlstudio.envs.classic.world import ClassicWorld
from rlstudio.envs.world import LaneDisplay

# Constants and equations of gymnasium.envs.classic_control.acrobot: both links weigh 1 kg, are 1 m long,
# have their centre in the middle and a moment of inertia of 1; one Runge-Kutta step of 0.2 s.
SECONDS = 0.2
CENTRE = 0.5
GRAVITY = 9.8
MAX_SPEEDS = (4 * math.pi, 9 * math.pi)


def derivative(
    state_4B: Any, torque_B: Any, cos: Callable[[Any], Any] = np.cos, sin: Callable[[Any], Any] = np.sin
) -> tuple[Any, Any, Any, Any]:
    """d state / dt of (angle 1, angle 2, velocity 1, velocity 2), Sutton and Barto's equations ("book").

    Takes arrays (B,), or plain numbers with ``math``'s cosine and sine.
    """
    one_B, two_B, speed_one_B, speed_two_B = state_4B
    cosine_B, sine_B = cos(two_B), sin(two_B)
    d1_B = CENTRE**2 + (1.0 + CENTRE**2 + 2 * CENTRE * cosine_B) + 2.0
    d2_B = (CENTRE**2 + CENTRE * cosine_B) + 1.0
    phi2_B = CENTRE * GRAVITY * cos(one_B + two_B - math.pi / 2.0)
    phi1_B = (
        -CENTRE * (speed_two_B * speed_two_B) * sine_B
        - 2 * CENTRE * speed_two_B * speed_one_B * sine_B
        + (CENTRE + 1.0) * GRAVITY * cos(one_B - math.pi / 2)
        + phi2_B
    )
    second_B = (torque_B + d2_B / d1_B * phi1_B - CENTRE * (speed_one_B * speed_one_B) * sine_B - phi2_B) / (
        CENTRE**2 + 1.0 - d2_B * d2_B / d1_B
    )
    first_B = -(d2_B * second_B + phi1_B) / d1_B
    return speed_one_B, speed_two_B, first_B, second_B


class AcrobotWorld(ClassicWorld):
    """Lanes of Acrobot. State per lane: the two angles (rad, 0 hangs down), their velocities (rad/s)."""

    id = "Acrobot-v1"
    size = 4
    time_limit = 500

    def _start(self, count: int) -> Array:
        # As in Gymnasium, the start is in single precision.
        return self._generator.uniform(-0.1, 0.1, (count, 4)).astype(np.float32)

    def _move(self, action: Array) -> tuple[Floats, Bools]:
        if self.lanes == 1:
            return self._move_one(float(action[0]) - 1.0)
        begin, torque_B, h = self._columns, action - 1.0, SECONDS
        k1 = np.stack(derivative(begin, torque_B))
        k2 = np.stack(derivative(begin + h / 2 * k1, torque_B))
        k3 = np.stack(derivative(begin + h / 2 * k2, torque_B))
        k4 = np.stack(derivative(begin + h * k3, torque_B))
        state = begin + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        angles = state[:2]
        # Whole turns are subtracted one by one, so that angles within (-pi, pi] stay bit for bit the same.
        while (far := angles > math.pi).any():
            angles[far] -= 2 * math.pi
        while (far := angles < -math.pi).any():
            angles[far] += 2 * math.pi
        for row, limit in zip((2, 3), MAX_SPEEDS, strict=True):
            np.clip(state[row], -limit, limit, out=state[row])
        self._columns = state
        up_B = -np.cos(state[0]) - np.cos(state[1] + state[0]) > 1.0
        return np.where(up_B, np.float32(0), np.float32(-1)), up_B

    def _move_one(self, torque: float) -> tuple[Floats, Bools]:
        """Move one lane in plain numbers, equal up to rounding and several times faster than arrays."""
        begin, h = self._columns[:, 0].tolist(), SECONDS

        def ahead(slope: Iterable[float], time: float) -> list[float]:
            return [x + time * dx for x, dx in zip(begin, slope, strict=True)]

        k1 = derivative(begin, torque, math.cos, math.sin)
        k2 = derivative(ahead(k1, h / 2), torque, math.cos, math.sin)
        k3 = derivative(ahead(k2, h / 2), torque, math.cos, math.sin)
        k4 = derivative(ahead(k3, h), torque, math.cos, math.sin)
        state = ahead((a + 2 * b + 2 * c + d for a, b, c, d in zip(k1, k2, k3, k4, strict=True)), h / 6)
        for row in (0, 1):
            while state[row] > math.pi:
                state[row] -= 2 * math.pi
            while state[row] < -math.pi:
                state[row] += 2 * math.pi
        for row, limit in zip((2, 3), MAX_SPEEDS, strict=True):
            state[row] = min(max(state[row], -limit), limit)
        self._columns[:, 0] = state
        up = -math.cos(state[0]) - math.cos(state[1] + state[0]) > 1.0
        return np.array([0.0 if up else -1.0], np.float32), np.array([up])

    def _observe(self, columns: Array) -> Floats:
        one_B, two_B, speed_one_B, speed_two_B = columns
        parts = (np.cos(one_B), np.sin(one_B), np.cos(two_B), np.sin(two_B), speed_one_B, speed_two_B)
        return np.stack(parts, axis=1).astype(np.float32)


class Acrobot(EnvSpec):
    """Swing the end of two links above the line; every step costs 1, at most 500 steps."""

    id = "Acrobot-v1"
    title = "Acrobot"
    blurb = "A gymnast on a bar: two links, a motor at the hip, and a line to be reached by swinging."
    family = "Classic control"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("TORQUE -1 N m", "NONE", "TORQUE +1 N m")
    key_bindings: Mapping[str, int] = {"Left": 0, "Right": 2}
    idle_action = 1
    frame_rate = 15.0
    solved_at = -100.0
    default_lanes = 8

    @property
    def observation_space(self) -> Box:
        """Cosine and sine of both angles, both angular velocities (rad/s)."""
        high = (1.0, 1.0, 1.0, 1.0, *MAX_SPEEDS)
        return Box(shape=(6,), low=tuple(-x for x in high), high=high)

    @property
    def action_space(self) -> Discrete:
        """Torque on the joint between the links: -1, 0 or 1 N m."""
        return Discrete(n=3)

    def chart(self) -> StateChart:
        """The whole space: the first link's angle from hanging, the second's from the first, velocities."""
        first, second = MAX_SPEEDS
        return StateChart(
            shape=(6,),
            dimensions=(
                angle(0, 1, "first angle"),
                angle(2, 3, "second angle"),
                number(4, "first velocity", "rad/s", -first, first),
                number(5, "second velocity", "rad/s", -second, second),
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""
        return AcrobotWorld(lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(AcrobotWorld(1, seed))
