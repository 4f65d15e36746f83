"""Observations of several parts, each a picture or numbers, as one array of bytes.

Who asks how something depends on them takes them loose: one array of floats, a number of any part being one
float, in its own unit (bytes from 0 to 255).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from rlstudio.core.arrays import Array, Floats, Ints
from rlstudio.core.spaces import Box, Part


def space_of(parts: tuple[Part, ...]) -> Box:
    """The space whose observations have these parts, one after another."""
    return Box(shape=(sum(part.width for part in parts),), dtype="uint8", parts=parts)


def places(space: Box) -> Iterator[tuple[Part, slice]]:
    """Every part of a space, and where its bytes are."""
    start = 0
    for part in space.parts:
        yield part, slice(start, start + part.width)
        start += part.width


def loose_places(space: Box) -> Iterator[tuple[Part, slice]]:
    """Every part of a space, and where its numbers are in loose observations (B, S)."""
    start = 0
    for part in space.parts:
        yield part, slice(start, start + part.size)
        start += part.size


def loosened(space: Box, observation: Array) -> Floats:
    """Observations (B, W) of bytes as loose ones (B, S), a copy."""
    batch = len(observation)
    found = [values(part, place, observation).reshape(batch, -1) for part, place in places(space)]
    return np.concatenate([part.astype(np.float32) for part in found], 1)


def loose_quantities(space: Box) -> Ints:
    """Which numbers of loose observations are ``quantities``, in the same order."""
    found = [
        np.arange(place.start, place.stop)
        for part, place in loose_places(space)
        if not part.is_picture and part.dtype == "float32"
    ]
    return np.concatenate(found).astype(np.int64) if found else np.empty(0, np.int64)


def values(part: Part, place: slice, observation: Array) -> Array:
    """A copy (B, *shape) of one part of observations (B, W), in its own type."""
    return observation[:, place].copy().view(part.dtype).reshape(len(observation), *part.shape)


def packed(space: Box, by_name: Mapping[str, Array]) -> Array:
    """Observations (B, W) of these parts (B, *shape). Raises KeyError for a part that is missing."""
    batch = len(by_name[space.parts[0].name])
    observation = np.empty((batch, *space.shape), np.uint8)
    for part, place in places(space):
        found = np.ascontiguousarray(by_name[part.name], part.dtype).reshape(batch, part.size)
        observation[:, place] = found.view(np.uint8)
    return observation


def measured(space: Box) -> list[tuple[Part, slice]]:
    """The parts that are quantities: numbers kept as floats, neither pictures nor bytes."""
    return [found for found in places(space) if not found[0].is_picture and found[0].dtype == "float32"]


def quantities(space: Box, observation: Array) -> Floats:
    """The numbers (B, Q) of all parts that are quantities, side by side."""
    batch = len(observation)
    found = [values(part, place, observation) for part, place in measured(space)]
    return np.concatenate(found, 1) if found else np.empty((batch, 0), np.float32)


def with_quantities(space: Box, observation: Array, numbers_BQ: Floats) -> Array:
    """A copy of observations (B, W) with these numbers in place of theirs."""
    changed, start = observation.copy(), 0
    for part, place in measured(space):
        changed[:, place] = np.ascontiguousarray(numbers_BQ[:, start : start + part.size]).view(np.uint8)
        start += part.size
    return changed


def finite(space: Box, observation: Array) -> bool:
    """Whether observations (B, W) hold neither NaN nor infinity."""
    floats = (values(part, place, observation) for part, place in places(space) if part.dtype == "float32")
    return all(bool(np.isfinite(found).all()) for found in floats)
