"""Rewards divided by the deviation of returns."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Doubles, Floats, State, checked
from rlstudio.nn.normalising.moments import FARTHEST, RunningMoments


class RewardScale:
    """Divides rewards by the running standard deviation of the discounted return so far, R ← γ R + r.

    Rewards are not centred: that would change what is best. Engstrom et al. 2020, Implementation matters in
    deep policy gradients, section 3 (2); Stable-Baselines3's VecNormalize. R is one number per lane.
    """

    def __init__(self, lanes: int) -> None:
        self.moments = RunningMoments(())
        self.return_N: Doubles = np.zeros(lanes)

    @property
    def unit(self) -> float:
        """The deviation that rewards are divided by."""
        return float(self.moments.deviation)

    def add(self, reward_TN: Floats, over_TN: Bools, discount: float) -> None:
        """Take in T steps of all lanes; ``over_TN``: the episode ended with this step."""
        for reward_N, over_N in zip(reward_TN, over_TN, strict=True):
            self.return_N = self.return_N * discount + reward_N
            self.moments.add(self.return_N)
            self.return_N[over_N] = 0.0

    def scaled(self, reward_TN: Floats) -> Floats:
        """Rewards in units of the deviation, cut off at ``FARTHEST``."""
        scaled_TN: Floats = np.clip(reward_TN / np.float32(self.unit), -FARTHEST, FARTHEST)
        return scaled_TN

    def break_off(self) -> None:
        """New episodes begin in all lanes."""
        self.return_N[...] = 0.0

    def state(self) -> State:
        """The moments and the returns so far."""
        return {**self.moments.state(), "return_N": self.return_N.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        returns = checked(state, "return_N", self.return_N.shape)
        self.moments.restore(state)
        self.return_N = returns.astype(np.float64)
