"""Our lanes as Stable-Baselines3 wants them, where both sides are to see the very same pictures."""

from __future__ import annotations

from typing import Any

import gymnasium
import numpy as np
from stable_baselines3.common.vec_env import VecEnv

from rlstudio.core.env import EnvSpec
from rlstudio.core.spaces import Box, Discrete


class WorldVecEnv(VecEnv):
    """A World behind the peer's interface.

    A lane that terminated for learning without its episode being over (a point, a life) is "done" to the
    peer too, and its next observation is the one that the game goes on with.
    """

    def __init__(self, spec: EnvSpec, lanes: int, seed: int) -> None:
        self.world = spec.make_world(lanes, seed)
        space, actions = spec.observation_space, spec.action_space
        assert isinstance(space, Box)
        assert isinstance(actions, Discrete)
        seen = gymnasium.spaces.Box(0, 255, space.shape, np.uint8)
        super().__init__(lanes, seen, gymnasium.spaces.Discrete(actions.n))
        self._action = np.zeros(lanes, np.int64)

    def reset(self) -> Any:
        """What every lane sees now."""
        return np.array(self.world.observe())

    def step_async(self, actions: Any) -> None:
        """Remember the actions (lanes,)."""
        self._action = np.asarray(actions)

    def step_wait(self) -> Any:
        """Observations, rewards, dones, and a dictionary for every lane."""
        transition = self.world.step(self._action)
        done = transition.terminated | transition.truncated
        infos: list[dict[str, Any]] = [{} for _ in range(self.num_envs)]
        for lane in np.flatnonzero(done):
            infos[lane]["terminal_observation"] = transition.next_observation[lane]
            infos[lane]["TimeLimit.truncated"] = bool(not transition.terminated[lane])
        for ended in transition.episodes:
            infos[ended.lane]["episode"] = {"r": ended.episode_return, "l": ended.length, "t": 0.0}
        return np.array(self.world.observe()), transition.reward.astype(np.float32), done, infos

    def close(self) -> None:
        """Free the emulators."""
        self.world.close()

    def env_is_wrapped(self, wrapper_class: Any, indices: Any = None) -> list[bool]:
        """Not by anything of the peer's."""
        return [False] * self.num_envs

    def get_attr(self, attr_name: str, indices: Any = None) -> list[Any]:
        """The lanes have no attributes of their own."""
        return [None] * self.num_envs

    def set_attr(self, attr_name: str, value: Any, indices: Any = None) -> None:
        """Refused: there is nothing to set."""
        raise NotImplementedError

    def env_method(self, method_name: str, *args: Any, indices: Any = None, **kwargs: Any) -> list[Any]:
        """Refused: there is nothing to call."""
        raise NotImplementedError
