"""Masks of legal actions within observations, as PettingZoo has them: taken out of what is seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import gymnasium
import numpy as np
from gymnasium import spaces

from rlstudio.envs.gym.masks import KEY


class MaskApart(gymnasium.Wrapper[Any, Any, Any, Any]):
    """Hands ``observation["action_mask"]`` on as ``info["action_mask"]``; the rest is the observation.

    Where one part is left, such as PettingZoo's ``observation["observation"]``, that is the observation.
    """

    def __init__(self, env: gymnasium.Env[Any, Any]) -> None:
        super().__init__(env)
        assert isinstance(env.observation_space, spaces.Dict)
        rest = {name: part for name, part in env.observation_space.spaces.items() if name != KEY}
        self._only = next(iter(rest)) if len(rest) == 1 else None
        self.observation_space = spaces.Dict(rest) if self._only is None else rest[self._only]

    def reset(self, *, seed: int | None = None, options: dict[str, Any] | None = None) -> Any:
        """What the environment returns, its mask apart; what is no pair is handed on as it is."""
        told = {} if options is None else {"options": options}
        result: Any = self.env.reset(seed=seed, **told)
        return self._apart(*result) if isinstance(result, tuple) and len(result) == 2 else result

    def step(self, action: Any) -> Any:
        """What the environment returns, its mask apart; what are not five values is handed on as it is."""
        result: Any = self.env.step(action)
        if not isinstance(result, tuple) or len(result) != 5:
            return result
        seen, *middle, info = result
        seen, info = self._apart(seen, info)
        return seen, *middle, info

    def _apart(self, seen: Any, info: Any) -> tuple[Any, Any]:
        if not isinstance(seen, Mapping):
            return seen, info
        told = {**info} if isinstance(info, Mapping) else {}
        told.pop(KEY, None)
        if KEY in seen:
            told[KEY] = seen[KEY]
        if self._only is None:
            return {name: part for name, part in seen.items() if name != KEY}, told
        return seen.get(self._only), told


def mask_apart(env: gymnasium.Env[Any, Any]) -> gymnasium.Env[Any, Any]:
    """The environment, with the mask of its legal actions apart if there is one in its observations."""
    space, actions = getattr(env, "observation_space", None), getattr(env, "action_space", None)
    choices = isinstance(actions, spaces.Discrete | spaces.MultiDiscrete | spaces.MultiBinary)
    if not choices or not isinstance(space, spaces.Dict) or len(space.spaces) < 2:
        return env
    return MaskApart(env) if KEY in space.spaces and _holds_masks(space.spaces[KEY]) else env


def _holds_masks(space: spaces.Space[Any]) -> bool:
    """Whether its values are yes or no: 1 or 0, in one row or in one for each choice."""
    if isinstance(space, spaces.Tuple):
        return all(map(_holds_masks, space.spaces))
    if isinstance(space, spaces.MultiDiscrete):
        return bool((space.nvec == 2).all())
    if isinstance(space, spaces.Box):
        return bool(np.all(space.low >= 0) and np.all(space.high <= 1))
    return isinstance(space, spaces.MultiBinary)
