"""Observations of several parts (Dict, Tuple): one row of numbers, or part by part if there are pictures."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.errors import Unsound
from rlstudio.core.parts import places, space_of
from rlstudio.core.spaces import LARGE_SIDE, Box, Part
from rlstudio.core.words import words

if TYPE_CHECKING:
    from gymnasium import spaces

SMALLEST_SIDE = 3
"""Whole numbers with rows, columns and channels are a picture from so many rows and columns on."""
SMALLEST_OTHER_SIDE = 5
"""Other numbers with channels, and whole numbers without, from so many on."""


@dataclass(frozen=True)
class Leaf:
    """One part. ``read``: a whole observation to this part's values, of that type, shaped like ``part``."""

    part: Part
    read: Callable[[Any, str], Array]


@dataclass(frozen=True)
class Parts:
    """The parts of a space in its own order. ``left_out``: those that are no numbers, in words."""

    leaves: tuple[Leaf, ...]
    left_out: tuple[str, ...] = ()

    @property
    def have_pictures(self) -> bool:
        """Whether there is a picture among them."""
        return any(leaf.part.is_picture for leaf in self.leaves)

    @property
    def width(self) -> int:
        """How many numbers they have together."""
        return sum(leaf.part.size for leaf in self.leaves)

    @property
    def space(self) -> Box:
        """The space of observations part by part."""
        return space_of(tuple(leaf.part for leaf in self.leaves))

    def row(self, seen: Any) -> Floats:
        """An observation without pictures as one row of numbers. Bytes 0 to 255 become 0 to 1."""
        row, start = np.empty(self.width, np.float32), 0
        for leaf in self.leaves:
            end = start + leaf.part.size
            row[start:end] = leaf.read(seen, "float32")
            if leaf.part.top != 1.0:
                row[start:end] *= np.float32(1 / leaf.part.top)
            start = end
        return row


def read_parts(space: spaces.Space[Any]) -> Parts:
    """The parts of a space of any depth. Texts, sequences, graphs and spaces of one's own are left out."""
    leaves, left_out = _read(space, (), "observation")
    taken: set[str] = set()
    named = []
    for leaf in leaves:
        name = leaf.part.name
        while name in taken:
            name += "'"
        taken.add(name)
        named.append(replace(leaf, part=leaf.part.model_copy(update={"name": name})))
    return Parts(tuple(named), tuple(left_out))


def _read(space: Any, keys: tuple[Any, ...], called: str) -> tuple[list[Leaf], list[str]]:
    from gymnasium import spaces

    if isinstance(space, spaces.Dict | spaces.Tuple):
        inner = space.spaces.items() if isinstance(space, spaces.Dict) else enumerate(space.spaces)
        found = [_read(part, (*keys, key), f"{called}[{key!r}]") for key, part in inner]
        return [leaf for leaves, _ in found for leaf in leaves], [out for _, outs in found for out in outs]
    name = (".".join(str(key) for key in keys) or "picture")[:150]
    if isinstance(space, spaces.Discrete):
        return [_chosen(name, keys, np.asarray([space.start]), np.asarray([space.n]))], []
    if isinstance(space, spaces.MultiDiscrete):
        counts = space.nvec.reshape(-1)
        starts = np.broadcast_to(np.asarray(getattr(space, "start", 0)), space.shape).reshape(-1)
        return [_chosen(name, keys, starts, counts)], []
    if isinstance(space, spaces.Box | spaces.MultiBinary):
        return ([_numbers(name, keys, space)] if math.prod(space.shape) else []), []
    return [], [f"{called} ({type(space).__name__})"]


def _fetched(seen: Any, keys: tuple[Any, ...]) -> Any:
    for key in keys:
        seen = seen[key]
    return seen


def _chosen(name: str, keys: tuple[Any, ...], starts: Array, counts: Array) -> Leaf:
    """Choices: 1 at the one that was taken of each and 0 at the others."""
    begins, width = np.cumsum(counts) - counts, int(counts.sum())

    def read(seen: Any, dtype: str) -> Array:
        seen = _fetched(seen, keys)
        chosen = np.asarray(seen).reshape(len(counts)) - starts
        if (chosen < 0).any() or (chosen >= counts).any() or (chosen != np.floor(chosen)).any():
            raise ValueError(seen)
        values = np.zeros(width, dtype)
        values[(begins + chosen).astype(np.int64)] = 1
        return values

    return Leaf(Part(name=name, shape=(width,), dtype="uint8"), read)


def _numbers(name: str, keys: tuple[Any, ...], space: spaces.Box | spaces.MultiBinary) -> Leaf:
    """A picture, channels first, or else all numbers in one row."""
    part, axis = _part(name, space)
    shape = tuple(space.shape)

    def read(seen: Any, dtype: str) -> Array:
        values = _typed(name, np.asarray(_fetched(seen, keys)), dtype).reshape(shape)
        if axis is not None:
            values = np.moveaxis(values, axis, 0)
        return values.reshape(part.shape)

    return Leaf(part, read)


def _typed(name: str, values: Array, dtype: str) -> Array:
    if dtype == "float32":
        with np.errstate(over="ignore"):  # what is too large becomes infinite, and that is looked for
            return values.astype(np.float32)
    within = values.dtype in (np.uint8, np.bool_) or bool(((values >= 0) & (values <= 255)).all())
    if not within or (values.dtype.kind == "f" and (values != np.floor(values)).any()):
        raise Unsound(
            words("{name} holds other numbers than 0, 1, ... 255, which its space promises", name=name)
        )
    return values.astype(np.uint8)


def _part(name: str, space: spaces.Box | spaces.MultiBinary) -> tuple[Part, int | None]:
    """How the numbers of a space are kept; and the axis of a picture's channels, if it has one."""
    from gymnasium import spaces

    low, high = 0.0, 1.0
    if isinstance(space, spaces.Box):
        low, high = float(np.min(space.low)), float(np.max(space.high))
    kind = np.dtype(space.dtype).kind
    whole = kind in "bui" and low >= 0 and high <= 255
    bright = np.dtype(space.dtype) == np.uint8 and high == 255
    found = _picture_shape(tuple(space.shape), whole=whole)
    if found is None or not (math.isfinite(low) and math.isfinite(high)):
        width = math.prod(space.shape)
        dtype = "uint8" if kind in "bu" and whole else "float32"
        return Part(name=name, shape=(width,), dtype=dtype, top=255.0 if bright else 1.0), None
    shape, axis = found
    if not whole:
        return Part(name=name, shape=shape, top=max(1.0, abs(low), abs(high))), axis
    codes = high == 255 and min(shape[1:]) < LARGE_SIDE
    return Part(
        name=name, shape=shape, dtype="uint8", top=1.0 if codes else max(1.0, high), codes=codes
    ), axis


def _picture_shape(shape: tuple[int, ...], *, whole: bool) -> tuple[tuple[int, int, int], int | None] | None:
    """(channels, rows, columns) and the axis of the channels; None for what is no picture."""
    if len(shape) == 2:
        least = SMALLEST_OTHER_SIDE if whole else LARGE_SIDE
        return ((1, shape[0], shape[1]), None) if min(shape) >= least else None
    if len(shape) != 3:
        return None
    axis = channel_axis(shape)
    rows, columns = shape[:2] if axis == 2 else shape[1:]
    least = SMALLEST_SIDE if whole else SMALLEST_OTHER_SIDE
    return ((shape[axis], rows, columns), axis) if min(rows, columns) >= least else None


def channel_axis(shape: tuple[int, ...]) -> int:
    """Which axis, 0 or 2, of a picture are its colours or frames.

    If two of its sides are equal the third; else the shorter of the two outer ones.
    """
    first, middle, last = shape
    if first == middle and last != middle:
        return 2
    if last == middle and first != middle:
        return 0
    return 2 if last <= first else 0


def fitted(space: Box, stack: int, longest: int) -> Box:
    """The space whose pictures are ``stack`` moments, with no side longer than ``longest`` (0: any).

    Pictures of numbers that stand for things keep their size: what lies between two of these means nothing.
    """

    def one(part: Part) -> Part:
        if not part.is_picture:
            return part
        channels, *sides = part.shape
        bright = part.dtype == "float32" or part.top == 255
        rows, columns = shrunk_sides(tuple(sides), longest if bright else 0)
        return part.model_copy(update={"shape": (channels * stack, rows, columns)})

    return space_of(tuple(map(one, space.parts)))


def shrunk_sides(sides: tuple[int, ...], longest: int) -> tuple[int, int]:
    """Rows and columns of a picture whose longer side shall be at most ``longest``; 0: as it is.

    None gets shorter than the convolutions of Mnih et al. 2015 need.
    """
    rows, columns = sides
    most = max(rows, columns)
    if not longest or most <= longest:
        return rows, columns
    rows, columns = (min(side, max(LARGE_SIDE, round(side * longest / most))) for side in sides)
    return rows, columns


class PartsReader:
    """Reads observations part by part into one array of bytes, of the space ``fitted`` gives."""

    def __init__(self, parts: Parts, stack: int = 1, longest: int = 0) -> None:
        self.parts = parts
        self.stack = stack
        self.space = fitted(parts.space, stack, longest)
        self._places = [
            (leaf, part, place) for leaf, (part, place) in zip(parts.leaves, places(self.space), strict=True)
        ]

    def read(self, seen: Any, before: tuple[Array, ...] = ()) -> tuple[Array, tuple[Array, ...]]:
        """An observation (W,), and its pictures (K * C, H, W), which the next moment is to be given.

        before: those of the moment before; empty at the beginning, which is then repeated. Raises ValueError
        for NaN and infinity.
        """
        row = np.empty(self.space.shape, np.uint8)
        pictures: list[Array] = []
        for leaf, part, place in self._places:
            values = leaf.read(seen, part.dtype)
            if part.is_picture:
                values = _shrunk(values, part.shape[1:])
                if self.stack > 1:
                    old = (
                        before[len(pictures)][len(values) :]
                        if before
                        else np.tile(values, (self.stack - 1, 1, 1))
                    )
                    values = np.concatenate([old, values])
                    pictures.append(values)
            if part.dtype == "float32" and not np.isfinite(values).all():
                raise Unsound(words("{name} is not finite", name=part.name))
            row[place] = np.ascontiguousarray(values).reshape(-1).view(np.uint8)
        return row, tuple(pictures)


def _shrunk(picture: Array, sides: tuple[int, ...]) -> Array:
    if picture.shape[1:] == sides:
        return picture
    import cv2

    size = (sides[1], sides[0])
    return np.stack([cv2.resize(plane, size, interpolation=cv2.INTER_AREA) for plane in picture])


def whole_number(seen: Any) -> int:
    """A choice as an int; arrays of one element and whole floats count. Raises TypeError or ValueError."""
    if isinstance(seen, int | np.integer):
        return int(seen)
    value = float(np.asarray(seen).item())
    if value != round(value):
        raise ValueError(value)
    return int(value)
