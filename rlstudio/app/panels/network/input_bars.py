"""Bars of how much each number of an observation mattered, by its name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Floats
from rlstudio.core.worlds.chart import StateChart

NOTHING = 1e-6
"""A share of the largest that is rounding."""
MOST_NAME = 0.52
"""Share of the width that names may take beside their bars."""
CALM = 0.05
"""How fast the order of strongest inputs follows the moment."""


def input_names(chart: StateChart | None, count: int) -> list[tuple[str, str]]:
    """Name, said already, and unit of every number of an observation, as far as its chart says them."""
    names = [(tr("input {place}", place=place), "") for place in range(count)]
    for dimension in chart.dimensions if chart is not None else ():
        if len(dimension.places) == 2:
            cosine, sine = dimension.places
            names[cosine] = tr("cos {angle}", angle=said(dimension.name)), ""
            names[sine] = tr("sin {angle}", angle=said(dimension.name)), ""
        elif dimension.places[0] < count:
            names[dimension.places[0]] = said(dimension.name), said(dimension.unit)
    return names


def input_scales(chart: StateChart | None, count: int) -> Floats:
    """What one of every number of an observation (count,) is in the unit of its name."""
    scales = np.ones(count, np.float32)
    for dimension in chart.dimensions if chart is not None else ():
        if len(dimension.places) == 1 and dimension.places[0] < count:
            scales[dimension.places[0]] = dimension.scale
    return scales


class InputBars(Spoken, QWidget):
    """A row for every input: its name, a bar from the middle, its number. Too many: the strongest ones."""

    spoken_name = "Inputs"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.names: list[tuple[str, str]] = []
        self.values: Floats | None = None
        self.per_unit = False
        self._usual: Floats = np.empty(0, np.float32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

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
        self.update()

    def in_words(self) -> str:
        """Every input with its number."""
        values = () if self.values is None else self.values
        return ", ".join(
            f"{name} {short(float(value))}" for (name, _), value in zip(self.names, values, strict=False)
        )

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
        line = self.fontMetrics().height() + 2
        room = max(1, self.height() // (2 * line if self._stacked else line))
        if len(self.values) <= room:
            return list(range(len(self.values)))
        strongest = np.argsort(-self._usual)[: max(1, room - 1)]
        return sorted(strongest.tolist())

    @property
    def _stacked(self) -> bool:
        """Whether names stand above their bars, because they are too long to stand beside them."""
        longest = max((self.fontMetrics().horizontalAdvance(name) for name, _ in self.names), default=0)
        return longest + 10 > MOST_NAME * self.width()

    def _number(self, row: int) -> str:
        assert self.values is not None
        value, most = float(self.values[row]), float(np.abs(self.values).max())
        text, unit = short(value if abs(value) > NOTHING * most else 0.0), self.names[row][1]
        return tr("{number} per {unit}", number=text, unit=unit) if unit and self.per_unit else text

    @property
    def _others(self) -> str:
        """What is said below the strongest."""
        count = 0 if self.values is None else len(self.values)
        return plural(count, "the strongest of {n} input", "the strongest of {n} inputs")

    def _short_name(self, row: int, width: float) -> str:
        metrics = self.fontMetrics()
        return metrics.elidedText(self.names[row][0], Qt.TextElideMode.ElideRight, int(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            if self.values is None:
                return
            rows, metrics, stacked = self.rows(), self.fontMetrics(), self._stacked
            hidden = len(self.values) - len(rows)
            lines = len(rows) + (hidden > 0)
            most_high = metrics.height() * (3.0 if stacked else 2.0)
            high = min(self.height() / max(1, lines), most_high)
            top = (self.height() - high * lines) / 2
            width = float(self.width())
            units = [self.names[row][1] for row in rows if self.per_unit and self.names[row][1]]
            widest = "−00.00"
            if units:
                widest = tr("{number} per {unit}", number=widest, unit=max(units, key=len))
            numbers = metrics.horizontalAdvance(widest)
            longest = max(metrics.horizontalAdvance(self.names[row][0]) for row in rows)
            names = 0.0 if stacked else longest + 10.0
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
                if stacked:
                    upper = QRectF(0, box.top(), width, high / 2)
                    painter.drawText(upper, centre, self._short_name(row, width))
                    box.setTop(upper.bottom())
                else:
                    painter.drawText(box, centre, self.names[row][0])
                long = half * value / most
                thick = min(box.height() * 0.6, metrics.height() * 0.9)
                bar = QRectF(min(middle, middle + long), box.center().y() - thick / 2, abs(long), thick)
                painter.fillRect(bar, self.theme.series_colour(0 if value >= 0 else 4))
                painter.setPen(QColor(self.theme.muted))
                painter.drawText(box, centre | int(Qt.AlignmentFlag.AlignRight), self._number(row))
            if hidden:
                painter.setPen(QColor(self.theme.muted))
                box = QRectF(0, top + len(rows) * high, width, high)
                painter.drawText(box, centre, self._others)

    def sizeHint(self) -> QSize:
        """A row for each of a few inputs."""
        count = 4 if self.values is None else min(len(self.values), 12)
        return QSize(260, count * (self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        return QSize(120, 2 * self.fontMetrics().height())
