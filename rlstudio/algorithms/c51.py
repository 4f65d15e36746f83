"""C51, the categorical algorithm: learn the whole distribution of returns (Bellemare et al. 2017).

Acting, memory, target network and every switch are DQN's; here stand the two things that differ, the
target distribution and the loss.
"""

from __future__ import annotations

from typing import Self

import numpy as np
from pydantic import model_validator

from rlstudio.algorithms.dqn import DQN, LossGradient, q_network
from rlstudio.algorithms.dqn_settings import DeepQConfig
from rlstudio.core.arrays import Floats, Ints
from rlstudio.core.env import EnvSpec
from rlstudio.core.hyperparameters import setting
from rlstudio.nn.distributions import CategoricalReturns
from rlstudio.nn.replay import Batch


class C51Config(DeepQConfig):
    """DQN's settings, and the support of the distributions."""

    atoms: int = setting(
        51,
        "Atoms N",
        "Into how many bars the range of returns is divided.",
        ge=2,
        le=1001,
        unit="atoms",
        group="Distribution",
    )
    lowest_return: float = setting(
        -10.0,
        "Lowest return",
        "The lowest bar. Returns below it are taken for it, so the range must hold all discounted returns.",
        ge=-1e6,
        le=1e6,
        group="Distribution",
    )
    highest_return: float = setting(
        10.0,
        "Highest return",
        "The highest bar. Returns above it are taken for it.",
        ge=-1e6,
        le=1e6,
        group="Distribution",
    )

    @model_validator(mode="after")
    def _range_is_one(self) -> Self:
        if not self.lowest_return < self.highest_return:
            raise ValueError("the lowest return must be below the highest return")
        return self

    @property
    def support(self) -> Floats:
        """The atoms z (N,), evenly spread."""
        return np.linspace(self.lowest_return, self.highest_return, self.atoms, dtype=np.float32)


def project(reward_B: Floats, discount_B: Floats, p_BN: Floats, support_N: Floats) -> Floats:
    """The distribution of r + discount * Z on the support again (Bellemare et al. 2017, algorithm 1).

    Z has probabilities p_BN on ``support_N``; ``discount_B`` is 0 where the episode terminated. Every moved
    atom's mass goes to its two neighbours on the support, in proportion to nearness. Returns (B, N).
    """
    batch, atoms = p_BN.shape
    low, step = support_N[0], (support_N[-1] - support_N[0]) / (atoms - 1)
    moved_BN = reward_B[:, None] + discount_B[:, None] * support_N
    place_BN = np.clip((moved_BN - low) / step, 0.0, atoms - 1.0)
    # The atom below; the last one is its own upper neighbour with nothing to give.
    below_BN = np.minimum(place_BN.astype(np.int64), atoms - 2)
    up_BN = place_BN - below_BN
    slot = below_BN + (np.arange(batch) * atoms)[:, None]
    flat, size = slot.reshape(-1), batch * atoms
    mass = np.bincount(flat, (p_BN * (1.0 - up_BN)).reshape(-1), size)
    mass += np.bincount(flat + 1, (p_BN * up_BN).reshape(-1), size + 1)[:size]
    projected: Floats = mass.reshape(batch, atoms).astype(np.float32)
    return projected


def categorical_gradient(p_BAN: Floats, action_B: Ints, target_BN: Floats) -> tuple[Floats, Floats]:
    """Gradient of the mean cross entropy -sum_i m_i ln p_i(s, a) with respect to the logits.

    d/d logits = p - m for the action taken, 0 for the others. Returns it (B, A * N) and the cross
    entropies (B,) in nats.
    """
    batch = len(action_B)
    rows_B = np.arange(batch)
    p_BN = p_BAN[rows_B, action_B]
    gradient_BAN = np.zeros_like(p_BAN)
    gradient_BAN[rows_B, action_B] = (p_BN - target_BN) / np.float32(batch)
    entropy_B: Floats = -(target_BN * np.log(np.maximum(p_BN, np.float32(1e-30)))).sum(1)
    return gradient_BAN.reshape(batch, -1), entropy_B


class C51(DQN):
    """DQN that learns how likely every return is, not only the return to be expected."""

    id = "c51"
    title = "C51"
    blurb = (
        "Learns for each action how likely every return is, as 51 bars, where DQN learns only the mean. "
        "The richer target often makes it learn better."
    )
    paper = "Bellemare et al. 2017, A distributional perspective on reinforcement learning"
    Config = C51Config
    shows = frozenset({"action_values", "return_distribution"})
    config: C51Config
    policy: CategoricalReturns

    @classmethod
    def make_policy(
        cls,
        spec: EnvSpec,
        config: C51Config,  # type: ignore[override]
        *,
        device: str,
        seed: int,
    ) -> CategoricalReturns:
        """An epsilon-greedy policy over a fresh network of N logits for each action."""
        network = q_network(cls, spec, config, device=device, seed=seed, points=config.atoms)
        generator = np.random.default_rng([seed, 2])
        return CategoricalReturns(network, generator, config.epsilon_initial, config.support)

    def targets(self, batch: Batch) -> Floats:
        """m (B, N): the distribution of r + γ Z(s', a*), projected onto the atoms."""
        next_output, choice = self.ahead(batch)
        support_N, rows_B = self.policy.support, np.arange(len(batch.reward))
        next_p_BAN = self.policy.probabilities(next_output)
        choice_p_BAN = next_p_BAN if choice is next_output else self.policy.probabilities(choice)
        #: Q(s_{t+1}, a) := Σ_i z_i p_i(s_{t+1}, a);  a* ← argmax_a Q(s_{t+1}, a)
        best_B = (choice_p_BAN @ support_N).argmax(1)
        #: T̂z_j ← [r_t + γ_t z_j] clipped to [V_MIN, V_MAX], with γ_t = 0 where the episode terminated
        discount_B = (1.0 - batch.terminated) * self.discount(batch)
        #: m_l ← m_l + p_j(s_{t+1}, a*)(u - b_j), m_u ← m_u + p_j(s_{t+1}, a*)(b_j - l)
        return project(batch.reward, discount_B, next_p_BAN[rows_B, best_B], support_N)

    def compare(self, output: Floats, action_B: Ints, target: Floats) -> LossGradient:
        """Cross entropy; what surprises is the divergence from target to prediction, as in Rainbow."""
        support_N, rows_B = self.policy.support, np.arange(len(action_B))
        p_BAN = self.policy.probabilities(output)
        #: Minimise the cross-entropy -Σ_i m_i log p_i(s_t, a_t)
        gradient, entropy_B = categorical_gradient(p_BAN, action_B, target)
        error_B: Floats = np.matmul(p_BAN[rows_B, action_B] - target, support_N, dtype=np.float32)
        own_B: Floats = (target * np.log(np.maximum(target, np.float32(1e-30)))).sum(1)
        return LossGradient(gradient, error_B, entropy_B + own_B, float(entropy_B.mean()))

    def mean_target(self, target: Floats) -> float:
        """Mean return of the target distributions."""
        return float((target @ self.policy.support).mean())
