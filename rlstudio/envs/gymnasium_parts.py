"""Observations of several parts (Dict, Tuple) as one row of numbers, as Gymnasium flattens them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from rlstudio.core.arrays import Array

if TYPE_CHECKING:
    from gymnasium import spaces

Write = Callable[[Any, Array], None]
"""Writes the numbers of one part of an observation into its place in the row."""


@dataclass(frozen=True)
class Parts:
    """``write``: fills a row of ``width`` numbers. ``left_out``: parts that are no numbers, in words."""

    width: int
    write: Write
    left_out: tuple[str, ...] = ()


def read_parts(space: spaces.Space[Any], name: str = "observation") -> Parts:
    """How the numbers of a space of any depth are written into one row.

    Texts, sequences, graphs and spaces of one's own are left out. Bytes 0 to 255 become 0 to 1.
    """
    from gymnasium import spaces

    if isinstance(space, spaces.Dict):
        return _joined([(key, read_parts(part, f"{name}[{key!r}]")) for key, part in space.spaces.items()])
    if isinstance(space, spaces.Tuple):
        return _joined([(i, read_parts(part, f"{name}[{i}]")) for i, part in enumerate(space.spaces)])
    if isinstance(space, spaces.Discrete):
        return Parts(int(space.n), _one_hot(np.asarray([space.start]), np.asarray([space.n])))
    if isinstance(space, spaces.MultiDiscrete):
        counts = space.nvec.reshape(-1)
        starts = np.broadcast_to(np.asarray(getattr(space, "start", 0)), space.shape).reshape(-1)
        return Parts(int(counts.sum()), _one_hot(starts, counts))
    if isinstance(space, spaces.Box | spaces.MultiBinary):
        width = int(np.prod(space.shape))
        bright = isinstance(space, spaces.Box) and space.dtype == np.uint8 and int(space.high.max()) == 255
        scale = np.float32(1 / 255 if bright else 1)

        def write(seen: Any, row: Array) -> None:
            np.multiply(np.asarray(seen, np.float32).reshape(width), scale, out=row)

        return Parts(width, write)
    return Parts(0, lambda seen, row: None, (f"{name} ({type(space).__name__})",))


def whole_number(seen: Any) -> int:
    """A choice as an int; arrays of one element and whole floats count. Raises TypeError or ValueError."""
    if isinstance(seen, int | np.integer):
        return int(seen)
    value = float(np.asarray(seen).item())
    if value != round(value):
        raise ValueError(value)
    return int(value)


def _one_hot(starts: Array, counts: Array) -> Write:
    begins = np.cumsum(counts) - counts

    def write(seen: Any, row: Array) -> None:
        chosen = np.asarray(seen).reshape(len(counts)) - starts
        if (chosen < 0).any() or (chosen >= counts).any() or (chosen != np.floor(chosen)).any():
            raise ValueError(seen)
        row[:] = 0
        row[(begins + chosen).astype(np.int64)] = 1

    return write


def _joined(parts: list[tuple[Any, Parts]]) -> Parts:
    kept = [(key, part) for key, part in parts if part.width]
    ends = np.cumsum([0, *(part.width for _, part in kept)]).tolist()
    places = [
        (key, part.write, slice(begin, end))
        for (key, part), begin, end in zip(kept, ends, ends[1:], strict=False)
    ]

    def write(seen: Any, row: Array) -> None:
        for key, fill, place in places:
            fill(seen[key], row[place])

    return Parts(ends[-1], write, tuple(name for _, part in parts for name in part.left_out))
