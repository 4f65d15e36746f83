"""Values that change with the number of environment steps."""

from __future__ import annotations


def linear(initial: float, final: float, steps: float, step: float) -> float:
    """From ``initial`` at step 0 straight to ``final`` at ``steps``, and ``final`` from there on."""
    if step >= steps:
        return final
    return initial + (final - initial) * (step / steps)


def annealed(value: float, falls: bool, steps: float, step: float) -> float:
    """The value, which falls evenly to a twentieth over ``steps`` if it falls at all.

    Not to zero: a run that is continued beyond its schedule should still learn.
    """
    return value * linear(1.0, 0.05, steps, step) if falls else value
