"""Deep Q-learning with experience replay and a target network (Mnih et al. 2013, 2015)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal

import numpy as np

from rlstudio.core.algorithm import Algorithm, Metric
from rlstudio.core.arrays import (
    Array,
    Floats,
    Ints,
    State,
    generator_state,
    prefixed,
    restore_generator,
    under,
)
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture, Widths, checked, present
from rlstudio.nn.policies import EpsilonGreedy
from rlstudio.nn.replay import Replay, build_replay
from rlstudio.nn.schedules import linear


class DQNConfig(Hyperparameters):
    """Everything that can be set about DQN."""

    learning_rate: float = setting(
        1e-4, "Learning rate", "How far each update moves the network. Too high: values blow up; too low: "
        "nothing happens for a long time.", gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    discount: float = setting(
        0.99, "Discount γ",
        "How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.",
        ge=0, le=1, live=True,
    )  # fmt: skip
    batch_size: int = setting(
        32, "Batch size", "How many remembered transitions each update looks at.",
        ge=1, le=4096, log=True, unit="transitions",
    )  # fmt: skip
    replay_capacity: int = setting(
        100_000, "Memory size", "How many transitions are remembered; the oldest are forgotten first.",
        ge=100, le=5_000_000, log=True, unit="transitions",
    )  # fmt: skip
    learning_starts: int = setting(
        1_000, "Random steps first",
        "So many steps are taken at random before learning begins, to fill the memory.",
        ge=0, le=1_000_000, unit="steps",
    )  # fmt: skip
    train_every: int = setting(
        4, "Update every", "Environment steps (counted over all lanes) between rounds of updates.",
        ge=1, le=100_000, unit="steps",
    )  # fmt: skip
    gradient_steps: int = setting(
        1, "Updates each time", "How many updates each round makes.", ge=1, le=10_000, unit="updates",
    )  # fmt: skip
    epsilon_initial: float = setting(
        1.0, "ε at first", "Share of random actions at the beginning.", ge=0, le=1, group="Exploration",
    )  # fmt: skip
    epsilon_final: float = setting(
        0.05, "ε at last", "Share of random actions that remains after the exploration phase.",
        ge=0, le=1, live=True, group="Exploration",
    )  # fmt: skip
    exploration_steps: int = setting(
        10_000, "Exploration phase", "Over so many steps ε falls evenly from its first to its last value.",
        ge=1, le=100_000_000, log=True, unit="steps", live=True, group="Exploration",
    )  # fmt: skip
    target_every: int = setting(
        1_000, "Target network every", "Steps between updates of the target network, the slow copy from "
        "which the targets come. 1 means: no target network, as in 2013.",
        ge=1, le=10_000_000, log=True, unit="steps", live=True, group="Targets",
    )  # fmt: skip
    target_rate: float = setting(
        1.0, "Target network rate τ", "How far the target network moves towards the learning one each time: "
        "1 copies it, small values follow smoothly.", gt=0, le=1, log=True, live=True, group="Targets",
    )  # fmt: skip
    double: bool = setting(
        False, "Double DQN", "Choose the next action with the learning network but value it with the target "
        "network: this takes away most of the overestimation.", live=True, group="Targets",
    )  # fmt: skip
    loss: Literal["huber", "mse"] = setting(
         "huber", "Loss",
        "huber limits the pull of any single surprising transition to 1; mse is the plain squared error.",
        live=True, group="Targets",
    )  # fmt: skip
    max_grad_norm: float = setting(
        10.0, "Largest gradient", "Longer gradients are shortened to this length before they are used.",
        gt=0, le=1e6, log=True, live=True, group="Advanced",
    )  # fmt: skip
    hidden: Widths = setting(
        (64, 64), "Hidden layers",
        "Widths of the fully connected layers. For pictures they stand behind three convolutional layers.",
        group="Network",
    )  # fmt: skip
    adam_epsilon: float = setting(
        1e-8, "Adam ε",
        "Keeps the optimiser from dividing by nearly nothing; larger values calm small gradients down.",
        gt=0, le=1, log=True, group="Advanced",
    )  # fmt: skip


def q_targets(
    reward_B: Floats, terminated_B: Floats, next_q_BA: Floats, choice_BA: Floats, discount: float
) -> Floats:
    """y = r + discount * Q_target(s', argmax_a choice(s', a)), and just r where the episode terminated.

    ``choice_BA`` is the target network's own values for DQN, the learning network's for Double DQN
    (van Hasselt et al. 2016, equation 4).
    """
    if choice_BA is next_q_BA:
        best_B: Floats = np.maximum.reduce(next_q_BA, 1)
    else:
        best_B = next_q_BA[np.arange(len(next_q_BA)), choice_BA.argmax(1)]
    best_B *= 1.0 - terminated_B
    best_B *= discount
    best_B += reward_B
    return best_B


def q_gradient(
    q_BA: Floats, action_B: Ints, target_B: Floats, loss: Literal["huber", "mse"]
) -> tuple[Floats, Floats, float]:
    """Gradient of the mean loss of Q(s, a) - y with respect to q_BA; also the errors (B,) and the loss.

    mse: error**2, whose derivative is 2 error; huber: error**2 / 2 up to 1 and |error| - 1/2 beyond,
    whose derivative is the error clipped to [-1, 1] (Mnih et al. 2015, Methods).
    """
    batch = len(q_BA)
    rows_B = np.arange(batch)
    error_B = q_BA[rows_B, action_B]
    error_B -= target_B
    if loss == "mse":
        slope_B = error_B * (2.0 / batch)
        value = float(np.dot(error_B, error_B)) / batch
    else:
        slope_B = np.clip(error_B, -1.0, 1.0)
        # c * (error - c / 2) is error**2 / 2 inside and |error| - 1/2 outside, c being the clipped error.
        value = (float(np.dot(slope_B, error_B)) - 0.5 * float(np.dot(slope_B, slope_B))) / batch
        slope_B *= 1.0 / batch
    gradient_BA = np.zeros_like(q_BA)
    gradient_BA[rows_B, action_B] = slope_B
    return gradient_BA, error_B, value


class DQN(Algorithm):
    """Deep Q-learning: remember everything, replay it, and learn what every action is worth."""

    id = "dqn"
    title = "DQN"
    blurb = (
        "Learns what each action is worth from remembered experience, with a neural network and a slowly "
        "changing copy of it as the target."
    )
    family = "value"
    paper = "Mnih et al. 2015, Human-level control through deep reinforcement learning"
    Config = DQNConfig
    metrics = (
        Metric(name="loss", title="Loss", help="Mean loss of the last batch.", group="loss", log=True),
        Metric(name="mean_q", title="Mean Q", help="Mean predicted value of the batch's actions.", group="q"),
        Metric(
            name="td_error",
            title="TD error",
            help="Mean absolute difference between prediction and target.",
            group="error",
        ),
        Metric(name="epsilon", title="ε", help="Share of random actions.", group="epsilon"),
        Metric(
            name="gradient_norm",
            title="Gradient length",
            help="Length of the gradient before it is limited.",
            group="gradient",
        ),
    )
    shows = frozenset({"action_values"})
    policy: EpsilonGreedy

    _counters: ClassVar[tuple[str, ...]] = ("steps", "since_round", "since_target", "owed")

    def __init__(self, spec: EnvSpec, config: DQNConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.generator = np.random.default_rng([seed, 1])
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        #: Initialise action-value function Q with random weights θ
        self.network = self.policy.network
        #: Initialise target action-value function Q̂ with weights θ⁻ = θ
        self.target = self.network.twin()
        self.replay: Replay | None = None
        self.world_lanes = 1
        self.steps = 0
        self.since_round = 0
        self.since_target = 0
        self.owed = 0

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """DQN needs a list of actions to choose from."""
        if not isinstance(spec.action_space, Discrete):
            return (
                "DQN compares the values of a few separate actions; here the action is a continuous number."
            )
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: DQNConfig, *, device: str, seed: int) -> EpsilonGreedy:
        """An epsilon-greedy policy over a fresh Q network (one head of A values)."""
        actions, space = spec.action_space, spec.observation_space
        if not isinstance(actions, Discrete):
            raise ValueError(cls.misfit(spec))
        architecture = Architecture(
            inputs=space,
            heads=(("q", actions.n),),
            hidden=config.hidden,
            body="nature_cnn" if isinstance(space, Box) and space.is_image else "mlp",
            adam_epsilon=config.adam_epsilon,
        )
        network = build_network(architecture, device=device, generator=np.random.default_rng([seed, 0]))
        return EpsilonGreedy(network, np.random.default_rng([seed, 2]), config.epsilon_initial)

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 1 of Mnih et al. 2015; yields Stepped, EpisodeEnded and Updated."""
        config, policy, network = self.config, self.policy, self.network
        if self.replay is None:
            #: Initialise replay memory D to capacity N
            self.world_lanes = world.lanes
            self.replay = build_replay(self.spec.observation_space, config.replay_capacity, world.lanes)
        replay = self.replay
        while True:
            while self.owed == 0:
                observation = world.observe()
                #: With probability ε select a random action a_t, otherwise a_t = argmax_a Q(s_t, a; θ)
                policy.epsilon = self.epsilon()
                decision = policy.decide(observation, explore=True)
                #: Execute action a_t; observe reward r_t and next state s_{t+1}
                transition = world.step(decision.action)
                #: Store transition (s_t, a_t, r_t, s_{t+1}) in D
                replay.add(transition)
                self._count(world.lanes)
                #: Every C steps reset Q̂ = Q
                if self.since_target >= config.target_every:
                    self.since_target %= config.target_every
                    self.target.follow(network, config.target_rate)
                yield Stepped(transition, decision)
                yield from transition.episodes
            while self.owed > 0:
                #: Sample a random minibatch of transitions (s_j, a_j, r_j, s_{j+1}) from D
                batch = replay.sample(config.batch_size, self.generator)
                #: y_j = r_j + γ max_a' Q̂(s_{j+1}, a'; θ⁻), or r_j where the episode terminated
                next_q_BA = self.target(batch.next_observation)
                choice_BA = network(batch.next_observation) if config.double else next_q_BA
                y_B = q_targets(batch.reward, batch.terminated, next_q_BA, choice_BA, config.discount)
                #: Take a gradient step on the loss of y_j - Q(s_j, a_j; θ) with respect to θ
                q_BA = network.forward(batch.observation)
                gradient_BA, error_B, loss = q_gradient(q_BA, batch.action, y_B, config.loss)
                norm = network.descend(gradient_BA, config.learning_rate, config.max_grad_norm)
                self.owed -= 1
                count = len(y_B)
                metrics = {
                    "loss": loss,
                    "mean_q": float(y_B.sum() + error_B.sum()) / count,
                    "td_error": float(np.abs(error_B).sum()) / count,
                    "epsilon": policy.epsilon,
                    "gradient_norm": norm,
                }
                yield Updated(metrics, {"batch": batch, "q": q_BA, "target": y_B, "td_error": error_B})

    def epsilon(self) -> float:
        """Share of random actions at this step: all while the memory fills, then falling evenly."""
        config = self.config
        if self.steps < config.learning_starts:
            return 1.0
        return linear(config.epsilon_initial, config.epsilon_final, config.exploration_steps, self.steps)

    def _count(self, lanes: int) -> None:
        """Note that every lane took a step, and how many updates are owed for it."""
        self.steps += lanes
        self.since_target += lanes
        self.since_round += lanes
        while self.since_round >= self.config.train_every:
            self.since_round -= self.config.train_every
            if self.steps > self.config.learning_starts:
                self.owed += self.config.gradient_steps

    def state(self) -> State:
        """Networks, optimiser, memory, generators and counters."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state |= prefixed("target", self.target.state())
        state |= {name: np.asarray(getattr(self, name)) for name in self._counters}
        state["generator"] = generator_state(self.generator)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.replay is not None:
            state |= prefixed("replay", self.replay.state())
            state["lanes"] = np.asarray(self.world_lanes)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.target.restore(under("target", state))
        for name in self._counters:
            setattr(self, name, int(checked(state, name, ())))
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        if "lanes" in state:
            capacity, space = self.config.replay_capacity, self.spec.observation_space
            self.world_lanes = int(state["lanes"])
            self.replay = build_replay(space, capacity, self.world_lanes)
            self.replay.restore(under("replay", state))
