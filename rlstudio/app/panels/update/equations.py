"""Equations as blocks to paint: letters, below them the same in numbers, and what these come to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from rlstudio.app.language.saying import joined, said, tr
from rlstudio.app.look.fitting.room import in_lines
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.text import short
from rlstudio.app.panels.update import typesetting
from rlstudio.app.panels.update.typesetting import EM, EMPTY, Shape, formula, number
from rlstudio.core.formulas.expression import Column
from rlstudio.engine.shown_update import WorkedEquation

ROOM, OPERATOR_ROOM = 0.06, 0.34
"""Room on both sides of a column, and of an operator, in em."""
COMMA_ROOM = (-0.02, 0.3)
LINE_GAP, ROW_GAP = 0.55, 0.38
"""Room between wrapped lines, and between letters and their numbers, in em."""
BLANK = EMPTY


@dataclass(slots=True)
class _Cell:
    """Letters over numbers, with room on both sides in em."""

    top: Shape
    bottom: Shape
    left: float = ROOM
    right: float = ROOM
    operator: bool = False

    @property
    def width(self) -> float:
        return max(self.top.width, self.bottom.width) / EM

    def alone(self, *, top: bool) -> _Cell:
        """Its letters, or its numbers."""
        kept = (self.top, BLANK) if top else (BLANK, self.bottom)
        return _Cell(*kept, self.left, self.right, self.operator)


def pieces(equations: tuple[WorkedEquation, ...]) -> Iterator[str]:
    """All LaTeX that these need."""
    yield from ("=", r"\leftarrow", "(", ")", *"0123456789.-")
    for equation in equations:
        yield equation.left
        for column in equation.columns:
            yield from (column.letters, column.sign)


class EquationBlock:
    """One equation in three lines: in letters, in numbers, and its result. Wraps between its columns."""

    def __init__(self, equation: WorkedEquation, metrics: dict[str, float], theme: Theme) -> None:
        self.equation, self.theme = equation, theme
        self.mean = metrics.get(equation.mean) if equation.mean else None
        self.em = theme.body * 1.62
        self._lines: list[list[_Cell]] = []
        self._width = -1.0

    @property
    def words(self) -> str:
        """The equation in numbers, for those who hear it."""
        told = "".join(_heard(column) for column in self.equation.columns)
        return f"{said(self.equation.title)}: {told} = {typesetting.figures(self.equation.result)}"

    # ------------------------------------------------------------------------------ layout

    def height(self, width: float) -> float:
        """How high it is in this width."""
        self._wrap(width)
        lines = sum(self._line_height(line) for line in self._lines)
        return self._title_height(width) + lines + len(self._lines) * LINE_GAP * self.em + 0.3 * self.em

    def _title(self, width: float) -> list[str]:
        """The title, and the mean of all rows, in as many lines as they take."""
        mean = "" if self.mean is None else tr("mean of all: {mean}", mean=short(self.mean))
        return in_lines(joined([said(self.equation.title), mean]), self._metrics(), width)

    def _title_height(self, width: float) -> float:
        return len(self._title(width)) * self._metrics().height() + 0.3 * self.em

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.theme.font(self.theme.small))

    def _line_height(self, line: list[_Cell]) -> float:
        above, below = _extent(line, top=True), _extent(line, top=False)
        gap = ROW_GAP if any(above) and any(below) else 0.0
        return (sum(above) + sum(below)) / EM * self.em + gap * self.em

    def _wrap(self, width: float) -> None:
        if width == self._width:
            return
        self._width = width
        columns = self.equation.columns
        head = _Cell(formula(self.equation.left), BLANK)
        sign = formula(r"\leftarrow" if self.equation.overwrites else "=")
        relation = _Cell(sign, formula("="), OPERATOR_ROOM, OPERATOR_ROOM, True)
        cells = [_cell(column) for column in columns]
        if len(cells) > 1 or columns[0].number is None:
            cells.append(_Cell(BLANK, formula("="), OPERATOR_ROOM, OPERATOR_ROOM, True))
            cells.append(_Cell(BLANK, number(self.equation.result)))
        if not any(column.letters == "" and column.sign != r"\times" for column in columns):
            self._lines = self._broken([head, relation], cells, width)
            return
        # A sum has more numbers than letters: they do not stand below each other.
        above = [cell.alone(top=True) for cell in cells if cell.top.width]
        below = [cell.alone(top=False) for cell in cells if cell.bottom.width]
        self._lines = self._broken([head, relation.alone(top=True)], above, width)
        blank = _Cell(BLANK, BLANK, head.width / 2 + head.left, head.width / 2 + head.right)
        self._lines += self._broken([blank, relation.alone(top=False)], below, width)

    def _broken(self, head: list[_Cell], cells: list[_Cell], width: float) -> list[list[_Cell]]:
        """Lines of cells in this width. An operator goes to the next line together with what follows it."""
        indent = self._used(head)
        start = _Cell(BLANK, BLANK, indent / self.em, 0.0)
        lines: list[list[_Cell]] = []
        line, used = list(head), indent
        for place, cell in enumerate(cells):
            end = next((k for k in range(place + 1, len(cells)) if cells[k].operator), len(cells))
            if cell.operator and used + self._used(cells[place:end]) > width and len(line) > len(head):
                lines.append(line)
                line, used, head = [start], indent, [start]
            line.append(cell)
            used += self._used([cell])
        return [*lines, line]

    def _used(self, cells: list[_Cell]) -> float:
        return sum((cell.width + cell.left + cell.right) * self.em for cell in cells)

    # ------------------------------------------------------------------------------ painting

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint it from the top left of this rectangle on."""
        theme, em = self.theme, self.em
        self._wrap(rect.width())
        painter.setFont(theme.font(theme.small))
        painter.setPen(QColor(theme.muted))
        metrics = self._metrics()
        for place, title in enumerate(self._title(rect.width())):
            base = rect.top() + place * metrics.height() + metrics.ascent()
            painter.drawText(QPointF(rect.left(), base), title)
        y = rect.top() + self._title_height(rect.width())
        letters, numbers = QColor(theme.text), theme.series_colour(0)
        for place, line in enumerate(self._lines):
            above, below = _extent(line, top=True), _extent(line, top=False)
            first = y + above[0] / EM * em
            gap = ROW_GAP if any(above) and any(below) else 0.0
            second = first + (above[1] + below[0]) / EM * em + gap * em
            x = rect.left()
            for index, cell in enumerate(line):
                wide = cell.width * em
                x += cell.left * em
                last = place == len(self._lines) - 1 and index == len(line) - 1
                cell.top.paint(painter, x + (wide - cell.top.width / EM * em) / 2, first, em, letters)
                colour = QColor(theme.accent) if last else numbers
                left = x + (wide - cell.bottom.width / EM * em) / 2
                cell.bottom.paint(painter, left, second, em, colour)
                if last:
                    painter.setPen(QPen(QColor(theme.accent), 1.6))
                    under = second + (below[1] / EM + 0.22) * em
                    painter.drawLine(QPointF(left, under), QPointF(left + cell.bottom.width / EM * em, under))
                x += wide + cell.right * em
            y = second + below[1] / EM * em + LINE_GAP * em


def _cell(column: Column) -> _Cell:
    shape = formula(column.sign) if column.number is None else number(column.number, guarded=column.guarded)
    if column.letters == "," or column.sign.startswith(","):
        return _Cell(formula(column.letters), shape, *COMMA_ROOM)
    room = OPERATOR_ROOM if column.operator else ROOM
    return _Cell(formula(column.letters), shape, room, room, column.operator)


def _extent(line: list[_Cell], *, top: bool) -> tuple[float, float]:
    """Ascent and descent of a line's letters, or of its numbers, at 1 em = EM."""
    shapes = [cell.top if top else cell.bottom for cell in line]
    return max(shape.ascent for shape in shapes), max(shape.descent for shape in shapes)


def _heard(column: Column) -> str:
    if column.number is not None:
        return typesetting.figures(column.number)
    sign = column.sign
    for latex, heard in _HEARD:
        sign = re.sub(latex, heard, sign)
    return sign


_HEARD = (
    (r"^([+/])$", r" \1 "),
    (r"^-$", " − "),
    (r"\\times", " × "),
    (r"\\mathrm\{(\w+)\}", r"\1"),
    (r"\{\}\^\{(\w+)\}", r"^\1"),
    (r"\\;", " "),
    (r"\\", ""),
)
"""Signs as LaTeX has them, and what is read out for them, one after the other."""
