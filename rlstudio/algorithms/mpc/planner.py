"""CEM as a controller: before every action the best of many plans is sought in the learned model."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.algorithms.mpc.ensemble import Ensemble, Layers, returns
from rlstudio.algorithms.mpc.particles import Chance
from rlstudio.algorithms.mpc.settings import MPCConfig
from rlstudio.algorithms.search.chance import seeds_of
from rlstudio.core.arrays import Array, Bools, Floats, Ints, State, checked, prefixed, under
from rlstudio.core.env import EnvSpec
from rlstudio.core.policy import ActionDistribution, Decision, Insight, Policy
from rlstudio.core.spaces import Box, Discrete
from rlstudio.nn.acting.boltzmann import drawn
from rlstudio.nn.network import Network

MOST_PLANS = 8
"""So many observations that somebody looks at are planned for at once."""
LEAST_SPREAD = 0.05
"""Standard deviation that plans keep, as a part of half the range of an action."""
LEAST_CHANCE = 0.05
"""What of the evenly spread chance every action keeps in plans of separate actions."""


class Gaussian:
    """Independent Gaussians for the D continuous actions of each step, cut to the bounds."""

    def __init__(self, space: Box, horizon: int) -> None:
        self.low, self.high = (bound.reshape(-1) for bound in space.bounds())
        self.half: Floats = ((self.high - self.low) / 2).astype(np.float32)
        shape = (horizon, len(self.low))
        self.mean: Floats = np.broadcast_to((self.high + self.low) / 2, shape).astype(np.float32)
        self.deviation: Floats = np.broadcast_to(self.half, shape).astype(np.float32)

    def draw(self, number: int, generator: np.random.Generator) -> Floats:
        """Plans (N, H, D)."""
        noise = generator.standard_normal((number, *self.mean.shape), dtype=np.float32)
        return np.clip(self.mean + self.deviation * noise, self.low, self.high)

    def move(self, elite: Array) -> None:
        """Mean and deviation of the elites."""
        self.mean = elite.mean(0, dtype=np.float32)
        self.deviation = np.maximum(elite.std(0, dtype=np.float32), LEAST_SPREAD * self.half)

    def likeliest(self) -> Floats:
        """The mean."""
        return self.mean

    def coded(self, plans: Array) -> Floats:
        """As they are."""
        return np.asarray(plans, np.float32)


class Categorical:
    """Chances of each of A actions for each step."""

    def __init__(self, space: Discrete, horizon: int) -> None:
        self.chance: Floats = np.full((horizon, space.n), 1 / space.n, np.float32)

    def draw(self, number: int, generator: np.random.Generator) -> Ints:
        """Plans (N, H)."""
        edge_HA = self.chance.cumsum(1)[:, :-1]
        luck_NH = generator.random((number, len(self.chance)), dtype=np.float32)
        plans: Ints = (luck_NH[..., None] >= edge_HA).sum(-1)
        return plans

    def move(self, elite: Array) -> None:
        """How often the elites take each action, none of them never."""
        share_HA = self.coded(elite).mean(0)
        self.chance = (1 - LEAST_CHANCE) * share_HA + np.float32(LEAST_CHANCE / share_HA.shape[1])

    def likeliest(self) -> Ints:
        """The likeliest action of each step."""
        likeliest: Ints = self.chance.argmax(1)
        return likeliest

    def coded(self, plans: Array) -> Floats:
        """One-hot."""
        coded: Floats = np.eye(self.chance.shape[1], dtype=np.float32)[plans]
        return coded


class Planner(Policy):
    """Plans anew before every action, and takes the first of the plan.

    ``fitted``: whether there is a model; until then exploring actions are drawn evenly. What CEM draws
    depends on the observation alone, so that the same state has the same plan whoever asks. ``planned``
    (B,): what the last plans were expected to bring.
    """

    def __init__(
        self, spec: EnvSpec, config: MPCConfig, ensemble: Ensemble, generator: np.random.Generator
    ) -> None:
        self.space, self.config, self.ensemble, self.generator = (
            spec.action_space,
            config,
            ensemble,
            generator,
        )
        self.fitted = False
        self.planned: Floats = np.zeros(0, np.float32)

    def begun(self) -> Gaussian | Categorical:
        """The distribution that nothing is known of yet."""
        horizon = self.config.horizon
        return (
            Gaussian(self.space, horizon) if isinstance(self.space, Box) else Categorical(self.space, horizon)
        )

    def plan(
        self, observation: Floats, layers: Layers, generator: np.random.Generator
    ) -> Gaussian | Categorical:
        """The distribution of plans after CEM, from one observation (D,)."""
        config, ensemble, plans = self.config, self.ensemble, self.begun()
        keep = min(config.elites, config.candidates)
        #: for Actions sampled a_{t:t+H} ~ CEM(·), 1 to NSamples do
        for _ in range(config.iterations):
            drawn_N = plans.draw(config.candidates, generator)
            #: Propagate state particles ŝ^e using f̃_e | {D, a_{t:t+H}}, in every member e
            chance = self._chance(generator, config.candidates, config.particles)
            futures = ensemble.imagine(observation, plans.coded(drawn_N), layers, chance)
            #: Evaluate actions as Σ_{τ=t}^{t+H} 1/E Σ_e r̂(ŝ^e_τ, a_τ)
            worth_N = returns(futures).mean(1)
            #: Update CEM(·) distribution: that of the elites
            plans.move(drawn_N[np.argpartition(-worth_N, keep - 1)[:keep]])
        return plans

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """The first actions of plans for observations (B, *shape), and what the model makes of these."""
        flat_BD = np.asarray(observation, np.float32).reshape(len(observation), -1)
        layers = self.ensemble.layers()
        generators = [np.random.default_rng(seed) for seed in seeds_of(flat_BD, 0).tolist()]
        if explore and not self.fitted:
            found = [self.begun() for _ in flat_BD]
            whole = [self._evenly() for _ in found]
        else:
            found = [
                self.plan(row, layers, generator) for row, generator in zip(flat_BD, generators, strict=True)
            ]
            whole = [plans.likeliest() for plans in found]
        if self.fitted and explore:
            whole = [self._loosely(plans, plan) for plans, plan in zip(found, whole, strict=True)]
        plan_BH = np.stack(whole)
        luck = [self._chance(generator, 1, 1, stays=True) for generator in generators]
        told = [one for one in luck if one is not None]
        chance = Chance.side_by_side(told) if told else None
        futures = self.ensemble.imagine(flat_BD, found[0].coded(plan_BH), layers, chance)
        self.planned = returns(futures).mean(1)
        best = np.stack([plans.likeliest()[0] for plans in found])
        action = plan_BH[:, 0]
        explored = None
        if explore:
            explored = (action != best).reshape(len(action), -1).any(1)
        insight = Insight(imagined=futures, legal=legal)
        if isinstance(self.space, Box):
            mean = np.stack([plans.mean[0] for plans in found if isinstance(plans, Gaussian)])
            deviation = np.stack([plans.deviation[0] for plans in found if isinstance(plans, Gaussian)])
            insight.action_distribution = ActionDistribution(mean, deviation)
            action = action.reshape(-1, *self.space.shape).astype(np.float32)
        else:
            insight.action_probabilities = np.stack(
                [plans.chance[0] for plans in found if isinstance(plans, Categorical)]
            )
        return Decision(action, insight, None, explored)

    def _chance(
        self, generator: np.random.Generator, plans: int, particles: int, *, stays: bool = False
    ) -> Chance | None:
        """What Gaussian members draw for so many plans; None: nothing. stays: each particle in its member."""
        config, ensemble = self.config, self.ensemble
        if config.members == "deterministic":
            return None
        shape = (config.horizon, ensemble.members, particles, plans, ensemble.width)
        return Chance.drawn(generator, shape, moves=config.propagation == "ts-1" and not stays)

    def _evenly(self) -> Array:
        """A plan of actions at random."""
        config, space = self.config, self.space
        if isinstance(space, Discrete):
            return (self.generator.random(config.horizon) * space.n).astype(np.int64)
        low, high = (bound.reshape(-1) for bound in space.bounds())
        share = self.generator.random((config.horizon, len(low)), dtype=np.float32)
        return (low + (high - low) * share).astype(np.float32)

    def _loosely(self, plans: Gaussian | Categorical, plan: Array) -> Array:
        """The plan with its first action drawn as the last round's plans have it."""
        loose = plan.copy()
        if isinstance(plans, Categorical):
            loose[0] = drawn(plans.chance[:1], self.generator)[0]
        else:
            loose[0] = plans.draw(1, self.generator)[0, 0]
        return loose

    @property
    def networks(self) -> Mapping[str, Network]:
        """All models as one network, whose towers they are."""
        return {"models": self.ensemble.network}

    def activations(
        self, observation: Array, action: Floats | None = None
    ) -> Mapping[str, Mapping[str, Floats]]:
        """What the layers say of observations with these actions; without any, with those that are planned.

        Of many observations at once (a map of moments) with the first, or the middle action: there is no
        time for a plan of each.
        """
        if action is not None:
            taken: Array = action
        elif len(observation) <= MOST_PLANS:
            taken = self.decide(observation, explore=False).action
        else:
            taken = np.stack([self.begun().likeliest()[0]] * len(observation))
        pairs = self.ensemble.seen(self.ensemble.pairs(observation, taken))
        return {"models": self.ensemble.network.activations(pairs)}

    def state(self) -> State:
        """The ensemble, and whether it has learned."""
        return {**prefixed("ensemble", self.ensemble.state()), "fitted": np.asarray(self.fitted)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take these from ``state()``."""
        fitted = bool(checked(state, "fitted", ()))
        self.ensemble.restore(under("ensemble", state))
        self.fitted = fitted
