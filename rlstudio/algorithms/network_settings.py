"""Settings that algorithms with a network have in common, declared once and taken over by ``redefault``."""

from __future__ import annotations

from rlstudio.core.hyperparameters import Hyperparameters, setting
from rlstudio.nn.network import Activation


class NetworkConfig(Hyperparameters):
    """What each algorithm declares again in its own place, with its own default."""

    anneal_learning_rate: bool = setting(
        False, "Anneal learning rate",
        "Lower the learning rate evenly to a twentieth over the schedule's steps.",
        live=True, group="Schedule",
    )  # fmt: skip
    schedule_steps: int = setting(
        100_000, "Schedule", "The number of steps over which the learning rate falls.",
        ge=1, le=1_000_000_000, log=True, unit="steps", live=True, group="Schedule",
        only_if={"anneal_learning_rate": (True,)},
    )  # fmt: skip
    critic_learning_rate: float | None = setting(
        None, "Value's learning rate",
        "The learning rate of what estimates values, where this has layers of its own: a critic, or the "
        "value beside a policy in separate networks. Empty: the same as the policy's.",
        gt=0, le=1, log=True, live=True, group="Advanced",
    )  # fmt: skip
    max_grad_norm: float | None = setting(
        None, "Max gradient norm",
        "Longer gradients are shortened to this length before they are used (empty: never).",
        gt=0, le=1e6, log=True, live=True, group="Advanced",
    )  # fmt: skip
    normalise_observations: bool = setting(
        False, "Normalise observations",
        "Every number of an observation, every pixel of a picture is given to the network as its distance "
        "from the mean so far, in standard deviations. For numbers of very different sizes, and for pictures "
        "in which little moves; numbered states stay as they are, and pictures beside numbers.",
        group="Normalisation",
    )  # fmt: skip
    normalise_rewards: bool = setting(
        False, "Normalise rewards",
        "Rewards are divided by the standard deviation of the discounted return so far, so that values to be "
        "learned are numbers of about 1. Returns are shown in the environment's own rewards.",
        group="Normalisation",
    )  # fmt: skip
    activation: Activation = setting(
        "relu", "Activation",
        "What a unit makes of its sum: relu cuts off below zero and is quick, tanh is smooth and bounded; "
        "elu, silu and gelu are smooth forms of relu. For pictures it is always relu.", group="Network",
    )  # fmt: skip
    layer_norm: bool = setting(
        False, "Layer norm",
        "Scale the sums of every fully connected hidden layer to mean 0 and deviation 1 before their "
        "activation (Ba et al. 2016): steadier learning at high rates and with many updates per step.",
        group="Network",
    )  # fmt: skip
