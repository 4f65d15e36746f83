"""What InstructGPT and DPO share: a policy that writes, imitates people, and lets texts be compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

import numpy as np

from rlstudio.algorithms import figures
from rlstudio.algorithms.language.asked import AskingTexts
from rlstudio.algorithms.language.comparisons import BEFORE, IMITATED, NOW, Album, Comparisons, written
from rlstudio.algorithms.language.objective import divergence
from rlstudio.algorithms.language.settings import WritingConfig
from rlstudio.core.algorithm import Algorithm, PeopleTell
from rlstudio.core.arrays import (
    Array,
    Bools,
    Doubles,
    Floats,
    Ints,
    State,
    checked,
    generator_state,
    prefixed,
    present,
    restore_generator,
    under,
    whole,
)
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Event, Stepped, Transition, Updated, Waiting
from rlstudio.core.inside.pairs import ShownPair
from rlstudio.core.inside.samples import Samples
from rlstudio.core.policy import Decision
from rlstudio.core.words import mark, said_within, words
from rlstudio.core.worlds.writing import Texts
from rlstudio.nn.acting.policies import Categorical, Softmax, log_softmax
from rlstudio.nn.network import Network
from rlstudio.nn.schedules import annealed

IMITATE, COMPARE, JUDGE, IMPROVE = 1, 2, 3, 4
"""The stages: learning from demonstrations, comparing, a model of what is preferred, and learning by it."""
LOOK_EVERY = 50
"""After so many updates without a step in the world every lane writes a text, for people to see."""


class Writer(Algorithm):
    """Network, demonstrations, comparisons and stages; how it improves is in the subclasses."""

    obeys_masks = True
    without_rewards: ClassVar[frozenset[int] | Literal["always"]] = frozenset({1, 2})
    writes = True
    asks_people: ClassVar[PeopleTell] = "pairs"
    added = ("asked.", "comparisons.label", "comparisons.own", "agreement_known", "means_known", "judged")
    policy: Categorical
    asks: AskingTexts

    def __init__(self, spec: EnvSpec, config: Any, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        writing = spec.writing()
        if writing is None:
            raise ValueError(self.misfit(spec))
        self.writing = writing
        self.generator = np.random.default_rng([seed, 1])
        policy = self.make_policy(spec, config, device=device, seed=seed)
        assert isinstance(policy, Categorical)
        self.policy, self.network = policy, policy.network
        # π^SFT: the policy as it was after imitation.
        self.first: Network = self.network.twin()
        self.told = writing.demonstrations(config.demonstrations, np.random.default_rng([seed, 4]))
        self.comparisons = Comparisons(writing, config.comparisons)
        self.asks = AskingTexts(self.comparisons, self._tell_of_pair)
        self.album = Album(writing)
        self.stage, self.steps, self.count = IMITATE, 0, 0
        # Texts to be finished before the next update; which lanes' texts are by the present policy alone.
        self.unread = 0
        self.whole: Bools | None = None
        # Of the newest texts: how many, and sums of their distances from π^SFT, wins against it, and scores;
        # and how many of them are on a topic that something was compared on.
        self.distance: Floats = np.empty(0, np.float32)
        self.sums: Doubles = np.zeros(4)
        self.judged = 0
        # Of the last texts that were summed, by ``MEANS``, once there were any.
        self.means: dict[str, float] = {}
        self.agreement: float | None = None
        self.entropy = 0.0

    @classmethod
    def needs_person(cls, config: WritingConfig) -> bool:
        """Whether a person judges."""
        return config.judge == "person"

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """Its actions must be symbols of texts, of which people's are known."""
        if spec.writing() is not None:
            return None
        return words(
            "{algorithm} writes, and {environment} asks for no texts.",
            algorithm=said_within(cls.title),
            environment=spec.title,
        )

    def _imitate(self, world: World) -> Iterator[Event]:
        """Step 1: so many passes over the demonstrations."""
        if self.whole is None and self.count == 0:
            self._look_at(world, world.lanes)
        while self.stage == IMITATE:
            yield from self._write(world)
            #: Sample symbols a of demonstrations with prompts and what was written before them, s
            seen_B, action_B = self._letters(self.config.batch_size)
            logit_BA = self._logits(self.network.forward(seen_B))
            #: Ascend the gradient of ln π^SFT(a|s)
            policy = Softmax(logit_BA)
            log_p_B = policy.log_probability(action_B)
            pull_B = np.full(len(action_B), -1.0 / len(action_B), np.float32)
            norm = self._descend(policy.gradient(action_B, pull_B), self.config.learning_rate)
            self.entropy = float(policy.entropy().mean())
            evidence = {
                "stage": IMITATE, "seen": seen_B, "action": action_B, "logp": log_p_B,
                "actions": self.policy.actions,
            }  # fmt: skip
            rate, self.count = self._rate(self.config.learning_rate), self.count + 1
            if self.count >= self.config.passes * self.told.length.sum() / self.config.batch_size:
                self._begin(COMPARE, world)
            elif self.count % LOOK_EVERY == 0:
                self._look_at(world, world.lanes)
            yield Updated(self._metrics(-float(log_p_B.mean()), norm, rate, IMITATE), evidence)

    def _compare(self, world: World) -> Iterator[Event]:
        """Step 2, first half: texts of π^SFT, two by two; it waits for a person where one judges."""
        while self.stage == COMPARE:
            while self.waits:
                yield Waiting()
            #: Sample y_1, y_2 of π^SFT(· | x) and ask which one is preferred
            decision = self.policy.decide(world.observe(), explore=True)
            transition = self._step(world, decision)
            if self.comparisons.full:
                self._begin(JUDGE, world)
            yield Stepped(transition, decision)
            yield from transition.episodes

    @property
    def by_person(self) -> bool:
        """Whether a person says which of two texts is better."""
        return self.needs_person(self.config)

    @property
    def waits(self) -> bool:
        """Whether it stands until a person has judged more pairs."""
        return self.by_person and self.stage == COMPARE and not self.comparisons.full and self.asks.enough

    def _tell_of_pair(self, shown: ShownPair) -> None:
        """Complete what a person sees."""
        shown.person, shown.waits = self.by_person, self.waits
        if self.agreement is not None:
            shown.agreement = 100 * self.agreement
        if self.stage < COMPARE:
            shown.instead = mark("It learns to imitate first; then it writes what is compared.")
        elif self.stage > COMPARE:
            shown.instead = mark("All comparisons are there, and it learns from them.")

    def _write(self, world: World) -> Iterator[Event]:
        """Write until as many texts as are wanted are finished."""
        while self.unread > 0:
            decision = self.policy.decide(world.observe(), explore=True)
            transition = self._step(world, decision)
            yield Stepped(transition, decision)
            yield from transition.episodes

    def _step(self, world: World, decision: Decision) -> Transition:
        """Carry a decision out and note what was finished."""
        whole = self._lines(world)
        transition = world.step(decision.action)
        self.steps += world.lanes
        if self.stage == IMPROVE:
            p_BA = decision.insight.action_probabilities
            assert p_BA is not None
            log_p_BA = np.log(np.maximum(p_BA, np.finfo(np.float32).tiny))
            self.distance += divergence(log_p_BA, self._first_log_p(transition.observation))
        self._note(transition, whole)
        return transition

    def _note(self, transition: Transition, whole_B: Bools) -> None:
        """Keep finished texts (those alone that are wholly by the present policy)."""
        lanes = np.array([ended.lane for ended in transition.episodes], np.int64)
        points = np.array([ended.episode_return for ended in transition.episodes])
        kept = whole_B[lanes]
        mine, given = lanes[kept], points[kept]
        if len(mine):
            seen = transition.next_observation[mine]
            texts, score = self.writing.read(seen), self._scores(seen)
            self.album.keep(self._moment(), texts, given, score)
            if self.stage == COMPARE and self.by_person:
                self.asks.add(mine, texts, given, len(whole_B))
            elif self.stage == COMPARE:
                self.asks.clear()
                self.comparisons.add(texts, given)
            if self.stage == IMPROVE:
                shares = map(self.comparisons.better_share, texts.prompt.tolist(), given.tolist())
                wins = [100 * share for share in shares if share is not None]
                self.sums += len(mine), self.distance[mine].sum(), sum(wins), np.nan_to_num(score).sum()
                self.judged += len(wins)
            self.unread = max(0, self.unread - len(mine))
        whole_B[lanes] = True
        self.distance[lanes] = 0.0

    def _moment(self) -> int:
        if self.stage == IMITATE:
            return NOW if self.count else BEFORE
        return NOW if self.stage == IMPROVE else IMITATED

    def _scores(self, seen: Array) -> Floats:
        """What a learned judge says of finished texts as they are seen (N, *shape); NaN without one."""
        return np.full(len(seen), np.nan, np.float32)

    def _lines(self, world: World) -> Bools:
        """Which lanes' texts are wholly by the present policy; a world of other lanes begins anew."""
        if self.whole is None or len(self.whole) != world.lanes:
            self.whole = self.writing.read(world.observe()).length == 0
            self.distance = np.zeros(world.lanes, np.float32)
        return self.whole

    def _look_at(self, world: World, count: int) -> None:
        """Let so many texts be written by the policy as it is now."""
        self.unread, self.whole = count, None
        self._lines(world)

    def _tell(self) -> None:
        """Take means of the newest texts, and begin to sum anew."""
        count, distance, wins, score = self.sums.tolist()
        if count:
            self.means = {"kl": distance / count, "model_reward": score / count}
            if self.judged:
                self.means["wins"] = wins / self.judged
        self.sums, self.judged = np.zeros(4), 0

    def _begin(self, stage: int, world: World) -> None:
        """Go on to a stage."""
        if self.stage == IMITATE:
            self.first.follow(self.network)
            self.album.forget(NOW)  # of a policy that was on its way; what follows is by the finished one
        self.asks.clear()
        self.stage, self.count = stage, 0
        self._look_at(world, 0)

    def _letters(self, count: int) -> tuple[Array, Ints]:
        """Letters of demonstrations, drawn evenly: what is seen before each (B, *shape), and it (B,)."""
        ends = self.told.length.cumsum()
        drawn = self.generator.integers(0, ends[-1], count)
        text = np.searchsorted(ends, drawn, side="right")
        place = drawn - np.concatenate([[0], ends])[text]
        return self.before(self.told.rows(text), place)

    def before(self, texts: Texts, place_B: Ints) -> tuple[Array, Ints]:
        """What is seen before a symbol of each text (B, *shape), and that symbol (B,)."""
        later = np.arange(texts.symbol.shape[1]) >= place_B[:, None]
        action_B: Ints = texts.symbol[np.arange(len(place_B)), place_B]
        return self.writing.observed(Texts(texts.prompt, np.where(later, -1, texts.symbol))), action_B

    def spread(self, texts: Texts) -> tuple[Array, Ints, Ints]:
        """All R symbols of N texts: what is seen before each (R, *shape), it (R,), and whose it is (R,)."""
        row_R, place_R = np.nonzero(texts.symbol >= 0)
        return *self.before(texts.rows(row_R), place_R), row_R

    def _logits(self, output_BK: Floats) -> Floats:
        return output_BK[:, : self.policy.actions]

    def _first_log_p(self, seen: Array) -> Floats:
        """ln π^SFT of every symbol, (B, A)."""
        return log_softmax(self._logits(self.first(seen)))

    def _rate(self, rate: float) -> float:
        """This rate at this step of the schedule, if it falls at all."""
        config = self.config
        return annealed(rate, config.anneal_learning_rate, config.schedule_steps, self.steps)

    def _descend(self, gradient_BA: Floats, rate: float) -> float:
        """One step of the policy down a gradient in its logits; a value beside them does not move."""
        full: Floats = np.zeros((len(gradient_BA), self.network.architecture.outputs), np.float32)
        full[:, : gradient_BA.shape[1]] = gradient_BA
        return self.network.descend(full, self._rate(rate), self.config.max_grad_norm)

    def _metrics(self, loss: float, norm: float, rate: float, step: int) -> dict[str, float]:
        """What an update reports, with what was measured before. step: as people count them."""
        metrics = {
            "loss": loss,
            "entropy": self.entropy,
            "stage": float(step),
            "gradient_norm": norm,
            "learning_rate": rate,
        }
        if self.agreement is not None:
            metrics["agreement"] = 100 * self.agreement
        return metrics | self.means

    def samples(self) -> Samples:
        """What it has written before, after imitation and now."""
        return self.album.told()

    def state(self) -> State:
        """Networks, optimiser, comparisons, texts, counters and generators."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state |= prefixed("first", self.first.state())
        state |= {"shown.prompt": self.told.prompt, "shown.symbol": self.told.symbol}
        state |= prefixed("comparisons", self.comparisons.state())
        state |= prefixed("asked", self.asks.state())
        state |= prefixed("album", self.album.state())
        state |= {name: np.asarray(getattr(self, name)) for name in (*_COUNTS, "judged", "entropy")}
        state |= figures.number("agreement", self.agreement) | figures.kept("means", self.means, MEANS)
        state |= {"sums": self.sums.copy(), "distance": self.distance.copy()}
        if self.whole is not None:
            state["whole"] = self.whole.copy()
        state["generator"] = generator_state(self.generator)
        state["acting_generator"] = generator_state(self.policy.generator)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.first.restore(under("first", state))
        writing, shown = self.writing, self.told
        self.told = Texts(
            whole(state, "shown.prompt", shown.prompt.shape, writing.prompts),
            written(state, "shown.symbol", shown.symbol.shape, writing.symbols),
        )
        self.comparisons.restore(under("comparisons", state))
        self.asks.restore(under("asked", state))
        self.album.restore(under("album", state))
        for name in _COUNTS:
            setattr(self, name, int(whole(state, name, ())))
        if not IMITATE <= self.stage <= IMPROVE or (self.stage >= JUDGE and not self.comparisons.full):
            raise Unsound(
                words(
                    "it cannot be at stage {stage} where the number of comparisons is {n}",
                    stage=self.stage,
                    n=self.comparisons.count,
                )
            )
        self.entropy = float(checked(state, "entropy", ()))
        self.agreement = figures.found_number("agreement", state)
        self.means = figures.found("means", state, MEANS)
        if "kl" not in self.means:  # in files of earlier versions half of no texts had won
            self.means = {}
        self.sums = checked(state, "sums", (4,)).astype(np.float64)
        self.judged = int(whole(state, "judged", ()) if "judged" in state else self.sums[0])
        self.distance = checked(state, "distance", (None,)).astype(np.float32)
        self.whole = None
        if "whole" in state:
            self.whole = checked(state, "whole", (len(self.distance),)).astype(np.bool_)
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))

    def break_off(self) -> None:
        """Texts half written are gone; the next ones begin anew."""
        if self.whole is not None:
            self.whole[:], self.distance[:] = True, 0.0


_COUNTS = ("stage", "steps", "count", "unread")
MEANS = ("kl", "wins", "model_reward")
"""What is said of the newest texts."""
