"""Active view choice: where to look next to tell which of eight objects stands there.

Every object has a mark on some of its eight sides. A look at a side is sometimes wrong, looks at some sides
tell nothing, and the camera has to travel. The belief over objects is exact, by Bayes's rule.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, checked
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.errors import Unsound
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.baseline import Baseline
from rlstudio.envs.systems.world import SystemWorld, pushed
from rlstudio.envs.world import LaneDisplay

SIDES = 8
MARKS = np.array(
    [
        # Sides 1, 4 and 6 halve the objects, 2, 5 and 7 single out one or two, 0 and 3 are alike for all.
        [1, 0, 1, 0, 0, 0, 0, 0],
        [1, 0, 0, 0, 0, 0, 1, 0],
        [1, 0, 0, 0, 1, 0, 0, 0],
        [1, 0, 0, 0, 1, 0, 1, 1],
        [1, 1, 0, 0, 0, 0, 0, 1],
        [1, 1, 0, 0, 0, 0, 1, 0],
        [1, 1, 0, 0, 1, 0, 0, 0],
        [1, 1, 0, 0, 1, 1, 1, 0],
    ]
)
"""Which sides (columns) of the objects (rows) have a mark."""
OBJECTS = len(MARKS)
SURE = 0.95
"""The belief that ends an episode."""
LOOK, TURN, RIGHT = 1.0, 0.25, 5.0
"""Cost of a look, of an eighth of a turn of the camera, and what the right object is worth; a wrong one costs
as much."""
REMEMBERED = 16
"""Looks that the picture shows."""


class ViewsSettings(Hyperparameters):
    """How often a look is wrong."""

    wrong: float = setting(
        0.1, "Wrong looks", "How often a look shows a mark that is not there, or none that is.", gt=0, lt=0.5
    )
    max_steps: int = setting(
        40, "Time limit", "After so many looks an episode is cut off.", ge=1, le=100_000, unit="looks"
    )


def updated(belief: Array, side: Array, seen: Array, wrong: float) -> Doubles:
    """Beliefs (B, 8) after looks at these sides (B,) that showed a mark (1) or none (0), by Bayes's rule."""
    agrees = np.asarray(seen)[:, None] == MARKS[:, side].T
    after = belief * np.where(agrees, 1 - wrong, wrong)
    found: Doubles = after / after.sum(1, keepdims=True)
    return found


class ViewsWorld(SystemWorld):
    """One object and one camera per lane.

    ``parts``: ``object`` and ``camera`` (its side), each (B,); ``belief`` (B, 8); ``past`` (B, 16, 2) for the
    picture: sides and whether a mark was seen, -1 where the episode is younger.
    """

    secrets = True

    def __init__(self, settings: ViewsSettings, lanes: int, seed: int) -> None:
        self.settings = settings
        parts: dict[str, Array] = {name: np.zeros(lanes, np.int64) for name in ("object", "camera")}
        parts["belief"] = np.full((lanes, OBJECTS), 1 / OBJECTS)
        parts["past"] = np.full((lanes, REMEMBERED, 2), -1, np.int64)
        super().__init__(lanes, settings.max_steps, parts, {"object": OBJECTS, "camera": SIDES})
        self.begin(seed)

    def _begin(self, lane: int, generator: np.random.Generator) -> None:
        parts = self.parts
        parts["object"][lane], parts["camera"][lane] = generator.integers((OBJECTS, SIDES))
        parts["belief"][lane] = 1 / OBJECTS
        parts["past"][lane] = -1

    def _act(self, action: Array) -> tuple[Floats, Bools]:
        parts, wrong = self.parts, self.settings.wrong
        side = np.asarray(action, np.int64).copy()
        turned = way(parts["camera"], side)
        mistaken = self.drawn_numbers(1)[:, 0] < wrong
        seen = MARKS[parts["object"], side] ^ mistaken
        belief = updated(parts["belief"], side, seen, wrong)
        self.parts = {
            "object": parts["object"],
            "camera": side,
            "belief": belief,
            "past": pushed(parts["past"], np.stack([side, seen], axis=1)),
        }
        sure = belief.max(1) >= SURE
        verdict = np.where(belief.argmax(1) == parts["object"], RIGHT, -RIGHT)
        reward = np.where(sure, verdict, 0.0) - LOOK - TURN * turned
        return reward.astype(np.float32), sure

    def _observed(self) -> Array:
        camera = np.eye(SIDES)[self.parts["camera"]]
        return np.concatenate([self.parts["belief"], camera], axis=1).astype(np.float32)

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        belief, past = np.asarray(state["belief"]), checked(state, "past", self.parts["past"].shape)
        if (belief < 0).any() or not np.allclose(belief.sum(-1), 1):
            raise Unsound(words("a belief is no distribution"))
        if past.min() < -1 or past[..., 0].max() >= SIDES or past[..., 1].max() > 1:
            raise Unsound(words("the array {name} must hold sides and marks", name=repr("past")))
        super()._restore_dynamics(state)

    def frame(self, lane: int = 0) -> Frame:
        """The object from above with the camera, the looks so far and the belief: (H, W, 3).

        To a person who plays it shows the sides that were looked at, as they looked, until one is sure.
        """
        from rlstudio.envs.systems.views_painter import paint_views

        parts = self.parts
        belief = parts["belief"][lane]
        known = None if self.hides and belief.max() < SURE else int(parts["object"][lane])
        return paint_views(known, int(parts["camera"][lane]), belief, parts["past"][lane])


def way(start: Array, end: Array) -> Array:
    """How many eighths of a turn lie between two sides, the shorter way round."""
    found: Array = np.minimum((start - end) % SIDES, (end - start) % SIDES)
    return found


def go_round(observation: Array) -> Array:
    """The next side (B,) in the camera's way round."""
    found: Array = (observation[:, OBJECTS:].argmax(1) + 1) % SIDES
    return found


def most_information(observation: Array, wrong: float) -> Array:
    """The side (B,) after which the belief is expected to have the least entropy; ways do not count."""
    belief = observation[:, :OBJECTS].astype(np.float64)
    belief /= belief.sum(1, keepdims=True)
    left = np.zeros((len(belief), SIDES))
    for side in range(SIDES):
        chance = np.where(MARKS[:, side] == 1, 1 - wrong, wrong)
        for likelihood in (chance, 1 - chance):
            joint = belief * likelihood
            total = joint.sum(1)
            after = joint / total[:, None]
            left[:, side] -= total * (after * np.log(after + 1e-12)).sum(1)
    # Of equals the first: sides differ by rounding alone.
    found: Array = np.round(left, 9).argmin(1)
    return found


class Views(EnvSpec):
    """Choose where to look next to tell what an object is."""

    id = "rlstudio/Views-v0"
    title = "Where to look"
    blurb = (
        "Eight objects, eight sides, looks that may be wrong and a camera that has to travel. Look where "
        "it tells most."
    )
    family = "Systems"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("SIDE 1", "SIDE 2", "SIDE 3", "SIDE 4", "SIDE 5", "SIDE 6", "SIDE 7", "SIDE 8")
    key_bindings: Mapping[str, int] = {str(number + 1): number for number in range(SIDES)}
    turn_based = True
    frame_rate = 3.0
    default_lanes = 8
    Settings = ViewsSettings
    settings: ViewsSettings
    remarks = (
        mark("A look costs 1, an eighth of a turn 0.25. Being sure ends it: 5 if it is right, -5 if not."),
    )

    @property
    def observation_space(self) -> Box:
        """The belief over the eight objects, then 1 for the side at which the camera is."""
        return Box(shape=(OBJECTS + SIDES,), low=0.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """The side to look at next."""
        return Discrete(n=SIDES)

    def chart(self) -> None:
        """No map: two numbers of a belief over eight objects say little."""

    def baselines(self) -> tuple[Baseline, ...]:
        """Going round, and the most informative side."""
        return (
            Baseline(mark("Go round"), mark("One side after the other, all the way round."), go_round),
            Baseline(
                mark("Most information"),
                mark("The side that is expected to leave the least entropy, however far it is."),
                lambda observation: most_information(observation, self.settings.wrong),
            ),
        )

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` objects to look at."""
        return ViewsWorld(self.settings, lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch."""
        return LaneDisplay(ViewsWorld(self.settings, 1, seed))
