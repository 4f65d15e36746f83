"""The policy of the recurrent attention model: where to look next, and what is believed."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from rlstudio.algorithms.attention.gaze_network import GazeNetwork
from rlstudio.algorithms.attention.gaze_working import gaze_log_probability
from rlstudio.core.arrays import Array, Bools, Floats, State, checked
from rlstudio.core.errors import Unsound
from rlstudio.core.policy import ActionDistribution, Decision, Insight, Policy
from rlstudio.core.words import words
from rlstudio.nn.acting.policies import log_softmax

EVEN_DEVIATION = 1 / math.sqrt(3)
"""The standard deviation of what is drawn evenly from -1 to 1."""


class GazePolicy(Policy):
    """Draws the gaze from a Gaussian around f_l(h); greedy: its mean. The belief is the softmax of f_a(h).

    It has no memory of its own: what was seen so far stands in the observation.
    """

    stochastic = True

    def __init__(self, network: GazeNetwork, deviation: float, seed: int) -> None:
        self.eye = network
        self.layout = network.layout
        self.deviation = deviation
        self.generator = np.random.default_rng([seed, 2])

    def decide(self, observation: Array, *, explore: bool, legal: Bools | None = None) -> Decision:
        """Gaze and belief [x, y | C] for observations (B, width), and the baseline as their value."""
        logit_BC, mean_B2, value_B = self.eye(*self.layout.split(observation))
        belief_BC = np.exp(log_softmax(logit_BC))
        gaze_B2, centre_B2, spread, log_p_B = self._gaze(mean_B2, explore)
        spread_BD = np.zeros((len(observation), 2 + self.layout.classes), np.float32)
        spread_BD[:, :2] = spread
        shown = ActionDistribution(np.concatenate([centre_B2, belief_BC], 1), spread_BD)
        insight = Insight(value=value_B, action_distribution=shown)
        return Decision(np.concatenate([gaze_B2, belief_BC], 1), insight, log_p_B)

    def _gaze(self, mean_B2: Floats, explore: bool) -> tuple[Floats, Floats, float, Floats]:
        """Where to look (B, 2), what it is drawn around, how far, and its log-probability (B,)."""
        gaze_B2 = mean_B2
        if explore:
            noise_B2 = self.generator.standard_normal(mean_B2.shape, np.float32)
            gaze_B2 = mean_B2 + noise_B2 * np.float32(self.deviation)
        return gaze_B2, mean_B2, self.deviation, gaze_log_probability(gaze_B2, mean_B2, self.deviation)

    def state(self) -> State:
        """The network's parameters and the deviation."""
        return {**self.eye.state(), "deviation": np.asarray(self.deviation)}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Take parameters from ``state()``."""
        deviation = float(checked(state, "deviation", ()))
        if not (math.isfinite(deviation) and deviation > 0):
            raise Unsound(words("{value} is no standard deviation", value=deviation))
        self.eye.restore(state)
        self.deviation = deviation


class RandomGaze(GazePolicy):
    """Looks anywhere, evenly, also when it is watched; the belief is learned as ever.

    Its generator for watching is not part of the run.
    """

    draws = True

    def __init__(self, network: GazeNetwork, deviation: float, seed: int) -> None:
        super().__init__(network, deviation, seed)
        self._watched = np.random.default_rng([seed, 3])

    def _gaze(self, mean_B2: Floats, explore: bool) -> tuple[Floats, Floats, float, Floats]:
        generator = self.generator if explore else self._watched
        gaze_B2 = generator.uniform(-1, 1, mean_B2.shape).astype(np.float32)
        log_p_B: Floats = np.full(len(mean_B2), -math.log(4), np.float32)
        return gaze_B2, np.zeros_like(mean_B2), EVEN_DEVIATION, log_p_B
