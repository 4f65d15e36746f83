"""The tree of a search: the moves it looked at, how often, and why."""

from __future__ import annotations

import math
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.text import fixed, grouped
from rlstudio.core.thought import ROOT, Thought
from rlstudio.engine.worker.messages import RunInfo, Snapshot

MOVE, VISITS, Q, PRIOR, BONUS = range(5)
HEADINGS = ("Move", "Visits", "Q", "P", "U")
HELP = (
    "The move; expand it to see what was looked at after it.",
    "How often the search tried it; the bar is its share.",
    "Mean of what came of it, for whoever makes it: 1 is won, -1 lost.",
    "How likely the network thought it before the search.",
    "What is added to Q so that seldom tried moves get their turn.",
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SHARE = int(Qt.ItemDataRole.UserRole)
LINE_MOVES = 12
"""So many moves of the best line are written."""


class TreePanel(Panel):
    """The root's moves and what follows them; the best line in the accent's colour."""

    id = "search_tree"
    title = "Search tree"
    tip = (
        "What the search looked at before this decision: how often it tried each move, what came of it (Q), "
        "and what made it try (P, U). Expand a move to see the answers to it."
    )
    rate_hz = 4.0
    area: ClassVar[Area] = "right"
    empty_text = "The tree appears here once a move was thought about."
    natural_size = (340, 320)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(6, 4, 6, 4)
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(len(HEADINGS))
        self.tree.setHeaderLabels(HEADINGS)
        self.tree.setAccessibleName("Moves that the search looked at")
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegateForColumn(VISITS, _Bar(self.tree))
        for number, text in enumerate(HELP):
            self.tree.headerItem().setToolTip(number, text)
        header = self.tree.header()
        header.setStretchLastSection(False)
        for number in range(1, len(HEADINGS)):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(MOVE, QHeaderView.ResizeMode.Stretch)
        column.addWidget(self.line)
        column.addWidget(self.tree, 1)
        self.set_body(body)
        self.thought: Thought | None = None

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Needs a search."""
        return "thought" in info.shows

    def start(self, info: RunInfo) -> None:
        """Forget the tree of the previous run."""
        super().start(info)
        self.thought = None
        self.tree.clear()
        self.line.clear()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the tree behind the decision in view."""
        thought = snapshot.decision.thought
        if thought is None or thought is self.thought:
            return
        self.thought = thought
        self._build(thought)
        self.mark_filled()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.tree.setFont(theme.number_font())
        self.line.setFont(theme.number_font(theme.small))
        if self.thought is not None:
            self._build(self.thought)

    def _names(self, action: int) -> str:
        return self.info.action_names[action] if self.info is not None else str(action)

    def _build(self, thought: Thought) -> None:
        """Write all rows anew; what was expanded stays so."""
        opened = self._opened()
        line = thought.best_line()
        accent, plain = QColor(self.theme.accent), QColor(self.theme.text)
        muted = QColor(self.theme.muted)
        names = [self._names(int(thought.action[move])) for move in line[:LINE_MOVES]]
        self.line.setText("Best line: " + "  ".join(names) if names else "")
        self.tree.setUpdatesEnabled(False)
        self.tree.clear()
        on_line = set(line)

        def add(above: QTreeWidgetItem, move: int, path: tuple[int, ...]) -> None:
            children = thought.children(move)
            tried = max(1, int(thought.visits[children].sum())) if len(children) else 1
            for child in children.tolist():
                visits = int(thought.visits[child])
                item = QTreeWidgetItem(above)
                item.setText(MOVE, self._names(int(thought.action[child])))
                item.setText(VISITS, grouped(visits))
                item.setData(VISITS, SHARE, visits / tried)
                for place, value in ((Q, thought.value), (PRIOR, thought.prior), (BONUS, thought.bonus)):
                    number = float(value[child])
                    item.setText(place, "" if math.isnan(number) else fixed(number, 2, sign=place == Q))
                colour = accent if child in on_line else plain if visits else muted
                for place in range(len(HEADINGS)):
                    item.setForeground(place, colour)
                    if place != MOVE:
                        item.setTextAlignment(place, _RIGHT)
                here = (*path, int(thought.action[child]))
                item.setData(MOVE, SHARE, here)
                add(item, child, here)
                item.setExpanded(here in opened)

        add(self.tree.invisibleRootItem(), ROOT, ())
        self.tree.setUpdatesEnabled(True)

    def _opened(self) -> set[tuple[int, ...]]:
        """The ways to the moves that are expanded now."""
        found: set[tuple[int, ...]] = set()
        due = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        while due:
            item = due.pop()
            if item is not None and item.isExpanded():
                found.add(tuple(item.data(MOVE, SHARE)))
                due += [item.child(row) for row in range(item.childCount())]
        return found


class _Bar(QStyledItemDelegate):
    """A bar of the share behind the number of visits."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The bar, then the number."""
        share = index.data(SHARE)
        if share:
            room = QRectF(option.rect).adjusted(2, 3, -2, -3)
            room.setLeft(room.right() - room.width() * min(1.0, float(share)))
            painter.fillRect(room, current().colour("accent", 70))
        super().paint(painter, option, index)
