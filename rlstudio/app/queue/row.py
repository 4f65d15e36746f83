"""The runs of the queue as rows: what each is, its returns, its scores, and how far it is."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.library.row import paint_spark
from rlstudio.app.library.scores import paint_scores, scores_width
from rlstudio.app.look.durations import about
from rlstudio.app.look.fitting.room import fewer_parts
from rlstudio.app.look.icons import icon
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.queue.telling import STATES, SYMBOLS, QueueTelling
from rlstudio.engine.queue.entries import QueuedRun

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_PAD, _GAP, _RADIUS = 8, 14, 8.0
_LEAST_TEXT = 230
"""Pixels of text, at the usual size, before a column is left out."""
_LONGEST = (99.0, 5000.0, 150_000.0, 60 * 86_400.0)
"""Seconds: of each unit that is told, one of the longest."""
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class QueueRole(IntEnum):
    """What the list holds of a run besides its title (DisplayRole)."""

    RUN = Qt.ItemDataRole.UserRole + 1


class QueueList(QAbstractListModel):
    """One row per run of the queue."""

    def __init__(self) -> None:
        super().__init__()
        self.telling = QueueTelling()
        self.paused = False
        self._runs: tuple[QueuedRun, ...] = ()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many runs are listed."""
        return 0 if parent.isValid() else len(self._runs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows."""
        run = self.run_at(index.row())
        if run is None:
            return None
        if role == QueueRole.RUN:
            return run
        if role == Qt.ItemDataRole.DisplayRole:
            return self.telling.title(run)
        if role == Qt.ItemDataRole.ToolTipRole:
            return said(run.message) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.telling.in_words(run, self.paused)
        return None

    def run_at(self, row: int) -> QueuedRun | None:
        """The run of a row."""
        return self._runs[row] if 0 <= row < len(self._runs) else None

    def show_runs(self, runs: tuple[QueuedRun, ...], paused: bool) -> None:
        """Show these; what is chosen stays so while the same ones are listed, or more below them."""
        before, self.paused = self._runs, paused
        old, new = [run.number for run in before], [run.number for run in runs]
        if new[: len(old)] == old:
            if len(new) > len(old):
                self.beginInsertRows(_ROOT, len(old), len(new) - 1)
                self._runs = runs
                self.endInsertRows()
            self._runs = runs
            self.say_anew()
        else:
            self.beginResetModel()
            self._runs = runs
            self.endResetModel()

    def say_anew(self) -> None:
        """Paint all rows again."""
        if self._runs:
            self.dataChanged.emit(self.index(0), self.index(len(self._runs) - 1))


class QueueRow(QStyledItemDelegate):
    """Paints the rows of a ``QueueList``."""

    def __init__(self, runs: QueueList, parent: QWidget) -> None:
        super().__init__(parent)
        self._runs = runs

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and a bar high, the same for every run."""
        theme = current()
        low = QFontMetrics(theme.font(theme.small)).height()
        return QSize(200, QFontMetrics(theme.font(bold=True)).height() + low + theme.pixels(2 * _PAD + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        run: QueuedRun | None = index.data(QueueRole.RUN)
        if run is None:
            return
        theme, whole = current(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        _paint_frame(painter, option, theme)

        def placed(rect: QRect) -> QRect:
            return QStyle.visualRect(option.direction, whole, rect)

        pad, gap = theme.pixels(_PAD), theme.pixels(_GAP)
        room = whole.adjusted(pad + 6, pad, -pad - 6, -pad)
        small = QFontMetrics(theme.font(theme.small))
        side = small.height() + 6
        symbol = QRect(room.left(), room.top() + (room.height() - side) // 2, side, side)
        colour = {"running": "accent", "failed": "danger", "done": "good"}.get(run.state, "muted")
        icon(SYMBOLS[run.state], colour).paint(painter, placed(symbol))
        left, right = symbol.right() + gap, room.right()
        told = (tr("paused"), tr("solved"), *map(tr, STATES.values()), *map(about, _LONGEST))
        width = max(small.horizontalAdvance(text) for text in told) + 4
        last = QRect(right - width, room.top(), width, room.height())
        right -= width + gap
        least = int(_LEAST_TEXT * theme.body / 10)
        width = scores_width(theme)
        if right - width - left > least:
            place = QRect(right - width, room.top(), width, room.height())
            paint_scores(painter, placed(place), run.progress.best, run.progress.last, theme)
            right -= width + gap
        width = int(120 * theme.body / 10)
        if right - width - left > least:
            place = QRect(right - width, room.top() + 2, width, room.height() - 4)
            paint_spark(painter, QRectF(placed(place)), run.progress.spark, theme)
            right -= width + gap
        self._paint_text(painter, QRect(left, room.top(), right - left, room.height()), run, theme, option)
        painter.setFont(theme.font(theme.small))
        painter.setPen(theme.colour({"running": "accent", "failed": "danger"}.get(run.state, "muted")))
        painter.drawText(placed(last), int(_TRAILING), self._state(run))
        painter.restore()

    def _state(self, run: QueuedRun) -> str:
        return self._runs.telling.state(run, self._runs.paused)

    def _paint_text(
        self, painter: QPainter, rect: QRect, run: QueuedRun, theme: Theme, option: QStyleOptionViewItem
    ) -> None:
        bold, small = theme.font(bold=True), theme.font(theme.small)
        high, low = QFontMetrics(bold), QFontMetrics(small)
        place = QStyle.visualRect(option.direction, option.rect, rect)
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        title = high.elidedText(self._runs.telling.title(run), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRect(place.left(), place.top(), place.width(), high.height()), int(_LEADING), title)
        below = place.top() + high.height() + 2
        painter.setFont(small)
        failed = run.state == "failed" and run.message
        painter.setPen(theme.colour("danger" if failed else "muted"))
        facts = said(run.message) if failed else self._runs.telling.facts(run)
        facts = low.elidedText(
            fewer_parts(facts, low, rect.width()), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(QRect(place.left(), below, place.width(), low.height()), int(_LEADING), facts)
        now = run.progress
        if run.state == "running" and now.budget:
            bar = QRectF(rect.left(), below + low.height() + 5, rect.width(), 4)
            done = QRectF(bar)
            done.setWidth(bar.width() * min(1.0, now.step / now.budget))
            painter.setPen(Qt.PenStyle.NoPen)
            for part, colour in ((bar, "border"), (done, "accent")):
                shape = QRectF(QStyle.visualRect(option.direction, option.rect, part.toRect()))
                painter.setBrush(theme.colour(colour))
                painter.drawRoundedRect(shape, 2, 2)


def _paint_frame(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    state = option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    edge = "accent" if chosen else "text" if focused else "border"
    painter.setPen(QPen(theme.colour(edge), 2.0 if chosen and focused else 1.0))
    painter.setBrush(theme.colour("hover" if hovered else "raised" if chosen else "surface"))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
