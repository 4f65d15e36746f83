"""REINFORCE, the Monte Carlo policy gradient (Williams 1992; Sutton and Barto 2018, section 13.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from rlstudio.algorithms.policy_gradient.on_policy import LEARNING_RATE
from rlstudio.algorithms.policy_gradient.reinforce_objective import (
    all_legal,
    first_of,
    gradient_variance,
    policy_gradient,
)
from rlstudio.algorithms.policy_gradient.reinforce_settings import ReinforceConfig
from rlstudio.algorithms.policy_gradient.reinforce_working import DERIVATION, spoken
from rlstudio.core.algorithm import Algorithm, InsightField, Metric, NotesGradients
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
    whole,
)
from rlstudio.core.env import EnvSpec, World
from rlstudio.core.errors import Unsound
from rlstudio.core.events import Event, Stepped, Transition, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.spaces import Box, Discrete
from rlstudio.core.words import mark, words
from rlstudio.nn.acting.masks import legal_logits
from rlstudio.nn.acting.policies import Categorical, Softmax
from rlstudio.nn.build import build_network
from rlstudio.nn.memory.episodes import Episode, Episodes
from rlstudio.nn.network import Architecture, usual_body
from rlstudio.nn.normalising.network import behind_normalisation, unwrapped
from rlstudio.nn.normalising.rewards import RewardScale
from rlstudio.nn.returns import discounted_returns, normalised
from rlstudio.nn.schedules import annealed


class Reinforce(Algorithm):
    """REINFORCE: play whole episodes, then make what was done in good ones more likely."""

    id = "reinforce"
    added = ("steps",)
    title = "REINFORCE"
    blurb = (
        "Plays whole episodes and makes the actions of good ones more likely. The simplest policy gradient, "
        "noisy and instructive."
    )
    family = "policy gradient"
    paper = "Williams 1992, Simple statistical gradient-following algorithms for connectionist learning"
    Config = ReinforceConfig
    metrics = (
        Metric(
            name="policy_loss",
            title="Policy loss",
            help="-weight · ln π(a|s), summed over an episode's steps, the mean of the episodes.",
            group="policy loss",
        ),
        Metric(
            name="value_loss",
            title="Value loss",
            help="Mean squared error of the learned baseline.",
            group="value loss",
            log=True,
        ),
        Metric(
            name="entropy", title="Entropy", help="How undecided the policy is.", unit="nats", group="entropy"
        ),
        Metric(
            name="baseline",
            title="Baseline",
            help="Mean of what was subtracted from the returns.",
        ),
        Metric(
            name="gradient_variance",
            title="Gradient variance",
            help="How far single episodes disagree about the way to go: the variance of their policy "
            "gradients, added up over all parameters. Weights are those before they are normalised.",
            group="gradient variance",
            log=True,
        ),
        Metric(
            name="gradient_norm",
            title="Gradient length",
            help="Length of the gradient before it is limited.",
            group="gradient",
        ),
        LEARNING_RATE,
        Metric(
            name="used_steps",
            title="Used steps",
            help="Share of the steps since the last update that it learned from. The others belonged to "
            "episodes begun under an older policy, or were played while other environments were waited for.",
            group="used steps",
        ),
    )
    shows = frozenset({"action_probabilities", "value"})
    derivation = DERIVATION
    obeys_masks = True
    policy: Categorical

    def __init__(self, spec: EnvSpec, config: ReinforceConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        #: Initialise policy parameters θ (and the baseline's)
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.network = self.policy.network
        self.normalising, self.learner = unwrapped(self.network)
        self.rewards = RewardScale(1) if config.normalise_rewards else None
        self.episodes: Episodes | None = None
        self.average = 0.0
        self.averaged = 0
        self.steps = 0

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """Here REINFORCE draws from a list of actions and sees no pictures."""
        if not isinstance(spec.action_space, Discrete):
            return mark("REINFORCE is built here for a few separate actions, not for a number on a scale.")
        if isinstance(spec.observation_space, Box) and spec.observation_space.is_image:
            return mark(
                "REINFORCE learns once per episode, far too slow for games seen as pictures: use PPO."
            )
        return None

    @classmethod
    def shown(cls, config: ReinforceConfig) -> frozenset[InsightField]:
        """A value only where one is learned."""
        return cls.shows if config.baseline == "learned value" else cls.shows - {"value"}

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: ReinforceConfig, *, device: str, seed: int) -> Categorical:
        """A softmax policy over a fresh network: A logits, and one value if that is the baseline."""
        actions = spec.action_space
        if not isinstance(actions, Discrete):
            raise ValueError(cls.misfit(spec))
        learned = config.baseline == "learned value"
        architecture = Architecture(
            inputs=spec.observation_space,
            heads=(("policy", actions.n), ("value", 1)) if learned else (("policy", actions.n),),
            hidden=config.hidden,
            activation=config.activation,
            initialisation="orthogonal",
            head_gains=(0.01, 1.0) if learned else (0.01,),
            separate_towers=True,
            body=usual_body(spec.observation_space),
            layer_norm=config.layer_norm,
        )
        network = build_network(architecture, device=device, generator=np.random.default_rng([seed, 0]))
        valued = learned and config.normalise_rewards
        network = behind_normalisation(network, observations=config.normalise_observations, values=valued)
        return Categorical(network, actions.n, np.random.default_rng([seed, 2]))

    def learn(self, world: World) -> Iterator[Event]:
        """Sutton and Barto 2018, page 330, some episodes at a time; yields Stepped, EpisodeEnded, Updated."""
        config, policy, network = self.config, self.policy, self.learner
        if self.episodes is None:
            self.episodes = Episodes(self.spec.observation_space, world.lanes)
        episodes = self.episodes
        while True:
            while not episodes.complete(config.episodes_per_update):
                #: Generate episodes S_0, A_0, R_1, ..., S_{T-1}, A_{T-1}, R_T following π(·|·, θ)
                observation = world.observe()
                if self.normalising is not None:
                    self.normalising.add(observation)
                decision = policy.decide(observation, explore=True, legal=world.legal())
                transition = world.step(decision.action)
                self.steps += world.lanes
                episodes.add(self._seen(transition), config.episodes_per_update)
                yield Stepped(transition, decision)
                yield from transition.episodes
            steps = episodes.steps
            batch = episodes.pop_finished()
            self._scale_rewards(batch)
            observation_B = np.concatenate([episode.observation for episode in batch])
            action_B = np.concatenate([episode.action for episode in batch])
            #: For each step: G ← Σ_k γ^(k-t-1) R_k
            rest_E = self.cut_off(batch)
            return_B = self.returns(batch, rest_E)
            credit_B = self.credits(batch, return_B)
            output_BK = network(observation_B)
            #: δ ← G - b(S_t)
            baseline_B = self.baselines(batch, output_BK, credit_B)
            weight_B = credit_B - baseline_B
            share_B, surprise_B = self.shares(batch), weight_B
            variance = self._variance(batch, weight_B * share_B)
            if config.normalise:
                weight_B = normalised(weight_B, float(max(np.abs(credit_B).max(), np.abs(baseline_B).max())))
            scaled_B = weight_B
            weight_B = weight_B * share_B
            #: θ ← θ + α γ^t δ ∇ ln π(A_t|S_t, θ), the mean over episodes; and the baseline ← its error
            output_BK = network.forward(observation_B)
            gradient_BK = np.zeros_like(output_BK)
            actions = policy.actions
            logit_BA, value_B = legal_logits(output_BK[:, :actions], all_legal(batch)), None
            gradient_BK[:, :actions], loss, entropy = policy_gradient(
                logit_BA,
                action_B,
                weight_B,
                config.entropy_bonus,
                len(batch),
            )
            error_B = baseline_B - credit_B
            if config.baseline == "learned value":
                value_B = output_BK[:, actions]
                error_B = value_B - return_B
                gradient_BK[:, actions] = error_B / len(batch)
            rate, value_rate = self._rates()
            norm = network.descend(gradient_BK, rate, config.max_grad_norm, value_rate)
            metrics = {
                "policy_loss": loss,
                "value_loss": float(np.mean(error_B**2)),
                "entropy": entropy,
                "baseline": float(baseline_B.mean()),
                "gradient_norm": norm,
                "learning_rate": rate,
                "used_steps": len(action_B) / steps,
            }
            if variance is not None:
                metrics["gradient_variance"] = variance
            evidence = {
                "return": credit_B,
                "weight": weight_B,
                "action": action_B,
                "episodes": batch,
                "observation": observation_B,
                "truth": return_B,
                "rest": rest_E,
                "whole": config.weight == "whole episode",
                "discount": config.discount,
                "baseline": baseline_B,
                "surprise": surprise_B,
                "normalised": config.normalise,
                "scaled": scaled_B,
                "share": share_B,
                "shared": config.discount_from_start,
                "logits": logit_BA,
                "value": value_B,
            }
            yield Updated(metrics, evidence)

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """What the network says of the same steps after the update."""
        output_BK, actions = self.learner(evidence["observation"]), self.policy.actions
        logit_BA = legal_logits(output_BK[:, :actions], all_legal(evidence["episodes"]))
        return spoken(evidence, logit_BA, None if evidence["value"] is None else output_BK[:, actions])

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """The policy, and the baseline if it is learned."""
        return {"": self.learner}

    def _rates(self) -> tuple[float, dict[str, float] | None]:
        """The learning rate at this step of the schedule, and that of the value where it has its own."""
        config = self.config
        rate, own = (
            annealed(rate, config.anneal_learning_rate, config.schedule_steps, self.steps)
            for rate in (config.learning_rate, config.critic_learning_rate or config.learning_rate)
        )
        differs = config.critic_learning_rate is not None and config.baseline == "learned value"
        return rate, {"value": own} if differs else None

    def _seen(self, transition: Transition) -> Transition:
        """A step as the network saw it when it acted."""
        if self.normalising is None:
            return transition
        after = self.normalising.seen(transition.next_observation)
        return replace(transition, observation=self.normalising.last_seen, next_observation=after)

    def _scale_rewards(self, batch: list[Episode]) -> None:
        """Bring rewards to the running deviation of returns, which these episodes have moved."""
        if self.rewards is None:
            return
        for episode in batch:
            over_T = np.arange(len(episode.reward)) == len(episode.reward) - 1
            self.rewards.add(episode.reward[:, None], over_T[:, None], self.config.discount)
        for episode in batch:
            episode.reward = self.rewards.scaled(episode.reward)
        if self.normalising is not None and self.config.baseline == "learned value":
            self.normalising.unit = self.rewards.unit

    def _variance(self, batch: list[Episode], weight_B: Floats) -> float | None:
        """Variance over the episodes of Σ_t δ_t ∇ ln π(a_t|s_t), the gradient that each alone would give.

        None for a single episode.
        """
        if len(batch) < 2:
            return None
        network, actions, gradients, start = self.learner, self.policy.actions, [], 0
        for episode in batch:
            weight_T = weight_B[start : start + len(episode.action)]
            start += len(episode.action)
            output_TK = network.forward(episode.observation)
            gradient_TK = np.zeros_like(output_TK)
            chosen = Softmax(legal_logits(output_TK[:, :actions], episode.legal))
            gradient_TK[:, :actions] = chosen.gradient(episode.action, weight_T)
            gradients.append(network.parameter_gradient(gradient_TK))
        return gradient_variance(np.stack(gradients))

    def cut_off(self, batch: list[Episode]) -> Floats:
        """What a time limit cut off each episode (E,): the learned value stands for it, if there is one."""
        after_E = np.zeros(len(batch), np.float32)
        cut = [number for number, episode in enumerate(batch) if episode.truncated]
        if cut and self.config.baseline == "learned value":
            after_E[cut] = self.learner(np.stack([batch[number].after for number in cut]))[:, -1]
        return after_E

    def returns(self, batch: list[Episode], after_E: Floats) -> Floats:
        """Rewards to go (B,), with what was cut off behind the last ones."""
        return np.concatenate(
            [
                discounted_returns(episode.reward, self.config.discount, after)
                for episode, after in zip(batch, after_E.tolist(), strict=True)
            ]
        )

    def credits(self, batch: list[Episode], return_B: Floats) -> Floats:
        """What each action is credited with (B,): its reward to go, or its whole episode's return."""
        return first_of(batch, return_B) if self.config.weight == "whole episode" else return_B

    def shares(self, batch: list[Episode]) -> Floats:
        """γ^t (B,) if actions count from the start; else 1, also where the whole episode's return has it."""
        config = self.config
        length_E = [len(episode.action) for episode in batch]
        if not config.discount_from_start or config.weight == "whole episode":
            return np.ones(sum(length_E), np.float32)
        time_B = np.concatenate([np.arange(length) for length in length_E])
        share_B: Floats = np.power(config.discount, time_B).astype(np.float32)
        return share_B

    def baselines(self, batch: list[Episode], output_BK: Floats, credit_B: Floats) -> Floats:
        """What is subtracted from the credits (B,); the running average moves after it was used."""
        if self.config.baseline == "learned value":
            value_B = output_BK[:, -1]
            return first_of(batch, value_B) if self.config.weight == "whole episode" else value_B
        baseline_B = np.full(len(credit_B), self.average, np.float32)
        if self.config.baseline == "average":
            self.averaged += 1
            # At first the plain mean of what has been seen, then a running one.
            rate = max(self.config.average_rate, 1 / self.averaged)
            self.average += rate * (float(credit_B.mean()) - self.average)
        return baseline_B

    def state(self) -> State:
        """Network, optimiser, baseline, the episodes under way and the generator."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state |= {"average": np.asarray(self.average), "averaged": np.asarray(self.averaged)}
        state["steps"] = np.asarray(self.steps)
        state["acting_generator"] = generator_state(self.policy.generator)
        if self.rewards is not None:
            state |= prefixed("rewards", self.rewards.state())
        if self.episodes is not None:
            state |= prefixed("episodes", self.episodes.state())
            state["lanes"] = np.asarray(self.episodes.lanes)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.average = float(checked(state, "average", ()))
        self.averaged = int(checked(state, "averaged", ()))
        self.steps = int(whole(state, "steps", ())) if "steps" in state else 0  # earlier files have none
        restore_generator(self.policy.generator, present(state, "acting_generator"))
        if self.rewards is not None:
            self.rewards.restore(under("rewards", state))
        if "lanes" in state:
            gathered = under("episodes", state)
            for name in gathered:
                if name.rpartition(".")[2] == "action":
                    whole(gathered, name, gathered[name].shape, self.policy.actions)
                if name.rpartition(".")[2] == "legal" and gathered[name].shape[-1:] != (self.policy.actions,):
                    raise Unsound(
                        words(
                            "the array {name} does not fit the number of actions, {n}",
                            name=repr(name),
                            n=self.policy.actions,
                        )
                    )
            self.episodes = Episodes(self.spec.observation_space, int(state["lanes"]))
            self.episodes.restore(gathered)

    def break_off(self) -> None:
        """Episodes that have no end have no return."""
        if self.episodes is not None:
            self.episodes.break_off()
