"""The settings of MuZero."""

from __future__ import annotations

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.algorithms.rated_settings import RatedConfig
from rlstudio.core.hyperparameters import ABOVE_ZERO, Hyperparameters, redefault, setting
from rlstudio.nn.network import Activation, Widths


class MuZeroConfig(Hyperparameters):
    """How it searches in thought, how it acts, and how its model learns."""

    discount: float = setting(
        0.99, "Discount γ",
        "How much a reward is worth one step later. 1 in games, where only the end counts.",
        gt=0, le=1,
    )  # fmt: skip
    simulations: int = setting(
        16, "Simulations", "How many steps are imagined before each action.",
        ge=1, le=10_000, log=True, live=True, group="Search",
    )  # fmt: skip
    exploration: float = setting(
        1.25, "Exploration c₁",
        "How much actions that are thought likely, and that were seldom tried, are preferred. Values are "
        "brought to between 0 and 1 for this.", ge=0, le=100, live=True, group="Search",
    )  # fmt: skip
    noise_share: float = setting(
        0.25, "Noise ε",
        "The share of chance in what is thought likely at the root, while learning.",
        ge=0, le=1, live=True, group="Search",
    )  # fmt: skip
    noise: float = setting(
        2.0, "Noise Σα",
        "How even that chance is: the Dirichlet distribution's α times the number of legal actions.",
        gt=0, le=1e4, log=True, live=True, group="Search", only_if={"noise_share": ABOVE_ZERO},
    )  # fmt: skip
    temperature: float = setting(
        1.0, "First temperature",
        "Actions are drawn by how often the search tried them; at 1 in proportion, below 1 often tried ones "
        "still more often.", ge=0.02, le=10, log=True, live=True, group="Search",
    )  # fmt: skip
    final_temperature: float = setting(
        0.25, "Final temperature", "The temperature from the end of its schedule on.",
        ge=0.02, le=10, log=True, live=True, group="Search",
    )  # fmt: skip
    temperature_steps: int = setting(
        50_000, "Temperature falls over", "So many steps lead from the first temperature to the final one.",
        ge=1, le=1_000_000_000, log=True, unit="steps", live=True, group="Search",
    )  # fmt: skip
    unroll: int = setting(
        5, "Unrolled steps K", "So many steps of each sample are imagined and compared with what happened.",
        ge=1, le=50, unit="steps",
    )  # fmt: skip
    n_step: int = setting(
        10, "Steps n",
        "So many rewards make up the target of a value; what the search thought of the step after them "
        "stands for the rest. As many as a game has moves: its outcome.", ge=1, le=1000, unit="steps",
    )  # fmt: skip
    learning_rate: float = setting(
        2e-3, "Learning rate", "Step size of the Adam optimiser.", gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    batch_size: int = setting(
        128, "Batch size", "How many sequences each update learns from.", ge=1, le=65_536, log=True,
    )  # fmt: skip
    reuse: float = setting(
        8.0, "Reuse", "How often each position is learned from, on average.",
        gt=0, le=1000, log=True, live=True,
    )  # fmt: skip
    value_weight: float = setting(
        1.0, "Value's weight", "How much the error of the value counts beside those of policy and reward.",
        ge=0, le=1000, live=True,
    )  # fmt: skip
    consistency: float = setting(
        0.0, "Consistency",
        "How much it counts that an imagined state is like the one that was made of what was really seen "
        "(EfficientZero); 0 leaves it out, and the paper has it at 2.", ge=0, le=1000,
    )  # fmt: skip
    reanalyse: float = setting(
        0.0, "Reanalyse",
        "So many remembered positions are searched anew for each step, with the network as it is now: better "
        "targets from old games, for more computing.", ge=0, le=100, live=True, group="Memory",
    )  # fmt: skip
    replay_capacity: int = setting(
        20_000, "Memory", "So many of the newest steps are remembered.",
        ge=1, le=10_000_000, log=True, unit="steps", group="Memory",
    )  # fmt: skip
    learning_starts: int = setting(
        1000, "Learning starts", "Learning begins when so many steps are remembered.",
        ge=1, le=10_000_000, log=True, unit="steps", group="Memory",
    )  # fmt: skip
    prioritized: bool = setting(
        False, "Prioritised", "Draw more often what the value was wrong about.", group="Memory",
    )  # fmt: skip
    symmetries: bool = setting(
        True, "Symmetries",
        "Turn and mirror what is learned from, each sequence by chance, in games that stay the same.",
        live=True, group="Memory",
    )  # fmt: skip
    rating_share: float = redefault(RatedConfig, "rating_share", 0.05)
    rating_games: int = redefault(RatedConfig, "rating_games", 10)
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 100_000)
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", 5.0)
    normalise_observations: bool = redefault(NetworkConfig, "normalise_observations", False)
    hidden: Widths = setting(
        (64,), "Hidden layers", "Widths of the fully connected layers of each of the networks.",
        group="Network",
    )  # fmt: skip
    latent: int = setting(
        32, "State's width", "How many numbers an imagined state is made of.", ge=2, le=4096, log=True,
        group="Network",
    )  # fmt: skip
    atoms: int = setting(
        41, "Atoms", "Into how many bars the range of values and rewards is divided.",
        ge=3, le=1001, unit="atoms", group="Network",
    )  # fmt: skip
    largest_value: float = setting(
        100.0, "Largest value",
        "Values and rewards beyond it, above or below zero, are taken for it. With rewards of 1 a step "
        "values come to 1 / (1 - γ).", gt=0, le=1e6, log=True, group="Network",
    )  # fmt: skip
    activation: Activation = redefault(NetworkConfig, "activation", "relu")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)
