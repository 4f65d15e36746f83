"""Bars of how much each number of an observation mattered, by its name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Floats
from rlstudio.core.chart import StateChart

NOTHING = 1e-6
"""A share of the largest that is rounding."""
CALM = 0.05
"""How fast the order of strongest inputs follows the moment."""


def input_names(chart: StateChart | None, count: int) -> list[tuple[str, str]]:
    """Name and unit of every number of an observation, as far as its chart says them."""
    names = [(f"input {place}", "") for place in range(count)]
    for dimension in chart.dimensions if chart is not None else ():
        if len(dimension.places) == 2:
            for place, turn in zip(dimension.places, ("cos", "sin"), strict=True):
                names[place] = f"{turn} {dimension.name}", ""
        elif dimension.places[0] < count:
            names[dimension.places[0]] = dimension.name, dimension.unit
    return names


class InputBars(QWidget):
    """A row for every input: its name, a bar from the middle, its number. Too many: the strongest ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.names: list[tuple[str, str]] = []
        self.values: Floats | None = None
        self.per_unit = False
        self._usual: Floats = np.empty(0, np.float32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def forget(self) -> None:
        """Show nothing."""
        self.values = None
        self._usual = np.empty(0, np.float32)
        self.update()

    def show_values(self, names: Sequence[tuple[str, str]], values: Floats, *, per_unit: bool) -> None:
        """Show these (N,). per_unit: they are slopes, each per unit of its own input."""
        self.names, self.values, self.per_unit = list(names), values, per_unit
        size = np.abs(values)
        if self._usual.shape != size.shape:
            self._usual = size.copy()
        self._usual += np.float32(CALM) * (size - self._usual)
        said = ", ".join(
            f"{name} {short(float(value))}" for (name, _), value in zip(names, values, strict=True)
        )
        self.setAccessibleName(said)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.number_font())
        self.updateGeometry()
        self.update()

    def rows(self) -> list[int]:
        """The inputs that have a row, from above: all in their order, or the strongest of late."""
        if self.values is None:
            return []
        room = max(1, self.height() // (self.fontMetrics().height() + 2))
        if len(self.values) <= room:
            return list(range(len(self.values)))
        strongest = np.argsort(-self._usual)[: max(1, room - 1)]
        return sorted(strongest.tolist())

    def _number(self, row: int) -> str:
        assert self.values is not None
        value, most = float(self.values[row]), float(np.abs(self.values).max())
        text, unit = short(value if abs(value) > NOTHING * most else 0.0), self.names[row][1]
        return f"{text} per {unit}" if unit and self.per_unit else text

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            if self.values is None:
                return
            rows, metrics = self.rows(), self.fontMetrics()
            hidden = len(self.values) - len(rows)
            lines = len(rows) + (hidden > 0)
            high = min(self.height() / max(1, lines), metrics.height() * 2.0)
            top = (self.height() - high * lines) / 2
            width = float(self.width())
            units = [f" per {self.names[row][1]}" for row in rows if self.per_unit and self.names[row][1]]
            numbers = metrics.horizontalAdvance("−00.00" + max(units, key=len, default=""))
            longest = max(metrics.horizontalAdvance(self.names[row][0]) for row in rows)
            names = min(longest + 10.0, width * 0.45)
            middle = names + (width - names - numbers) / 2
            half = max(4.0, (width - names - numbers) / 2 - 4)
            most = float(np.abs(self.values).max()) or 1.0
            centre = int(Qt.AlignmentFlag.AlignVCenter)
            painter.setPen(QColor(self.theme.border))
            painter.drawLine(QPointF(middle, top), QPointF(middle, top + high * len(rows)))
            for line, row in enumerate(rows):
                box = QRectF(0, top + line * high, width, high)
                value = float(self.values[row])
                painter.setPen(QColor(self.theme.text))
                label = metrics.elidedText(self.names[row][0], Qt.TextElideMode.ElideRight, int(names - 8))
                painter.drawText(box, centre, label)
                long = half * value / most
                thick = min(high * 0.6, metrics.height() * 0.9)
                bar = QRectF(min(middle, middle + long), box.center().y() - thick / 2, abs(long), thick)
                painter.fillRect(bar, self.theme.series_colour(0 if value >= 0 else 4))
                painter.setPen(QColor(self.theme.muted))
                painter.drawText(box, centre | int(Qt.AlignmentFlag.AlignRight), self._number(row))
            if hidden:
                painter.setPen(QColor(self.theme.muted))
                box = QRectF(0, top + len(rows) * high, width, high)
                painter.drawText(box, centre, f"the strongest of {len(self.values)} inputs")

    def sizeHint(self) -> QSize:
        """A row for each of a few inputs."""
        count = 4 if self.values is None else min(len(self.values), 12)
        return QSize(260, count * (self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        return QSize(120, 2 * self.fontMetrics().height())
