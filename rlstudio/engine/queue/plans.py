"""Makes many runs of one wish: several seeds, several algorithms, or the values of one setting."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from typing import Any

from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UserError, shown
from rlstudio.core.hyperparameters import from_text
from rlstudio.core.words import counted, said_within, words
from rlstudio.engine.run_spec import RunSpec

MOST_SEEDS = 1000
_LARGEST_SEED = 2**31 - 1
_PART = re.compile(r"\s*([0-9]{1,10})\s*(?:-\s*([0-9]{1,10})\s*)?", re.ASCII)
NUMBERS = ("number", "integer")


def seeds_of(text: str) -> list[int]:
    """The seeds of "0-9" or "0,3,7-9", in this order. Raises UserError for anything else."""
    found: list[int] = []
    for part in text.split(","):
        match = _PART.fullmatch(part)
        if match is None:
            raise UserError(
                words("seeds are numbers and ranges such as 0-9 or 0,3,7-9, not {text}.", text=shown(text))
            )
        first, last = int(match[1]), int(match[2] or match[1])
        if last < first:
            raise UserError(
                words("the seeds {first}-{last} are the wrong way round.", first=first, last=last)
            )
        if last > _LARGEST_SEED:
            raise UserError(
                words("a seed is at most {most:,}, not {given:,}.", most=_LARGEST_SEED, given=last)
            )
        if len(found) + last - first + 1 > MOST_SEEDS:
            raise UserError(counted(MOST_SEEDS, "{n:,} seed is the most.", "{n:,} seeds are the most."))
        found += range(first, last + 1)
    for seed in found:
        if found.count(seed) > 1:
            raise UserError(
                words("seed {seed} is named twice; the same seed would be the same run.", seed=seed)
            )
    return found


# ---------------------------------------------------------------------------------- one setting


def can_vary(schema: dict[str, Any]) -> bool:
    """Whether values of a setting with this JSON schema can be listed: numbers, choices, switches."""
    return _kind(schema) in (*NUMBERS, "boolean") or bool(schema.get("enum"))


def is_number(schema: dict[str, Any]) -> bool:
    """Whether a setting is a number, which can be spread over a range."""
    return _kind(schema) in NUMBERS


def is_whole(schema: dict[str, Any]) -> bool:
    """Whether a setting is a whole number."""
    return _kind(schema) == "integer"


def bounds(schema: dict[str, Any]) -> tuple[float | None, float | None]:
    """The declared least and greatest number, None where there is none; 0 for what is above 0."""
    low = high = None
    for part in (schema, *schema.get("anyOf", ())):
        low = part.get("minimum", part.get("exclusiveMinimum", low))
        high = part.get("maximum", part.get("exclusiveMaximum", high))
    return low, high


def values_of(text: str, schema: dict[str, Any], title: str) -> list[Any]:
    """The values of "0.1, 0.01" of a setting called ``title``. Raises UserError where one is not allowed."""
    found: list[Any] = []
    for part in (part.strip() for part in text.split(",")):
        if not part:
            raise UserError(
                words("{setting}: name values with commas between them.", setting=said_within(title))
            )
        value = from_text(part) if _kind(schema) != "string" else part
        if part == "none" and _may_be_empty(schema):
            value = None
        _check(value, schema, title)
        if value in found:
            raise UserError(
                words("{setting}: {value} is named twice.", setting=said_within(title), value=part)
            )
        found.append(value)
    return found


def spread(low: float, high: float, count: int, schema: dict[str, Any]) -> list[float]:
    """``count`` numbers from ``low`` to ``high``: by equal factors where the setting is declared so.

    Whole for whole numbers, none twice, in three figures. Raises UserError where that is not possible.
    """
    logarithmic = bool(schema.get("log")) and low > 0
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        raise UserError(words("a range goes from a smaller number to a larger one."))
    parts = [place / (count - 1) for place in range(count)] if count > 1 else [0.0]
    numbers = [low * (high / low) ** part if logarithmic else low + (high - low) * part for part in parts]
    if _kind(schema) == "integer":
        return list(dict.fromkeys(round(number) for number in numbers))
    return list(dict.fromkeys([low, *(float(f"{number:.3g}") for number in numbers[1:-1]), high][:count]))


def _kind(schema: dict[str, Any]) -> str:
    for part in (schema, *schema.get("anyOf", ())):
        if isinstance(part, dict) and part.get("type") not in (None, "null"):
            return str(part["type"])
    return ""


def _may_be_empty(schema: dict[str, Any]) -> bool:
    return any(part.get("type") == "null" for part in schema.get("anyOf", ()))


def _check(value: Any, schema: dict[str, Any], title: str) -> None:
    name, kind = said_within(title), _kind(schema)
    if value is None and _may_be_empty(schema):
        return
    if schema.get("enum"):
        if value not in schema["enum"]:
            choices = ", ".join(str(choice) for choice in schema["enum"])
            raise UserError(words("{setting} is one of {choices}.", setting=name, choices=choices))
        return
    if kind == "boolean":
        if not isinstance(value, bool):
            raise UserError(words("{setting} is true or false.", setting=name))
        return
    whole = isinstance(value, int) and not isinstance(value, bool)
    if kind == "integer" and not whole:
        raise UserError(words("{setting} is a whole number.", setting=name))
    if not (whole or (isinstance(value, float) and math.isfinite(value))):
        raise UserError(words("{setting} is a number.", setting=name))
    for part in (schema, *schema.get("anyOf", ())):
        low, above = part.get("minimum"), part.get("exclusiveMinimum")
        high, below = part.get("maximum"), part.get("exclusiveMaximum")
        if low is not None and high is not None and not low <= value <= high:
            raise UserError(
                words("{setting} is from {low} to {high}.", setting=name, low=f"{low:g}", high=f"{high:g}")
            )
        if low is not None and value < low:
            raise UserError(words("{setting} is at least {low}.", setting=name, low=f"{low:g}"))
        if high is not None and value > high:
            raise UserError(words("{setting} is at most {high}.", setting=name, high=f"{high:g}"))
        if above is not None and value <= above:
            raise UserError(words("{setting} is above {low}.", setting=name, low=f"{above:g}"))
        if below is not None and value >= below:
            raise UserError(words("{setting} is below {high}.", setting=name, high=f"{below:g}"))


# ---------------------------------------------------------------------------------- the runs


def resolved(spec: RunSpec, catalogue: Catalogue) -> RunSpec:
    """The run with the settings of its preset written out, so that one of them can be changed."""
    preset = next(
        (one for one in catalogue.presets_for(spec.env, spec.algorithm) if one.name == spec.preset), None
    )
    if preset is None:
        return spec
    return spec.model_copy(
        update={
            "preset": None,
            "config": {**preset.config, **spec.config},
            "env_settings": {**preset.env_settings, **spec.env_settings},
            "lanes": spec.lanes or preset.lanes,
            "steps": spec.steps or preset.steps,
            "until_solved": preset.until_solved if spec.until_solved is None else spec.until_solved,
        }
    )


def with_setting(spec: RunSpec, name: str, values: Iterable[Any]) -> list[RunSpec]:
    """The run once for every value of one of its algorithm's settings."""
    return [spec.model_copy(update={"config": {**spec.config, name: value}}) for value in values]


def with_algorithms(spec: RunSpec, ids: Iterable[str], catalogue: Catalogue) -> list[RunSpec]:
    """One run for every algorithm in the same environment: as it is, or by the default preset of the pair."""
    found = []
    for id in ids:
        if id == spec.algorithm:
            found.append(spec)
            continue
        preset = next(iter(catalogue.presets_for(spec.env, id)), None)
        found.append(
            RunSpec(
                env=spec.env,
                env_settings=spec.env_settings,
                algorithm=id,
                preset=preset.name if preset is not None else None,
                steps=preset.steps if preset is not None else None,
                device=spec.device,
            )
        )
    return found


def with_seeds(specs: Sequence[RunSpec], seeds: Sequence[int]) -> list[RunSpec]:
    """Every run with every seed; the seeds of one configuration follow each other."""
    return [spec.model_copy(update={"seed": seed}) for spec in specs for seed in seeds]
