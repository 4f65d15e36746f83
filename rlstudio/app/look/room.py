"""Words in little room: in lines, or fewer of them, but none that ends in the middle."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QFontMetricsF

BETWEEN = "·"
"""What stands between the parts of a line."""


def in_lines(text: str, metrics: QFontMetrics | QFontMetricsF, width: float) -> list[str]:
    """``text`` in lines of at most so many pixels, broken between its parts, else between words.

    A single word that is longer has a line of its own.
    """
    lines: list[str] = []
    for part in (part.strip() for part in text.split(f" {BETWEEN} ")):
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {BETWEEN} {part}") <= width:
            lines[-1] += f" {BETWEEN} {part}"
            continue
        lines.append("")
        for word in part.split():
            if lines[-1] and metrics.horizontalAdvance(f"{lines[-1]} {word}") > width:
                lines.append("")
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def fewer_parts(text: str, metrics: QFontMetrics | QFontMetricsF, width: float) -> str:
    """As many of a line's parts as there is room for; the last but one goes first, the first stays."""
    parts = text.split(BETWEEN)
    while len(parts) > 1 and metrics.horizontalAdvance(BETWEEN.join(parts).strip()) > width:
        parts.pop(-2 if len(parts) > 2 else -1)
    return BETWEEN.join(parts).strip()
