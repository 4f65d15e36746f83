"""Which steps of a run are kept: about equally far apart on a logarithmic scale, however long it becomes."""

from __future__ import annotations

import math
from collections.abc import Sequence

FINEST, COARSEST = 1.1, 1.5
"""Bounds of the factor from the newest age to the next one: the former is 24 of them to a power of ten."""
REACH = 1000
"""The scale begins at a thousandth of the run so far; of what was before, only the very beginning is kept."""


def next_step(steps: Sequence[int], most: int) -> int:
    """The step from which on another one is due. most: how many are kept at once.

    As many as there is room for are taken; then the spacing grows with the run.
    """
    positive = [step for step in steps if step > 0]
    if not positive:
        return 1
    factor = FINEST
    if len(steps) >= most and len(positive) > 1:
        mean = (positive[-1] / positive[0]) ** (1 / (len(positive) - 1))
        factor = min(max(FINEST, math.sqrt(mean)), COARSEST)
    return max(positive[-1] + 1, math.ceil(positive[-1] * factor))


def superfluous(steps: Sequence[int]) -> int:
    """The place of the one that is missed least; never the first or the last. Of three steps at least.

    One below the scale, else the one without which the gap is the smallest there is.
    """
    below = next(place for place, step in enumerate(steps) if place and (step > 0 or place == len(steps) - 1))
    if below < len(steps) - 1 and steps[below] * REACH < steps[-1]:
        return below
    gaps = [
        (math.log(steps[place + 1] / steps[place - 1]), place)
        for place in range(1, len(steps) - 1)
        if steps[place - 1] > 0
    ]
    return min(gaps)[1] if gaps else 1
