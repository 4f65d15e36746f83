"""One environment of Gymnasium to watch, and rewinding it by copies."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.envs.gym.faults import number
from rlstudio.envs.gym.world import GymnasiumWorld
from rlstudio.envs.world import LaneDisplay


class GymnasiumDisplay(LaneDisplay):
    """One environment to watch; ``clones``: whether it can be copied, and so rewound."""

    world: GymnasiumWorld

    def __init__(self, world: GymnasiumWorld, clones: bool) -> None:
        super().__init__(world)
        self.clones = clones

    def snapshot(self) -> Any:
        """An opaque moment to come back to, or None where the environment cannot be copied."""
        world = self.world
        exact = world.state()
        if exact is not None:
            return exact
        env = copied(world.envs[0]) if self.clones else None
        if env is None:
            return None
        about = world._observation, world._clock, list(world._begun_at), world._returns.copy()
        return env, about, list(world._pictures), list(world._seeds), list(world._lane_legal)

    def rewind(self, moment: Any) -> Array:
        """Go back to a moment; returns its observation (1, *shape). Raises UserError for None."""
        if moment is None:
            raise UserError(
                words("{world} cannot go back: its simulation cannot be copied.", world=self.world.id)
            )
        world = self.world
        if isinstance(moment, dict):
            return super().rewind(moment)
        env, about, pictures, seeds, legal = moment
        world.envs[0] = copied(env)
        world._observation, world._clock, begun, returns = about
        world._begun_at, world._returns = list(begun), returns.copy()
        world._pictures, world._seeds, world._lane_legal = list(pictures), list(seeds), list(legal)
        world.look_what_is_legal()
        return world.observe()


def clones(env: Any, encode: Callable[[Any], Array], pick: Callable[[Any, int], Any], info: Any) -> bool:
    """Whether a copy of this environment, begun already, goes its own way and the same one.

    Simulations of other languages may copy a reference only: that shows when both are stepped. ``pick``: an
    action by the ``info`` of the last step and the number of steps; ``info``: that of ``reset``.
    """
    twin = copied(env)
    if twin is None:
        return False
    actions: list[Any] = []
    ways: list[list[Any]] = []
    for one in (env, twin):
        way: list[Any] = []
        ways.append(way)
        try:
            for step in range(6):
                if one is env:
                    actions.append(pick(info, step))
                if step == len(actions):
                    break
                seen, reward, terminated, truncated, info = one.step(copy.deepcopy(actions[step]))
                way.append((encode(seen), number(reward)))
                if terminated or truncated:
                    break
        except (Exception, SystemExit):  # half a copy fails in any way it likes
            return False
    if len(ways[0]) != len(ways[1]):
        return False
    return all(np.array_equal(a, b) and r == s for (a, r), (b, s) in zip(*ways, strict=True))


def copied(env: Any) -> Any:
    """A deep copy, its surfaces to draw on shared; None where the simulation does not allow it."""
    shared: dict[int, Any] = {}
    layer = env
    while layer is not None:
        for value in vars(layer).values():
            if type(value).__module__.partition(".")[0] == "pygame":
                shared[id(value)] = value
        layer = vars(layer).get("env")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return copy.deepcopy(env, shared)
    except (Exception, SystemExit):  # pickling support of foreign types fails in any way it likes
        return None
