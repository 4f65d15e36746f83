"""What can be set about planning in a learned model."""

from __future__ import annotations

from typing import Literal

from rlstudio.core.hyperparameters import Hyperparameters, setting


class MPCConfig(Hyperparameters):
    """Everything that can be set about model-predictive control with an ensemble and CEM."""

    horizon: int = setting(
        20,
        "Horizon H",
        "How many steps each plan looks ahead. Too few do not see what pays later; too many lean on a model "
        "whose errors grow with every imagined step.",
        ge=1, le=200, unit="steps", live=True, group="Planning",
    )  # fmt: skip
    candidates: int = setting(
        100, "Plans per round", "How many plans CEM draws and tries in the model each time.",
        ge=2, le=10_000, live=True, group="Planning",
    )  # fmt: skip
    elites: int = setting(
        10, "Elites", "The best so many plans say where the next ones are drawn.",
        ge=1, le=1000, live=True, group="Planning",
    )  # fmt: skip
    iterations: int = setting(
        4, "Rounds", "How often CEM draws plans, each time about the elites of the last round.",
        ge=1, le=50, live=True, group="Planning",
    )  # fmt: skip
    ensemble: int = setting(
        4,
        "Models",
        "How many networks learn the dynamics, each from half of all that was seen. Where they disagree, "
        "little is known.",
        ge=1, le=16, group="Model",
    )  # fmt: skip
    members: Literal["deterministic", "gaussian"] = setting(
        "deterministic",
        "Members",
        "What each model predicts: the next step alone, or a Gaussian over next steps, so that chance in the "
        "environment is told apart from what is not known. Plans are then tried by drawn particles.",
        group="Model",
    )
    particles: int = setting(
        2, "Particles per model", "How many courses of each plan are drawn in each Gaussian model.",
        ge=1, le=32, live=True, group="Model", only_if={"members": ("gaussian",)},
    )  # fmt: skip
    propagation: Literal["ts-infinity", "ts-1"] = setting(
        "ts-infinity",
        "Propagation",
        "Whether a particle stays in the Gaussian model that it began in (TS∞), or comes to one by chance at "
        "every step (TS1).",
        titles={"ts-infinity": "TS∞", "ts-1": "TS1"}, live=True, group="Model",
        only_if={"members": ("gaussian",)},
    )  # fmt: skip
    units: int = setting(
        64, "Units per layer", "Width of the two hidden layers of each model.", ge=4, le=1024, group="Model"
    )
    random_steps: int = setting(
        200, "Random at first", "Steps with random actions before there is a model.",
        ge=1, le=1_000_000, unit="steps", group="Model",
    )  # fmt: skip
    fit_every: int = setting(
        200, "Steps between fits", "After so many steps the models learn from all that was seen.",
        ge=1, le=1_000_000, unit="steps", live=True, group="Model",
    )  # fmt: skip
    fit_updates: int = setting(
        400, "Updates per fit", "How many batches the models learn from each time.",
        ge=1, le=100_000, live=True, group="Model",
    )  # fmt: skip
    batch_size: int = setting(
        128, "Batch size", "Transitions per update.", ge=1, le=65_536, live=True, group="Model"
    )
    learning_rate: float = setting(
        2e-3, "Learning rate", "Step size of Adam for the models.", gt=0, le=1, log=True, live=True,
        group="Model",
    )  # fmt: skip
    replay_capacity: int = setting(
        100_000, "Memory", "How many transitions are remembered.", ge=100, le=10_000_000, unit="transitions",
        group="Model",
    )  # fmt: skip
