"""Policies over continuous actions: one number and its noise, a Gaussian, a squashed Gaussian.

Networks speak of actions between -1 and 1; ``ActionScale`` is the way to the environment's own bounds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial
from typing import Self

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, State, checked
from rlstudio.core.errors import Unsound
from rlstudio.core.inside.looking import Reading, Sought
from rlstudio.core.policy import ActionDistribution, Decision, Insight, Policy
from rlstudio.core.spaces import Box
from rlstudio.core.words import mark, words
from rlstudio.nn.acting.critic import Critic, JudgedInsight
from rlstudio.nn.network import Network
from rlstudio.nn.normalising.network import Normalising
from rlstudio.nn.reading import one_output

HALF_LOG_TAU = 0.5 * math.log(2 * math.pi)
LOG_DEVIATION = (-20.0, 2.0)
"""Where the logarithm of a squashed Gaussian's deviation is cut off (Haarnoja et al. 2018, their code)."""


class ActionScale:
    """The affine map between [-1, 1]^D and the bounds of a Box of actions. Raises ValueError if unbounded."""

    def __init__(self, space: Box) -> None:
        low, high = space.bounds()
        self.low: Floats = low.reshape(-1)
        self.high: Floats = high.reshape(-1)
        if not (np.isfinite(self.low).all() and np.isfinite(self.high).all()):
            raise ValueError("continuous actions need a lowest and a highest value")
        self.centre: Floats = (self.high + self.low) * np.float32(0.5)
        self.half: Floats = (self.high - self.low) * np.float32(0.5)
        # A number whose bounds are equal cannot be chosen: it is the centre, which is 0 in [-1, 1].
        self.fixed = self.half == 0
        self._divisor: Floats = np.where(self.fixed, np.float32(1), self.half)
        self.width = len(self.centre)

    def outward(self, unit_BD: Floats) -> Floats:
        """From [-1, 1] to the environment's units."""
        return self.centre + self.half * unit_BD

    def inward(self, action_BD: Floats) -> Floats:
        """From the environment's units to [-1, 1]."""
        return (action_BD - self.centre) / self._divisor


class Actor(Policy):
    """What continuous policies share: a network, a scale, a generator, and a time of random actions.

    ``random``: while true, exploring draws evenly from all actions, to fill a memory with variety.
    ``noise`` (B, D): if given, what is added to the next exploring decision about B observations, for noise
    that has a memory. ``critic``: who judges the actions, for those who look; None: nobody does.
    """

    lately = (Critic.prefix,)

    def __init__(
        self,
        network: Network,
        scale: ActionScale,
        generator: np.random.Generator,
        critic: Critic | None = None,
    ) -> None:
        self.network = network
        self.scale = scale
        self.generator = generator
        self.critic = critic
        self.random = False
        self.noise: Floats | None = None

    @property
    def untold(self) -> frozenset[str]:
        """The value, where there is no critic."""
        return frozenset() if self.critic is not None and self.critic.known else frozenset({"value"})

    def _drift(self, like_BD: Floats) -> Floats | None:
        """The noise, where it is for as many observations as these."""
        return self.noise if self.noise is not None and self.noise.shape == like_BD.shape else None

    def _at_random(self, batch: int) -> Floats:
        draws: Floats = self.generator.random((batch, self.scale.width), dtype=np.float32)
        return 2 * draws - 1

    def _insight(self, observation: Array, unit_BD: Floats, shown: ActionDistribution) -> Insight:
        """What there is to show of these actions in [-1, 1], right after the pass that led to them."""
        critic = self.critic
        if critic is None or not critic.known:
            return Insight(action_distribution=shown)
        seen = self.network.last_seen if isinstance(self.network, Normalising) else observation
        return JudgedInsight(partial(critic.value, seen, unit_BD), action_distribution=shown)

    @property
    def networks(self) -> Mapping[str, Network]:
        """The actor and, if it is known, the critic."""
        if self.critic is None or not self.critic.known:
            return {mark("actor"): self.network}
        return {mark("actor"): self.network, mark("critic"): self.critic.network}

    @property
    def _normalising(self) -> Normalising | None:
        return self.network if isinstance(self.network, Normalising) else None

    def preferred(self, output_BK: Floats) -> Floats:
        """The preferred actions in [-1, 1] (B, D) of the network's outputs."""
        return np.tanh(output_BK[:, : self.scale.width])

    def activations(
        self, observation: Array, action: Floats | None = None
    ) -> Mapping[str, Mapping[str, Floats]]:
        """Those of the actor, and of the critic as it judges these actions or the preferred ones."""
        found = {"actor": self.network.activations(observation)}
        if self.critic is not None and self.critic.known:
            unit_BD = self._units(observation, action)
            normalising = self._normalising
            seen = observation if normalising is None else normalising.seen(observation)
            found["critic"] = self.critic.activations(seen, unit_BD)
        return found

    def _units(self, observation: Array, action: Floats | None) -> Floats:
        """Actions (B, D) as the critic sees them; None: the preferred ones."""
        if action is None:
            return self.preferred(self.network.peek(observation))
        return self._within_bounds(action)

    def _within_bounds(self, action: Floats) -> Floats:
        """Actions (..., D) in the environment's units as those in [-1, 1] that the world carries out."""
        return np.clip(self.scale.inward(action), -1, 1).astype(np.float32)

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading | None:
        """The output behind one dimension of the action, before tanh; or what the critic says of one action.

        The value of no particular action is not told.
        """
        if of == "action":
            return one_output(self.network, index)
        if self.critic is None or not self.critic.known or action is None:
            return None
        return self.critic.judge(self._within_bounds(action), self._normalising)

    def acting_state(self) -> State:
        """What it needs to act: the network's parameters."""
        return self.network.state()

    def restore_acting(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``acting_state()``."""
        self.network.restore(state)

    def state(self) -> State:
        """What it needs to act, and its critic's parameters."""
        return self.acting_state() | ({} if self.critic is None else self.critic.state())

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``."""
        acting = {name: value for name, value in state.items() if not name.startswith(Critic.prefix)}
        self.restore_acting(acting)
        if self.critic is not None:
            self.critic.restore(state)


class DeterministicActor(Actor):
    """The action tanh(network), exactly; when exploring with noise added, cut off at the bounds.

    ``deviation``: the noise's standard deviation where actions are in [-1, 1].
    """

    def __init__(
        self,
        network: Network,
        scale: ActionScale,
        generator: np.random.Generator,
        deviation: float,
        critic: Critic | None = None,
    ) -> None:
        super().__init__(network, scale, generator, critic)
        self.deviation = deviation

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """The action for observations (B, *shape), with noise when exploring."""
        unit_BD = np.tanh(self.network(observation))
        action_BD = self.scale.outward(unit_BD)
        deviation = self.deviation if explore else 0.0
        spread_BD = np.broadcast_to(self.scale.half * np.float32(deviation), action_BD.shape)
        shown = ActionDistribution(action_BD, spread_BD)
        if not explore:
            return Decision(action_BD, self._insight(observation, unit_BD, shown))
        explored_B = None
        if self.random:
            unit_BD, explored_B = self._at_random(len(unit_BD)), np.ones(len(unit_BD), np.bool_)
        else:
            noise_BD = self._drift(unit_BD)
            if noise_BD is None:
                noise_BD = self.generator.standard_normal(unit_BD.shape, np.float32) * np.float32(deviation)
            unit_BD = np.clip(unit_BD + noise_BD, -1, 1)
        insight = self._insight(observation, unit_BD, shown)
        return Decision(self.scale.outward(unit_BD), insight, None, explored_B)

    def acting_state(self) -> State:
        """The network's parameters and the noise's deviation."""
        return {**self.network.state(), "deviation": np.asarray(self.deviation)}

    def restore_acting(self, state: Mapping[str, Array]) -> None:
        """Take parameters and deviation from ``acting_state()``."""
        deviation = float(checked(state, "deviation", ()))
        self.network.restore(state)
        self.deviation = deviation


class SquashedGaussian(Actor):
    """a = tanh(u) with u ~ N(mean, deviation), both from the network (B, 2 D): [mean | ln deviation].

    With noise on top, cut off at the bounds, the log-probability of what was done is not known.
    """

    stochastic = True

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """An action drawn for each observation (B, *shape), or the tanh of the mean."""
        mean_BD, log_deviation_BD = self.split(self.network(observation))
        shown = ActionDistribution(mean_BD, np.exp(log_deviation_BD), squashed=True)
        log_p_B = explored_B = None
        if not explore:
            unit_BD: Floats = np.tanh(mean_BD)
        elif self.random:
            unit_BD, explored_B = self._at_random(len(mean_BD)), np.ones(len(mean_BD), np.bool_)
        else:
            noise_BD = self.generator.standard_normal(mean_BD.shape, np.float32)
            unit_BD, log_p_B = squashed_sample(mean_BD, log_deviation_BD, noise_BD)
            drift_BD = self._drift(unit_BD)
            if drift_BD is not None:
                unit_BD, log_p_B = np.clip(unit_BD + drift_BD, -1, 1), None
        insight = self._insight(observation, unit_BD, shown)
        return Decision(self.scale.outward(unit_BD), insight, log_p_B, explored_B)

    def split(self, output_BK: Floats) -> tuple[Floats, Floats]:
        """Mean and ln deviation (B, D) of a network output (B, 2 D)."""
        mean_BD, log_deviation_BD = output_BK[:, : self.scale.width], output_BK[:, self.scale.width :]
        return mean_BD, np.clip(log_deviation_BD, *LOG_DEVIATION)


class Gaussian:
    """π = N(mean, deviation) for each of D dimensions, from outputs [ln deviation | mean] (B, 2 D)."""

    def __init__(self, output_BP: Floats) -> None:
        width = output_BP.shape[1] // 2
        self.log_deviation_BD, self.mean_BD = output_BP[:, :width], output_BP[:, width:]
        self.deviation_BD = np.exp(self.log_deviation_BD)

    def log_probability(self, action_B: Array) -> Floats:
        """Σ_D -z**2 / 2 - ln deviation - ln(2 pi) / 2, z = (a - mean) / deviation; (B,)."""
        z_BD = (action_B - self.mean_BD) / self.deviation_BD
        log_p_B: Floats = np.add.reduce(
            -0.5 * z_BD * z_BD - self.log_deviation_BD - np.float32(HALF_LOG_TAU), 1
        )
        return log_p_B

    def gradient(self, action_B: Array, weight_B: Floats) -> Floats:
        """d ln π / d mean = z / deviation and d ln π / d ln deviation = z**2 - 1, times the weights."""
        z_BD = (action_B - self.mean_BD) / self.deviation_BD
        gradient_BP: Floats = np.concatenate([z_BD * z_BD - 1, z_BD / self.deviation_BD], 1)
        gradient_BP *= weight_B[:, None]
        return gradient_BP

    def entropy(self) -> Floats:
        """Σ_D ln deviation + ln(2 pi e) / 2, (B,)."""
        entropy_B: Floats = np.add.reduce(self.log_deviation_BD + np.float32(HALF_LOG_TAU + 0.5), 1)
        return entropy_B

    def entropy_gradient(self) -> Floats:
        """1 for every ln deviation, 0 for every mean."""
        ones_BD = np.ones_like(self.mean_BD)
        return np.concatenate([ones_BD, 0 * ones_BD], 1)

    def kl_from(self, old: Self) -> Floats:
        """Σ_D ln(d / d_old) + (d_old**2 + (mean_old - mean)**2) / (2 d**2) - 1/2, d the deviation; (B,)."""
        log_ratio_BD = self.log_deviation_BD - old.log_deviation_BD
        kl_B: Floats = np.add.reduce(log_ratio_BD + 0.5 * self._spread(old) - 0.5, 1)
        return kl_B

    def kl_gradient(self, old: Self) -> Floats:
        """d KL / d ln d = 1 - (d_old**2 + shift**2) / d**2 and d KL / d mean = shift / d**2."""
        shift_BD = (self.mean_BD - old.mean_BD) / (self.deviation_BD * self.deviation_BD)
        return np.concatenate([1 - self._spread(old), shift_BD], 1)

    def _spread(self, old: Self) -> Floats:
        shift_BD = old.mean_BD - self.mean_BD
        variance_BD = self.deviation_BD * self.deviation_BD
        spread_BD: Floats = (old.deviation_BD * old.deviation_BD + shift_BD * shift_BD) / variance_BD
        return spread_BD


class GaussianActor(Policy):
    """Draws from a Gaussian over actions in [-1, 1]^D, which are scaled to the bounds; greedy: its mean.

    ``network``: heads [ln deviation (D) | mean (D) | value (1)], of actions in [-1, 1], so that the same is
    learned whatever the bounds are. Draws may lie beyond, where the world clips them: their log-probability
    is that of what was drawn, by volume in [-1, 1]^D. Decisions and what is shown are in the environment's
    units.
    """

    distribution = Gaussian
    stochastic = True

    def __init__(self, network: Network, scale: ActionScale, generator: np.random.Generator) -> None:
        self.network = network
        self.scale = scale
        self.width = scale.width
        self.generator = generator

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Actions drawn for observations (B, *shape), or the means, and the values."""
        output = self.network(observation)
        gaussian = Gaussian(output[:, : 2 * self.width])
        mean_BD, deviation_BD = gaussian.mean_BD, gaussian.deviation_BD
        shown = ActionDistribution(self.scale.outward(mean_BD), self.scale.half * deviation_BD)
        insight = Insight(value=output[:, 2 * self.width], action_distribution=shown)
        unit_BD = mean_BD
        if explore:
            noise_BD: Floats = self.generator.standard_normal(mean_BD.shape, np.float32)
            noise_BD *= deviation_BD
            noise_BD += mean_BD
            noise_BD[:, self.scale.fixed] = 0
            unit_BD = noise_BD
        return Decision(self.scale.outward(unit_BD), insight, gaussian.log_probability(unit_BD))

    @property
    def networks(self) -> Mapping[str, Network]:
        """The network of the Gaussian and of the value."""
        return {mark("policy and value"): self.network}

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading | None:
        """The mean of one dimension, where actions are in [-1, 1]; or the value."""
        return one_output(self.network, (2 * self.width if of == "value" else self.width + index))

    def state(self) -> State:
        """The network's parameters, and the half ranges that its actions are scaled by.

        Files of versions whose networks spoke in the environment's units lack these, and are refused.
        """
        return {**self.network.state(), "action_half": self.scale.half.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``. Raises ValueError if they are for actions of other bounds."""
        half_D = checked(state, "action_half", self.scale.half.shape)
        if not np.array_equal(half_D, self.scale.half):
            raise Unsound(words("the actions that it learned have other bounds"))
        self.network.restore(state)


def squashed_sample(mean_BD: Floats, log_deviation_BD: Floats, noise_BD: Floats) -> tuple[Floats, Floats]:
    """tanh(mean + deviation * noise) (B, D) and its log-density (B,) in [-1, 1]^D.

    Haarnoja et al. 2018b, equation 26: ln p(a) = ln N(u) - sum ln(1 - tanh(u)**2), the last without
    cancellation as 2 (ln 2 - u - softplus(-2 u)).
    """
    u_BD = mean_BD + np.exp(log_deviation_BD) * noise_BD
    log_normal_BD = -0.5 * noise_BD * noise_BD - log_deviation_BD - np.float32(HALF_LOG_TAU)
    log_slope_BD = 2 * (np.float32(math.log(2)) - u_BD - np.logaddexp(np.float32(0), -2 * u_BD))
    return np.tanh(u_BD), np.add.reduce(log_normal_BD - log_slope_BD, 1)
