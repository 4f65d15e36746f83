"""CartPole-v1: the pole on a cart of Barto, Sutton and Anderson (1983), stepped in lanes."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from rlstudio.core.arrays import Array, State, generator_state, restore_generator
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.errors import Unsound
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import words
from rlstudio.core.worlds.chart import StateChart, number
from rlstudio.envs.classic.cartpole_painter import paint_cartpole
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

# Constants and equations of gymnasium.envs.classic_control.cartpole (Euler integration).
GRAVITY = 9.8
CART_MASS = 1.0
POLE_MASS = 0.1
TOTAL_MASS = CART_MASS + POLE_MASS
HALF_LENGTH = 0.5
POLE_MOMENT = POLE_MASS * HALF_LENGTH
FORCE = 10.0
SECONDS = 0.02
ANGLE_LIMIT = 12 * 2 * math.pi / 360
POSITION_LIMIT = 2.4
START_RANGE = 0.05
TIME_LIMIT = 500

# Up to this many lanes a loop over plain floats is faster than some twenty NumPy calls.
FEW_LANES = 16


class CartPoleWorld(LaneWorld):
    """Lanes of CartPole. State per lane: position (m), velocity, angle (rad), angular velocity."""

    def __init__(self, lanes: int, seed: int) -> None:
        super().__init__(lanes)
        self._generator = np.random.default_rng()
        self._loop = lanes <= FEW_LANES
        self._rows: list[list[float]] = [[0.0] * 4 for _ in range(lanes)]
        self._columns = np.zeros((4, lanes))
        # Rewards are constant and most steps end no episode, so these arrays are returned repeatedly.
        self._ones = np.ones(lanes, np.float32)
        self._nobody = np.zeros(lanes, np.bool_)
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        self._generator = np.random.default_rng(seed)

    def _restart(self, lanes: Sequence[int]) -> Array:
        start = self._generator.uniform(-START_RANGE, START_RANGE, (len(lanes), 4))
        if self._loop:
            for lane, row in zip(lanes, start.tolist(), strict=True):
                self._rows[lane] = row
        else:
            self._columns[:, list(lanes)] = start.T
        return start.astype(np.float32)

    def _advance(self, action: Array) -> Advance:
        return self._advance_rows(action) if self._loop else self._advance_columns(action)

    def _advance_rows(self, action: Array) -> Advance:
        rows = self._rows
        clock = self._clock
        over: list[int] = []
        fallen: list[int] = []
        for lane, push in enumerate(action.tolist()):
            x, x_dot, theta, theta_dot = rows[lane]
            cosine = math.cos(theta)
            sine = math.sin(theta)
            force = FORCE if push == 1 else -FORCE
            temp = (force + POLE_MOMENT * theta_dot * theta_dot * sine) / TOTAL_MASS
            angular = (GRAVITY * sine - cosine * temp) / (
                HALF_LENGTH * (4.0 / 3.0 - POLE_MASS * cosine * cosine / TOTAL_MASS)
            )
            linear = temp - POLE_MOMENT * angular * cosine / TOTAL_MASS
            x += SECONDS * x_dot
            theta += SECONDS * theta_dot
            rows[lane] = [x, x_dot + SECONDS * linear, theta, theta_dot + SECONDS * angular]
            if not (-POSITION_LIMIT <= x <= POSITION_LIMIT and -ANGLE_LIMIT <= theta <= ANGLE_LIMIT):
                fallen.append(lane)
                over.append(lane)
            elif clock - self._begun_at[lane] >= TIME_LIMIT:
                over.append(lane)
        successor = np.array(rows, np.float32)
        if not over:
            return successor, self._ones, self._ones, self._nobody, self._nobody, over
        terminated = np.zeros(self.lanes, np.bool_)
        truncated = np.zeros(self.lanes, np.bool_)
        truncated[over] = True
        if fallen:
            terminated[fallen] = True
            truncated[fallen] = False
        return successor, self._ones, self._ones, terminated, truncated, over

    def _advance_columns(self, action: Array) -> Advance:
        x_B, x_dot_B, theta_B, theta_dot_B = self._columns
        cosine_B, sine_B = np.cos(theta_B), np.sin(theta_B)
        force_B = np.where(action == 1, FORCE, -FORCE)
        temp_B = (force_B + POLE_MOMENT * theta_dot_B * theta_dot_B * sine_B) / TOTAL_MASS
        angular_B = (GRAVITY * sine_B - cosine_B * temp_B) / (
            HALF_LENGTH * (4.0 / 3.0 - POLE_MASS * cosine_B * cosine_B / TOTAL_MASS)
        )
        linear_B = temp_B - POLE_MOMENT * angular_B * cosine_B / TOTAL_MASS
        # Positions first: they change by the velocities before the step.
        x_B += SECONDS * x_dot_B
        x_dot_B += SECONDS * linear_B
        theta_B += SECONDS * theta_dot_B
        theta_dot_B += SECONDS * angular_B
        successor = self._columns.T.astype(np.float32, order="C")
        terminated = (np.abs(x_B) > POSITION_LIMIT) | (np.abs(theta_B) > ANGLE_LIMIT)
        late = self._clock - min(self._begun_at) >= TIME_LIMIT
        if not late and not terminated.any():
            return successor, self._ones, self._ones, terminated, self._nobody, ()
        truncated = ~terminated & (self._clock - np.asarray(self._begun_at) >= TIME_LIMIT)
        over = np.flatnonzero(terminated | truncated).tolist()
        return successor, self._ones, self._ones, terminated, truncated, over

    def frame(self, lane: int = 0) -> Frame:
        """The current picture of a lane, (400, 600, 3)."""
        x, _, theta, _ = self._rows[lane] if self._loop else self._columns[:, lane].tolist()
        return paint_cartpole(x, theta)

    def _dynamics(self) -> State:
        rows = np.array(self._rows) if self._loop else self._columns.T.copy()
        return {"rows": rows, "generator": generator_state(self._generator)}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        rows = np.asarray(state["rows"], float).reshape(self._columns.shape[::-1])
        if not np.isfinite(rows).all():
            raise Unsound(words("carts and poles must be at finite places"))
        self._rows = rows.tolist()
        self._columns = np.ascontiguousarray(rows.T)
        restore_generator(self._generator, state["generator"])


class CartPole(EnvSpec):
    """Balance a pole on a cart by pushing the cart left or right; reward 1 per step, at most 500 steps."""

    id = "CartPole-v1"
    title = "CartPole"
    blurb = "Balance a pole on a cart by pushing it left or right. Solved in seconds: the best first run."
    family = "Classic control"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("LEFT", "RIGHT")
    key_bindings: Mapping[str, int] = {"Left": 0, "Right": 1}
    frame_rate = 50.0
    solved_at = 475.0
    return_unit = "steps"
    default_lanes = 8

    @property
    def observation_space(self) -> Box:
        """Position (m), velocity (m/s), angle (rad), angular velocity (rad/s)."""
        return Box(shape=(4,))

    def picture_of(self, observation: Array) -> Frame:
        """The cart and the pole."""
        return paint_cartpole(float(observation[0]), float(observation[2]))

    @property
    def action_space(self) -> Discrete:
        """0 pushes left, 1 pushes right, with 10 N."""
        return Discrete(n=2)

    def chart(self) -> StateChart:
        """Position and angle up to the end of the episode, velocities in their usual range."""
        return StateChart(
            shape=(4,),
            dimensions=(
                number(0, "position", "m", -POSITION_LIMIT, POSITION_LIMIT),
                number(1, "velocity", "m/s", -3.0, 3.0),
                number(2, "angle", "rad", -ANGLE_LIMIT, ANGLE_LIMIT),
                number(3, "angular velocity", "rad/s", -3.0, 3.0),
            ),
            axes=(2, 3),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` copies to train in."""
        return CartPoleWorld(lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(CartPoleWorld(1, seed))
