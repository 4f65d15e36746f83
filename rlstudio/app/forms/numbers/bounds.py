"""What numbers a setting takes, and what is said of others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rlstudio.app.forms.numbers.boxes import number_text
from rlstudio.app.forms.numbers.units import SHARE, around
from rlstudio.app.language.saying import said, tr
from rlstudio.core.words import mark

_BOUNDS = {
    ("minimum", ""): mark("At least {low}."),
    ("exclusiveMinimum", ""): mark("More than {low}."),
    ("", "maximum"): mark("At most {high}."),
    ("", "exclusiveMaximum"): mark("Less than {high}."),
    ("minimum", "maximum"): mark("At least {low} and at most {high}."),
    ("minimum", "exclusiveMaximum"): mark("At least {low} and less than {high}."),
    ("exclusiveMinimum", "maximum"): mark("More than {low} and at most {high}."),
    ("exclusiveMinimum", "exclusiveMaximum"): mark("More than {low} and less than {high}."),
}


def bounds_text(schema: Mapping[str, Any]) -> str:
    """The bounds of a number in words, with its unit; "" if it has none."""
    low = next((key for key in ("minimum", "exclusiveMinimum") if key in schema), "")
    high = next((key for key in ("maximum", "exclusiveMaximum") if key in schema), "")
    if not (low or high):
        return ""
    unit = str(schema.get("unit") or "")
    bounds = {
        name: _with_unit(schema[key], unit, bare=name == "low" and bool(high))
        for name, key in (("low", low), ("high", high))
        if key
    }
    return tr(_BOUNDS[low, high], **bounds)


def refused_text(schema: Mapping[str, Any], typed: str, *, number: bool) -> str:
    """One sentence of what was typed and cannot be taken, and one of what can. number: whether it is one."""
    setting, limits = said(str(schema.get("title", mark("The number")))), bounds_text(schema)
    if number:
        told = tr("{setting} cannot be {typed}. {limits}", setting=setting, typed=typed, limits=limits)
    elif schema.get("type") == "integer":
        told = tr("{setting} must be a whole number. {limits}", setting=setting, limits=limits)
    else:
        told = tr("{setting} must be a number. {limits}", setting=setting, limits=limits)
    return told.strip()


def items_refused_text(title: str, items: Mapping[str, Any]) -> str:
    """What is said where a number of a list lies outside of its bounds. title: of the list, as it is said."""
    low, high = items.get("minimum", items.get("exclusiveMinimum")), items.get("maximum")
    least, most = (number_text(bound or 0) for bound in (low, high))
    if low is not None and high is not None:
        return tr(
            "{title}: every number must lie between {least} and {most}.", title=title, least=least, most=most
        )
    if low is None:
        return tr("{title}: every number must lie at or below {most}.", title=title, most=most)
    if "exclusiveMinimum" in items:
        return tr("{title}: every number must lie above {least}.", title=title, least=least)
    return tr("{title}: every number must lie at or above {least}.", title=title, least=least)


def _with_unit(bound: float, unit: str, *, bare: bool) -> str:
    """The bound as its field shows it. bare: without the unit, which the other bound has."""
    number = bound * 100 if unit == SHARE else bound
    if bare:
        return number_text(number)
    before, behind = around(number, unit)
    return f"{before}{number_text(number)}{behind}"
