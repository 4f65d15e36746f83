"""Takes one update apart when somebody looks: its rows, and the algorithm's equations with their numbers.

An update is read at the moment when it has happened, before learning goes on, and only after somebody has
asked. Then letters are copied, and what is said after the step is asked of the networks once, for all rows.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Array
from rlstudio.core.events import Swept, Updated
from rlstudio.core.formulas import expression
from rlstudio.core.formulas.derivation import Derivation, Equation, read, row_values, spelled, worked
from rlstudio.core.policy import ReturnDistribution
from rlstudio.core.words import said_within, words
from rlstudio.engine.shown_update import (
    RowColumn,
    ShownPrediction,
    ShownRow,
    ShownSpread,
    ShownUpdate,
    ToldLetter,
    UpdateQuestion,
    WorkedEquation,
)
from rlstudio.engine.watch.gradients import GradientNotes
from rlstudio.nn.network import norms_by_layer

_LOG = logging.getLogger(__name__)
MOST_PICTURES = 64
LARGEST_SIDE = 96
"""Pictures of the list are thinned to about so many pixels a side."""
FARTHEST = 2.5
"""Standardised pixels are shown from minus this (black) to this (white)."""


@dataclass(slots=True)
class _Taken:
    """Copies of what one update did."""

    number: int
    step: int
    letters: dict[str, Array]
    after: Mapping[str, Any]
    observation: Array | None
    next_observation: Array | None
    metrics: dict[str, float]
    norms: dict[str, dict[str, float]]
    phase: str


class Microscope:
    """Reads the next update after each question. ``armed``: whether it waits for one."""

    def __init__(self, algorithm: Algorithm, notes: GradientNotes | None = None) -> None:
        self.algorithm = algorithm
        self._notes = notes or GradientNotes(algorithm)
        self.armed = False
        self._taken: _Taken | None = None
        self._fault = ""
        self._missed = False

    @property
    def used(self) -> bool:
        """Whether it holds anything, or waits for an update."""
        return self.armed or self._taken is not None

    def _arm(self) -> None:
        if self.algorithm.derivation is not None and not self._fault and not self.armed:
            self._set_armed(True)

    def _set_armed(self, on: bool) -> None:
        self.armed = self.algorithm.looked_into = on
        self._notes.want(self, on=on)

    def forget(self) -> None:
        """Nobody looks any more."""
        if self.armed:
            self._set_armed(False)
        self._taken, self._missed = None, False

    def take(self, event: Updated | Swept, number: int, step: int) -> None:
        """Read an update that has just happened. Its faults end looking, and never the training."""
        norms = {name: norms_by_layer(gradient) for name, gradient in self._notes.noted().items()}
        self._set_armed(False)
        try:
            self._taken, self._missed = self._read(event, number, step, norms), False
        except Exception as error:
            if isinstance(error, KeyError) and not self._missed:
                self._missed = True  # it had begun before somebody looked: the next one tells everything
                self._arm()
                return
            _LOG.exception("the update could not be read")
            self._taken = None
            self._fault = words(
                "This update could not be read: {error}.", error=f"{type(error).__name__}: {error}"
            )

    def _read(
        self, event: Updated | Swept, number: int, step: int, norms: dict[str, dict[str, float]]
    ) -> _Taken:
        derivation, evidence = self.algorithm.derivation, event.evidence
        assert derivation is not None
        again = self.algorithm.predict_again(evidence)
        seen = [
            None if source is None else np.array(read(source, evidence))
            for source in (derivation.observation, derivation.next_observation)
        ]
        return _Taken(
            number=number,
            step=step,
            letters=spelled(derivation, evidence),
            after={name: np.array(again[name]) for name in derivation.predictions},
            observation=seen[0],
            next_observation=seen[1],
            metrics={name: float(value) for name, value in event.metrics.items()},
            norms=norms,
            phase=event.phase if isinstance(event, Swept) else "",
        )

    def answer(self, question: UpdateQuestion) -> ShownUpdate | None:
        """What was read last, as far as it is asked for; None if nothing was. Waits for the next update."""
        taken, derivation = self._taken, self.algorithm.derivation
        if derivation is None and self.algorithm.acts_by in ("learning", "planning"):
            self._fault = words(
                "{algorithm} declares no equations: its updates cannot be looked into.",
                algorithm=said_within(self.algorithm.title),
            )
        if not question.hold:
            self._arm()
        if taken is None or derivation is None:
            return ShownUpdate(0, 0, fault=self._fault) if self._fault else None
        count = len(taken.letters[derivation.columns[0]])
        row = min(max(0, question.row), count - 1)
        columns: tuple[RowColumn, ...] = ()
        if question.known != taken.number:
            columns = tuple(_column(derivation, taken, name) for name in derivation.columns)
        return ShownUpdate(
            number=taken.number,
            step=taken.step,
            count=count,
            rows=derivation.rows,
            columns=columns,
            error=derivation.error,
            anew=derivation.anew,
            phase=taken.phase,
            metrics=taken.metrics,
            norms=taken.norms,
            row=None if row < 0 else _row(derivation, taken, row),
            pictures=_pictures(taken.observation, question.pictures),
        )


def _column(derivation: Derivation, taken: _Taken, name: str) -> RowColumn:
    letter = derivation.letters[name]
    return RowColumn(name, letter.symbol, letter.words, letter.kind, np.array(taken.letters[name]))


def _row(derivation: Derivation, taken: _Taken, row: int) -> ShownRow:
    values = row_values(taken.letters, row)
    solved = worked(derivation, values)
    known = solved[-1][1] if solved else values
    used = {name for equation, _ in solved for name in (equation.left, *expression.names(equation.right))}
    return ShownRow(
        row=row,
        equations=tuple(_equation(derivation, equation, found) for equation, found in solved),
        letters=tuple(
            ToldLetter(letter.symbol, letter.words, known[name], taken.letters[name].shape)
            for name, letter in derivation.letters.items()
            if name in used and name in taken.letters and letter.symbol
        ),
        predictions=tuple(
            ShownPrediction(letter.symbol, letter.words, values[name], float(taken.after[name][row]))
            for name, letter in ((name, derivation.letters[name]) for name in derivation.predictions)
            if isinstance(values[name], float)
        ),
        notes=tuple(note.text for note in derivation.notes if expression.evaluate(note.where, known)),
        spread=_spread(derivation, taken, row),
        state=_shown(taken.observation, row),
        next_state=_shown(taken.next_observation, row),
    )


def _equation(derivation: Derivation, equation: Equation, known: Mapping[str, Any]) -> WorkedEquation:
    symbols = {name: letter.symbol for name, letter in derivation.letters.items()}
    return WorkedEquation(
        title=equation.title,
        left=symbols[equation.left],
        overwrites=equation.overwrites,
        columns=expression.written(equation.right, symbols, known, equation.over),
        result=expression.evaluate(equation.right, known),
        mean=equation.mean,
    )


def _spread(derivation: Derivation, taken: _Taken, row: int) -> ShownSpread | None:
    spread = derivation.spread
    if spread is None:
        return None
    support = taken.letters[spread.support][row].astype(np.float32) if spread.support else None

    def found(numbers: Array | None) -> ReturnDistribution | None:
        if numbers is None:
            return None
        drawn = numbers[row].astype(np.float32)
        return ReturnDistribution(drawn) if support is None else ReturnDistribution(support, drawn)

    target, before = found(taken.letters[spread.target]), found(taken.letters[spread.prediction])
    assert target is not None
    assert before is not None
    return ShownSpread(target, before, found(taken.after.get(spread.prediction)))


# ---------------------------------------------------------------------------------- what was seen


def _shown(observation: Array | None, row: int) -> Array | None:
    """What was seen in a row: stacks of frames as bytes, anything else as it is."""
    if observation is None:
        return None
    seen = observation[row]
    return _bytes(seen) if np.ndim(seen) == 3 else np.array(seen)


def _bytes(stack: Array) -> Array:
    """Frames (K, h, w) in grey; standardised ones from black to white within their usual range."""
    if stack.dtype == np.uint8:
        return np.array(stack)
    share = np.clip((stack + FARTHEST) / (2 * FARTHEST), 0, 1)
    grey: Array = (255 * share).astype(np.uint8)
    return grey


def _pictures(observation: Array | None, rows: tuple[int, ...]) -> dict[int, Array]:
    """The newest frame of these rows, small; nothing where no pictures were seen."""
    if observation is None or observation.ndim != 4:
        return {}
    # Of a frame and its difference from the one before, the frame comes first.
    newest = 0 if observation.dtype != np.uint8 and observation.shape[1] == 2 else -1
    thin = max(1, math.ceil(max(observation.shape[2:]) / LARGEST_SIDE))
    wanted = [row for row in rows[:MOST_PICTURES] if 0 <= row < len(observation)]
    return {row: _bytes(observation[row, newest : newest + 1 or None, ::thin, ::thin])[0] for row in wanted}
