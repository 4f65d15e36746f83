"""Proximal policy optimisation, clipped or with the adaptive KL penalty (Schulman et al. 2017)."""

from __future__ import annotations

import math
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
from rlstudio.nn.actor_critic import ActorCritic, build_actor_critic
from rlstudio.nn.network import Activation, Widths, checked, present
from rlstudio.nn.policies import Distribution, Softmax
from rlstudio.nn.returns import generalised_advantages
from rlstudio.nn.rollout import Rollout
from rlstudio.nn.schedules import linear


class PPOConfig(Hyperparameters):
    """Everything that can be set about PPO."""

    learning_rate: float = setting(
        3e-4, "Learning rate",
        "How far each update moves the network. Too high: the policy collapses; too low: it learns slowly.",
        gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    discount: float = setting(
        0.99, "Discount γ",
        "How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.",
        ge=0, le=1, live=True,
    )  # fmt: skip
    trace_decay: float = setting(
        0.95, "GAE λ",
        "Between trusting the value estimate (0: less noise, more bias) and trusting the rewards that really "
        "came (1: no bias, more noise).", ge=0, le=1, live=True,
    )  # fmt: skip
    clip_range: float = setting(
        0.2, "Clip range",
        "How far an update may change the probability of an action before it stops counting: 0.2 means by "
        "a fifth.", gt=0, le=10, live=True,
    )  # fmt: skip
    objective: Literal["clip", "adaptive kl"] = setting(
        "clip", "Objective",
        "What keeps an update from going too far: clip ignores what would leave the clip range; adaptive kl "
        "charges for the distance from the old policy, more or less of it as the distance demands.",
    )  # fmt: skip
    entropy_bonus: float = setting(
        0.0, "Entropy bonus",
        "Reward for staying undecided. More keeps exploration alive; too much never settles.",
        ge=0, le=10, live=True,
    )  # fmt: skip
    rollout_steps: int = setting(
        256, "Steps per lane", "So many steps every lane takes with one policy before it is improved.",
        ge=1, le=100_000, log=True, unit="steps", group="Batches",
    )  # fmt: skip
    minibatch_size: int = setting(
        64, "Minibatch size", "How many of the collected steps each update looks at.",
        ge=1, le=100_000, log=True, unit="steps", group="Batches",
    )  # fmt: skip
    epochs: int = setting(
        10, "Epochs", "How often everything collected is gone through before it is thrown away.",
        ge=1, le=100, live=True, group="Batches",
    )  # fmt: skip
    value_weight: float = setting(
        0.5, "Value weight", "How much the error of the value estimate counts beside the policy's objective.",
        ge=0, le=100, live=True, group="Advanced",
    )  # fmt: skip
    max_grad_norm: float = setting(
        0.5, "Largest gradient", "Longer gradients are shortened to this length before they are used.",
        gt=0, le=1e6, log=True, live=True, group="Advanced",
    )  # fmt: skip
    normalise_advantages: bool = setting(
        True, "Normalise advantages",
        "Scale the advantages of every minibatch to mean 0 and deviation 1, so that the size of rewards does "
        "not matter.", live=True, group="Advanced",
    )  # fmt: skip
    clip_value: bool = setting(
        False, "Clip value changes",
        "Limit how far an update may move the value estimate too, by the same range.",
        live=True, group="Advanced",
    )  # fmt: skip
    target_kl: float | None = setting(
        None, "Stop at KL",
        "Stop going through a batch when the policy has moved this far from the one that collected it "
        "(empty: never).", gt=0, le=100, unit="nats", live=True, group="Advanced",
    )  # fmt: skip
    kl_target: float = setting(
        0.01, "KL target",
        "Objective adaptive kl: how far the policy should move with each batch. The penalty doubles or "
        "halves when it moves half as far again, or less than two thirds of it.",
        gt=0, le=100, log=True, unit="nats", live=True, group="Advanced",
    )  # fmt: skip
    initial_deviation: float = setting(
        1.0, "Deviation at first",
        "For actions on a scale: the standard deviation that they are drawn with at the beginning.",
        gt=0, le=100, log=True, group="Advanced",
    )  # fmt: skip
    anneal_learning_rate: bool = setting(
        False, "Slow down", "Lower the learning rate evenly to a twentieth over the schedule's steps.",
        live=True, group="Schedule",
    )  # fmt: skip
    anneal_clip_range: bool = setting(
        False, "Tighten clipping", "Lower the clip range evenly to a twentieth over the schedule's steps.",
        live=True, group="Schedule",
    )  # fmt: skip
    schedule_steps: int = setting(
        100_000, "Schedule", "The number of steps over which the two settings above fall.",
        ge=1, le=1_000_000_000, log=True, unit="steps", live=True, group="Schedule",
    )  # fmt: skip
    hidden: Widths = setting(
        (64, 64), "Hidden layers",
        "Widths of the fully connected layers. For pictures they stand behind the convolutional layers.",
        group="Network",
    )  # fmt: skip
    activation: Activation = setting(
         "tanh", "Activation",
        "What a unit makes of its sum: tanh is smooth and bounded, relu is quick for large networks.",
        group="Network",
    )  # fmt: skip
    separate_towers: bool = setting(
        True, "Separate networks",
        "Policy and value have hidden layers of their own. Pictures always share theirs.", group="Network",
    )  # fmt: skip
    frame_difference: bool = setting(
        False, "See motion, not stacks",
        "For pictures: instead of convolutions use a fully connected network that sees the newest frame and "
        "how it differs from the one before. Small pictures only.", group="Network",
    )  # fmt: skip
    adam_epsilon: float = setting(
        1e-5, "Adam ε",
        "Keeps the optimiser from dividing by nearly nothing; larger values calm small gradients down.",
        gt=0, le=1, log=True, group="Advanced",
    )  # fmt: skip


def ppo_gradient(
    output_BK: Floats,
    action_B: Array,
    old_log_probability_B: Floats,
    advantage_B: Floats,
    return_B: Floats,
    old_value_B: Floats,
    *,
    clip_range: float,
    entropy_bonus: float,
    value_weight: float,
    clip_value: bool,
    distribution: type[Distribution] = Softmax,
    old_output_BP: Floats | None = None,
    kl_weight: float = 0.0,
) -> tuple[Floats, dict[str, float]]:
    """Gradient of PPO's loss with respect to outputs of the policy's P numbers and one value, K = P + 1.

    The loss (Schulman et al. 2017, equations 7 and 9, signs turned to descend) is the batch mean of
      - min(r A, clip(r, 1 - c, 1 + c) A)  with r = pi(a|s) / pi_old(a|s)
      + value_weight * (V - R)**2          (the larger of this and its clipped twin with clip_value)
      - entropy_bonus * H(pi).
    Given the old policy's outputs, the first term is equation 8's: - r A + kl_weight * KL(pi_old || pi).
    """
    batch = len(action_B)
    policy = distribution(output_BK[:, :-1])
    log_ratio_B = policy.log_probability(action_B) - old_log_probability_B
    ratio_B = np.exp(log_ratio_B)
    pull_B = advantage_B * ratio_B
    gradient_BK = np.empty_like(output_BK)
    gradient_BP = gradient_BK[:, :-1]
    if old_output_BP is None:
        # Where the clipped term is the smaller one, the objective is flat.
        clipped_B = np.where(advantage_B > 0, ratio_B > 1 + clip_range, ratio_B < 1 - clip_range)
        flat_B = np.clip(ratio_B, 1 - clip_range, 1 + clip_range) * advantage_B
        policy_loss = -float(np.minimum(pull_B, flat_B).sum()) / batch
        pull_B *= ~clipped_B
        gradient_BP[...] = policy.gradient(action_B, pull_B * (-1.0 / batch))
    else:
        old = distribution(old_output_BP)
        penalty = kl_weight * float(policy.kl_from(old).sum()) / batch
        policy_loss = penalty - float(pull_B.sum()) / batch
        gradient_BP[...] = policy.gradient(action_B, pull_B * (-1.0 / batch))
        gradient_BP += policy.kl_gradient(old) * (kl_weight / batch)
    if entropy_bonus:
        gradient_BP -= policy.entropy_gradient() * (entropy_bonus / batch)

    value_B = output_BK[:, -1]
    error_B = value_B - return_B
    slope_B = error_B
    value_loss_B = error_B * error_B
    if clip_value:
        near_B = old_value_B + np.clip(value_B - old_value_B, -clip_range, clip_range)
        near_loss_B = (near_B - return_B) ** 2
        moves_B = np.abs(value_B - old_value_B) <= clip_range
        slope_B = error_B * ((near_loss_B <= value_loss_B) | moves_B)
        value_loss_B = np.maximum(value_loss_B, near_loss_B)
    np.multiply(slope_B, 2.0 * value_weight / batch, out=gradient_BK[:, -1])

    metrics = {
        "policy_loss": policy_loss,
        "value_loss": float(value_loss_B.sum()) / batch,
        "entropy": float(policy.entropy().sum()) / batch,
        # Schulman's low-variance estimate of KL(old || new): mean of r - 1 - ln r.
        "approx_kl": float((ratio_B - log_ratio_B).sum()) / batch - 1.0,
        "clip_fraction": 100.0 * np.count_nonzero(np.abs(ratio_B - 1) > clip_range) / batch,
    }
    return gradient_BK, metrics


def adapted(kl_weight: float, kl: float, target: float) -> float:
    """The penalty's next weight: halved where the policy moved too little, doubled where too far.

    Schulman et al. 2017, section 4. Kept within 1e-6 and 1e6, from where it can come back.
    """
    if kl < target / 1.5:
        kl_weight /= 2
    elif kl > target * 1.5:
        kl_weight *= 2
    return min(max(kl_weight, 1e-6), 1e6)


def normalised(advantage_B: Floats) -> Floats:
    """Mean 0 and standard deviation 1 (with n - 1 in its denominator); a single one stays as it is."""
    count = len(advantage_B)
    if count < 2:
        return advantage_B
    centred_B = advantage_B - float(advantage_B.sum()) / count
    deviation = math.sqrt(float(np.dot(centred_B, centred_B)) / (count - 1))
    centred_B *= 1.0 / (deviation + 1e-8)
    return centred_B


def explained_variance(prediction: Floats, truth: Floats) -> float:
    """1 - Var(truth - prediction) / Var(truth): 1 is perfect, 0 no better than a constant."""
    variance = float(np.var(truth))
    return 1.0 - float(np.var(truth - prediction)) / variance if variance > 0 else 0.0


class PPO(Algorithm):
    """PPO: collect with the current policy, improve it by small clipped steps, throw the data away."""

    id = "ppo"
    title = "PPO"
    blurb = (
        "Makes actions that turned out better than expected more likely, in steps small enough not to break "
        "what works. Robust and fast: the usual first choice."
    )
    family = "actor-critic"
    paper = "Schulman et al. 2017, Proximal policy optimization algorithms"
    Config = PPOConfig
    metrics = (
        Metric(
            name="policy_loss",
            title="Policy loss",
            help="The clipped objective, negative.",
            group="policy loss",
        ),
        Metric(
            name="value_loss",
            title="Value loss",
            help="Mean squared error of the value estimate.",
            group="value loss",
            log=True,
        ),
        Metric(
            name="entropy", title="Entropy", help="How undecided the policy is.", unit="nats", group="entropy"
        ),
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
            help="How much the distance from the old policy costs; 0 with the clipped objective.",
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
        Metric(
            name="learning_rate",
            title="Learning rate",
            help="The rate in use, after the schedule.",
            group="learning rate",
            log=True,
        ),
        Metric(
            name="gradient_norm",
            title="Gradient length",
            help="Length of the gradient before it is limited.",
            group="gradient",
        ),
    )
    shows = frozenset({"action_probabilities", "action_distribution", "value"})
    policy: ActorCritic

    _counters: ClassVar[tuple[str, ...]] = ("steps", "plan_position")

    def __init__(self, spec: EnvSpec, config: PPOConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.generator = np.random.default_rng([seed, 1])
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.network = self.policy.network
        self.rollout: Rollout | None = None
        self.steps = 0
        # The minibatches still to be gone through: rows of step numbers, shuffled anew for every epoch.
        self.plan: Ints = np.empty(0, np.int64)
        self.plan_position = 0
        self.advantage_TN: Floats = np.empty((0, 0), np.float32)
        self.explained = 0.0
        # The penalty's weight β, and the old policy's outputs for every step of the rollout.
        self.penalised = config.objective == "adaptive kl"
        self.kl_weight = 1.0 if self.penalised else 0.0
        self.old_output: Floats = np.empty((0, 0), np.float32)

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """PPO takes actions of either kind."""
        return None

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: PPOConfig, *, device: str, seed: int) -> ActorCritic:
        """A softmax or Gaussian policy over a fresh network with a head for one value."""
        return build_actor_critic(
            spec,
            hidden=config.hidden,
            activation=config.activation,
            separate_towers=config.separate_towers,
            frame_difference=config.frame_difference,
            initial_deviation=config.initial_deviation,
            adam_epsilon=config.adam_epsilon,
            device=device,
            seed=seed,
        )

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 1 of Schulman et al. 2017; yields Stepped, EpisodeEnded and Updated per minibatch."""
        config, policy, network = self.config, self.policy, self.network
        if self.rollout is None:
            self.rollout = self._empty_rollout(world.lanes)
        rollout = self.rollout
        while True:
            while not rollout.full:
                #: For actor = 1, 2, ..., N: run policy π_old in the environment for T timesteps
                decision = policy.decide(world.observe(), explore=True)
                transition = world.step(decision.action)
                ended = transition.episodes and transition.truncated.any()
                successor_value_N = network(transition.next_observation)[:, -1] if ended else None
                rollout.add(transition, decision, successor_value_N)
                self.steps += world.lanes
                yield Stepped(transition, decision)
                yield from transition.episodes
            if len(self.plan) == 0:
                #: Compute advantage estimates Â_1, ..., Â_T
                rollout.close(network(world.observe())[:, -1])
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
                    self.old_output = network(rollout.flat(rollout.observation_TN))[:, :-1]
            observation, action = rollout.flat(rollout.observation_TN), rollout.flat(rollout.action_TN)
            log_probability, value = rollout.flat(rollout.log_probability_TN), rollout.flat(rollout.value_TN)
            advantage = rollout.flat(self.advantage_TN)
            while self.plan_position < len(self.plan):
                #: Optimise surrogate L with respect to θ, with K epochs and minibatch size M ≤ NT
                index_B = self._next_minibatch()
                advantage_B, value_B = advantage[index_B], value[index_B]
                return_B = advantage_B + value_B
                weight_B = normalised(advantage_B) if config.normalise_advantages else advantage_B
                output_BK = network.forward(observation[index_B])
                gradient_BK, metrics = ppo_gradient(
                    output_BK,
                    action[index_B],
                    log_probability[index_B],
                    weight_B,
                    return_B,
                    value_B,
                    clip_range=self._annealed(config.clip_range, config.anneal_clip_range),
                    entropy_bonus=config.entropy_bonus,
                    value_weight=config.value_weight,
                    clip_value=config.clip_value,
                    distribution=policy.distribution,
                    old_output_BP=self.old_output[index_B] if self.penalised else None,
                    kl_weight=self.kl_weight,
                )
                if config.target_kl is not None and metrics["approx_kl"] > 1.5 * config.target_kl:
                    self.plan_position = len(self.plan)
                    break
                rate = self._annealed(config.learning_rate, config.anneal_learning_rate)
                metrics["gradient_norm"] = network.descend(gradient_BK, rate, config.max_grad_norm)
                metrics["learning_rate"] = rate
                metrics["explained_variance"] = self.explained
                metrics["kl_weight"] = self.kl_weight
                yield Updated(metrics, {"index": index_B, "advantage": weight_B, "return": return_B})
            if self.penalised:
                old: Distribution = policy.distribution(self.old_output)
                new: Distribution = policy.distribution(network(observation)[:, :-1])
                #: β ← β / 2 if d < d_targ / 1.5, β ← 2 β if d > 1.5 d_targ, where d = Ê[KL(π_old, π)]
                self.kl_weight = adapted(self.kl_weight, float(new.kl_from(old).mean()), config.kl_target)
            #: θ_old ← θ
            self.plan, self.plan_position = np.empty(0, np.int64), 0
            rollout.position = 0

    def _empty_rollout(self, lanes: int) -> Rollout:
        spec = self.spec
        return Rollout(spec.observation_space, self.config.rollout_steps, lanes, spec.action_space)

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

    def _annealed(self, value: float, falls: bool) -> float:
        if not falls:
            return value
        # Not to zero: a run that is continued beyond its schedule should still learn.
        return value * linear(1.0, 0.05, self.config.schedule_steps, self.steps)

    def state(self) -> State:
        """Network, optimiser, the rollout (also a half-full one), the plan and the generators."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state |= {name: np.asarray(getattr(self, name)) for name in self._counters}
        state["explained"] = np.asarray(self.explained)
        state["kl_weight"] = np.asarray(self.kl_weight)
        state["old_output"] = self.old_output.copy()
        state["plan"] = self.plan.copy()
        state["generator"] = generator_state(self.generator)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.rollout is not None:
            state |= prefixed("rollout", self.rollout.state())
            state["advantage_TN"] = self.advantage_TN.copy()
            state["lanes"] = np.asarray(self.rollout.lanes)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        for name in self._counters:
            setattr(self, name, int(checked(state, name, ())))
        self.explained = float(checked(state, "explained", ()))
        self.kl_weight = float(checked(state, "kl_weight", ()))
        self.old_output = present(state, "old_output").copy()
        self.plan = present(state, "plan").copy()
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        if "lanes" in state:
            self.rollout = self._empty_rollout(int(state["lanes"]))
            self.rollout.restore(under("rollout", state))
            self.advantage_TN = present(state, "advantage_TN").copy()

    def break_off(self) -> None:
        """A rollout that is not complete cannot be completed."""
        if self.rollout is not None and not len(self.plan):
            self.rollout.position = 0
