"""Asynchronous advantage actor-critic (Mnih et al. 2016, algorithm S3), with real worker processes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from rlstudio.algorithms.a3c.record import NAMES, WorkRecord
from rlstudio.algorithms.a3c.statistics import PooledRewards, Statistics, numbers
from rlstudio.algorithms.a3c.team import Team
from rlstudio.algorithms.policy_gradient.a2c import A2C, A2CConfig, a2c_gradient
from rlstudio.algorithms.policy_gradient.on_policy import scale
from rlstudio.algorithms.policy_gradient.on_policy_working import spoken
from rlstudio.algorithms.policy_gradient.rollout_learner import RolloutLearner
from rlstudio.core.algorithm import Metric, NotesGradients
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.core.spaces import Box, one_hot_width
from rlstudio.core.words import mark, words
from rlstudio.nn.acting.actor_critic import ActorCritic, build_actor_critic
from rlstudio.nn.acting.masks import legal_logits
from rlstudio.nn.build import FUSED_INPUTS, FUSED_WIDTH
from rlstudio.nn.memory.rollout import Rollout
from rlstudio.nn.network import Activation
from rlstudio.nn.normalising.network import unwrapped
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP
from rlstudio.nn.on_numpy.optimisers import FlatRMSProp, clip
from rlstudio.nn.returns import generalised_advantages
from rlstudio.nn.schedules import annealed
from rlstudio.nn.shared import Shared

if TYPE_CHECKING:
    from rlstudio.nn.on_torch.vector import TorchVector

SmallWidths = Annotated[
    tuple[Annotated[int, Field(ge=1, le=FUSED_WIDTH)], ...],
    Field(max_length=8),
]


class A3CConfig(Hyperparameters):
    """Everything that can be set about A3C."""

    workers: int = setting(
        2,
        "Workers",
        "So many processes learn side by side, each in a world of its own, all on the same parameters. As "
        "many as there are processor cores are quickest.",
        ge=1,
        le=64,
        unit="processes",
    )
    learning_rate: float = redefault(A2CConfig, "learning_rate", 1e-3)
    discount: float = redefault(A2CConfig, "discount", 0.99)
    rollout_steps: int = redefault(A2CConfig, "rollout_steps", 5)
    entropy_bonus: float = redefault(A2CConfig, "entropy_bonus", 0.01)
    value_weight: float = redefault(A2CConfig, "value_weight", 0.5)
    critic_learning_rate: float | None = redefault(A2CConfig, "critic_learning_rate", None)
    max_grad_norm: float | None = redefault(A2CConfig, "max_grad_norm", 0.5)
    epsilon: float = redefault(A2CConfig, "epsilon", 1e-5)
    initial_deviation: float = redefault(A2CConfig, "initial_deviation", 1.0)
    normalise_observations: bool = redefault(A2CConfig, "normalise_observations", False)
    normalise_rewards: bool = redefault(A2CConfig, "normalise_rewards", False)
    anneal_learning_rate: bool = redefault(A2CConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(A2CConfig, "schedule_steps", 100_000)
    hidden: SmallWidths = setting(
        (64, 64), "Hidden layers", "Widths of the fully connected layers.", group="Network"
    )
    activation: Activation = redefault(A2CConfig, "activation", "tanh")
    layer_norm: bool = redefault(A2CConfig, "layer_norm", False)
    separate_towers: bool = redefault(A2CConfig, "separate_towers", True)


class A3C(RolloutLearner):
    """A3C: workers in processes of their own correct one set of parameters, none waiting for another.

    Worker 0 is this process and steps the world that it is given; its steps are what is watched. The others
    report steps and episodes as ``Gathered``. Who comes first is up to the operating system, so that only a
    run of one worker is repeatable. What is saved is what worker 0 last took from the shared parameters; the
    episodes that the others were in begin anew when a run is continued.
    """

    id = "a3c"
    title = "A3C"
    blurb = (
        "Several actors learn at once, each in a process and a world of its own, and correct the same "
        "parameters without waiting for each other. What they see differs, and that replaces a memory."
    )
    family = "actor-critic"
    paper = "Mnih et al. 2016, Asynchronous methods for deep reinforcement learning"
    Config = A3CConfig
    metrics = (
        *A2C.metrics,
        Metric(
            name="staleness",
            title="Updates in between",
            help="How many updates other workers made between taking the parameters and correcting them.",
            unit="updates",
            group="staleness",
        ),
    )
    shows = frozenset({"action_probabilities", "action_distribution", "value"})
    evidence = NAMES
    derivation = A2C.derivation
    lanes = 1
    followed = "The lines of worker 0 are followed; the other workers go on by themselves meanwhile."
    obeys_masks = True
    network: FusedMLP | TorchVector
    rewards: PooledRewards | None = None

    def __init__(self, spec: EnvSpec, config: A3CConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device="cpu", seed=seed)
        self.config = config
        self.policy = self.make_policy(spec, config, device="cpu", seed=seed)
        self.normalising, network = unwrapped(self.policy.network)
        if isinstance(network, FusedMLP):
            assert isinstance(network.adam, FlatRMSProp)
            self.network, self.optimiser = network, network.adam
        else:
            from rlstudio.nn.on_torch.vector import TorchVector

            assert isinstance(network, TorchVector)
            self.network, self.optimiser = network, network.flat_optimiser
        self._joined: tuple[Shared, int] | None = None

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """The parameters that processes share are those of small networks."""
        space = spec.observation_space
        if isinstance(space, Box) and space.is_large:
            return mark(
                "A3C's workers share a small network, too small for large pictures; A2C takes pictures."
            )
        if isinstance(space, Box) and space.parts:
            return None
        if one_hot_width(space) > FUSED_INPUTS:
            return words(
                "A3C's workers share a small network, of at most {most} inputs; A2C takes more.",
                most=FUSED_INPUTS,
            )
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: A3CConfig, *, device: str, seed: int) -> ActorCritic:
        """A softmax or Gaussian policy over a fresh network with a head for one value, on the CPU."""
        return build_actor_critic(
            spec,
            hidden=config.hidden,
            activation=config.activation,
            layer_norm=config.layer_norm,
            separate_towers=config.separate_towers,
            initial_deviation=config.initial_deviation,
            normalise_observations=config.normalise_observations,
            normalise_rewards=config.normalise_rewards,
            optimiser="rmsprop",
            adam_epsilon=config.epsilon,
            device="cpu",
            seed=seed,
            one_vector=True,
        )

    def join(self, shared: Shared, worker: int) -> None:
        """Be worker ``worker`` of those who share this memory, instead of the first of a new team."""
        self._joined = shared, worker

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm S3 of Mnih et al. 2016; yields Stepped, EpisodeEnded, Gathered and Updated.

        The other workers live from the first event until this generator is closed. Raises Breakdown when one
        of them has died, at the latest then.
        """
        config, policy, network = self.config, self.policy, self.network
        if self.rollout is None:
            self.rollout = self._empty_rollout(world.lanes)
        rollout = self.rollout
        team = None
        if self._joined is None:
            seed, size = self.seed + self.steps, network.parameters.size
            kept = numbers(self.normalising, self.rewards)
            team = Team(self.spec, config, config.workers, world.lanes, seed, size, kept)
            shared, worker = team.shared, 0
            #: Assume global shared parameter vectors θ and θ_v, and shared RMSProp statistics g
            shared.parameters[...], shared.second[...] = network.parameters, self.optimiser.second
            self._set_live(shared)
        else:
            shared, worker = self._joined
        self.optimiser.second = shared.second
        record = WorkRecord(shared)
        statistics = Statistics(self.normalising, self.rewards, shared, worker)
        values = policy.network
        try:
            while True:
                #: Synchronize thread-specific parameters θ' = θ and θ'_v = θ_v
                before = shared.updates_of_others(worker)
                network.parameters[...] = shared.parameters
                statistics.exchange()
                while not rollout.full:
                    #: Perform a_t according to policy π(a_t|s_t; θ'); receive r_t and new state s_{t+1}
                    observation = world.observe()
                    statistics.see(observation)
                    decision = policy.decide(observation, explore=True, legal=world.legal())
                    seen = None if self.normalising is None else self.normalising.last_seen
                    transition = world.step(decision.action)
                    ended = transition.episodes and transition.truncated.any()
                    after_N = values(transition.next_observation)[:, -1] if ended else None
                    rollout.add(transition, decision, after_N, seen)
                    self.steps += world.lanes
                    shared.steps[worker] += world.lanes
                    record.add(worker, transition.episodes)
                    yield Stepped(transition, decision)
                    yield from transition.episodes
                if team is not None:
                    self._set_live(shared)
                rate, discount, entropy_bonus, value_weight, longest, value_rate = shared.live[:6].tolist()
                #: R = 0 for terminal s_t, V(s_t; θ'_v) for non-terminal s_t
                rollout.close(values(world.observe())[:, -1])
                if self.normalising is not None and self.rewards is not None:
                    scale(rollout, self.normalising, self.rewards, discount)
                #: For i ∈ {t - 1, ..., t_start}: R ← r_i + γ R; its advantage is R - V(s_i; θ'_v)
                advantage_TN = generalised_advantages(
                    rollout.reward_TN,
                    rollout.value_TN,
                    rollout.next_value_TN,
                    rollout.terminated_TN,
                    rollout.truncated_TN,
                    discount=discount,
                    trace_decay=1.0,
                )
                advantage_B = rollout.flat(advantage_TN)
                return_B = advantage_B + rollout.flat(rollout.value_TN)
                #: dθ ← dθ + ∇ ln π(a_i|s_i; θ')(R - V(s_i; θ'_v)); dθ_v ← dθ_v + ∂ (R - V(s_i; θ'_v))² / ∂θ_v
                output_BK = network.forward(rollout.flat(rollout.observation_TN))
                output_BK = legal_logits(output_BK, rollout.legal)
                gradient_BK, metrics = a2c_gradient(
                    output_BK,
                    rollout.flat(rollout.action_TN),
                    advantage_B,
                    return_B,
                    distribution=policy.distribution,
                    entropy_bonus=entropy_bonus,
                    value_weight=value_weight,
                )
                gradient = network.parameter_gradient(gradient_BK)
                network.note(gradient)
                norm = clip(gradient, longest)
                #: Perform asynchronous update of θ using dθ and of θ_v using dθ_v
                own_rate = value_rate != rate and network.architecture.separate_towers
                ratio = network.rate_scale(rate, {"value": value_rate}) if own_rate else None
                behind = shared.updates_of_others(worker) - before
                self.optimiser.step(shared.parameters, gradient, rate, ratio)
                shared.updates[worker] += 1
                shared.behind[worker] += behind
                network.parameters[...] = shared.parameters
                rollout.position = 0
                metrics |= {"gradient_norm": norm, "learning_rate": rate, "staleness": float(behind)}
                if team is not None and team.processes:
                    others = team.gathered()
                    self.steps += others.steps
                    for episode in others.episodes:
                        record.add(episode.lane, (episode,))
                    yield others
                told = {} if team is None else record.evidence()
                evidence = {
                    "advantage": advantage_B,
                    "return": return_B,
                    "raw": advantage_TN,
                    "rollout": rollout,
                    "index": None,
                    "action": rollout.flat(rollout.action_TN),
                    "output": output_BK,
                    "distribution": policy.distribution,
                    "discount": discount,
                    "trace_decay": 1.0,
                    "normalised": False,
                    "mean": 0.0,
                    "deviation": 1.0,
                    "value_weight": value_weight,
                    "entropy_bonus": entropy_bonus,
                }
                yield Updated(metrics, evidence | told)
        finally:
            if team is not None:
                death = team.close()
                # What the others have added belongs to the run; and the memory is given back.
                network.parameters[...] = shared.parameters
                self.optimiser.second = shared.second.copy()
                statistics.close()
                if death is not None:
                    raise death

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the parameters say of worker 0's rollout after its correction."""
        rollout = evidence["rollout"]
        output_BK = self.network(rollout.flat(rollout.observation_TN))
        return spoken(evidence, legal_logits(output_BK, rollout.legal))

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """Actor and critic in one; the gradient is worker 0's."""
        return {"": self.network}

    def _set_live(self, shared: Shared) -> None:
        """What may change while a run is going, for all workers alike."""
        config = self.config
        rate, value_rate = (
            annealed(rate, config.anneal_learning_rate, config.schedule_steps, self.steps)
            for rate in (config.learning_rate, config.critic_learning_rate or config.learning_rate)
        )
        longest = math.inf if config.max_grad_norm is None else config.max_grad_norm
        live = (rate, config.discount, config.entropy_bonus, config.value_weight, longest, value_rate)
        shared.live[:6] = live

    def _empty_rollout(self, lanes: int) -> Rollout:
        spec = self.spec
        if self.config.normalise_rewards:
            self.rewards = PooledRewards(lanes)
        return Rollout(spec.observation_space, self.config.rollout_steps, lanes, spec.action_space)
