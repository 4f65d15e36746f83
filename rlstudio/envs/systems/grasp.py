"""A gripper, seen from the side, that has to pick up a box.

Kinematics alone: fingers stop on top of the box, push it sideways, and hold it if they close around it; the
farther from its middle they hold it, the more easily it slips while it is lifted. All lengths are in cm.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.core.worlds.chart import StateChart, number
from rlstudio.envs.systems.world import SystemWorld
from rlstudio.envs.world import LaneDisplay

LEFT, RIGHT, DOWN, UP, DOWN_LEFT, DOWN_RIGHT, CLOSE, OPEN = range(8)
ACROSS = np.array([-1, 1, 0, 0, -1, 1, 0, 0])
RISE = np.array([0, 0, -1, 1, -1, -1, 0, 0])
STEP, CLIMB = 2.0, 4.0
"""How far an action moves sideways and up or down."""
REACH, TOP, EDGE = 20.0, 20.0, 20.0
"""Ends of the rail, height to lift to, edge of the table."""
BOX_HEIGHT = 6.0
SMALLEST, WIDEST = 3.0, 6.0
"""Widths of boxes."""
FINGER, APART = 0.5, 4.5
"""Half of a finger's width, and its distance from the middle of the open gripper."""
WIDE_OPEN, SHUT, HOLDING = 0, 1, 2
NO_YES = ((0.0, mark("no")), (1.0, mark("yes")))
STEP_COST, SUCCESS, FALL = 0.05, 1.0, -1.0


class GraspSettings(Hyperparameters):
    """How unsteady and how slippery it is."""

    unsteady: float = setting(
        0.2, "Unsteadiness", "Standard deviation of every move sideways.", ge=0, le=2, unit="cm"
    )
    slippery: float = setting(
        0.1,
        "Slipperiness",
        "Chance that the box slips in a step upwards, for every cm that it is held off its middle.",
        ge=0,
        le=1,
    )
    max_steps: int = setting(
        60, "Time limit", "After so many steps an episode is cut off.", ge=1, le=100_000, unit="steps"
    )


class GraspWorld(SystemWorld):
    """One gripper per lane.

    ``parts``, each (B,): ``x`` and ``y`` of the fingertips, ``box`` (its middle) and ``width``, ``hand`` (0
    open, 1 shut, 2 holding) and ``off``: how far off its middle the box is held.
    """

    def __init__(self, settings: GraspSettings, lanes: int, seed: int) -> None:
        self.settings = settings
        parts: dict[str, Array] = {name: np.zeros(lanes) for name in ("x", "y", "box", "width", "off")}
        parts["hand"] = np.zeros(lanes, np.int64)
        super().__init__(lanes, settings.max_steps, parts, {"hand": 3})
        self.begin(seed)

    def _begin(self, lane: int, generator: np.random.Generator) -> None:
        parts = self.parts
        parts["x"][lane] = generator.uniform(-18, 18)
        parts["y"][lane] = TOP
        parts["box"][lane] = generator.uniform(-14, 14)
        parts["width"][lane] = generator.uniform(SMALLEST, WIDEST)
        parts["hand"][lane], parts["off"][lane] = WIDE_OPEN, 0.0

    def _act(self, action: Array) -> tuple[Floats, Bools]:
        action = np.asarray(action, np.int64)
        before = self._promise()
        chance, noise = self.drawn_numbers(1)[:, 0], self.normal_numbers(1)[:, 0]
        self.parts = {name: part.copy() for name, part in self.parts.items()}
        parts = self.parts
        sideways = ACROSS[action] * (STEP + self.settings.unsteady * noise)
        target = np.clip(parts["x"] + sideways, -REACH, REACH)
        moved, parts["x"] = target - parts["x"], target
        holding = parts["hand"] == HOLDING
        # A finger that meets the box pushes it; a box that is held goes along.
        pushed = (parts["y"] < BOX_HEIGHT) & ~holding & self._touching()
        parts["box"] += np.where(pushed | holding, moved, 0.0)
        wanted = np.clip(parts["y"] + CLIMB * RISE[action], 0.0, TOP)
        blocked = (wanted < BOX_HEIGHT) & (wanted < parts["y"]) & ~holding & self._touching()
        parts["y"] = np.where(blocked, parts["y"], wanted)
        off = np.abs(parts["x"] - parts["box"])
        around = (off + parts["width"] / 2 <= APART - FINGER) & (parts["y"] == 0)
        closing = (action == CLOSE) & (parts["hand"] == WIDE_OPEN)
        parts["off"] = np.where(closing & around, off, parts["off"])
        parts["hand"] = np.where(closing, np.where(around, HOLDING, SHUT), parts["hand"])
        slips = holding & (RISE[action] > 0) & (chance < self.settings.slippery * parts["off"])
        lost = slips | (holding & (action == OPEN))
        parts["hand"] = np.where(slips, SHUT, np.where(action == OPEN, WIDE_OPEN, parts["hand"]))
        # It falls beside where it was held.
        parts["box"] += np.where(lost & (parts["y"] > 0), np.sign(noise) * 2.0, 0.0)
        fell = (np.abs(parts["box"]) > EDGE) & (parts["hand"] != HOLDING)
        lifted = (parts["hand"] == HOLDING) & (parts["y"] >= TOP)
        reward = self._promise() - before - STEP_COST + SUCCESS * lifted + FALL * fell
        return reward.astype(np.float32), lifted | fell

    def _touching(self) -> Bools:
        """Whether a finger is where the box is, seen from above (B,)."""
        parts = self.parts
        off = np.abs(parts["x"] - parts["box"])
        middle = np.where(parts["hand"] == WIDE_OPEN, APART, FINGER)
        found: Bools = np.abs(off - middle) < parts["width"] / 2 + FINGER
        return found

    def _promise(self) -> Doubles:
        """How near the task is to its end (B,); rewards contain its changes, so that they come early."""
        parts = self.parts
        way = 0.02 * np.abs(parts["x"] - parts["box"]) + 0.01 * parts["y"] + 0.1 * (parts["hand"] == SHUT)
        found: Doubles = np.where(parts["hand"] == HOLDING, 0.5 + 0.025 * parts["y"], -way)
        return found

    def _observed(self) -> Array:
        parts = self.parts
        seen = [
            np.clip((parts["x"] - parts["box"]) / (2 * REACH), -1, 1),
            parts["y"] / TOP,
            parts["hand"] == WIDE_OPEN,
            parts["hand"] == HOLDING,
            parts["width"] / WIDEST,
            parts["x"] / REACH,
        ]
        return np.stack(seen, axis=1).astype(np.float32)

    def frame(self, lane: int = 0) -> Frame:
        """The gripper, the box and the table from the side: (H, W, 3)."""
        from rlstudio.envs.systems.grasp_painter import paint_grasp

        x, y, box, width = (float(self.parts[name][lane]) for name in ("x", "y", "box", "width"))
        return paint_grasp(x, y, box, width, int(self.parts["hand"][lane]))


def align_then_lower(observation: Array) -> Array:
    """A hand-written controller (B,): above the box first, then down, close, up; once shut, up and open."""
    off, height, is_open, holding = observation[:, :4].T
    action = np.where(off > 0, LEFT, RIGHT)
    action = np.where(np.abs(off) * 2 * REACH <= STEP / 2 + 0.1, DOWN, action)
    # Within reach of the box's height it would push it: up before it aligns.
    action = np.where((height * TOP < BOX_HEIGHT) & (action != DOWN), UP, action)
    action = np.where((height == 0) & (action == DOWN), CLOSE, action)
    action = np.where((is_open < 0.5) & (holding < 0.5), np.where(height * TOP < 2 * CLIMB, UP, OPEN), action)
    return np.where(holding > 0.5, UP, action)


class Grasp(EnvSpec):
    """Pick up a box with a gripper."""

    id = "rlstudio/Grasp-v0"
    title = "Gripper"
    blurb = (
        "Move over the box, go down, close, lift. The policy is simple; the value jumps wherever a finger "
        "meets the box."
    )
    family = "Systems"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("LEFT", "RIGHT", "DOWN", "UP", "DOWN LEFT", "DOWN RIGHT", "CLOSE", "OPEN")
    key_bindings: Mapping[str, int] = {
        "Left": LEFT,
        "Right": RIGHT,
        "Down": DOWN,
        "Up": UP,
        "Down+Left": DOWN_LEFT,
        "Down+Right": DOWN_RIGHT,
        "Space": CLOSE,
        "Return": OPEN,
    }
    turn_based = True
    frame_rate = 6.0
    default_lanes = 8
    Settings = GraspSettings
    settings: GraspSettings
    remarks = (mark("Rewards come for getting nearer, for lifting and, less than zero, for every step."),)

    @property
    def observation_space(self) -> Box:
        """Offset from the box (1 is 40 cm), height (1 is 20 cm), open, holding, width, place on the rail."""
        return Box(shape=(6,), low=-1.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """Moves by 2 cm sideways and 4 cm up or down, closing and opening."""
        return Discrete(n=8)

    def chart(self) -> StateChart:
        """Offset and height first: there the policy is simple and the value is not."""
        return StateChart(
            shape=(6,),
            dimensions=(
                number(0, mark("offset from the box"), "cm", -REACH, REACH, scale=2 * REACH),
                number(1, mark("height"), "cm", 0.0, TOP, scale=TOP),
                number(2, mark("open"), "", 0.0, 1.0, 1.0, ticks=NO_YES),
                number(3, mark("holding"), "", 0.0, 1.0, ticks=NO_YES),
                number(4, mark("width of the box"), "cm", SMALLEST, WIDEST, 4.5, scale=WIDEST),
                number(5, mark("place on the rail"), "cm", -REACH, REACH, scale=REACH),
            ),
        )

    def baselines(self) -> tuple[Baseline, ...]:
        """A hand-written controller."""
        return (
            Baseline(
                mark("Align, then lower"),
                mark("A hand-written controller: above the box first, then down, close and up."),
                align_then_lower,
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` grippers to train with."""
        return GraspWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(GraspWorld(self.settings, 1, seed))
