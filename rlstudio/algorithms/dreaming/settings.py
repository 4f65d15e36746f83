"""Settings of the small Dreamer."""

from __future__ import annotations

from rlstudio.algorithms.network_settings import NetworkConfig
from rlstudio.core.hyperparameters import Hyperparameters, redefault, setting


class DreamerConfig(Hyperparameters):
    """Everything that can be set about a world model and what is learned in it."""

    discount: float = setting(
        0.99,
        "Discount γ",
        "How much a reward counts for each step that it lies ahead.",
        ge=0,
        lt=1,
        live=True,
    )
    learning_rate: float = setting(
        1e-3,
        "Learning rate",
        "Step size of Adam for the model of the world.",
        gt=0,
        le=1,
        log=True,
        live=True,
    )
    behaviour_rate: float = setting(
        3e-4, "Actor's and critic's rate", "Step size of Adam for actor and critic.",
        gt=0, le=1, log=True, live=True,
    )  # fmt: skip
    batch_size: int = setting(
        32, "Sequences", "So many pieces of what really happened make an update.", ge=1, le=1024, live=True
    )
    sequence: int = setting(
        8, "Length of a sequence", "So many real steps the model is led along at a time.",
        ge=1, le=64, unit="steps", live=True,
    )  # fmt: skip
    update_every: int = setting(
        8, "Steps between updates", "So many steps are taken for each update.",
        ge=1, le=10_000, unit="steps", live=True,
    )  # fmt: skip
    learning_starts: int = setting(
        400, "Steps before learning", "Steps by the untrained actor before there is anything to dream of.",
        ge=1, le=1_000_000, unit="steps", live=True,
    )  # fmt: skip
    first_updates: int = setting(
        100, "Updates at first", "So many updates are made of these first steps, at once.",
        ge=1, le=100_000, unit="updates", group="Advanced",
    )  # fmt: skip
    dream_steps: int = setting(
        15, "Dreamed steps H", "How far each dream goes before the critic has to say what follows.",
        ge=1, le=64, unit="steps", live=True, group="Dreams",
    )  # fmt: skip
    trace_decay: float = setting(
        0.95, "Trace decay λ", "How much later dreamed rewards count against the critic's own word.",
        ge=0, le=1, live=True, group="Dreams",
    )  # fmt: skip
    entropy_weight: float = setting(
        1e-3, "Entropy bonus", "What the actor is paid for staying undecided, in spreads of the returns.",
        ge=0, le=10, live=True, group="Dreams",
    )  # fmt: skip
    target_rate: float = setting(
        0.02, "Target's rate", "How fast the critic that dreams end with follows the one that learns.",
        gt=0, le=1, log=True, live=True, group="Dreams",
    )  # fmt: skip
    kl_weight: float = setting(
        0.3, "Weight of surprise",
        "How much it counts that what is seen was not foreseen, beside telling what is seen.",
        ge=0, le=100, log=False, live=True, group="Model",
    )  # fmt: skip
    free_nats: float = setting(
        0.5, "Free surprise", "Surprise up to here costs nothing: latents have something to tell.",
        ge=0, le=100, unit="nats", live=True, group="Model",
    )  # fmt: skip
    memory_units: int = setting(
        64,
        "Units of memory h",
        "Width of the recurrent part of a latent state.",
        ge=2,
        le=1024,
        group="Model",
    )
    latents: int = setting(
        16, "Latents z", "How many Gaussians the part of a latent state has that chance decides.",
        ge=1, le=256, group="Model",
    )  # fmt: skip
    units: int = setting(
        64, "Units per layer", "Width of the layers of model, actor and critic.", ge=4, le=1024, group="Model"
    )
    replay_capacity: int = setting(
        100_000,
        "Memory",
        "How many steps are remembered.",
        ge=100,
        le=10_000_000,
        unit="steps",
        group="Model",
    )
    max_grad_norm: float | None = redefault(NetworkConfig, "max_grad_norm", 100.0)
