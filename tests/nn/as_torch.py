"""Networks and distributions as torch sees them, so that autograd can judge what is computed by hand."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from rlstudio.nn.acting.policies import Softmax
from rlstudio.nn.on_numpy.fused_mlp import FusedMLP

ACTIVATIONS = {
    "relu": nn.ReLU,
    "tanh": nn.Tanh,
    "elu": nn.ELU,
    "silu": nn.SiLU,
    "gelu": lambda: nn.GELU(approximate="tanh"),
}


class Towers(nn.Module):
    """Free heads first, then the towers, side by side."""

    def __init__(self, towers: dict[str, nn.Sequential], free: torch.Tensor) -> None:
        super().__init__()
        self.towers = nn.ModuleDict(towers)
        self.free = nn.Parameter(free)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        grown = [tower(inputs) for tower in self.towers.values()]
        return torch.cat([self.free.expand(len(inputs), -1), *grown], dim=1)


def as_torch(network: FusedMLP) -> Towers:
    """The same network as a torch module over the same memory."""
    architecture = network.architecture
    vectors = dict(network._named_vectors(network.parameters))
    towers: dict[str, list[nn.Module]] = {}
    for name, weight, bias in network._named(network._weights):
        tower, _, layer = name.partition(".")
        linear = nn.Linear(weight.shape[1], weight.shape[0])
        linear.weight = nn.Parameter(torch.from_numpy(weight))
        linear.bias = nn.Parameter(torch.from_numpy(bias))
        parts = towers.setdefault(tower, [])
        parts.append(linear)
        if int(layer) == len(architecture.hidden):
            continue
        if architecture.layer_norm:
            norm = nn.LayerNorm(weight.shape[0])
            norm.weight = nn.Parameter(torch.from_numpy(vectors[f"{name}.norm_weight"]))
            norm.bias = nn.Parameter(torch.from_numpy(vectors[f"{name}.norm_bias"]))
            parts.append(norm)
        parts.append(ACTIVATIONS[architecture.activation]())
    sequences = {tower: nn.Sequential(*parts) for tower, parts in towers.items()}
    return Towers(sequences, torch.from_numpy(network._free_values))


def numbers(*shape, seed=0):
    """Standard normal numbers of a seed, float32."""
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def distribution_as_torch(kind, output):
    """The distribution (Softmax or Gaussian) that ``kind`` makes of a network's outputs."""
    if kind is Softmax:
        return torch.distributions.Categorical(logits=output)
    width = output.shape[1] // 2
    normal = torch.distributions.Normal(output[:, width:], output[:, :width].exp())
    return torch.distributions.Independent(normal, 1)
