"""One update from within, as the window asks for it and is told of it. Plain data with numpy arrays."""

from __future__ import annotations

from dataclasses import dataclass, field

from rlstudio.core.arrays import Array, Floats
from rlstudio.core.formulas.derivation import Kind
from rlstudio.core.formulas.expression import Column
from rlstudio.core.policy import ReturnDistribution


@dataclass(frozen=True, slots=True)
class UpdateQuestion:
    """What is wanted of the newest update. ``row``: the one to be worked out.

    ``hold``: stay with the update that was told last. ``known``: the number of the update whose columns the
    asker has already. ``pictures``: rows of which small pictures are wanted, where there are pictures.
    """

    row: int = 0
    hold: bool = False
    known: int = -1
    pictures: tuple[int, ...] = ()


@dataclass(slots=True)
class RowColumn:
    """One letter of all R rows: ``values`` (R,), or (R, D) for continuous actions."""

    name: str
    symbol: str
    words: str
    kind: Kind
    values: Array


@dataclass(slots=True)
class WorkedEquation:
    """One equation with the numbers of one row. ``left``, and letters in ``columns``, are LaTeX.

    ``mean``: of this over all rows, the metric of that name in ``ShownUpdate.metrics``; "" for none.
    """

    title: str
    left: str
    overwrites: bool
    columns: tuple[Column, ...]
    result: float
    mean: str = ""


@dataclass(slots=True)
class ToldLetter:
    """What one letter stands for: a number, or a vector (n,). ``shape``: that of all rows together."""

    symbol: str
    words: str
    value: float | Floats
    shape: tuple[int, ...]


@dataclass(slots=True)
class ShownPrediction:
    """What was said of a row before the step, and what is said of it after."""

    symbol: str
    words: str
    before: float
    after: float


@dataclass(slots=True)
class ShownSpread:
    """Distributions of the return of one row: the target, and the prediction before and after the step."""

    target: ReturnDistribution
    before: ReturnDistribution
    after: ReturnDistribution | None


@dataclass(slots=True)
class ShownRow:
    """One row worked out. ``state``, ``next_state``: as the network saw them; pictures: bytes (K, h, w)."""

    row: int
    equations: tuple[WorkedEquation, ...]
    letters: tuple[ToldLetter, ...]
    predictions: tuple[ShownPrediction, ...] = ()
    notes: tuple[str, ...] = ()
    spread: ShownSpread | None = None
    state: Array | None = None
    next_state: Array | None = None


@dataclass(slots=True)
class ShownUpdate:
    """The newest update that was looked at.

    ``number``: counted from 1; ``step``: of the training. ``count``: rows, which are called ``rows``.
    ``columns``: () where the asker has them. ``error``: the column of how large a correction is. ``anew``:
    the predictions after the step are of a forward pass made for whoever looks. ``norms``: lengths of the
    gradient by network and layer, before it was limited. ``fault``: why there is nothing.
    """

    number: int
    step: int
    count: int = 0
    rows: str = ""
    columns: tuple[RowColumn, ...] = ()
    error: str = ""
    anew: bool = True
    phase: str = ""
    metrics: dict[str, float] = field(default_factory=dict)
    norms: dict[str, dict[str, float]] = field(default_factory=dict)
    row: ShownRow | None = None
    pictures: dict[int, Array] = field(default_factory=dict)
    fault: str = ""
