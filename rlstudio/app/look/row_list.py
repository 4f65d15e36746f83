"""A list of runs, each drawn as a row over the whole width."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView


class RowList(QListView):
    """Rows of equal height, several of which can be chosen. Signal ``acted`` (name of an action) by a key."""

    acted = Signal(str)

    def __init__(self, rows: QAbstractItemModel, name: str) -> None:
        """name: what screen readers call it."""
        super().__init__()
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
