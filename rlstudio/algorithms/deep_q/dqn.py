"""Deep Q-learning with experience replay and a target network (Mnih et al. 2013, 2015).

Its improvements are switches that can be turned on alone: Double (van Hasselt et al. 2016), dueling (Wang
et al. 2016), prioritised replay (Schaul et al. 2016), n-step returns (Sutton 1988) and noisy networks
(Fortunato et al. 2018). C51 and QR-DQN are this loop with other ``targets`` and another ``compare``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import numpy as np

from rlstudio.algorithms.deep_q.objective import LossGradient, q_gradient, q_targets
from rlstudio.algorithms.deep_q.q_network import q_network
from rlstudio.algorithms.deep_q.settings import DeepQConfig, DQNConfig
from rlstudio.algorithms.deep_q.working import DERIVATION, of_taken
from rlstudio.algorithms.policy_gradient.on_policy import LEARNING_RATE
from rlstudio.core.algorithm import Algorithm, InsightField, Metric, NotesGradients
from rlstudio.core.arrays import (
    Array,
    Floats,
    Ints,
    State,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
    whole,
)
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Transition, Updated
from rlstudio.core.formulas.derivation import Derivation, Evidence
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import said_within, words
from rlstudio.nn.acting.policies import EpsilonGreedy
from rlstudio.nn.memory.replay import Batch, Replay, build_replay
from rlstudio.nn.normalising.network import seen_batch, unwrapped
from rlstudio.nn.schedules import annealed, linear


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
    Config: ClassVar[type[Hyperparameters]] = DQNConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        Metric(name="loss", title="Loss", help="Mean loss of the last batch.", group="loss", log=True),
        Metric(
            name="mean_q",
            title="Mean Q of the batch",
            help="Mean predicted value of the batch's actions.",
            group="q",
        ),
        Metric(
            name="td_error",
            title="Mean |TD error|",
            help="Mean absolute difference between prediction and target.",
            group="error",
        ),
        Metric(name="epsilon", title="ε", help="Share of random actions.", group="epsilon"),
        Metric(
            name="temperature",
            title="Temperature",
            help="Boltzmann exploration: values that differ by so much are drawn as 2.7 to 1.",
            group="temperature",
        ),
        Metric(
            name="gradient_norm",
            title="Gradient length",
            help="Length of the gradient before it is limited.",
            group="gradient",
        ),
        LEARNING_RATE,
    )
    shows = frozenset({"action_values", "action_probabilities"})
    evidence = frozenset({"td_error"})
    remembers = True
    derivation: ClassVar[Derivation | None] = DERIVATION
    obeys_masks = True
    policy: EpsilonGreedy

    _counters: ClassVar[tuple[str, ...]] = ("steps", "since_round", "since_target", "owed")

    def __init__(self, spec: EnvSpec, config: DeepQConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.generator = np.random.default_rng([seed, 1])
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        #: Initialise action-value function Q with random weights θ
        self.normalising, self.network = unwrapped(self.policy.network)
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
        """It needs a list of actions to choose from."""
        if isinstance(spec.action_space, Discrete):
            return None
        return words(
            "{algorithm} compares the values of a few separate actions; here an action is a real number.",
            algorithm=said_within(cls.title),
        )

    @classmethod
    def shown(cls, config: DeepQConfig) -> frozenset[InsightField]:
        """Probabilities where actions are drawn from them."""
        return cls.shows if config.softly else cls.shows - {"action_probabilities"}

    @classmethod
    def measured(cls, config: DeepQConfig) -> tuple[Metric, ...]:
        """A temperature where there is one."""
        return tuple(m for m in cls.metrics if config.softly or m.name != "temperature")

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: DeepQConfig, *, device: str, seed: int) -> EpsilonGreedy:
        """An epsilon-greedy policy over a fresh Q network (one head of A values)."""
        network = q_network(cls, spec, config, device=device, seed=seed)
        generator = np.random.default_rng([seed, 2])
        return EpsilonGreedy(network, generator, config.epsilon_initial, config.first_temperature)

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 1 of Mnih et al. 2015; yields Stepped, EpisodeEnded and Updated."""
        config, policy, network = self.config, self.policy, self.network
        if self.replay is None:
            #: Initialise replay memory D to capacity N
            self.replay = self.make_replay(world.lanes)
        replay = self.replay
        while True:
            while self.owed == 0:
                observation = self.look(world)
                #: With probability ε select a random action a_t, otherwise a_t = argmax_a Q(s_t, a; θ)
                policy.epsilon, policy.temperature = self.epsilon(), self.temperature()
                decision = policy.decide(observation, explore=True, legal=world.legal())
                #: Execute action a_t; observe reward r_t and next state s_{t+1}
                transition = world.step(decision.action)
                #: Store transition (s_t, a_t, r_t, s_{t+1}) in D
                replay.discount = config.discount
                replay.add(transition)
                self.saw(transition)
                self._count(world.lanes)
                #: Every C steps reset Q̂ = Q
                if self.since_target >= config.target_every:
                    self.since_target %= config.target_every
                    self.target.follow(network, config.target_rate)
                yield Stepped(transition, decision)
                yield from transition.episodes
            if config.n_step > 1 and not len(replay):
                self.owed = 0  # no step has its n rewards yet
            while self.owed > 0:
                if config.target_every == 1 and config.target_rate == 1:
                    # No target network, also where several updates follow one step of several lanes.
                    self.target.follow(network)
                #: Sample a random minibatch of transitions (s_j, a_j, r_j, s_{j+1}) from D
                batch = self.sampled(replay)
                #: y_j = r_j + γ max_a' Q̂(s_{j+1}, a'; θ⁻), or r_j where the episode terminated
                target = self.targets(batch)
                #: Take a gradient step on the loss of y_j - Q(s_j, a_j; θ) with respect to θ
                if config.noisy:
                    network.resample(self.generator)
                output = network.forward(batch.observation)
                found = self.compare(output, batch.action, target)
                if batch.weight is not None:
                    found.gradient *= batch.weight[:, None]
                norm = network.descend(found.gradient, self.learning_rate, config.max_grad_norm)
                replay.learned(batch, found.surprise)
                self.owed -= 1
                yield Updated(*self.report(batch, output, target, found, norm))

    def look(self, world: World) -> Array:
        """What the lanes stand before, taken into the running moments of observations."""
        observation = world.observe()
        if self.normalising is not None:
            self.normalising.add(observation)
        return observation

    def sampled(self, replay: Replay) -> Batch:
        """Transitions drawn from memory, which keeps what came, as the network sees them today."""
        batch = replay.sample(self.config.batch_size, self.generator, self.correction())
        return batch if self.normalising is None else seen_batch(batch, self.normalising)

    def saw(self, transition: Transition) -> None:
        """Take note of a step, where a method needs to know more of it than the memory keeps."""

    def targets(self, batch: Batch) -> Floats:
        """What the network should have said of the actions taken: y_B."""
        next_q_BA, choice_BA = self.ahead(batch)
        discount, legal = self.discount(batch), batch.next_legal
        return q_targets(batch.reward, batch.terminated, next_q_BA, choice_BA, discount, legal)

    def compare(self, output: Floats, action_B: Ints, target: Floats) -> LossGradient:
        """The gradient of the loss between the network's output and the targets."""
        assert isinstance(self.config, DQNConfig)
        gradient_BA, error_B, loss = q_gradient(output, action_B, target, self.config.loss)
        return LossGradient(gradient_BA, error_B, error_B, loss)

    def ahead(self, batch: Batch) -> tuple[Floats, Floats]:
        """What the target network says of the successors, and by what the next action is chosen there."""
        if self.config.noisy:
            self.target.resample(self.generator)
        next_output = self.target(batch.next_observation)
        choice = next_output
        if self.config.double:
            if self.config.noisy:
                self.network.resample(self.generator)
            choice = self.network(batch.next_observation)
        self.looked_ahead = next_output, choice
        return next_output, choice

    def discount(self, batch: Batch) -> float | Floats:
        """What the successor's value counts: γ, or γ^n after n rewards."""
        if batch.span is None:
            return self.config.discount
        return np.power(np.float32(self.config.discount), batch.span, dtype=np.float32)

    def mean_target(self, target: Floats) -> float:
        """Mean of the batch's targets."""
        return float(np.add.reduce(target)) / len(target)

    def report(
        self, batch: Batch, output: Floats, target: Floats, found: LossGradient, norm: float
    ) -> tuple[dict[str, float], dict[str, Any]]:
        """Metrics and evidence of one update."""
        error_B = found.error
        count = len(error_B)
        metrics = {
            "loss": found.loss,
            "mean_q": self.mean_target(target) + float(np.add.reduce(error_B)) / count,
            "td_error": float(np.add.reduce(np.abs(error_B))) / count,
            "epsilon": self.policy.epsilon,
            "gradient_norm": norm,
            "learning_rate": self.learning_rate,
        }
        if self.policy.temperature is not None:
            metrics["temperature"] = self.policy.temperature
        config = self.config
        return metrics, {
            "batch": batch,
            "q": output,
            "target": target,
            "td_error": -error_B,
            "ahead": self.looked_ahead,
            "discount": config.discount,
            "double": config.double,
            "huber": getattr(config, "loss", "") == "huber",
            "surprise": found.surprise,
        }

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """Q(s, a) of the batch after the step, under the same noise if there is any."""
        batch: Batch = evidence["batch"]
        return {"q": of_taken(self.network(batch.observation), batch.action)}

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """The Q network."""
        return {"q": self.network}

    def make_replay(self, lanes: int) -> Replay:
        """An empty memory as the settings want it."""
        config = self.config
        self.world_lanes = lanes
        return build_replay(
            self.spec.observation_space,
            config.replay_capacity,
            lanes,
            self.spec.action_space,
            n_step=config.n_step,
            priority_exponent=config.priority_exponent if config.prioritized else None,
        )

    def epsilon(self) -> float:
        """Share of random actions: all while memory fills, then falling evenly, or none, if else explores."""
        config = self.config
        if config.noisy:
            return 0.0
        if self.steps < config.learning_starts:
            return 1.0
        if config.softly:
            return 0.0
        return linear(config.epsilon_initial, config.epsilon_final, config.exploration_steps, self.steps)

    def temperature(self) -> float | None:
        """Temperature of Boltzmann exploration at this step; None with another one."""
        config = self.config
        if not config.softly:
            return None
        first, last = config.temperature_initial, config.temperature_final
        return linear(first, last, config.exploration_steps, self.steps)

    @property
    def learning_rate(self) -> float:
        """The rate at this step of the schedule, if it falls at all."""
        config = self.config
        return annealed(config.learning_rate, config.anneal_learning_rate, config.schedule_steps, self.steps)

    def correction(self) -> float:
        """Exponent β of the importance weights at this step (Schaul et al. 2016, section 3.4)."""
        config = self.config
        return linear(config.importance_initial, 1.0, config.importance_steps, self.steps)

    def _count(self, lanes: int) -> None:
        """Note that every lane took a step, and how many updates are owed for it."""
        self.steps += lanes
        self.since_target += lanes
        self.since_round += lanes
        rounds, self.since_round = divmod(self.since_round, self.config.train_every)
        if self.steps > self.config.learning_starts:
            self.owed += rounds * self.config.gradient_steps

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
            setattr(self, name, int(whole(state, name, ())))
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        if "lanes" in state:
            self.replay = self.make_replay(int(state["lanes"]))
            self.replay.restore(under("replay", state))

    def break_off(self) -> None:
        """Steps that wait for their n rewards will not get them."""
        if self.replay is not None:
            self.replay.break_off()
