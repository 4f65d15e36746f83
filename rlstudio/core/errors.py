"""Errors that a person can understand: one clear sentence each."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from typing import Any, Literal

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from rlstudio.core.words import Words, counted, mark, said_within, words

_LONGEST_VALUE = 80
"""Largest number of characters of a value or a name in a sentence."""
_LONGEST_SENTENCE = 700
"""Largest length of a sentence: laying out megabytes of text would block the window."""
_MOST_NAMES = 40
_LIKENESS = 0.5
"""How similar a name must be to be suggested."""
_SYSTEM = {
    errno.ENOENT: mark("No such file or directory"),
    errno.EACCES: mark("Permission denied"),
    errno.EPERM: mark("Operation not permitted"),
    errno.ENOSPC: mark("No space left on device"),
    errno.EROFS: mark("Read-only file system"),
    errno.ENAMETOOLONG: mark("File name too long"),
    errno.EISDIR: mark("Is a directory"),
    errno.ENOTDIR: mark("Not a directory"),
    errno.EEXIST: mark("File exists"),
    errno.ENOTEMPTY: mark("Directory not empty"),
    errno.EFBIG: mark("File too large"),
    errno.EIO: mark("Input/output error"),
    errno.EBUSY: mark("Device or resource busy"),
    errno.EMFILE: mark("Too many open files"),
    errno.ENOMEM: mark("Cannot allocate memory"),
}
"""The usual reasons of the system, as Linux tells them."""
_NUMBER, _WHOLE = mark("{place} must be a number"), mark("{place} must be a whole number")
_SWITCH = mark("{place} must be true or false")
_LIST, _OBJECT = (
    mark("{place} must be a list in square brackets"),
    mark("{place} must be an object in braces"),
)
_DATE = mark("{place} must be a date with its time and zone, such as 2026-01-31T12:00:00Z")
# Plain words for pydantic's messages, by pydantic's error type.
_PLAIN = {
    "tuple_type": _LIST,
    "list_type": _LIST,
    "model_type": _OBJECT,
    "dict_type": _OBJECT,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": _WHOLE,
    "int_from_float": _WHOLE,
    "bool_type": _SWITCH,
    "bool_parsing": _SWITCH,
    "finite_number": mark("{place} must be a finite number"),
    "string_type": mark("{place} must be text"),
    "string_unicode": mark("{place} must be text in UTF-8"),
    "datetime_type": _DATE,
    "datetime_parsing": _DATE,
    "datetime_from_date_parsing": _DATE,
    "timezone_aware": _DATE,
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

    def __reduce__(self) -> tuple[Any, ...]:
        """It crosses between processes with its sentence and all that it holds, whatever it was made from."""
        return _again, (type(self), str(self)), self.__dict__


def _again(kind: type[UserError], sentence: str) -> UserError:
    """An error as it was in another process."""
    made = kind.__new__(kind)
    made.args = (sentence,)
    return made


class Unsound(ValueError):
    """What is wrong with something, for the sentence of another error: ``str(error)`` may be words."""

    def __str__(self) -> str:
        """The words as they were made."""
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
        self.wanted = words(
            "{id} does not open without being told its {names}", id=id, names=in_a_row(names, "and")
        )
        super().__init__(words("{wanted}: {options}", wanted=self.wanted, options=options))


class OpensOnce(UserError):
    """An environment of which no more than ``copies`` can be open at a time."""

    def __init__(self, id: str, copies: int, reason: str) -> None:
        super().__init__(
            counted(
                copies,
                "no more than one copy of {id} can be open at a time, here: {reason}",
                "no more than {n} copies of {id} can be open at a time, here: {reason}",
                id=id,
                reason=reason,
            )
        )
        self.copies = copies


class UnknownId(UserError):
    """An environment, algorithm or preset id that the registry does not know."""

    def __init__(self, kind: str, given: str, known: Iterable[str]) -> None:
        names = sorted(known)
        near = _alike(given, names)
        if near:
            hint = words("perhaps you mean {names}.", names=in_a_row(near, "or"))
        elif len(names) > _MOST_NAMES:
            hint = words("none of the {n} known ones is like it.", n=len(names))
        else:
            known_ones = words("known are {names}.", names=", ".join(names))
            hint = known_ones if names else words("there are none.")
        super().__init__(
            words(
                "there is no {kind} named {name}: {hint}",
                kind=said_within(kind),
                name=shown(given),
                hint=hint,
            )
        )


def one_line(text: str, limit: int = _LONGEST_SENTENCE) -> str:
    """``text`` as one line of printable characters; the middle of a long text is left out.

    Words stay words: it is what stands for their names that is cut.
    """
    if len(text) <= limit and text.isprintable():
        return text
    if isinstance(text, Words) and text.values:
        for room in (limit, limit // 2, limit // 4, limit // 8):
            cut = _with_values_in(text, room)
            if len(cut) <= limit:
                return cut
        text = str.__str__(text)
    if len(text) > limit:
        half = limit // 2 - 2
        text = f"{text[:half]} … {text[-half:]}"
    if text.isprintable():
        return text
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _with_values_in(text: Words, room: int) -> Words:
    """These words with no text among their values that takes more than ``room`` characters, or lines."""
    values = {
        k: one_line(value, room) if isinstance(value, str) else value for k, value in text.values.items()
    }
    return Words(text.template, values, text.one, text.number)


def in_a_list(parts: Sequence[str]) -> str:
    """Parts of a sentence with commas between them, each of which may be words: ``a, b, c``."""
    told = parts[0] if parts else ""
    for part in parts[1:]:
        told = words("{before}, {after}", before=told, after=part)
    return told


def in_a_row(names: Sequence[str], last: Literal["and", "or"]) -> str:
    """Names with commas between them and a word before the last: ``a, b or c``."""
    if len(names) < 2:
        return "".join(names)
    before, end = in_a_list(names[:-1]), names[-1]
    if last == "or":
        return words("{names} or {last}", names=before, last=end)
    return words("{names} and {last}", names=before, last=end)


def reason_in(told: BaseException | str) -> str:
    """What an error says, for the end of another sentence: words stay words, else it has no full stop."""
    text = one_line(told if isinstance(told, str) else str(told))
    return text if isinstance(text, Words) else text.rstrip(".")


def system_reason(error: BaseException) -> str:
    """Why the system refused, for the end of another sentence: in words where it is a usual reason."""
    usual = _SYSTEM.get(getattr(error, "errno", None) or 0)
    return words(usual) if usual else reason_in(getattr(error, "strerror", None) or error)


def shown(value: object) -> str:
    """Any value of a file as text for a sentence, of at most 80 characters."""
    if isinstance(value, str):
        value = value[: 2 * _LONGEST_VALUE]
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # an integer of thousands of digits, deep nesting
        return words("a value of type {kind}", kind=type(value).__name__)
    return one_line(text, _LONGEST_VALUE)


def _alike(given: str, names: list[str]) -> list[str]:
    """At most three names that contain the given one, else names that are similar."""
    by_lower = {name.lower(): name for name in names}
    wanted = given.lower()
    containing = [name for lower, name in by_lower.items() if len(wanted) > 2 and wanted in lower]
    alike = [by_lower[lower] for lower in get_close_matches(wanted, by_lower, n=3, cutoff=_LIKENESS)]
    return list(dict.fromkeys([*alike, *containing]))[:3]


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


def _choices(expected: str) -> str:
    """Choices as pydantic names them, "'a', 'b' or 'c'"."""
    before, _, last = expected.rpartition(" or ")
    return words("{names} or {last}", names=before, last=last) if before else expected


def _problem(problem: ErrorDetails, place: str) -> Words:
    """What is wrong at a place, without a full stop."""
    kind, context = problem["type"], problem.get("ctx", {})
    if kind in _PLAIN:
        return words(_PLAIN[kind], place=place)
    name, template = _BOUNDS.get(kind, ("", ""))
    if isinstance(bound := context.get(name), int | float):
        return words(template, place=place, bound=bound)
    if kind == "literal_error":
        return words(
            "{place} must be {choices}", place=place, choices=_choices(str(context.get("expected", "")))
        )
    if kind == "string_too_long":
        return counted(
            int(context["max_length"]),
            "{place} must have at most {n} character",
            "{place} must have at most {n} characters",
            place=place,
        )
    if kind == "string_too_short":
        return counted(
            int(context["min_length"]),
            "{place} must have at least {n} character",
            "{place} must have at least {n} characters",
            place=place,
        )
    if kind == "too_long":
        return counted(
            int(context["max_length"]),
            "{place} must have at most {n} item",
            "{place} must have at most {n} items",
            place=place,
        )
    if kind == "too_short":
        return counted(
            int(context["min_length"]),
            "{place} must have at least {n} item",
            "{place} must have at least {n} items",
            place=place,
        )
    if kind == "string_pattern_mismatch":
        return words("{place} must match the pattern {pattern}", place=place, pattern=context["pattern"])
    own = getattr(context.get("error"), "args", None)
    text = own[0] if own and isinstance(own[0], Words) else problem["msg"].removeprefix("Value error, ")
    for begin, plain in (("Input should be ", "must be "), ("String should have ", "must have ")):
        text = text if isinstance(text, Words) else text.replace(begin, plain, 1)
    if text.startswith("must "):
        return words("{place} {must}", place=place, must=said_within(text))
    return words("{place}: {problem}", place=place, problem=said_within(text))


def out_of_memory(error: BaseException) -> bool:
    """Whether Python, numpy or torch could not get memory (torch says so with a RuntimeError)."""
    if isinstance(error, MemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and ("out of memory" in text or "can't allocate memory" in text)
