"""States and pictures packed for a recording."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from rlstudio.core.arrays import Array, State

PACKED_FROM = 512
"""Arrays of fewer bytes are kept as they are: packing would cost more than it saves."""
_FASTEST = 1


@dataclass(frozen=True, slots=True)
class PackedArray:
    """An array as deflated bytes."""

    data: bytes
    dtype: str
    shape: tuple[int, ...]

    @property
    def nbytes(self) -> int:
        """Bytes of memory that it occupies."""
        return len(self.data) + 100

    def unpacked(self) -> Array:
        """The array, writable."""
        flat = np.frombuffer(zlib.decompress(self.data), np.dtype(self.dtype))
        return flat.reshape(self.shape).copy()


def packed(array: Array) -> Array | PackedArray:
    """A copy of an array that takes little memory."""
    array = np.asarray(array)
    if array.nbytes < PACKED_FROM:
        return np.array(array)
    data = zlib.compress(array.tobytes(), _FASTEST)
    return PackedArray(data, array.dtype.str, array.shape)


def unpacked(kept: Array | PackedArray) -> Array:
    """The array that was packed."""
    return kept.unpacked() if isinstance(kept, PackedArray) else kept


@dataclass(frozen=True, slots=True)
class PackedState:
    """Arrays by name, packed."""

    arrays: Mapping[str, Array | PackedArray]

    @classmethod
    def of(cls, state: Mapping[str, Array]) -> PackedState:
        """Pack a state."""
        return cls({name: packed(value) for name, value in state.items()})

    @property
    def nbytes(self) -> int:
        """Bytes of memory that it occupies."""
        return sum(value.nbytes + 150 for value in self.arrays.values())

    def unpacked(self) -> State:
        """The state as it was."""
        return {name: unpacked(value) for name, value in self.arrays.items()}
