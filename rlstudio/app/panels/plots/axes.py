"""Axes with round ticks far enough apart. Imports pyqtgraph."""

from __future__ import annotations

import math
from typing import Any

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtGui import QPainter

from rlstudio.app.panels.text import fixed, short, si, spread_ticks

_MOST_TICKS = 12
"""On the longest axis: a ladder of thirty numbers is not read."""


class DrawnAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis that keeps what is to be drawn, not a QPicture of it: to play one looks up every font anew."""

    _html: str | None = None
    _colours: tuple[str, str] | None = None
    picture: Any

    def paint(self, painter: QPainter, option: object, widget: object) -> None:
        """Draw line, ticks and labels; they are worked out when the axis has changed."""
        painter.save()
        if self.picture is None:  # pyqtgraph forgets it by this name
            if self.style["tickFont"]:
                painter.setFont(self.style["tickFont"])
            self.picture = self.generateDrawSpecs(painter) or ()
        if self.picture:
            self.drawPicture(painter, *self.picture)
        painter.restore()

    def colour(self, line: str, text: str) -> None:
        """Give line and text these colours, if they have others: each pen lays the axis out anew."""
        if self._colours != (line, text):
            self._colours = line, text
            self.setPen(pg.mkPen(line))
            self.setTextPen(pg.mkPen(text))

    def _updateLabel(self) -> None:
        """Lay the title out, if it is another one: pyqtgraph calls this for every pen as well."""
        html = self.labelString()
        if html != self._html:
            self._html = html
            self.label.setHtml(html)
            self._adjustSize()
        self.picture = None
        self.update()


class StepAxis(DrawnAxis):
    """Ticks such as 250k and 1.5M, at round numbers and at least ``distance`` pixels apart."""

    distance = 60.0

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Positions of ticks and their spacing."""
        return spread_ticks(low, high, size, max(self.distance, size / _MOST_TICKS))

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """One label for each tick."""
        return [si(value * scale, spacing * scale) for value in values]


class NumberAxis(DrawnAxis):
    """Ticks with as many decimals as needed; powers of ten if ``log``."""

    log = False
    distance = 28.0

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Positions of ticks; on a log axis at 1, 2 and 5 of every decade, fewer over many decades."""
        if not self.log:
            return spread_ticks(low, high, size, max(self.distance, size / _MOST_TICKS))
        decades = high - low
        room = size / max(decades, 1e-9) / self.distance
        steps = (1, 2, 5) if room >= 3.2 else (1, 3) if room >= 1.8 else (1,)
        stride = max(1, math.ceil(decades * self.distance / max(size, 1.0)))
        first, last = math.floor(low), math.ceil(high)
        values = [d + math.log10(s) for d in range(first, last + 1, stride) for s in steps]
        return [(1.0, [value for value in values if low <= value <= high])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """One label for each tick."""
        if self.log:
            return [short(10.0**value) for value in values]
        if spacing >= 1000:
            return [si(value, spacing) for value in values]
        if 0 < spacing < 1e-4:
            return [short(value) for value in values]
        return [fixed(value, max(0, math.ceil(-math.log10(spacing) - 1e-6))) for value in values]
