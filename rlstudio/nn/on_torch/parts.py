"""The layers that see an observation of several parts: convolutions, and a dense layer beside them."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from rlstudio.core.parts import loose_places, places
from rlstudio.core.spaces import Box
from rlstudio.nn.pictures import BESIDE, convolutions, joined_width, numbers_width


def part_inputs(space: Box, raw: Tensor) -> tuple[Tensor, ...]:
    """Observations (B, W) of bytes, or loose ones (B, S) of floats, as all parts' numbers and pictures.

    Float32: the numbers (B, N), then each picture (B, C, H, W).

    Of codes there are 2 C channels: all as brightness, then all as logarithms.
    """
    batch = len(raw)
    numbers, pictures = [raw.new_empty((batch, 0), dtype=torch.float32)], []
    loose = raw.is_floating_point()
    for part, place in loose_places(space) if loose else places(space):
        found = raw[:, place]
        if part.dtype == "float32" and not loose:
            # A view of bytes as floats must begin in memory where a float may.
            found = found.clone(memory_format=torch.contiguous_format).view(torch.float32)
        seen = found.float()
        if part.codes and loose:  # noise may lead below 0, where codes have no logarithm
            seen = seen.clamp(min=0)
        if part.codes:
            seen = torch.cat([seen * (1 / 255), torch.log1p(seen) * (1 / math.log(256))], 1)
        elif part.top != 1.0:
            seen = seen * (1 / part.top)
        if part.is_picture:
            pictures.append(seen.reshape(batch, -1, *part.shape[1:]))
        else:
            numbers.append(seen)
    return torch.cat(numbers, 1), *pictures


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
