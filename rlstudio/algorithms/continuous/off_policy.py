"""Base of DDPG, TD3 and SAC: an actor, a critic Q(s, a) with its slow copy, a memory, and counters."""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.core.algorithm import Algorithm, NotesGradients
from rlstudio.core.arrays import (
    Array,
    Floats,
    State,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
    whole,
)
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Transition
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.core.spaces import Box
from rlstudio.core.words import said_within, words
from rlstudio.nn.acting.actors import Actor
from rlstudio.nn.acting.critic import Critic, critic_space, joined
from rlstudio.nn.build import build_network
from rlstudio.nn.layers import parameter_shapes
from rlstudio.nn.memory.replay import Batch, Replay, build_replay
from rlstudio.nn.network import Activation, Architecture, Network, Widths, usual_body
from rlstudio.nn.normalising.network import behind_normalisation, seen_batch, unwrapped
from rlstudio.nn.normalising.rewards import RewardScale
from rlstudio.nn.schedules import annealed

CARRIED_BYTES = 32 << 20
"""A larger critic stays where it learns: with the largest actor, files keep within the limit of policies."""


class OffPolicyConfig(Hyperparameters):
    """Settings of every actor-critic that learns from a replay memory."""

    learning_rate: float = setting(
        1e-3,
        "Learning rate",
        "How far each update moves the networks. Too high: values blow up; too low: nothing happens for a "
        "long time.",
        gt=0,
        le=1,
        log=True,
        live=True,
    )
    discount: float = setting(
        0.99,
        "Discount γ",
        "How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.",
        ge=0,
        le=1,
        live=True,
    )
    batch_size: int = setting(
        256,
        "Batch size",
        "How many remembered transitions each update looks at.",
        ge=1,
        le=4096,
        log=True,
        unit="transitions",
    )
    replay_capacity: int = setting(
        200_000,
        "Memory size",
        "How many transitions are remembered; the oldest are forgotten first.",
        ge=100,
        le=5_000_000,
        log=True,
        unit="transitions",
    )
    learning_starts: int = setting(
        1_000,
        "Random steps first",
        "So many steps are taken at random before learning begins, to fill the memory with variety.",
        ge=0,
        le=1_000_000,
        unit="steps",
    )
    train_every: int = setting(
        1,
        "Update every",
        "Environment steps (counted over all lanes) between rounds of updates.",
        ge=1,
        le=100_000,
        unit="steps",
    )
    gradient_steps: int = setting(
        1,
        "Updates each time",
        "How many updates each round makes.",
        ge=1,
        le=10_000,
        unit="updates",
    )
    target_rate: float = setting(
        0.005,
        "Target network rate τ",
        "How far the target networks move towards the learning ones with each update: 1 copies them, small "
        "values follow smoothly.",
        gt=0,
        le=1,
        log=True,
        live=True,
        group="Targets",
    )
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 100_000)
    critic_learning_rate: float | None = redefault(NetworkConfig, "critic_learning_rate", None)
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", None)
    hidden: Widths = setting(
        (256, 256),
        "Hidden layers",
        "Widths of the fully connected layers of actor and critic. Small ones are several times faster.",
        group="Network",
    )
    normalise_observations: bool = redefault(NetworkConfig, "normalise_observations", False)
    normalise_rewards: bool = setting(
        False,
        "Normalise rewards",
        "Rewards that are replayed are divided by the standard deviation of the discounted return so far, so "
        "that the critic learns values of about 1; what it reports is in that unit too. Remembered are the "
        "rewards as they came.",
        group="Normalisation",
    )
    activation: Activation = redefault(NetworkConfig, "activation", "relu")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)


def td_targets(reward_B: Floats, terminated_B: Floats, next_q_B: Floats, discount: float) -> Floats:
    """y = r + discount * Q'(s', a'), and r if the episode terminated."""
    y_B: Floats = reward_B + discount * (1 - terminated_B) * next_q_B
    return y_B


def critic_gradient(q_BC: Floats, target_B: Floats) -> tuple[Floats, float]:
    """Gradient of the sum over C critics of the mean of (Q - y)**2 with respect to q_BC; also that loss."""
    error_BC = q_BC - target_B[:, None]
    loss = float(np.vdot(error_BC, error_BC)) / len(q_BC)
    error_BC *= 2.0 / len(q_BC)
    return error_BC, loss


class OffPolicyActorCritic(Algorithm):
    """Networks, memory and state; the learning rules are in the subclasses' ``learn``.

    ``critics``: number of critics for (s, a), each with layers of its own.
    ``actor_target``: whether a slow copy of the actor is kept too.
    """

    family = "actor-critic"
    value_of = "action"
    evidence = frozenset({"td_error"})
    remembers = True
    critics: ClassVar[int] = 1
    actor_target: ClassVar[bool] = True
    policy: Actor

    _counters: ClassVar[tuple[str, ...]] = ("steps", "since_round", "owed", "updates")
    config: OffPolicyConfig

    def __init__(self, spec: EnvSpec, config: OffPolicyConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.space = spec.observation_space
        self.generator = np.random.default_rng([seed, 1])
        self.policy = self._fresh_policy(spec, config, device, seed)
        self.scale = self.policy.scale
        self.normalising, self.actor = unwrapped(self.policy.network)
        carried = self.policy.critic
        self.critic = self._critic_network(spec, config, device, seed) if carried is None else carried.network
        self.target_critic = self.critic.twin()
        self.target_actor: Network | None = self.actor.twin() if self.actor_target else None
        self.capacity = config.replay_capacity
        self.replay: Replay | None = None
        self.rewards: RewardScale | None = None
        self.steps = 0
        self.since_round = 0
        self.owed = 0
        self.updates = 0

    @classmethod
    @abstractmethod
    def _fresh_policy(cls, spec: EnvSpec, config: Any, device: str, seed: int) -> Actor:
        """``make_policy`` with its own type."""

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """Actions must be continuous: the actor learns from the critic's gradient in the action."""
        space, algorithm = spec.action_space, said_within(cls.title)
        if not isinstance(space, Box):
            return words(
                "{algorithm} moves actions along a scale; here they are a few separate choices.",
                algorithm=algorithm,
            )
        if not all(np.isfinite(bound).all() for bound in space.bounds()):
            return words(
                "{algorithm} needs to know the lowest and the highest action, and here there is none.",
                algorithm=algorithm,
            )
        if isinstance(spec.observation_space, Box) and spec.observation_space.is_image:
            return words(
                "{algorithm} is built here for numbers, also with pictures beside them, but not for stacks "
                "of frames: use PPO.",
                algorithm=algorithm,
            )
        return None

    @classmethod
    def actor_network(
        cls, spec: EnvSpec, heads: tuple[str, ...], config: OffPolicyConfig, device: str, seed: int
    ) -> Network:
        """A fresh network with these heads of D numbers each. Raises ValueError for a misfit."""
        space = spec.action_space
        if not isinstance(space, Box) or cls.misfit(spec) is not None:
            raise ValueError(cls.misfit(spec))
        width = int(np.prod(space.shape))
        architecture = Architecture(
            inputs=spec.observation_space,
            heads=tuple((head, width) for head in heads),
            hidden=config.hidden,
            body=usual_body(spec.observation_space),
            activation=config.activation,
            layer_norm=config.layer_norm,
        )
        network = build_network(architecture, device=device, generator=np.random.default_rng([seed, 0]))
        return behind_normalisation(network, observations=config.normalise_observations)

    @classmethod
    def _critic_architecture(cls, spec: EnvSpec, config: OffPolicyConfig) -> Architecture:
        sees = critic_space(spec.observation_space, int(np.prod(spec.action_space.shape)))
        return Architecture(
            inputs=sees,
            body=usual_body(sees),
            heads=tuple((f"q{number + 1}", 1) for number in range(cls.critics)),
            hidden=config.hidden,
            activation=config.activation,
            separate_towers=True,
            layer_norm=config.layer_norm,
        )

    @classmethod
    def _critic_network(cls, spec: EnvSpec, config: OffPolicyConfig, device: str, seed: int) -> Network:
        generator = np.random.default_rng([seed, 3])
        return build_network(cls._critic_architecture(spec, config), device=device, generator=generator)

    @classmethod
    def carried_critic(cls, spec: EnvSpec, config: OffPolicyConfig, device: str, seed: int) -> Critic | None:
        """The critic that a policy takes along to wherever it plays; None if it is too large for that."""
        shapes = parameter_shapes(cls._critic_architecture(spec, config)).values()
        if sum(4 * math.prod(shape) for shape in shapes) > CARRIED_BYTES:
            return None
        return Critic(cls._critic_network(spec, config, device, seed), spec.observation_space)

    def memory(self, lanes: int) -> Replay:
        """The replay memory, built when the number of lanes is known."""
        if self.replay is None:
            self.replay = build_replay(self.space, self.capacity, lanes, self.spec.action_space)
            self.world_lanes = lanes
            self.rewards = RewardScale(lanes) if self.config.normalise_rewards else None
        return self.replay

    def look(self, world: World) -> Array:
        """What the lanes stand before, taken into the running moments of observations."""
        observation = world.observe()
        if self.normalising is not None:
            self.normalising.add(observation)
        return observation

    def remember(self, replay: Replay, transition: Transition) -> None:
        """Store a step as it was; its rewards move the running deviation of returns."""
        replay.add(transition)
        if self.rewards is not None:
            over_N = transition.terminated | transition.truncated
            self.rewards.add(transition.reward[None], over_N[None], self.config.discount)
            self._tell_unit()

    def _tell_unit(self) -> None:
        """The policy tells values in the environment's own rewards."""
        if self.rewards is not None and self.policy.critic is not None:
            self.policy.critic.unit = self.rewards.unit

    def sampled(self, replay: Replay) -> Batch:
        """Transitions drawn from memory, by today's moments of observations and returns."""
        batch = replay.sample(self.config.batch_size, self.generator)
        if self.normalising is not None:
            batch = seen_batch(batch, self.normalising)
        if self.rewards is not None:
            batch.reward = self.rewards.scaled(batch.reward)
        return batch

    def break_off(self) -> None:
        """New episodes begin: their returns do too."""
        if self.rewards is not None:
            self.rewards.break_off()

    def _annealed(self, rate: float) -> float:
        """A rate at this step of the schedule, if it falls at all."""
        config = self.config
        return annealed(rate, config.anneal_learning_rate, config.schedule_steps, self.steps)

    @property
    def learning_rate(self) -> float:
        """The actor's rate now."""
        return self._annealed(self.config.learning_rate)

    @property
    def critic_learning_rate(self) -> float:
        """The critics' rate now: their own, or the actor's."""
        return self._annealed(self.config.critic_learning_rate or self.config.learning_rate)

    def count(self, lanes: int, config: OffPolicyConfig) -> None:
        """Count a step of every lane, and the updates that are due for it."""
        self.steps += lanes
        self.since_round += lanes
        rounds, self.since_round = divmod(self.since_round, config.train_every)
        if self.steps > config.learning_starts:
            self.owed += rounds * config.gradient_steps

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the critics say of the batch after the step."""
        batch: Batch = evidence["batch"]
        q_BC = self.critic(joined(self.space, batch.observation, self.scale.inward(batch.action)))
        return {f"q{number + 1}": q_BC[:, number] for number in range(q_BC.shape[1])}

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """Actor and critics."""
        return {"actor": self.actor, "critic": self.critic}

    def networks(self) -> dict[str, Network]:
        """The networks beside the policy's, by name."""
        networks = {"critic": self.critic, "target_critic": self.target_critic}
        if self.target_actor is not None:
            networks["target_actor"] = self.target_actor
        return networks

    def state(self) -> State:
        """Networks, optimisers, memory, generators and counters."""
        state = prefixed("policy", self.policy.acting_state())
        for name, network in self.networks().items():
            state |= prefixed(name, network.state())
        state |= prefixed("actor_optimiser", self.actor.optimiser_state())
        state |= prefixed("critic_optimiser", self.critic.optimiser_state())
        state |= {name: np.asarray(getattr(self, name)) for name in self._counters}
        state["generator"] = generator_state(self.generator)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.replay is not None:
            state |= prefixed("replay", self.replay.state())
            state["lanes"] = np.asarray(self.world_lanes)
        if self.rewards is not None:
            state |= prefixed("rewards", self.rewards.state())
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore_acting(under("policy", state))
        for name, network in self.networks().items():
            network.restore(under(name, state))
        self.actor.restore_optimiser(under("actor_optimiser", state))
        self.critic.restore_optimiser(under("critic_optimiser", state))
        for name in self._counters:
            setattr(self, name, int(whole(state, name, ())))
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        if "lanes" in state:
            self.replay = None
            self.memory(int(state["lanes"])).restore(under("replay", state))
            if self.rewards is not None:
                self.rewards.restore(under("rewards", state))
                self._tell_unit()
