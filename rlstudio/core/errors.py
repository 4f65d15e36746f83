"""What may go wrong through no fault of the program: one clear sentence for the person."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from pydantic import ValidationError

# Longer values and lists would bury the sentence.
_LONGEST_VALUE = 80
_MOST_NAMES = 40
# What pydantic says in words of Python, by its name for the problem.
_PLAIN = {
    "tuple_type": "Input should be a list in square brackets",
    "model_type": "Input should be an object in braces",
}


class UserError(Exception):
    """Bad input. ``str(error)`` is one sentence: what is wrong and what would be right."""


class UnknownId(UserError):
    """An environment, algorithm or preset id that the registry does not know."""

    def __init__(self, kind: str, given: str, known: Iterable[str]) -> None:
        names = sorted(known)
        by_lower = {name.lower(): name for name in names}
        near = [by_lower[n] for n in get_close_matches(given.lower(), by_lower, n=3, cutoff=0.4)]
        hint = f"the nearest are {', '.join(near)}" if near else f"known are {', '.join(names[:_MOST_NAMES])}"
        if not near and len(names) > _MOST_NAMES:
            hint += f" and {len(names) - _MOST_NAMES} more"
        super().__init__(f"there is no {kind} named {given!r}: {hint if names else 'there are none'}.")


def sentence(error: ValidationError, subject: str) -> str:
    """The first problem of a pydantic error as one sentence, e.g. ``learning_rate of dqn: ...``."""
    problem = error.errors(include_url=False)[0]
    where = ".".join(str(part) for part in problem["loc"])
    if problem["type"] == "extra_forbidden":
        return f"{subject} has no setting named {where!r}."
    if problem["type"] == "missing":
        return f"{subject} lacks {where!r}."
    text = _PLAIN.get(problem["type"], problem["msg"].removeprefix("Value error, "))
    given = problem["input"]
    short = not isinstance(given, dict) and len(repr(given)) <= _LONGEST_VALUE
    but = f", but it is {given!r}" if short else ""
    return f"{where + ' of ' if where else ''}{subject}: {text}{but}."
