"""Gymnasium's games with rigid bodies (Box2D): a moon lander, a walker, a racing car."""

from __future__ import annotations

import math
from collections.abc import Mapping

from rlstudio.core.env import Capability
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.worlds.chart import StateChart, number
from rlstudio.envs.gym.environments import GymnasiumEnv, PictureSettings

# Position, velocity, angle, angular velocity; whether each leg touches the ground.
_LANDER = (2.5, 2.5, 10.0, 10.0, 2 * math.pi, 10.0)


class LunarLander(GymnasiumEnv):
    """Land between the flags, softly and with little fuel."""

    id = "LunarLander-v3"
    title = "Lunar Lander"
    blurb = "Land a craft between two flags with three engines: softly, upright, and without wasting fuel."
    family = "Box2D"
    capabilities: frozenset[Capability] = frozenset({"discrete"})
    action_names: tuple[str, ...] = ("NOOP", "LEFT ENGINE", "MAIN ENGINE", "RIGHT ENGINE")
    key_bindings: Mapping[str, int] = {"Left": 1, "Up": 2, "Right": 3}
    idle_action = 0
    frame_rate = 50.0
    solved_at = 200.0
    return_unit = "points"
    default_lanes = 8
    space_seen = Box(shape=(8,), low=(*(-x for x in _LANDER), 0.0, 0.0), high=(*_LANDER, 1.0, 1.0))
    space_done: Space = Discrete(n=4)
    step_limit = 1000

    def chart(self) -> StateChart:
        """The usual range of flights, in the environment's scale: pad at 0, sides at -1 and 1."""
        return StateChart(
            shape=(8,),
            dimensions=(
                number(0, "sideways", "", -1.0, 1.0),
                number(1, "height", "", -0.2, 1.6),
                number(2, "sideways velocity", "", -1.5, 1.5),
                number(3, "vertical velocity", "", -2.0, 0.5),
                number(4, "angle", "rad", -1.5, 1.5),
                number(5, "angular velocity", "", -3.0, 3.0),
                number(6, "left leg down", "", 0.0, 1.0),
                number(7, "right leg down", "", 0.0, 1.0),
            ),
        )


class LunarLanderContinuous(LunarLander):
    """The same lander with continuous engines: the main one from half power, the side ones both ways."""

    id = "LunarLanderContinuous-v3"
    title = "Lunar Lander, continuous"
    blurb = "The same landing with throttles: the main engine, and the side engines to the left or right."
    capabilities: frozenset[Capability] = frozenset({"continuous"})
    action_names = ("MAIN ENGINE", "SIDE ENGINES")
    human_actions = ((0.0, 0.0), (0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (1.0, -1.0), (1.0, 1.0))
    key_bindings: Mapping[str, int] = {"Left": 1, "Up": 2, "Right": 3, "Up+Left": 4, "Up+Right": 5}
    default_lanes = 1
    space_done = Box(shape=(2,), low=-1.0, high=1.0)


class BipedalWalker(GymnasiumEnv):
    """Walk to the far end on two legs, with ten range measurements of the ground ahead."""

    id = "BipedalWalker-v3"
    title = "Bipedal Walker"
    blurb = "A robot on two legs learns to walk over rough ground, feeling its way with ten rays of light."
    family = "Box2D"
    capabilities: frozenset[Capability] = frozenset({"continuous"})
    action_names = ("LEFT HIP", "LEFT KNEE", "RIGHT HIP", "RIGHT KNEE")
    human_actions = (
        (0.0, 0.0, 0.0, 0.0), (1.0, 0.0, 0.0, 0.0), (-1.0, 0.0, 0.0, 0.0),
        (0.0, 0.0, 1.0, 0.0), (0.0, 0.0, -1.0, 0.0),
    )  # fmt: skip
    key_bindings: Mapping[str, int] = {"Left": 1, "Right": 2, "Up": 3, "Down": 4}
    idle_action = 0
    frame_rate = 50.0
    solved_at = 300.0
    return_unit = "points"
    default_lanes = 1
    space_seen = Box(
        shape=(24,),
        low=(
            *(-math.pi, -5.0, -5.0, -5.0, -math.pi, -5.0, -math.pi, -5.0, 0.0),
            *(-math.pi, -5.0) * 2,
            0.0,
            *(-1.0,) * 10,
        ),
        high=(
            *(math.pi, 5.0, 5.0, 5.0, math.pi, 5.0, math.pi, 5.0, 5.0),
            *(math.pi, 5.0) * 2,
            5.0,
            *(1.0,) * 10,
        ),
    )
    space_done = Box(shape=(4,), low=-1.0, high=1.0)
    step_limit = 1600


class CarRacing(GymnasiumEnv):
    """Drive a lap, seen from above: every piece of the track once, as quickly as possible."""

    id = "CarRacing-v3"
    title = "Car Racing"
    blurb = "Drive a lap on a new track every time, from the picture alone. Slow to simulate: take your time."
    family = "Box2D"
    capabilities: frozenset[Capability] = frozenset({"continuous", "pixels"})
    action_names = ("STEERING", "GAS", "BRAKE")
    human_actions = (
        (0.0, 0.0, 0.0), (-0.6, 0.0, 0.0), (0.6, 0.0, 0.0), (0.0, 0.6, 0.0), (0.0, 0.0, 0.6),
        (-0.6, 0.6, 0.0), (0.6, 0.6, 0.0), (-0.6, 0.0, 0.6), (0.6, 0.0, 0.6),
    )  # fmt: skip
    key_bindings: Mapping[str, int] = {
        "Left": 1, "Right": 2, "Up": 3, "Down": 4,
        "Up+Left": 5, "Up+Right": 6, "Down+Left": 7, "Down+Right": 8,
    }  # fmt: skip
    idle_action = 0
    frame_rate = 50.0
    solved_at = 900.0
    return_unit = "points"
    default_lanes = 1
    lane_megabytes = 5.0
    Settings = PictureSettings
    space_seen = Box(shape=(1, 96, 96), dtype="uint8", low=0, high=255)
    space_done = Box(shape=(3,), low=(-1.0, 0.0, 0.0), high=1.0)
    picture = "moment"
    step_limit = 1000
