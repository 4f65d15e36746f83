"""Base of PPO and A2C: actor and critic in one network, the rollout, and metrics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

import numpy as np

from rlstudio.algorithms.policy_gradient.rollout_learner import RolloutLearner
from rlstudio.core.algorithm import Metric, NotesGradients
from rlstudio.core.arrays import Floats
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped
from rlstudio.nn.acting.actor_critic import ActorCritic
from rlstudio.nn.memory.rollout import Rollout
from rlstudio.nn.normalising.network import Normalising
from rlstudio.nn.normalising.rewards import RewardScale
from rlstudio.nn.schedules import annealed

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


def scale(rollout: Rollout, normalising: Normalising, rewards: RewardScale, discount: float) -> None:
    """Bring rewards and values of a complete rollout to the running deviation of returns, which moves on."""
    for value_TN in (rollout.value_TN, rollout.next_value_TN):
        value_TN /= np.float32(normalising.unit)
    rewards.add(rollout.reward_TN, rollout.terminated_TN | rollout.truncated_TN, discount)
    rollout.reward_TN[...] = rewards.scaled(rollout.reward_TN)
    normalising.unit = rewards.unit


class OnPolicyActorCritic(RolloutLearner):
    """Network, rollout and state; the learning rules are in the subclasses' ``learn``."""

    family: ClassVar[Literal["actor-critic", "imitation"]] = "actor-critic"
    shows = frozenset({"action_probabilities", "action_distribution", "value"})
    obeys_masks = True

    def __init__(self, spec: EnvSpec, config: Any, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self._fresh_policy(spec, config, device, seed)
        # What looks at observations, and the network within, which learns from what is seen of them.
        self.network = self.policy.network
        self.normalising = self.network if isinstance(self.network, Normalising) else None
        self.learner = self.network if self.normalising is None else self.normalising.network

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
        if self.config.normalise_rewards:
            self.rewards = RewardScale(lanes)
        seen = self.learner.architecture.inputs
        return Rollout(seen, self.config.rollout_steps, lanes, self.spec.action_space)

    def _collected(self, world: World) -> Iterator[Event]:
        """Fill the rollout with the current policy; yields Stepped and EpisodeEnded."""
        policy, network, rollout = self.policy, self.network, self._begun(world)
        while not rollout.full:
            observation = world.observe()
            if self.normalising is not None:
                self.normalising.add(observation)
            decision = policy.decide(observation, explore=True, legal=world.legal())
            seen = None if self.normalising is None else self.normalising.last_seen
            transition = world.step(decision.action)
            ended = transition.episodes and transition.truncated.any()
            successor_value_N = network(transition.next_observation)[:, -1] if ended else None
            rollout.add(transition, decision, successor_value_N, seen)
            self.steps += world.lanes
            yield Stepped(transition, decision)
            yield from transition.episodes

    def _begun(self, world: World) -> Rollout:
        if self.rollout is None:
            self.rollout = self._empty_rollout(world.lanes)
        return self.rollout

    def _close(self, world: World) -> None:
        """Complete the rollout by the values of what follows, and scale its rewards where wanted."""
        rollout = self.rollout
        assert rollout is not None
        rollout.close(self.network(world.observe())[:, -1])
        if self.rewards is not None and self.normalising is not None:
            scale(rollout, self.normalising, self.rewards, self.config.discount)

    def _annealed(self, value: float, falls: bool) -> float:
        """The value at this step of the schedule, if it falls at all."""
        return annealed(value, falls, self.config.schedule_steps, self.steps)

    def _improve(self, gradient_BK: Floats) -> dict[str, float]:
        """One step down this gradient of the loss in the outputs; its length, and the rate in use."""
        config, learner = self.config, self.learner
        rate = self._annealed(config.learning_rate, config.anneal_learning_rate)
        own = config.critic_learning_rate
        rates = None
        if own is not None and learner.architecture.separate_towers:
            rates = {"value": self._annealed(own, config.anneal_learning_rate)}
        norm = learner.descend(gradient_BK, rate, config.max_grad_norm, rates)
        return {"gradient_norm": norm, "learning_rate": rate}

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """Actor and critic in one."""
        return {"": self.learner}
