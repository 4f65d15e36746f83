"""What is said of a command line that cannot be read, in one sentence."""

from __future__ import annotations

from contextlib import suppress
from typing import Any


def usage_sentence(error: Any) -> str:
    """Of an error of Typer; where it only quotes a library, what the option takes is said instead."""
    found = _number_sentence(error)
    if found is not None:
        return found
    text = str(error.format_message() or "a value is missing.")
    return text.replace("Value error, ", "").rstrip(".") + "."


def _number_sentence(error: Any) -> str | None:
    """Of a number that is none, or lies outside of its bounds; None: it is about something else."""
    with suppress(AttributeError, IndexError, KeyError, TypeError):
        param, given = error.param, (error.__cause__ or error.__context__).errors()[0]["input"]
        whole = {int: True, float: False}[param.type_descriptor.annotation]
        name = next((option for option in param.opts if option.startswith("--")), param.metavar or param.name)
        kind = "a whole number" if whole else "a number"
        low, high = param.min, param.max
        if low is not None and high is not None:
            kind += f" from {low} to {high}"
        elif low is not None:
            kind += f" of at least {low}"
        elif high is not None:
            kind += f" of at most {high}"
        return f"{name} must be {kind}, not {given}."
    return None
