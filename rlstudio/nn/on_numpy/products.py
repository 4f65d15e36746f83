"""Matrix products of towers: one after another, or side by side on several cores."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from rlstudio.core.arrays import Floats

WORTH = 10_000_000
"""Multiplications in a tower's product (0.1 ms) from which on a second core is worth asking."""

_helpers: ThreadPoolExecutor | None = None


def use_cores(count: int) -> None:
    """Let the towers' large products share ``count`` cores; 1, as at first: the caller's alone.

    A BLAS with threads of its own would do this too, but those wait for work by spinning: on a computer that
    has something else to do they make everything up to ten times slower. These here sleep.
    """
    global _helpers
    if _helpers is not None:
        _helpers.shutdown(wait=False)
    _helpers = ThreadPoolExecutor(count - 1, "rlstudio-product") if count > 1 else None


def multiply(left: Floats, right: Floats, out: Floats) -> None:
    """out[t] = left[t] @ right[t] for each tower t, or plainly for matrices; ``left`` may be one for all."""
    helpers = _helpers
    if helpers is None or out.ndim == 2 or out[0].size * left.shape[-1] < WORTH:
        np.matmul(left, right, out=out)
        return
    lefts = left if left.ndim == 3 else [left] * len(out)
    # Each is the very product that the batched call makes, so results do not depend on the number of cores.
    others = [helpers.submit(np.matmul, lefts[t], right[t], out[t]) for t in range(1, len(out))]
    np.matmul(lefts[0], right[0], out=out[0])
    for other in others:
        other.result()
