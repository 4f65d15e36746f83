"""Which environments the gallery shows, and the row of families above it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from rlstudio.app.gallery.cards import CardRole, environment_of
from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.look.theme import set_type
from rlstudio.core.catalogue import EnvironmentEntry

ALL = ""
_MOST_LINES = 3
"""Of buttons."""
_FIRST = ("CartPole-v1", "ALE/Pong-v5", "ALE/Breakout-v5", "rlstudio/GridWorld-v0", "rlstudio/Maze-v0")


def in_order(environments: Iterable[EnvironmentEntry]) -> list[EnvironmentEntry]:
    """Environments for beginners first; the others in the order of the catalogue."""
    first = {id: number for number, id in enumerate(_FIRST)}
    return sorted(environments, key=lambda entry: first.get(entry.id, len(first)))


class Found(QSortFilterProxyModel):
    """The environments of one family that match a search: every word occurs, in any order.

    Those whose title is what was typed come first, then those whose title begins like it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._text = ""
        self.family = ALL
        self.sort(0)

    @property
    def named(self) -> bool:
        """Whether the title of the first one begins with what was typed."""
        return bool(self._text) and self.rowCount() > 0 and self._rank(self.index(0, 0)) < 2

    def look_for(self, text: str, family: str) -> None:
        """Filter by search text and family; ``family`` ALL shows every family."""
        self._words, self.family = text.casefold().split(), family
        self._text = " ".join(self._words)
        self.invalidate()

    def counts(self, text: str) -> Counter[str]:
        """How many environments of each family a search finds."""
        words, model = text.casefold().split(), self.sourceModel()
        found: Counter[str] = Counter()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            found[environment_of(index).family] += _matches(index, words)
        return found

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether a row of the model is shown."""
        index = self.sourceModel().index(row, 0, parent)
        return self.family in (ALL, environment_of(index).family) and _matches(index, self._words)

    def lessThan(
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Whether an index of the model stands before another."""
        return (self._rank(left), left.row()) < (self._rank(right), right.row())

    def _rank(self, index: QModelIndex | QPersistentModelIndex) -> int:
        title = str(index.data()).casefold()
        return 2 if not self._text or not title.startswith(self._text) else int(title != self._text)


def _matches(index: QModelIndex, words: list[str]) -> bool:
    text = str(index.data(CardRole.SEARCH))
    return all(word in text for word in words)


class Families(QWidget):
    """A button per family with the number of its environments; one is chosen.

    Where the buttons would fill many lines, as in large type, a list takes their place: cards need the room.
    Signal ``chosen`` (family), ALL for every family.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._chips: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._there: list[str] = []
        self.list = QComboBox()
        self.list.setAccessibleName(tr("Families of environments"))
        self.list.activated.connect(self._on_list)
        self.list.hide()
        self._row = _Wrapped(self)
        self._row.addWidget(self.list)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def current(self) -> str:
        """The family that is chosen."""
        return next((name for name, chip in self._chips.items() if chip.isChecked()), ALL)

    def choose(self, family: str) -> None:
        """Choose a family without a signal; an unknown one means all."""
        self._chips.get(family, self._chips[ALL]).setChecked(True)
        self.list.setCurrentIndex(self.list.findData(self.current))

    def _on_list(self) -> None:
        family = str(self.list.currentData())
        self.choose(family)
        self.chosen.emit(family)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons or a list, by the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = sum(self._chips[name].sizeHint().width() + _Wrapped.GAP for name in self._there)
        listed = self.width() > 0 and room > _MOST_LINES * self.width()
        self.list.setVisible(listed)
        if listed:
            self.list.setFixedWidth(self.width())
        for name, chip in self._chips.items():
            chip.setVisible(name in self._there and not listed)

    def show_families(self, names: list[str]) -> None:
        """Show a button for each, and one for all; the choice stays if it still exists."""
        before = self.current
        for chip in self._chips.values():
            self._group.removeButton(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._chips = {}
        for name in [ALL, *dict.fromkeys(names)]:
            chip = QToolButton()
            chip.setObjectName("chip")
            set_type(chip, "small")
            chip.setCheckable(True)
            chip.setToolTip(tr("Show {family}", family=said(name)) if name else tr("Show all families"))
            chip.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._group.addButton(chip)
            self._row.addWidget(chip)
            self._chips[name] = chip
        self.choose(before)
        self.setVisible(len(self._chips) > 2)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show the number of each; one with none cannot be chosen, and takes no room from the cards."""
        self._there = []
        self.list.clear()
        for name, chip in self._chips.items():
            count = counts.get(name, 0) if name else sum(counts.values())
            family = said(name) or tr("All", about="families of environments")
            chip.setText(tr("{family}  {count}", family=family, count=count))
            spoken = plural(count, "{family}, {n} environment", "{family}, {n} environments", family=family)
            chip.setAccessibleName(spoken)
            chip.setEnabled(count > 0 or name == ALL)
            if count > 0 or name == ALL or chip.isChecked():
                self._there.append(name)
                self.list.addItem(chip.text(), name)
        self.list.setCurrentIndex(self.list.findData(self.current))
        self._fit()


class _Wrapped(QLayout):
    """Widgets one after the other, in as many lines as they need, in the direction of writing."""

    GAP = 5

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item."""
        self._items.append(item)

    def count(self) -> int:
        """The number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at an index, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """True: a narrow layout has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at this width."""
        return self._place(QRect(0, 0, width, 0), False)

    def sizeHint(self) -> QSize:
        """The minimum size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The size of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(QSize() if item.isEmpty() else item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, True)

    def _place(self, rect: QRect, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():  # it is hidden
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.GAP, 0
            if move:
                place = QRect(QPoint(x, y), size)
                item.setGeometry(QStyle.visualRect(QApplication.layoutDirection(), rect, place))
            x, line = x + size.width() + self.GAP, max(line, size.height())
        return y + line - rect.y()
