"""Deep deterministic policy gradient (Lillicrap et al. 2016)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from rlstudio.algorithms.continuous.off_policy import critic_gradient, td_targets
from rlstudio.algorithms.continuous.working import COLUMNS, LETTERS, NOTES, letters_of, of_critic
from rlstudio.algorithms.exploring import ExploringActorCritic, ExploringConfig
from rlstudio.algorithms.policy_gradient.on_policy import LEARNING_RATE
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Floats
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Derivation, Equation, Letter
from rlstudio.core.spaces import Space
from rlstudio.nn.acting.critic import joined
from rlstudio.nn.network import Network


class DDPGConfig(ExploringConfig):
    """Settings of DDPG."""


def actor_gradient(
    critic: Network, space: Space, observation: Array, action_BD: Floats
) -> tuple[Floats, Floats]:
    """Gradient of -mean Q(s, a) with respect to the actor's output before its tanh; also Q(s, a) (B, 1).

    The deterministic policy gradient (Silver et al. 2014, equation 9): dQ/da, through the critic's inputs,
    times da/doutput = 1 - a**2. action_BD: tanh of the actor's output.
    """
    batch, width = action_BD.shape
    q_B1 = critic.forward(joined(space, observation, action_BD))
    slope_BD = critic.input_gradient(np.full_like(q_B1, -1.0 / batch))[:, -width:]
    return slope_BD * (1 - action_BD * action_BD), q_B1


class DDPG(ExploringActorCritic):
    """DDPG: a critic learns the values of actions, and the actor follows the critic's gradient."""

    id = "ddpg"
    title = "DDPG"
    blurb = (
        "DQN for actions on a scale: a second network answers with the best action itself, by following the "
        "slope of what the first one thinks it is worth."
    )
    paper = "Lillicrap et al. 2016, Continuous control with deep reinforcement learning"
    Config = DDPGConfig
    metrics = (
        Metric(
            name="critic_loss",
            title="Critic loss",
            help="Mean squared difference between the critic and its target.",
            group="critic loss",
            log=True,
        ),
        Metric(
            name="mean_q", title="Mean Q of the batch", help="Mean value of the batch's actions.", group="q"
        ),
        Metric(
            name="actor_loss",
            title="Actor loss",
            help="What the critic thinks of the actor's own actions, negative.",
            group="actor loss",
        ),
        Metric(
            name="gradient_norm",
            title="Critic's gradient length",
            help="Length of the critic's gradient.",
            group="gradient",
        ),
        LEARNING_RATE,
    )
    shows = frozenset({"action_distribution", "value"})
    derivation = Derivation(
        letters=LETTERS
        | letters_of("Q", following=r"s', \mu'(s')")
        | {
            "own": Letter(
                r"Q(s, \mu(s))", of_critic("own", 0), "the critic's value of the actor's own action"
            )
        },
        equations=(
            Equation("Target", "y = r + gamma * n1", "not terminated"),
            Equation("Target", "y = r", "terminated"),
            Equation("TD error", "d1 = y - q1"),
            Equation("Critic's loss", "lq = d1**2", mean="critic_loss"),
            Equation("Actor's loss", "lpi = -own", mean="actor_loss"),
        ),
        columns=COLUMNS,
        error="d1",
        predictions=("q1",),
        observation="batch.observation",
        next_observation="batch.next_observation",
        notes=NOTES,
    )

    def __init__(self, spec: EnvSpec, config: DDPGConfig, *, device: str, seed: int) -> None:
        #: Randomly initialise critic Q(s, a|θ^Q), actor μ(s|θ^μ); target networks Q', μ' are their copies
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 1 of Lillicrap et al. 2016; yields Stepped, EpisodeEnded and Updated."""
        config, policy, space = self.config, self.policy, self.space
        actor, critic, target_actor, target_critic = (
            self.actor,
            self.critic,
            self.target_actor,
            self.target_critic,
        )
        #: Initialise replay buffer R
        replay = self.memory(world.lanes)
        while True:
            while self.owed == 0:
                #: Select action a_t = μ(s_t|θ^μ) + N_t according to the current policy and exploration noise
                self.prepare_noise(world.lanes)
                decision = policy.decide(self.look(world), explore=True)
                #: Execute action a_t and observe reward r_t and new state s_{t+1}
                transition = world.step(decision.action)
                #: Store transition (s_t, a_t, r_t, s_{t+1}) in R
                self.remember(replay, transition)
                self.count(world.lanes, config)
                self.restart_noise(transition)
                yield Stepped(transition, decision)
                yield from transition.episodes
            while self.owed > 0:
                #: Sample a random minibatch of N transitions (s_i, a_i, r_i, s_{i+1}) from R
                batch = self.sampled(replay)
                action_BD = self.scale.inward(batch.action)
                #: Set y_i = r_i + γ Q'(s_{i+1}, μ'(s_{i+1}|θ^μ')|θ^Q')
                next_action_BD = np.tanh(target_actor(batch.next_observation))
                next_q_B1 = target_critic(joined(space, batch.next_observation, next_action_BD))
                y_B = td_targets(batch.reward, batch.terminated, next_q_B1[:, 0], config.discount)
                #: Update critic by minimising the loss L = 1/N Σ_i (y_i - Q(s_i, a_i|θ^Q))²
                q_B1 = critic.forward(joined(space, batch.observation, action_BD))
                gradient_B1, critic_loss = critic_gradient(q_B1, y_B)
                rate = self.learning_rate
                norm = critic.descend(gradient_B1, self.critic_learning_rate, config.max_grad_norm)
                #: Update the actor by the sampled policy gradient 1/N Σ_i ∇_a Q(s_i, μ(s_i)) ∇_θ^μ μ(s_i|θ^μ)
                own_action_BD = np.tanh(actor.forward(batch.observation))
                gradient_BD, own_q_B1 = actor_gradient(critic, space, batch.observation, own_action_BD)
                actor.descend(gradient_BD, rate, config.max_grad_norm)
                #: Update the target networks: θ' ← τ θ + (1 - τ) θ'
                target_critic.follow(critic, config.target_rate)
                target_actor.follow(actor, config.target_rate)
                self.owed -= 1
                metrics = {
                    "critic_loss": critic_loss,
                    "mean_q": float(q_B1.sum()) / len(q_B1),
                    "actor_loss": -float(own_q_B1.sum()) / len(own_q_B1),
                    "gradient_norm": norm,
                    "learning_rate": rate,
                }
                evidence = {
                    "batch": batch,
                    "q": q_B1,
                    "target": y_B,
                    "td_error": y_B[:, None] - q_B1,
                    "next": next_q_B1,
                    "own": own_q_B1,
                    "discount": config.discount,
                }
                yield Updated(metrics, evidence)
