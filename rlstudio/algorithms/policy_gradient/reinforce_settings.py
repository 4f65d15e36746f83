"""The settings of REINFORCE."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.algorithms.policy_gradient.ppo_settings import PPOConfig
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.nn.network import Activation, Widths


class ReinforceConfig(Hyperparameters):
    """Everything that can be set about REINFORCE."""

    learning_rate: float = redefault(PPOConfig, "learning_rate", 3e-3)
    discount: float = redefault(PPOConfig, "discount", 0.99)
    weight: Literal["reward-to-go", "whole episode"] = setting(
         "reward-to-go", "Credit for an action",
        "What makes an action more likely: the rewards that came after it, or the return of the whole "
        "episode, counted from its start. The first is far less noisy. On average both say the same, without "
        "a discount or with γ^t.", live=True,
    )  # fmt: skip
    discount_from_start: bool = setting(
        False, "Count from the start (γ^t)",
        "Multiply the credit of the t-th action by γ^t, as the textbook does (Sutton and Barto 2018, 13.3): "
        "then updates follow the gradient of the discounted return from the start, and late steps hardly "
        "count. "
        "Most programs leave it out. The whole episode's return has it already; with γ = 1 nothing changes.",
        live=True, only_if={"weight": ("reward-to-go",)},
    )  # fmt: skip
    baseline: Literal["none", "average", "learned value"] = setting(
         "learned value", "Baseline",
        "What is subtracted from the return: nothing, the running average of returns, or a learned estimate "
        "of the state's value (for the whole episode's return: of its first state). It changes the noise, "
        "not the mean direction. Where time runs out, the learned value stands for what would have come; "
        "without one, nothing does, and the episode is learned as if it had ended.",
    )  # fmt: skip
    normalise: bool = setting(
        True, "Normalise",
        "Scale the weights of every update to mean 0 and deviation 1, so that the size of rewards does not "
        "matter. It divides by what chance brought, so the direction is no longer exactly right on average. "
        "Equal weights become 0: then nothing is learned.", live=True,
    )  # fmt: skip
    episodes_per_update: int = setting(
        8, "Episodes per update",
        "How many whole episodes, all begun under the present policy, are played before it changes. With "
        "several environments those wait for the last of them, and what they play meanwhile is not used.",
        ge=1, le=1000, unit="episodes", live=True,
    )  # fmt: skip
    entropy_bonus: float = setting(
        0.0, "Entropy bonus",
        "Reward for staying undecided. More keeps exploration alive; too much never settles.",
        ge=0, le=10, live=True, group="Advanced",
    )  # fmt: skip
    average_rate: float = setting(
        0.05, "Average's memory", "How fast the running average follows new episodes, if it is the baseline.",
        gt=0, le=1, live=True, group="Advanced", only_if={"baseline": ("average",)},
    )  # fmt: skip
    critic_learning_rate: float | None = redefault(
        NetworkConfig, "critic_learning_rate", None, only_if={"baseline": ("learned value",)}
    )
    max_grad_norm: float | None = setting(
        None, "Max gradient norm",
        "Longer gradients are shortened to this length before they are used (empty: never). A limit takes "
        "most from rare large returns, so a policy may settle on frequent small ones.",
        gt=0, le=1e6, log=True, live=True, group="Advanced",
    )  # fmt: skip
    normalise_observations: bool = redefault(NetworkConfig, "normalise_observations", False)
    normalise_rewards: bool = redefault(NetworkConfig, "normalise_rewards", False)
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 100_000)
    hidden: Widths = setting(
        (64,), "Hidden layers", "Widths of the fully connected layers; none is a linear policy.",
        group="Network",
    )  # fmt: skip
    activation: Activation = redefault(NetworkConfig, "activation", "tanh")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)

    @classmethod
    def translated(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """Earlier versions wrote 0 for no limit of the gradient."""
        longest = values.get("max_grad_norm")
        return {**values, "max_grad_norm": None} if longest == 0 else dict(values)
