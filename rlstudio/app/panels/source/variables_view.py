"""The variables in scope: names, shapes, values, small pictures of arrays, and what has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.fonts import fixed_font
from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.colours import Scale, readable_on
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Floats
from rlstudio.engine.listing import Variable

_LEAST_CELLS = 2
_MOST_ROWS = 16
"""Rows of a table whose numbers are written."""
_HIGHEST = 96.0
"""Pixels of the highest picture of an array."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a variable stands: its lines, and its picture (empty: none)."""

    top: float
    bottom: float
    two_lines: bool
    picture: QRectF


class VariablesView(Spoken, QWidget):
    """A row or two for each variable. Numbers stand in the cells of an array where they have room."""

    spoken_role = Role.List

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.variables: Sequence[Variable] = ()
        self.sentence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(tr("Variables"))
        keep_left_to_right(self)

    def show_variables(self, variables: Sequence[Variable], sentence: str) -> None:
        """Show these; sentence: what stands where there are none, said already."""
        self.variables, self.sentence = variables, sentence
        told = [f"{v.name} {v.text or v.kind}" for v in variables if v.changed]
        self.setAccessibleDescription(
            tr("Changed: {variables}", variables="; ".join(told)) if told else sentence
        )
        self.updateGeometry()
        self.setMinimumHeight(self._height())
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setMinimumHeight(self._height())
        self.update()

    def changed_part(self) -> tuple[int, int]:
        """From where to where the first variable stands that has changed; (0, 0): none has."""
        for variable, spot in zip(self.variables, self.spots(), strict=True):
            if variable.changed:
                return round(spot.top), round(spot.bottom)
        return 0, 0

    # ------------------------------------------------------------------------------ where what stands

    def _mono(self) -> QFont:
        font = fixed_font()
        font.setPointSizeF(self.theme.small * 1.04)
        return font

    def spots(self) -> list[_Spot]:
        """Where each variable stands."""
        line = 1.45 * QFontMetricsF(self._mono()).height()
        mono, plain = QFontMetricsF(self._mono()), QFontMetricsF(self.theme.number_font(self.theme.small))
        top, found = 4.0, []
        for variable in self.variables:
            left = self._left(variable)
            used = left + mono.horizontalAdvance(variable.name) + 14 + plain.horizontalAdvance(variable.text)
            used += plain.horizontalAdvance(variable.kind) + 14
            two = bool(variable.text) and bool(variable.kind) and used > self.width() - 8
            bottom = top + (1.86 if two else 1.0) * line
            picture = QRectF()
            if variable.cells is not None and variable.cells.size >= _LEAST_CELLS:
                picture = self._picture(variable.cells, left, bottom)
                bottom = picture.bottom() + 7.0
            found.append(_Spot(top, bottom, two, picture))
            top = bottom + 1.0
        return found

    def _left(self, variable: Variable) -> float:
        return 14.0 + (14.0 if variable.part else 0.0)

    def _picture(self, cells: Floats, left: float, top: float) -> QRectF:
        rows, columns = cells.shape
        room = self.width() - left - 10.0
        metrics = QFontMetricsF(self.theme.number_font(self.theme.small * 0.92))
        wanted = 8.0 * metrics.horizontalAdvance("0")
        if columns * wanted <= room and rows <= _MOST_ROWS:
            return QRectF(left, top, columns * wanted, rows * metrics.height() * 1.2)
        side = max(1.0, min(room / columns, 12.0))
        high = min(_HIGHEST, max(10.0 if rows == 1 else 0.0, rows * side))
        return QRectF(left, top, min(room, columns * side), high)

    def _height(self) -> int:
        spots = self.spots()
        return round(spots[-1].bottom + 6) if spots else round(4 * self.fontMetrics().height())

    def resizeEvent(self, event: object) -> None:
        """A narrow one needs more lines."""
        self.setMinimumHeight(self._height())

    # ------------------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the variables, or the sentence."""
        theme = self.theme
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(self.rect(), QColor(theme.surface))
            if not self.variables:
                painter.setFont(theme.font(theme.small))
                painter.setPen(QColor(theme.muted))
                painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
                flags = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
                painter.drawText(QRectF(self.rect()).adjusted(14, 8, -10, -4), flags, self.sentence)
                return
            for variable, spot in zip(self.variables, self.spots(), strict=True):
                self._paint(painter, variable, spot)

    def _paint(self, painter: QPainter, variable: Variable, spot: _Spot) -> None:
        theme, left = self.theme, self._left(variable)
        mono = self._mono()
        line = 1.45 * QFontMetricsF(mono).height()
        if variable.changed:
            painter.fillRect(QRectF(4, spot.top + 2, 3, spot.bottom - spot.top - 3), QColor(theme.accent))
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(mono)
        painter.setPen(QColor(theme.text))
        name_wide = QFontMetricsF(mono).horizontalAdvance(variable.name)
        painter.drawText(QRectF(left, spot.top, name_wide + 4, line), int(flags), variable.name)
        numbers = theme.number_font(theme.small)
        metrics = QFontMetricsF(numbers)
        painter.setFont(numbers)
        right = self.width() - 10.0
        kind = metrics.elidedText(variable.kind, Qt.TextElideMode.ElideRight, right - left - name_wide - 14)
        kind_wide = metrics.horizontalAdvance(kind)
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRectF(right - kind_wide, spot.top, kind_wide + 2, line), int(flags), kind)
        painter.setPen(QColor(theme.accent if variable.changed else theme.text))
        if spot.two_lines:
            place = QRectF(left, spot.top + 0.9 * line, right - left, line)
        else:
            begin = left + name_wide + 14
            place = QRectF(begin, spot.top, max(0.0, right - kind_wide - 10 - begin), line)
        text = metrics.elidedText(variable.text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(flags), text)
        if not spot.picture.isEmpty() and variable.cells is not None:
            self._paint_cells(painter, variable, variable.cells, spot.picture)

    def _paint_cells(self, painter: QPainter, variable: Variable, cells: Floats, box: QRectF) -> None:
        theme = self.theme
        known = cells[np.isfinite(cells)]
        low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
        colours = Scale(low, high, theme).colours(cells)
        rows, columns = cells.shape
        picture = np.ascontiguousarray(colours)
        image = QImage(picture.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        painter.drawImage(box, image)
        wide, high_ = box.width() / columns, box.height() / rows
        font = theme.number_font(theme.small * 0.92)
        metrics = QFontMetricsF(font)
        changed = variable.changed_cells if variable.changed_cells is not None else None
        if changed is not None and changed.shape == cells.shape and not changed.all():
            painter.setPen(QColor(theme.text))
            for row, column in np.argwhere(changed)[:200].tolist():
                painter.drawRect(
                    QRectF(box.left() + column * wide, box.top() + row * high_, wide - 1, high_ - 1)
                )
        if wide < 7 * metrics.horizontalAdvance("0") or high_ < metrics.height():
            return
        painter.setFont(font)
        for row in range(rows):
            for column in range(columns):
                painter.setPen(readable_on(int(colours[row, column])))
                cell = QRectF(box.left() + column * wide, box.top() + row * high_, wide, high_)
                painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), short(float(cells[row, column])))

    def sizeHint(self) -> QSize:
        """All variables."""
        return QSize(240, self._height())
