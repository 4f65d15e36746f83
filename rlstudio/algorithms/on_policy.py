"""Base of PPO and A2C: actor and critic in one network, the rollout, and metrics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from rlstudio.core.algorithm import Algorithm, Metric
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
from rlstudio.core.env import EnvSpec
from rlstudio.nn.actor_critic import ActorCritic
from rlstudio.nn.rollout import Rollout
from rlstudio.nn.schedules import linear

VALUE_LOSS = Metric(
    name="value_loss",
    title="Value loss",
    help="Mean squared error of the value estimate.",
    group="value loss",
    log=True,
)
ENTROPY = Metric(
    name="entropy", title="Entropy", help="How undecided the policy is.", unit="nats", group="entropy"
)
LEARNING_RATE = Metric(
    name="learning_rate",
    title="Learning rate",
    help="The rate in use, after the schedule.",
    group="learning rate",
    log=True,
)
GRADIENT_NORM = Metric(
    name="gradient_norm",
    title="Gradient length",
    help="Length of the gradient before it is limited.",
    group="gradient",
)


class OnPolicyActorCritic(Algorithm):
    """Network, rollout and state; the learning rules are in the subclasses' ``learn``."""

    family = "actor-critic"
    shows = frozenset({"action_probabilities", "action_distribution", "value"})
    policy: ActorCritic

    def __init__(self, spec: EnvSpec, config: Any, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self._fresh_policy(spec, config, device, seed)
        self.network = self.policy.network
        self.rollout: Rollout | None = None
        self.steps = 0

    @classmethod
    def _fresh_policy(cls, spec: EnvSpec, config: Any, device: str, seed: int) -> ActorCritic:
        policy = cls.make_policy(spec, config, device=device, seed=seed)
        assert isinstance(policy, ActorCritic)
        return policy

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It supports discrete and continuous actions."""
        return None

    def _empty_rollout(self, lanes: int) -> Rollout:
        """An empty rollout of the size in the settings."""
        spec = self.spec
        return Rollout(spec.observation_space, self.config.rollout_steps, lanes, spec.action_space)

    def _annealed(self, value: float, falls: bool) -> float:
        """The value at this step of the schedule; unchanged without one."""
        if not falls:
            return value
        # Not to zero, so that a run continued beyond its schedule still learns.
        return value * linear(1.0, 0.05, self.config.schedule_steps, self.steps)

    def state(self) -> State:
        """Network, optimiser, the rollout (also a half-full one), step count and the acting generator."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state["steps"] = np.asarray(self.steps)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.rollout is not None:
            state |= prefixed("rollout", self.rollout.state())
            state["lanes"] = np.asarray(self.rollout.lanes)
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

    def break_off(self) -> None:
        """Forget an unfinished rollout."""
        if self.rollout is not None:
            self.rollout.position = 0
