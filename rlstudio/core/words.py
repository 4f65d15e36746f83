"""Sentences that can be said in another language later: they remember how they were made.

What is not of the window knows no language. It makes its sentences in English by ``words`` and ``counted``,
and marks literals that are shown elsewhere by ``mark``. The window says them in the person's language
(app/language/saying.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time
from functools import lru_cache
from string import Formatter
from typing import Annotated, Any, SupportsIndex

from pydantic import PlainSerializer, PlainValidator, WrapValidator

_STOPPED = re.compile(r"\{(\w+)\}(?=[.,;:)])")
"""Names in braces with punctuation behind them."""
_FORMAT = re.compile(r"[+]?,?(\.\d{1,2})?[a-z%]?")
"""What may follow a name and a colon in braces: numbers with signs and commas, never wider than they are."""


class Words(str):
    """An English sentence, with what it was made from.

    ``template``: the sentence with names in braces, as ``str.format`` takes it. ``values``: what stands for
    the names; values that are Words themselves are said in the other language as well. ``one``: the template
    for one thing, where the sentence counts ``number`` things. A sentence that stands for a name with
    punctuation behind it goes without its own full stop.
    """

    template: str
    values: dict[str, object]
    one: str | None
    number: int | None

    def __new__(
        cls,
        template: str,
        values: dict[str, object],
        one: str | None = None,
        number: int | None = None,
    ) -> Words:
        """The sentence in English."""
        chosen = one if one is not None and number == 1 else template
        made = super().__new__(cls, chosen.format(**_unstopped(chosen, values)) if values else chosen)
        made.template, made.values, made.one, made.number = template, values, one, number
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """It crosses between processes as what it was made from."""
        return Words, (self.template, self.values, self.one, self.number)


def _unstopped(template: str, values: dict[str, object]) -> dict[str, object]:
    """The values, and the English of sentences among them that go without their full stop here."""
    ends = {name for name in _STOPPED.findall(template) if isinstance(values.get(name), Words)}
    return {**values, **{name: str.removesuffix(str(values[name]), ".") for name in ends}} if ends else values


def words(template: str, /, **values: object) -> Words:
    """A sentence with ``values`` in the place of the names in braces: ``words("{n:,} steps", n=5)``.

    Paths, errors and the like stand there as their text, so that any process can read the sentence.
    """
    return Words(template, {name: _simple(value) for name, value in values.items()})


def _simple(value: object) -> object:
    """A text, a number or a time; the words of an error stay words."""
    if isinstance(value, str | int | float | date | time):
        return value
    return int(value) if isinstance(value, SupportsIndex) else str(value)


def counted(number: int, one: str, many: str, /, **values: object) -> Words:
    """A sentence about so many things, ``{n}`` in its templates: ``counted(3, "{n} step", "{n} steps")``."""
    return Words(many, {"n": number, **{name: _simple(v) for name, v in values.items()}}, one, number)


def mark(literal: str) -> str:
    """The literal itself. So marked, it is translated; whoever shows it asks for its translation."""
    return literal


def said_within(text: str) -> Words:
    """A text of elsewhere, such as a title, as a value of ``words`` that is said in their language."""
    return text if isinstance(text, Words) else Words(text, {})


def with_another(text: str, old: str, new: str) -> str:
    """A text with ``new`` wherever it said ``old``, such as a path; of words, wherever a value said it."""
    if not isinstance(text, Words):
        return text.replace(old, new)
    values = {
        name: with_another(value, old, new) if isinstance(value, str) else value
        for name, value in text.values.items()
    }
    return Words(text.template, values, text.one, text.number)


def _kept(value: object, check: Callable[[object], str]) -> str:
    return value if isinstance(value, Words) else check(value)


Sayable = Annotated[str, WrapValidator(_kept)]
"""A str of a pydantic model in which Words stay Words, in Python; in JSON they are their English."""


def as_data(text: str) -> str | list[Any]:
    """Words as JSON holds them: a list of what they were made from; other texts as they are."""
    if not isinstance(text, Words):
        return text
    values = {
        name: as_data(value) if isinstance(value, str) else value for name, value in text.values.items()
    }
    if text.number is None:
        return [text.template, values] if values else [text.template]
    return [text.template, values, text.one, text.number]


def from_data(data: object) -> object:
    """Words that ``as_data`` made data of; all else as it is. Raises ValueError for what it never makes."""
    if not isinstance(data, list):
        return data
    if not 1 <= len(data) <= 4:
        raise ValueError("it is no sentence")
    rest: tuple[Any, ...] = ({}, None, None)
    template, values, one, number = (*data, *rest[len(data) - 1 :])
    told = isinstance(template, str) and isinstance(values, dict)
    if not (told and isinstance(one, str | None) and isinstance(number, int | None)):
        raise ValueError("it is no sentence")
    values = {name: from_data(value) for name, value in values.items()}
    if not all(isinstance(value, str | int | float) for value in values.values()):
        raise ValueError("it holds what no sentence does")
    if values and not _names_only(template + (one or ""), frozenset(values)):
        raise ValueError("its words name what it does not hold")
    return Words(template, values, one, number)


@lru_cache(1000)
def _names_only(template: str, known: frozenset[str]) -> bool:
    """Whether the braces of a template hold known names alone, and forms that take little room."""
    return all(
        name is None or (name in known and not conversion and _FORMAT.fullmatch(form or ""))
        for _, name, form, conversion in Formatter().parse(template)
    )


def _text(data: object) -> str:
    found = from_data(data)
    if not isinstance(found, str):
        raise ValueError("it must be text")
    return found


SayableInJson = Annotated[str, PlainValidator(_text), PlainSerializer(as_data, when_used="json")]
"""A str of a pydantic model in which Words stay Words, in JSON too."""
