"""Which values of a declared setting are tried: its range or its choices."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from rlstudio.core.errors import UnknownId, UserError
from rlstudio.core.hyperparameters import Hyperparameters, idle
from rlstudio.engine.queue import plans

USUAL = ("learning_rate", "discount")
"""What is tried where nobody names a setting, as far as an algorithm has it."""
_FACTOR = 30.0
"""Without a range of its own a setting on a logarithmic scale goes so far to either side of its value."""
_NEAR = 4.0
"""The same of other numbers."""
_TO_ONE = 10.0
"""The same of the distance to 1 of a share that is near it, such as a discount."""


@dataclass(frozen=True)
class Range:
    """Numbers from ``low`` to ``high``; log: by equal factors; whole: whole numbers."""

    name: str
    low: float
    high: float
    log: bool
    whole: bool


@dataclass(frozen=True)
class Choices:
    """Some values."""

    name: str
    values: tuple[Any, ...]


Searched = Range | Choices


def searched(
    wanted: list[str],
    kind: type[Hyperparameters],
    config: Hyperparameters,
    capabilities: Collection[str] = (),
) -> list[Searched]:
    """What is tried of "learning_rate", "discount=0.9..1" or "activation=relu,tanh".

    config: the settings that are tried around. capabilities: of the environment. Raises UserError for what
    no setting takes, and for settings that would have no effect.
    """
    schemas: dict[str, Any] = kind.model_json_schema()["properties"]
    names = wanted or [name for name in USUAL if name in schemas]
    if not schemas:
        raise UserError("there is nothing to search for: this algorithm has no settings.")
    if not names:
        raise UserError(f"name the settings to try with --setting; there are {', '.join(schemas)}.")
    for name in (text.partition("=")[0] for text in names):
        if name not in schemas:
            raise UnknownId("setting", name, schemas)
    found = [_one(text, schemas, config) for text in names]
    for one in found:
        if sum(other.name == one.name for other in found) > 1:
            raise UserError(f"--setting names {one.name} twice.")
    for name, why in idle(config, [one.name for one in found], capabilities, varied=True).items():
        change = "; --set changes that" if why.startswith("with ") else ""
        raise UserError(f"{name} cannot be searched: it has no effect {why}{change}.")
    return found


def _one(text: str, schemas: dict[str, Any], config: Hyperparameters) -> Searched:
    name, equals, values = text.partition("=")
    schema = schemas[name]
    if not plans.can_vary(schema):
        raise UserError(f"{name} is neither a number nor a choice, so that it cannot be searched.")
    if equals and ".." in values:
        return _from_to(name, values, schema)
    if equals:
        return Choices(name, tuple(plans.values_of(values, schema, name)))
    if not plans.is_number(schema):
        return Choices(name, tuple(schema.get("enum") or (False, True)))
    return _around(name, getattr(config, name), schema)


def _from_to(name: str, text: str, schema: dict[str, Any]) -> Range:
    if not plans.is_number(schema):
        raise UserError(f"{name} is no number; list its values with commas between them.")
    low, _, high = text.partition("..")
    with suppress(ValueError):  # what is no number is told below
        if float(low) > float(high):
            raise UserError(f"{name}={text}: the lower end, {low}, is above the upper one, {high}.")
    ends = plans.values_of(f"{low},{high}", schema, name)
    if None in ends or ends[0] >= ends[1]:
        raise UserError(f"the range of {name} goes from a smaller number to a larger one, not {text}.")
    return _range(name, ends[0], ends[1], schema)


def _around(name: str, value: float | None, schema: dict[str, Any]) -> Range:
    """Around the value that is set, within its bounds; of a share near 1, by its distance to 1."""
    low, high = plans.bounds(schema)
    log = bool(schema.get("log"))
    if high == 1 and not log and value is not None and 0.5 < value < 1:
        return _range(name, max(1 - (1 - value) * _TO_ONE, low or 0.0), 1 - (1 - value) / _TO_ONE, schema)
    if high == 1 and not log and value is not None and value in (0, 1):
        return _range(name, low or 0.0, high, schema)
    if not value or value < 0:
        raise UserError(f"say in which range {name} is searched, for example --setting {name}=1..10")
    factor = _FACTOR if log else _NEAR
    least, most = value / factor, value * factor
    return _range(name, max(least, low or 0.0), most if high is None else min(most, high), schema)


def _range(name: str, low: float, high: float, schema: dict[str, Any]) -> Range:
    whole = plans.is_whole(schema)
    if whole:
        low, high = max(1 if low > 0 else 0, round(low)), round(high)
    return Range(name, low, high, bool(schema.get("log")) and low > 0, whole)
