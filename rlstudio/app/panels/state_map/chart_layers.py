"""The layers of a state map that a run's data allow: numbers on a scale, or choices."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.panels.text import decimals_for, figures_after_point, fixed
from rlstudio.core.arrays import Floats, Ints
from rlstudio.core.words import mark
from rlstudio.core.worlds.chart import ChartDimension, ChartValues
from rlstudio.engine.worker.messages import RunInfo

MODES = {
    "value": ("value", mark("Value"), "V", mark("Colour: the return the agent expects from a state on")),
    "choice": (
        "choice", mark("Best action"), "a", mark("Colour: the action the agent prefers in a state"),
    ),
    "actions": (
        "actions", mark("Q-value"), "Q", mark("Colour: the return expected after one of the actions"),
    ),
    "probabilities": (
        "probabilities", mark("Probability"), "π", mark("Colour: how likely one of the actions is"),
    ),
    "command": (
        "command", mark("Action"), "a",
        mark("Colour: the action the agent takes in a state, without exploring"),
    ),
}  # fmt: skip
JUDGED = (
    "value", mark("Value"), "Q",
    mark("Colour: the critic's value of the action that the agent takes in a state"),
)  # fmt: skip
"""The first of them where values are those of actions chosen."""
_MOST_LISTED = 8


@dataclass(frozen=True, slots=True)
class Layer:
    """One picture of a chart: ``numbers`` (R, C) between ``low`` and ``high``, or ``choices`` (R, C).

    A choice is an index of ``names``, -1 if nothing is preferred. ``title``: the quantity of the numbers.
    Both are in English, and ``unit``, that of the numbers. ``signed``: whether their sign matters.
    """

    title: str
    unit: str = field(default="", kw_only=True)
    numbers: NDArray[np.float64] | None = None
    low: float = 0.0
    high: float = 1.0
    signed: bool = False
    choices: Ints | None = None
    names: tuple[str, ...] = ()


def modes(info: RunInfo) -> list[str]:
    """The modes that such a run allows, the most informative first."""
    found = []
    listed = info.action_low is None
    if "value" in info.shows or "action_values" in info.shows:
        found.append("value")
    if listed and ("action_values" in info.shows or "action_probabilities" in info.shows):
        found.append("choice")
    if "action_values" in info.shows:
        found.append("actions")
    if "action_probabilities" in info.shows:
        found.append("probabilities")
    if not listed and "action_distribution" in info.shows:
        found.append("command")
    return found


def words(mode: str, info: RunInfo) -> tuple[str, str, str, str]:
    """A mode as the switch offers it, in English: name, title, a short title, and what it shows."""
    return JUDGED if mode == "value" and info.value_of == "action" else MODES[mode]


def layer_of(values: ChartValues, mode: str, which: int, info: RunInfo) -> Layer | None:
    """The layer of these values in a mode; ``which``: the action, or its dimension. None if impossible."""
    if mode == "value":
        if values.value is not None:
            judged = info.value_of == "action"
            title = mark("Q of the action") if judged else mark("expected return")
            return _between_extremes(title, values.value, info.return_unit)
        if values.action_values is not None:
            best = values.action_values.max(2)
            return _between_extremes(mark("highest Q-value"), best, info.return_unit)
    elif mode == "choice" and values.preference is not None:
        return Layer(mark("preferred action"), choices=values.preference, names=info.action_names)
    elif mode == "actions" and values.action_values is not None:
        # One scale for all actions, so that they can be compared.
        low, high = _extremes(values.action_values)
        numbers = values.action_values[:, :, which].astype(float)
        return Layer(mark("Q-value"), numbers, low, high, unit=info.return_unit)
    elif mode == "probabilities" and values.action_probabilities is not None:
        return Layer(mark("probability"), values.action_probabilities[:, :, which].astype(float))
    elif mode == "command" and values.action is not None and info.action_low and info.action_high:
        low, high = info.action_low[which], info.action_high[which]
        carried_out = np.clip(values.action[:, :, which].astype(float), low, high)
        if np.isfinite((low, high)).all():
            return Layer(mark("action"), carried_out, low, high, signed=True, unit=_unit(info, which))
        return replace(_between_extremes(mark("action"), carried_out, _unit(info, which)), signed=True)
    return None


def _between_extremes(title: str, numbers: Floats | NDArray[np.float64], unit: str = "") -> Layer:
    return Layer(title, numbers.astype(float), *_extremes(numbers), unit=unit)


def _extremes(numbers: Floats | NDArray[np.float64]) -> tuple[float, float]:
    finite = numbers[np.isfinite(numbers)]
    return (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)


def quantity(dimension: ChartDimension, value: float) -> str:
    """ "angle −0.105 rad", in the person's language."""
    return _measured(dimension, value, min(4, figures_after_point(value)) if value else 0)


def _measured(dimension: ChartDimension, value: float, decimals: int) -> str:
    """A quantity with its number, or the words of its axis for it: "price level high"."""
    for tick, words in dimension.ticks:
        if not dimension.unit and abs(value - tick) < 1e-6:
            return f"{said(dimension.name)} {said(words)}"
    text = f"{said(dimension.name)} {fixed(value, decimals)}"
    return f"{text} {said(dimension.unit)}" if dimension.unit else text


def held_words(values: ChartValues, dimensions: Sequence[ChartDimension]) -> str:
    """The values at which the other dimensions are held: "position 0.3 m · velocity −1.2 m/s"."""
    words = []
    for index, dimension in enumerate(dimensions):
        if index in (values.request.x, values.request.y):
            continue
        low, high = dimension.low, dimension.high
        # The number of decimals is fixed, so that the text does not jump while the agent moves.
        decimals = decimals_for(high - low if low is not None and high is not None else math.nan)
        words.append(_measured(dimension, float(values.at[index]), decimals))
    return joined(words)


def describe(
    values: ChartValues, row: int, column: int, dimensions: Sequence[ChartDimension], info: RunInfo
) -> str:
    """The description of a cell: its middle, its values, and the held values of the other dimensions."""
    request = values.request
    x_C, y_R = request.centres()
    lines = [
        quantity(dimensions[request.x], float(x_C[column])),
        quantity(dimensions[request.y], float(y_R[row])),
    ]
    if values.value is not None:
        lines.append(f"V = {_number(values.value[row, column])}")
    tables = (("Q", values.action_values), ("π", values.action_probabilities))
    for symbol, table_RCA in tables:
        if table_RCA is not None:
            here_A = table_RCA[row, column]
            lines += [
                f"{symbol}({said(name)}) = {_number(number)}"
                for name, number in list(zip(info.action_names, here_A, strict=False))[:_MOST_LISTED]
            ]
            if len(here_A) > _MOST_LISTED:
                best = int(here_A.argmax())
                lines.append(
                    tr(
                        "highest of {count}: {action}, {value}",
                        count=len(here_A),
                        action=said(info.action_names[best]),
                        value=_number(here_A[best]),
                    )
                )
    if values.action is not None:
        lines += [
            f"{said(name)} = {_number(number)} {said(_unit(info, place))}".rstrip()
            for place, (name, number) in enumerate(
                zip(info.action_names, values.action[row, column], strict=False)
            )
        ]
    held = [
        quantity(dimension, float(values.at[index]))
        for index, dimension in enumerate(dimensions)
        if index not in (request.x, request.y)
    ]
    if held:
        lines.append(tr("with {quantities}", quantities=", ".join(held)))
    return "\n".join(lines)


def _unit(info: RunInfo, dimension: int) -> str:
    """The unit of a dimension of the action; empty if it has none."""
    return info.action_units[dimension] if info.action_units else ""


def _number(value: float) -> str:
    return fixed(float(value), 3)


def listed_choices(layer: Layer | None) -> list[tuple[int, str]]:
    """Index and name of the actions that are preferred somewhere, said, and a name for no preference."""
    if layer is None or layer.choices is None:
        return []
    names = {index: said(name) for index, name in enumerate(layer.names)} | {-1: tr("all alike")}
    found = sorted(np.unique(layer.choices).tolist(), key=lambda index: (index < 0, index))
    return [(index, names[index]) for index in found]
