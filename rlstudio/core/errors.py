"""Errors that a person can understand: one clear sentence each."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from pydantic import ValidationError

_LONGEST_VALUE = 80
"""Largest number of characters of a value or a name in a sentence."""
_LONGEST_SENTENCE = 700
"""Largest length of a sentence: laying out megabytes of text would block the window."""
_MOST_NAMES = 40
_LIKENESS = 0.5
"""How similar a name must be to be suggested."""
# Plain words for pydantic's messages, by pydantic's error type.
_PLAIN = {
    "tuple_type": "must be a list in square brackets",
    "model_type": "must be an object in braces",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "finite_number": "must be a finite number",
    "string_type": "must be text",
    "string_unicode": "must be text in UTF-8",
}


class UserError(Exception):
    """Bad input. ``str(error)`` is one sentence: what is wrong and what would be right.

    It is one line of at most 700 printable characters, whatever it quotes.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(one_line(sentence))


class Breakdown(UserError):
    """A failure without wrong input, such as a worker process that died. ``details`` are for the log."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


class EnvironmentFault(UserError):
    """Code of somebody else's environment failed, or returned what nothing can be learned from."""


class Untold(UserError):
    """An environment does not open without arguments that have no default. ``wanted``: just that in words."""

    def __init__(self, id: str, names: Iterable[str]) -> None:
        names = list(names)
        options = " ".join(f"--env-set {name}=..." for name in names)
        self.wanted = f"{id} does not open without being told its {' and '.join(names)}"
        super().__init__(f"{self.wanted}: {options}")


class OpensOnce(UserError):
    """An environment of which no more than ``copies`` can be open at a time."""

    def __init__(self, id: str, copies: int, reason: str) -> None:
        count = "one copy" if copies == 1 else f"{copies} copies"
        super().__init__(f"no more than {count} of {id} can be open at a time, here: {reason}")
        self.copies = copies


class UnknownId(UserError):
    """An environment, algorithm or preset id that the registry does not know."""

    def __init__(self, kind: str, given: str, known: Iterable[str]) -> None:
        names = sorted(known)
        near = _alike(given, names)
        if near:
            hint = f"perhaps you mean {_either(near)}."
        elif len(names) > _MOST_NAMES:
            hint = f"none of the {len(names)} known ones is like it."
        else:
            hint = f"known are {', '.join(names)}." if names else "there are none."
        super().__init__(f"there is no {kind} named {shown(given)}: {hint}")


def one_line(text: str, limit: int = _LONGEST_SENTENCE) -> str:
    """``text`` as one line of printable characters; the middle of a long text is left out."""
    if len(text) > limit:
        half = limit // 2 - 2
        text = f"{text[:half]} … {text[-half:]}"
    if text.isprintable():
        return text
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def shown(value: object) -> str:
    """Any value of a file as text for a sentence, of at most 80 characters."""
    if isinstance(value, str):
        value = value[: 2 * _LONGEST_VALUE]
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # an integer of thousands of digits, deep nesting
        return f"a value of type {type(value).__name__}"
    return one_line(text, _LONGEST_VALUE)


def _alike(given: str, names: list[str]) -> list[str]:
    """At most three names that contain the given one, else names that are similar."""
    by_lower = {name.lower(): name for name in names}
    wanted = given.lower()
    containing = [name for lower, name in by_lower.items() if len(wanted) > 2 and wanted in lower]
    alike = [by_lower[lower] for lower in get_close_matches(wanted, by_lower, n=3, cutoff=_LIKENESS)]
    return list(dict.fromkeys([*alike, *containing]))[:3]


def _either(names: list[str]) -> str:
    return " or ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def sentence(error: ValidationError, subject: str) -> str:
    """The first problem of a pydantic error as one sentence, e.g. ``learning_rate of dqn: ...``."""
    problem = error.errors(include_url=False)[0]
    where = ".".join(one_line(str(part), _LONGEST_VALUE) for part in problem["loc"])
    if problem["type"] == "extra_forbidden":
        return f"{subject} has no setting named {where!r}."
    if problem["type"] == "missing":
        return f"{subject} lacks {where!r}."
    text = _PLAIN.get(problem["type"], problem["msg"].removeprefix("Value error, "))
    for begin, plain in (("Input should be ", "must be "), ("String should have ", "must have ")):
        text = text.replace(begin, plain, 1)
    given = problem["input"]
    but = "" if isinstance(given, dict) else f", but it is {shown(given)}"
    named = f"{where} of {subject}" if where else subject
    return f"{named}{' ' if text.startswith('must ') else ': '}{text}{but}."


def out_of_memory(error: BaseException) -> bool:
    """Whether Python, numpy or torch could not get memory (torch says so with a RuntimeError)."""
    if isinstance(error, MemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and ("out of memory" in text or "can't allocate memory" in text)
