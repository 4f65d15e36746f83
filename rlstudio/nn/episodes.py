"""Whole episodes, gathered lane by lane for Monte Carlo methods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints, State, checked, whole
from rlstudio.core.events import Transition
from rlstudio.core.spaces import Box, Space


@dataclass(slots=True)
class Episode:
    """One finished episode of T steps: observations (T, *shape), ``action`` (T,), ``reward`` (T,)."""

    observation: Array
    action: Ints
    reward: Floats


class Episodes:
    """Grows the lanes' current episodes and collects those that have ended.

    The lanes share one history of steps (T, N, ...); each remembers where its episode began.
    """

    def __init__(self, space: Space, lanes: int) -> None:
        self.lanes = lanes
        dtype = space.dtype if isinstance(space, Box) else "int64"
        self._observation: Array = np.zeros((256, lanes, *space.shape), dtype)
        self._action: Ints = np.zeros((256, lanes), np.int64)
        self._reward: Floats = np.zeros((256, lanes), np.float32)
        self._begun = [0] * lanes
        self._position = 0
        self.finished: list[Episode] = []

    def add(self, transition: Transition) -> None:
        """Record one batched step; lanes that ended go to ``finished``."""
        if self._position == len(self._action):
            self._make_room()
        t = self._position
        self._observation[t] = transition.observation
        self._action[t] = transition.action
        self._reward[t] = transition.reward
        self._position = t + 1
        ended = transition.terminated | transition.truncated
        if ended.any():
            for lane in np.flatnonzero(ended).tolist():
                steps = slice(self._begun[lane], t + 1)
                self.finished.append(
                    Episode(
                        self._observation[steps, lane].copy(),
                        self._action[steps, lane].copy(),
                        self._reward[steps, lane].copy(),
                    )
                )
                self._begun[lane] = t + 1

    def _make_room(self) -> None:
        """Forget steps of episodes that are over in every lane; double the arrays if few are."""
        start, end = min(self._begun), self._position
        size = len(self._action) * (2 if end - start > len(self._action) // 2 else 1)
        for name in ("_observation", "_action", "_reward"):
            old: Array = getattr(self, name)
            new = np.zeros((size, *old.shape[1:]), old.dtype)
            new[: end - start] = old[start:end]
            setattr(self, name, new)
        self._begun = [begun - start for begun in self._begun]
        self._position = end - start

    def pop_finished(self) -> list[Episode]:
        """The finished episodes, oldest first; they are handed over."""
        taken, self.finished = self.finished, []
        return taken

    def break_off(self) -> None:
        """Forget the episodes under way; those that are finished stay."""
        self._begun = [self._position] * self.lanes

    def state(self) -> State:
        """The episodes under way and those that are finished but not yet taken."""
        end = self._position
        state: State = {
            "observation": self._observation[:end].copy(),
            "action": self._action[:end].copy(),
            "reward": self._reward[:end].copy(),
            "begun": np.asarray(self._begun, np.int64),
            "finished": np.asarray(len(self.finished)),
        }
        for number, episode in enumerate(self.finished):
            state[f"{number}.observation"] = episode.observation.copy()
            state[f"{number}.action"] = episode.action.copy()
            state[f"{number}.reward"] = episode.reward.copy()
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""
        end = len(checked(state, "action", (None, self.lanes)))
        begun = whole(state, "begun", (self.lanes,), end + 1).tolist()
        size = max(256, end)
        for name in ("observation", "action", "reward"):
            old: Array = getattr(self, f"_{name}")
            new = np.zeros((size, *old.shape[1:]), old.dtype)
            new[:end] = checked(state, name, (end, *old.shape[1:]))
            setattr(self, f"_{name}", new)
        self._begun, self._position = begun, end
        self.finished = []
        for number in range(int(whole(state, "finished", ()))):
            action = whole(state, f"{number}.action", (None,))
            shape = self._observation.shape[2:]
            observation = checked(state, f"{number}.observation", (len(action), *shape))
            reward = checked(state, f"{number}.reward", action.shape)
            self.finished.append(Episode(observation.copy(), action, reward.copy()))
