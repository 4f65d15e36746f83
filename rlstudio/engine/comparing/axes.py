"""Over what curves are compared: steps, episodes, or seconds of learning."""

from __future__ import annotations

from typing import Literal

import numpy as np

from rlstudio.core.arrays import Doubles
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, words
from rlstudio.engine.comparing.runs import ComparedRun

Axis = Literal["steps", "episodes", "seconds"]
AXES: tuple[Axis, ...] = ("steps", "episodes", "seconds")
AXIS_TITLES: dict[Axis, str] = {
    "steps": mark("environment steps"),
    "episodes": mark("episodes"),
    "seconds": mark("seconds of learning"),
}
_BEGINNING_S = 2.0
"""A run whose first noted time is later than that did not note the beginning."""


def over(run: ComparedRun, metric: str, axis: Axis) -> tuple[Doubles, Doubles]:
    """The known points of a curve of a run over this axis: x (n,) that never decreases, y (n,).

    Empty where the run has no such curve. Raises UserError where the run does not tell this axis.
    """
    x, y = run.curves.get(metric, (np.empty(0), np.empty(0)))
    known = np.isfinite(y)
    x, y = x[known], y[known]
    if axis == "steps" or not len(x):
        return x, y
    if axis == "episodes":
        return _episodes_at(run, x), y
    return _seconds_at(run, x, y)


def _episodes_at(run: ComparedRun, x: Doubles) -> Doubles:
    """How many episodes had ended at these steps. A long curve in a file is thinned evenly: it is scaled."""
    ended = run.curves.get("return", (np.empty(0),))[0]
    if not len(ended):
        raise UserError(words("{run} has no episodes to count.", run=run.called))
    if len(ended) == len(x) and np.array_equal(ended, x):
        count = np.arange(1.0, len(x) + 1)
    else:
        count = np.searchsorted(ended, x, "right").astype(np.float64)
    episodes: Doubles = count * max(1.0, run.episodes / len(ended))
    return episodes


def _seconds_at(run: ComparedRun, x: Doubles, y: Doubles) -> tuple[Doubles, Doubles]:
    """Between two times that were noted (twice a second), time goes on evenly."""
    at, seconds = run.curves.get("seconds", (np.empty(0), np.empty(0)))
    if not len(at):
        raise UserError(words("{run} was made by an older version, which noted no times.", run=run.called))
    if seconds[0] <= _BEGINNING_S and at[0] > 0:
        at, seconds = np.concatenate([[0.0], at]), np.concatenate([[0.0], seconds])
    known = x >= at[0]
    return np.interp(x[known], at, np.maximum.accumulate(seconds)), y[known]
