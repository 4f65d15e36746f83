"""Soft actor-critic with an automatic temperature (Haarnoja et al. 2018a, 2018b)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from rlstudio.algorithms.continuous.off_policy import OffPolicyConfig, critic_gradient, td_targets
from rlstudio.algorithms.continuous.working import COLUMNS, LETTERS, NOTES, letters_of, of_critic
from rlstudio.algorithms.exploring import DriftingActorCritic
from rlstudio.algorithms.policy_gradient.on_policy import LEARNING_RATE
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Floats, State, checked, whole
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Derivation, Equation, Letter
from rlstudio.core.hyperparameters import setting
from rlstudio.core.spaces import Box
from rlstudio.nn.acting.actors import LOG_DEVIATION, ActionScale, SquashedGaussian, squashed_sample
from rlstudio.nn.acting.critic import joined
from rlstudio.nn.on_numpy.optimisers import FlatAdam


class SACConfig(OffPolicyConfig):
    """Settings of SAC."""

    drift: float = setting(
        0.0,
        "Drifting noise σ",
        "Ornstein-Uhlenbeck noise on top of the policy's own, where actions reach from -1 to 1: it pushes "
        "one way for a while, which finds rewards that trembling never comes near. 0: none, as in the paper.",
        ge=0,
        le=2,
        live=True,
        group="Exploration",
    )
    automatic_temperature: bool = setting(
        True,
        "Automatic temperature",
        "Let the temperature find itself, so that the policy keeps the target entropy. Off: it stays as set.",
        live=True,
        group="Entropy",
    )
    temperature: float = setting(
        1.0,
        "Temperature α",
        "How much staying undecided is worth, measured in reward; where it is automatic, its first value.",
        gt=0,
        le=100,
        log=True,
        group="Entropy",
    )
    target_entropy: float | None = setting(
        None,
        "Target entropy",
        "How undecided the policy is to remain under the automatic temperature; empty: -1 for each dimension "
        "of the action.",
        ge=-1000,
        le=1000,
        unit="nats",
        live=True,
        group="Entropy",
        only_if={"automatic_temperature": (True,)},
    )


def sac_actor_gradient(
    output_BK: Floats,
    noise_BD: Floats,
    unit_BD: Floats,
    q_slope_BD: Floats,
    temperature: float,
) -> Floats:
    """Gradient of mean(α ln π(a|s) - Q(s, a)) with respect to the actor's output [mean | ln σ], K = 2 D.

    a = tanh(u), u = mean + σ noise (Haarnoja et al. 2018b, equations 9 and 10). ln π = ln N(u) - ln(1 - a²):
    along u the first term is constant for fixed noise and the second's slope is 2 a; along ln σ the first
    has slope -1. q_slope_BD: dQ/da of the lower critic. If ln σ is clipped, its gradient is 0.
    """
    batch, width = unit_BD.shape
    log_deviation_BD = output_BK[:, width:]
    inside_BD = (log_deviation_BD > LOG_DEVIATION[0]) & (log_deviation_BD < LOG_DEVIATION[1])
    deviation_BD = np.exp(np.clip(log_deviation_BD, *LOG_DEVIATION))
    along_u_BD = (2 * temperature * unit_BD - q_slope_BD * (1 - unit_BD * unit_BD)) / batch
    gradient_BK = np.empty_like(output_BK)
    gradient_BK[:, :width] = along_u_BD
    gradient_BK[:, width:] = inside_BD * (along_u_BD * deviation_BD * noise_BD - temperature / batch)
    return gradient_BK


class SAC(DriftingActorCritic):
    """SAC: maximises reward and entropy, with twin critics and an automatic temperature."""

    id = "sac"
    title = "SAC"
    blurb = (
        "Learns to earn reward while staying as undecided as it can afford to be. Explores by itself and "
        "needs little tuning: the usual first choice for actions on a scale."
    )
    paper = "Haarnoja et al. 2018, Soft actor-critic algorithms and applications"
    Config = SACConfig
    metrics = (
        Metric(
            name="critic_loss",
            title="Critic loss",
            help="Mean squared difference between critics and target, both added up.",
            group="critic loss",
            log=True,
        ),
        Metric(
            name="mean_q", title="Mean Q of the batch", help="Mean value of the batch's actions.", group="q"
        ),
        Metric(
            name="actor_loss",
            title="Actor loss",
            help="α ln π - Q of the actor's own actions, its mean.",
            group="actor loss",
        ),
        Metric(
            name="temperature",
            title="Temperature",
            help="α: how much staying undecided is worth now.",
            group="temperature",
            log=True,
        ),
        Metric(
            name="entropy",
            title="Entropy",
            help="How undecided the policy is, over actions from -1 to 1: mean of -ln π.",
            unit="nats",
            group="entropy",
        ),
        Metric(
            name="gradient_norm",
            title="Critics' gradient length",
            help="Length of the critics' gradient.",
            group="gradient",
        ),
        LEARNING_RATE,
    )
    shows = frozenset({"action_distribution", "value"})
    critics = 2
    derivation = Derivation(
        letters=LETTERS
        | letters_of("Q_1", "Q_2", following="s', a'")
        | {
            "alpha": Letter(r"\alpha", "temperature", "the temperature: what being undecided is worth"),
            "nlogp": Letter(r"\ln \pi(a' \mid s')", "next_log_p", "the log-density of the next action"),
            "logp": Letter(
                r"\ln \pi(\tilde{a} \mid s)", "log_p", "the log-density of the actor's own action"
            ),
            "o1": Letter(r"Q_1(s, \tilde{a})", of_critic("own", 0), "what critic 1 says of it"),
            "o2": Letter(r"Q_2(s, \tilde{a})", of_critic("own", 1), "what critic 2 says of it"),
        },
        equations=(
            Equation("Target", "y = r + gamma * (min(n1, n2) - alpha * nlogp)", "not terminated"),
            Equation("Target", "y = r", "terminated"),
            Equation("TD error", "d1 = y - q1"),
            Equation("TD error", "d2 = y - q2"),
            Equation("Critics' loss", "lq = d1**2 + d2**2", mean="critic_loss"),
            Equation("Actor's loss", "lpi = alpha * logp - min(o1, o2)", mean="actor_loss"),
        ),
        columns=COLUMNS,
        error="d1",
        predictions=("q1", "q2"),
        observation="batch.observation",
        next_observation="batch.next_observation",
        notes=NOTES,
    )
    actor_target = False
    config: SACConfig
    policy: SquashedGaussian

    def __init__(self, spec: EnvSpec, config: SACConfig, *, device: str, seed: int) -> None:
        #: Initialise Q networks θ_1, θ_2 and policy φ; target network weights θ̄_1 ← θ_1, θ̄_2 ← θ_2
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.log_temperature: Floats = np.full(1, math.log(config.temperature), np.float32)
        self.temperature_adam = FlatAdam(1, 1e-8)

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: SACConfig, *, device: str, seed: int) -> SquashedGaussian:
        """A fresh actor with 2 D outputs: means and logarithms of deviations."""
        network = cls.actor_network(spec, ("mean", "log_deviation"), config, device, seed)
        assert isinstance(spec.action_space, Box)
        scale, generator = ActionScale(spec.action_space), np.random.default_rng([seed, 2])
        critic = cls.carried_critic(spec, config, device, seed)
        return SquashedGaussian(network, scale, generator, critic)

    @classmethod
    def _fresh_policy(cls, spec: EnvSpec, config: Any, device: str, seed: int) -> SquashedGaussian:
        return cls.make_policy(spec, config, device=device, seed=seed)

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 1 of Haarnoja et al. 2018b; yields Stepped, EpisodeEnded and Updated."""
        config, policy, space = self.config, self.policy, self.space
        actor, critic, target_critic = self.actor, self.critic, self.target_critic
        #: Initialise an empty replay pool D
        replay = self.memory(world.lanes)
        while True:
            while self.owed == 0:
                #: Sample action from the policy: a_t ~ π_φ(a_t|s_t)
                policy.random = self.steps < config.learning_starts
                policy.noise = self.drift(world.lanes, config.drift)
                decision = policy.decide(self.look(world), explore=True)
                #: Sample transition from the environment: s_{t+1} ~ p(s_{t+1}|s_t, a_t)
                transition = world.step(decision.action)
                #: Store the transition in the replay pool: D ← D ∪ {(s_t, a_t, r(s_t, a_t), s_{t+1})}
                self.remember(replay, transition)
                self.count(world.lanes, config)
                self.restart_noise(transition)
                yield Stepped(transition, decision)
                yield from transition.episodes
            while self.owed > 0:
                batch = self.sampled(replay)
                count, action_BD = len(batch.reward), self.scale.inward(batch.action)
                temperature = math.exp(float(self.log_temperature[0]))
                #: y = r + γ (min_i Q_θ̄i(s', a') - α ln π_φ(a'|s')), a' ~ π_φ(·|s')
                next_action_BD, _, next_log_p_B = self._sample(actor(batch.next_observation))
                next_q_B2 = target_critic(joined(space, batch.next_observation, next_action_BD))
                next_value_B = next_q_B2.min(1) - temperature * next_log_p_B
                y_B = td_targets(batch.reward, batch.terminated, next_value_B, config.discount)
                #: Update the Q-function parameters: θ_i ← θ_i - λ_Q ∇_θi J_Q(θ_i) for i ∈ {1, 2}
                q_B2 = critic.forward(joined(space, batch.observation, action_BD))
                gradient_B2, critic_loss = critic_gradient(q_B2, y_B)
                rate = self.learning_rate
                norm = critic.descend(gradient_B2, self.critic_learning_rate, config.max_grad_norm)
                #: Update policy weights: φ ← φ - λ_π ∇_φ J_π(φ), with a = f_φ(ε; s)
                output_BK = actor.forward(batch.observation)
                own_action_BD, noise_BD, log_p_B = self._sample(output_BK)
                own_q_B2 = critic.forward(joined(space, batch.observation, own_action_BD))
                lower_B2 = lower(own_q_B2)
                q_slope_BD = critic.input_gradient(lower_B2)[:, -self.scale.width :]
                gradient_BK = sac_actor_gradient(output_BK, noise_BD, own_action_BD, q_slope_BD, temperature)
                actor.descend(gradient_BK, rate, config.max_grad_norm)
                #: Adjust temperature: α ← α - λ ∇_α J(α)
                entropy = -float(log_p_B.sum()) / count
                if config.automatic_temperature:
                    self._adjust_temperature(entropy)
                #: Update target network weights: θ̄_i ← τ θ_i + (1 - τ) θ̄_i
                target_critic.follow(critic, config.target_rate)
                self.owed -= 1
                metrics = {
                    "critic_loss": critic_loss,
                    "mean_q": float(q_B2.sum()) / q_B2.size,
                    "actor_loss": -temperature * entropy - float(np.vdot(own_q_B2, lower_B2)) / count,
                    "temperature": temperature,
                    "entropy": entropy,
                    "gradient_norm": norm,
                    "learning_rate": rate,
                }
                evidence = {
                    "batch": batch,
                    "q": q_B2,
                    "target": y_B,
                    "td_error": y_B[:, None] - q_B2,
                    "next": next_q_B2,
                    "own": own_q_B2,
                    "discount": config.discount,
                    "temperature": temperature,
                    "next_log_p": next_log_p_B,
                    "log_p": log_p_B,
                }
                yield Updated(metrics, evidence)

    def _sample(self, output_BK: Floats) -> tuple[Floats, Floats, Floats]:
        """Actions in [-1, 1], their noise, and their log-density, for actor outputs."""
        mean_BD, log_deviation_BD = self.policy.split(output_BK)
        noise_BD: Floats = self.generator.standard_normal(mean_BD.shape, np.float32)
        action_BD, log_p_B = squashed_sample(mean_BD, log_deviation_BD, noise_BD)
        return action_BD, noise_BD, log_p_B

    def _adjust_temperature(self, entropy: float) -> None:
        """One step of Adam on ln α down ln α (H - H̄): Haarnoja et al. 2018b, equation 18, in ln α."""
        wanted = self.config.target_entropy
        target = -float(self.scale.width) if wanted is None else wanted
        gradient = np.full(1, entropy - target, np.float32)
        self.temperature_adam.step(self.log_temperature, gradient, self.learning_rate)

    def state(self) -> State:
        """Networks, optimisers, temperature, memory, generators and counters."""
        adam = self.temperature_adam
        return super().state() | {
            "log_temperature": self.log_temperature.copy(),
            "temperature_first": adam.first.copy(),
            "temperature_second": adam.second.copy(),
            "temperature_steps": np.asarray(adam.steps),
        }

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        super().restore(state)
        adam = self.temperature_adam
        self.log_temperature[...] = checked(state, "log_temperature", (1,))
        adam.first[...] = checked(state, "temperature_first", (1,))
        adam.second[...] = checked(state, "temperature_second", (1,))
        adam.steps = int(whole(state, "temperature_steps", ()))


def lower(q_B2: Floats) -> Floats:
    """1 at the lower of two critics and 0 at the other, (B, 2): the slope of their minimum."""
    first_B = q_B2[:, 0] <= q_B2[:, 1]
    return np.stack([first_B, ~first_B], 1).astype(np.float32)
