"""Numbers that updates report as soon as they were measured: until then they are not there.

States hold no NaN, so what is there stands beside the numbers. Files of earlier versions do not say it, and
have 0 where nothing was measured.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from rlstudio.core.arrays import Array, State, checked

KNOWN = "_known"
"""Behind the name of the array: which of its numbers were measured."""


def number(name: str, figure: float | None) -> State:
    """Arrays () of this name: the figure, and whether it is there."""
    return {name: np.asarray(figure or 0.0), name + KNOWN: np.asarray(figure is not None)}


def found_number(name: str, state: Mapping[str, Array]) -> float | None:
    """The figure that ``number`` made an array of; None where there is none. Raises ValueError."""
    value = checked(state, name, ())
    there = checked(state, name + KNOWN, ()) if name + KNOWN in state else value != 0
    return float(value) if there else None


def kept(name: str, figures: Mapping[str, float], order: Sequence[str]) -> State:
    """Arrays (n,) of this name: the figures in this order, and which of them are there."""
    return {
        name: np.array([figures.get(each, 0.0) for each in order], np.float64),
        name + KNOWN: np.array([each in figures for each in order]),
    }


def found(name: str, state: Mapping[str, Array], order: Sequence[str]) -> dict[str, float]:
    """The figures that ``kept`` made arrays of. Raises ValueError."""
    value = checked(state, name, (len(order),))
    there = checked(state, name + KNOWN, (len(order),)) if name + KNOWN in state else value != 0
    return {each: float(number) for each, number, known in zip(order, value, there, strict=True) if known}
