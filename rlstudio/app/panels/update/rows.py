"""The list of an update's rows: as many as there are, of which only what is in view is ever painted."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rlstudio.app.language.saying import said, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.text import short
from rlstudio.app.panels.update.typesetting import EM, formula
from rlstudio.core.arrays import Array, Ints
from rlstudio.engine.shown_update import RowColumn, ShownUpdate

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MOST_NUMBERS = 4
"""Of a continuous action so many numbers are written."""


class RowsModel(QAbstractTableModel):
    """The rows of one update. The first column is the row's number, and its picture where there is one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.number = -1
        self.columns: tuple[RowColumn, ...] = ()
        self.error = ""
        self.pictures: dict[int, QImage] = {}
        self.action_names: tuple[str, ...] = ()
        self.order: Ints = np.zeros(0, np.int64)
        """The rows (R,) in the order of the list."""
        self.largest = 0.0
        """Size of the largest error."""
        self._sorted: tuple[int, bool] | None = None

    def start(self, action_names: tuple[str, ...]) -> None:
        """Forget the rows of the previous run."""
        self.beginResetModel()
        self.number, self.columns, self.pictures = -1, (), {}
        self.order, self.action_names, self._sorted = np.zeros(0, np.int64), action_names, None
        self.endResetModel()

    def show_update(self, update: ShownUpdate) -> None:
        """Take the rows of another update."""
        alike = [c.name for c in update.columns] == [c.name for c in self.columns]
        same_size = alike and update.count == len(self.order)
        if not same_size:
            self.beginResetModel()
        self.number, self.columns, self.error = update.number, update.columns, update.error
        self.pictures = {}
        errors = next((c.values for c in self.columns if c.name == self.error), np.zeros(0))
        self.largest = float(np.abs(errors).max()) if len(errors) else 0.0
        self.order = self._ordered(update.count)
        if not same_size:
            self.endResetModel()
        elif update.count:
            self.dataChanged.emit(self.index(0, 0), self.index(update.count - 1, len(self.columns)))

    def show_pictures(self, pictures: dict[int, Array]) -> None:
        """Take small pictures of some rows."""
        for row, picture in pictures.items():
            grey = np.ascontiguousarray(picture)
            high, wide = grey.shape
            self.pictures[row] = QImage(
                grey.tobytes(), wide, high, wide, QImage.Format.Format_Grayscale8
            ).copy()
        if pictures and len(self.order):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.order) - 1, 0))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column, numbers by their size; by the first column: as they came."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = None if column <= 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self.order = self._ordered(len(self.order))
        self.layoutChanged.emit()

    def _ordered(self, count: int) -> Ints:
        if self._sorted is None or not 0 < self._sorted[0] <= len(self.columns):
            return np.arange(count)
        column, falling = self.columns[self._sorted[0] - 1], self._sorted[1]
        keys = np.asarray(column.values, np.float64).reshape(count, -1)[:, 0]
        keys = np.abs(keys) if column.kind == "number" else keys
        return np.argsort(-keys if falling else keys, kind="stable")

    def place(self, row: int) -> int:
        """Where this row stands in the list; -1 if it has none."""
        found = np.flatnonzero(self.order == row)
        return int(found[0]) if len(found) else -1

    # ------------------------------------------------------------------------------ for the view

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The row's number, then the letters."""
        return 0 if parent.isValid() else len(self.columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, or how it is aligned."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        row = int(self.order[index.row()])
        return str(row) if index.column() == 0 else self.text(self.columns[index.column() - 1], row)

    def text(self, column: RowColumn, row: int) -> str:
        """What a letter is in a row, in words."""
        value = column.values[row]
        if np.ndim(value):
            told = "  ".join(short(float(number)) for number in value[:MOST_NUMBERS])
            return told if len(value) <= MOST_NUMBERS else f"{told}  …"
        if column.kind == "flag":
            return "●" if value else ""
        if column.kind == "action" and np.issubdtype(column.values.dtype, np.integer):
            number = int(value)
            return said(self.action_names[number]) if number < len(self.action_names) else str(number)
        if column.kind == "state":
            return str(int(value))
        return short(float(value))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a column is, as its tooltip; its title is painted by the header."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            if section == 0:
                return tr("The row of the update. Click: in the order in which they came.")
            words = said(self.columns[section - 1].words)
            letter = f"{words[:1].upper()}{words[1:]}"
            return tr("{letter}. Click: sort by it, numbers by their size.", letter=letter)
        return None


class _Header(QHeaderView):
    """Titles are letters."""

    def __init__(self, model: RowsModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.theme: Theme = current()
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint the ground and the sort mark as usual, and the letter over it."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if logicalIndex > len(self._model.columns):
            return
        em = self.em
        shape = formula(self._model.columns[logicalIndex - 1].symbol if logicalIndex else r"\#")
        wide = shape.width / EM * em
        right = 20 if self.sortIndicatorSection() == logicalIndex else 8
        x, baseline = rect.right() - right - wide, rect.center().y() + 0.3 * em
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape.paint(painter, x, baseline, em, QColor(self.theme.muted))
        painter.restore()

    @property
    def em(self) -> float:
        """Size of its letters."""
        return self.theme.body * 1.35

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """As wide as the letter and the sort mark."""
        size = super().sectionSizeFromContents(logicalIndex)
        if 0 < logicalIndex <= len(self._model.columns):
            shape = formula(self._model.columns[logicalIndex - 1].symbol)
            size.setWidth(int(shape.width / EM * self.em) + 34)
        size.setHeight(max(size.height(), int(2.1 * self.em)))
        return size


class _Delegate(QStyledItemDelegate):
    """Paints pictures beside numbers of rows, and a bar behind errors."""

    def __init__(self, model: RowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.theme: Theme = current()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell, with what belongs beside or behind its text."""
        rect: QRect = option.rect
        column = index.column()
        if column and self._model.columns[column - 1].name == self._model.error:
            self._bar(painter, rect, index)
        elif column == 0:
            image = self._model.pictures.get(int(self._model.order[index.row()]))
            if image is not None:
                side = rect.height() - 4
                wide = side * image.width() / max(1, image.height())
                painter.drawImage(QRectF(rect.left() + 2, rect.top() + 2, wide, side), image)
        painter.setPen(QColor(self.theme.muted if column == 0 else self.theme.text))
        painter.setFont(self.theme.number_font(self.theme.small))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        text = self._model.data(index)
        room = rect.adjusted(4, 0, -8, 0)
        painter.drawText(
            room, flags, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        )

    def _bar(self, painter: QPainter, rect: QRect, index: Index) -> None:
        model = self._model
        value = float(model.columns[index.column() - 1].values[int(model.order[index.row()])])
        if not model.largest or not np.isfinite(value):
            return
        middle, half = rect.center().x(), rect.width() / 2 - 4
        wide = half * min(1.0, abs(value) / model.largest)
        colour = self.theme.colour("good" if value > 0 else "danger", 80)
        left = middle if value > 0 else middle - wide
        painter.fillRect(QRectF(left, rect.top() + 2, wide, rect.height() - 4), colour)


class RowsView(QTableView):
    """The list; one row is chosen, by click or by arrow keys."""

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._pictured = False
        self.setModel(model)
        self.header = _Header(model, self)
        self.cells = _Delegate(model, self)
        self.setHorizontalHeader(self.header)
        self.setItemDelegate(self.cells)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Rows of the update"))
        keep_left_to_right(self)
        self.setSizeAdjustPolicy(QTableView.SizeAdjustPolicy.AdjustIgnored)
        self.header.sortIndicatorChanged.connect(model.sort)
        self.header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)

    def set_pictured(self, on: bool) -> None:
        """Give rows the height of pictures."""
        self._pictured = on
        line = self.cells.theme.body * 2.3
        self.verticalHeader().setDefaultSectionSize(int(2.3 * line if on else line))

    def fit_columns(self) -> None:
        """Give the columns the width that their titles and first rows need."""
        metrics = self.fontMetrics()
        for section in range(self.rows.columnCount()):
            wide = self.header.sectionSizeFromContents(section).width()
            for row in range(min(30, self.rows.rowCount())):
                text = self.rows.data(self.rows.index(row, section)) or ""
                wide = max(wide, metrics.horizontalAdvance(text) + 18)
            if section == 0:
                wide = int(metrics.horizontalAdvance("0000") + 16 + self._picture_width())
            self.setColumnWidth(section, min(wide, 220))
        self.header.setStretchLastSection(True)

    @property
    def natural_width(self) -> int:
        """The width at which all columns are seen."""
        bar = self.verticalScrollBar().sizeHint().width()
        return sum(self.columnWidth(section) for section in range(self.rows.columnCount())) + bar + 8

    def _picture_width(self) -> float:
        return self.verticalHeader().defaultSectionSize() if self._pictured else 0.0

    def in_view(self) -> tuple[int, ...]:
        """The rows that are on the screen, in the order of the list."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        last = self.rows.rowCount() - 1 if last < 0 else last
        return tuple(int(row) for row in self.rows.order[first : last + 1])

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.header.theme = self.cells.theme = theme
        self.setFont(theme.number_font(theme.small))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, theme.colour("accent", 46))
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.surface))
        self.setPalette(palette)
        self.header.viewport().update()
        self.viewport().update()
