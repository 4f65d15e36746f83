"""Routing: one of several frozen networks is asked, and which one is learned by a policy gradient."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import numpy as np

from rlstudio.algorithms.attention import route_estimators as estimators
from rlstudio.algorithms.attention.route_settings import RoutingConfig
from rlstudio.algorithms.attention.route_working import DERIVATION, log_probability
from rlstudio.algorithms.policy_gradient.on_policy import ENTROPY, GRADIENT_NORM, LEARNING_RATE
from rlstudio.core.algorithm import Algorithm, Metric, NotesGradients
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
from rlstudio.core.events import Event, Stepped, Updated
from rlstudio.core.formulas.derivation import Evidence
from rlstudio.core.spaces import Discrete
from rlstudio.core.words import said_within, words
from rlstudio.nn.acting.policies import Categorical
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture
from rlstudio.nn.schedules import annealed

DRAWS = 16
"""Times that a gradient is drawn anew, to see how far it scatters."""
LEAST = np.float32(np.exp(-4))
"""Beliefs below this count as this, so that a network that is sure and wrong costs 4 nats and no more."""
MOST_GATHERED = 1_000_000


class Routing(Algorithm):
    """A router reads the input and asks one network; the networks are frozen, the router learns."""

    id = "routing"
    title = "Routing"
    blurb = (
        "Asks one of several frozen networks. A choice has no gradient: the score function makes networks "
        "that answered well more likely. Straight-through, Gumbel-softmax and soft attention are beside it."
    )
    family = "policy gradient"
    paper = "Rosenbaum et al. 2018, Routing networks; Schulman et al. 2015, Stochastic computation graphs"
    Config = RoutingConfig
    metrics: ClassVar[tuple[Metric, ...]] = (
        Metric(
            name="right_route", title="Right network", unit="%", group="right network",
            help="How often the likeliest network is the one that has learned inputs of this kind.",
        ),
        Metric(
            name="loss", title="Loss", unit="nats", group="loss",
            help="-ln of the belief in the right answer, expected over all networks; at most 4 each.",
        ),
        Metric(
            name="variance_score", title="Score function", group="variance", log=True,
            help="How far its gradient scatters when the route is drawn anew, with a baseline: the trace of "
            "the covariance by the router's outputs, as it would be at this moment.",
        ),
        Metric(
            name="variance_plain", title="No baseline", group="variance", log=True,
            help="The same without a baseline.",
        ),
        Metric(
            name="variance_straight", title="Straight-through", group="variance", log=True,
            help="The same of straight-through, whose mean is not the gradient of the expected loss.",
        ),
        Metric(
            name="variance_gumbel", title="Gumbel-softmax", group="variance", log=True,
            help="The same of Gumbel-softmax. Soft attention draws nothing and does not scatter at all.",
        ),
        ENTROPY,
        LEARNING_RATE,
        GRADIENT_NORM,
    )  # fmt: skip
    shows = frozenset({"action_probabilities"})
    evidence = frozenset({"kind", "route"})
    derivation = DERIVATION
    policy: Categorical

    def __init__(self, spec: EnvSpec, config: RoutingConfig, *, device: str, seed: int) -> None:
        super().__init__(spec, config, device=device, seed=seed)
        self.config = config
        self.policy = self.make_policy(spec, config, device=device, seed=seed)
        self.network = self.policy.network
        self.generator = np.random.default_rng([seed, 1])
        self.watched = np.random.default_rng([seed, 3])
        self.steps = 0
        self.batch = self._empty()

    @classmethod
    def misfit(cls, spec: EnvSpec) -> str | None:
        """It needs several networks to choose from, and labels."""
        if {"label", "kind", "said"} <= spec.tells and isinstance(spec.action_space, Discrete):
            return None
        return words(
            "{algorithm} needs several networks of which one is asked, such as in “Who can read it?”.",
            algorithm=said_within(cls.title),
        )

    @classmethod
    def make_policy(cls, spec: EnvSpec, config: RoutingConfig, *, device: str, seed: int) -> Categorical:
        """Probabilities of the networks, from a fresh router."""
        assert isinstance(spec.action_space, Discrete)
        architecture = Architecture(
            inputs=spec.observation_space,
            heads=(("policy", spec.action_space.n),),
            hidden=config.router,
            initialisation="orthogonal",
            head_gains=(0.01,),
        )
        network = build_network(architecture, device=device, generator=np.random.default_rng([seed, 0]))
        return Categorical(network, spec.action_space.n, np.random.default_rng([seed, 2]))

    def learn(self, world: World) -> Iterator[Event]:
        """A batch of choices, then one update; yields Stepped, EpisodeEnded and Updated."""
        config, policy, network = self.config, self.policy, self.network
        while True:
            while len(self.batch["route"]) < config.batch_size:
                observation = world.observe()
                #: Draw whom to ask: a ~ π(·|x)
                decision = policy.decide(observation, explore=True)
                #: Ask network a: it answers argmax_y p_a(y|x)
                transition = world.step(decision.action)
                self._gather(observation, decision.action, world)
                yield Stepped(transition, decision)
                yield from transition.episodes
            batch, self.batch = self.batch, self._empty()
            route_B, q_BK = batch["route"], batch["q"]
            logit_BK = network.forward(batch["seen"])
            p_BK = share_BK = estimators.softmax(logit_BK)
            taken_BK = (np.arange(p_BK.shape[1]) == route_B[:, None]).astype(np.float32)
            cost_B = -np.log((taken_BK * q_BK).sum(1))
            expected = float(cost_B.mean()) if config.baseline == "average" else 0.0
            if config.estimator == "score function":
                #: Score function: (ℓ_a - b) ∇ ln π(a|x), with ℓ_a = -ln p_a(y*)
                slope_BK = estimators.score_function(p_BK, route_B, q_BK, expected)
            elif config.estimator == "straight-through":
                #: Straight-through: z = onehot(a) forward, ∇z ← ∇π backward, of -ln Σ_k z_k p_k(y*)
                slope_BK, share_BK = estimators.straight_through(p_BK, route_B, q_BK), taken_BK
            elif config.estimator == "gumbel-softmax":
                #: Gumbel-softmax: z = softmax((ln π + g) / τ), and the gradient goes through z
                noise_BK = self.generator.gumbel(size=p_BK.shape).astype(np.float32)
                slope_BK = estimators.gumbel_softmax(logit_BK, noise_BK, q_BK, config.temperature)
                share_BK = estimators.softmax((logit_BK + noise_BK) / np.float32(config.temperature))
            else:
                #: Soft attention: z = π, all networks are asked
                slope_BK = estimators.soft(p_BK, q_BK)
            #: θ ← θ - α ∇, less a little for being undecided
            log_p_BK = np.log(np.maximum(p_BK, 1e-12))
            entropy_B1 = -(p_BK * log_p_BK).sum(1, keepdims=True)
            slope_BK = slope_BK + config.entropy_bonus * p_BK * (log_p_BK + entropy_B1)
            rate = annealed(
                config.learning_rate, config.anneal_learning_rate, config.schedule_steps, self.steps
            )
            gradient_BK = (slope_BK / len(route_B)).astype(np.float32)
            norm = network.descend(gradient_BK, rate, config.max_grad_norm)
            metrics = {
                "right_route": 100 * float((p_BK.argmax(1) == batch["kind"]).mean()),
                "loss": float(-(p_BK * np.log(q_BK)).sum(1).mean()),
                "entropy": float(entropy_B1.mean()),
                "learning_rate": rate,
                "gradient_norm": norm,
            }
            evidence = {
                **batch, "p": p_BK, "share": share_BK, "expected": expected, "estimator": config.estimator
            }  # fmt: skip
            yield Updated(metrics | self._variances(logit_BK, q_BK, expected), evidence)

    def _variances(self, logit_BK: Floats, q_BK: Floats, expected: float) -> dict[str, float]:
        """How far every estimator would scatter here, by draws that learning knows nothing of."""
        noise = self.watched.gumbel(size=(DRAWS, *logit_BK.shape)).astype(np.float32)
        p_BK, route = estimators.softmax(logit_BK), (logit_BK + noise).argmax(-1)
        cost = expected or float(-(p_BK * np.log(q_BK)).sum(1).mean())
        found = {
            "score": estimators.score_function(p_BK, route, q_BK, cost),
            "plain": estimators.score_function(p_BK, route, q_BK, 0.0),
            "straight": estimators.straight_through(p_BK, route, q_BK),
            "gumbel": estimators.gumbel_softmax(logit_BK, noise, q_BK, self.config.temperature),
        }
        return {f"variance_{name}": estimators.scatter(gradients) for name, gradients in found.items()}

    def _gather(self, observation: Array, action: Array, world: World) -> None:
        """Keep what is learned from of this step."""
        told = world.told()
        label_B11 = told["label"][:, None, None]
        q_BK = np.exp(np.take_along_axis(told["said"], label_B11, 2)[..., 0])
        found = {"seen": observation, "route": action, "kind": told["kind"], "q": np.maximum(q_BK, LEAST)}
        self.batch = {
            name: np.concatenate([kept, found[name].astype(kept.dtype)]) for name, kept in self.batch.items()
        }
        self.steps += world.lanes

    def _empty(self) -> dict[str, Array]:
        """Choices by the names of what is kept of them: none."""
        assert isinstance(self.spec.action_space, Discrete)
        return {
            "seen": np.zeros((0, *self.spec.observation_space.shape), np.float32),
            "route": np.zeros(0, np.int64),
            "kind": np.zeros(0, np.int64),
            "q": np.zeros((0, self.spec.action_space.n), np.float32),
        }

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """The log-probability of the same routes after the step."""
        return {
            "logp": log_probability({**evidence, "p": estimators.softmax(self.network(evidence["seen"]))})
        }

    def learning_networks(self) -> Mapping[str, NotesGradients]:
        """The router."""
        return {"policy": self.network}

    def state(self) -> State:
        """Router, optimiser, counters, generators, and the choices gathered so far."""
        state = prefixed("policy", self.policy.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        state |= prefixed("batch", {name: value.copy() for name, value in self.batch.items()})
        state["steps"] = np.asarray(self.steps)
        state["generator"] = generator_state(self.generator)
        state["watched_generator"] = generator_state(self.watched)
        state["acting_generator"] = generator_state(self.policy.generator)
        return state

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.policy.restore(under("policy", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.steps = int(whole(state, "steps", ()))
        kept = under("batch", state)
        count = len(present(kept, "route"))
        if count > MOST_GATHERED:
            raise Unsound(words("the number of choices gathered, {n}, is impossible", n=count))
        empty = self._empty()
        self.batch = {
            name: checked(kept, name, (count, *value.shape[1:])).astype(value.dtype)
            for name, value in empty.items()
        }
        for name in ("route", "kind"):
            self.batch[name] = whole(kept, name, (count,), empty["q"].shape[1])
        if not ((self.batch["q"] >= LEAST) & (self.batch["q"] <= 1)).all():
            raise Unsound(words("beliefs must be between e**-4 and 1"))
        restore_generator(self.generator, present(state, "generator"))
        restore_generator(self.watched, present(state, "watched_generator"))
        restore_generator(self.policy.generator, present(state, "acting_generator"))
