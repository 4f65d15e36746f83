"""The layers of a network that sees several parts, as shapes: convolutions that fit each picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

from rlstudio.core.spaces import Box, Part
from rlstudio.nn.network import CONVOLUTIONS

SMALL_FILTERS = (16, 32, 64)
"""Filters of the three convolutions of a picture that is too small for those of Mnih et al. 2015."""
SMALL_SIZE = 3
WIDE = 12
"""From more rows or columns than this on, a small picture's convolution goes two pixels at a time."""
BESIDE = 64
"""Units of the fully connected layer that sees the numbers beside the pictures."""


@dataclass(frozen=True)
class Convolution:
    """``filters`` over windows of ``size`` (rows, columns), moved by ``stride`` (rows, columns)."""

    inputs: int
    filters: int
    size: tuple[int, int]
    stride: tuple[int, int]


def convolutions(part: Part) -> tuple[tuple[Convolution, ...], int]:
    """The convolutions of a picture, and how many numbers come out of the last.

    From 36x36 those of Mnih et al. 2015; else three of 3x3 (a side of fewer pixels is seen at once), which
    for 7x7 leave one place that has seen everything. No padding.
    """
    channels, *sides = part.shape
    if part.codes:
        channels *= 2
    found = []
    for number in range(3):
        if part.is_large:
            filters, size, stride = CONVOLUTIONS[number]
            sizes, strides = [size, size], [stride, stride]
        else:
            filters = SMALL_FILTERS[number]
            sizes = [min(SMALL_SIZE, side) for side in sides]
            strides = [2 if side > WIDE else 1 for side in sides]
        found.append(Convolution(channels, filters, (sizes[0], sizes[1]), (strides[0], strides[1])))
        sides = [
            (side - size) // stride + 1 for side, size, stride in zip(sides, sizes, strides, strict=True)
        ]
        channels = filters
    return tuple(found), channels * math.prod(sides)


def numbers_width(space: Box) -> int:
    """How many numbers an observation has beside its pictures."""
    return sum(part.size for part in space.parts if not part.is_picture)


def joined_width(space: Box) -> int:
    """How many numbers the pictures' convolutions and the layer beside them give together."""
    outputs = sum(convolutions(part)[1] for part in space.parts if part.is_picture)
    return outputs + (BESIDE if numbers_width(space) else 0)


def body_shapes(space: Box) -> dict[str, tuple[int, ...]]:
    """Names and shapes of the parameters up to where the parts are joined."""
    shapes: dict[str, tuple[int, ...]] = {}
    pictures = [part for part in space.parts if part.is_picture]
    for index, part in enumerate(pictures):
        for number, layer in enumerate(convolutions(part)[0]):
            shapes[f"picture{index}.{number}.weight"] = (layer.filters, layer.inputs, *layer.size)
            shapes[f"picture{index}.{number}.bias"] = (layer.filters,)
    width = numbers_width(space)
    if width:
        shapes["beside.0.weight"], shapes["beside.0.bias"] = (BESIDE, width), (BESIDE,)
    return shapes
