"""The smallest worlds whose observations have several parts: a small picture, quantities and a choice."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import generator_state, restore_generator
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import EpisodeEnded, Transition
from rlstudio.core.parts import packed, space_of
from rlstudio.core.spaces import Box, Discrete, Part

SPACE = space_of(
    (
        Part(name="heading", shape=(4,), dtype="uint8"),
        Part(name="image", shape=(2, 5, 5), dtype="uint8", codes=True),
        Part(name="speed", shape=(3,)),
    )
)
LENGTH = 4


class SideWorld(World):
    """Say which side it is, 1 for right answers, ``LENGTH`` times.

    ``where`` tells it: "image", where one half of the picture's first channel is 8; "speed", by the sign of
    the first number; "heading", by which half of the four the choice is in. All the rest is noise.
    """

    def __init__(self, lanes, seed, where, continuous):
        self.lanes, self.where, self.continuous = lanes, where, continuous
        self.generator = np.random.default_rng(seed)
        self.clock = np.arange(lanes) % LENGTH
        self.score = np.zeros(lanes)
        self.side = np.zeros(lanes, np.int64)
        self.seen = self._fresh()

    def _fresh(self):
        draw, lanes = self.generator, self.lanes
        self.side = draw.integers(0, 2, lanes)
        heading = draw.integers(0, 4, lanes)
        image = draw.integers(0, 4, (lanes, 2, 5, 5)).astype(np.uint8)
        speed = draw.normal(0, 1, (lanes, 3)).astype(np.float32)
        if self.where == "image":
            image[self.side == 0, 0, :, :2] = 8
            image[self.side == 1, 0, :, 3:] = 8
        elif self.where == "speed":
            speed[:, 0] = np.abs(speed[:, 0]) * np.where(self.side == 1, 1, -1)
        else:
            heading = heading % 2 + 2 * self.side
        return packed(SPACE, {"heading": np.eye(4)[heading], "image": image, "speed": speed})

    def observe(self):
        return self.seen

    def step(self, action):
        if self.continuous:
            wanted = np.where(self.side == 1, 0.8, -0.8)
            reward = (1 - (np.clip(action[:, 0], -1, 1) - wanted) ** 2).astype(np.float32)
        else:
            reward = (action == self.side).astype(np.float32)
        before, self.seen = self.seen, self._fresh()
        self.clock, self.score = self.clock + 1, self.score + reward
        over = self.clock >= LENGTH
        ended = tuple(EpisodeEnded(i, float(self.score[i]), LENGTH, False) for i in np.flatnonzero(over))
        self.clock, self.score = np.where(over, 0, self.clock), np.where(over, 0, self.score)
        late = over & (np.arange(self.lanes) % 2 == 1)  # every other lane is cut off instead of ending
        return Transition(before, action, reward, self.seen, over & ~late, late, ended)

    def frame(self, lane=0):
        return np.zeros((4, 4, 3), np.uint8)

    def state(self):
        kept = {name: getattr(self, name).copy() for name in ("clock", "score", "side", "seen")}
        return {**kept, "generator": generator_state(self.generator)}

    def restore(self, state):
        for name in ("clock", "score", "side", "seen"):
            setattr(self, name, state[name].copy())
        restore_generator(self.generator, state["generator"])


class Side(EnvSpec):
    id = "test/Side-v0"
    title = blurb = "Side"
    family = "test"
    action_names = ("LEFT", "RIGHT")
    key_bindings = {}  # noqa: RUF012

    def __init__(self, where="image", *, continuous=False):
        super().__init__()
        self.where, self.continuous = where, continuous
        self.capabilities = frozenset({"parts", "continuous" if continuous else "discrete"})

    @property
    def observation_space(self):
        return SPACE

    @property
    def action_space(self):
        return Box(shape=(1,), low=-1, high=1) if self.continuous else Discrete(n=2)

    def make_world(self, lanes, seed):
        return SideWorld(lanes, seed, self.where, self.continuous)

    def make_display(self, seed):
        raise NotImplementedError
