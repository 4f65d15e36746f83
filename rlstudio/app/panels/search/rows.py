"""The moves of a thought as rows that can be opened and closed."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import fixed, grouped
from rlstudio.core.arrays import Array
from rlstudio.core.inside.thought import ROOT, Thought
from rlstudio.core.words import mark

HEADINGS = (mark("Visits"), "Q", "P", "U", "Q + U")
WIDEST = ("00,000", "+0.00", "0.00", "00.00", "+00.00")
"""The longest texts of the columns."""
_USUAL, _LARGEST = 480, 2.0
"""Pixels of width up to which its type is small, and how many times as large it becomes in more."""
_IN_WORDS, _ROWS = (2, 3, 1), 0.72
"""Columns that give way where all need more than this part of the width: P, U, then Q."""
_NAMES = 0.25
"""The least part of the width that names have."""
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Row:
    """One move: its name, the texts of its columns, and how it is drawn.

    ``path``: the actions that lead to it, itself the last. ``share``: of the visits beside it. ``opens``:
    other moves follow. ``tone``: "accent" on the best line, "muted" if it was never tried.
    """

    name: str
    texts: tuple[str, ...]
    path: tuple[int, ...]
    share: float
    opens: bool
    tone: str


class MoveRows(Spoken, QWidget):
    """A row for each move in view; a click opens or closes what follows it.

    ``opened``: the paths of the moves that are open. ``rows``: those in view, from above.
    Signal ``type_changed``: perhaps ``type_here`` is another one.
    """

    type_changed = Signal()

    spoken_role = Role.List

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.opened: set[tuple[int, ...]] = set()
        self.rows: list[Row] = []
        self.columns: list[int] = list(range(len(HEADINGS) - 1))
        """Those of ``HEADINGS`` of which anything is known: without a network there is no P."""
        self._thought: Thought | None = None
        self._way: tuple[int, ...] | None = None
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("Moves that the search looked at"))
        keep_left_to_right(self)

    def show_thought(
        self, thought: Thought | None, names: tuple[str, ...], way: tuple[int, ...] | None = None
    ) -> None:
        """Show these moves by the English names of their actions; what was open stays so.

        way: moves that are gone through; they have the accent instead of the best line, and Q + U is told.
        """
        self._thought, self._names, self._way, self.rows = thought, names, way, []
        if thought is not None:
            numbers: list[Array] = [thought.visits, thought.value, thought.prior, thought.bonus]
            self.columns = [place for place, known in enumerate(numbers) if not np.isnan(known).all()]
            self.columns += [len(numbers)] * (way is not None)
            self._add(thought, ROOT, (), set(thought.best_line()))
        self._take_height()
        self.update()

    def in_words(self) -> str:
        """The moves from here with their visits."""
        thought = self._thought
        if thought is None:
            return ""
        return "; ".join(
            plural(
                int(thought.visits[move]),
                "{move} {n:,} visit",
                "{move} {n:,} visits",
                move=said(self._names[int(thought.action[move])]),
            )
            for move in thought.children(ROOT).tolist()
        )

    def _add(self, thought: Thought, move: int, path: tuple[int, ...], line: set[int]) -> None:
        children = thought.children(move)
        tried = max(1, int(thought.visits[children].sum()))
        for child in children.tolist():
            action, visits = int(thought.action[child]), int(thought.visits[child])
            here = (*path, action)
            numbers = (thought.value[child], thought.prior[child], thought.bonus[child])
            q, p, u = (
                "" if math.isnan(number) else fixed(float(number), 2, sign=place == 0)
                for place, number in enumerate(numbers)
            )
            way = self._way
            strong = child in line if way is None else here == way[: len(here)]
            tone = "accent" if strong else "text" if visits else "muted"
            opens = bool(len(thought.children(child)))
            rank = "∞"  # without priors what was never tried comes first
            if visits or p:
                rank = fixed(float(np.nan_to_num(thought.value[child]) + thought.bonus[child]), 2, sign=True)
            texts = (grouped(visits), q, p, u, rank) if way is not None else (grouped(visits), q, p, u)
            self.rows.append(Row(said(self._names[action]), texts, here, visits / tried, opens, tone))
            if here in self.opened:
                self._add(thought, child, here, line)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.show_thought(self._thought, self._names, self._way)

    def changeEvent(self, event: QEvent) -> None:
        """Other names in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_thought(self._thought, self._names, self._way)

    def type_here(self) -> QFont:
        """Larger type where there is much room: enlarged, the panel is looked at from far away."""
        size = self.theme.small * min(_LARGEST, max(1.0, self.width() / self.theme.pixels(_USUAL)))
        return self.theme.number_font(size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their type."""
        super().resizeEvent(event)
        self._take_height()
        self.type_changed.emit()

    def _take_height(self) -> None:
        self.setMinimumHeight(round((len(self.rows) + 1) * self._line()))

    def _line(self) -> float:
        return 1.35 * QFontMetricsF(self.type_here()).height()

    def row_at(self, y: float) -> Row | None:
        """The row at this height."""
        number = int(y // self._line()) - 1
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def toggle(self, row: Row) -> None:
        """Open or close what follows a move."""
        if row.opens:
            self.opened ^= {row.path}
            self.show_thought(self._thought, self._names, self._way)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close the move under the pointer."""
        row = self.row_at(event.position().y())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.toggle(row)

    def sizeHint(self) -> QSize:
        """Wide enough for the columns."""
        return QSize(260, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Headings, then the rows in view."""
        theme, line = self.theme, self._line()
        font = self.type_here()
        metrics = QFontMetricsF(font)
        columns = self._with_room(metrics)
        headings = [tr(HEADINGS[place]) for place in columns]
        widths = [self._wide(metrics, place) for place in columns]
        # Beside the names the bars of the visits have all the room that there is.
        names = max((self._indent(row) + metrics.horizontalAdvance(row.name) for row in self.rows), default=0)
        names = max(names + 2 * line, _NAMES * self.width())
        widths[0] += max(0.0, self.width() - sum(widths) - 4 - names)
        lefts = [self.width() - sum(widths[place:]) - 4 for place in range(len(widths))]
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.fillRect(event.rect(), QColor(theme.surface))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font)
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(4 + 0.62 * line, 0, lefts[0] - 4 - 0.62 * line, line), _LEFT, tr("Move"))
            for left, width, heading in zip(lefts, widths, headings, strict=True):
                painter.drawText(QRectF(left, 0, width, line), _RIGHT, heading)
            for number, row in enumerate(self.rows):
                top = (number + 1) * line
                if event.rect().bottom() < top or top + line < event.rect().top():
                    continue
                self._paint_row(painter, row, top, columns, list(zip(lefts, widths, strict=True)))

    def _wide(self, metrics: QFontMetricsF, place: int) -> float:
        texts = WIDEST[place], tr(HEADINGS[place])
        return max(metrics.horizontalAdvance(text) for text in texts) + 0.35 * self._line()

    def _with_room(self, metrics: QFontMetricsF) -> list[int]:
        """The columns; what Q + U is made of is told in words, too, so that these give way first."""
        found = list(self.columns)
        for place in _IN_WORDS if self._way is not None else ():
            if place in found and sum(self._wide(metrics, one) for one in found) > _ROWS * self.width():
                found.remove(place)
        return found

    def _indent(self, row: Row) -> float:
        return 4 + 0.55 * self._line() * (len(row.path) - 1)

    def _paint_row(
        self, painter: QPainter, row: Row, top: float, places: list[int], columns: list[tuple[float, float]]
    ) -> None:
        theme, line = self.theme, self._line()
        indent = self._indent(row)
        left, width = columns[0]
        bar = (width - 2) * min(1.0, row.share)
        painter.fillRect(QRectF(left + width - bar, top + 2, bar, line - 4), theme.colour("accent", 60))
        painter.setPen(theme.colour(row.tone))
        if row.opens:
            middle, reach = QPointF(indent + 0.22 * line, top + line / 2), 0.14 * line
            corners = [QPointF(-reach, -reach), QPointF(reach, -reach), QPointF(0, reach)]
            if row.path not in self.opened:
                corners = [QPointF(-reach, -reach), QPointF(reach, 0), QPointF(-reach, reach)]
            painter.setBrush(theme.colour(row.tone))
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        name = painter.fontMetrics().elidedText(
            row.name, Qt.TextElideMode.ElideRight, int(left - indent - 0.7 * line)
        )
        begin = indent + 0.62 * line
        painter.drawText(QRectF(begin, top, left - begin, line), _LEFT, name)
        for (start, wide), place in zip(columns, places, strict=True):
            painter.drawText(QRectF(start, top, wide, line), _RIGHT, row.texts[place])
