"""Proximal policy optimisation, clipped or with the adaptive KL penalty (Schulman et al. 2017)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import numpy as np

from rlstudio.algorithms import figures
from rlstudio.algorithms.policy_gradient.minibatches import minibatch
from rlstudio.algorithms.policy_gradient.on_policy import (
    ENTROPY,
    GRADIENT_NORM,
    LEARNING_RATE,
    VALUE_LOSS,
    OnPolicyActorCritic,
)
from rlstudio.algorithms.policy_gradient.on_policy_working import spoken
from rlstudio.algorithms.policy_gradient.ppo_objective import adapted, ppo_gradient
from rlstudio.algorithms.policy_gradient.ppo_settings import PPOConfig
from rlstudio.algorithms.policy_gradient.ppo_working import DERIVATION
from rlstudio.core.algorithm import Metric
from rlstudio.core.arrays import (
    Array,
    Floats,
    Ints,
    State,
    checked,
    generator_state,
    present,
    restore_generator,
)
from rlstudio.core.env import EnvSpec, Mirror, World
from rlstudio.core.errors import Unsound, UserError
from rlstudio.core.events import Event, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.words import words
from rlstudio.nn.acting.actor_critic import ActorCritic, build_actor_critic
from rlstudio.nn.acting.masks import legal_logits
from rlstudio.nn.acting.policies import Distribution
from rlstudio.nn.returns import explained_variance, generalised_advantages, normalised


class PPO(OnPolicyActorCritic):
    """PPO: collect with the current policy, improve it by small clipped steps, throw the data away."""

    id = "ppo"
    title = "PPO"
    blurb = (
        "Makes actions that turned out better than expected more likely, in steps small enough not to break "
        "what works. Robust and fast: the usual first choice."
    )
    paper = "Schulman et al. 2017, Proximal policy optimization algorithms"
    Config = PPOConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        Metric(
            name="policy_loss",
            title="Policy loss",
            help="The clipped objective, negative.",
            group="policy loss",
        ),
        VALUE_LOSS,
        ENTROPY,
        Metric(
            name="approx_kl",
            title="KL from old policy",
            help="How far the policy has moved from the one that collected the batch.",
            unit="nats",
            group="kl",
        ),
        Metric(
            name="kl_weight",
            title="KL penalty",
            help="How much the distance from the old policy costs.",
            group="kl weight",
            log=True,
        ),
        Metric(
            name="clip_fraction",
            title="Clipped",
            help="Share of steps whose probability has left the clip range.",
            unit="%",
            group="clip",
        ),
        Metric(
            name="explained_variance",
            title="Explained variance",
            help="How much of the returns the value estimate foresaw: 1 is all, 0 nothing.",
            group="explained variance",
        ),
        LEARNING_RATE,
        GRADIENT_NORM,
    )
    derivation = DERIVATION
    added: ClassVar[tuple[str, ...]] = ("explained_known",)
    config: PPOConfig

    def __init__(self, spec: EnvSpec, config: PPOConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.mirror = spec.mirror if config.mirror else None
        if config.mirror and self.mirror is None:
            raise UserError(
                words(
                    "mirror: {environment} does not look the same in a mirror, or its picture is not "
                    "cut evenly about the middle of the field; switch the setting off, or cut the "
                    "picture evenly.",
                    environment=spec.id,
                )
            )
        if config.mirror and config.objective != "clip":
            raise UserError(
                words("mirror: goes with the objective clip only; choose that, or switch it off.")
            )
        self.generator = np.random.default_rng([seed, 1])
        # The minibatches still to be gone through: rows of step numbers, shuffled anew for every epoch.
        self.plan: Ints = np.empty(0, np.int64)
        self.plan_position = 0
        self.advantage_TN: Floats = np.empty((0, 0), np.float32)
        self.explained: float | None = None
        # The penalty's weight β, and the old policy's outputs for every step of the rollout.
        self.penalised = config.objective == "adaptive kl"
        self.kl_weight = 1.0 if self.penalised else 0.0
        self.old_output: Floats = np.empty((0, 0), np.float32)

    @classmethod
    def measured(cls, config: PPOConfig) -> tuple[Metric, ...]:
        """A penalty where there is one."""
        penalised = config.objective == "adaptive kl"
        return tuple(m for m in cls.metrics if penalised or m.name != "kl_weight")

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: PPOConfig, *, device: str, seed: int) -> ActorCritic:
        """A softmax or Gaussian policy over a fresh network with a head for one value."""
        return build_actor_critic(
            spec,
            hidden=config.hidden,
            activation=config.activation,
            layer_norm=config.layer_norm,
            separate_towers=config.separate_towers,
            frame_difference=config.frame_difference,
            initial_deviation=config.initial_deviation,
            normalise_observations=config.normalise_observations,
            normalise_rewards=config.normalise_rewards,
            mirror=spec.mirror if config.mirror else None,
            adam_epsilon=config.adam_epsilon,
            device=device,
            seed=seed,
        )

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 1 of Schulman et al. 2017; yields Stepped, EpisodeEnded and Updated per minibatch."""
        while True:
            #: For actor = 1, 2, ..., N: run policy π_old in the environment for T timesteps
            yield from self._collected(world)
            if len(self.plan) == 0:
                #: Compute advantage estimates Â_1, ..., Â_T
                self._estimate(world)
            #: Optimise surrogate L with respect to θ, with K epochs and minibatch size M ≤ NT
            yield from self._optimised()
            #: θ_old ← θ
            self._let_go()

    def _estimate(self, world: World) -> None:
        """Advantages of a complete rollout, and the minibatches in which it is gone through."""
        rollout, config = self._begun(world), self.config
        self._close(world)
        self.advantage_TN = generalised_advantages(
            rollout.reward_TN,
            rollout.value_TN,
            rollout.next_value_TN,
            rollout.terminated_TN,
            rollout.truncated_TN,
            discount=config.discount,
            trace_decay=config.trace_decay,
        )
        self._plan_epochs()
        if self.penalised:
            old_output = self.learner(rollout.flat(rollout.observation_TN))
            self.old_output = legal_logits(old_output, rollout.legal)[:, :-1]

    def _optimised(self) -> Iterator[Event]:
        """Go through the planned minibatches, a step down the loss for each; yields Updated."""
        config, policy, network, rollout = self.config, self.policy, self.learner, self.rollout
        assert rollout is not None
        old_log_probability, value = rollout.flat(rollout.log_probability_TN), rollout.flat(rollout.value_TN)
        advantage = rollout.flat(self.advantage_TN)
        while self.plan_position < len(self.plan):
            #: Of a minibatch of steps: r = π(a|s) / π_old(a|s), L = Ê[min(r Â, clip(r, 1 - ε, 1 + ε) Â)]
            index_B = self._next_minibatch()
            advantage_B, value_B = advantage[index_B], value[index_B]
            return_B = advantage_B + value_B
            weight_B = normalised(advantage_B) if config.normalise_advantages else advantage_B
            mirror = self._mirror_now()
            seen_B, action_B, legal_B = minibatch(rollout, index_B, mirror)
            output_BK = legal_logits(network.forward(seen_B), legal_B)
            clip_range = self._annealed(config.clip_range, config.anneal_clip_range)
            old_output_BP = self.old_output[index_B] if self.penalised else None
            gradient_BK, metrics = ppo_gradient(
                output_BK,
                action_B,
                old_log_probability[index_B],
                weight_B,
                return_B,
                value_B,
                clip_range=clip_range,
                entropy_bonus=config.entropy_bonus,
                value_weight=config.value_weight,
                clip_value=config.clip_value,
                distribution=policy.distribution,
                old_output_BP=old_output_BP,
                kl_weight=self.kl_weight,
            )
            if config.target_kl is not None and metrics["approx_kl"] > 1.5 * config.target_kl:
                self.plan_position = len(self.plan)
                break
            metrics |= self._improve(gradient_BK) | self._told()
            if self.explained is not None:
                metrics["explained_variance"] = self.explained
            if self.penalised:
                metrics["kl_weight"] = self.kl_weight
            evidence = {
                "index": index_B,
                "advantage": weight_B,
                "return": return_B,
                "raw": self.advantage_TN,
                "rollout": rollout,
                "mirror": mirror,
                "action": action_B,
                "output": output_BK,
                "distribution": policy.distribution,
                "discount": config.discount,
                "trace_decay": config.trace_decay,
                "normalised": config.normalise_advantages,
                "value_weight": config.value_weight,
                "entropy_bonus": config.entropy_bonus,
                "clip_range": clip_range,
                "clip_value": config.clip_value,
                "penalised": self.penalised,
                "old_output": old_output_BP,
                "kl_weight": self.kl_weight,
            }
            yield Updated(metrics, evidence)
        if self.penalised:
            old: Distribution = policy.distribution(self.old_output)
            output = network(rollout.flat(rollout.observation_TN))
            new: Distribution = policy.distribution(legal_logits(output, rollout.legal)[:, :-1])
            #: β ← β / 2 if d < d_targ / 1.5, β ← 2 β if d > 1.5 d_targ, where d = Ê[KL(π_old, π)]
            self.kl_weight = adapted(self.kl_weight, float(new.kl_from(old).mean()), config.kl_target)

    def _mirror_now(self) -> Mirror | None:
        """What half of a minibatch is seen in at this step, if anything."""
        until = self.config.mirror_steps
        return self.mirror if until is None or self.steps < until else None

    def _told(self) -> dict[str, float]:
        """What whoever learns by PPO reports with every update besides."""
        return {}

    def _let_go(self) -> None:
        """Throw the rollout away, which has been learned from."""
        self.plan, self.plan_position = np.empty(0, np.int64), 0
        if self.rollout is not None:
            self.rollout.position = 0

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the network says of the minibatch after the step."""
        seen_B, _, legal_B = minibatch(evidence["rollout"], evidence["index"], evidence["mirror"])
        return spoken(evidence, legal_logits(self.learner(seen_B), legal_B))

    def _plan_epochs(self) -> None:
        """Shuffle all steps once per epoch, and see how well the values foresaw the returns."""
        rollout = self.rollout
        assert rollout is not None
        count = rollout.steps * rollout.lanes
        self.plan = np.concatenate([self.generator.permutation(count) for _ in range(self.config.epochs)])
        self.plan_position = 0
        self.explained = explained_variance(rollout.value_TN, self.advantage_TN + rollout.value_TN)

    def _next_minibatch(self) -> Ints:
        """Step numbers of the next minibatch; one never reaches from an epoch into the next."""
        assert self.rollout is not None
        start = self.plan_position
        count = self.rollout.steps * self.rollout.lanes
        end = min(start + self.config.minibatch_size, (start // count + 1) * count)
        self.plan_position = end
        return self.plan[start:end]

    def state(self) -> State:
        """Network, optimiser, the rollout (also a half-full one), the plan and the generators."""
        state = super().state()
        state["plan_position"] = np.asarray(self.plan_position)
        state |= figures.number("explained", self.explained)
        state["kl_weight"] = np.asarray(self.kl_weight)
        state["old_output"] = self.old_output.copy()
        state["plan"] = self.plan.copy()
        state["advantage_TN"] = self.advantage_TN.copy()
        state["generator"] = generator_state(self.generator)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        super().restore(state)
        plan, position = present(state, "plan"), int(checked(state, "plan_position", ()))
        old_output, advantage_TN = present(state, "old_output"), present(state, "advantage_TN")
        if len(plan):
            if self.rollout is None or not self.rollout.full:
                raise Unsound(words("minibatches are planned for a rollout that is not complete"))
            count = self.rollout.steps * self.rollout.lanes
            checked(state, "advantage_TN", (self.rollout.steps, self.rollout.lanes))
            if (
                plan.dtype.kind != "i"
                or plan.min() < 0
                or plan.max() >= count
                or not 0 <= position <= len(plan)
            ):
                raise Unsound(words("the minibatches are not of a rollout of length {n}", n=count))
            if self.penalised and len(old_output) != count:
                raise Unsound(words("the old policy's outputs are not of a rollout of length {n}", n=count))
        self.plan, self.plan_position = plan.copy(), position
        self.old_output, self.advantage_TN = old_output.copy(), advantage_TN.copy()
        self.explained = figures.found_number("explained", state)
        self.kl_weight = float(checked(state, "kl_weight", ()))
        restore_generator(self.generator, present(state, "generator"))

    def break_off(self) -> None:
        """A rollout that is complete is learned from to its end."""
        if len(self.plan) == 0:
            super().break_off()
        elif self.rewards is not None:
            self.rewards.break_off()
