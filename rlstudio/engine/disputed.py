"""Where two agents disagree, as it is told to a person. Plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rlstudio.core.env import Frame
from rlstudio.engine.run_info import RunInfo
from rlstudio.engine.snapshot import ShownDecision

Side = Literal["a", "b"]


@dataclass(frozen=True, slots=True)
class Disputed:
    """A state in which both were asked. ``visited``: whose episode it is of, at which step, after what score.

    ``first``: here their episodes part. ``divergence``: see ``divergences``. ``same``: both choose the same.
    ``a``, ``b``: what each decides in this very state.
    """

    visited: Side
    step: int
    score: float
    divergence: float
    same: bool
    first: bool
    a: ShownDecision
    b: ShownDecision
    picture: Frame | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two agents on one seed.

    ``steps``, ``returns``: of the episode of each, as far as it was played (``ended``: to its end).
    ``parted``: the step at which their episodes part; None: they are the same. ``agreement``: the share of
    all states in which both choose the same (None for continuous actions), ``mean``: the mean divergence.
    ``moments``: the most disputed states, the first one of them that in which they part.
    """

    a: RunInfo
    b: RunInfo
    seed: int
    steps: tuple[int, int]
    returns: tuple[float, float]
    ended: tuple[bool, bool]
    parted: int | None
    agreement: float | None
    mean: float
    moments: tuple[Disputed, ...]
