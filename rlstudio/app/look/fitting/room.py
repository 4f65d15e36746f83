"""Words in little room: in lines, or fewer of them, but none that ends in the middle."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

BETWEEN = "·"
"""What stands between the parts of a line."""
_WITHOUT_SPACES = "\u2e80"
"""Letters from here on belong to languages that are written without spaces."""


def in_lines(text: str, metrics: QFontMetrics | QFontMetricsF, width: float) -> list[str]:
    """``text`` in lines of at most so many pixels, broken between its parts, else between words.

    A single word that is longer has a line of its own.
    """
    metrics = QFontMetricsF(metrics)  # rounded widths are up to half a pixel less than those drawn
    lines: list[str] = []
    for part in (part.strip() for part in text.split(f" {BETWEEN} ")):
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {BETWEEN} {part}") <= width:
            lines[-1] += f" {BETWEEN} {part}"
            continue
        lines.append("")
        for word in pieces(" ".join(part.split())):
            if lines[-1] and metrics.horizontalAdvance(lines[-1] + word.rstrip()) > width:
                lines[-1] = lines[-1].rstrip()
                lines.append("")
            lines[-1] += word
    return lines


def pieces(text: str) -> list[str]:
    """The parts of a text between which a line may end, with the spaces after them: words, or less.

    Chinese has no spaces; there a line may end after almost every letter.
    """
    found: list[str] = []
    for spaced in re.findall(r"\S+\s*", text):
        if max(spaced) < _WITHOUT_SPACES:
            found.append(spaced)
            continue
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, spaced)
        start = 0
        while (end := finder.toNextBoundary()) >= 0:
            found += [spaced[start:end]] if end > start else []
            start = end
    return found


def no_larger(font: QFont, words: Iterable[str], width: float) -> QFont:
    """The font, made so much smaller that the longest of these has room; never below a half."""
    metrics = QFontMetricsF(font)
    longest = max((metrics.horizontalAdvance(word.rstrip()) for word in words), default=0.0)
    if longest > width:
        font = QFont(font)
        font.setPointSizeF(font.pointSizeF() * max(0.5, 0.98 * width / longest))
    return font


def fewer_parts(text: str, metrics: QFontMetrics | QFontMetricsF, width: float) -> str:
    """As many of a line's parts as there is room for; the last but one goes first, the first stays."""
    parts, metrics = text.split(BETWEEN), QFontMetricsF(metrics)
    while len(parts) > 1 and metrics.horizontalAdvance(BETWEEN.join(parts).strip()) > width:
        parts.pop(-2 if len(parts) > 2 else -1)
    return BETWEEN.join(parts).strip()
