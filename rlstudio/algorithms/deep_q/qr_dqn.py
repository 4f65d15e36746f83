"""QR-DQN: learn the quantiles of the return by quantile regression (Dabney et al. 2018).

Acting, memory, target network and options are DQN's; only the target quantiles and the loss differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from rlstudio.algorithms.deep_q.dqn import DQN
from rlstudio.algorithms.deep_q.objective import LossGradient
from rlstudio.algorithms.deep_q.q_network import q_network
from rlstudio.algorithms.deep_q.settings import DeepQConfig
from rlstudio.algorithms.deep_q.working import (
    COLUMNS,
    LETTERS,
    NOTES,
    WEIGHTED,
    WEIGHTING,
    by_steps,
    of_taken,
)
from rlstudio.core.arrays import Floats, Ints
from rlstudio.core.env import EnvSpec
from rlstudio.core.formulas.derivation import Derivation, Equation, Evidence, Letter, Spread
from rlstudio.core.hyperparameters import setting
from rlstudio.nn.acting.distributions import QuantileReturns
from rlstudio.nn.acting.masks import best_action
from rlstudio.nn.memory.replay import Batch


class QRDQNConfig(DeepQConfig):
    """DQN's settings, and the number of quantiles."""

    quantiles: int = setting(
        50,
        "Quantiles N",
        "How many quantiles of the return are learned for each action.",
        ge=1,
        le=1000,
        unit="quantiles",
        group="Distribution",
    )
    huber_threshold: float = setting(
        1.0,
        "Threshold κ",
        "Errors up to this size count by their square, larger ones by their size; 0 is plain quantile "
        "regression.",
        ge=0,
        le=1e6,
        live=True,
        group="Distribution",
    )


def levels(quantiles: int) -> Floats:
    """τ̂_i = (2i + 1) / 2N, the middles of N equal parts (Dabney et al. 2018, lemma 2). Returns (N,)."""
    return ((2 * np.arange(quantiles) + 1) / (2 * quantiles)).astype(np.float32)


def quantile_gradient(
    quantile_BAN: Floats, action_B: Ints, target_BM: Floats, threshold: float
) -> tuple[Floats, Floats]:
    """Gradient of the quantile Huber loss with respect to the quantiles (Dabney et al. 2018, equation 10).

    loss = mean_B sum_i mean_j |τ̂_i - 1[u_ij < 0]| L_κ(u_ij) / κ with u_ij = target_j - θ_i(s, a), where
    L_κ is u² / 2 up to κ and κ (|u| - κ / 2) beyond; κ = 0 is |τ̂_i - 1[u_ij < 0]| |u_ij|. Returns the
    gradient (B, A * N) and the losses (B,).
    """
    batch, actions, quantiles = quantile_BAN.shape
    rows_B = np.arange(batch)
    loss_BN, slope_BN = quantile_losses(quantile_BAN[rows_B, action_B], target_BM, threshold)
    gradient_BAN = np.zeros((batch, actions, quantiles), np.float32)
    gradient_BAN[rows_B, action_B] = -slope_BN / np.float32(batch)
    return gradient_BAN.reshape(batch, -1), loss_BN.sum(1)


def quantile_losses(quantile_BN: Floats, target_BM: Floats, threshold: float) -> tuple[Floats, Floats]:
    """E_j[ρ(target_j - θ_i)] of every quantile (B, N), and minus its slope in θ_i."""
    difference_BNM = target_BM[:, None, :] - quantile_BN[:, :, None]
    tau_N1 = levels(quantile_BN.shape[1])[:, None]
    weight_BNM = np.where(difference_BNM < 0, np.float32(1) - tau_N1, tau_N1)
    if threshold > 0:
        # The slope of L_κ / κ is the difference over κ, clipped; with it L_κ / κ = c u - κ c² / 2.
        slope_BNM = np.clip(difference_BNM * np.float32(1 / threshold), -1.0, 1.0)
        size_BNM = slope_BNM * (difference_BNM - np.float32(threshold / 2) * slope_BNM)
    else:
        slope_BNM, size_BNM = np.sign(difference_BNM), np.abs(difference_BNM)
    return (weight_BNM * size_BNM).mean(2), (weight_BNM * slope_BNM).mean(2)


def predicted(evidence: Evidence) -> Floats:
    """θ_i(s, a) (B, N) before the step."""
    action_B, count = evidence["batch"].action, evidence["target"].shape[1]
    return of_taken(evidence["q"].reshape(len(action_B), -1, count), action_B)


def middle(evidence: Evidence) -> Floats:
    """θ_j(s', a*) (B,) of the middle quantile j."""
    next_output, choice = evidence["ahead"]
    batch, count = evidence["batch"], evidence["target"].shape[1]
    shape = (len(batch.action), -1, count)
    best_B = best_action(choice.reshape(shape).mean(2), batch.next_legal)
    return of_taken(next_output.reshape(shape), best_B)[:, count // 2]


class QRDQN(DQN):
    """DQN that learns the quantiles of the return of each action."""

    id = "qr_dqn"
    title = "QR-DQN"
    blurb = (
        "Learns quantiles of the return after each action: what is exceeded in 90, 80, 70 cases out of a "
        "hundred. Unlike C51 it need not know the range of returns."
    )
    paper = "Dabney et al. 2018, Distributional reinforcement learning with quantile regression"
    Config = QRDQNConfig
    shows = frozenset({"action_values", "action_probabilities", "return_distribution"})
    derivation = Derivation(
        letters=LETTERS
        | {
            "ahead": Letter(r"\theta_j(s', a^*)", middle, "the middle quantile of the best next action"),
            "moved": Letter(
                r"\mathcal{T}\theta_j",
                lambda evidence: evidence["target"][:, evidence["target"].shape[1] // 2],
                "the middle quantile of the target",
            ),
            "target": Letter(r"\mathcal{T}\theta_j", "target", "the target's quantiles"),
            "theta": Letter(r"\theta_i(s, a)", predicted, "the predicted quantiles before the step"),
            "n": Letter("N", lambda evidence: evidence["target"].shape[1], "how many quantiles there are"),
            "y": Letter("y", lambda evidence: evidence["target"].mean(1), "the target's mean"),
            "q": Letter(
                "Q(s, a)",
                lambda evidence: predicted(evidence).mean(1),
                "the mean of the prediction before the step",
            ),
            "rho": Letter(
                r"\mathbb{E}_j[\rho_{\hat\tau_i}^{\kappa}(\mathcal{T}\theta_j - \theta_i)]",
                lambda evidence: quantile_losses(
                    predicted(evidence), evidence["target"], evidence["threshold"]
                )[0],
                "how wrong quantile i is, by the quantile Huber loss",
            ),
            "loss": Letter("L", "surprise", "the loss of this transition"),
            "weighted": WEIGHTED,
        },
        equations=(
            *by_steps("Middle quantile", "moved = r + gamma * ahead", "not terminated"),
            *by_steps("Every quantile", "moved = r", "terminated"),
            Equation("Mean of the target", "y = total(target) / n", over="j"),
            Equation("Mean of the prediction", "q = total(theta) / n", over="i"),
            Equation("Difference", "delta = y - q"),
            Equation("Loss", "loss = total(rho)", over="i", mean="loss"),
            WEIGHTING,
        ),
        columns=COLUMNS,
        error="delta",
        predictions=("q", "theta"),
        observation="batch.observation",
        next_observation="batch.next_observation",
        notes=NOTES,
        spread=Spread("target", "theta"),
    )
    config: QRDQNConfig
    policy: QuantileReturns

    @classmethod
    def make_policy(
        cls,
        spec: EnvSpec,
        config: QRDQNConfig,  # type: ignore[override]
        *,
        device: str,
        seed: int,
    ) -> QuantileReturns:
        """An epsilon-greedy policy over a fresh network of N quantiles for each action."""
        network = q_network(cls, spec, config, device=device, seed=seed, points=config.quantiles)
        generator = np.random.default_rng([seed, 2])
        heat = config.first_temperature
        return QuantileReturns(network, generator, config.epsilon_initial, config.quantiles, heat)

    def targets(self, batch: Batch) -> Floats:
        """T θ_j (B, N): the quantiles of the best next action, discounted, after the reward."""
        count, shape = len(batch.reward), (len(batch.reward), -1, self.config.quantiles)
        next_output, choice = self.ahead(batch)
        #: Q(s', a') := Σ_j q_j θ_j(s', a');  a* ← argmax_a' Q(s', a')
        best_B = best_action(choice.reshape(shape).mean(2), batch.next_legal)
        discount_B = (1.0 - batch.terminated) * self.discount(batch)
        #: T θ_j ← r + γ θ_j(s', a*), for every j
        quantile_BN = next_output.reshape(shape)[np.arange(count), best_B]
        target_BN: Floats = batch.reward[:, None] + discount_B[:, None] * quantile_BN
        return target_BN

    def compare(self, output: Floats, action_B: Ints, target: Floats) -> LossGradient:
        """Quantile Huber loss, which is also the priority."""
        batch = len(action_B)
        quantile_BAN = output.reshape(batch, -1, self.config.quantiles)
        #: Minimise Σ_i E_j [ρ^κ_τ̂i(T θ_j - θ_i(s, a))]
        gradient, loss_B = quantile_gradient(quantile_BAN, action_B, target, self.config.huber_threshold)
        error_B = (quantile_BAN[np.arange(batch), action_B] - target).mean(1)
        return LossGradient(gradient, error_B, loss_B, float(loss_B.mean()))

    def mean_target(self, target: Floats) -> float:
        """Mean of all target quantiles."""
        return float(target.mean())

    def report(
        self, batch: Batch, output: Floats, target: Floats, found: LossGradient, norm: float
    ) -> tuple[dict[str, float], dict[str, Any]]:
        """Metrics and evidence of one update."""
        metrics, evidence = super().report(batch, output, target, found, norm)
        return metrics, evidence | {"threshold": self.config.huber_threshold}

    def predict_again(self, evidence: Evidence) -> Mapping[str, Any]:
        """The quantiles of the batch's actions after the step, and their mean."""
        theta_BN = predicted({**evidence, "q": self.network(evidence["batch"].observation)})
        return {"theta": theta_BN, "q": theta_BN.mean(1)}
