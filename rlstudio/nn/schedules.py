"""Values that change with the number of environment steps."""

from __future__ import annotations


def linear(initial: float, final: float, steps: float, step: float) -> float:
    """From ``initial`` at step 0 straight to ``final`` at ``steps``, and ``final`` from there on."""
    if step >= steps:
        return final
    return initial + (final - initial) * (step / steps)
