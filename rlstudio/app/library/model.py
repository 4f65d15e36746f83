"""The runs of the list, and their pictures as far as they were asked for."""

from __future__ import annotations

from collections import OrderedDict
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPixmap

from rlstudio.app.library.telling import Telling
from rlstudio.core.catalogue import EMPTY
from rlstudio.engine.files.runs.in_use import Doing
from rlstudio.engine.library.entries import LibraryEntry

_PICTURES_KEPT = 400
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class RunRole(IntEnum):
    """What the list holds of a run besides its title (DisplayRole)."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    DOING = Qt.ItemDataRole.UserRole + 2


class RunList(QAbstractListModel):
    """One row per run. Signal ``picture_wanted`` (number) for one that is painted and not there yet."""

    picture_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.telling = Telling(EMPTY)
        self._entries: list[LibraryEntry] = []
        self._rows: dict[int, int] = {}
        self._in_use: dict[int, Doing] = {}
        self._pictures: OrderedDict[tuple[int, float, int], QPixmap] = OrderedDict()
        self._wanted: set[tuple[int, float, int]] = set()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many runs are listed."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row shows."""
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == RunRole.ENTRY:
            return entry
        if role == RunRole.DOING:
            return self._in_use.get(entry.number)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.telling.title(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.note or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.telling.in_words(entry, self._in_use.get(entry.number))
        return None

    def show_entries(self, entries: list[LibraryEntry], in_use: dict[int, Doing]) -> bool:
        """Show these; returns whether other runs, or another order, are listed now."""
        same = [entry.number for entry in entries] == [entry.number for entry in self._entries]
        if same and entries == self._entries and in_use == self._in_use:
            return False
        if not same:
            self.beginResetModel()
        self._entries, self._in_use = entries, in_use
        self._rows = {entry.number: row for row, entry in enumerate(entries)}
        if not same:
            self.endResetModel()
        elif entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
        return not same

    def row_of(self, number: int) -> int:
        """The row of a run, -1 if it is not listed."""
        return self._rows.get(number, -1)

    def entry_at(self, row: int) -> LibraryEntry | None:
        """The run of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def picture(self, entry: LibraryEntry) -> QPixmap | None:
        """The picture of a run; None while it is not there. It is asked for once."""
        key = _key(entry)
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
            return found
        if key not in self._wanted:
            self._wanted.add(key)
            self.picture_wanted.emit(entry.number)
        return None

    def show_picture(self, number: int, png: bytes) -> None:
        """Keep a picture that was asked for; one that cannot be read is an empty one."""
        row = self.row_of(number)
        if row < 0:
            return
        key = _key(self._entries[row])
        picture = QPixmap()
        picture.loadFromData(png, "PNG")
        self._pictures[key] = picture
        self._wanted.discard(key)
        while len(self._pictures) > _PICTURES_KEPT:
            self._pictures.popitem(last=False)
        self.dataChanged.emit(self.index(row), self.index(row))

    def forget_wanted(self) -> None:
        """What was asked for and did not come may be asked for again."""
        self._wanted.clear()

    def say_anew(self) -> None:
        """The words of rows are other ones now."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))


def _key(entry: LibraryEntry) -> tuple[int, float, int]:
    return entry.number, entry.written, entry.step
