"""Chooses the kind of network: numpy where it is faster, torch elsewhere."""

from __future__ import annotations

import numpy as np

from rlstudio.core.spaces import Box
from rlstudio.nn.blueprint import Blueprint, drawing
from rlstudio.nn.network import Architecture, Network
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP
from rlstudio.nn.on_numpy.noisy_mlp import NoisyMLP

FUSED_WIDTH = 400
"""Up to this layer width numpy is not slower than torch on a CPU: beyond, torch's fused optimiser wins."""

FUSED_INPUTS = 1024
"""Widest input for the numpy network: a one-hot state or a flattened vector."""


def fits_fused(architecture: Architecture, device: str) -> bool:
    """Whether the numpy network takes this architecture and is the faster choice."""
    space = architecture.inputs
    width = int(np.prod(space.shape)) if isinstance(space, Box) else space.n
    return (
        device == "cpu"
        and architecture.body == "mlp"
        and max(architecture.hidden, default=0) <= FUSED_WIDTH
        and width <= FUSED_INPUTS
    )


def build_network(
    architecture: Architecture, *, device: str, generator: np.random.Generator, one_vector: bool = False
) -> Network:
    """A network with fresh parameters drawn from ``generator``. device: "cpu" or "cuda".

    one_vector: its ``parameters`` are to be one vector, as those of FusedMLP, on the CPU and for RMSProp.
    Inside ``blueprints()`` one that has shapes and nothing else.
    """
    if drawing():
        return Blueprint(architecture)
    if fits_fused(architecture, device):
        return (FusedMLP if architecture.noisy is None else NoisyMLP)(architecture, generator)
    if one_vector:
        from rlstudio.nn.on_torch.vector import TorchVector

        return TorchVector(architecture, generator)
    from rlstudio.nn.on_torch.network import TorchNetwork

    return TorchNetwork(architecture, device=device, generator=generator)
