"""The settings of AlphaZero."""

from __future__ import annotations

from typing import Literal, Protocol

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.algorithms.rated_settings import RatedConfig
from rlstudio.core.hyperparameters import ABOVE_ZERO, Hyperparameters, redefault, setting
from rlstudio.nn.network import Activation, Widths


class SearchSettings(Protocol):
    """What PUCT needs to be told, see ``AlphaZeroConfig``."""

    @property
    def simulations(self) -> int:
        """Positions that are judged before each move."""

    @property
    def selection(self) -> str:
        """The word "puct" or "gumbel"."""

    @property
    def considered(self) -> int:
        """Moves that Gumbel's choice looks at, at most."""

    @property
    def exploration(self) -> float:
        """c of U."""

    @property
    def noise_share(self) -> float:
        """ε: the share of noise at the root, exploring."""

    @property
    def noise(self) -> float:
        """Its α times the number of legal moves."""


class AlphaZeroConfig(Hyperparameters):
    """How it searches, how it plays against itself, and how it learns from that."""

    simulations: int = setting(
        32, "Simulations", "How many positions the network judges before each move.",
        ge=1, le=10_000, log=True, live=True, group="Search",
    )  # fmt: skip
    selection: Literal["puct", "gumbel"] = setting(
        "puct", "Choice of moves",
        "puct: as in the paper, with noise at the root. gumbel: a few moves drawn by the network share the "
        "simulations, the better half again and again (Danihelka et al. 2022): learns with few of them.",
        group="Search",
    )  # fmt: skip
    considered: int = setting(
        16, "Moves considered", "How many moves the choice by gumbel looks at, at most.",
        ge=1, le=10_000, live=True, group="Search", only_if={"selection": ("gumbel",)},
    )  # fmt: skip
    exploration: float = setting(
        1.5, "Exploration c",
        "How much moves that the network thinks likely, and that were seldom tried, are preferred. Values "
        "lie between -1 (lost) and 1 (won).", ge=0, le=100, live=True, group="Search",
    )  # fmt: skip
    noise_share: float = setting(
        0.25, "Noise ε",
        "The share of chance in what is thought likely at the root, in games against itself.",
        ge=0, le=1, live=True, group="Self-play", only_if={"selection": ("puct",)},
    )  # fmt: skip
    noise: float = setting(
        10.0, "Noise Σα",
        "How even that chance is: the Dirichlet distribution's α times the number of legal moves. Ten is as "
        "in the paper: 0.3 in chess with about 35 moves, 0.03 in Go with about 300.",
        gt=0, le=1e4, log=True, live=True, group="Self-play",
        only_if={"selection": ("puct",), "noise_share": ABOVE_ZERO},
    )  # fmt: skip
    drawn_moves: int = setting(
        8, "Drawn moves",
        "So many moves of each game are drawn by how often the search tried them, at temperature 1; later "
        "ones at the final temperature.", ge=0, le=1000, unit="moves", live=True, group="Self-play",
        only_if=({"selection": ("puct",)}, {"league_share": ABOVE_ZERO}),
    )  # fmt: skip
    final_temperature: float = setting(
        0.25, "Final temperature", "Below 1, moves that were tried often are drawn still more often.",
        ge=0.02, le=10, log=True, live=True, group="Self-play",
        only_if=({"selection": ("puct",)}, {"league_share": ABOVE_ZERO}),
    )  # fmt: skip
    league_share: float = setting(
        0.0, "Games against past selves",
        "The share of games in which one side is a past self, above all one that is hard to beat: a league "
        "in small (Vinyals et al. 2019), against forgetting how to beat earlier ways to play. 0: every game "
        "is against itself as it is.", ge=0, le=0.9, group="League",
    )  # fmt: skip
    league_every: int = setting(
        20_000, "A past self every",
        "So often a past self is kept; of older ones fewer and fewer stay, one for each doubling of age.",
        ge=100, le=1_000_000_000, log=True, unit="steps", live=True, group="League",
        only_if={"league_share": ABOVE_ZERO},
    )  # fmt: skip
    learning_rate: float = setting(
        2e-3, "Learning rate", "Step size of the Adam optimiser.", gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    batch_size: int = setting(
        128, "Batch size", "How many positions each update learns from.", ge=1, le=65_536, log=True,
    )  # fmt: skip
    reuse: float = setting(
        4.0, "Reuse", "How often each position is learned from, on average.",
        gt=0, le=1000, log=True, live=True,
    )  # fmt: skip
    value_weight: float = setting(
        1.0, "Value's weight", "How much the error of the value counts beside that of the policy.",
        ge=0, le=1000, live=True,
    )  # fmt: skip
    search_share: float = setting(
        0.0, "Search's share η",
        "What the value learns: how the game ended, mixed in this share with the value that the search found "
        "in the position. That hangs less on mistakes made later, but is no better than the network. 0: the "
        "game's end alone, as in the paper.", ge=0, le=1, live=True,
    )  # fmt: skip
    replay_capacity: int = setting(
        30_000, "Memory", "So many positions of the newest games are remembered.",
        ge=1, le=10_000_000, log=True, unit="positions",
    )  # fmt: skip
    learning_starts: int = setting(
        1000, "Learning starts", "Learning begins when so many positions of finished games are remembered.",
        ge=1, le=10_000_000, log=True, unit="positions",
    )  # fmt: skip
    symmetries: bool = setting(
        True, "Symmetries",
        "Turn and mirror what is learned from, each position by chance, where the game stays the same.",
        live=True,
    )  # fmt: skip
    rating_share: float = redefault(RatedConfig, "rating_share", 0.05)
    rating_games: int = redefault(RatedConfig, "rating_games", 10)
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 200_000)
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", None)
    body: Literal["mlp", "convolutions"] = setting(
        "mlp", "First layers",
        "mlp: fully connected layers see the whole board at once. convolutions: residual blocks (Silver et "
        "al. 2017) see what lies side by side, the same at every place: for boards with many points, where "
        "each game takes longer to compute and teaches more.", group="Network",
    )  # fmt: skip
    filters: int = setting(
        32, "Filters", "How many patterns each convolution looks for.",
        ge=1, le=512, log=True, group="Network", only_if={"body": ("convolutions",)},
    )  # fmt: skip
    blocks: int = setting(
        2, "Residual blocks", "How many blocks of two convolutions stand behind the first convolution.",
        ge=0, le=40, group="Network", only_if={"body": ("convolutions",)},
    )  # fmt: skip
    hidden: Widths = setting(
        (128, 128), "Hidden layers", "Widths of the network's fully connected layers.", group="Network",
    )  # fmt: skip
    activation: Activation = redefault(NetworkConfig, "activation", "relu")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)
