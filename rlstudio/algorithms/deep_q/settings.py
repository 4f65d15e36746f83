"""The settings of the DQN family: one network, one memory, and a switch for each improvement."""

from __future__ import annotations

from typing import Literal

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting
from rlstudio.nn.network import Activation, Widths


class DeepQConfig(Hyperparameters):
    """What DQN, C51, QR-DQN and Rainbow have in common; each improvement is a switch of its own."""

    learning_rate: float = setting(
        1e-4,
        "Learning rate",
        "How far each update moves the network. Too high: values blow up; too low: "
        "nothing happens for a long time.",
        gt=0,
        le=1,
        log=True,
        live=True,
    )
    discount: float = setting(
        0.99,
        "Discount γ",
        "How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.",
        ge=0,
        le=1,
        live=True,
    )
    batch_size: int = setting(
        32,
        "Batch size",
        "How many remembered transitions each update looks at.",
        ge=1,
        le=4096,
        log=True,
        unit="transitions",
    )
    replay_capacity: int = setting(
        100_000,
        "Memory size",
        "How many transitions are remembered; the oldest are forgotten first.",
        ge=100,
        le=5_000_000,
        log=True,
        unit="transitions",
    )
    learning_starts: int = setting(
        1_000,
        "Random steps first",
        "So many steps are taken at random before learning begins, to fill the memory. With a noisy network "
        "they are not random: the untrained network takes them, and only its noise varies them.",
        ge=0,
        le=1_000_000,
        unit="steps",
    )
    train_every: int = setting(
        4,
        "Update every",
        "Environment steps (counted over all lanes) between rounds of updates.",
        ge=1,
        le=100_000,
        unit="steps",
    )
    gradient_steps: int = setting(
        1,
        "Updates each time",
        "How many updates each round makes.",
        ge=1,
        le=10_000,
        unit="updates",
    )
    exploration: Literal["epsilon-greedy", "boltzmann"] = setting(
        "epsilon-greedy",
        "Exploration",
        "epsilon-greedy: the best action, and now and then any. boltzmann: actions are drawn from a softmax "
        "of their values, so that what seems nearly as good is tried often and what seems bad hardly ever.",
        group="Exploration",
        only_if={"noisy": (False,)},
    )
    epsilon_initial: float = setting(
        1.0,
        "ε at first",
        "Share of random actions at the beginning.",
        ge=0,
        le=1,
        group="Exploration",
        only_if={"noisy": (False,), "exploration": ("epsilon-greedy",)},
    )
    epsilon_final: float = setting(
        0.05,
        "ε at last",
        "Share of random actions that remains after the exploration phase.",
        ge=0,
        le=1,
        live=True,
        group="Exploration",
        only_if={"noisy": (False,), "exploration": ("epsilon-greedy",)},
    )
    temperature_initial: float = setting(
        1.0,
        "Temperature at first",
        "For boltzmann: values that differ by so much are drawn as 2.7 to 1. High: nearly at random.",
        gt=0,
        le=1e6,
        log=True,
        group="Exploration",
        only_if={"noisy": (False,), "exploration": ("boltzmann",)},
    )
    temperature_final: float = setting(
        0.1,
        "Temperature at last",
        "For boltzmann: the temperature that remains after the exploration phase. Low: nearly greedy.",
        gt=0,
        le=1e6,
        log=True,
        live=True,
        group="Exploration",
        only_if={"noisy": (False,), "exploration": ("boltzmann",)},
    )
    exploration_steps: int = setting(
        10_000,
        "Exploration phase",
        "Over so many steps ε or the temperature falls evenly from its first to its last value.",
        ge=1,
        le=100_000_000,
        log=True,
        unit="steps",
        live=True,
        group="Exploration",
        only_if={"noisy": (False,)},
    )
    target_every: int = setting(
        1_000,
        "Target network every",
        "Steps between updates of the target network, the slow copy from "
        "which the targets come. 1 with a rate of 1 means: no target network, as in 2013; the targets come "
        "from the learning network itself.",
        ge=1,
        le=10_000_000,
        log=True,
        unit="steps",
        live=True,
        group="Targets",
    )
    target_rate: float = setting(
        1.0,
        "Target network rate τ",
        "How far the target network moves towards the learning one each time: "
        "1 copies it, small values follow smoothly.",
        gt=0,
        le=1,
        log=True,
        live=True,
        group="Targets",
    )
    double: bool = setting(
        False,
        "Double DQN",
        "Choose the next action with the learning network but value it with the target "
        "network: this takes away most of the overestimation.",
        live=True,
        group="Targets",
    )
    n_step: int = setting(
        1,
        "Rewards per target (n)",
        "How many rewards are added up before the estimate takes over. 1 is plain Q-learning; 3 to 5 carry "
        "rewards back faster, at the price of some noise and of judging by past behaviour.",
        ge=1,
        le=100,
        unit="steps",
        group="Targets",
    )
    prioritized: bool = setting(
        False,
        "Prioritized replay",
        "Replay what surprised most more often, and weigh it less in return, so that the result stays fair.",
        group="Memory",
    )
    priority_exponent: float = setting(
        0.6,
        "Priority exponent α",
        "How much surprise counts when memories are drawn: 0 not at all, 1 in full proportion.",
        ge=0,
        le=1,
        group="Memory",
        only_if={"prioritized": (True,)},
    )
    importance_initial: float = setting(
        0.4,
        "Correction β at first",
        "How much the preference for surprising memories is corrected at the beginning; it rises to 1, "
        "full correction.",
        ge=0,
        le=1,
        live=True,
        group="Memory",
        only_if={"prioritized": (True,)},
    )
    importance_steps: int = setting(
        100_000,
        "Correction phase",
        "Over so many steps β rises evenly to 1.",
        ge=1,
        le=1_000_000_000,
        log=True,
        unit="steps",
        live=True,
        group="Memory",
        only_if={"prioritized": (True,)},
    )
    anneal_learning_rate: bool = redefault(NetworkConfig, "anneal_learning_rate", False)
    schedule_steps: int = redefault(NetworkConfig, "schedule_steps", 100_000)
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", 10.0)
    hidden: Widths = setting(
        (64, 64),
        "Hidden layers",
        "Widths of the fully connected layers. For pictures they stand behind three convolutional layers.",
        group="Network",
    )
    normalise_observations: bool = redefault(NetworkConfig, "normalise_observations", False)
    activation: Activation = redefault(NetworkConfig, "activation", "relu")
    layer_norm: bool = redefault(NetworkConfig, "layer_norm", False)
    dueling: bool = setting(
        False,
        "Dueling network",
        "Two streams of layers: one for how good the situation is, one for how much better each action is "
        "than the others.",
        group="Network",
    )
    noisy: bool = setting(
        False,
        "Noisy network",
        "Learned noise on the weights explores in place of ε or a temperature; playing without exploration "
        "switches the noise off. Lanes share each draw of the noise, so with many they explore more alike.",
        group="Network",
    )
    noise_initial: float = setting(
        0.5,
        "Noise at first σ₀",
        "How strong the noise of a noisy network is before it has learned anything.",
        gt=0,
        le=10,
        group="Network",
        only_if={"noisy": (True,)},
    )
    adam_epsilon: float = setting(
        1e-8,
        "Adam ε",
        "Keeps the optimiser from dividing by nearly nothing; larger values calm small gradients down.",
        gt=0,
        le=1,
        log=True,
        group="Advanced",
    )

    @property
    def softly(self) -> bool:
        """Whether a softmax of the values explores; learned noise goes before it."""
        return self.exploration == "boltzmann" and not self.noisy

    @property
    def first_temperature(self) -> float | None:
        """Of that softmax; None with another exploration."""
        return self.temperature_initial if self.softly else None


class DQNConfig(DeepQConfig):
    """Everything that can be set about DQN."""

    loss: Literal["huber", "mse"] = setting(
        "huber",
        "Loss",
        "huber limits the pull of any single surprising transition to 1; mse is the plain squared error.",
        live=True,
        group="Targets",
    )
