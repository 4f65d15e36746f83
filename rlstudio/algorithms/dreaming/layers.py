"""A recurrent state-space model (Hafner et al. 2019), small: what is seen becomes a state that goes on."""

from __future__ import annotations

import itertools
import math

import numpy as np
import torch
from torch import Tensor, nn

from rlstudio.algorithms.dreaming.settings import DreamerConfig

LEAST_DEVIATION = 0.1
"""Of a latent, so that no latent is ever sure."""


def stack(inputs: int, units: int, outputs: int, *, hidden: int) -> nn.Sequential:
    """Fully connected layers with SiLU between them."""
    widths = [inputs, *[units] * hidden]
    parts: list[nn.Module] = []
    for here, there in itertools.pairwise(widths):
        parts += [nn.Linear(here, there), nn.SiLU()]
    return nn.Sequential(*parts, nn.Linear(widths[-1], outputs))


class WorldModel(nn.Module):
    """Latent states are h (memory, by a GRU) beside z (chance, Gaussian); D numbers are seen, A actions.

    ``prior`` says what z the memory expects, ``posterior`` what z it is once the next observation is seen.
    Heads tell of a state what would be seen there, the reward on the way into it, and the logit of going on.
    """

    def __init__(self, seen: int, actions: int, config: DreamerConfig) -> None:
        super().__init__()
        memory, latents, units = config.memory_units, config.latents, config.units
        self.memory, self.latents, self.actions = memory, latents, actions
        self.encoder = stack(seen, units, units, hidden=1)
        self.joined = nn.Sequential(nn.Linear(latents + actions, units), nn.SiLU())
        self.core = nn.ModuleList([nn.GRUCell(units, memory)])
        self.prior = stack(memory, units, 2 * latents, hidden=1)
        self.posterior = stack(memory + units, units, 2 * latents, hidden=1)
        self.decoder = stack(memory + latents, units, seen, hidden=2)
        self.reward = stack(memory + latents, units, 1, hidden=1)
        self.going_on = stack(memory + latents, units, 1, hidden=2)

    def begun(self, observation: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """What an observation (B, D) begins: empty memory (B, M), mean and deviation of z (B, L)."""
        memory = observation.new_zeros((len(observation), self.memory))
        return memory, *self.seen(memory, self.encoder(observation))

    def seen(self, memory: Tensor, told: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and deviation of z, given what the encoder tells of what is seen."""
        return gaussian(self.posterior(torch.cat([memory, told], -1)))

    def expected(self, memory: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and deviation of z, as the memory expects it."""
        return gaussian(self.prior(memory))

    def gone_on(self, memory: Tensor, latent: Tensor, action: Tensor) -> Tensor:
        """The memory after an action (B, A), one-hot."""
        after: Tensor = self.core[0](self.joined(torch.cat([latent, action], -1)), memory)
        return after


def gaussian(output: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and deviation of outputs (..., 2 L)."""
    mean, raw = output.chunk(2, -1)
    return mean, LEAST_DEVIATION + 2 * torch.sigmoid(raw / 2)


def divergence(mean: Tensor, deviation: Tensor, other: Tensor, others: Tensor) -> Tensor:
    """KL(N(mean, deviation²) ‖ N(other, others²)) in nats (...), of independent latents (..., L)."""
    ratio = (deviation * deviation + (mean - other) ** 2) / (2 * others * others)
    return (torch.log(others / deviation) + ratio - 0.5).sum(-1)


def initialise(module: nn.Module, generator: np.random.Generator) -> None:
    """All parameters from U(-1/√n, 1/√n), n the inputs of their layer."""
    with torch.no_grad():
        for part in module.modules():
            if isinstance(part, nn.Linear | nn.GRUCell):
                inputs = part.in_features if isinstance(part, nn.Linear) else part.hidden_size
                for parameter in part.parameters(recurse=False):
                    drawn = generator.uniform(-1, 1, tuple(parameter.shape)) / math.sqrt(inputs)
                    parameter.copy_(torch.from_numpy(drawn.astype(np.float32)))
