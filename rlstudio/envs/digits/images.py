"""Handwritten digits: 1797 pictures of 8 x 8 pixels (Alpaydin and Kaynak 1998, UCI repository, CC BY 4.0).

``resources/digits.npz`` has the pictures of scikit-learn's ``load_digits`` in their order.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from rlstudio.core.arrays import Floats, Ints
from rlstudio.core.system.resources import resources

SIDE = 8
CLASSES = 10
BRIGHTEST = 16


@cache
def digits() -> tuple[Floats, Ints]:
    """All pictures (1797, 8, 8) with ink from 0 to 1, and their digits (1797,)."""
    with np.load(resources() / "digits.npz", allow_pickle=False) as file:
        ink = file["images"].astype(np.float32) / np.float32(BRIGHTEST)
        return ink, file["labels"].astype(np.int64)


@cache
def chosen(held_out: bool) -> Ints:
    """Which pictures are learned from, 1398 of them, or kept back for tests, 399: two of every nine."""
    place = np.arange(len(digits()[1]))
    kept = np.isin(place % 9, (3, 7))
    found: Ints = place[kept == held_out]
    return found


@cache
def enlarged(side: int) -> Floats:
    """All pictures as (1797, side, side), between the pixels by straight lines."""
    where = np.clip((np.arange(side) + 0.5) * SIDE / side - 0.5, 0, SIDE - 1)
    left = np.minimum(where.astype(int), SIDE - 2)
    weight = np.zeros((side, SIDE))
    rows = np.arange(side)
    weight[rows, left] = 1 - (where - left)
    weight[rows, left + 1] = where - left
    made: Floats = np.einsum("ri,nij,cj->nrc", weight, digits()[0], weight, optimize=True).astype(np.float32)
    return made
