"""The smallest world with a continuous action: name the number that you see. One step per episode."""

from __future__ import annotations

import numpy as np

from rlstudio.core.arrays import generator_state, restore_generator
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import EpisodeEnded, Transition
from rlstudio.core.spaces import Box


class FollowWorld(World):
    """Reward -(a - 2 x)**2 for the number x in [-1, 1] that is seen; actions reach from -2 to 2."""

    def __init__(self, lanes, seed):
        self.lanes = lanes
        self.generator = np.random.default_rng(seed)
        self.seen = self._fresh()

    def _fresh(self):
        return self.generator.uniform(-1, 1, (self.lanes, 1)).astype(np.float32)

    def observe(self):
        return self.seen

    def step(self, action):
        assert action.shape == (self.lanes, 1)
        seen, done = self.seen, np.ones(self.lanes, np.bool_)
        reward = -((np.clip(action, -2, 2) - 2 * seen)[:, 0] ** 2).astype(np.float32)
        self.seen = self._fresh()
        ended = tuple(EpisodeEnded(lane, float(r), 1, False) for lane, r in enumerate(reward))
        return Transition(seen, action, reward, self.seen, done, ~done, ended)

    def frame(self, lane=0):
        return np.zeros((4, 4, 3), np.uint8)

    def state(self):
        return {"seen": self.seen.copy(), "generator": generator_state(self.generator)}

    def restore(self, state):
        self.seen = state["seen"].copy()
        restore_generator(self.generator, state["generator"])


class Follow(EnvSpec):
    id = "test/Follow-v0"
    title = blurb = "Follow"
    family = "test"
    capabilities = frozenset({"continuous"})
    action_names = ("number",)
    key_bindings = {}  # noqa: RUF012

    @property
    def observation_space(self):
        return Box(shape=(1,))

    @property
    def action_space(self):
        return Box(shape=(1,), low=-2, high=2)

    def make_world(self, lanes, seed):
        return FollowWorld(lanes, seed)

    def make_display(self, seed):
        raise NotImplementedError
