"""The settings of PPO."""

from __future__ import annotations

from typing import Literal

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.nn.network import Activation, Widths


class PPOConfig(Hyperparameters):
    """Everything that can be set about PPO."""

    learning_rate: float = setting(
        3e-4, "Learning rate",
        "How far each update moves the network. Too high: the policy collapses; too low: it learns slowly.",
        gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    discount: float = setting(
        0.99, "Discount γ",
        "How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.",
        ge=0, le=1, live=True,
    )  # fmt: skip
    trace_decay: float = setting(
        0.95, "GAE λ",
        "Between trusting the value estimate (0: less noise, more bias) and trusting the rewards that really "
        "came (1: no bias, more noise).", ge=0, le=1, live=True,
    )  # fmt: skip
    clip_range: float = setting(
        0.2, "Clip range",
        "How far an update may change the probability of an action before it stops counting: 0.2 means by "
        "a fifth.", gt=0, le=10, live=True, only_if=({"objective": ("clip",)}, {"clip_value": (True,)}),
    )  # fmt: skip
    objective: Literal["clip", "adaptive kl"] = setting(
        "clip", "Objective",
        "What keeps an update from going too far: clip ignores what would leave the clip range; adaptive kl "
        "charges for the distance from the old policy, more or less of it as the distance demands.",
    )  # fmt: skip
    entropy_bonus: float = setting(
        0.0, "Entropy bonus",
        "Reward for staying undecided. More keeps exploration alive; too much never settles.",
        ge=0, le=10, live=True,
    )  # fmt: skip
    rollout_steps: int = setting(
        256, "Steps per lane", "So many steps every lane takes with one policy before it is improved.",
        ge=1, le=100_000, log=True, unit="steps", group="Batches",
    )  # fmt: skip
    minibatch_size: int = setting(
        64, "Minibatch size", "How many of the collected steps each update looks at.",
        ge=1, le=100_000, log=True, unit="steps", group="Batches",
    )  # fmt: skip
    epochs: int = setting(
        10, "Epochs", "How often everything collected is gone through before it is thrown away.",
        ge=1, le=100, live=True, group="Batches",
    )  # fmt: skip
    value_weight: float = setting(
        0.5, "Value weight", "How much the error of the value estimate counts beside the policy's objective.",
        ge=0, le=100, live=True, group="Advanced",
    )  # fmt: skip
    critic_learning_rate: float | None = redefault(
        NetworkConfig, "critic_learning_rate", None, only_if={"separate_towers": (True,)}
    )
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", 0.5)
    normalise_advantages: bool = setting(
        True, "Normalise advantages",
        "Scale the advantages of every minibatch to mean 0 and deviation 1, so that the size of rewards does "
        "not matter.", live=True, group="Advanced",
    )  # fmt: skip
    clip_value: bool = setting(
        False, "Clip value changes",
        "Limit how far an update may move the value estimate too, by the same range.",
        live=True, group="Advanced",
    )  # fmt: skip
    target_kl: float | None = setting(
        None, "Stop at KL",
        "Stop going through a batch when the policy has moved this far from the one that collected it "
        "(empty: never).", gt=0, le=100, unit="nats", live=True, group="Advanced",
    )  # fmt: skip
    kl_target: float = setting(
        0.01, "KL target",
        "Objective adaptive kl: how far the policy should move with each batch. The penalty doubles or "
        "halves when it moves half as far again, or less than two thirds of it.",
        gt=0, le=100, log=True, unit="nats", live=True, group="Advanced",
        only_if={"objective": ("adaptive kl",)},
    )  # fmt: skip
    initial_deviation: float = setting(
        1.0, "Deviation at first",
        "For actions on a scale: the standard deviation that they are drawn with at the beginning, where "
        "lowest and highest are -1 and 1.",
        gt=0, le=100, log=True, group="Advanced", needs="continuous",
    )  # fmt: skip
    normalise_observations: bool = redefault(NetworkConfig, "normalise_observations", False)
    mirror: bool = setting(
        False, "Learn in the mirror",
        "Half of every minibatch is seen in a mirror, with left and right (or up and down) swapped: what is "
        "learned on one side is known on the other. For games that look the same in a mirror.",
        group="Advanced", needs="pixels",
    )  # fmt: skip
    mirror_steps: int | None = setting(
        None, "Mirror for",
        "Learn in the mirror for so many steps only (empty: always). After them what differs between the two "
        "sides of a game is learned, too.",
        ge=1, le=1_000_000_000, log=True, unit="steps", live=True, group="Advanced", needs="pixels",
        only_if={"mirror": (True,)},
    )  # fmt: skip
    normalise_rewards: bool = redefault(NetworkConfig, "normalise_rewards", False)
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    anneal_clip_range: bool = setting(
        False, "Anneal clip range", "Lower the clip range evenly to a twentieth over the schedule's steps.",
        live=True, group="Schedule", only_if=({"objective": ("clip",)}, {"clip_value": (True,)}),
    )  # fmt: skip
    schedule_steps: int = setting(
        100_000, "Schedule", "The number of steps over which the two settings above fall.",
        ge=1, le=1_000_000_000, log=True, unit="steps", live=True, group="Schedule",
        only_if=({"anneal_learning_rate": (True,)}, {"anneal_clip_range": (True,)}),
    )  # fmt: skip
    hidden: Widths = setting(
        (64, 64), "Hidden layers",
        "Widths of the fully connected layers. For pictures they stand behind the convolutional layers.",
        group="Network",
    )  # fmt: skip
    activation: Activation = redefault(NetworkConfig, "activation", "tanh")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)
    separate_towers: bool = setting(
        True, "Separate networks",
        "Policy and value have hidden layers of their own. Convolutions are shared, and behind frames alone "
        "all layers are.", group="Network",
    )  # fmt: skip
    frame_difference: bool = setting(
        False, "See motion, not stacks",
        "For pictures: instead of convolutions use a fully connected network that sees the newest frame and "
        "how it differs from the one before. Small pictures only.", group="Network", needs="pixels",
    )  # fmt: skip
    adam_epsilon: float = setting(
        1e-5, "Adam ε",
        "Keeps the optimiser from dividing by nearly nothing; larger values calm small gradients down.",
        gt=0, le=1, log=True, group="Advanced",
    )  # fmt: skip
