"""Multi-step returns: steps wait until n rewards have followed them, or their episode has ended."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, checked
from rlstudio.core.errors import Unsound
from rlstudio.core.words import words


class NStep:
    """The last rewards of every lane, of which n-step returns are made (Sutton and Barto 2018, chapter 7).

    A step that is followed by n - 1 more of its episode is worth R = sum_k discount^k r_(t+k), k < n, and
    bootstraps from the state n steps on. Where the episode ends earlier all steps that wait are completed
    with the rewards there were: m < n of them, and their successor is the episode's last state. Whether
    that one's value counts (truncated) or is 0 (terminated) is for the target to say.
    """

    def __init__(self, steps: int, lanes: int) -> None:
        self.steps = steps
        self.lanes = lanes
        # Ring over time, newest at (position - 1) % steps; of lane l the newest ``waiting[l]`` count.
        self.reward: Floats = np.zeros((steps, lanes), np.float32)
        self.waiting: Ints = np.zeros(lanes, np.int64)
        self.position = 0

    def add(self, reward_N: Floats, ended_N: Bools, discount: float) -> list[tuple[int, Ints, Floats]]:
        """Note one batched step; returns the steps that are complete now.

        Each entry (k, lanes, returns): in these lanes the step taken k steps before this one (0: this one)
        is complete with k + 1 rewards, worth so much. ``ended_N``: terminated or truncated.
        """
        now, steps = self.position, self.steps
        self.reward[now] = reward_N
        self.waiting += 1
        some_ended = bool(ended_N.any())
        complete: list[tuple[int, Ints, Floats]] = []
        return_N: Floats = np.zeros(self.lanes, np.float32)
        for k in range(steps):
            return_N = self.reward[(now - k) % steps] + np.float32(discount) * return_N
            ready_N = self.waiting > k
            if k < steps - 1:
                if not some_ended:
                    continue
                ready_N &= ended_N
            lanes = np.flatnonzero(ready_N)
            if len(lanes):
                complete.append((k, lanes, return_N[lanes]))
        self.waiting[self.waiting == steps] -= 1
        self.waiting[ended_N] = 0
        self.position = (now + 1) % steps
        return complete

    def drop(self, lanes: Ints) -> None:
        """Forget what waits in these lanes: their episodes were broken off and will not go on."""
        self.waiting[lanes] = 0

    def state(self) -> State:
        """The rewards that wait."""
        return {
            "reward": self.reward.copy(),
            "waiting": self.waiting.copy(),
            "position": np.asarray(self.position),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""
        reward = checked(state, "reward", self.reward.shape)
        waiting = checked(state, "waiting", self.waiting.shape)
        position = int(checked(state, "position", ()))
        if not 0 <= position < self.steps or waiting.min() < 0 or waiting.max() >= max(1, self.steps):
            raise Unsound(words("the steps that wait for their rewards do not fit together"))
        self.reward[...], self.waiting[...], self.position = reward, waiting, position
