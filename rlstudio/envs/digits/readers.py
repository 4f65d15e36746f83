"""Four frozen networks that read digits, each turned one way (packaging/make_digit_readers.py)."""

from __future__ import annotations

from functools import cache

import numpy as np

from rlstudio.core.arrays import Floats, Ints
from rlstudio.core.system.resources import resources

TURNS = 4
"""A reader for each: upright, and turned by one, two and three quarters to the left."""


def turned(pictures: Floats, turn: Ints) -> Floats:
    """Pictures (B, side, side), each turned by so many quarters (B,) to the left."""
    made = np.empty_like(pictures)
    for quarter in range(TURNS):
        those = turn == quarter
        made[those] = np.rot90(pictures[those], quarter, (1, 2))
    return made


@cache
def _weights() -> tuple[Floats, ...]:
    with np.load(resources() / "digit_readers.npz", allow_pickle=False) as file:
        return tuple(
            file[name].astype(np.float32)
            for name in ("first_weight", "first_bias", "second_weight", "second_bias")
        )


def read(pictures: Floats) -> Floats:
    """ln of what every reader believes of pictures (B, 64): (B, K, 10)."""
    first_weight, first_bias, second_weight, second_bias = _weights()
    hidden = np.maximum(np.einsum("bi,khi->bkh", pictures, first_weight) + first_bias, 0)
    logit = np.einsum("bkh,kch->bkc", hidden, second_weight) + second_bias
    logit -= logit.max(-1, keepdims=True)
    found: Floats = (logit - np.log(np.exp(logit).sum(-1, keepdims=True))).astype(np.float32)
    return found
