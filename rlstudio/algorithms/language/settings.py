"""The settings of InstructGPT's steps and of DPO."""

from __future__ import annotations

from typing import Literal

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.algorithms.policy_gradient.ppo_settings import PPOConfig
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.core.words import mark
from rlstudio.nn.network import Activation, Widths


class WritingConfig(Hyperparameters):
    """What both have: demonstrations, comparisons, and the network that writes."""

    judge: Literal["synthetic", "person"] = setting(
        "synthetic", "Judge",
        "Who says which of two sentences is better: the reader, by their points, or a person here.",
        live=True, group="Step 2", titles={"synthetic": mark("the reader"), "person": mark("a person")},
    )  # fmt: skip

    demonstrations: int = setting(
        1500, "Demonstrations", "How many sentences that people wrote step 1 imitates.",
        ge=1, le=100_000, log=True, unit="sentences", group="Step 1",
    )  # fmt: skip
    passes: int = setting(
        16, "Passes", "How often each letter of each demonstration is learned from.",
        ge=1, le=1000, log=True, group="Step 1",
    )  # fmt: skip
    comparisons: int = setting(
        4000, "Comparisons",
        "How many pairs of sentences that step 1 wrote on the same topic are compared; a further tenth is "
        "held out, to see what was understood and not learned by heart.",
        ge=1, le=100_000, log=True, unit="pairs", group="Step 2",
    )  # fmt: skip
    learning_rate: float = setting(
        1e-3, "Learning rate", "Step size of the Adam optimiser in imitation, and of a reward model if any.",
        gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    batch_size: int = setting(
        256, "Minibatch size", "How many letters each update of step 1 looks at.",
        ge=1, le=100_000, log=True, unit="symbols", group="Step 1",
    )  # fmt: skip
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 300_000)
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", 0.5)
    hidden: Widths = redefault(PPOConfig, "hidden", (128,))
    activation: Activation = redefault(NetworkConfig, "activation", "relu")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)


class InstructConfig(WritingConfig):
    """And the reward model and PPO."""

    leash: float = setting(
        0.3, "Leash β",
        "What each nat of distance from step 1 costs in step 3, in units of the reward model. 0 cuts the "
        "leash: then the policy finds what the reward model has got wrong.",
        ge=0, le=100, live=True,
    )  # fmt: skip
    comparison_passes: int = setting(
        8, "Passes of the reward model", "How often each comparison is learned from.",
        ge=1, le=1000, log=True, group="Step 2",
    )  # fmt: skip
    pairs: int = setting(
        32, "Pairs each update", "How many comparisons each update of the reward model looks at.",
        ge=1, le=10_000, log=True, unit="pairs", group="Step 2",
    )  # fmt: skip
    policy_learning_rate: float = setting(
        5e-4, "Learning rate of PPO", "Step size of the Adam optimiser in step 3.",
        gt=0, le=1, log=True, live=True, group="Step 3",
    )  # fmt: skip
    rollout_steps: int = redefault(PPOConfig, "rollout_steps", 48)
    minibatch_size: int = redefault(PPOConfig, "minibatch_size", 512)
    epochs: int = redefault(PPOConfig, "epochs", 3)
    clip_range: float = redefault(PPOConfig, "clip_range", 0.2, only_if=())
    discount: float = redefault(PPOConfig, "discount", 1.0)
    trace_decay: float = redefault(PPOConfig, "trace_decay", 0.95)
    entropy_bonus: float = redefault(PPOConfig, "entropy_bonus", 0.0)
    value_weight: float = redefault(PPOConfig, "value_weight", 0.5)


class DPOConfig(WritingConfig):
    """And how far from step 1 comparisons may push."""

    leash: float = setting(
        0.3, "Leash β",
        "How dear distance from step 1 is: what DPO comes to is what a reward model and a leash of this "
        "strength would come to. Less lets comparisons push further.",
        gt=0, le=100, log=True, live=True,
    )  # fmt: skip
    anchor: float = setting(
        1.0, "Imitate the preferred",
        "How much -ln π of each letter of the preferred text counts beside it (Pang et al. 2024). 0 is plain "
        "DPO, which is free to make both texts less likely, and what nobody compared more likely.",
        ge=0, le=100, live=True, group="Step 2",
    )  # fmt: skip
    pairs: int = setting(
        16, "Pairs each update", "How many comparisons each update looks at.",
        ge=1, le=10_000, log=True, unit="pairs", group="Step 2",
    )  # fmt: skip
    policy_learning_rate: float = setting(
        2e-4, "Learning rate of DPO", "Step size of the Adam optimiser when it learns from comparisons.",
        gt=0, le=1, log=True, live=True, group="Step 2",
    )  # fmt: skip
