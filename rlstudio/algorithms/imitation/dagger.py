"""DAgger: the expert says what it would do in the states that the learner comes to (Ross et al. 2011)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

import numpy as np

from rlstudio.algorithms.imitation.expert import Expert
from rlstudio.algorithms.imitation.imitator import Imitator
from rlstudio.algorithms.imitation.objective import agrees
from rlstudio.algorithms.imitation.person import Advice, AskedState
from rlstudio.algorithms.imitation.settings import ImitationConfig
from rlstudio.algorithms.imitation.taught_settings import TaughtConfig
from rlstudio.algorithms.imitation.working import (
    AGREEMENT,
    DERIVATION,
    HELD_OUT_AGREEMENT,
    HELD_OUT_LOSS,
    LABELS,
    LOSS,
)
from rlstudio.algorithms.policy_gradient.on_policy import GRADIENT_NORM, LEARNING_RATE
from rlstudio.core.algorithm import Metric, PeopleTell, TaughtBy
from rlstudio.core.arrays import Array, State, checked, prefixed, under, whole
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.hyperparameters import redefault, setting
from rlstudio.core.inside.advice import ShownAdvice


class DAggerConfig(ImitationConfig):
    """Everything that can be set about DAgger."""

    teacher: Literal["agent", "person"] = redefault(TaughtConfig, "teacher", "agent")
    expert: str = redefault(TaughtConfig, "expert", "", only_if={"teacher": ("agent",)})
    rollout_steps: int = setting(
        64, "Steps per lane", "So many steps are played and labelled before it is learned from them.",
        ge=1, le=100_000, log=True, unit="steps", live=True, group="Teacher",
    )  # fmt: skip
    asked_share: float = setting(
        1.0, "States asked about",
        "The share of the states, drawn by chance, in which the expert is asked. Labels of neighbouring "
        "states are nearly the same: where they are dear, ask rarely and play for longer. A person is asked "
        "by Questions per play instead.",
        gt=0, le=1, unit="share", live=True, group="Teacher", only_if={"teacher": ("agent",)},
    )  # fmt: skip
    questions: int = setting(
        12, "Questions per play",
        "A person is asked in so many states of each play, drawn by chance in the first environment.",
        ge=1, le=10_000, log=True, unit="labels", live=True, group="Teacher",
        only_if={"teacher": ("person",)},
    )  # fmt: skip
    updates_per_iteration: int = setting(
        100, "Updates per iteration", "So many minibatches of all labels are learned after each such play.",
        ge=1, le=100_000, log=True, unit="updates", live=True,
    )  # fmt: skip
    expert_share_falls: float = setting(
        0.5, "β falls by",
        "In the i-th play the expert acts with the chance β to the power i - 1, the learner otherwise; the "
        "expert labels all states in either case. 0: the first play is the expert's, all others the "
        "learner's. 1: the expert alone plays, as in cloning. A person is asked, and never plays.",
        ge=0, le=1, live=True, group="Teacher",
    )  # fmt: skip


class DAgger(Imitator):
    """Dataset aggregation: learn on the states that the learner itself brings about."""

    id = "dagger"
    title = "DAgger"
    blurb = (
        "Plays itself while an expert says at every step what it would do there, and learns from all that "
        "was ever said: also how to come back from its own mistakes, which no demonstration shows."
    )
    paper = "Ross et al. 2011, A reduction of imitation learning to no-regret online learning"
    Config = DAggerConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        LOSS,
        HELD_OUT_LOSS,
        AGREEMENT,
        HELD_OUT_AGREEMENT,
        Metric(
            name="visited_agreement",
            title="Agreement, as it played",
            help="At so many states of the newest play the learner would have done what the expert says.",
            unit="%",
            group="agreement",
        ),
        LABELS,
        Metric(
            name="expert_share",
            title="β",
            help="The chance by which the expert acts in the learner's place.",
            unit="%",
            group="expert",
        ),
        GRADIENT_NORM,
        LEARNING_RATE,
    )
    derivation = DERIVATION
    without_rewards = "always"
    taught_by: ClassVar[TaughtBy] = "expert"
    asks_people: ClassVar[PeopleTell] = "actions"
    config: DAggerConfig
    asks: Advice | None

    def __init__(self, spec: EnvSpec, config: Any, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.iteration, self.played = 1, 0
        # Agreeing and all labels, of the play under way and of the one before.
        self.right, self.last_right = np.zeros(2), np.zeros(2)
        by_person = self.needs_person(config)
        self.asks = Advice(spec, self._note, self._forget, self._tell) if by_person else None

    @classmethod
    def needs_person(cls, config: DAggerConfig) -> bool:
        """Whether a person is the expert."""
        return config.teacher == "person"

    def learn(self, world: World) -> Iterator[Event]:
        """Algorithm 3.1 of Ross et al. 2011, without an end; yields Stepped, EpisodeEnded and Updated.

        Where a person is the expert it waits in every state in question, and plays by π_θ alone.
        """
        config, policy, network, expert = self.config, self.policy, self.learner, self.teacher
        if expert is None and self.asks is None:
            raise ValueError("DAgger needs an expert before it learns")
        while True:
            while self.owed == 0:
                #: Play steps of π_i = β_i π* + (1 - β_i) π_θ, with β_i = p^(i-1)
                observation, legal = world.observe(), world.legal()
                yield from self._asked(world, legal)
                if self.normalising is not None:
                    self.normalising.add(observation)
                decision = policy.decide(observation, explore=True, legal=legal)
                if expert is not None:
                    label = expert.decide(observation, explore=False, legal=legal).action
                    by_expert = self.generator.random(world.lanes) < self.expert_share
                    taken = np.where(by_expert.reshape(-1, *(1,) * (label.ndim - 1)), label, decision.action)
                    decision.action = taken.astype(decision.action.dtype)
                    #: D_i ← {(s, π*(s))}: what the expert would do in the states visited; D ← D ∪ D_i
                    self._aggregate(observation, label, legal)
                transition = world.step(decision.action)
                self._count(world.lanes)
                if self.asks is not None:
                    self.asks.note_step(transition)
                yield Stepped(transition, decision)
                yield from transition.episodes
            while self.owed > 0:
                #: Train π_θ on D: a minibatch of pairs (s, a*)
                batch = self.labels.sample(config.batch_size, self.generator)
                #: L(θ) = mean of -ln π_θ(a*|s), or of ‖π_θ(s) - a*‖² where actions are numbers
                output_BK, loss_B, gradient_BK = self.loss(network.forward(self.seen(batch)), batch)
                #: θ ← θ - α ∇_θ L(θ), by Adam
                norm = network.descend(gradient_BK, self.learning_rate, config.max_grad_norm)
                self.owed -= 1
                metrics, evidence = self.told(batch, output_BK, loss_B, norm)
                yield Updated(metrics | self._progress(), evidence)

    @property
    def expert_share(self) -> float:
        """β_i, the chance by which the expert acts; 0 once no more labels are taken."""
        if self.asks is not None or not self.room:
            return 0.0
        return float(self.config.expert_share_falls ** (self.iteration - 1))

    def _aggregate(self, observation: Array, label: Array, legal: Array | None) -> None:
        """Take in labels as far as there is room, and count where the learner would have done the same."""
        asked = np.flatnonzero(self.generator.random(len(label)) < self.config.asked_share)[: self.room]
        many = len(asked)
        if not many:
            return
        self.labels.add(observation[asked], label[asked], None if legal is None else legal[asked])
        self.right += self._agreeing(many), many

    def _agreeing(self, many: int) -> int:
        """In how many of the newest labels the learner would have done the same."""
        newest = self.labels.last(many)
        output_BK, _, _ = self.loss(self.learner(self.seen(newest)), newest)
        return int(agrees(output_BK, newest.action).sum())

    # ------------------------------------------------------------------------------ a person

    def _asked(self, world: World, legal: Array | None) -> Iterator[Event]:
        """Where a person is the expert: ask them about this state, if it is one of those in question."""
        if self.asks is None:
            return
        config = self.config
        questions = min(config.questions, self.room)
        self.asks.plan(self.seed, self.iteration, self.played, config.rollout_steps, questions)
        #: D ← D ∪ {(s, π*(s))}: what the person says of the states in question
        yield from self.asks.ask(world, self.played, legal)

    def _note(self, state: AskedState, action: int) -> None:
        """Keep what the person said."""
        legal = None if state.legal is None else state.legal[None]
        self.labels.add(state.observation[None], np.array([action]), legal)
        state.play, state.agreeing = self.iteration, self._agreeing(1)
        self.right += state.agreeing, 1

    def _forget(self, state: AskedState) -> None:
        """The last label was taken back."""
        self.labels.forget_last()
        if state.play == self.iteration:
            self.right -= state.agreeing, 1
        if not self.labels.count:
            self.owed = 0

    def _tell(self, shown: ShownAdvice) -> None:
        """Complete what the person sees."""
        shown.labels = self.labels.count
        if self.last_right[1]:
            shown.agreement = 100 * float(self.last_right[0] / self.last_right[1])

    # ------------------------------------------------------------------------------ counts and files

    def _count(self, lanes: int) -> None:
        """A step of all lanes was played; after the last one of an iteration it is time to learn."""
        self.steps += lanes
        self.played += 1
        if self.played >= self.config.rollout_steps and (self.labels.count or self.asks is not None):
            self.owed = self.config.updates_per_iteration if self.labels.count else 0
            self.iteration, self.played = self.iteration + 1, 0
            self.right, self.last_right = np.zeros(2), self.right

    def _progress(self) -> dict[str, float]:
        right, all_of_them = self.last_right
        told = {"expert_share": 100 * self.expert_share}
        if all_of_them:
            told["visited_agreement"] = 100 * float(right / all_of_them)
        return told

    def state(self) -> State:
        """What is learned, all labels, and the expert, so that a file of a run needs no other one."""
        state = super().state() | prefixed("labels", self.labels.state())
        state["iteration"] = np.array([self.iteration, self.played])
        state["right"] = np.stack([self.right, self.last_right])
        if self.teacher is not None:
            state |= prefixed("teacher", self.teacher.state())
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        super().restore(state)
        self.labels.restore(under("labels", state))
        self.iteration, self.played = whole(state, "iteration", (2,)).tolist()
        self.right, self.last_right = checked(state, "right", (2, 2)).copy()
        teacher = under("teacher", state)
        if self.asks is not None:
            self.asks.forget_all()
        elif teacher:
            self.teacher = Expert.of(teacher, self.spec, self.device)
