"""The page of all runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language.saying import joined, plural, tr
from rlstudio.app.library.changes import Changes
from rlstudio.app.library.details import Details
from rlstudio.app.library.filters import Filters
from rlstudio.app.library.model import RunList
from rlstudio.app.library.row import RunRow
from rlstudio.app.library.telling import Telling
from rlstudio.app.library.thread import Answer, LibraryThread
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.look.motion import BusyBar
from rlstudio.app.look.page import LookingPage, nothing_there, whole_column
from rlstudio.app.look.row_list import RowList
from rlstudio.app.look.theme import set_type
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UserError
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.files.manifest import Manifest
from rlstudio.engine.library.entries import LibraryEntry
from rlstudio.engine.library.family import Relative


class LibraryPage(LookingPage):
    """All runs.

    Signals: ``watch_wanted``, ``go_on_wanted``, ``fork_wanted`` (path): files of a run; ``compare_wanted``
    (entries).
    """

    look_ms = 2000  # a run is paused at any time
    watch_wanted = Signal(str)
    go_on_wanted = Signal(str)
    fork_wanted = Signal(str)
    compare_wanted = Signal(object)

    def __init__(self, folder: Callable[[], str]) -> None:
        """folder: where file dialogs begin."""
        super().__init__()
        self._answer: Answer | None = None
        self._wanted_folder = ""
        self._family_of: LibraryEntry | None = None
        self._relatives: list[Relative] | None = None
        self.thread_ = LibraryThread()
        self.messages = MessageBar(self)
        self.filters = Filters()
        self.runs = RunList()
        self.list = _List(self.runs)
        self.details = Details()
        self.changes = Changes(self, self.thread_, folder)
        self.count = QLabel()
        self.count.setObjectName("muted")
        heading = QLabel(tr("Library"))
        set_type(heading, "heading")
        self.take_in = QPushButton(tr("Import a run…"))
        self.take_in.setToolTip(tr("Take in a run that was exported to a file"))
        self.take_in.clicked.connect(self.changes.ask_import)
        self.reading = BusyBar()
        self.reading.setAccessibleName(tr("Reading the folders of runs"))
        self.reading.setMaximumWidth(160)
        self.reading.hide()
        self._nothing = nothing_there()
        self._clear = QPushButton(tr("Show all runs"))
        self._clear.clicked.connect(self.filters.clear)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(_middle(self._nothing, self._clear))
        self._lay_out(heading)
        self._connect()
        self.refresh_theme()

    def _lay_out(self, heading: QLabel) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading)
        top.addWidget(self.count)
        top.addWidget(self.reading)
        top.addStretch(1)
        top.addWidget(self.take_in)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._pages, 1)
        row.addWidget(self.details)
        column = whole_column(self)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self.ask)
        self.filters.changed.connect(self._say)
        self.filters.left_below.connect(self._to_list)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.list.acted.connect(self.act)
        self.list.doubleClicked.connect(lambda _: self.act("watch"))
        self.runs.picture_wanted.connect(self.thread_.want_picture)
        self.details.noted.connect(self.changes.keep)
        self.details.wanted.connect(self.act)
        self.details.family.wanted.connect(self._go_to)
        self.thread_.answered.connect(self._show_answer)
        self.thread_.pictured.connect(self._show_picture)
        self.thread_.read.connect(self._show_progress)
        self.thread_.troubled.connect(lambda text: self.messages.show_message("problem", text))
        self.changes.changed.connect(self._after_change)
        for key, act in ((QKeySequence.StandardKey.Undo, self.changes.undo), (Qt.Key.Key_F2, self.rename)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # ------------------------------------------------------------------------------ what is asked

    def ask(self) -> None:
        """Ask for the runs that the filters let through."""
        self.thread_.ask(self.filters.query())

    def act(self, name: str) -> None:
        """Do something with what is chosen, if that is possible: see ``Details``."""
        chosen = self.chosen()
        button = self.details.buttons.get(name)
        if button is None or not chosen or not button.isEnabled() or button.isHidden():
            return
        self.details.keep()
        if name == "watch":
            self.watch_wanted.emit(chosen[0].path)
        elif name == "go_on":
            self.go_on_wanted.emit(chosen[0].last)
        elif name == "fork":
            self.fork_wanted.emit(chosen[0].last)
        elif name == "compare":
            self.compare_wanted.emit(chosen)
        elif name == "alike":
            self.filters.only_settings(chosen[0].fingerprint)
        else:
            self.changes.act(name, chosen, self.runs.telling)

    def rename(self) -> None:
        """Go to the field of the name."""
        self.details.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.details.title.selectAll()

    def search(self) -> None:
        """Go to the search field."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Name environments and algorithms as this does."""
        telling = Telling(catalogue)
        self.runs.telling = self.details.telling = self.filters.telling = telling
        self.details.family.telling = telling
        self.runs.say_anew()
        self._show_offered()
        self._show_chosen()
        self.ask()

    def chosen(self) -> list[LibraryEntry]:
        """The runs that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [entry for row in rows if (entry := self.runs.entry_at(row)) is not None]

    def end(self) -> None:
        """Keep what was written, and ask nothing any more."""
        self.details.keep()
        super().end()
        self.thread_.end()

    # ------------------------------------------------------------------------------ what is answered

    def _show_answer(self, answer: Answer) -> None:
        if answer.query != self.filters.query():
            return  # another one is on its way
        self._answer = answer
        chosen = [entry.number for entry in self.chosen()]
        row = self.list.currentIndex().row()
        if self.runs.show_entries(answer.entries, answer.in_use):
            self._choose(chosen, row)
        if self._wanted_folder:
            self._choose_folder()
        self._show_offered()
        self._say()
        self._show_chosen()
        self._ask_relatives()  # they may have changed where the chosen run has not

    def _choose(self, numbers: Sequence[int], row: int) -> None:
        """Select these again; where none is left, the one at their place; and bring it into view."""
        rows = [place for number in numbers if (place := self.runs.row_of(number)) >= 0]
        if not rows and self.runs.rowCount():
            rows = [min(max(row, 0), self.runs.rowCount() - 1)]
        selection = QItemSelection()
        for place in rows:
            selection.select(self.runs.index(place), self.runs.index(place))
        if rows:
            model, flags = self.list.selectionModel(), QItemSelectionModel.SelectionFlag
            model.setCurrentIndex(self.runs.index(rows[0]), flags.NoUpdate)
            model.select(selection, flags.ClearAndSelect)
            self.list.scrollTo(self.runs.index(rows[0]))

    def _choose_folder(self) -> None:
        """Select the run that was made or brought back, as soon as it is listed."""
        for row in range(self.runs.rowCount()):
            entry = self.runs.entry_at(row)
            if entry is not None and entry.folder == self._wanted_folder:
                self._wanted_folder = ""
                self._choose([entry.number], row)
                return

    def _after_change(self, folder: Path | None) -> None:
        self._wanted_folder = "" if folder is None else str(folder)
        self.ask()

    def _show_offered(self) -> None:
        if self._answer is not None:
            self.filters.show_offered(self._answer.offered)

    def _show_chosen(self) -> None:
        in_use = self._answer.in_use if self._answer is not None else {}
        chosen = self.chosen()
        picture = self.runs.picture(chosen[0]) if len(chosen) == 1 else None
        self.details.show_runs(chosen, in_use, picture)
        self._ask_family()

    def _ask_family(self) -> None:
        """Ask for the relatives of the chosen run, where it is another one or has changed."""
        entry = self.details.entry
        if entry == self._family_of:
            return
        self._family_of = entry
        self._relatives = None
        if entry is None:
            self.details.family.show_family(None, [])
            return

        def say(run: Manifest | UserError) -> None:
            if self._family_of == entry and not isinstance(run, UserError):
                self.details.show_settings(run)

        self._ask_relatives()
        self.thread_.do(lambda _: peek(entry.path), say)

    def _ask_relatives(self) -> None:
        entry = self._family_of
        if entry is None:
            return

        def show(relatives: list[Relative] | UserError) -> None:
            found = [] if isinstance(relatives, UserError) else relatives
            if self._family_of == entry and found != self._relatives:
                self._relatives = found
                self.details.family.show_family(entry, found)

        self.thread_.do(lambda library: library.families([entry]), show)

    def _go_to(self, entry: LibraryEntry) -> None:
        """Choose a run of the family, which the filters may have left out."""
        self._wanted_folder = entry.folder
        self.filters.trash.setChecked(entry.deleted is not None)
        if self.runs.row_of(entry.number) < 0 and self.filters.narrowed:
            self.filters.clear()
        self.ask()

    def _show_picture(self, number: int, png: bytes) -> None:
        self.runs.show_picture(number, png)
        chosen = self.chosen()
        if len(chosen) == 1 and chosen[0].number == number:
            self._show_chosen()

    def _show_progress(self, done: int, wanted: int) -> None:
        self.reading.setVisible(done < wanted)
        self.reading.show_share(done / wanted if wanted else None)

    def _say(self) -> None:
        answer = self._answer
        if answer is None:
            return
        listed, trash = len(answer.entries), answer.query.deleted
        there = answer.offered.deleted if trash else answer.offered.runs
        told = plural(there, "{n:,} run", "{n:,} runs")
        if listed != there:
            told = tr("{listed:,} of {runs}", listed=listed, runs=told)
        self.count.setText(joined([told, self.filters.problem]))
        self._pages.setCurrentIndex(0 if listed else 1)
        if there:
            nothing = tr("No run matches that.")
        elif trash:
            nothing = tr("The trash is empty.")
        else:
            nothing = tr(
                "There are no runs yet. What learns here, and by rlstudio train, is listed by itself."
            )
        self._nothing.setText(nothing)
        self._clear.setVisible(bool(there) and self.filters.narrowed)

    # ------------------------------------------------------------------------------ events

    def look(self) -> None:
        """Look for folders that were changed."""
        self.runs.forget_wanted()
        self.thread_.refresh()
        self.list.viewport().update()  # minutes pass

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if self.runs.rowCount() and not self.chosen():
            self._choose([], 0)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        for part in (self.filters, self.details, self.messages):
            part.refresh_theme()
        show_icon(self.take_in, "tray-arrow-down", "text")
        self.list.scheduleDelayedItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at once, and again from time to time."""
        if not self.thread_.isRunning():
            self.thread_.start()
        self.ask()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written."""
        super().hideEvent(event)
        self.details.keep()

    def changeEvent(self, event: QEvent) -> None:
        """Say all in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.runs.say_anew()
            self._show_offered()
            self._say()
            self._show_chosen()
            self.ask()


class _List(RowList):
    """The rows."""

    def __init__(self, runs: RunList) -> None:
        super().__init__(runs, tr("Runs"))
        self.setItemDelegate(RunRow(runs, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter watches, Shift+Enter goes on, Del deletes."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.acted.emit("go_on" if shift else "watch")
        elif event.key() == Qt.Key.Key_Delete:
            self.acted.emit("delete")
        else:
            super().keyPressEvent(event)


def _middle(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addStretch(2)
    for widget in widgets:
        # A label has all the width: in less its sentence would take more lines than it is given.
        label = isinstance(widget, QLabel)
        column.addWidget(widget, 0, Qt.AlignmentFlag(0) if label else Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(3)
    return page
