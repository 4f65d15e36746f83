"""Contrast of colours by the WCAG 2.2: of words 4.5 at least, of large ones and of what is drawn 3."""

from __future__ import annotations

from PySide6.QtGui import QColor

WORDS, DRAWN = 4.5, 3.0


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1, of sRGB."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Their ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(ink: QColor, ground: QColor) -> QColor:
    """What is seen of an ink that lets some of its ground through."""
    share = ink.alphaF()
    red, green, blue = (
        share * above + (1 - share) * below
        for above, below in (
            (ink.redF(), ground.redF()),
            (ink.greenF(), ground.greenF()),
            (ink.blueF(), ground.blueF()),
        )
    )
    return QColor.fromRgbF(red, green, blue)


def faintest(ink: QColor, ground: QColor) -> float:
    """The lowest opacity, in steps of 0.05, at which an ink is told from its ground; 1 if none is."""
    seen = QColor(ink)
    for step in range(1, 21):
        seen.setAlphaF(step / 20)
        if contrast(mixed(seen, ground), ground) >= DRAWN:
            return step / 20
    return 1.0
