"""A digit somewhere in a picture that is only seen in glimpses (Mnih et al. 2014)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from rlstudio.core.arrays import (
    Array,
    Doubles,
    Floats,
    Ints,
    State,
    checked,
    generator_state,
    restore_generator,
    whole,
)
from rlstudio.core.env import Capability, DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.errors import Unsound
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box
from rlstudio.core.words import words
from rlstudio.core.worlds.glimpses import GlimpseLayout
from rlstudio.envs.digits.images import CLASSES, chosen, digits, enlarged
from rlstudio.envs.digits.sensor import running_sums, seen_so_far, sense
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

if TYPE_CHECKING:
    from rlstudio.envs.digits.glimpse_painter import GlimpsePainter

PIECE = 8
"""Side of the pieces of other digits that lie about, in pixels."""


class GlimpseSettings(Hyperparameters):
    """The picture, what lies about in it, and how it is looked at."""

    size: int = setting(
        40, "Picture", "Side of the whole picture. With 28, and a digit as large, nothing is moved.",
        ge=28, le=64, unit="px", group="Picture",
    )  # fmt: skip
    digit: int = setting(
        24, "Digit", "Side of the digit, which lies anywhere in the picture.",
        ge=8, le=64, unit="px", group="Picture",
    )  # fmt: skip
    clutter: int = setting(
        2, "Clutter", "How many pieces of other digits lie about.", ge=0, le=16, group="Picture"
    )
    glimpses: int = setting(
        6, "Glimpses", "How often it may look before its answer counts; the first look is at the middle.",
        ge=1, le=12, group="Eye",
    )  # fmt: skip
    window: int = setting(
        8, "Window", "Side of the sharpest window of a glimpse, and pixels in a row of each.",
        ge=4, le=16, unit="px", group="Eye",
    )  # fmt: skip
    scales: int = setting(
        2, "Resolutions", "How many windows a glimpse has, each twice as wide and half as sharp as the one "
        "before.", ge=1, le=3, group="Eye",
    )  # fmt: skip


class GlimpseWorld(LaneWorld):
    """One picture per lane.

    B lanes, T glimpses. ``picture`` (B, size, size); ``label`` (B,); ``taken`` (B,) how many glimpses;
    ``windows`` (B, T, S, w, w), ``places`` (B, T, 2); ``beliefs`` (B, T, 10) after each glimpse, and
    ``answer`` (B,) the digit that was said, -1 before.
    """

    secrets = True

    def __init__(
        self, settings: GlimpseSettings, layout: GlimpseLayout, lanes: int, seed: int, *, held_out: bool
    ) -> None:
        super().__init__(lanes)
        self.settings, self.layout = settings, layout
        self._pictures, self._digits = chosen(held_out), enlarged(min(settings.digit, settings.size))
        size, count = settings.size, layout.count
        self.picture: Floats = np.zeros((lanes, size, size), np.float32)
        self.label: Ints = np.zeros(lanes, np.int64)
        self.taken: Ints = np.zeros(lanes, np.int64)
        self.windows: Floats = np.zeros((lanes, count, layout.scales, layout.side, layout.side), np.float32)
        self.places: Floats = np.zeros((lanes, count, 2), np.float32)
        self.beliefs: Floats = np.zeros((lanes, count, CLASSES), np.float32)
        self.answer: Ints = np.full(lanes, -1, np.int64)
        self._sums: Doubles = running_sums(self.picture, layout.side, layout.scales)
        self._right: Ints = self.label
        self._generators: list[np.random.Generator] = []
        self._painter: GlimpsePainter | None = None
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        self._generators = [np.random.default_rng([seed, lane]) for lane in range(self.lanes)]

    def _restart(self, lanes: Sequence[int]) -> Array:
        chosen = list(lanes)
        for lane in chosen:
            self._draw(lane, self._generators[lane])
        side, scales = self.layout.side, self.layout.scales
        self._sums[chosen] = running_sums(self.picture[chosen], side, scales)
        for array in (self.windows, self.places, self.beliefs, self.taken):
            array[chosen] = 0
        self.answer[chosen] = -1
        self._look(np.asarray(chosen), np.zeros((len(chosen), 2), np.float32))
        return self._observed()[chosen]

    def _draw(self, lane: int, generator: np.random.Generator) -> None:
        """A digit at a place by chance, and pieces of others."""
        digits_, side = self._digits, self._digits.shape[1]
        size, pieces = self.settings.size, self.settings.clutter
        which = self._pictures[generator.integers(len(self._pictures), size=pieces + 1)]
        top, left = generator.integers(0, size - side + 1, 2).tolist()
        picture = self.picture[lane]
        picture[:] = 0
        if pieces:
            at = generator.integers(0, size - PIECE + 1, (pieces, 2)).tolist()
            of = generator.integers(0, side - PIECE + 1, (pieces, 2)).tolist()
            for index, (row, column), (r, c) in zip(which[1:].tolist(), at, of, strict=True):
                part = picture[row : row + PIECE, column : column + PIECE]
                np.maximum(part, digits_[index, r : r + PIECE, c : c + PIECE], out=part)
        part = picture[top : top + side, left : left + side]
        np.maximum(part, digits_[which[0]], out=part)
        self.label[lane] = digits()[1][which[0]]

    def _look(self, lanes: Ints, place_B2: Floats) -> None:
        """One more glimpse in these lanes."""
        taken = self.taken[lanes]
        layout = self.layout
        self.windows[lanes, taken] = sense(
            self._sums[lanes], place_B2, self.settings.size, layout.side, layout.scales
        )
        self.places[lanes, taken] = place_B2
        self.taken[lanes] = taken + 1

    def _observed(self) -> Floats:
        seen = np.arange(self.layout.count) < self.taken[:, None]
        return self.layout.joined(self.windows, self.places, seen)

    def _advance(self, action: Array) -> Advance:
        every = np.arange(self.lanes)
        place_B2 = np.clip(action[:, :2], -1, 1).astype(np.float32)
        belief_BC = np.clip(action[:, 2:], 0, 1).astype(np.float32)
        self.beliefs[every, self.taken - 1] = belief_BC
        last_B = self.taken >= self.layout.count
        # Where nothing is believed more than all else nothing has been said.
        said_B = np.where(belief_BC.max(1) > belief_BC.min(1), belief_BC.argmax(1), -1)
        self.answer = np.where(last_B, said_B, -1)
        self._right = self.label.copy()
        going = every[~last_B]
        if len(going):
            self._look(going, place_B2[going])
        reward = (last_B & (self.answer == self.label)).astype(np.float32)
        truncated = np.zeros(self.lanes, np.bool_)
        return self._observed(), reward, reward, last_B, truncated, np.flatnonzero(last_B).tolist()

    def told(self) -> Mapping[str, Array]:
        """``label`` (B,): which digit it was in the step just taken."""
        return {"label": self._right}

    def frame(self, lane: int = 0) -> Frame:
        """The whole picture, where it was looked at and what was seen there, and the beliefs: (H, W, 3).

        To a person who plays it shows of the picture what the glimpses saw, until the answer has been said.
        """
        if self._painter is None:
            from rlstudio.envs.digits.glimpse_painter import GlimpsePainter

            self._painter = GlimpsePainter(self.settings.size, self.layout)
        places, windows = self.places[lane, : self.taken[lane]], self.windows[lane, : self.taken[lane]]
        hidden = self.hides and self.answer[lane] < 0
        return self._painter.paint(
            seen_so_far(windows, places, self.settings.size) if hidden else self.picture[lane],
            places,
            windows,
            self.beliefs[lane],
            answer=int(self.answer[lane]),
            label=int(self.label[lane]),
        )

    def _dynamics(self) -> State:
        return {
            "picture": self.picture.copy(),
            "label": self.label.copy(),
            "taken": self.taken.copy(),
            "windows": self.windows.copy(),
            "places": self.places.copy(),
            "beliefs": self.beliefs.copy(),
            "answer": self.answer + 1,
            **{f"generator.{lane}": generator_state(g) for lane, g in enumerate(self._generators)},
        }

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        floats = {}
        for name in ("picture", "windows", "places", "beliefs"):
            value = checked(state, name, getattr(self, name).shape).astype(np.float32)
            if not (np.abs(value) <= 1).all():
                raise Unsound(words("the array {name} must be between -1 and 1", name=repr(name)))
            floats[name] = value
        label = whole(state, "label", (self.lanes,), CLASSES)
        taken = whole(state, "taken", (self.lanes,), self.layout.count + 1)
        answer = whole(state, "answer", (self.lanes,), CLASSES + 1) - 1
        if (taken < 1).any():
            raise Unsound(words("every lane has looked once at least"))
        for lane, generator in enumerate(self._generators):
            restore_generator(generator, state[f"generator.{lane}"])
        self.label, self.taken, self.answer = label, taken, answer
        for name, value in floats.items():
            setattr(self, name, value)
        self._sums = running_sums(self.picture, self.layout.side, self.layout.scales)


LOOKS = tuple((x, y) for y in (-0.5, 0.0, 0.5) for x in (-0.5, 0.0, 0.5))
"""Where a person can look: nine places."""


class Glimpses(EnvSpec):
    """A digit in a picture that is only seen through a small window: look where it helps, then say which."""

    id = "rlstudio/Glimpses-v0"
    title = "A digit in glimpses"
    blurb = (
        "A digit lies somewhere in a picture of which only a small window is sharp. A few looks, then "
        "the answer counts."
    )
    family = "Attention"
    capabilities: frozenset[Capability] = frozenset({"clone", "continuous"})
    action_names = ("look x", "look y", *(str(digit) for digit in range(CLASSES)))
    human_actions = tuple(
        [(x, y, *[0.0] * CLASSES) for x, y in LOOKS]
        + [(0.0, 0.0, *[float(k == digit) for k in range(CLASSES)]) for digit in range(CLASSES)]
    )
    key_bindings: Mapping[str, int] = {
        "Up+Left": 0, "Up": 1, "Up+Right": 2, "Left": 3, "Space": 4, "Right": 5, "Down+Left": 6, "Down": 7,
        "Down+Right": 8, **{str(digit): 9 + digit for digit in range(CLASSES)},
    }  # fmt: skip
    turn_based = True
    frame_rate = 3.0
    solved_at = 0.9
    default_lanes = 64
    lane_megabytes = 0.1
    tells = frozenset({"label"})
    Settings = GlimpseSettings
    settings: GlimpseSettings

    def glimpses(self) -> GlimpseLayout:
        """How what is seen and said is laid out."""
        found = self.settings
        return GlimpseLayout(found.glimpses, found.scales, found.window, CLASSES)

    @property
    def observation_space(self) -> Box:
        """All glimpses so far, see ``GlimpseLayout``."""
        return Box(shape=(self.glimpses().width,), low=-1.0, high=1.0)

    @property
    def action_space(self) -> Box:
        """Where to look next, x and y from -1 to 1, and a belief from 0 to 1 in each of ten digits."""
        return Box(shape=(2 + CLASSES,), low=(-1.0, -1.0, *[0.0] * CLASSES), high=1.0)

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` pictures to train with."""
        return GlimpseWorld(self.settings, self.glimpses(), lanes, seed, held_out=False)

    def make_test_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` pictures that no training sees."""
        return GlimpseWorld(self.settings, self.glimpses(), lanes, seed, held_out=True)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch, of those that no training sees."""
        return LaneDisplay(GlimpseWorld(self.settings, self.glimpses(), 1, seed, held_out=True))
