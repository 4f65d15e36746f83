"""Random numbers that depend on a seed and a place alone, whatever else is drawn beside them."""

from __future__ import annotations

import zlib

import numpy as np
from numpy.typing import NDArray

from rlstudio.core.arrays import Array, Doubles

Seeds = NDArray[np.uint64]
_STEP = np.uint64(0x9E3779B97F4A7C15)
_ONE, _OTHER = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


def draws(seed: Seeds, number: int | Array) -> Doubles:
    """Draw ``number`` of each seed, in [0, 1): SplitMix64 (Steele, Lea and Flood 2014)."""
    place = np.atleast_1d(np.asarray(number, np.uint64)) + np.uint64(1)  # numpy warns where a scalar wraps
    z = seed + place * _STEP
    z = (z ^ (z >> np.uint64(30))) * _ONE
    z = (z ^ (z >> np.uint64(27))) * _OTHER
    z ^= z >> np.uint64(31)
    found: Doubles = (z >> np.uint64(11)) * 2.0**-53
    return found


def seeds_of(position: Array, seed: int) -> Seeds:
    """A seed for each position (B, W): equal positions have equal ones."""
    rows = [zlib.crc32(row.tobytes()) for row in np.ascontiguousarray(position)]
    return np.array(rows, np.uint64) * np.uint64(2**32) + np.uint64(seed % 2**32)
