"""The moves of a thought as rows that can be opened and closed."""

from __future__ import annotations

import math
from collections.abc import Mapping
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

HEADINGS = {
    "visits": mark("Visits"), "reward": "r", "q": "Q", "prior": "P", "bonus": "U", "better": "π′",
    "rank": mark("Rank"),
}  # fmt: skip
"""Columns from left to right."""
WIDEST = {
    "visits": "0,000", "reward": "+0.00", "q": "+0.00", "prior": "0.00", "bonus": "0.00", "better": "0.00",
    "rank": "+0.00",
}  # fmt: skip
"""Texts for which columns have room at least."""
_USUAL, _LARGEST = 480, 2.0
"""Pixels of width up to which its type is small, and how many times as large it becomes in more."""
_IN_WORDS, _ROWS = ("prior", "bonus", "better", "q"), 0.72
"""Columns that give way, the first first, where all need more than this part of the width."""
SEEN, _FEW = 3, 6
"""So many moves that were never tried are seen beside each other; more than this few others share a row."""
REST = -1
"""What stands in a path for the row of the others."""
_NAMES = 0.25
"""The least part of the width that names have."""
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def prior_decimals(largest: float) -> int:
    """Decimals of probabilities up to this one: of many moves each has little."""
    return 2 if largest >= 0.1 else 3


@dataclass(frozen=True, slots=True)
class Row:
    """One move: its name, the texts of its columns, and how it is drawn.

    ``path``: the actions that lead to it, itself the last; REST there: moves that were never tried share the
    row. ``share``: of the visits beside it. ``opens``: other moves follow. ``tone``: "accent" on the best
    line, "muted" if it was never tried.
    """

    name: str
    texts: Mapping[str, str]
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
        self.columns: list[str] = ["visits", "q", "prior", "bonus"]
        """Those of ``HEADINGS`` of which anything is known: without a network there is no P."""
        self._thought: Thought | None = None
        self._decimals = 2
        self._way: tuple[int, ...] | None = None
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("Moves that the search looked at"))
        keep_left_to_right(self)

    def show_thought(
        self, thought: Thought | None, names: tuple[str, ...], way: tuple[int, ...] | None = None
    ) -> None:
        """Show these moves by the English names of their actions; what was open stays so.

        way: moves that are gone through; they have the accent instead of the best line.
        """
        self._thought, self._names, self._way, self.rows = thought, names, way, []
        if thought is not None:
            numbers: dict[str, Array | None] = {
                "visits": thought.visits, "reward": thought.reward, "q": thought.value,
                "prior": thought.prior, "bonus": thought.bonus, "better": thought.better,
                "rank": thought.rank,
            }  # fmt: skip
            known = {name: column for name, column in numbers.items() if column is not None}
            self.columns = [name for name, column in known.items() if not np.isnan(column).all()]
            self._decimals = prior_decimals(float(np.nan_to_num(thought.prior).max(initial=0)))
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
        untried = [child for child in children.tolist() if not thought.visits[child]]
        rest = set(untried[SEEN:]) - {child for child in untried if self._strong(thought, child, path, line)}
        if len(rest) <= _FEW:
            rest = set()
        for child in children.tolist():
            if child not in rest:
                self._add_move(thought, child, path, line, tried)
        if not rest:
            return
        beyond, apart = (*path, REST), sorted(rest, key=children.tolist().index)
        prior = float(thought.prior[apart].sum())
        name = plural(len(rest), "{n:,} more, never tried", "{n:,} more, never tried")
        texts = dict.fromkeys(HEADINGS, "") | {
            "prior": "" if math.isnan(prior) else fixed(prior, self._decimals)
        }
        self.rows.append(Row(name, texts, beyond, 0.0, True, "muted"))
        if beyond in self.opened:
            for child in apart:
                self._add_move(thought, child, path, line, tried)

    def _strong(self, thought: Thought, move: int, path: tuple[int, ...], line: set[int]) -> bool:
        here = (*path, int(thought.action[move]))
        return move in line if self._way is None else here == self._way[: len(here)]

    def _add_move(
        self, thought: Thought, child: int, path: tuple[int, ...], line: set[int], tried: int
    ) -> None:
        action, visits = int(thought.action[child]), int(thought.visits[child])
        here = (*path, action)
        tone = "accent" if self._strong(thought, child, path, line) else "text" if visits else "muted"
        opens = bool(len(thought.children(child)))
        texts = {"visits": grouped(visits)}
        numbers = {
            "reward": thought.reward, "q": thought.value, "prior": thought.prior, "bonus": thought.bonus,
            "better": thought.better, "rank": thought.rank,
        }  # fmt: skip
        for name, column in numbers.items():
            number = math.nan if column is None else float(column[child])
            sign = name in ("reward", "q", "rank")
            decimals = self._decimals if name == "prior" else 2
            texts[name] = "" if math.isnan(number) else fixed(number, decimals, sign=sign)
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
        self.setMinimumHeight(round((len(self.rows) + 1) * self.line_height()))

    def line_height(self) -> float:
        """Pixels from one row to the next."""
        return 1.35 * QFontMetricsF(self.type_here()).height()

    def row_at(self, y: float) -> Row | None:
        """The row at this height."""
        number = int(y // self.line_height()) - 1
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def place(self, path: tuple[int, ...]) -> tuple[float, float] | None:
        """Where the row of these moves begins and ends; None if it is not in view."""
        for number, row in enumerate(self.rows):
            if row.path == path:
                return (number + 1) * self.line_height(), (number + 2) * self.line_height()
        return None

    def toggle(self, row: Row) -> None:
        """Open or close what follows a move."""
        if row.opens:
            self.opened ^= {row.path}
            self.show_thought(self._thought, self._names, self._way)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close the move under the pointer."""
        row = self.row_at(event.position().y())
        below = event.position().y() >= self.scrolled_to() + self.line_height()
        if row is not None and below and event.button() == Qt.MouseButton.LeftButton:
            self.toggle(row)

    def sizeHint(self) -> QSize:
        """Wide enough for the columns."""
        return QSize(260, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Headings, then the rows in view."""
        theme, line = self.theme, self.line_height()
        font = self.type_here()
        metrics = QFontMetricsF(font)
        columns = self._with_room(metrics)
        headings = [self._heading(name) for name in columns]
        widths = [self._wide(metrics, name) for name in columns]
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
            for number, row in enumerate(self.rows):
                top = (number + 1) * line
                if event.rect().bottom() < top or top + line < event.rect().top():
                    continue
                self._paint_row(painter, row, top, columns, list(zip(lefts, widths, strict=True)))
            top = self.scrolled_to()
            painter.fillRect(QRectF(0, top, self.width(), line), QColor(theme.surface))
            painter.setPen(QColor(theme.muted))
            begin = 4 + 0.62 * line
            painter.drawText(QRectF(begin, top, lefts[0] - begin, line), _LEFT, tr("Move"))
            for left, width, heading in zip(lefts, widths, headings, strict=True):
                painter.drawText(QRectF(left, top, width, line), _RIGHT, heading)

    def scrolled_to(self) -> int:
        """Pixels above those in view: headings stay in view."""
        return max(0, -self.y())

    def _heading(self, name: str) -> str:
        thought = self._thought
        if name == "rank" and thought is not None and thought.better is None:
            return "Q̄ + U" if thought.imagined else "Q + U"
        return tr(HEADINGS[name])

    def _wide(self, metrics: QFontMetricsF, name: str) -> float:
        longest = max((row.texts[name] for row in self.rows), key=len, default="")
        texts = WIDEST[name], self._heading(name), longest
        return max(metrics.horizontalAdvance(text) for text in texts) + 0.35 * self.line_height()

    def _with_room(self, metrics: QFontMetricsF) -> list[str]:
        """The columns; what ranks are made of is told in words, too, so that these give way first."""
        found = list(self.columns)
        for name in _IN_WORDS if self._way is not None else ():
            if name in found and sum(self._wide(metrics, one) for one in found) > _ROWS * self.width():
                found.remove(name)
        return found

    def _indent(self, row: Row) -> float:
        return 4 + 0.55 * self.line_height() * (len(row.path) - 1)

    def _paint_row(
        self, painter: QPainter, row: Row, top: float, names: list[str], columns: list[tuple[float, float]]
    ) -> None:
        theme, line = self.theme, self.line_height()
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
        for (start, wide), column in zip(columns, names, strict=True):
            painter.drawText(QRectF(start, top, wide, line), _RIGHT, row.texts[column])
