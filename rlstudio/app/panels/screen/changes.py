"""Which parts of a picture differ from the picture before it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from rlstudio.core.env import Frame

_GAP = 12
"""Rows without a change between two parts; with fewer, one part is cheaper."""

Part = tuple[slice, slice]
"""Rows and columns of a picture."""


def changed_parts(before: Frame, now: Frame) -> Iterator[Part]:
    """The parts in which two RGB pictures (H, W, 3) of one size differ, from above; none if they are equal.

    Both are contiguous. A part may be some columns wider than what differs: eight bytes are compared at once.
    """
    height, width = now.shape[:2]
    unit = 8 if width * 3 % 8 == 0 else 1
    kind = np.uint64 if unit == 8 else np.uint8
    differs_HU = before.reshape(height, -1).view(kind) != now.reshape(height, -1).view(kind)
    # By methods alone: numpy's functions of functions take as long as all that is compared.
    (rows,) = differs_HU.any(axis=1).nonzero()
    if not len(rows):
        return
    (last,) = (rows[1:] - rows[:-1] > _GAP).nonzero()  # of each part but the lowest
    begins = 0
    for ends in (*last.tolist(), len(rows) - 1):
        top, bottom = int(rows[begins]), int(rows[ends]) + 1
        (units,) = differs_HU[top:bottom].any(axis=0).nonzero()
        left, right = int(units[0]) * unit // 3, -(-(int(units[-1]) + 1) * unit // 3)
        yield slice(top, bottom), slice(left, min(width, right))
        begins = ends + 1
