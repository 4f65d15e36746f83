"""Who did that: the expert or the policy? A network that tells pairs of state and action apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import numpy as np

from rlstudio.core.arrays import Array, Floats, State, prefixed, under
from rlstudio.core.spaces import Box
from rlstudio.nn.build import build_network
from rlstudio.nn.network import Architecture, Widths

RewardForm = Literal["always positive", "always negative", "either sign"]


def softplus(x: Floats) -> Floats:
    """ln(1 + e^x), of any shape, without overflow."""
    found: Floats = np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
    return found


def told_apart(logit_B: Floats, expert_B: Floats) -> tuple[float, Floats]:
    """Mean cross-entropy of guesses, and its gradient (B,) in the logits.

    The guess that the expert did it is 1 / (1 + e^-logit). expert_B: 1 where it did, 0 where the policy did.
    """
    loss = float((softplus(logit_B) - expert_B * logit_B).mean())
    # σ(x) = (1 + tanh(x / 2)) / 2, which cannot overflow.
    gradient_B = (0.5 * (1 + np.tanh(0.5 * logit_B)) - expert_B) / np.float32(len(logit_B))
    return loss, gradient_B.astype(np.float32)


def imitation_reward(logit: Floats, form: RewardForm) -> Floats:
    """What doing as the discriminator takes for the expert's is worth, from its logits (any shape).

    D is its guess that the policy did it: -ln D is always positive (Ho and Ermon 2016), ln(1 - D) always
    negative, and ln(1 - D) - ln D, the logit, of either sign.
    """
    if form == "always positive":
        return softplus(logit)
    return -softplus(-logit) if form == "always negative" else logit


class Discriminator:
    """Logits of pairs (B, width): positive where it takes them for the expert's."""

    def __init__(self, width: int, hidden: Widths, *, generator: np.random.Generator) -> None:
        architecture = Architecture(
            inputs=Box(shape=(width,)), heads=(("logit", 1),), hidden=hidden, activation="tanh"
        )
        self.network = build_network(architecture, device="cpu", generator=generator)

    def logits(self, pairs: Array) -> Floats:
        """Of pairs (..., width), as (...,)."""
        flat = pairs.reshape(-1, pairs.shape[-1])
        return self.network(flat)[:, 0].reshape(pairs.shape[:-1])

    def learn(
        self, expert_BD: Floats, policy_BD: Floats, learning_rate: float, max_norm: float | None = None
    ) -> tuple[float, float]:
        """One step on as many pairs of each kind; its loss and the share that it guessed right before.

        max_norm: of the gradient.
        """
        pairs = np.concatenate([expert_BD, policy_BD])
        expert_B = (np.arange(len(pairs)) < len(expert_BD)).astype(np.float32)
        logit_B = self.network.forward(pairs)[:, 0]
        loss, gradient_B = told_apart(logit_B, expert_B)
        self.network.descend(gradient_B[:, None], learning_rate, max_norm)
        return loss, float(((logit_B > 0) == (expert_B > 0)).mean())

    def state(self) -> State:
        """Parameters and optimiser."""
        return prefixed("network", self.network.state()) | prefixed(
            "optimiser", self.network.optimiser_state()
        )

    def restore(self, state: Mapping[str, Array]) -> None:
        """Continue from ``state()``."""
        self.network.restore(under("network", state))
        self.network.restore_optimiser(under("optimiser", state))
