"""Return distributions: what the outputs of distributional networks mean, and acting by their means."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Bools, Floats, State, checked
from rlstudio.core.errors import Unsound
from rlstudio.core.inside.looking import Reading, Sought
from rlstudio.core.policy import Insight, ReturnDistribution
from rlstudio.core.words import words
from rlstudio.nn.acting.policies import EpsilonGreedy
from rlstudio.nn.network import Network
from rlstudio.nn.reading import OutputReading


def softmax(logit: Floats) -> Floats:
    """Probabilities over the last axis, without overflow."""
    p: Floats = np.exp(logit - np.maximum.reduce(logit, -1, keepdims=True))
    p /= np.add.reduce(p, -1, keepdims=True)
    return p


class CategoricalReturns(EpsilonGreedy):
    """Epsilon-greedy on the means of categorical return distributions over one support (N,) (C51).

    ``network`` gives N logits per action, (B, A * N). The support belongs to the policy's state, because
    it may be found, and widened, while the policy learns.
    """

    def __init__(
        self,
        network: Network,
        generator: np.random.Generator,
        epsilon: float,
        support: Floats,
        temperature: float | None = None,
    ) -> None:
        super().__init__(network, generator, epsilon, temperature)
        self.support = support

    def probabilities(self, output: Floats) -> Floats:
        """What the network's output (B, A * N) says: p_BAN."""
        return softmax(output.reshape(len(output), -1, len(self.support)))

    def look(self, observation: Array) -> tuple[Floats, Insight]:
        """Mean returns q_BA and the distributions they are the means of."""
        p_BAN = self.probabilities(self.network(observation))
        q_BA = p_BAN @ self.support
        return q_BA, Insight(action_values=q_BA, return_distribution=ReturnDistribution(self.support, p_BAN))

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading | None:
        """The mean return Σ p z of an action: d/d logit_n = p_n (z_n - mean)."""
        if of == "value":
            return None
        support = self.support

        def slope(output: Floats) -> Floats:
            p_BN = self.probabilities(output)[:, index]
            gradient_BAN = np.zeros((len(output), output.shape[1] // len(support), len(support)), np.float32)
            gradient_BAN[:, index] = p_BN * (support - (p_BN @ support)[:, None])
            return gradient_BAN.reshape(output.shape)

        return OutputReading(
            self.network, lambda output: self.probabilities(output)[:, index] @ support, slope
        )

    def state(self) -> State:
        """The network's parameters, epsilon and the support."""
        return {**super().state(), "support": self.support.copy()}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take all of it from ``state()``; in files of earlier versions the support was a setting."""
        support = self.support
        if "support" in state:
            support = checked(state, "support", support.shape).astype(np.float32)
            if not (np.diff(support) > 0).all():
                raise Unsound(words("the array {name} must rise", name=repr("support")))
        super().restore(state)
        self.support = support


class QuantileReturns(EpsilonGreedy):
    """Epsilon-greedy on the means of return quantiles (QR-DQN).

    ``network`` gives N quantiles per action, (B, A * N): the i-th at the level (2i + 1) / 2N.
    """

    def __init__(
        self,
        network: Network,
        generator: np.random.Generator,
        epsilon: float,
        quantiles: int,
        temperature: float | None = None,
    ) -> None:
        super().__init__(network, generator, epsilon, temperature)
        self.quantiles = quantiles

    def look(self, observation: Array) -> tuple[Floats, Insight]:
        """Mean returns q_BA and the quantiles they are the means of."""
        output = self.network(observation)
        value_BAN = output.reshape(len(output), -1, self.quantiles)
        q_BA = value_BAN.mean(2)
        return q_BA, Insight(action_values=q_BA, return_distribution=ReturnDistribution(value_BAN))

    def reading(
        self, of: Sought, index: int = 0, *, legal: Bools | None = None, action: Floats | None = None
    ) -> Reading | None:
        """The mean of an action's quantiles."""
        if of == "value":
            return None
        points = slice(index * self.quantiles, (index + 1) * self.quantiles)

        def slope(output: Floats) -> Floats:
            gradient: Floats = np.zeros_like(output)
            gradient[:, points] = 1 / self.quantiles
            return gradient

        return OutputReading(self.network, lambda output: output[:, points].mean(1), slope)
