"""Plans of lights that know the clock and no cars: what an agent at a junction has to beat."""

from __future__ import annotations

import numpy as np

from rlstudio.core.env import EnvSpec
from rlstudio.envs.junction.environment import KEEP, SWITCH


def fixed_time(spec: EnvSpec, main: int, side: int, episodes: int = 64, seed: int = 900) -> np.ndarray:
    """Returns (episodes,) of a plan: ``main`` steps of green for the main road, ``side`` for the other."""
    world = spec.make_world(episodes, seed)
    due = np.zeros(episodes, np.int64)
    while True:
        seen = world.observe()
        green = seen[:, 5] == 0
        length = np.where(seen[:, 4] == 0, main, side)
        switch = green & (due >= length)
        due = np.where(green & ~switch, due + 1, 0)
        ended = world.step(np.where(switch, SWITCH, KEEP)).episodes
        if ended:
            return np.array([episode.episode_return for episode in ended])


def best_fixed_time(spec: EnvSpec, longest: int = 24, episodes: int = 64) -> tuple[float, int, int]:
    """Mean return of the best of all such plans, and its two times of green."""
    plans = [(main, side) for main in range(2, longest) for side in range(2, main + 1)]
    return max((float(fixed_time(spec, *plan, episodes).mean()), *plan) for plan in plans)
