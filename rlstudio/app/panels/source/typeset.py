"""Pseudocode as a textbook sets it: italic letters, indices, real signs, bold keywords."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPainter

Style = Literal["text", "letter", "keyword"]
Level = Literal[0, 1, -1]
"""1: a superscript, -1: a subscript."""

_KEYWORDS = {"for", "loop", "loop:", "if", "unless", "until", "repeat", "while", "every", "else"}
_UPPER_GREEK = "ΣΠΔ∇∂ÊΘ∈"
_INDEX = re.compile(r"\{[^{}]*\}|\([^()]*\)|[^\W_]+[\u0300-\u036f]*[^\W_]*|\*|⁻")
_WORD = re.compile(r"[^\W\d_][\u0300-\u036f]*(?:[^\W\d_][\u0300-\u036f]*)*")
_SERIFS = ("STIX Two Text", "Cambria", "Charter", "Georgia", "Noto Serif", "DejaVu Serif", "Times New Roman")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of one style."""

    text: str
    style: Style = "text"
    level: Level = 0


Word = tuple[Piece, ...]


@cache
def typeset(line: str) -> tuple[Word, ...]:
    """The words of a line of pseudocode, between which it may be broken."""
    line = re.sub(r"\.\.\.", "…", line)
    line = re.sub(r"(?<=[\s(])-(?=\s)", "−", line)
    pieces = _pieces(line)
    words: list[list[Piece]] = [[]]
    for piece in pieces:
        parts = re.split(r"( )", piece.text) if piece.level == 0 else [piece.text]
        for part in parts:
            if part == " ":
                words.append([])
            elif part:
                words[-1].append(Piece(part, piece.style, piece.level))
    return tuple(tuple(word) for word in words if word)


def _pieces(line: str) -> list[Piece]:
    found: list[Piece] = []
    at = 0
    while at < len(line):
        character = line[at]
        index = _INDEX.match(line, at + 1) if character in "_^" else None
        if character == "_" and line[at - 1] == "Σ" and line[at + 1 : at + 2] != "{":
            index = re.compile(r"\S+").match(line, at + 1)  # a sum over several letters: Σ_s',r
        word = _WORD.match(line, at)
        if index is not None:
            text, at = index.group(), index.end()
            # Of "max_a' Q" the stroke belongs to the letter below, of "θ_i'" to the whole.
            if at < len(line) and line[at] == "'" and found and found[-1].text.endswith(("max", "min", "Σ")):
                text, at = text + "′", at + 1
            text = text[1:-1] if text.startswith("{") else text
            text = text.replace("-", "−").replace("'", "′")
            found.append(Piece(text, "letter", 1 if character == "^" else -1))
        elif word is not None:
            text, at = word.group(), word.end()
            found.append(Piece(text, _style(line, text, word.start(), at)))
        elif character == "'" and not line[at + 1 : at + 2].isalpha():
            found.append(Piece("′"))
            at += 1
        else:
            found.append(Piece(character))
            at += 1
    return found


def _style(line: str, word: str, start: int, end: int) -> Style:
    if word.lower() in _KEYWORDS and not line[:start].strip("0123456789. "):
        return "keyword"
    bare = re.sub("[\u0300-\u036f]", "", word)
    if len(bare) != 1 or bare in _UPPER_GREEK:
        # A product of Greek letters, such as γR, is one too.
        return "letter" if len(bare) == 2 and "α" <= bare[0] <= "ω" else "text"
    if bare == "a":  # the article, or an action
        before, after = line[:start].rstrip()[-1:], line[end : end + 1]
        math = before in tuple("(,|;=←[+") or after in tuple("_^'),|;]:")
        return "letter" if math or not after else "text"
    return "letter"


class Typesetter:
    """Measures and draws typeset lines in one size. points: of the text."""

    def __init__(self, base: QFont, points: float) -> None:
        known = set(QFontDatabase.families())
        family = next((name for name in _SERIFS if name in known), base.family())
        self._fonts: dict[tuple[Style, bool], QFont] = {}
        self._metrics: dict[tuple[Style, bool], QFontMetricsF] = {}
        for style in ("text", "letter", "keyword"):
            for small in (False, True):
                font = QFont(family)
                font.setStyleHint(QFont.StyleHint.Serif)
                font.setPointSizeF(points * (0.72 if small else 1.0))
                font.setItalic(style == "letter")
                font.setBold(style == "keyword")
                self._fonts[style, small] = font
                self._metrics[style, small] = QFontMetricsF(font)
        plain = self._metrics["text", False]
        self.line_high = 1.32 * plain.height()
        self._ascent = plain.ascent() + 0.16 * plain.height()
        self._space = plain.horizontalAdvance(" ")
        self._rise = 0.36 * plain.ascent()

    def number_font(self) -> QFont:
        """The font of line numbers beside it."""
        return self._fonts["text", True]

    def lines(self, words: tuple[Word, ...], width: float) -> list[list[Word]]:
        """Break these into lines that are no wider than this, if each word fits."""
        broken: list[list[Word]] = [[]]
        left = width
        for word in words:
            wide = self._width(word)
            if broken[-1] and wide > left:
                broken.append([])
                left = width - 2 * self._space
            broken[-1].append(word)
            left -= wide + self._space
        return broken

    def draw(self, painter: QPainter, lines: list[list[Word]], left: float, top: float) -> None:
        """Draw them with the painter's pen; lines after the first are set in a little."""
        for number, words in enumerate(lines):
            x = left + (2 * self._space if number else 0.0)
            y = top + number * self.line_high + self._ascent
            for word in words:
                for piece in word:
                    key = piece.style, piece.level != 0
                    painter.setFont(self._fonts[key])
                    painter.drawText(QPointF(x, y - piece.level * self._shift(piece)), piece.text)
                    x += self._metrics[key].horizontalAdvance(piece.text)
                x += self._space

    def _shift(self, piece: Piece) -> float:
        return self._rise if piece.level > 0 else 0.55 * self._rise

    def _width(self, word: Word) -> float:
        return sum(self._metrics[p.style, p.level != 0].horizontalAdvance(p.text) for p in word)
