"""A digit that is turned, and four networks of which one may be asked: which one can read it?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from rlstudio.core.arrays import (
    Array,
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
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import words
from rlstudio.envs.digits.images import CLASSES, SIDE, chosen, digits
from rlstudio.envs.digits.readers import TURNS, read, turned
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

if TYPE_CHECKING:
    from rlstudio.envs.digits.route_painter import RoutePainter


class RouteWorld(LaneWorld):
    """One turned digit per lane; an episode is one choice.

    B lanes. ``picture`` (B, 64); ``label`` (B,) the digit; ``turn`` (B,) by how many quarters; ``route`` (B,)
    the network that was asked in this episode, -1 before.
    """

    def __init__(self, lanes: int, seed: int, *, held_out: bool) -> None:
        super().__init__(lanes)
        self._pictures = chosen(held_out)
        self.picture: Floats = np.zeros((lanes, SIDE**2), np.float32)
        self.label: Ints = np.zeros(lanes, np.int64)
        self.turn: Ints = np.zeros(lanes, np.int64)
        self.route: Ints = np.full(lanes, -1, np.int64)
        self._told: dict[str, Array] = {}
        self._generators: list[np.random.Generator] = []
        self._painter: RoutePainter | None = None
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        self._generators = [np.random.default_rng([seed, lane]) for lane in range(self.lanes)]

    def _restart(self, lanes: Sequence[int]) -> Array:
        these = list(lanes)
        drawn = np.array([self._generators[lane].integers((len(self._pictures), TURNS)) for lane in these])
        index, turn = self._pictures[drawn[:, 0]], drawn[:, 1]
        # New arrays: the old ones were handed out.
        self.picture, self.label = self.picture.copy(), self.label.copy()
        self.turn, self.route = self.turn.copy(), self.route.copy()
        self.picture[these] = turned(digits()[0][index], turn).reshape(len(these), -1)
        self.label[these], self.turn[these], self.route[these] = digits()[1][index], turn, -1
        return self.picture[these]

    def _advance(self, action: Array) -> Advance:
        said = read(self.picture)
        self.route = np.asarray(action, np.int64)
        self._told = {"label": self.label, "kind": self.turn, "said": said}
        answer = said[np.arange(self.lanes), self.route].argmax(1)
        reward = (answer == self.label).astype(np.float32)
        over = np.ones(self.lanes, np.bool_)
        return self.picture, reward, reward, over, ~over, range(self.lanes)

    def told(self) -> Mapping[str, Array]:
        """``label`` (B,) the digit, ``kind`` (B,) how it was turned, ``said`` (B, K, 10) all beliefs, ln."""
        return self._told

    def frame(self, lane: int = 0) -> Frame:
        """The digit, the four networks, and what the one that was asked says: (H, W, 3)."""
        if self._painter is None:
            from rlstudio.envs.digits.route_painter import RoutePainter

            self._painter = RoutePainter()
        picture = self.picture[lane]
        return self._painter.paint(
            picture.reshape(SIDE, SIDE),
            np.exp(read(picture[None])[0]),
            route=int(self.route[lane]),
            label=int(self.label[lane]),
        )

    def _dynamics(self) -> State:
        return {
            "picture": self.picture.copy(),
            "label": self.label.copy(),
            "turn": self.turn.copy(),
            "route": self.route + 1,
            **{f"generator.{lane}": generator_state(g) for lane, g in enumerate(self._generators)},
        }

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        picture = checked(state, "picture", self.picture.shape).astype(np.float32)
        if not ((picture >= 0) & (picture <= 1)).all():
            raise Unsound(words("the ink of pictures must be between 0 and 1"))
        label = whole(state, "label", (self.lanes,), CLASSES)
        turn = whole(state, "turn", (self.lanes,), TURNS)
        route = whole(state, "route", (self.lanes,), TURNS + 1) - 1
        for lane, generator in enumerate(self._generators):
            restore_generator(generator, state[f"generator.{lane}"])
        self.picture, self.label, self.turn, self.route = picture, label, turn, route


class Routes(EnvSpec):
    """A digit is turned by a quarter, a half or three; four frozen networks each read one turn. Ask one."""

    id = "rlstudio/Routes-v0"
    title = "Who can read it?"
    blurb = (
        "A digit is turned, and each of four small networks reads one turn. Only one of them may be asked."
    )
    family = "Attention"
    capabilities: frozenset[Capability] = frozenset({"clone", "discrete"})
    action_names = ("network 0°", "network 90°", "network 180°", "network 270°")
    key_bindings: Mapping[str, int] = {"1": 0, "2": 1, "3": 2, "4": 3}
    turn_based = True
    frame_rate = 2.0
    solved_at = 0.93
    default_lanes = 64
    lane_megabytes = 0.05
    tells = frozenset({"label", "kind", "said"})
    kind_names = ("0°", "90°", "180°", "270°")

    @property
    def observation_space(self) -> Box:
        """Ink of the 8 x 8 pixels, row by row."""
        return Box(shape=(SIDE**2,), low=0.0, high=1.0)

    @property
    def action_space(self) -> Discrete:
        """The network that is asked."""
        return Discrete(n=TURNS)

    def make_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` digits to train with."""
        return RouteWorld(lanes, seed, held_out=False)

    def make_test_world(self, lanes: int, seed: int) -> World:
        """Open ``lanes`` digits that no training sees."""
        return RouteWorld(lanes, seed, held_out=True)

    def make_display(self, seed: int) -> DisplayEnv:
        """Open one to watch, of those that no training sees."""
        return LaneDisplay(RouteWorld(1, seed, held_out=True))
