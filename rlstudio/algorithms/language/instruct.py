"""InstructGPT's three steps (Ouyang et al. 2022): imitate people, model what they prefer, improve by PPO."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from rlstudio.algorithms.language.comparisons import BEFORE, IMITATED
from rlstudio.algorithms.language.objective import leashed, preference_loss
from rlstudio.algorithms.language.settings import InstructConfig
from rlstudio.algorithms.language.working import INSTRUCT, METRICS, spoken_again
from rlstudio.algorithms.language.writer import IMPROVE, JUDGE, LOOK_EVERY, Writer
from rlstudio.algorithms.policy_gradient.ppo_objective import ppo_gradient
from rlstudio.core.algorithm import NotesGradients
from rlstudio.core.arrays import Array, Floats, Ints, State, checked, prefixed, present, under, whole
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Event, Stepped, Transition, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.policy import Decision
from rlstudio.core.words import mark, words
from rlstudio.core.worlds.writing import Texts
from rlstudio.nn.acting.actor_critic import build_actor_critic
from rlstudio.nn.acting.policies import Categorical
from rlstudio.nn.build import build_network
from rlstudio.nn.memory.rollout import Rollout
from rlstudio.nn.network import Architecture, Network
from rlstudio.nn.returns import generalised_advantages, normalised


class Instruct(Writer):
    """A policy that writes, a reward model that learns what is preferred, and PPO between the two."""

    id = "instruct"
    title = "InstructGPT"
    blurb = (
        "RLHF in three steps: imitates what people wrote, learns from comparisons what they prefer, and gets "
        "better by PPO against that reward model, on a leash to where it began."
    )
    family = "actor-critic"
    paper = "Ouyang et al. 2022, Training language models to follow instructions with human feedback"
    Config = InstructConfig
    metrics = METRICS
    shows = frozenset({"action_probabilities", "value"})
    derivation = INSTRUCT
    config: InstructConfig

    def __init__(self, spec: EnvSpec, config: InstructConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.judge = self._reward_model()
        # r_θ is told in deviations of its scores of texts by π^SFT, from their mean.
        self.score_mean, self.score_deviation = 0.0, 1.0
        self.leash = config.leash
        self.rollout: Rollout | None = None
        self.plan: Ints = np.empty(0, np.int64)
        self.position = 0
        self.advantage_TN: Floats = np.empty((0, 0), np.float32)
        self.score_TN: Floats = np.empty((0, 0), np.float32)
        self.ratio_TN: Floats = np.empty((0, 0), np.float32)

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: InstructConfig, *, device: str, seed: int) -> Categorical:
        """A softmax over symbols and a value, each with layers of its own."""
        policy = build_actor_critic(
            spec, hidden=config.hidden, activation=config.activation, layer_norm=config.layer_norm,
            separate_towers=True, device=device, seed=seed,
        )  # fmt: skip
        assert isinstance(policy, Categorical)
        return policy

    def _reward_model(self) -> Network:
        """A fresh network from a finished text to a number."""
        config = self.config
        architecture = Architecture(
            inputs=self.spec.observation_space, heads=(("reward", 1),), hidden=config.hidden,
            activation=config.activation, layer_norm=config.layer_norm,
        )  # fmt: skip
        return build_network(
            architecture, device=self.device, generator=np.random.default_rng([self.seed, 6])
        )

    def learn(self, world: World) -> Iterator[Event]:
        """The three steps one after the other; yields Stepped, EpisodeEnded and Updated."""
        while True:
            #: Step 1: train π^SFT on demonstrations (supervised)
            yield from self._imitate(world)
            #: Step 2: collect comparisons of what π^SFT writes
            yield from self._compare(world)
            #: and train a reward model r_θ on them
            yield from self._judge(world)
            #: Step 3: optimise π^RL, which begins as π^SFT, against r_θ by PPO
            yield from self._improve(world)

    def _judge(self, world: World) -> Iterator[Event]:
        """Step 2, second half: so many passes over the comparisons."""
        config, comparisons = self.config, self.comparisons
        while self.stage == JUDGE:
            yield from self._write(world)
            #: Sample comparisons (x, y_w, y_l)
            index_B = comparisons.sample(config.pairs, self.generator)
            seen = self.writing.observed(comparisons.both(index_B))
            first_B, second_B = self.judge.forward(seen)[:, 0].reshape(2, -1)
            preferred_B = comparisons.preferred(index_B)
            #: loss(θ) = -E[ln σ(r_θ(x, y_w) - r_θ(x, y_l))]
            loss_B, slope_B = preference_loss(first_B - second_B, preferred_B)
            slope_2B = (np.concatenate([slope_B, -slope_B]) / len(index_B)).astype(np.float32)
            rate = self._rate(config.learning_rate)
            norm = self.judge.descend(slope_2B[:, None], rate, config.max_grad_norm)
            evidence = {
                "stage": JUDGE, "seen": seen, "first": first_B, "second": second_B, "preferred": preferred_B,
                "pull": -slope_B,
            }  # fmt: skip
            self.count += 1
            held = comparisons.held
            first_H, second_H = self._raw(comparisons.both(held)).reshape(2, -1)
            self.agreement = comparisons.agreement(first_H - second_H, held)
            if self.count >= config.comparison_passes * comparisons.learned / config.pairs:
                self._begin(IMPROVE, world)
            elif self.count % LOOK_EVERY == 0:
                self._look_at(world, world.lanes)
            yield Updated(self._metrics(float(loss_B.mean()), norm, rate, 2), evidence)

    def _improve(self, world: World) -> Iterator[Event]:
        """Step 3, without an end."""
        config, policy, network = self.config, self.policy, self.network
        rollout = self._begun(world)
        while True:
            while not rollout.full:
                #: Sample y of π^RL(· | x) for prompts x
                decision = policy.decide(world.observe(), explore=True)
                transition = self._step(world, decision)
                #: R(x, y) = r_θ(x, y) - β ln(π^RL(y | x) / π^SFT(y | x)), β's part symbol by symbol
                self._record(rollout, transition, decision)
                yield Stepped(transition, decision)
                yield from transition.episodes
            if len(self.plan) == 0:
                #: Compute advantage estimates Â of all symbols
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
                self._plan_epochs(rollout)
                self._tell()
            while self.position < len(self.plan):
                #: Optimise PPO's clipped surrogate with respect to π^RL, with K epochs of minibatches
                index_B = self._next_minibatch(rollout)
                advantage_B = rollout.flat(self.advantage_TN)[index_B]
                value_B = rollout.flat(rollout.value_TN)[index_B]
                return_B, weight_B = advantage_B + value_B, normalised(advantage_B)
                action_B = rollout.flat(rollout.action_TN)[index_B]
                output_BK = network.forward(rollout.flat(rollout.observation_TN)[index_B])
                gradient_BK, metrics = ppo_gradient(
                    output_BK,
                    action_B,
                    rollout.flat(rollout.log_probability_TN)[index_B],
                    weight_B,
                    return_B,
                    value_B,
                    clip_range=config.clip_range,
                    entropy_bonus=config.entropy_bonus,
                    value_weight=config.value_weight,
                    clip_value=False,
                )
                rate = self._rate(config.policy_learning_rate)
                norm = network.descend(gradient_BK, rate, config.max_grad_norm)
                self.entropy = metrics["entropy"]
                loss = metrics["policy_loss"] + config.value_weight * metrics["value_loss"]
                evidence = {
                    "stage": IMPROVE,
                    "index": index_B,
                    "rollout": rollout,
                    "raw": self.advantage_TN,
                    "advantage": weight_B,
                    "return": return_B,
                    "action": action_B,
                    "output": output_BK,
                    "distribution": policy.distribution,
                    "normalised": True,
                    "penalised": False,
                    "score": self.score_TN,
                    "ratio": self.ratio_TN,
                    "leash": self.leash,
                    "discount": config.discount,
                    "trace_decay": config.trace_decay,
                    "clip_range": config.clip_range,
                    "entropy_bonus": config.entropy_bonus,
                    "value_weight": config.value_weight,
                }
                loss -= config.entropy_bonus * metrics["entropy"]
                yield Updated(self._metrics(loss, norm, rate, 3), evidence)
            #: π_old ← π^RL
            self.plan, self.position = np.empty(0, np.int64), 0
            rollout.position = 0

    def _record(self, rollout: Rollout, transition: Transition, decision: Decision) -> None:
        """One step with the reward that PPO learns from: the reward model's, less the leash's pull."""
        if rollout.position == 0:
            self.leash = self.config.leash  # one for the whole rollout, though it may change meanwhile
        lanes = np.arange(rollout.lanes)
        first_N = self._first_log_p(transition.observation)[lanes, transition.action]
        assert decision.log_probability is not None
        ratio_N = decision.log_probability - first_N
        score_N: Floats = np.zeros(rollout.lanes, np.float32)
        ended = np.flatnonzero(transition.terminated)
        if len(ended):
            score_N[ended] = self._scores(transition.next_observation[ended])
        self.score_TN[rollout.position], self.ratio_TN[rollout.position] = score_N, ratio_N
        rollout.add(replace(transition, reward=leashed(score_N, ratio_N, self.leash)), decision, None)

    def _raw(self, texts: Texts) -> Floats:
        """r_θ of texts (N,), as the reward model says it."""
        found: Floats = self.judge(self.writing.observed(texts))[:, 0]
        return found

    def _scores(self, seen: Array) -> Floats:
        """r_θ of finished texts as they are seen (N, *shape), in deviations from what π^SFT writes."""
        if self.stage < IMPROVE:
            return super()._scores(seen)
        found: Floats = (self.judge(seen)[:, 0] - self.score_mean) / np.float32(self.score_deviation)
        return found

    def _begin(self, stage: int, world: World) -> None:
        """Go on to a stage; before step 3 the reward model's scores are brought to mean 0 and deviation 1."""
        super()._begin(stage, world)
        if stage == IMPROVE:
            score = self._raw(self.comparisons.both(np.arange(self.comparisons.count)))
            self.score_mean, self.score_deviation = float(score.mean()), float(score.std()) + 1e-6
            for moment in (BEFORE, IMITATED):
                texts = self.album.texts(moment)
                self.album.rate(moment, self._scores(self.writing.observed(texts)), texts.length > 0)

    def _begun(self, world: World) -> Rollout:
        if self.rollout is None:
            self.rollout = self._empty(world.lanes)
        return self.rollout

    def _empty(self, lanes: int) -> Rollout:
        steps = self.config.rollout_steps
        self.score_TN, self.ratio_TN = np.zeros((2, steps, lanes), np.float32)
        return Rollout(self.spec.observation_space, steps, lanes, self.spec.action_space)

    def _plan_epochs(self, rollout: Rollout) -> None:
        """Shuffle all steps once per epoch."""
        count = rollout.steps * rollout.lanes
        self.plan = np.concatenate([self.generator.permutation(count) for _ in range(self.config.epochs)])
        self.position = 0

    def _next_minibatch(self, rollout: Rollout) -> Ints:
        """Step numbers of the next minibatch; one never reaches from an epoch into the next."""
        start, count = self.position, rollout.steps * rollout.lanes
        self.position = min(start + self.config.minibatch_size, (start // count + 1) * count)
        return self.plan[start : self.position]

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What policy, value and reward model say of the same after the step."""
        return spoken_again(evidence, self.network, self.judge)

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """The policy with its value, and the reward model."""
        return {mark("policy and value"): self.network, mark("reward model"): self.judge}

    def state(self) -> State:
        """And the reward model, the rollout and the plan."""
        state = super().state()
        state |= prefixed("judge", self.judge.state())
        state |= prefixed("judge_optimiser", self.judge.optimiser_state())
        state |= {name: np.asarray(getattr(self, name)) for name in ("position", *_FIGURES)}
        state |= {"plan": self.plan.copy(), "advantage_TN": self.advantage_TN.copy()}
        if self.rollout is not None:
            state |= prefixed("rollout", self.rollout.state())
            state |= {"score_TN": self.score_TN.copy(), "ratio_TN": self.ratio_TN.copy()}
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        super().restore(state)
        self.judge.restore(under("judge", state))
        self.judge.restore_optimiser(under("judge_optimiser", state))
        for name in _FIGURES:
            setattr(self, name, float(checked(state, name, ())))
        if not self.score_deviation > 0:
            raise Unsound(words("{value} cannot be the unit of scores", value=self.score_deviation))
        if "score_TN" in state:
            lanes = checked(state, "score_TN", (self.config.rollout_steps, None)).shape[1]
            self.rollout = self._empty(lanes)
            self.rollout.restore(under("rollout", state))
            self.score_TN = present(state, "score_TN").astype(np.float32)
            self.ratio_TN = checked(state, "ratio_TN", self.score_TN.shape).astype(np.float32)
        plan, position = present(state, "plan"), int(whole(state, "position", ()))
        advantage_TN = present(state, "advantage_TN")
        if len(plan):
            plan = whole(state, "plan", (None,), self.score_TN.size)
            advantage_TN = checked(state, "advantage_TN", self.score_TN.shape)
        if position > len(plan):
            raise Unsound(
                words("a plan of length {n} cannot stand at {position}", n=len(plan), position=position)
            )
        self.plan, self.position = plan.astype(np.int64), position
        self.advantage_TN = advantage_TN.astype(np.float32)

    def break_off(self) -> None:
        """Forget an unfinished rollout."""
        super().break_off()
        if self.rollout is not None and not self.rollout.full:
            self.rollout.position = 0


_FIGURES = ("score_mean", "score_deviation", "leash")
