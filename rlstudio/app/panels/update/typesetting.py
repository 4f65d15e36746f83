"""LaTeX as shapes to paint: each piece is set once, and numbers digit by digit, so that these may change.

ziamath lays formulas out with the glyphs of STIX Two Math. A formula takes it some milliseconds, which is too
long for numbers that change several times a second.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

EM = 20.0
"""Points at which pieces are set; they are scaled when they are painted."""
DIGITS_ADVANCE = 0.02
"""Room between two digits, in em."""
BUDGET_SECONDS = 0.008
"""How long pieces are set at a time before the window goes on."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A piece of a formula at 1 em = ``EM``: its baseline is y = 0, its left edge x = 0."""

    path: QPainterPath
    width: float
    ascent: float
    descent: float

    def paint(self, painter: QPainter, x: float, baseline: float, em: float, colour: QColor) -> None:
        """Paint it from x on, at this size."""
        scale = em / EM
        painter.save()
        painter.translate(x, baseline)
        painter.scale(scale, scale)
        painter.fillPath(self.path, colour)
        painter.restore()


EMPTY = Shape(QPainterPath(), 0.0, 0.0, 0.0)


@lru_cache(maxsize=2048)
def formula(latex: str) -> Shape:
    """The shape of a piece of LaTeX."""
    if not latex:
        return EMPTY
    from ziamath.config import config  # its fonts take a moment
    from ziamath.zmath import Latex

    config.svg2 = False
    drawn = Latex(latex, size=EM, inline=False)
    return _shape(drawn.svgxml())


def ready(pieces: Iterable[str]) -> bool:
    """Set those that are not set yet, as many as there is time for; returns whether all are."""
    deadline = time.perf_counter() + BUDGET_SECONDS
    for latex in pieces:
        if latex in _set:
            continue
        if time.perf_counter() > deadline:
            return False
        formula(latex)
        _set.add(latex)
    return True


_set: set[str] = set()


def _shape(svg: Any) -> Shape:
    """The paths and bars of ziamath's SVG as one path."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for element in svg.iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "path":
            _add(path, element.get("d"))
        elif tag == "rect":
            left, top, width, height = (float(element.get(name)) for name in ("x", "y", "width", "height"))
            path.addRect(QRectF(left, top, width, height))
    box = path.boundingRect()
    path.translate(-box.left(), 0.0)
    return Shape(path, box.width(), max(0.0, -box.top()), max(0.0, box.bottom()))


def _add(path: QPainterPath, commands: str) -> None:
    """Add "M x y L x y Q x y x y Z", all absolute, as ziafont writes its glyphs."""
    tokens = iter(commands.split())
    for command in tokens:
        if command == "Z":
            path.closeSubpath()
            continue
        count = {"M": 2, "L": 2, "Q": 4, "C": 6}[command]
        numbers = [float(next(tokens)) for _ in range(count)]
        if command == "M":
            path.moveTo(*numbers)
        elif command == "L":
            path.lineTo(*numbers)
        elif command == "Q":
            path.quadTo(*numbers)
        else:
            path.cubicTo(*numbers)


def figures(value: float) -> str:
    """A number as equations write it: two decimals from 1 on, below it three figures; with a power of ten
    where it is very large or small."""
    if math.isnan(value):
        return "?"
    if math.isinf(value):
        return "-∞" if value < 0 else "∞"
    size = abs(value)
    if value == 0:
        return "0.00"
    if 10 <= size < 1e5 and value == round(value):
        return f"{value:.0f}"
    if size >= 1e5 or size < 1e-3:
        mantissa, _, power = f"{value:.2e}".partition("e")
        return f"{mantissa}e{int(power)}"
    text = f"{value:.2f}" if size >= 1 else f"{value:.{2 - math.floor(math.log10(size))}f}"
    whole, _, decimals = text.partition(".")
    return f"{whole}.{decimals.rstrip('0').ljust(2, '0')}"


@lru_cache(maxsize=4096)
def number(value: float, *, guarded: bool = False) -> Shape:
    """A number of digits; guarded: a negative one in brackets."""
    text = figures(value)
    mantissa, _, power = text.partition("e")
    shapes = [formula(_GLYPHS.get(character, character)) for character in mantissa]
    if power:
        shapes.append(formula(rf"\times 10^{{{power}}}"))
    if guarded and text.startswith("-"):
        shapes = [formula("("), *shapes, formula(")")]
    return beside(shapes)


_GLYPHS = {"-": "-", "∞": r"\infty", "?": "?"}


def beside(shapes: Iterable[Shape], gap: float = DIGITS_ADVANCE) -> Shape:
    """These side by side on one baseline, with a gap in em."""
    path, x, ascent, descent = QPainterPath(), 0.0, 0.0, 0.0
    path.setFillRule(Qt.FillRule.WindingFill)
    for place, shape in enumerate(shapes):
        if place:
            x += 2 * gap * EM
        path.addPath(shape.path.translated(x, 0.0))
        x += shape.width
        ascent, descent = max(ascent, shape.ascent), max(descent, shape.descent)
    return Shape(path, x, ascent, descent)
