"""Generative adversarial imitation learning (Ho and Ermon 2016), with PPO."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

import numpy as np

from rlstudio.algorithms import figures
from rlstudio.algorithms.imitation.discriminator import Discriminator, RewardForm, imitation_reward
from rlstudio.algorithms.imitation.taught_settings import TaughtConfig
from rlstudio.algorithms.policy_gradient.ppo import PPO
from rlstudio.algorithms.policy_gradient.ppo_settings import PPOConfig
from rlstudio.algorithms.preferences.reward_model import Judged
from rlstudio.core.algorithm import Metric, TaughtBy
from rlstudio.core.arrays import (
    Array,
    Floats,
    State,
    checked,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
)
from rlstudio.core.demonstrations import Demonstrations
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import EpisodeEnded, Event
from rlstudio.core.hyperparameters import redefault, setting
from rlstudio.core.spaces import Box
from rlstudio.core.words import mark
from rlstudio.nn.acting.actors import ActionScale
from rlstudio.nn.network import Widths

OWN = 5
"""So many metrics come before PPO's."""


class GAILConfig(PPOConfig):
    """Everything that can be set about GAIL: PPO's settings, the demonstrations, the discriminator."""

    demonstrations: str = redefault(TaughtConfig, "demonstrations", "")
    demonstrated_episodes: int = redefault(TaughtConfig, "demonstrated_episodes", 5)
    pairs: int | None = setting(
        250, "Pairs at most",
        "So many pairs of state and action are taken from the demonstrations, evenly (empty: all there are).",
        ge=1, le=1_000_000, log=True, unit="pairs", group="Teacher",
    )  # fmt: skip
    reward_form: RewardForm = setting(
        "always positive", "Learned reward",
        "What acting as the expert is worth. Always positive: every step that goes on pays, so that living "
        "long is never wrong. Always negative: every step costs, and where an episode can end early, ending "
        "it at once costs least: the trap. Either sign: the discriminator's logit, which falls into the same "
        "trap as long as the policy is easily told from the expert.", group="Discriminator", live=True,
    )  # fmt: skip
    discriminator_learning_rate: float = setting(
        1e-3, "Discriminator's learning rate", "How far each of its minibatches moves the discriminator.",
        gt=0, le=1, log=True, group="Discriminator", live=True,
    )  # fmt: skip
    discriminator_updates: int = setting(
        4, "Discriminator's updates", "So many minibatches it learns from with every rollout. Too many: it "
        "knows every pair of the expert by heart, and the policy is shown no way to become more like it.",
        ge=1, le=1000, log=True, unit="updates", group="Discriminator", live=True,
    )  # fmt: skip
    discriminator_batch: int = setting(
        256, "Discriminator's minibatch", "So many pairs of the expert, and as many of the policy's.",
        ge=1, le=100_000, log=True, unit="pairs", group="Discriminator", live=True,
    )  # fmt: skip
    discriminator_hidden: Widths = setting(
        (64, 64), "Discriminator's layers", "Widths of its fully connected layers.", group="Discriminator",
    )  # fmt: skip


class GAIL(PPO):
    """PPO for a reward that a discriminator pays for acting as in the demonstrations; none other is seen."""

    id = "gail"
    title = "GAIL"
    family = "imitation"
    blurb = (
        "A policy and a discriminator learn against each other: one learns to tell the policy's actions from "
        "the expert's, the other to be taken for the expert. Few demonstrations are enough, because the "
        "policy finds out by itself how to get where they are."
    )
    paper = "Ho and Ermon 2016, Generative adversarial imitation learning; Schulman et al. 2017 for PPO"
    Config = GAILConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        Metric(
            name="discriminator_accuracy",
            title="Discriminator is right",
            help="How often it tells the expert's pairs from the policy's. Guessing comes to 50: then the "
            "policy acts like the expert, as far as it can see.",
            unit="%",
            group="discriminator's accuracy",
        ),
        Metric(
            name="discriminator_loss",
            title="Discriminator's loss",
            help="Its cross-entropy; 0.69 is guessing.",
            unit="nats",
            group="discriminator's loss",
        ),
        Metric(
            name="learned_reward",
            title="Learned reward",
            help="Mean of the newest steps by the learned reward, which is all that the policy sees.",
            group="learned reward",
        ),
        Metric(
            name="learned_return",
            title="Learned return",
            help="Mean sum of learned rewards of the episodes that ended lately.",
            group="learned return",
        ),
        Metric(
            name="true_return",
            title="True return",
            help="Mean true return of the same episodes, which learning never sees.",
            group="true return",
        ),
        *PPO.metrics,
    )
    without_rewards = "always"
    taught_by: ClassVar[TaughtBy] = "demonstrations"
    added = (*PPO.added, "figures_known")
    config: GAILConfig

    def __init__(self, spec: EnvSpec, config: GAILConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.judged = Judged(self.learner.architecture.inputs, spec.action_space)
        #: Initial parameters θ_0 of the policy, and w_0 of the discriminator D_w(s, a)
        self.discriminator = Discriminator(
            self.judged.width, config.discriminator_hidden, generator=np.random.default_rng([seed, 21])
        )
        self.chance = np.random.default_rng([seed, 22])
        # What was measured so far, by the names of the first metrics.
        self.figures: dict[str, float] = {}
        # Of the episodes under way the sums of learned rewards, and true returns of those that ended.
        self.gained_N: Floats = np.zeros(0, np.float32)
        self.ended: list[float] = []

    @classmethod
    def measured(cls, config: GAILConfig) -> tuple[Metric, ...]:  # type: ignore[override]
        """PPO's, and those of the discriminator."""
        return cls.metrics[:OWN] + PPO.measured(config)

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """A discriminator is learned from numbers, not from pictures."""
        space = spec.observation_space
        if isinstance(space, Box) and space.dtype == "uint8":
            return mark("A discriminator is learned from numbers here, and this environment shows pictures.")
        return super().misfit(spec)

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 1 of Ho and Ermon 2016; yields Stepped, EpisodeEnded and PPO's Updated."""
        self._begun(world)
        while True:
            #: Sample trajectories τ_i ~ π_{θ_i}
            yield from self._collected(world)
            if len(self.plan) == 0:
                #: Update w along Ê_{τ_i}[∇_w ln D_w(s, a)] + Ê_{τ_E}[∇_w ln(1 - D_w(s, a))]
                self._tell_apart()
                #: r(s, a) ← -ln D_w(s, a), or another form of what the discriminator says
                self._replace_rewards()
                self._estimate(world)
            #: Take a policy step from θ_i to θ_{i+1} for that reward; here by PPO in TRPO's place
            yield from self._optimised()
            self._let_go()

    def _collected(self, world: World) -> Iterator[Event]:
        """Fill the rollout, and note the true returns of episodes, only to show them."""
        for event in super()._collected(world):
            if isinstance(event, EpisodeEnded):
                self.ended.append(event.episode_return)
            yield event

    def _expert(self) -> Floats:
        """The expert's pairs (E, D) for the discriminator. Raises ValueError if it was given none."""
        shown, space = self.demonstrations, self.spec.action_space
        if shown is None:
            raise ValueError("GAIL needs demonstrations before it learns")
        most = shown.steps if self.config.pairs is None else min(shown.steps, self.config.pairs)
        few = np.linspace(0, shown.steps - 1, most).astype(np.int64)
        seen, action = shown.observation[few], shown.action[few]
        if self.normalising is not None:
            seen = self.normalising.seen(seen)
        if isinstance(space, Box):
            action = ActionScale(space).inward(action)
        pairs_ED: Floats = self.judged.of(seen[None], action[None])[0]
        return pairs_ED

    def _own(self) -> Floats:
        """The pairs of the rollout (T, N, D)."""
        assert self.rollout is not None
        return self.judged.of(self.rollout.observation_TN, self.rollout.action_TN)

    def _tell_apart(self) -> None:
        """Steps of the discriminator on the expert's pairs and those of the rollout."""
        config, expert = self.config, self._expert()
        own = self._own()
        own = own.reshape(-1, own.shape[-1])
        size, found = config.discriminator_batch, []
        for _ in range(config.discriminator_updates):
            theirs = self.chance.integers(len(expert), size=size)
            ours = self.chance.integers(len(own), size=size)
            rate = config.discriminator_learning_rate
            found.append(self.discriminator.learn(expert[theirs], own[ours], rate, config.max_grad_norm))
        loss, right = np.mean(found, axis=0).tolist()
        self.figures |= {"discriminator_loss": loss, "discriminator_accuracy": 100.0 * right}

    def _replace_rewards(self) -> None:
        """Put the learned reward in the true one's place, and see what episodes come to by it."""
        rollout = self.rollout
        assert rollout is not None
        logits_TN = self.discriminator.logits(self._own())
        rollout.reward_TN[...] = imitation_reward(logits_TN, self.config.reward_form)
        self.figures["learned_reward"] = float(rollout.reward_TN.mean())
        if len(self.gained_N) != rollout.lanes:
            self.gained_N = np.zeros(rollout.lanes, np.float32)
        sums: list[float] = []
        over_TN = rollout.terminated_TN | rollout.truncated_TN
        for reward_N, over_N in zip(rollout.reward_TN, over_TN, strict=True):
            self.gained_N += reward_N
            sums += self.gained_N[over_N].tolist()
            self.gained_N[over_N] = 0.0
        if sums and self.ended:
            self.figures["learned_return"] = float(np.mean(sums))
            self.figures["true_return"] = float(np.mean(self.ended))
        self.ended.clear()

    def _told(self) -> dict[str, float]:
        return self.figures

    @property
    def _named(self) -> list[str]:
        return [metric.name for metric in self.metrics[:OWN]]

    def state(self) -> State:
        """PPO's, the discriminator, the demonstrations, the generator and what is under way."""
        state = super().state() | prefixed("discriminator", self.discriminator.state())
        if self.demonstrations is not None:
            state |= prefixed("demonstrations", self.demonstrations.state())
        state |= figures.kept("figures", self.figures, self._named)
        state["gained"], state["ended"] = self.gained_N.copy(), np.array(self.ended, np.float64)
        state["chance"] = generator_state(self.chance)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        super().restore(state)
        self.discriminator.restore(under("discriminator", state))
        shown = under("demonstrations", state)
        if shown:
            spec = self.spec
            self.demonstrations = Demonstrations.of(shown, spec.observation_space, spec.action_space)
        self.figures = figures.found("figures", state, self._named)
        self.gained_N = np.array(checked(state, "gained", (None,)), np.float32)
        self.ended = [float(value) for value in checked(state, "ended", (None,))]
        restore_generator(self.chance, present(state, "chance"))

    def break_off(self) -> None:
        """Forget an unfinished rollout and the episodes under way."""
        super().break_off()
        self.gained_N[...] = 0.0
        self.ended.clear()
