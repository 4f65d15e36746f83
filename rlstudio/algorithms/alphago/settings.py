"""The settings of AlphaGo."""

from __future__ import annotations

from typing import ClassVar

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.algorithms.rated_settings import RatedConfig
from rlstudio.algorithms.search.settings import AlphaZeroConfig
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.nn.network import Activation, Widths


class AlphaGoConfig(Hyperparameters):
    """How much each stage of the recipe does, and how the search uses what came out."""

    selection: ClassVar[str] = "puct"
    considered: ClassVar[int] = 1
    noise_share: ClassVar[float] = 0.0
    noise: ClassVar[float] = 1.0

    simulations: int = redefault(AlphaZeroConfig, "simulations", 32)
    exploration: float = redefault(AlphaZeroConfig, "exploration", 1.5)
    mixing: float = setting(
        0.5, "Mixing λ",
        "How much the end of one game by chance counts in what a leaf of the search is worth, beside the "
        "value network: 0 is the network alone, 1 these games alone.",
        ge=0, le=1, live=True, group="Search",
    )  # fmt: skip
    expert_simulations: int = setting(
        200, "Expert's simulations",
        "How many games the search whose moves are imitated plays out in thought before each move.",
        ge=1, le=20_000, log=True, group="Imitation",
    )  # fmt: skip
    learning_starts: int = setting(
        20_000, "Recorded positions",
        "So many positions of games of that search against itself are recorded before learning begins; the "
        "games of a further ninth are held out, to see what was understood and not learned by heart.",
        ge=1, le=10_000_000, log=True, unit="positions", group="Imitation",
    )  # fmt: skip
    epochs: int = setting(
        10, "Passes", "How often each recorded position is learned from.",
        ge=1, le=1000, log=True, group="Imitation",
    )  # fmt: skip
    reinforced_games: int = setting(
        10_000, "Games against earlier selves",
        "How many games the policy gradient learns from before the value network learns.",
        ge=1, le=100_000_000, log=True, unit="games", group="Policy gradient",
    )  # fmt: skip
    episodes_per_update: int = setting(
        64, "Games each update", "How many games each step of the policy gradient is the mean of.",
        ge=1, le=10_000, log=True, unit="games", group="Policy gradient",
    )  # fmt: skip
    pool_every: int = setting(
        20, "An earlier self every",
        "So many updates after the last one the policy joins those that it plays against; of older ones "
        "fewer and fewer stay.", ge=1, le=1_000_000, log=True, unit="updates", group="Policy gradient",
    )  # fmt: skip
    valued_positions: int = setting(
        20_000, "Judged positions",
        "From so many games of the policy, one position of each, the value network learns how they end.",
        ge=1, le=10_000_000, log=True, unit="positions", group="Value",
    )  # fmt: skip
    reuse: float = setting(
        8.0, "Reuse", "How often each judged position is learned from, on average.",
        gt=0, le=1000, log=True, live=True, group="Value",
    )  # fmt: skip
    learning_rate: float = setting(
        1e-3, "Learning rate", "Step size of the Adam optimiser.", gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    batch_size: int = redefault(AlphaZeroConfig, "batch_size", 128)
    symmetries: bool = redefault(AlphaZeroConfig, "symmetries", True)
    rating_share: float = redefault(RatedConfig, "rating_share", 0.05)
    rating_games: int = redefault(RatedConfig, "rating_games", 10)
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 200_000)
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", None)
    hidden: Widths = redefault(AlphaZeroConfig, "hidden", (128, 128))
    activation: Activation = redefault(NetworkConfig, "activation", "relu")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)
