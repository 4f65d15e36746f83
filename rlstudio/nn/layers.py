"""The layers of an architecture as data: names, shapes, how many parameters, and the outputs head by head."""

from __future__ import annotations

import math
from itertools import pairwise

from rlstudio.core.arrays import Floats
from rlstudio.core.inside.looking import Layer, NetworkDescription
from rlstudio.core.spaces import Box, one_hot_width
from rlstudio.nn.boards import board_of, board_shapes, board_width
from rlstudio.nn.network import CONVOLUTIONS, Architecture
from rlstudio.nn.pictures import body_shapes, convolutions, joined_width


def parameter_shapes(architecture: Architecture) -> dict[str, tuple[int, ...]]:
    """Names and shapes of all parameters, as every kind of network's ``state()`` has them."""
    shapes: dict[str, tuple[int, ...]] = {}
    space, noisy = architecture.inputs, architecture.noisy is not None
    width = one_hot_width(space)
    if isinstance(space, Box) and architecture.body == "nature_cnn":
        channels, *sides = space.shape
        for number, (filters, size, stride) in enumerate(CONVOLUTIONS):
            shapes[f"conv.{number}.weight"] = (filters, channels, size, size)
            shapes[f"conv.{number}.bias"] = (filters,)
            sides, channels = [(side - size) // stride + 1 for side in sides], filters
        width = channels * math.prod(sides)
    elif isinstance(space, Box) and architecture.body == "difference_mlp":
        width = 2 * math.prod(space.shape[1:])
    elif isinstance(space, Box) and architecture.body == "parts":
        shapes, width = body_shapes(space), joined_width(space)
    elif architecture.body == "board":
        shapes, width = board_shapes(architecture), board_width(architecture)
    for tower, outputs in architecture.towers:
        for number, (n_in, n_out) in enumerate(pairwise((width, *architecture.hidden, outputs))):
            for suffix in ("", "_deviation") if noisy else ("",):
                shapes[f"{tower}.{number}.weight{suffix}"] = (n_out, n_in)
                shapes[f"{tower}.{number}.bias{suffix}"] = (n_out,)
            if architecture.layer_norm and number < len(architecture.hidden):
                shapes[f"{tower}.{number}.norm_weight"] = shapes[f"{tower}.{number}.norm_bias"] = (n_out,)
    for name, outputs in architecture.free_heads:
        shapes[f"{name}.0.bias"] = (outputs,)
    return shapes


def described(name: str, architecture: Architecture) -> NetworkDescription:
    """All layers of a network, from what sees the inputs to the heads; free heads come last.

    Layers are called as in ``state()``, "shared.0"; the outputs by their heads, "policy".
    """
    shapes, space, points = parameter_shapes(architecture), architecture.inputs, architecture.points
    places = _places(architecture)
    layers = []

    def count(prefix: str) -> int:
        return sum(math.prod(shape) for key, shape in shapes.items() if key.rpartition(".")[0] == prefix)

    for prefix in dict.fromkeys(key.rpartition(".")[0] for key in shapes):
        tower, _, number = prefix.partition(".")
        weight = shapes.get(f"{prefix}.weight")
        if weight is None:
            size = shapes[f"{prefix}.bias"]
            layers.append(Layer(tower, "free", size, math.prod(size)))
        elif tower in architecture.at_cells:
            many, rows = dict(architecture.heads)[tower], (0, weight[0])
            layers.append(Layer(tower, "output", (many,), count(prefix), f"{prefix}.weight", rows, weight))
        elif len(weight) == 4 or tower == "beside" or int(number) < len(architecture.hidden):
            inside = tower in {name for name, _ in architecture.towers}
            layers.append(
                Layer(
                    prefix,
                    "convolution" if len(weight) == 4 else "dense",
                    (weight[0], *places.get(prefix, ())),
                    count(prefix),
                    f"{prefix}.weight",
                    (0, weight[0]),
                    weight,
                    architecture.activation if inside else "relu",
                    number == "0" and not (inside and architecture.body in ("nature_cnn", "parts", "board")),
                )
            )
        else:
            start, share = 0, count(prefix) // weight[0]
            for head, many in _heads(architecture, tower):
                told = (many // points, points) if points > 1 else (many,)
                rows = (start, start + many)
                layers.append(Layer(head, "output", told, many * share, f"{prefix}.weight", rows, weight))
                start += many
    seen = (space.n,) if not isinstance(space, Box) else space.shape
    if architecture.board is not None:
        seen = (architecture.board.planes, *seen[1:])
    return NetworkDescription(name, seen, tuple(layers))


def by_head(architecture: Architecture, output: Floats) -> dict[str, Floats]:
    """Outputs (B, K) taken apart: (B, *shape) of every head by its name."""
    found, start, points = {}, 0, architecture.points
    for head, size in architecture.heads:
        part = output[:, start : start + size]
        found[head] = part.reshape(len(part), -1, points) if points > 1 else part
        start += size
    return found


def _heads(architecture: Architecture, tower: str) -> list[tuple[str, int]]:
    """The heads that stand on a tower's layers."""
    grown = [head for head, _ in architecture.tower_heads]
    return [head for head in grown if head[0] == tower] if architecture.separate_towers else grown


def _places(architecture: Architecture) -> dict[str, tuple[int, int]]:
    """Rows and columns of what each convolution makes, by its name."""
    space = architecture.inputs
    found: dict[str, tuple[int, int]] = {}
    if not isinstance(space, Box):
        return found
    if architecture.body == "board":
        board, sides = board_of(architecture)
        found |= {f"conv.{number}": sides for number in range(1 + 2 * board.blocks)}
    if architecture.body == "nature_cnn":
        rows, columns = space.shape[1:]
        for number, (_, size, stride) in enumerate(CONVOLUTIONS):
            rows, columns = (rows - size) // stride + 1, (columns - size) // stride + 1
            found[f"conv.{number}"] = rows, columns
    for index, part in enumerate(part for part in space.parts if part.is_picture):
        rows, columns = part.shape[1:]
        for number, layer in enumerate(convolutions(part)[0]):
            rows = (rows - layer.size[0]) // layer.stride[0] + 1
            columns = (columns - layer.size[1]) // layer.stride[1] + 1
            found[f"picture{index}.{number}"] = rows, columns
    return found
