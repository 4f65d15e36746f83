"""Settings of routing."""

from __future__ import annotations

from typing import Literal

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.nn.network import Widths


class RoutingConfig(Hyperparameters):
    """Everything that can be set about routing."""

    estimator: Literal["score function", "straight-through", "gumbel-softmax", "soft"] = setting(
        "score function", "Estimator",
        "How a choice that has no gradient is learned. The score function asks the drawn network alone and "
        "is right on average; straight-through and Gumbel-softmax draw, but take the gradient of something "
        "smooth in its place; soft mixes the answers of all networks and draws nothing.",
        live=True,
    )  # fmt: skip
    baseline: Literal["average", "none"] = setting(
        "average", "Baseline",
        "What the score function compares a loss with: the mean of the batch, or nothing.", live=True,
        only_if={"estimator": ("score function",)},
    )  # fmt: skip
    temperature: float = setting(
        1.0, "Temperature",
        "Of Gumbel-softmax: low is nearly a choice and noisy, high is nearly an even mixture.",
        ge=0.001, le=100, log=True, live=True, only_if={"estimator": ("gumbel-softmax",)},
    )  # fmt: skip
    learning_rate: float = setting(
        3e-3, "Learning rate", "Step size of the optimiser.", gt=0, le=1, log=True, live=True
    )
    batch_size: int = setting(
        64, "Batch", "So many choices make an update.", ge=2, le=4096, log=True, unit="episodes"
    )
    entropy_bonus: float = setting(
        0.01, "Entropy bonus",
        "Reward for staying undecided. More keeps exploration alive; too much never settles.",
        ge=0, le=10, live=True, group="Advanced",
    )  # fmt: skip
    router: Widths = setting((128,), "Router", "Units of the router's hidden layers.", group="Network")
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", None)
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", True)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 400_000)
