"""Two states, one of them with rewards by chance: where a maximum over estimates hopes for too much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from rlstudio.core.arrays import Array, State, generator_state, restore_generator
from rlstudio.core.env import DisplayEnv, EnvSpec, Frame, World
from rlstudio.core.spaces import Discrete
from rlstudio.envs.world import Advance, LaneDisplay, LaneWorld

ACTIONS = 10
MEAN, DEVIATION = -0.1, 1.0


class BiasWorld(LaneWorld):
    """State 0 (A): right ends the episode with 0, left goes to state 1 (B) with 0.

    Every action in B ends the episode with a reward drawn from N(-0.1, 1).
    """

    def __init__(self, lanes: int, seed: int) -> None:
        super().__init__(lanes)
        self._generator = np.random.default_rng()
        self._place = np.zeros(lanes, np.int64)
        self.begin(seed)

    def _reseed(self, seed: int) -> None:
        self._generator = np.random.default_rng(seed)

    def _restart(self, lanes: Sequence[int]) -> Array:
        self._place[list(lanes)] = 0
        return np.zeros(len(lanes), np.int64)

    def _advance(self, action: Array) -> Advance:
        in_b = self._place == 1
        reward = np.zeros(self.lanes, np.float32)
        reward[in_b] = self._generator.normal(MEAN, DEVIATION, int(in_b.sum()))
        terminated = in_b | (action % 2 == 1)
        self._place = np.where(terminated, self._place, 1)
        nobody = np.zeros(self.lanes, np.bool_)
        over = np.flatnonzero(terminated).tolist()
        return self._place.copy(), reward, reward, terminated, nobody, over

    def frame(self, lane: int = 0) -> Frame:
        return np.zeros((2, 2, 3), np.uint8)

    def _dynamics(self) -> State:
        return {"place": self._place.copy(), "generator": generator_state(self._generator)}

    def _restore_dynamics(self, state: Mapping[str, Array]) -> None:
        self._place = np.array(state["place"], np.int64)
        restore_generator(self._generator, state["generator"])


class MaximizationBias(EnvSpec):
    """Sutton and Barto 2018, example 6.7. A table has as many actions in A as in B: half of them are left."""

    id = "test/Bias-v0"
    title = "Maximization bias"
    blurb = "Left is worse than right, by rewards that hide it."
    family = "Test"
    capabilities = frozenset({"discrete", "clone"})
    action_names = tuple(
        f"{'LEFT' if action % 2 == 0 else 'RIGHT'} {action // 2}" for action in range(ACTIONS)
    )
    key_bindings: Mapping[str, int] = {"Left": 0, "Right": 1}

    @staticmethod
    def is_left(action: int) -> bool:
        """Whether this action leads from A to B."""
        return action % 2 == 0

    @property
    def observation_space(self) -> Discrete:
        return Discrete(n=2)

    @property
    def action_space(self) -> Discrete:
        return Discrete(n=ACTIONS)

    def make_world(self, lanes: int, seed: int) -> World:
        return BiasWorld(lanes, seed)

    def make_display(self, seed: int) -> DisplayEnv:
        return LaneDisplay(BiasWorld(1, seed))
