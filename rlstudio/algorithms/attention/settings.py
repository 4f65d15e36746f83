"""Settings of the recurrent attention model."""

from __future__ import annotations

from typing import Literal

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting


class RecurrentAttentionConfig(Hyperparameters):
    """Everything that can be set about the recurrent attention model."""

    gaze: Literal["learned", "random"] = setting(
        "learned", "Gaze",
        "Who chooses where to look: learned is the location network; random looks anywhere, evenly, in tests "
        "too. It is the control: whatever learned gaze is better by, looking has earned.",
    )  # fmt: skip
    learning_rate: float = setting(
        1e-3, "Learning rate", "Step size of the optimiser.", gt=0, le=1, log=True, live=True
    )
    batch_size: int = setting(
        64, "Batch", "So many pictures, each looked at to the end, make an update.",
        ge=1, le=4096, log=True, unit="episodes",
    )  # fmt: skip
    gaze_deviation: float = setting(
        0.15, "Deviation of the gaze",
        "How far around the chosen place it looks while learning; half of the picture is 1. Without a spread "
        "there is no score function and nothing to learn from.",
        gt=0, le=2, log=True, live=True, only_if={"gaze": ("learned",)},
    )  # fmt: skip
    gaze_weight: float = setting(
        0.02, "Weight of the gaze",
        "How much REINFORCE's gradient for the location network counts beside that of the answer.",
        ge=0, le=10, live=True, group="Advanced", only_if={"gaze": ("learned",)},
    )  # fmt: skip
    baseline: Literal["learned value", "none"] = setting(
        "learned value", "Baseline",
        "What the reward is compared with: the share of right answers that the network expects after each "
        "glimpse, or nothing, which is right on average and far noisier.",
        group="Advanced", only_if={"gaze": ("learned",)},
    )  # fmt: skip
    early_weight: float = setting(
        0.3, "Early answers",
        "How much the answers count that would have been given before the last glimpse. 0 as in the paper; "
        "with more, beliefs mean something from the first glimpse on.",
        ge=0, le=10, live=True, group="Advanced",
    )  # fmt: skip
    width: int = setting(
        256, "Units", "Units of the core's memory and of what it is told of a glimpse.",
        ge=8, le=2048, log=True, group="Network",
    )  # fmt: skip
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", 5.0)
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", True)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 500_000)
