"""The weights that a fused network begins with."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np

from rlstudio.core.arrays import Floats
from rlstudio.nn.initial import orthogonal, uniform
from rlstudio.nn.network import Architecture


def draw(
    architecture: Architecture,
    layers: Iterable[tuple[str, Floats, Floats]],
    norms: Sequence[Floats],
    generator: np.random.Generator,
) -> None:
    """Draw every layer in its order, in place.

    layers: (tower.layer, weight (out, in), bias (out,)); norms: gains and offsets ([T,] 2, width).
    """
    for block in norms:
        block[..., 0, :] = 1.0
    depth = len(architecture.hidden)
    head_gains = {name: gain for (name, _), gain in architecture.grown_heads}
    for name, weight, bias in layers:
        if architecture.initialisation == "uniform":
            weight[...] = uniform(generator, weight.shape, weight.shape[1])
            bias[...] = uniform(generator, bias.shape, weight.shape[1])
            continue
        tower, _, layer = name.partition(".")
        if int(layer) < depth:
            weight[...] = orthogonal(generator, weight.shape, math.sqrt(2))
        elif architecture.separate_towers:
            weight[...] = orthogonal(generator, weight.shape, head_gains[tower])
        else:
            start = 0
            for (_, outputs), gain in architecture.grown_heads:
                part = weight[start : start + outputs]
                part[...] = orthogonal(generator, part.shape, gain)
                start += outputs
        bias[...] = 0.0
