"""The policy of a Dreamer: what is seen becomes a latent state, of which the actor decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from rlstudio.algorithms.dreaming.network import DreamNetwork
from rlstudio.algorithms.dreaming.scale import KNOWN
from rlstudio.core.arrays import Array, Bools, Floats, State, prefixed, under
from rlstudio.core.inside.imagined import ManyFutures
from rlstudio.core.inside.looking import Reading, Sought
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.words import mark
from rlstudio.nn.acting.boltzmann import drawn
from rlstudio.nn.acting.policies import log_softmax
from rlstudio.nn.network import Network
from rlstudio.nn.normalising import FARTHEST, RunningMoments
from rlstudio.nn.reading import OutputReading, one_output

COURSES = 4
"""So many dreams are shown of a moment."""


class DreamPolicy(Policy):
    """Acts by the state that the observation begins, with an empty memory: here observations tell everything.

    ``unit``: what the critic's values are multiplied by to be told in the environment's own rewards.
    """

    stochastic = True

    def __init__(
        self, network: DreamNetwork, moments: RunningMoments, steps: int, discount: float, seed: int
    ) -> None:
        self.network, self.moments = network, moments
        self.steps, self.unit = steps, 1 / (1 - discount)
        self.generator = np.random.default_rng([seed, 2])
        # The same for every moment and every copy of the policy: one moment has the same dreams.
        self._noise = np.random.default_rng(0).standard_normal(
            (steps, COURSES, network.world.latents), dtype=np.float32
        )

    def learn_scale(self, observation: Array) -> None:
        """Take observations (B, *shape) into the scale by which they are seen, where that is not known."""
        if self.moments.count < KNOWN:
            self.moments.add(observation.reshape(len(observation), -1))

    def seen(self, observation: Array) -> Floats:
        """Observations (B, *shape) as the networks see them, (B, D)."""
        flat = np.asarray(observation, np.float64).reshape(len(observation), -1)
        moved = (flat - self.moments.mean) / self.moments.deviation
        found: Floats = np.clip(moved, -FARTHEST, FARTHEST).astype(np.float32)
        return found

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Actions (B,) of observations; what is dreamed of them is made when somebody asks."""
        seen_BD = self.seen(observation)
        state_BF = self.network.states(seen_BD)
        logit_BA, value_B1 = self.network.actor(state_BF), self.network.critic(state_BF)
        log_p_BA = log_softmax(logit_BA)
        p_BA = np.exp(log_p_BA)
        best_B = logit_BA.argmax(1)
        action_B = drawn(p_BA, self.generator) if explore else best_B
        insight = DreamingInsight(
            lambda: self.dreams(seen_BD),
            action_probabilities=p_BA,
            value=value_B1[:, 0] * np.float32(self.unit),
        )
        return Decision(action_B, insight, np.take_along_axis(log_p_BA, action_B[:, None], 1)[:, 0])

    def dreams(self, seen_BD: Floats) -> ManyFutures:
        """What follows, in the environment's own units."""
        futures = self.network.futures(seen_BD, self.steps, self._noise)
        told = futures.observation * self.moments.deviation + self.moments.mean
        return ManyFutures(told.astype(np.float32), futures.reward, futures.goes_on)

    @property
    def networks(self) -> dict[str, Network]:
        """Actor and critic; both see latent states."""
        return {mark("actor"): self.network.actor, mark("critic"): self.network.critic}

    def activations(
        self, observation: Array, action: Floats | None = None
    ) -> Mapping[str, Mapping[str, Floats]]:
        """What their layers say of the states that observations (B, *shape) begin."""
        state_BF = self.network.states(self.seen(observation))
        return {name: network.activations(state_BF) for name, network in self.networks.items()}

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading:
        """ln π(index | s), or the value."""
        if of == "value":
            return StateReading(self, one_output(self.network.critic, 0), self.unit)

        def slope(logit_BA: Floats) -> Floats:
            gradient = -np.exp(log_softmax(logit_BA))
            gradient[:, index] += 1
            return gradient

        actor = self.network.actor
        return StateReading(self, OutputReading(actor, lambda logit: log_softmax(logit)[:, index], slope))

    def state(self) -> State:
        """All networks, and the moments of what was seen."""
        return prefixed("network", self.network.state()) | prefixed("seen", self.moments.state())

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take these from ``state()``."""
        self.network.restore(under("network", state))
        self.moments.restore(under("seen", state))


class StateReading:
    """A number said of latent states, as a function of the observations that begin them; see ``Reading``."""

    def __init__(self, policy: DreamPolicy, inner: OutputReading, unit: float = 1.0) -> None:
        self.policy, self.inner, self.unit = policy, inner, np.float32(unit)

    def __call__(self, observation: Array) -> Floats:
        """The number (B,)."""
        number: Floats = self.unit * self.inner(self.policy.network.states(self.policy.seen(observation)))
        return number

    def gradient(self, observation: Array) -> tuple[Floats, Floats]:
        """The number (B,) and its gradient with respect to observations (B, *shape)."""
        seen_BD = self.policy.seen(observation)
        number, slope_BF = self.inner.gradient(self.policy.network.states(seen_BD))
        found_BD = self.policy.network.through(seen_BD, slope_BF) / self.policy.moments.deviation
        found_BD *= (np.abs(seen_BD) < FARTHEST) * self.unit
        return self.unit * number, found_BD.reshape(observation.shape).astype(np.float32)

    def ground(self, like: Array) -> Floats:
        """The observation that is seen as zeros."""
        return self.policy.moments.mean.reshape(like.shape).astype(np.float32)


class DreamingInsight(Insight):
    """An Insight whose dreams are dreamed when somebody first looks."""

    __slots__ = ("_dream", "_imagined")

    def __init__(self, dream: Any, **told: Any) -> None:
        self._dream = dream
        self._imagined: ManyFutures | None = None
        super().__init__(**told)

    @property
    def imagined(self) -> ManyFutures | None:
        """What is dreamed of each observation."""
        if self._imagined is None:
            self._imagined = self._dream()
        return self._imagined

    @imagined.setter
    def imagined(self, imagined: ManyFutures | None) -> None:
        self._imagined = imagined
