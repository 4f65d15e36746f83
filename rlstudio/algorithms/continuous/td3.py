"""Twin delayed deep deterministic policy gradient (Fujimoto et al. 2018)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.algorithms import figures
from rlstudio.algorithms.continuous.ddpg import actor_gradient
from rlstudio.algorithms.continuous.off_policy import critic_gradient, td_targets
from rlstudio.algorithms.continuous.working import COLUMNS, LETTERS, NOTES, letters_of, of_critic
from rlstudio.algorithms.exploring import ExploringActorCritic, ExploringConfig
from rlstudio.algorithms.policy_gradient.on_policy import LEARNING_RATE
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Floats, State
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Derivation, Equation, Letter, Note
from rlstudio.core.hyperparameters import ABOVE_ZERO, setting
from rlstudio.nn.acting.critic import joined


class TD3Config(ExploringConfig):
    """Settings of TD3."""

    policy_delay: int = setting(
        2,
        "Updates per actor update",
        "The actor and the targets move only with every so many updates of the critics, which then have "
        "settled a little.",
        ge=1,
        le=100,
        live=True,
        group="Targets",
    )
    target_noise: float = setting(
        0.2,
        "Target noise σ̃",
        "Noise on the target's action, so that the critics cannot make a sharp peak for the actor to climb.",
        ge=0,
        le=2,
        live=True,
        group="Targets",
    )
    target_noise_limit: float = setting(
        0.5,
        "Target noise limit c",
        "The noise on the target's action is cut off here.",
        ge=0,
        le=2,
        live=True,
        group="Targets",
        only_if={"target_noise": ABOVE_ZERO},
    )
    minimum: bool = setting(
        True,
        "Lower of two critics",
        "Take the lower of two critics' values as the target: this takes away overestimation. Off: the first "
        "critic's alone, as in DDPG.",
        live=True,
        group="Targets",
    )


def smoothed_action(action_BD: Floats, noise_BD: Floats, deviation: float, limit: float) -> Floats:
    """ã = clip(μ'(s') + clip(ε, -c, c), -1, 1) with ε = deviation * noise: target policy smoothing."""
    smoothed_BD: Floats = np.clip(action_BD + np.clip(np.float32(deviation) * noise_BD, -limit, limit), -1, 1)
    return smoothed_BD


class TD3(ExploringActorCritic):
    """TD3: DDPG with twin critics, a delayed actor and smoothed targets."""

    id = "td3"
    title = "TD3"
    blurb = (
        "DDPG with three repairs: the more cautious of two critics is believed, the actor waits for them, "
        "and targets are smoothed. Each can be switched off."
    )
    paper = "Fujimoto et al. 2018, Addressing function approximation error in actor-critic methods"
    Config = TD3Config
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
            name="critic_gap",
            title="Gap of the critics",
            help="Mean absolute difference between the two critics: how unsure they are.",
            group="gap",
        ),
        Metric(
            name="actor_loss",
            title="Actor loss",
            help="What the first critic thinks of the actor's own actions, negative, at its last update.",
            group="actor loss",
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
        | letters_of("Q_1", "Q_2", following=r"s', \tilde{a}")
        | {
            "both": Letter("", "minimum", "the lower of two critics is the target", "flag"),
            "moved": Letter("", lambda evidence: evidence["own"] is not None, "the actor moved too", "flag"),
            "own": Letter(
                r"Q_1(s, \pi(s))", of_critic("own", 0), "what critic 1 says of the actor's own action"
            ),
        },
        equations=(
            Equation("Target", "y = r + gamma * min(n1, n2)", "both and not terminated"),
            Equation("Target", "y = r + gamma * n1", "not both and not terminated"),
            Equation("Target", "y = r", "terminated"),
            Equation("TD error", "d1 = y - q1"),
            Equation("TD error", "d2 = y - q2"),
            Equation("Critics' loss", "lq = d1**2 + d2**2", mean="critic_loss"),
            Equation("Actor's loss", "lpi = -own", "moved", mean="actor_loss"),
        ),
        columns=COLUMNS,
        error="d1",
        predictions=("q1", "q2"),
        observation="batch.observation",
        next_observation="batch.next_observation",
        notes=(
            *NOTES,
            Note("not moved", "The actor waits: it moves only with every few updates of the critics."),
        ),
    )
    added = ("actor_loss_known",)
    config: TD3Config

    def __init__(self, spec: EnvSpec, config: TD3Config, *, device: str, seed: int) -> None:
        #: Initialise critics Q_θ1, Q_θ2, and actor π_φ; target networks θ1' ← θ1, θ2' ← θ2, φ' ← φ
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.first_critic = self.critic.tower("q1")
        self.actor_loss: float | None = None

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 1 of Fujimoto et al. 2018; yields Stepped, EpisodeEnded and Updated."""
        config, policy, space = self.config, self.policy, self.space
        actor, critic, target_actor, target_critic = (
            self.actor,
            self.critic,
            self.target_actor,
            self.target_critic,
        )
        #: Initialise replay buffer B
        replay = self.memory(world.lanes)
        while True:
            while self.owed == 0:
                #: Select action with exploration noise a ~ π_φ(s) + ε, ε ~ N(0, σ)
                self.prepare_noise(world.lanes)
                decision = policy.decide(self.look(world), explore=True)
                #: Observe reward r and new state s'; store transition tuple (s, a, r, s') in B
                transition = world.step(decision.action)
                self.remember(replay, transition)
                self.count(world.lanes, config)
                self.restart_noise(transition)
                yield Stepped(transition, decision)
                yield from transition.episodes
            while self.owed > 0:
                #: Sample mini-batch of N transitions (s, a, r, s') from B
                batch = self.sampled(replay)
                action_BD = self.scale.inward(batch.action)
                #: ã ← π_φ'(s') + ε, ε ~ clip(N(0, σ̃), -c, c)
                next_action_BD = np.tanh(target_actor(batch.next_observation))
                noise_BD = self.generator.standard_normal(next_action_BD.shape, np.float32)
                next_action_BD = smoothed_action(
                    next_action_BD, noise_BD, config.target_noise, config.target_noise_limit
                )
                #: y ← r + γ min_{i=1,2} Q_θi'(s', ã)
                next_q_B2 = target_critic(joined(space, batch.next_observation, next_action_BD))
                next_q_B = next_q_B2.min(1) if config.minimum else next_q_B2[:, 0]
                y_B = td_targets(batch.reward, batch.terminated, next_q_B, config.discount)
                #: Update critics θ_i ← argmin_θi 1/N Σ (y - Q_θi(s, a))²
                q_B2 = critic.forward(joined(space, batch.observation, action_BD))
                own_q_B1, gradient_B2, critic_loss = None, *critic_gradient(q_B2, y_B)
                rate = self.learning_rate
                norm = critic.descend(gradient_B2, self.critic_learning_rate, config.max_grad_norm)
                self.owed -= 1
                self.updates += 1
                if self.updates % config.policy_delay == 0:
                    #: Update φ by the deterministic policy gradient 1/N Σ ∇_a Q_θ1(s, π_φ(s)) ∇_φ π_φ(s)
                    own_action_BD = np.tanh(actor.forward(batch.observation))
                    gradient_BD, own_q_B1 = actor_gradient(
                        self.first_critic, space, batch.observation, own_action_BD
                    )
                    self.actor_loss = -float(own_q_B1.sum()) / len(own_q_B1)
                    actor.descend(gradient_BD, rate, config.max_grad_norm)
                    #: Update target networks: θ_i' ← τ θ_i + (1 - τ) θ_i', φ' ← τ φ + (1 - τ) φ'
                    target_critic.follow(critic, config.target_rate)
                    target_actor.follow(actor, config.target_rate)
                metrics = {
                    "critic_loss": critic_loss,
                    "mean_q": float(q_B2.sum()) / q_B2.size,
                    "critic_gap": float(np.abs(q_B2[:, 0] - q_B2[:, 1]).sum()) / len(q_B2),
                    "gradient_norm": norm,
                    "learning_rate": rate,
                }
                evidence = {
                    "batch": batch,
                    "q": q_B2,
                    "target": y_B,
                    "td_error": y_B[:, None] - q_B2,
                    "next": next_q_B2,
                    "own": own_q_B1,
                    "discount": config.discount,
                    "minimum": config.minimum,
                }
                if self.actor_loss is not None:
                    metrics["actor_loss"] = self.actor_loss
                yield Updated(metrics, evidence)

    def state(self) -> State:
        """Networks, optimisers, memory, generators and counters."""
        return super().state() | figures.number("actor_loss", self.actor_loss)

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        super().restore(state)
        self.actor_loss = figures.found_number("actor_loss", state)
