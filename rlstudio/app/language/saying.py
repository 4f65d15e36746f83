"""What the window says, in the person's language: every sentence that is read passes through here.

``tr`` takes an English literal, which is the key of its translation; ``plural`` one that counts; ``said``
what was made elsewhere (core/words.py, the catalogue). In English they return what they were given, filled
in. What was said is remembered, so that a change of the language says it anew (switching.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from string import Formatter

from PySide6.QtCore import QCoreApplication

from rlstudio.core.errors import one_line
from rlstudio.core.words import Words

CONTEXT = "rlstudio"
"""Qt's name for all texts of this program."""
_MOST_REMEMBERED = 20_000
"""Sentences of each kind that are remembered: some megabytes."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a sentence was made from. ``about`` tells two meanings of the same English words apart."""

    template: str
    about: str | None
    values: dict[str, object]
    one: str | None = None
    number: int | None = None


_LETTER = re.compile(r"\s*\(&.\)|&")
_FIRST_STRONG, _POP, _RIGHT_TO_LEFT = "\u2068", "\u2069", "\u200f"
_ALL_LEFT_TO_RIGHT, _ALL_RIGHT_TO_LEFT, _LEFT_TO_RIGHT = "\u2066", "\u2067", "\u200e"
_ARABIC = re.compile("[\u0600-\u06ff]")
_NOT_ARABIC = re.compile("[^\u0600-\u06ff\u200c ]")
_FULL_STOP = re.compile("[.。](?=⁩*$)")
_BEFORE_A_STOP = re.compile(r"\{(\w+)\}(?=[.,;:)。，；：）؛،])")
"""Names in braces with punctuation behind them: a sentence there goes without its full stop."""
_OF_WRITING = frozenset("‌‍‎‏⁠⁦⁧⁨⁩")
"""Characters without a picture that belong to how a language is written."""
_SIGN = re.compile(r"(?<![\w.\u200e])([+\-\u2212])(?=\d)")
_TOLD_APART = "\u2060"
"""Takes no room, and makes a translation another one than the same words for something else."""
_isolates = False

# Apart, so that what changes many times a second does not push out the words of buttons.
_plain: dict[str, Source] = {}
_filled: dict[str, Source] = {}


def isolate(on: bool) -> None:
    """Let numbers and names keep their own direction in sentences that are written from right to left."""
    global _isolates
    _isolates = on


class _Isolating(Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        return f"{_FIRST_STRONG}{_signed(super().format_field(value, format_spec))}{_POP}"


def _filled_in(template: str, values: dict[str, object]) -> str:
    if not _isolates:
        return template.format(**values)
    return _placed(_Isolating().format(template, **values), begins_so=True)


def _signed(text: str) -> str:
    """Signs before their numbers, also where one writes from right to left."""
    return _SIGN.sub(f"{_LEFT_TO_RIGHT}\\1", text)


def _placed(text: str, *, begins_so: bool = False) -> str:
    """A text that is read from right to left, among names and numbers and in plots, too.

    begins_so: what begins with a name in Latin letters is still a sentence of this language.
    """
    text = _signed(text)
    if _ARABIC.search(text) and _NOT_ARABIC.search(text) and "<" not in text:
        # The mark says so to whoever looks for the first letter, the brackets to all others.
        lines = text.split("\n")
        return "\n".join(f"{_RIGHT_TO_LEFT}{_ALL_RIGHT_TO_LEFT}{line}{_POP}" for line in lines)
    return f"{_RIGHT_TO_LEFT}{text}" if begins_so else text


def tr(template: str, /, *, about: str | None = None, **values: object) -> str:
    """An English sentence in the person's language, with ``values`` in the place of names in braces.

    ``tr("Step {step:,}", step=5)``. about: what is meant, where the same words are said of two things.
    """
    return _say(Source(template, about, values))


def plural(number: int, one: str, many: str, /, **values: object) -> str:
    """A sentence about so many things; ``{n}`` is the number: ``plural(3, "{n} step", "{n} steps")``."""
    return _say(Source(many, None, {"n": number, **values}, one, number))


def said(text: str) -> str:
    """What another part of the program said in English, in the person's language.

    Words are translated by their template; any other text if it is known as a whole, else it stays as it is.
    """
    if isinstance(text, Words):
        return _say(Source(text.template, None, text.values, text.one, text.number))
    return _say(Source(text, None, {})) if text else text


def in_a_line(text: str, most: int) -> str:
    """``said`` of what may quote anything: one line of at most ``most`` characters in every language."""
    told = text
    if isinstance(text, Words):
        for room in (most, most * 3 // 4, most // 2, most // 4):
            told = said(one_line(text, room))
            if len(told) <= most:
                return told
    told = "".join(c if c.isprintable() or c in _OF_WRITING else " " for c in told)
    return told if len(told) <= most else f"{told[: most // 2 - 2]} … {told[2 - most // 2 :]}"


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """Facts beside each other, each in its own direction; parts that are empty are left out."""
    told = [part for part in parts if part]
    if not _isolates:
        return between.join(told)
    return _placed(between.join(f"{_FIRST_STRONG}{part}{_POP}" for part in told), begins_so=True)


def rightwards(text: str) -> str:
    """A number, with its sign before it and its unit behind it in every language."""
    return f"{_ALL_LEFT_TO_RIGHT}{text}{_POP}" if _isolates else text


def plain(text: str) -> str:
    """An action's text without the mark of its letter, which Chinese puts in brackets behind it, and dots."""
    return _LETTER.sub("", text).rstrip("…")


def said_anew(text: str) -> str:
    """What was said by this module before, in the language of now; any other text as it is."""
    source = _plain.get(text) or _filled.get(text)
    if source is None:
        return text
    return _say(Source(source.template, source.about, _anew(source.values), source.one, source.number))


def _anew(values: dict[str, object]) -> dict[str, object]:
    return {name: said_anew(value) if isinstance(value, str) else value for name, value in values.items()}


def _say(source: Source) -> str:
    found = _found(source)
    if not source.values:
        if found != source.template:
            found = _told_apart(_placed(found) if _isolates else found, source)
        _remember(_plain, found, source)
        return found
    values = _values_said(source.values, found)
    try:
        text = _filled_in(found, values)
    except (KeyError, IndexError, ValueError):  # a translation whose braces are not those of its source
        text = _english(source).format(**values)
    _remember(_filled, text, source)
    return text


def _values_said(values: dict[str, object], template: str) -> dict[str, object]:
    """The values with their words said; a sentence goes without its full stop where punctuation follows."""
    parts = {name: said(value) for name, value in values.items() if isinstance(value, Words)}
    ends = set(_BEFORE_A_STOP.findall(template)) & parts.keys() if parts else ()
    return (
        {**values, **parts, **{name: _FULL_STOP.sub("", parts[name]) for name in ends}} if parts else values
    )


def _told_apart(text: str, source: Source) -> str:
    """The translation, marked where it is that of something else: languages join what English tells apart."""
    while (other := _plain.get(text)) is not None and other != source:
        text += _TOLD_APART
    return text


def _remember(kept: dict[str, Source], text: str, source: Source) -> None:
    """Keep what a sentence was made from; the one that was said longest ago goes first.

    A text that was said before and is said again as it is keeps what it was first made from.
    """
    before = kept.pop(text, None)
    kept[text] = before if before is not None and source.template == text else source
    if len(kept) > _MOST_REMEMBERED:
        del kept[next(iter(kept))]


def _found(source: Source) -> str:
    """The template in the person's language."""
    translate = QCoreApplication.translate
    if source.number is None:
        return translate(CONTEXT, source.template, source.about)
    found = translate(CONTEXT, source.template, source.about, source.number)
    return _english(source) if found == source.template else found


def _english(source: Source) -> str:
    return source.one if source.one is not None and source.number == 1 else source.template
