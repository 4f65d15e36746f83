"""The layers that see an observation of several parts: convolutions, and a dense layer beside them."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from rlstudio.core.parts import places
from rlstudio.core.spaces import Box, Part
from rlstudio.nn.pictures import BESIDE, convolutions, joined_width, numbers_width


def part_inputs(space: Box, raw: Tensor) -> tuple[Tensor, ...]:
    """Observations (B, W) of bytes as float32: all parts' numbers (B, N), then each picture (B, C, H, W)."""
    batch = len(raw)
    numbers, pictures = [raw.new_empty((batch, 0), dtype=torch.float32)], []
    for part, place in places(space):
        found = raw[:, place]
        if part.dtype == "float32":
            # A view of bytes as floats must begin in memory where a float may.
            found = found.clone(memory_format=torch.contiguous_format).view(torch.float32)
        seen = _scaled(part, found.float())
        if part.is_picture:
            pictures.append(seen.reshape(batch, *part.shape))
        else:
            numbers.append(seen)
    return torch.cat(numbers, 1), *pictures


def _scaled(part: Part, values: Tensor) -> Tensor:
    if part.codes:
        return torch.log1p(values) * (1 / math.log(256))
    return values if part.top == 1.0 else values * (1 / part.top)


class PartsBody(nn.Module):
    """From the inputs of ``part_inputs`` to one vector (B, ``width``), each part through layers of its own.

    Pictures go through convolutions, the numbers together through one dense layer; all with ReLU.
    """

    def __init__(self, space: Box) -> None:
        super().__init__()
        self.width = joined_width(space)
        self.pictures = nn.ModuleList()
        for part in space.parts:
            if part.is_picture:
                layers = nn.Sequential()
                for layer in convolutions(part)[0]:
                    conv = nn.Conv2d(layer.inputs, layer.filters, layer.size, layer.stride)
                    layers.append(conv).append(nn.ReLU())
                self.pictures.append(layers.append(nn.Flatten()))
        numbers = numbers_width(space)
        self.beside = nn.Sequential()
        if numbers:
            self.beside.append(nn.Linear(numbers, BESIDE)).append(nn.ReLU())

    def forward(self, inputs: tuple[Tensor, ...]) -> Tensor:
        """All parts side by side: pictures in their order, then what was made of the numbers."""
        numbers, *pictures = inputs
        seen = [layers(picture) for layers, picture in zip(self.pictures, pictures, strict=True)]
        if len(self.beside):
            seen.append(self.beside(numbers))
        return seen[0] if len(seen) == 1 else torch.cat(seen, 1)

    def named_layers(self) -> list[tuple[str, nn.Module]]:
        """The parts' layers by the names that their parameters have in files."""
        named: list[tuple[str, nn.Module]] = [
            (f"picture{index}", layers) for index, layers in enumerate(self.pictures)
        ]
        return [*named, ("beside", self.beside)]
