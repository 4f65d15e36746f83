"""Gymnasium's MuJoCo environments, version 5: bodies with joints that learn to move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.env import Capability
from rlstudio.core.spaces import Box
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.chart import StateChart, angle, number
from rlstudio.envs.gym.environments import FASTEST, GymnasiumEnv

# Metres, from Gymnasium's reacher.xml.
UPPER_ARM, LOWER_ARM = 0.1, 0.11


class Body(GymnasiumEnv):
    """A simulated body; one action is the torque on each of its joints.

    ``seen``: length of an observation. ``strength``: the largest torque as a share of the motor's, the
    same in both directions. ``motors``: the torque in N m, or force in N of what ``slides``, that 1 of each
    action is: the gears of MuJoCo's file (Gymnasium's tables leave them out). ``quantities``: names and
    units of the observed numbers, if they are few.
    """

    family = "MuJoCo"
    capabilities: frozenset[Capability] = frozenset({"clone", "continuous"})
    idle_action = 0
    default_lanes = 1
    lane_megabytes = 1.5
    step_limit = 1000
    seen: ClassVar[int]
    strength: ClassVar[float] = 1.0
    motors: ClassVar[tuple[int, ...]]
    slides: ClassVar[bool] = False
    quantities: ClassVar[tuple[tuple[str, str], ...]] = ()

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        joints, strength = len(cls.action_names), cls.strength
        unit = mark("× {factor} N") if cls.slides else mark("× {factor} N m")
        cls.action_units = tuple(
            mark("N m") if motor == 1 else words(unit, factor=motor) for motor in cls.motors
        )
        cls.space_seen = Box(shape=(cls.seen,))
        cls.space_done = Box(shape=(joints,), low=-strength, high=strength)
        # The person moves the first joint with Left and Right, the second with Down and Up.
        rest = (0.0,) * joints
        moves = (
            (*rest[:index], end, *rest[index + 1 :])
            for index in range(min(2, joints))
            for end in (-strength, strength)
        )
        cls.human_actions = (rest, *moves)
        keys: Mapping[str, int] = {"Left": 1, "Right": 2, "Down": 3, "Up": 4}
        cls.key_bindings = {key: index for key, index in keys.items() if index < len(cls.human_actions)}

    def chart(self) -> StateChart | None:
        """The named quantities; there is no posture in which all of them are at rest."""
        if not self.quantities:
            return super().chart()
        named = enumerate(self.quantities)
        dimensions = tuple(number(place, name, unit, rest=None) for place, (name, unit) in named)
        return StateChart(shape=(self.seen,), dimensions=dimensions)


class HalfCheetah(Body):
    """Run forward on two legs, cut in half lengthwise."""

    id = "HalfCheetah-v5"
    title = "Half Cheetah"
    blurb = "A flat cheetah on two legs learns to run: the further each step takes it, the better."
    action_names = ("BACK THIGH", "BACK SHIN", "BACK FOOT", "FRONT THIGH", "FRONT SHIN", "FRONT FOOT")
    motors = (120, 90, 60, 120, 60, 30)
    frame_rate = 20.0
    solved_at = 4800.0
    fixed_horizon = True
    seen = 17


class Hopper(Body):
    """Hop forward on one leg without falling."""

    id = "Hopper-v5"
    title = "Hopper"
    blurb = "One leg with three joints learns to hop forward; the episode ends when it falls."
    action_names = ("THIGH", "LEG", "FOOT")
    motors = (200,) * 3
    frame_rate = FASTEST
    solved_at = 3800.0
    seen = 11
    quantities = (
        ("height", "m"), ("torso angle", "rad"), ("thigh angle", "rad"), ("leg angle", "rad"),
        ("foot angle", "rad"), ("forward velocity", "m/s"), ("vertical velocity", "m/s"),
        ("torso velocity", "rad/s"), ("thigh velocity", "rad/s"), ("leg velocity", "rad/s"),
        ("foot velocity", "rad/s"),
    )  # fmt: skip


class Walker2d(Body):
    """Walk forward on two legs in a plane without falling."""

    id = "Walker2d-v5"
    title = "Walker 2D"
    blurb = "Two legs in a plane learn to walk forward; the episode ends when they fall."
    action_names = ("RIGHT THIGH", "RIGHT LEG", "RIGHT FOOT", "LEFT THIGH", "LEFT LEG", "LEFT FOOT")
    motors = (100,) * 6
    frame_rate = FASTEST
    seen = 17


class Ant(Body):
    """Walk forward on four legs."""

    id = "Ant-v5"
    title = "Ant"
    blurb = "A creature on four legs with two joints each learns to walk forward in three dimensions."
    action_names = (
        "BACK RIGHT HIP", "BACK RIGHT ANKLE", "FRONT LEFT HIP", "FRONT LEFT ANKLE",
        "FRONT RIGHT HIP", "FRONT RIGHT ANKLE", "BACK LEFT HIP", "BACK LEFT ANKLE",
    )  # fmt: skip
    motors = (150,) * 8
    frame_rate = 20.0
    solved_at = 6000.0
    seen = 105


class Humanoid(Body):
    """Walk forward upright."""

    id = "Humanoid-v5"
    title = "Humanoid"
    blurb = "A human figure with seventeen joints learns to walk without falling. The hardest body here."
    action_names = (
        "ABDOMEN Y", "ABDOMEN Z", "ABDOMEN X",
        "RIGHT HIP X", "RIGHT HIP Z", "RIGHT HIP Y", "RIGHT KNEE",
        "LEFT HIP X", "LEFT HIP Z", "LEFT HIP Y", "LEFT KNEE",
        "RIGHT SHOULDER 1", "RIGHT SHOULDER 2", "RIGHT ELBOW",
        "LEFT SHOULDER 1", "LEFT SHOULDER 2", "LEFT ELBOW",
    )  # fmt: skip
    motors = (*(100,) * 5, 300, 200, 100, 100, 300, 200, *(25,) * 6)
    frame_rate = FASTEST
    seen = 348
    strength = 0.4


class Swimmer(Body):
    """Swim forward with three links in a viscous fluid."""

    id = "Swimmer-v5"
    title = "Swimmer"
    blurb = "Three links in a thick fluid learn to swim forward by waving two joints."
    action_names = ("FIRST JOINT", "SECOND JOINT")
    motors = (150,) * 2
    frame_rate = 25.0
    solved_at = 360.0
    fixed_horizon = True
    seen = 8
    quantities = (
        ("heading", "rad"), ("first angle", "rad"), ("second angle", "rad"), ("forward velocity", "m/s"),
        ("sideways velocity", "m/s"), ("turning velocity", "rad/s"), ("first velocity", "rad/s"),
        ("second velocity", "rad/s"),
    )  # fmt: skip


class InvertedPendulum(Body):
    """Balance a pole on a cart by a force of any strength."""

    id = "InvertedPendulum-v5"
    title = "Inverted Pendulum"
    blurb = "CartPole with a motor of any strength: balance the pole for a thousand steps."
    action_names = ("FORCE",)
    motors, slides = (100,), True
    frame_rate = 25.0
    solved_at = 950.0
    return_unit = "steps"
    seen = 4
    strength = 3.0

    def chart(self) -> StateChart:
        """Position along the rail, angle up to the end of the episode, velocities."""
        return StateChart(
            shape=(4,),
            dimensions=(
                number(0, "position", "m", -1.0, 1.0),
                number(1, "angle", "rad", -0.2, 0.2),
                number(2, "velocity", "m/s", -2.0, 2.0),
                number(3, "angular velocity", "rad/s", -2.0, 2.0),
            ),
            axes=(1, 3),
        )


class InvertedDoublePendulum(Body):
    """Balance a pole on a pole on a cart."""

    id = "InvertedDoublePendulum-v5"
    title = "Inverted Double Pendulum"
    blurb = "Balance a pole that stands on a pole on a cart. Harder than it looks; learned in minutes."
    action_names = ("FORCE",)
    motors, slides = (500,), True
    frame_rate = 20.0
    solved_at = 9100.0
    seen = 9

    def chart(self) -> StateChart:
        """Angles up to the fall of the poles, and the forces at the rail's ends."""
        return StateChart(
            shape=(9,),
            dimensions=(
                number(0, "position", "m", -1.0, 1.0),
                angle(3, 1, "first angle", 0.5),
                angle(4, 2, "second angle", 0.5),
                number(5, "velocity", "m/s", -3.0, 3.0),
                number(6, "first angular velocity", "rad/s", -5.0, 5.0),
                number(7, "second angular velocity", "rad/s", -5.0, 5.0),
                number(8, "force of the rail's end", "N", -10.0, 10.0),
            ),
            axes=(1, 2),
        )


class ReacherChart(StateChart):
    """A chart whose observations add two derived numbers: the vector from the target to the arm's tip."""

    def observations(self, points_ND: Array) -> Floats:
        """The observations (N, 10) of arms with these angles, targets and velocities (N, 6)."""
        seen = super().observations(points_ND)
        shoulder_N, elbow_N, target_x_N, target_y_N = np.asarray(points_ND).T[:4]
        both_N = shoulder_N + elbow_N
        seen[:, 8] = UPPER_ARM * np.cos(shoulder_N) + LOWER_ARM * np.cos(both_N) - target_x_N
        seen[:, 9] = UPPER_ARM * np.sin(shoulder_N) + LOWER_ARM * np.sin(both_N) - target_y_N
        return seen


class Reacher(Body):
    """Bring the tip of a two-jointed arm to a target."""

    id = "Reacher-v5"
    title = "Reacher"
    blurb = "An arm with two joints brings its tip to a target that lies elsewhere every time."
    action_names = ("SHOULDER", "ELBOW")
    motors = (200,) * 2
    frame_rate = 50.0
    solved_at = -3.75
    step_limit = 50
    fixed_horizon = True
    seen = 10

    def chart(self) -> StateChart:
        """The arm's two angles and velocities, and the position of the target."""
        return ReacherChart(
            shape=(10,),
            dimensions=(
                angle(0, 2, "shoulder"),
                angle(1, 3, "elbow"),
                number(4, "target x", "m", -0.2, 0.2, 0.1),
                number(5, "target y", "m", -0.2, 0.2, 0.1),
                number(6, "shoulder velocity", "rad/s", -10.0, 10.0),
                number(7, "elbow velocity", "rad/s", -10.0, 10.0),
            ),
        )


class Pusher(Body):
    """Push a cylinder to its goal with an arm of seven joints."""

    id = "Pusher-v5"
    title = "Pusher"
    blurb = "A robot's arm with seven joints pushes a cylinder to its goal."
    action_names = (
        "SHOULDER PAN", "SHOULDER LIFT", "UPPER ARM ROLL", "ELBOW FLEX", "FOREARM ROLL", "WRIST FLEX",
        "WRIST ROLL",
    )  # fmt: skip
    motors = (1,) * 7
    frame_rate = 20.0
    step_limit = 100
    fixed_horizon = True
    seen = 23
    strength = 2.0
