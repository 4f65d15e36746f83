"""Advantage actor-critic, the synchronous form of Mnih et al. 2016."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

import numpy as np

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.algorithms.policy_gradient.on_policy import (
    ENTROPY,
    GRADIENT_NORM,
    LEARNING_RATE,
    VALUE_LOSS,
    OnPolicyActorCritic,
)
from rlstudio.algorithms.policy_gradient.on_policy_working import (
    ADVANTAGE,
    COLUMNS,
    LETTERS,
    LOSS,
    NOTES,
    spoken,
    step,
)
from rlstudio.algorithms.policy_gradient.on_policy_working import VALUE_LOSS as VALUE_LINE
from rlstudio.algorithms.policy_gradient.ppo_settings import PPOConfig
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import Array, Floats
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Updated
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.nn.acting.actor_critic import ActorCritic, build_actor_critic
from rlstudio.nn.acting.masks import legal_logits
from rlstudio.nn.acting.policies import Distribution
from rlstudio.nn.network import Activation, Widths
from rlstudio.nn.returns import generalised_advantages


class A2CConfig(Hyperparameters):
    """Everything that can be set about A2C."""

    learning_rate: float = redefault(PPOConfig, "learning_rate", 7e-4)
    discount: float = redefault(PPOConfig, "discount", 0.99)
    rollout_steps: int = setting(
        5,
        "Steps per lane",
        "So many steps every lane takes before the policy is improved: the n of the n-step returns.",
        ge=1,
        le=10_000,
        log=True,
        unit="steps",
    )
    trace_decay: float = setting(
        1.0,
        "GAE λ",
        "1 gives n-step returns, as in the paper; less of it trusts the value estimate more: less noise, "
        "more bias.",
        ge=0,
        le=1,
        live=True,
    )
    entropy_bonus: float = redefault(PPOConfig, "entropy_bonus", 0.0)
    value_weight: float = redefault(PPOConfig, "value_weight", 0.5)
    critic_learning_rate: float | None = redefault(
        NetworkConfig, "critic_learning_rate", None, only_if={"separate_towers": (True,)}
    )
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", 0.5)
    normalise_advantages: bool = setting(
        False,
        "Normalise advantages",
        "Scale the advantages of every update to mean 0 and deviation 1, so that the size of rewards does "
        "not matter.",
        live=True,
        group="Advanced",
    )
    optimiser: Literal["rmsprop", "adam"] = setting(
        "rmsprop",
        "Optimiser",
        "How gradients become steps: rmsprop divides by their recent size, as in the paper; adam also "
        "averages their direction.",
        group="Advanced",
    )
    epsilon: float = setting(
        1e-5,
        "Optimiser's ε",
        "Keeps the optimiser from dividing by nearly nothing; larger values calm small gradients down.",
        gt=0,
        le=1,
        log=True,
        group="Advanced",
    )
    initial_deviation: float = redefault(PPOConfig, "initial_deviation", 1.0)
    normalise_observations: bool = redefault(NetworkConfig, "normalise_observations", False)
    normalise_rewards: bool = redefault(NetworkConfig, "normalise_rewards", False)
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 100_000)
    hidden: Widths = redefault(PPOConfig, "hidden", (64, 64))
    activation: Activation = redefault(NetworkConfig, "activation", "tanh")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)
    separate_towers: bool = redefault(PPOConfig, "separate_towers", True)


def a2c_gradient(
    output_BK: Floats,
    action_B: Array,
    advantage_B: Floats,
    return_B: Floats,
    *,
    distribution: type[Distribution],
    entropy_bonus: float,
    value_weight: float,
) -> tuple[Floats, dict[str, float]]:
    """Gradient of A2C's loss with respect to outputs of the policy's P numbers and one value, K = P + 1.

    The loss is the batch mean of -A ln pi(a|s) + value_weight * (V - R)**2 - entropy_bonus * H(pi)
    (Mnih et al. 2016, section 4); the advantage A is a number here, not a function of the parameters.
    """
    batch = len(output_BK)
    policy = distribution(output_BK[:, :-1])
    gradient_BK = np.empty_like(output_BK)
    gradient_BK[:, :-1] = policy.gradient(action_B, advantage_B * (-1.0 / batch))
    if entropy_bonus:
        gradient_BK[:, :-1] -= policy.entropy_gradient() * (entropy_bonus / batch)
    error_B = output_BK[:, -1] - return_B
    np.multiply(error_B, 2.0 * value_weight / batch, out=gradient_BK[:, -1])
    metrics = {
        "policy_loss": -float(np.dot(policy.log_probability(action_B), advantage_B)) / batch,
        "value_loss": float(np.dot(error_B, error_B)) / batch,
        "entropy": float(policy.entropy().sum()) / batch,
    }
    return gradient_BK, metrics


class A2C(OnPolicyActorCritic):
    """A2C: all lanes take a few steps, then one step up the policy gradient with the critic's help."""

    id = "a2c"
    title = "A2C"
    blurb = (
        "REINFORCE with a critic: after every few steps, actions that turned out better than the critic "
        "expected become more likely. One update per batch, then it is thrown away."
    )
    paper = "Mnih et al. 2016, Asynchronous methods for deep reinforcement learning"
    Config = A2CConfig
    metrics = (
        Metric(
            name="policy_loss",
            title="Policy loss",
            help="-advantage · ln π(a|s), its mean.",
            group="policy loss",
        ),
        VALUE_LOSS,
        ENTROPY,
        LEARNING_RATE,
        GRADIENT_NORM,
    )
    derivation = Derivation(
        letters=LETTERS,
        equations=(
            *ADVANTAGE,
            Equation("Policy loss", "lp = -adv * logp", mean="policy_loss"),
            VALUE_LINE,
            LOSS,
        ),
        columns=COLUMNS,
        error="adv",
        rows="steps",
        predictions=("logp", "v_now"),
        observation=step("observation_TN"),
        notes=NOTES,
    )
    config: A2CConfig

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: A2CConfig, *, device: str, seed: int) -> ActorCritic:
        """A softmax or Gaussian policy over a fresh network with a head for one value."""
        return build_actor_critic(
            spec,
            hidden=config.hidden,
            activation=config.activation,
            layer_norm=config.layer_norm,
            separate_towers=config.separate_towers,
            initial_deviation=config.initial_deviation,
            normalise_observations=config.normalise_observations,
            normalise_rewards=config.normalise_rewards,
            optimiser=config.optimiser,
            adam_epsilon=config.epsilon,
            device=device,
            seed=seed,
        )

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm S3 of Mnih et al. 2016, all actors in step; yields Stepped, EpisodeEnded and Updated."""
        config, policy, network = self.config, self.policy, self.learner
        rollout = self._begun(world)
        while True:
            #: Perform a_t according to policy π(a_t|s_t; θ); receive reward r_t and new state s_{t+1}
            yield from self._collected(world)
            #: R = 0 for terminal s_t, V(s_t; θ_v) otherwise
            self._close(world)
            #: For i ∈ {t - 1, ..., t_start}: R ← r_i + γ R; its advantage is R - V(s_i; θ_v)
            advantage_TN = generalised_advantages(
                rollout.reward_TN,
                rollout.value_TN,
                rollout.next_value_TN,
                rollout.terminated_TN,
                rollout.truncated_TN,
                discount=config.discount,
                trace_decay=config.trace_decay,
            )
            advantage_B = rollout.flat(advantage_TN)
            return_B = advantage_B + rollout.flat(rollout.value_TN)
            mean, deviation, scaled = 0.0, 1.0, config.normalise_advantages and len(advantage_B) > 1
            if scaled:
                mean, deviation = advantage_B.mean(), advantage_B.std() + np.float32(1e-8)
                advantage_B = (advantage_B - mean) / deviation
            #: Accumulate gradients: dθ ← ∇ ln π(a_i|s_i; θ) (R - V(s_i)), dθ_v ← ∂(R - V(s_i; θ_v))² / ∂θ_v
            output_BK = network.forward(rollout.flat(rollout.observation_TN))
            output_BK = legal_logits(output_BK, rollout.legal)
            gradient_BK, metrics = a2c_gradient(
                output_BK,
                rollout.flat(rollout.action_TN),
                advantage_B,
                return_B,
                distribution=policy.distribution,
                entropy_bonus=config.entropy_bonus,
                value_weight=config.value_weight,
            )
            #: Perform the update of θ using dθ and of θ_v using dθ_v
            metrics |= self._improve(gradient_BK)
            rollout.position = 0
            evidence = {
                "advantage": advantage_B,
                "return": return_B,
                "raw": advantage_TN,
                "rollout": rollout,
                "index": None,
                "action": rollout.flat(rollout.action_TN),
                "output": output_BK,
                "distribution": policy.distribution,
                "discount": config.discount,
                "trace_decay": config.trace_decay,
                "normalised": scaled,
                "mean": mean,
                "deviation": deviation,
                "value_weight": config.value_weight,
                "entropy_bonus": config.entropy_bonus,
            }
            yield Updated(metrics, evidence)

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the network says of the rollout after the step."""
        rollout = evidence["rollout"]
        output_BK = self.learner(rollout.flat(rollout.observation_TN))
        return spoken(evidence, legal_logits(output_BK, rollout.legal))
