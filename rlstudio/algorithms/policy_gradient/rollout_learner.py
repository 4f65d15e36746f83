"""Base of those who learn from a rollout of their own policy: what continuing needs."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import (
    Array,
    State,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
    whole,
)
from rlstudio.nn.acting.actor_critic import ActorCritic
from rlstudio.nn.memory.rollout import Rollout
from rlstudio.nn.network import Network
from rlstudio.nn.normalising.rewards import RewardScale


class RolloutLearner(Algorithm):
    """Actor and critic that learn from a rollout, which is empty after each update.

    ``network``: what learns. ``rewards``: their scale, where it is learned. ``steps``: taken so far.
    """

    policy: ActorCritic
    network: Network
    rollout: Rollout | None = None
    rewards: RewardScale | None = None
    steps: int = 0

    @abstractmethod
    def _empty_rollout(self, lanes: int) -> Rollout:
        """An empty rollout of the size in the settings, and the scale of rewards where one is wanted."""

    def state(self) -> State:
        """Network, optimiser, the rollout (also a half-full one), step count and the acting generator."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state["steps"] = np.asarray(self.steps)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.rollout is not None:
            state |= prefixed("rollout", self.rollout.state())
            state["lanes"] = np.asarray(self.rollout.lanes)
        if self.rewards is not None:
            state |= prefixed("rewards", self.rewards.state())
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.steps = int(whole(state, "steps", ()))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        if "lanes" in state:
            self.rollout = self._empty_rollout(int(state["lanes"]))
            self.rollout.restore(under("rollout", state))
            if self.rewards is not None:
                self.rewards.restore(under("rewards", state))

    def break_off(self) -> None:
        """Forget an unfinished rollout: it cannot be completed."""
        if self.rollout is not None:
            self.rollout.position = 0
        if self.rewards is not None:
            self.rewards.break_off()
