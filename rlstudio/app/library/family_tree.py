"""The family of a run: what it went on from, what branched off from it, and what was changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from rlstudio.app.language.saying import joined, tr
from rlstudio.app.library.telling import Telling, in_figures
from rlstudio.app.look.theme import set_type
from rlstudio.core.catalogue import EMPTY
from rlstudio.engine.files.runs.notes import Change
from rlstudio.engine.library.entries import LibraryEntry
from rlstudio.engine.library.family import Relative

_ROWS = 4
"""So many rows are seen at a time."""


class FamilyTree(QTreeWidget):
    """A run among its relatives. Hidden for a run without any. Signal ``wanted`` (LibraryEntry): go there."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.telling = Telling(EMPTY)
        self._of: LibraryEntry | None = None
        self._relatives: Sequence[Relative] = ()
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setObjectName("field")
        set_type(self, "small")
        self.setAccessibleName(tr("Family of the run"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        self.hide()

    def show_family(self, entry: LibraryEntry | None, relatives: Sequence[Relative]) -> None:
        """Show the family of this run; the run itself is the current row."""
        alone = entry is None or len(relatives) < 2
        self._of, self._relatives = (None, ()) if alone else (entry, relatives)
        self._fill()
        self.setHidden(alone)

    def _fill(self) -> None:
        self.clear()
        line: list[QTreeWidgetItem] = []
        for one in self._relatives:
            item = QTreeWidgetItem([self.words(one)])
            item.setToolTip(0, self._tip(one))
            item.setData(0, Qt.ItemDataRole.UserRole, one.entry)
            if one.entry is None:
                item.setDisabled(True)
            del line[one.depth :]
            if line:
                line[-1].addChild(item)
            else:
                self.addTopLevelItem(item)
            line.append(item)
            if one.entry is not None and self._of is not None and one.entry.number == self._of.number:
                self.setCurrentItem(item)
        self.expandAll()
        self.updateGeometry()

    def words(self, one: Relative) -> str:
        """A row: the run's name or what it does otherwise, and from which step on."""
        if one.entry is None:
            return tr("{run} is not here any more", run=one.name)
        told = [one.entry.title or one.name] if not one.changed or one.entry.title else []
        told += [self._change(change, one.entry) for change in one.changed]
        if one.step is not None:
            sweeps = self.telling.counts_sweeps(one.entry)
            told.append(
                tr("from sweep {step:,}", step=one.step)
                if sweeps
                else tr("from step {step:,}", step=one.step)
            )
        if one.entry.deleted is not None:
            told.append(tr("in the trash"))
        return joined(told)

    def _change(self, change: Change, entry: LibraryEntry) -> str:
        id = entry.env if change.of == "environment" else entry.algorithm
        name = self.telling.setting(change.of, id, change.name)
        if change.before is None and change.after is None:
            return tr("{setting}: another one", setting=name)
        before, after = in_figures(change.before), in_figures(change.after)
        return tr("{setting} {before} → {after}", setting=name, before=before, after=after)

    def _tip(self, one: Relative) -> str:
        if one.entry is None:
            return self.words(one)
        return "\n".join([self.telling.title(one.entry), one.name, self.words(one)])

    def _go(self, item: QTreeWidgetItem) -> None:
        entry = item.data(0, Qt.ItemDataRole.UserRole)
        if entry is not None and (self._of is None or entry.number != self._of.number):
            self.wanted.emit(entry)

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a few of them."""
        rows = min(max(1, len(self._relatives)), _ROWS)
        high = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        return QSize(200, rows * high + 2 * self.frameWidth() + 4)

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        high = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        return QSize(120, min(max(1, len(self._relatives)), 2) * high + 2 * self.frameWidth() + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Say the rows in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
