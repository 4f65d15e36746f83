"""Sentences that can be said in another language later: they remember how they were made.

What is not of the window knows no language. It makes its sentences in English by ``words`` and ``counted``,
and marks literals that are shown elsewhere by ``mark``. The window says them in the person's language
(app/language/saying.py).
"""

from __future__ import annotations

from typing import Any


class Words(str):
    """An English sentence, with what it was made from.

    ``template``: the sentence with names in braces, as ``str.format`` takes it. ``values``: what stands for
    the names; values that are Words themselves are said in the other language as well. ``one``: the template
    for one thing, where the sentence counts ``number`` things.
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
        made = super().__new__(cls, chosen.format(**values) if values else chosen)
        made.template, made.values, made.one, made.number = template, values, one, number
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """It crosses between processes as what it was made from."""
        return Words, (self.template, self.values, self.one, self.number)


def words(template: str, /, **values: object) -> Words:
    """A sentence with ``values`` in the place of the names in braces: ``words("{n:,} steps", n=5)``."""
    return Words(template, values)


def counted(number: int, one: str, many: str, /, **values: object) -> Words:
    """A sentence about so many things, ``{n}`` in its templates: ``counted(3, "{n} step", "{n} steps")``."""
    return Words(many, {"n": number, **values}, one, number)


def mark(literal: str) -> str:
    """The literal itself. So marked, it is translated; whoever shows it asks for its translation."""
    return literal
