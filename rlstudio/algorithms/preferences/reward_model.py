"""Several rewards r̂_k(o, a), learned from judgements on pairs of clips by Bradley and Terry's model."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from rlstudio.core.arrays import Array, Floats, State, checked, prefixed, under
from rlstudio.core.errors import Unsound
from rlstudio.core.spaces import Box, Discrete, Space
from rlstudio.core.words import words
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture


def preferred(difference: Floats, slips: float) -> Floats:
    """P̂[σ¹ ≻ σ²] for a difference of the clips' summed rewards, any shape.

    A judge who slips answers by chance in this share of all pairs (Christiano et al. 2017, section 2.2.3).
    """
    # σ(x) = (1 + tanh(x / 2)) / 2, which cannot overflow.
    found: Floats = (1 - slips) * 0.5 * (1 + np.tanh(0.5 * difference)) + 0.5 * slips
    return found


def bradley_terry(difference_PK: Floats, label_P: Floats, slips: float) -> tuple[Floats, Floats]:
    """Cross-entropy (P, K) of judgements under each of K models, and its slope in the difference.

    label_P: 1 where the first clip was preferred, 0 the second, 0.5 neither.
    """
    p_PK, wanted_P1 = preferred(difference_PK, slips), label_P[:, None]
    p_PK = np.clip(p_PK, 1e-7, 1 - 1e-7)
    loss_PK = -(wanted_P1 * np.log(p_PK) + (1 - wanted_P1) * np.log1p(-p_PK))
    sure_PK = preferred(difference_PK, 0.0)
    slope_PK = (p_PK - wanted_P1) / (p_PK * (1 - p_PK)) * (1 - slips) * sure_PK * (1 - sure_PK)
    return loss_PK.astype(np.float32), slope_PK.astype(np.float32)


class Judged:
    """What a reward is of: an observation and the action in it, side by side, (..., D)."""

    def __init__(self, observations: Space, actions: Space) -> None:
        self._states = observations.n if isinstance(observations, Discrete) else None
        self._actions = actions.n if isinstance(actions, Discrete) else None
        seen = self._states or int(np.prod(observations.shape))
        done = self._actions or int(np.prod(actions.shape))
        self.width = seen + done

    def of(self, observation: Array, action: Array) -> Floats:
        """Observations (T, N, ...) and actions as a rollout keeps them (T, N, ...), as (T, N, D)."""
        lead = observation.shape[:2]
        if self._states:
            seen = np.eye(self._states, dtype=np.float32)[observation]
        else:
            seen = observation.reshape(*lead, -1).astype(np.float32)
        if self._actions:
            done = np.eye(self._actions, dtype=np.float32)[action]
        else:
            # What is beyond the bounds is done as the bound itself.
            done = np.clip(action.reshape(*lead, -1), -1, 1).astype(np.float32)
        return np.concatenate([seen, done], -1)


class RewardModels:
    """K networks over the same inputs, which learn from the same pairs, each weighed otherwise.

    ``centre``, ``spread``: of their mean over the clips that were judged; ``reward`` is in these units.
    """

    def __init__(
        self, width: int, models: int, hidden: tuple[int, ...], *, generator: np.random.Generator
    ) -> None:
        self.models = models
        architecture = Architecture(
            Box(shape=(width,)),
            tuple((f"reward_{k}", 1) for k in range(models)),
            hidden=hidden,
            activation="tanh",
            separate_towers=models > 1,
        )
        self.network = build_network(architecture, device="cpu", generator=generator)
        self.centre, self.spread = 0.0, 1.0

    def each(self, inputs: Floats) -> Floats:
        """r̂_k of inputs (..., D): (..., K), not normalised."""
        flat = inputs.reshape(-1, inputs.shape[-1])
        return self.network(flat).reshape(*inputs.shape[:-1], self.models)

    def reward(self, inputs: Floats) -> Floats:
        """The mean of the models of inputs (..., D), normalised: (...,)."""
        found: Floats = (self.each(inputs).mean(-1) - np.float32(self.centre)) / np.float32(self.spread)
        return found

    def differences(self, pairs_P2LD: Floats) -> Floats:
        """Σ r̂_k(σ¹) - Σ r̂_k(σ²) of pairs of clips: (P, K)."""
        sums_P2K = self.each(pairs_P2LD).sum(2)
        found: Floats = sums_P2K[:, 0] - sums_P2K[:, 1]
        return found

    def disagreement(self, pairs_P2LD: Floats, slips: float) -> Floats:
        """Standard deviation over the models of P̂[σ¹ ≻ σ²]: (P,)."""
        found: Floats = preferred(self.differences(pairs_P2LD), slips).std(1)
        return found

    def fit(
        self,
        pairs_P2LD: Floats,
        label_P: Floats,
        weight_PK: Array,
        *,
        slips: float,
        learning_rate: float,
        max_norm: float | None = None,
    ) -> float:
        """One step of every model towards these judgements; returns the mean loss before it.

        weight_PK: how much a pair counts for each model.
        """
        loss_PK, gradient_BK = self.gradient(pairs_P2LD, label_P, weight_PK, slips)
        self.network.descend(gradient_BK, learning_rate, max_norm)
        return float(loss_PK.mean())

    def gradient(
        self, pairs_P2LD: Floats, label_P: Floats, weight_PK: Array, slips: float
    ) -> tuple[Floats, Floats]:
        """Losses (P, K), and the gradient of their weighed mean over P in the rewards of all steps (B, K)."""
        pairs, _, length, _ = pairs_P2LD.shape
        each = self.network.forward(pairs_P2LD.reshape(-1, pairs_P2LD.shape[-1]))
        sums_P2K = each.reshape(pairs, 2, length, self.models).sum(2)
        loss_PK, slope_PK = bradley_terry(sums_P2K[:, 0] - sums_P2K[:, 1], label_P, slips)
        slope_PK *= weight_PK / np.float32(pairs)
        # A clip's reward is a sum, so that every step of it has the same slope; the second's is the opposite.
        signed_P2K = np.stack([slope_PK, -slope_PK], 1)
        gradient_BK = np.repeat(signed_P2K[:, :, None], length, 2).reshape(-1, self.models)
        return loss_PK, np.ascontiguousarray(gradient_BK, np.float32)

    def normalise(self, inputs: Floats) -> None:
        """Count rewards from the mean over these inputs (..., D), in their standard deviation."""
        found = self.each(inputs).mean(-1)
        self.centre, self.spread = float(found.mean()), max(float(found.std()), 1e-6)

    def state(self) -> State:
        """Networks, their optimiser, and the unit of rewards."""
        state = prefixed("network", self.network.state())
        state |= prefixed("optimiser", self.network.optimiser_state())
        return state | {"unit": np.array([self.centre, self.spread])}

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``. Raises ValueError on missing names or wrong shapes."""
        self.network.restore(under("network", state))
        self.network.restore_optimiser(under("optimiser", state))
        self.centre, self.spread = (float(value) for value in checked(state, "unit", (2,)))
        if not self.spread > 0:
            raise Unsound(words("the unit of a reward must be above 0"))
