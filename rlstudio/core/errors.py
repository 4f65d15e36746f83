"""Errors that a person can understand: one clear sentence each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from rlstudio.core.words import Words, mark, words

_LONGEST_VALUE = 80
"""Largest number of characters of a value or a name in a sentence."""
_LONGEST_SENTENCE = 700
"""Largest length of a sentence: laying out megabytes of text would block the window."""
_MOST_NAMES = 40
_LIKENESS = 0.5
"""How similar a name must be to be suggested."""
# Plain words for pydantic's messages, by pydantic's error type.
_NUMBER, _WHOLE = mark("{place} must be a number"), mark("{place} must be a whole number")
_SWITCH = mark("{place} must be true or false")
_PLAIN = {
    "tuple_type": mark("{place} must be a list in square brackets"),
    "model_type": mark("{place} must be an object in braces"),
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_from_float": _WHOLE,
    "bool_type": _SWITCH,
    "bool_parsing": _SWITCH,
    "finite_number": mark("{place} must be a finite number"),
    "string_type": mark("{place} must be text"),
    "string_unicode": mark("{place} must be text in UTF-8"),
}
_BOUNDS = {
    "greater_than": ("gt", mark("{place} must be greater than {bound:.16g}")),
    "greater_than_equal": ("ge", mark("{place} must be greater than or equal to {bound:.16g}")),
    "less_than": ("lt", mark("{place} must be less than {bound:.16g}")),
    "less_than_equal": ("le", mark("{place} must be less than or equal to {bound:.16g}")),
}


class UserError(Exception):
    """Bad input. ``str(error)`` is one sentence: what is wrong and what would be right.

    It is one line of at most 700 printable characters, whatever it quotes.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(one_line(sentence))

    def __str__(self) -> str:
        """The sentence as it was made, so that words can still be said in another language."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else ""


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


def sentence(
    error: ValidationError, subject: str, naming: Callable[[Sequence[str | int]], str] | None = None
) -> str:
    """The first problem of a pydantic error as one sentence, e.g. ``learning_rate of dqn: ...``.

    naming: what a place in the data is called; None: its keys with dots between them.
    """
    problem = error.errors(include_url=False)[0]
    where = ".".join(one_line(str(part), _LONGEST_VALUE) for part in problem["loc"])
    if naming is not None:
        where = naming(problem["loc"])
    if problem["type"] == "extra_forbidden":
        return words("{subject} has no setting named {name}.", subject=subject, name=repr(where))
    if problem["type"] == "missing":
        return words("{subject} lacks {name}.", subject=subject, name=repr(where))
    place = words("{setting} of {subject}", setting=where, subject=subject) if where else subject
    told, given = _problem(problem, place), problem["input"]
    if isinstance(given, dict):
        return words("{problem}.", problem=told)
    return words("{problem}, but it is {given}.", problem=told, given=shown(given))


def _problem(problem: ErrorDetails, place: str) -> Words:
    """What is wrong at a place, without a full stop."""
    kind, context = problem["type"], problem.get("ctx", {})
    if kind in _PLAIN:
        return words(_PLAIN[kind], place=place)
    name, template = _BOUNDS.get(kind, ("", ""))
    if isinstance(bound := context.get(name), int | float):
        return words(template, place=place, bound=bound)
    text = problem["msg"].removeprefix("Value error, ")
    for begin, plain in (("Input should be ", "must be "), ("String should have ", "must have ")):
        text = text.replace(begin, plain, 1)
    if text.startswith("must "):
        return words("{place} {must}", place=place, must=text)
    return words("{place}: {problem}", place=place, problem=text)


def out_of_memory(error: BaseException) -> bool:
    """Whether Python, numpy or torch could not get memory (torch says so with a RuntimeError)."""
    if isinstance(error, MemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and ("out of memory" in text or "can't allocate memory" in text)
