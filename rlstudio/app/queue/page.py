"""The page of the queue: what waits, learns, is done or failed, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.language.saying import tr
from rlstudio.app.look.allow import allow
from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.fitting.folding_row import FoldingRow
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.look.page import Page, nothing_there, whole_column
from rlstudio.app.look.row_list import RowList
from rlstudio.app.look.theme import set_type
from rlstudio.app.queue.row import QueueList, QueueRow
from rlstudio.app.queue.telling import QueueTelling, counts
from rlstudio.app.queue.thread import QueueNews
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.words import mark
from rlstudio.engine.queue.entries import QueuedRun
from rlstudio.engine.queue.queue import Queue

_JOBS = {"type": "integer", "title": mark("Runs at a time"), "minimum": 0, "maximum": 256}


class QueuePage(Page):
    """Signals: ``wanted`` (what to do with the queue); ``watch_wanted`` (path); ``more_wanted``.

    ``compare_wanted`` (folders of runs).
    """

    wanted = Signal(object)
    watch_wanted = Signal(str)
    compare_wanted = Signal(object)
    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.news: QueueNews | None = None
        self.messages = MessageBar(self)
        self.runs = QueueList()
        self.list = _List(self.runs)
        heading = QLabel(tr("Queue"))
        set_type(heading, "heading")
        self.count = ElidedLabel()
        self.count.setObjectName("muted")
        self.pause = QPushButton()
        self.pause.clicked.connect(self._pause)
        self.more = QPushButton(tr("Run many…"))
        self.more.setToolTip(tr("Add runs: several seeds, several algorithms, or values of one setting"))
        self.more.clicked.connect(self.more_wanted)
        self.cancel_all = QPushButton(tr("Cancel all"))
        self.cancel_all.setToolTip(tr("What learns is saved and ends; what waits is not begun"))
        self.cancel_all.clicked.connect(lambda: self.wanted.emit(lambda queue: queue.cancel()))
        self.clear = QPushButton(tr("Clear ended"))
        self.clear.setToolTip(tr("Take all that has ended off this list; the library keeps it"))
        self.clear.clicked.connect(self._clear)
        self.jobs = NumberField(_JOBS, least=tr("one a core"))
        self.jobs.set_value(0)
        self.jobs.editor.setAccessibleName(tr("Runs at a time"))
        self.jobs.editor.setToolTip(tr("How many runs learn at a time"))
        self.jobs.changed.connect(self._choose_jobs)
        self.jobs.mended.connect(self.messages.dismiss)
        self._at_a_time = QLabel(tr("At a time"))
        self._at_a_time.setBuddy(self.jobs)
        self.watch = QPushButton(tr("Watch"))
        self.watch.setToolTip(tr("Open the best policy of this run (Enter)"))
        self.watch.clicked.connect(self.watch_chosen)
        self.compare = QPushButton(tr("Compare curves"))
        self.compare.setToolTip(
            tr("Lay the curves of the chosen runs over each other; of one, with all that were added with it")
        )
        self.compare.clicked.connect(self._compare)
        self.again = QPushButton(tr("Go on with it"))
        self.again.setToolTip(tr("Let it wait again: it goes on from its last file"))
        self.again.clicked.connect(lambda: self._with_chosen(lambda queue, numbers: queue.again(numbers)))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("End it: what it has learned is saved (Delete)"))
        self.cancel.clicked.connect(self.cancel_chosen)
        self._nothing = nothing_there(
            tr("The queue is empty. Run many: several seeds, several algorithms, or values of one setting.")
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        self._lay_out(heading)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._sync())
        self.list.acted.connect(self._act)
        self.list.opened.connect(lambda run: self.watch_wanted.emit(run.progress.path))
        self.refresh_theme()
        self._sync()

    def _lay_out(self, heading: QLabel) -> None:
        top, chosen, all_runs = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (top, chosen, all_runs):
            row.setSpacing(10)
        top.addWidget(heading)
        top.addWidget(self.count, 1)
        above: tuple[QWidget, ...] = (self._at_a_time, self.jobs, self.pause, self.more)
        for widget in above:
            top.addWidget(widget)
        for button in (self.watch, self.compare, self.again, self.cancel):
            chosen.addWidget(button)
        chosen.addStretch(1)
        chosen.setContentsMargins(0, 0, 0, 0)
        all_runs.addStretch(1)
        for button in (self.clear, self.cancel_all):
            all_runs.addWidget(button)
        of_chosen = QWidget()
        of_chosen.setObjectName("transparent")
        of_chosen.setLayout(chosen)
        column = whole_column(self)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addWidget(FoldingRow(of_chosen, all_runs))

    # ------------------------------------------------------------------------------ showing

    def show_news(self, news: QueueNews) -> None:
        """Show the queue as it is now."""
        self.news = news
        self.runs.show_runs(news.runs, news.paused)
        self._pages.setCurrentIndex(0 if news.runs else 1)
        self.count.setText(counts(news))
        if not self.jobs.editor.hasFocus() and not self.jobs.problem():  # nothing over what is being typed
            self.jobs.set_value(news.jobs)
        self._sync()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Name environments, algorithms and settings as this does."""
        self.runs.telling = QueueTelling(catalogue)
        self.runs.say_anew()

    def chosen(self) -> list[QueuedRun]:
        """The runs that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [run for row in rows if (run := self.runs.run_at(row)) is not None]

    def compared(self) -> list[QueuedRun]:
        """The runs whose curves would be compared: those chosen; of one, or none, its batch, or the newest.

        Only those that have saved something.
        """
        chosen, runs = self.chosen(), self.news.runs if self.news is not None else ()
        if len(chosen) < 2 and runs:
            batch = chosen[0].batch if chosen else max(run.batch for run in runs)
            chosen = [run for run in runs if run.batch == batch]
        return [run for run in chosen if run.progress.path]

    def _sync(self) -> None:
        """Enable what is possible now, and say why the rest is not."""
        news, chosen = self.news, self.chosen()
        unfinished = news is not None and news.unfinished > 0
        paused = news is not None and news.paused
        self.pause.setText(tr("Go on") if paused else tr("Pause"))
        self.pause.setAccessibleName(self.pause.text())
        self.pause.setToolTip(
            tr("Let the runs of the queue learn") if paused else tr("Let time stand still for all of them")
        )
        show_icon(self.pause, "play" if paused else "pause", "text")
        nothing = tr("nothing waits or learns.")
        allow(self.pause, "" if unfinished else nothing)
        allow(self.cancel_all, "" if unfinished else nothing)
        ended = news is not None and news.unfinished < len(news.runs)
        allow(self.clear, "" if ended else tr("nothing has ended yet."))
        none = tr("no run is chosen.")
        files = any(run.progress.path for run in chosen)
        allow(self.watch, none if not chosen else "" if files else tr("it has saved nothing yet."))
        allow(self.compare, "" if self.compared() else tr("nothing has been saved yet."))
        wrong = any(run.state in ("failed", "cancelled") for run in chosen)
        allow(self.again, none if not chosen else "" if wrong else tr("it was not stopped."))
        going = any(not run.ended for run in chosen)
        allow(self.cancel, none if not chosen else "" if going else tr("it has ended."))

    # ------------------------------------------------------------------------------ what a person wants

    def watch_chosen(self) -> None:
        """Open the first of the chosen runs that has a file."""
        path = next((run.progress.path for run in self.chosen() if run.progress.path), "")
        if path:
            self.watch_wanted.emit(path)

    def _compare(self) -> None:
        self.compare_wanted.emit([run.folder for run in self.compared()])

    def cancel_chosen(self) -> None:
        """End the chosen runs that have not ended."""
        self._with_chosen(lambda queue, numbers: queue.cancel(numbers))

    def _with_chosen(self, act: Callable[[Queue, list[int]], object]) -> None:
        numbers = [run.number for run in self.chosen()]
        self.wanted.emit(lambda queue: act(queue, numbers))

    def _act(self, name: str) -> None:
        if name == "watch":
            self.watch_chosen()
        elif self.cancel.isEnabled():
            self.cancel_chosen()

    def _pause(self) -> None:
        paused = self.news is not None and self.news.paused
        self.wanted.emit(lambda queue: queue.pause(not paused))

    def _choose_jobs(self) -> None:
        if problem := self.jobs.problem():
            self.messages.show_message("problem", problem)
            return
        jobs = int(self.jobs.value())
        self.wanted.emit(lambda queue: queue.set_jobs(jobs))

    def _clear(self) -> None:
        ended = [run.number for run in self.news.runs if run.ended] if self.news is not None else []
        self.wanted.emit(lambda queue: queue.forget(ended))

    # ------------------------------------------------------------------------------ events

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.messages.refresh_theme()
        show_icon(self.more, "playlist-plus", "text")
        show_icon(self.watch, "play-outline", "text")
        show_icon(self.compare, "chart-multiple", "text")
        self.list.scheduleDelayedItemsLayout()
        self._sync()

    def changeEvent(self, event: QEvent) -> None:
        """Say all in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            if self.news is not None:
                self.show_news(self.news)
            self._sync()


class _List(RowList):
    """The rows. Signal ``opened`` (run) by a double click."""

    opened = Signal(object)

    def __init__(self, runs: QueueList) -> None:
        super().__init__(runs, tr("Runs of the queue"))
        self._runs = runs
        self.setItemDelegate(QueueRow(runs, self))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a run that has a file."""
        run = self._runs.run_at(self.indexAt(event.position().toPoint()).row())
        if run is not None and run.progress.path:
            self.opened.emit(run)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter watches, Del cancels."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acted.emit("watch")
        elif event.key() == Qt.Key.Key_Delete:
            self.acted.emit("cancel")
        else:
            super().keyPressEvent(event)
