"""Direct preference optimisation (Rafailov et al. 2023): comparisons without a reward model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from rlstudio.algorithms.language.objective import preference_loss
from rlstudio.algorithms.language.settings import DPOConfig
from rlstudio.algorithms.language.working import DIRECT, METRICS, spoken_again
from rlstudio.algorithms.language.writer import IMPROVE, JUDGE, LOOK_EVERY, Writer
from rlstudio.core.algorithm import NotesGradients
from rlstudio.core.arrays import Floats, Ints
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.events import Event, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.worlds.writing import Texts
from rlstudio.nn.acting.policies import Categorical, Softmax
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture

HELD = 64
"""So many of the pairs that are held out tell how far it has come."""


class DPO(Writer):
    """The policy is its own reward model: what it prefers more than π^SFT does is what it thinks better."""

    id = "dpo"
    title = "DPO"
    blurb = (
        "Learns from comparisons what people prefer without a reward model and without PPO: one loss, as "
        "simple as imitation. What is done today in place of RLHF's third step."
    )
    family = "policy gradient"
    paper = (
        "Rafailov et al. 2023, Direct preference optimization: your language model is secretly a reward model"
    )
    Config = DPOConfig
    without_rewards = "always"
    metrics = tuple(metric for metric in METRICS if metric.name != "model_reward")
    shows = frozenset({"action_probabilities"})
    derivation = DIRECT
    config: DPOConfig

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: DPOConfig, *, device: str, seed: int) -> Categorical:
        """A softmax over symbols."""
        writing = spec.writing()
        if writing is None:
            raise ValueError(cls.misfit(spec))
        architecture = Architecture(
            inputs=spec.observation_space, heads=(("policy", writing.symbols),), hidden=config.hidden,
            activation=config.activation, initialisation="orthogonal", head_gains=(0.01,),
            adam_epsilon=1e-5, layer_norm=config.layer_norm,
        )  # fmt: skip
        fresh = np.random.default_rng([seed, 0])
        network = build_network(architecture, device=device, generator=fresh)
        return Categorical(network, writing.symbols, np.random.default_rng([seed, 2]))

    def learn(self, world: World) -> Iterator[Event]:
        """Step 1 as InstructGPT's, then one loss; yields Stepped, EpisodeEnded and Updated."""
        while True:
            #: Train π_ref on demonstrations (supervised)
            yield from self._imitate(world)
            #: Collect comparisons of what π_ref writes
            yield from self._compare(world)
            if self.stage == JUDGE:
                #: π_θ ← π_ref
                self._begin(IMPROVE, world)
            #: Descend the loss of DPO with respect to π_θ
            yield from self._prefer(world)

    def _prefer(self, world: World) -> Iterator[Event]:
        """Learn from comparisons, without an end."""
        config, comparisons = self.config, self.comparisons
        while True:
            yield from self._write(world)
            if self.sums[0] > 0:
                self._tell()
            #: Sample comparisons (x, y_w, y_l)
            index_B = comparisons.sample(config.pairs, self.generator)
            texts, preferred_B = comparisons.both(index_B), comparisons.preferred(index_B)
            seen_R, action_R, text_R = self.spread(texts)
            #: ρ(y) = ln π_θ(y | x) - ln π_ref(y | x), each the sum over the symbols of y
            policy = Softmax(self.network.forward(seen_R))
            now_R = policy.log_probability(action_R)
            first_R = self._first_log_p(seen_R)[np.arange(len(action_R)), action_R]
            ratio_2B = np.bincount(text_R, now_R - first_R, len(texts)).astype(np.float32)
            first_B, second_B = ratio_2B.reshape(2, -1)
            #: L = -E[ln σ(β ρ(y_w) - β ρ(y_l))]
            leash = np.float32(config.leash)
            loss_B, slope_B = preference_loss(leash * (first_B - second_B), preferred_B)
            pull_2B = np.concatenate([slope_B, -slope_B]) * leash
            #: and α times -ln π_θ of each symbol of y_w, in the mean, to keep it likely
            share_2B = np.concatenate([preferred_B, 1 - preferred_B]) / texts.length
            surprise_2B = -share_2B * np.bincount(text_R, now_R, len(texts))
            surprise_B = surprise_2B.reshape(2, -1).sum(0)
            loss_B = (loss_B + config.anchor * surprise_B).astype(np.float32)
            pull_R = ((pull_2B - config.anchor * share_2B) / len(index_B)).astype(np.float32)[text_R]
            rate = self._rate(config.policy_learning_rate)
            norm = self._descend(policy.gradient(action_R, pull_R), config.policy_learning_rate)
            self.entropy = float(policy.entropy().mean())
            evidence = {
                "stage": IMPROVE, "texts": texts, "first": first_B, "second": second_B,
                "preferred": preferred_B, "leash": float(leash), "pull": -slope_B,
                "surprise": surprise_B, "anchor": config.anchor,
                "seen": self.writing.observed(texts),
            }  # fmt: skip
            self.count += 1
            if self.count % LOOK_EVERY == 0:
                held = comparisons.held[:HELD]
                first_H, second_H = self.ratios(comparisons.both(held)).reshape(2, -1)
                self.agreement = comparisons.agreement(first_H - second_H, held)
                self._look_at(world, 2 * world.lanes)
            yield Updated(self._metrics(float(loss_B.mean()), norm, rate, 2), evidence)

    def ratios(self, texts: Texts) -> Floats:
        """ln π_θ(y | x) - ln π_ref(y | x) of texts (N,), without a trace."""
        seen_R, action_R, text_R = self.spread(texts)
        rows: Ints = np.arange(len(action_R))
        now_R = Softmax(self.network(seen_R)).log_probability(action_R)
        ratio_R = now_R - self._first_log_p(seen_R)[rows, action_R]
        return np.bincount(text_R, ratio_R, len(texts)).astype(np.float32)

    def _metrics(self, loss: float, norm: float, rate: float, step: int) -> dict[str, float]:
        metrics = super()._metrics(loss, norm, rate, step)
        metrics.pop("model_reward", None)
        return metrics

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the policy says of the same after the step."""
        if evidence["stage"] == IMPROVE:
            first_B, second_B = self.ratios(evidence["texts"]).reshape(2, -1)
            return {"first": first_B, "second": second_B, "logp": np.zeros(len(first_B))}
        return spoken_again(evidence, self.network, None)

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """The policy."""
        return {"": self.network}
