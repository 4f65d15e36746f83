"""Deep reinforcement learning from human preferences (Christiano et al. 2017), with PPO."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

import numpy as np

from rlstudio.algorithms import figures
from rlstudio.algorithms.policy_gradient.ppo import PPO
from rlstudio.algorithms.preferences.asking import QUEUE, AskingPairs, Origin, Pending, pending_pairs
from rlstudio.algorithms.preferences.judge import judge
from rlstudio.algorithms.preferences.pairs import Clips, Judgements, drawn
from rlstudio.algorithms.preferences.reward_model import Judged, RewardModels
from rlstudio.algorithms.preferences.settings import PreferencesConfig
from rlstudio.core.algorithm import Metric, PeopleTell
from rlstudio.core.arrays import (
    Array,
    Bools,
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
from rlstudio.core.errors import UserError
from rlstudio.core.events import Event, Stepped, Waiting
from rlstudio.core.inside.pairs import ShownPair
from rlstudio.core.spaces import Box
from rlstudio.core.words import mark, said_within, words

OWN = 6
"""So many metrics come before PPO's."""
HELD_OUT = 6
"""Every so many-th pair is drawn by chance and never learned from, beginning with the first."""
MOST_UPDATES = 200
"""So many updates of the reward at once: nobody is answered meanwhile."""
MEASURED = 128
"""Rewards are counted from the mean of the first pairs, in their deviation: of at most so many pairs."""


class Preferences(PPO):
    """The reward is learned from which of two clips is the better one; the true reward is never seen."""

    id = "preferences"
    title = "Learning from preferences"
    blurb = (
        "Nobody writes a reward: a judge looks at two short clips and says which is better. A reward is "
        "learned from these judgements, and PPO learns by it, as language models are aligned."
    )
    paper = "Christiano et al. 2017, Deep reinforcement learning from human preferences"
    Config = PreferencesConfig
    metrics = (
        Metric(name="labels", title="Judgements", help="Pairs judged so far.", unit="pairs", group="labels"),
        Metric(
            name="agreement",
            title="Agreement",
            help="Of the judgements that were held out, how many the learned reward foretells; an equal pair "
            "counts as half. Guessing comes to 50.",
            unit="%",
            group="agreement",
        ),
        Metric(
            name="disagreement",
            title="Disagreement",
            help="How far the reward models are apart about pairs drawn by chance: the standard deviation of "
            "the probability that the first clip is better.",
            unit="%",
            group="disagreement",
        ),
        Metric(
            name="reward_loss",
            title="Reward's loss",
            help="How badly the judgements learned from fit the reward models: 0.69 is guessing.",
            unit="nats",
            group="reward loss",
        ),
        Metric(
            name="learned_reward",
            title="Learned reward",
            help="Mean of the newest steps by the learned reward, in standard deviations of the first judged "
            "clips. At 0 the policy is as good as the untrained one.",
            group="reward, learned and true",
        ),
        Metric(
            name="true_reward",
            title="True reward",
            help="Mean of the same steps by the true reward, in its own deviations of the same clips. Only "
            "the synthetic judge sees it; where the two part, the learned reward is being fooled.",
            group="reward, learned and true",
        ),
        *PPO.metrics,
    )
    family = "imitation"
    asks_people: ClassVar[PeopleTell] = "pairs"
    added = (*PPO.added, "asked", "figures_known")
    without_rewards = "always"
    config: PreferencesConfig
    asks: AskingPairs

    def __init__(self, spec: EnvSpec, config: PreferencesConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.judged = Judged(self.learner.architecture.inputs, spec.action_space)
        width, models = self.judged.width, config.reward_models
        self.models = RewardModels(
            width, models, config.reward_hidden, generator=np.random.default_rng([seed, 11])
        )
        self.clip_steps = min(config.clip_steps, config.rollout_steps)
        self.judgements = Judgements(self.clip_steps, width, models)
        self.asks = AskingPairs(self._note_one, self.judgements.forget_last, self._tell)
        self.origin: Origin | None = None
        self.offered_at = -1
        # Which pairs there are, what the synthetic judge says, and which pairs an update looks at.
        self.chance = np.random.default_rng([seed, 12])
        # What was measured so far, by the names of the first metrics.
        self.figures: dict[str, float] = {}

    @classmethod
    def measured(cls, config: PreferencesConfig) -> tuple[Metric, ...]:  # type: ignore[override]
        """PPO's, and those of the judgements and the reward."""
        return cls.metrics[:OWN] + PPO.measured(config)

    @classmethod
    def needs_person(cls, config: PreferencesConfig) -> bool:
        """Whether a person judges."""
        return config.judge == "person"

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """Episodes must all be of one length, and rewards are learned from numbers, not from pictures."""
        if not spec.fixed_horizon:
            return mark(
                "Its episodes can end early, and their length would give the goal away; preferences are "
                "learned where only time ends an episode, as in Pendulum."
            )
        if isinstance(spec.observation_space, Box) and spec.observation_space.dtype == "uint8":
            return mark("A reward is learned from numbers here, and this environment shows pictures.")
        return None

    def learn(self, world: World) -> Iterator[Event]:
        """Section 2.2 of Christiano et al. 2017; yields Stepped, EpisodeEnded and PPO's Updated.

        Where the policy would learn further ahead of the judgements than it may, it waits for a person, and
        ends where the synthetic judge has given all of its own.
        """
        self._begun(world)
        while not self.too_far_ahead:
            #: Process 1: act by π in the environment, store the trajectories {τ_1, ..., τ_i}
            yield from self._collected(world)
            if len(self.plan) == 0:
                #: Process 2: of pairs of clips (σ^1, σ^2) ask about those on which the r̂_k disagree most
                self._ask()
                while self.waits:
                    yield Waiting()
                    self._ask()
                if self.unseen:
                    self._let_go()
                    continue
                #: Process 3: fit r̂_k: minimise -Σ μ(1) ln P̂[σ^1 ≻ σ^2] + μ(2) ln P̂[σ^2 ≻ σ^1]
                self._fit()
                #: r_t ← r̂(o_t, a_t), the mean over k, normalised
                self._replace_rewards()
                self._estimate(world)
            #: Process 1: improve π by PPO, to maximise Σ r_t
            yield from self._optimised()
            self._let_go()
        self.warnings.append(
            mark(
                "All judgements are given, and the policy learns no further ahead of them: raise "
                "Judgements in all, or Steps ahead, to go on."
            )
        )

    def _collected(self, world: World) -> Iterator[Event]:
        """Fill the rollout, and remember how it came about, so that its clips can be drawn."""
        if self._begun(world).position == 0:
            self.origin = Origin(world.lanes, world.state())
        for event in super()._collected(world):
            if self.origin is not None and isinstance(event, Stepped):
                self.origin.actions.append(event.transition.action)
            yield event

    # ------------------------------------------------------------------------------ how far ahead

    @property
    def learned_steps(self) -> int:
        """Steps that were taken before the rollout under way."""
        rollout = self.rollout
        return self.steps - (rollout.position * rollout.lanes if rollout is not None else 0)

    @property
    def too_far_ahead(self) -> bool:
        """Whether no more judgements come and the policy has learned as far as those that there are allow."""
        count, config = len(self.judgements), self.config
        if self._by_person:
            return False
        return count >= config.label_budget and self.learned_steps >= count * config.most_steps_per_label

    @property
    def _wanted(self) -> int:
        """How many judgements there must be before it may learn from what it has collected."""
        return max(self.config.first_labels, -(-self.steps // self.config.most_steps_per_label))

    @property
    def waits(self) -> bool:
        """Whether it stands until a person has judged more pairs."""
        return self._by_person and self._ready and not self.unseen and len(self.judgements) < self._wanted

    @property
    def unseen(self) -> bool:
        """Whether a person should judge clips of this rollout, and it is not known how they came about."""
        return self._by_person and self.origin is None and not self.asks.queue

    @property
    def _by_person(self) -> bool:
        return self.needs_person(self.config)

    @property
    def _ready(self) -> bool:
        """Whether a rollout is complete that was not learned from yet."""
        return self.rollout is not None and self.rollout.full and len(self.plan) == 0

    def _inputs(self) -> Floats:
        """What rewards are of, in the steps of the rollout: (T, N, D)."""
        assert self.rollout is not None
        return self.judged.of(self.rollout.observation_TN, self.rollout.action_TN)

    def _ask(self) -> None:
        """Have pairs judged, or offer them to a person."""
        if self._by_person:
            self._offer()
            return
        self.asks.clear()
        planned = self.config.first_labels + self.learned_steps // self.config.steps_per_label
        count = min(max(planned, self._wanted), self.config.label_budget) - len(self.judgements)
        held_out_P = (len(self.judgements) + np.arange(max(0, count))) % HELD_OUT == 0
        clips = self._chosen(held_out_P)
        if len(clips):
            label_P = judge(clips.truth, self.config.judge_errors, self.chance)
            self._note(clips, label_P, held_out_P)

    def _offer(self) -> None:
        """Keep a person's queue filled with pairs of the newest rollout."""
        missing = QUEUE - min(1, len(self.asks.queue))
        if self.origin is None or (self.offered_at == self.steps and len(self.asks.queue) > 1):
            return
        first, self.offered_at = self.asks.next_number, self.steps
        held_out_P = (first + np.arange(missing)) % HELD_OUT == 0
        pairs = pending_pairs(self._chosen(held_out_P), first, held_out_P, self.origin)
        self.asks.next_number += len(pairs)
        self.asks.offer(pairs)

    def _chosen(self, held_out_P: Bools) -> Clips:
        """So many pairs of the newest rollout; those not to be held out where rewards disagree most."""
        rollout, config = self.rollout, self.config
        assert rollout is not None
        found = drawn(
            self._inputs(),
            rollout.reward_TN,
            rollout.terminated_TN | rollout.truncated_TN,
            pairs=max(len(held_out_P), 4) * config.candidates,
            length=self.clip_steps,
            generator=self.chance,
        )
        if len(found):
            disagreement_P = self.models.disagreement(found.inputs, config.assumed_slips)
            self.figures["disagreement"] = 100.0 * float(disagreement_P.mean())
            found = found[chosen(disagreement_P, held_out_P)]
        elif not len(self.judgements) and not self.asks.queue:
            raise UserError(
                words(
                    "no clip of {clip_steps:,} steps fits into an episode of {environment}, so that "
                    "there is nothing to judge; set a shorter Length of a clip (clip_steps).",
                    clip_steps=self.clip_steps,
                    environment=said_within(self.spec.title),
                )
            )
        return found

    def _note(self, clips: Clips, label_P: Floats, held_out_P: Bools) -> None:
        """Keep these judgements."""
        weight_PK = self.chance.poisson(1.0, (len(clips), self.models.models))
        self.judgements.add(clips, label_P, held_out_P, weight_PK)

    def _note_one(self, pending: Pending, label: float) -> None:
        """Keep what a person has said."""
        self._note(pending.clips, np.array([label], np.float32), np.array([pending.held_out]))

    def _tell(self, shown: ShownPair, pending: Pending | None) -> None:
        """Complete what a person sees."""
        judgements, models = self.judgements, self.models
        shown.person, shown.waits, shown.labels = self._by_person, self.waits, len(judgements)
        shown.wanted, shown.frame_rate = max(0, self._wanted - shown.labels), self.spec.frame_rate
        fitted = "labels" in self.figures
        if judgements.held_out.any():
            shown.agreement = self.figures.get("agreement")
        if pending is None:
            return
        if pending.origin is None or pending.origin.state is None:
            shown.fault = mark(
                "This environment cannot be put back to where it was, so no clip of it can be shown; "
                "let the synthetic judge decide."
            )
        if fitted:
            each_2LK = models.each(pending.clips.inputs[0])
            shown.reward = (each_2LK.mean(-1) - np.float32(models.centre)) / np.float32(models.spread)
            shown.spread = each_2LK.std(-1) / np.float32(models.spread)

    def _fit(self) -> None:
        """Steps of the reward models for every new judgement, and what came of it."""
        judgements, config = self.judgements, self.config
        learned = np.flatnonzero(~judgements.held_out)
        new = max(0, len(judgements) - int(self.figures.get("labels", 0)))
        updates = min(new * config.reward_updates, MOST_UPDATES) if len(learned) else 0
        for _ in range(updates):
            index_P = self.chance.choice(learned, min(config.reward_batch, len(learned)), replace=False)
            self.figures["reward_loss"] = self.models.fit(
                judgements.inputs[index_P],
                judgements.label[index_P],
                judgements.weight[index_P],
                slips=config.assumed_slips,
                learning_rate=config.reward_learning_rate,
                max_norm=config.max_grad_norm,
            )
        held_out = judgements.inputs[judgements.held_out]
        if updates and len(held_out):
            difference_P = self.models.differences(held_out).mean(1)
            self.figures["agreement"] = judgements.agreement(difference_P)
        self.figures["labels"] = float(len(judgements))

    def _replace_rewards(self) -> None:
        """Put the learned reward in the true one's place, and compare the two."""
        rollout, judgements = self.rollout, self.judgements
        assert rollout is not None
        first = slice(min(MEASURED, self.config.first_labels))
        self.models.normalise(judgements.inputs[first])
        truth = judgements.truth[first]
        unit = max(float(truth.std()), 1e-6)
        self.figures["true_reward"] = (float(rollout.reward_TN.mean()) - float(truth.mean())) / unit
        rollout.reward_TN[...] = self.models.reward(self._inputs())
        self.figures["learned_reward"] = float(rollout.reward_TN.mean())

    def _told(self) -> dict[str, float]:
        return self.figures

    @property
    def _named(self) -> list[str]:
        return [metric.name for metric in self.metrics[:OWN]]

    # ------------------------------------------------------------------------------ files

    def state(self) -> State:
        """PPO's, the reward models, everything that was judged, and the generator."""
        state = super().state()
        state |= prefixed("reward", self.models.state())
        state |= prefixed("judgements", self.judgements.state())
        state |= figures.kept("figures", self.figures, self._named)
        state["chance"] = generator_state(self.chance)
        state["asked"] = np.asarray(len(self.asks.queue))
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        super().restore(state)
        self.models.restore(under("reward", state))
        self.judgements.restore(under("judgements", state))
        self.figures = figures.found("figures", state, self._named)
        restore_generator(self.chance, present(state, "chance"))
        self.asks.clear()
        self.origin = None
        if "asked" in state and whole(state, "asked", ()) and self._by_person:
            self.warnings.append(
                mark("The clips that waited for you are not in the file: new ones will be chosen.")
            )


def chosen(disagreement_P: Floats, held_out_C: Bools) -> Ints:
    """Numbers of the candidates (P,) to ask about (C,): where rewards disagree most.

    Those to be held out are the first ones, which are as much by chance as all others.
    """
    by_chance = int(held_out_C.sum())
    order = by_chance + np.argsort(-disagreement_P[by_chance:], kind="stable")
    index_C: Ints = np.empty(len(held_out_C), np.int64)
    index_C[held_out_C] = np.arange(by_chance)
    index_C[~held_out_C] = order[: len(held_out_C) - by_chance]
    return index_C
