"""How an algorithm shows its working: its equations, and what in an update's evidence their letters are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.formulas import expression

Evidence = Mapping[str, Any]
"""``Updated.evidence`` or ``Swept.evidence`` of one update, at the moment when it has happened."""
Source = str | Callable[[Evidence], Any]
"""A name in the evidence ("batch.reward" is an attribute), or what makes an array of the evidence."""
Kind = Literal["number", "action", "state", "flag"]


@dataclass(frozen=True)
class Letter:
    """One letter of an equation.

    ``symbol``: LaTeX. ``source``: numbers for the R rows of an update, (R,), or vectors (R, n); one number
    stands for all rows. None: what the equation gives that has it on its left. ``words``: what it is.
    """

    symbol: str
    source: Source | None
    words: str
    kind: Kind = "number"


@dataclass(frozen=True)
class Equation:
    """One line of an update's working, such as "y = r + gamma * best".

    ``text``: a letter, "=" (or "<-", where something is written over), and arithmetic over letters; see
    ``expression.py``. ``where``: a condition over letters; the equation is one of the rows for which it
    holds ("": all). ``over``: what ``total`` goes over, in LaTeX. ``mean``: the metric that is the mean of
    this over the update's rows, "" for none.
    """

    title: str
    text: str
    where: str = ""
    over: str = ""
    mean: str = ""

    def __post_init__(self) -> None:
        expression.parsed(self.right)
        if not self.left.isidentifier():
            raise ValueError(f"{self.text!r} has no single letter on its left")
        if self.where:
            expression.parsed(self.where)

    @property
    def left(self) -> str:
        """The letter on the left."""
        return self._sides[0].strip()

    @property
    def right(self) -> str:
        """The arithmetic on the right."""
        return self._sides[1].strip()

    @property
    def overwrites(self) -> bool:
        """Whether the left is written over: ←."""
        return "<-" in self.text

    @property
    def _sides(self) -> tuple[str, str]:
        left, _, right = self.text.partition("<-" if self.overwrites else "=")
        return left, right

    @property
    def letters(self) -> frozenset[str]:
        """All letters that it needs, without the one on its left."""
        return expression.names(self.right) | (expression.names(self.where) if self.where else frozenset())


@dataclass(frozen=True)
class Note:
    """A sentence about the rows for which a condition over letters holds."""

    where: str
    text: str


@dataclass(frozen=True)
class Spread:
    """Two distributions of the return of a row: letters of vectors (R, n).

    ``support``: the values of bars whose heights are ``target`` and ``prediction``; "": these are quantiles,
    all equally likely.
    """

    target: str
    prediction: str
    support: str = ""


@dataclass(frozen=True)
class Derivation:
    """What one update of an algorithm looks like from within.

    ``rows``: what the rows are ("transitions", "entries", "states"). ``columns``: letters that the list of
    rows shows. ``error``: the one of them that says how large a correction is. ``predictions``: letters that
    ``Algorithm.predict_again`` tells as they are after the step. ``anew``: whether that takes a forward pass
    of its own. ``observation``, ``next_observation``: sources of what the rows are about (R, *shape).
    """

    letters: Mapping[str, Letter]
    equations: tuple[Equation, ...]
    columns: tuple[str, ...]
    error: str = ""
    rows: str = "transitions"
    predictions: tuple[str, ...] = ()
    anew: bool = True
    observation: Source | None = None
    next_observation: Source | None = None
    notes: tuple[Note, ...] = ()
    spread: Spread | None = None

    def __post_init__(self) -> None:
        named = {name for equation in self.equations for name in equation.letters | {equation.left}}
        named |= {name for note in self.notes for name in expression.names(note.where)}
        named |= {*self.columns, *self.predictions, *({self.error} if self.error else ())}
        if self.spread is not None:
            named |= {name for name in vars(self.spread).values() if name}
        unknown = sorted(named - self.letters.keys())
        if unknown:
            raise ValueError(f"there are no letters {', '.join(unknown)}")
        if any(self.letters[name].source is None for name in (*self.columns, self.error or self.columns[0])):
            raise ValueError("what the list of rows shows needs a source")


def read(source: Source, evidence: Evidence) -> Any:
    """What a source stands for in this evidence. Raises KeyError for a name that is not there."""
    if callable(source):
        return source(evidence)
    name, *attributes = source.split(".")
    found = evidence[name]
    for attribute in attributes:
        found = getattr(found, attribute)
    return found


def spelled(derivation: Derivation, evidence: Evidence) -> dict[str, Array]:
    """Copies of what the letters are in this update, (R,) or (R, n); those that are left to equations not."""
    found = {
        name: np.array(read(letter.source, evidence))
        for name, letter in derivation.letters.items()
        if letter.source is not None
    }
    rows = len(found[derivation.columns[0]])
    return {name: value if value.ndim else np.broadcast_to(value, (rows,)) for name, value in found.items()}


def row_values(letters: Mapping[str, Array], row: int) -> dict[str, Any]:
    """The letters of one row: numbers and vectors, in double precision."""
    return {
        name: float(value[row]) if value.ndim == 1 else np.asarray(value[row], np.float64)
        for name, value in letters.items()
    }


def worked(derivation: Derivation, values: Mapping[str, Any]) -> list[tuple[Equation, dict[str, Any]]]:
    """The equations that hold for a row, each with the letters that it was worked out from."""
    known, found = dict(values), []
    for equation in derivation.equations:
        if equation.where and not expression.evaluate(equation.where, known):
            continue
        known.setdefault(equation.left, expression.evaluate(equation.right, known))
        found.append((equation, dict(known)))
    return found
