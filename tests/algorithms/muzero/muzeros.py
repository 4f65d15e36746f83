"""A small MuZero, and one whose networks say something before they have learned."""

from __future__ import annotations

import numpy as np

from rlstudio.core.registry import algorithm, environment

CART = "CartPole-v1"


def muzero(id, seed=0, **config):
    spec, kind = environment(id), algorithm("muzero")
    small = {"hidden": (16,), "latent": 8, "simulations": 12, "learning_starts": 40, "batch_size": 16}
    return spec, kind(spec, kind.Config(**{**small, **config}), device="cpu", seed=seed)


def stirred(model, seed=7):
    """The model with heads that say something."""
    rng = np.random.default_rng(seed)
    for network in model.networks.values():
        state = network.state()
        network.restore({k: (v + rng.normal(0, 0.4, v.shape)).astype(np.float32) if v.ndim else v
                         for k, v in state.items()})  # fmt: skip
