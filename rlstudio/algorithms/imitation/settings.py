"""Settings that cloning and DAgger have in common."""

from __future__ import annotations

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.nn.network import Activation, Widths


class ImitationConfig(Hyperparameters):
    """How labels are learned, wherever they come from."""

    learning_rate: float = setting(
        1e-3, "Learning rate", "How far each minibatch moves the network.", gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    batch_size: int = setting(
        128, "Minibatch size", "How many labels each update looks at.",
        ge=1, le=100_000, log=True, unit="labels", live=True,
    )  # fmt: skip
    labels: int | None = setting(
        None, "Labels at most",
        "So many states are learned from at most: what somebody did in them costs somebody's time (empty: "
        "all there are). Every tenth is held out, to tell what is known from what is remembered.",
        ge=1, le=10_000_000, log=True, unit="labels", group="Teacher",
    )  # fmt: skip
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 100_000)
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", None)
    normalise_observations: bool = redefault(NetworkConfig, "normalise_observations", False)
    hidden: Widths = setting(
        (64, 64), "Hidden layers",
        "Widths of the fully connected layers. For pictures they stand behind the convolutional layers.",
        group="Network",
    )  # fmt: skip
    activation: Activation = redefault(NetworkConfig, "activation", "tanh")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)
