"""The two ways in which networks act: epsilon-greedy on action values, and drawing from probabilities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, Self

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, State, checked
from rlstudio.core.errors import Unsound
from rlstudio.core.inside.looking import Reading, Sought
from rlstudio.core.policy import Decision, Insight, Policy
from rlstudio.core.words import mark, words
from rlstudio.nn.acting.boltzmann import boltzmann, drawn
from rlstudio.nn.acting.masks import best_action, last_legal, legal_action, legal_logits
from rlstudio.nn.network import Network
from rlstudio.nn.reading import OutputReading, one_output


class EpsilonGreedy(Policy):
    """Takes argmax_a Q(s, a), or with probability ``epsilon`` (when exploring) any action.

    ``network`` has one head of A action values. If its layers are noisy they explore: an exploring decision
    draws the noise anew, one for all lanes, and a greedy one is made without it. With a ``temperature`` the
    others are not greedy, but drawn from a softmax of the values over it.
    """

    def __init__(
        self,
        network: Network,
        generator: np.random.Generator,
        epsilon: float,
        temperature: float | None = None,
    ) -> None:
        self.network = network
        self.generator = generator
        self.epsilon = epsilon
        self.temperature = temperature
        self._noisy = network.architecture.noisy is not None

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Action values and the action chosen by them (or at random) for observations (B, *shape)."""
        if self._noisy:
            self.network.resample(self.generator if explore else None)
        q_BA, insight = self.look(observation)
        insight.legal = legal
        action_B = best_action(q_BA, legal)
        if self.temperature is not None:
            p_BA = insight.action_probabilities = boltzmann(q_BA, self.temperature, self.epsilon, legal)
            if explore:
                drawn_B = drawn(p_BA, self.generator)
                return Decision(drawn_B, insight, None, drawn_B != action_B)
        if not explore:
            return Decision(action_B, insight)
        if len(action_B) == 1:  # the same draws as below, without arrays
            explored = self.generator.random() < self.epsilon
            if explored:
                share = self.generator.random()
                action_B[0] = (
                    int(share * q_BA.shape[1]) if legal is None else legal_action(np.array([share]), legal)[0]
                )
            return Decision(action_B, insight, None, _YES if explored else _NO)
        explored_B = self.generator.random(len(action_B)) < self.epsilon
        if explored_B.any():
            share_B = self.generator.random(len(action_B))
            any_B = (
                (share_B * q_BA.shape[1]).astype(np.int64) if legal is None else legal_action(share_B, legal)
            )
            action_B = np.where(explored_B, any_B, action_B)
        return Decision(action_B, insight, None, explored_B)

    def look(self, observation: Array) -> tuple[Floats, Insight]:
        """Action values q_BA, from one pass through the network, and what there is to show of it."""
        q_BA = self.network(observation)
        return q_BA, Insight(action_values=q_BA)

    @property
    def networks(self) -> Mapping[str, Network]:
        """The network of the values."""
        return {mark("Q-values"): self.network}

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading | None:
        """Q(s, index)."""
        return one_output(self.network, index) if of == "action" else None

    def state(self) -> State:
        """The network's parameters, epsilon, and the temperature where there is one."""
        state = {**self.network.state(), "epsilon": np.asarray(self.epsilon)}
        return state if self.temperature is None else state | {"temperature": np.asarray(self.temperature)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters and epsilon from ``state()``."""
        epsilon = float(checked(state, "epsilon", ()))
        if self.temperature is not None:
            temperature = float(checked(state, "temperature", ()))
            if not temperature > 0:
                raise Unsound(
                    words("a temperature must be above 0, and this one is {value}", value=temperature)
                )
            self.temperature = temperature
        self.network.restore(state)
        self.epsilon = epsilon


_YES, _NO = np.array([True]), np.array([False])
_YES.flags.writeable = _NO.flags.writeable = False


def log_softmax(logit_BA: Floats) -> Floats:
    """ln of the softmax over the last axis, without overflow."""
    shifted = logit_BA - np.maximum.reduce(logit_BA, 1, keepdims=True)
    return shifted - np.log(np.add.reduce(np.exp(shifted), 1, keepdims=True))


class Distribution(Protocol):
    """What policy gradients need of B distributions over actions, in the network's own outputs (B, P)."""

    def __init__(self, output_BP: Floats) -> None: ...

    def log_probability(self, action_B: Array) -> Floats:
        """ln π(a|s), (B,)."""

    def gradient(self, action_B: Array, weight_B: Floats) -> Floats:
        """Gradient of Σ weight * ln π(a|s) with respect to the outputs, (B, P)."""

    def entropy(self) -> Floats:
        """H(π(·|s)) in nats, (B,)."""

    def entropy_gradient(self) -> Floats:
        """Gradient of Σ H with respect to the outputs, (B, P)."""

    def kl_from(self, old: Self) -> Floats:
        """KL(old || this) in nats, (B,)."""

    def kl_gradient(self, old: Self) -> Floats:
        """Gradient of Σ KL(old || this) with respect to this one's outputs, (B, P)."""


class Softmax:
    """π = softmax(logits): a choice among A actions."""

    def __init__(self, output_BP: Floats) -> None:
        self.log_p_BA = log_softmax(output_BP)
        self.p_BA = np.exp(self.log_p_BA)
        self._rows_B = np.arange(len(output_BP))
        self._negative_entropy_B: Floats | None = None

    def log_probability(self, action_B: Array) -> Floats:
        """ln π(a|s), (B,)."""
        chosen_B: Floats = self.log_p_BA[self._rows_B, action_B]
        return chosen_B

    def gradient(self, action_B: Array, weight_B: Floats) -> Floats:
        """d ln π(a) / d logits = onehot(a) - π, times the weights."""
        gradient_BA = self.p_BA * -weight_B[:, None]
        gradient_BA[self._rows_B, action_B] += weight_B
        return gradient_BA

    def entropy(self) -> Floats:
        """H = -Σ π ln π, (B,)."""
        if self._negative_entropy_B is None:
            self._surprise_BA = self.p_BA * self.log_p_BA
            self._negative_entropy_B = np.add.reduce(self._surprise_BA, 1)
        return -self._negative_entropy_B

    def entropy_gradient(self) -> Floats:
        """dH / d logits = -π (ln π + H)."""
        entropy_B = self.entropy()
        gradient_BA = self.p_BA * -entropy_B[:, None]
        gradient_BA -= self._surprise_BA
        return gradient_BA

    def kl_from(self, old: Self) -> Floats:
        """Σ π_old (ln π_old - ln π), (B,)."""
        kl_B: Floats = np.add.reduce(old.p_BA * (old.log_p_BA - self.log_p_BA), 1)
        return kl_B

    def kl_gradient(self, old: Self) -> Floats:
        """dKL / d logits = π - π_old."""
        return self.p_BA - old.p_BA


class Categorical(Policy):
    """Draws actions from softmax(logits); greedy: the most probable one.

    ``network``: a head of A logits, then optionally a head of one state value.
    """

    distribution = Softmax
    stochastic = True

    def __init__(self, network: Network, actions: int, generator: np.random.Generator) -> None:
        self.network = network
        self.actions = actions
        self.generator = generator

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Probabilities, actions drawn from them (or the likeliest), and the value if there is a head."""
        output = self.network(observation)
        log_p_BA = log_softmax(legal_logits(output[:, : self.actions], legal))
        p_BA = np.exp(log_p_BA)
        value_B = output[:, self.actions] if output.shape[1] > self.actions else None
        insight = Insight(action_probabilities=p_BA, value=value_B, legal=legal)
        likeliest_B = p_BA.argmax(1)
        if not explore:
            action_B = likeliest_B
        else:
            # Inverse of the distribution function; the last (legal) action takes what rounding leaves over.
            draw_B1 = self.generator.random((len(output), 1), dtype=np.float32)
            below = p_BA[:, :-1].cumsum(1) <= draw_B1
            action_B = np.add.reduce(below, 1, dtype=np.int64)
            if legal is not None:
                action_B = np.minimum(action_B, last_legal(legal))
        log_probability_B = log_p_BA[np.arange(len(output)), action_B]
        return Decision(action_B, insight, log_probability_B, action_B != likeliest_B)

    @property
    def networks(self) -> Mapping[str, Network]:
        """The network of the probabilities and, if it has one, of the value."""
        return {mark("policy and value") if self._values else mark("policy"): self.network}

    @property
    def _values(self) -> bool:
        return self.network.architecture.outputs > self.actions

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading | None:
        """ln π(index | s), as logits are only told up to a constant; or the value, if there is a head."""
        if of == "value":
            return one_output(self.network, self.actions) if self._values else None

        def softmax(output: Floats) -> Softmax:
            legal_BA = None if legal is None else np.broadcast_to(legal, (len(output), self.actions))
            return Softmax(legal_logits(output, legal_BA)[:, : self.actions])

        def number(output: Floats) -> Floats:
            return softmax(output).log_probability(np.full(len(output), index))

        def slope(output: Floats) -> Floats:
            gradient: Floats = np.zeros_like(output)
            ones = np.ones(len(output), np.float32)
            gradient[:, : self.actions] = softmax(output).gradient(np.full(len(output), index), ones)
            return gradient

        return OutputReading(self.network, number, slope)

    def state(self) -> State:
        """The network's parameters."""
        return self.network.state()

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``."""
        self.network.restore(state)
