"""The layers of a network that sees a board, as shapes."""

from __future__ import annotations

import math

from rlstudio.core.spaces import Box
from rlstudio.nn.network import Architecture, BoardBody

SIZE = 3
"""Rows and columns of each convolution's window."""


def board_of(architecture: Architecture) -> tuple[BoardBody, tuple[int, int]]:
    """What its body is made of, and the board's rows and columns. Raises ValueError if it sees no board."""
    space, board = architecture.inputs, architecture.board
    if board is None or not isinstance(space, Box) or len(space.shape) != 3 or space.parts:
        raise ValueError("a network of boards sees planes of rows and columns")
    planes, rows, columns = space.shape
    if not 1 <= board.planes <= planes:
        raise ValueError(f"of {planes} planes {board.planes} cannot be seen")
    return board, (rows, columns)


def cell_heads(architecture: Architecture) -> dict[str, int]:
    """How many outputs each head at the cells has for one cell, by its name."""
    board, sides = board_of(architecture)
    sizes = dict(architecture.heads)
    for head in board.at_cells:
        if sizes[head] % math.prod(sides):
            raise ValueError(f"{sizes[head]} outputs are not as many for each cell")
    return {head: sizes[head] // math.prod(sides) for head in board.at_cells}


def board_shapes(architecture: Architecture) -> dict[str, tuple[int, ...]]:
    """Names and shapes of all convolutions' parameters."""
    board, _ = board_of(architecture)
    shapes: dict[str, tuple[int, ...]] = {}
    for number in range(1 + 2 * board.blocks):
        seen = board.filters if number else board.planes
        shapes[f"conv.{number}.weight"] = (board.filters, seen, SIZE, SIZE)
        shapes[f"conv.{number}.bias"] = (board.filters,)
    for head, each in cell_heads(architecture).items():
        shapes[f"{head}.0.weight"], shapes[f"{head}.0.bias"] = (each, board.filters, 1, 1), (each,)
    return shapes


def board_width(architecture: Architecture) -> int:
    """How many numbers the fully connected layers see."""
    board, sides = board_of(architecture)
    return board.filters * (2 if board.at_cells else math.prod(sides))
