"""The page of a comparison: what is compared, the plot with its legend, and the table below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.compare.choices import Choices
from rlstudio.app.compare.drawing import Naming, figure_of, styles
from rlstudio.app.compare.exporting import write_picture
from rlstudio.app.compare.legend import CompareLegend, Row
from rlstudio.app.compare.plot import ComparePlot
from rlstudio.app.compare.table import CompareTable
from rlstudio.app.compare.thread import Answer, CompareThread, Live, Wanted
from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.library.telling import Telling
from rlstudio.app.look.allow import allow
from rlstudio.app.look.file_dialogs import ask_where, kinds
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.look.motion import BusyBar
from rlstudio.app.look.page import LookingPage, nothing_there, whole_column
from rlstudio.app.look.theme import current, set_type
from rlstudio.app.panels.plots.legend import capital
from rlstudio.core.catalogue import EMPTY, Catalogue
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark
from rlstudio.engine.comparing.comparison import Configuration
from rlstudio.engine.comparing.runs import each_once
from rlstudio.engine.comparing.tables import write_numbers

_MOST_NOTES = 3
_SINGLE = mark("1 run: it has no band")


class ComparePage(LookingPage):
    """The curves of several runs. Signal ``library_wanted``: where runs are chosen."""

    look_ms = 500
    library_wanted = Signal()

    def __init__(self, live: Callable[[], Mapping[str, Live]], folder: Callable[[], str]) -> None:
        """live: the runs that are open in tabs, by key. folder: where file dialogs begin."""
        super().__init__()
        self._live, self._folder = live, folder
        self._telling = Telling(EMPTY)
        self._wanted: tuple[Wanted, ...] = ()
        self._answer: Answer | None = None
        self.thread_ = CompareThread()
        self.messages = MessageBar(self)
        self.choices = Choices()
        self.plot = ComparePlot()
        self.legend = CompareLegend()
        self.table = CompareTable()
        self.notes = QLabel()
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setObjectName("muted")
        self.notes.setWordWrap(True)
        set_type(self.notes, "small")
        self.what = QLabel()
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setObjectName("muted")
        self.reading = BusyBar()
        self.reading.setAccessibleName(tr("Reading the curves of runs"))
        self.reading.setMaximumWidth(160)
        self.reading.hide()
        self.add_open = _button(tr("Add open runs"), tr("Add the runs that are open in tabs"))
        self.save_picture = _button(
            tr("Save picture…"), tr("Save the plot and its legend as a picture: PNG, or SVG")
        )
        self.save_numbers = _button(
            tr("Save numbers…"), tr("Save all points of these curves as a table: CSV")
        )
        self.raw = QCheckBox(tr("Raw data"))
        self.raw.setToolTip(
            tr("Beside smoothed curves the data they are made of; beside statistics single runs")
        )
        self.raw.setChecked(True)
        self._nothing = nothing_there()
        self._library = QPushButton(tr("Open the library"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.refresh_theme()
        self._say()

    def _lay_out(self) -> None:
        heading = QLabel(tr("Compare curves"))
        set_type(heading, "heading")
        top = QHBoxLayout()
        top.setSpacing(12)
        for widget in (heading, self.what, self.reading):
            top.addWidget(widget)
        top.addStretch(1)
        for button in (self.add_open, self.save_picture, self.save_numbers):
            top.addWidget(button)
        asked = QHBoxLayout()
        asked.setSpacing(10)
        asked.addWidget(self.choices, 1)
        asked.addWidget(self.raw)
        card = QFrame()
        card.setObjectName("card")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.plot, 1)
        inside.addWidget(self.legend)
        below = QFrame()
        below.setObjectName("card")
        under = QVBoxLayout(below)
        under.setContentsMargins(6, 6, 6, 6)
        under.addWidget(self.table)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(card, 1)
        column.addWidget(self.notes)
        column.addWidget(below)
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.addStretch(2)
        middle.addWidget(self._nothing)
        middle.addWidget(self._library, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(3)
        self._pages.addWidget(full)
        self._pages.addWidget(empty)
        page = whole_column(self)
        page.addLayout(top)
        page.addLayout(asked)
        page.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.choices.changed.connect(self.ask)
        self.legend.hidden.connect(lambda _: self.ask())
        self.raw.toggled.connect(lambda _: self._show())
        self.add_open.clicked.connect(self.add_open_runs)
        self.save_picture.clicked.connect(self._ask_picture)
        self.save_numbers.clicked.connect(self._ask_numbers)
        self._library.clicked.connect(self.library_wanted)
        self.thread_.answered.connect(self._show_answer)
        self.thread_.read.connect(self._show_progress)

    # ------------------------------------------------------------------------------ what is asked

    def compare(self, wanted: Sequence[Wanted]) -> None:
        """Compare these runs and no others."""
        self._wanted = _each_once(wanted)
        self._answer = None
        self.legend.show_all()
        self.ask()
        self._say()

    def add(self, wanted: Sequence[Wanted]) -> None:
        """Compare these runs as well."""
        self._wanted = _each_once((*self._wanted, *wanted))
        self.ask()
        self._say()

    def add_open_runs(self) -> None:
        """Compare the runs that are open in tabs as well."""
        opened = self._live()
        if not opened:
            self.messages.show_message("info", tr("No run is open in a tab."))
            return
        self.add([Wanted(key) for key in opened])

    def ask(self) -> None:
        """Ask for the comparison as it is now."""
        if not self.thread_.isRunning():
            self.thread_.start()
        keys = {one.key for one in self._wanted}
        live = {key: run for key, run in self._live().items() if key in keys}
        # Runs that are taken away and back at once are the same question as before to the thread.
        anew = self._answer is None or self._answer.wanted != self._wanted
        self.thread_.ask(self._wanted, self.choices.question(self.legend.left_out), live, anew=anew)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Name environments and algorithms as this does."""
        self._telling = Telling(catalogue)
        self._show()

    def end(self) -> None:
        """Ask nothing any more."""
        super().end()
        self.thread_.end()

    # ------------------------------------------------------------------------------ what is answered

    def _show_answer(self, answer: Answer) -> None:
        if answer.comparison.question.left_out != self.legend.left_out or answer.wanted != self._wanted:
            return  # another one is on its way
        self._answer = answer
        found = answer.comparison
        self.choices.offer_worlds(found.worlds, found.world, self._telling.environment)
        self.choices.offer(found.kinds)
        self._show()

    def _show(self) -> None:
        answer = self._answer
        if answer is not None:
            naming = Naming(self._telling, answer.comparison)
            order = {one.key: place for place, one in enumerate(self._wanted)}
            self.plot.show_figure(figure_of(answer, order, naming, raw=self.raw.isChecked()))
            self.legend.show_rows(self._rows(answer, naming, order))
            self.table.show_comparison(answer.comparison, naming, styles(answer, order))
            self.what.setText(naming.shared)
        self._say()

    def _rows(self, answer: Answer, naming: Naming, order: Mapping[str, int]) -> list[Row]:
        """The legend: configurations with their runs below them; hidden ones stay where they are."""
        comparison, rows = answer.comparison, []
        style = styles(answer, order)
        alone = comparison.question.statistic is None
        for one in comparison.configurations:
            name, single = naming.configuration(one), len(one.runs) == 1
            if not (alone and single):
                rows.append(
                    Row(
                        key=one.fingerprint,
                        label=naming.pair(one),
                        tip=name,
                        keys=frozenset(run.key for run in one.runs),
                        kind="strong",
                        style=None if alone else style[one.fingerprint],
                        inner=False,
                        beside=joined([*naming.differing(one), self._beside(one, alone)]),
                    )
                )
            for run in one.runs:
                full = joined([name, naming.run(run)])
                rows.append(
                    Row(
                        key=run.key,
                        label=joined([naming.pair(one), naming.run(run)])
                        if alone and single
                        else naming.run(run),
                        tip=full,
                        keys=frozenset([run.key]),
                        kind="strong" if alone else "faint",
                        style=style[run.key],
                        inner=not (alone and single),
                        beside=joined(naming.differing(one)) if alone and single else "",
                    )
                )
        return rows

    @staticmethod
    def _beside(one: Configuration, alone: bool) -> str:
        if alone or not one.curves:
            return ""
        if one.counted == 1:
            return tr(_SINGLE)
        return plural(one.counted, "{n} run", "{n} runs")

    def _show_progress(self, done: int, wanted: int) -> None:
        self.reading.setVisible(done < wanted)
        self.reading.show_share(done / wanted if wanted else None)

    def _say(self) -> None:
        answer = self._answer
        there = answer is not None and answer.comparison.kind is not None
        self._pages.setCurrentIndex(0 if there else 1)
        for button in (self.save_picture, self.save_numbers):
            allow(button, "" if there else tr("there are no curves to save."))
        notes: list[str] = []
        if answer is not None:
            naming = Naming(self._telling, answer.comparison)
            found = (*answer.refused, *answer.comparison.notes)
            notes = [capital(said(naming.note(note))) for note in found]
            if (others := len(answer.comparison.worlds) - 1) > 0:
                notes.insert(
                    0,
                    plural(
                        others,
                        "Runs of another environment are not shown: its returns say nothing of these. Choose "
                        "one above.",
                        "Runs of {n} other environments are not shown: their returns say nothing of these. "
                        "Choose one above.",
                    ),
                )
        more = len(notes) - _MOST_NOTES
        shown = notes[:_MOST_NOTES]
        if more > 0:
            shown.append(plural(more, "And {n} more.", "And {n} more."))
        self.notes.setText("  ".join(shown))
        self.notes.setToolTip("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self._library.setHidden(bool(self._wanted))
        if not self._wanted:
            told = tr(
                "Choose runs in the library, then “Compare curves”; or add those that are open in tabs."
            )
        elif answer is None:
            told = tr("Reading the curves of runs")
        else:
            told = "\n".join(notes) or tr("These runs have no curves yet.")
        self._nothing.setText(told)

    # ------------------------------------------------------------------------------ files

    def _ask_picture(self) -> None:
        offered = kinds((tr("Pictures"), (".png",)), (tr("Drawings"), (".svg",)))
        path = ask_where(
            self.window(), tr("Save the picture"), self._proposal(".png"), offered, ".png", ".svg"
        )
        if path:
            try:
                write_picture(self.plot, Path(path))
            except UserError as error:
                self._tell(path, error)
            else:
                self._tell(path, None)

    def _ask_numbers(self) -> None:
        answer = self._answer
        offered = kinds((tr("Tables"), (".csv",)))
        path = ask_where(self.window(), tr("Save the numbers"), self._proposal(".csv"), offered, ".csv")
        if path and answer is not None:
            work = partial(write_numbers, answer.comparison, Path(path))
            self.thread_.do(work, partial(self._tell, path))

    def _proposal(self, suffix: str) -> str:
        metric = self.choices.question(frozenset()).metric
        return str(Path(self._folder()) / f"curves-{metric}{suffix}")

    def _tell(self, path: str, error: UserError | None) -> None:
        if error is not None:
            self.messages.show_message("problem", str(error))
        else:
            self.messages.show_message("good", tr("Saved to {path}.", path=path))

    # ------------------------------------------------------------------------------ events

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.plot.set_theme(current())
        self.legend.refresh_theme()
        self.messages.refresh_theme()
        self.choices.refresh_theme()
        for button, symbol in (
            (self.add_open, "plus"), (self.save_picture, "image-outline"), (self.save_numbers, "table-large"),
        ):  # fmt: skip
            show_icon(button, symbol, "text")
        self._show()

    def look(self) -> None:
        """Ask again."""
        self.ask()

    def changeEvent(self, event: QEvent) -> None:
        """Say all in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.choices.say_anew()
            self._show()


def _each_once(wanted: Sequence[Wanted]) -> tuple[Wanted, ...]:
    """No run twice, by whatever names; the first of equal ones stays."""
    by_path = {Path(one.key): one for one in reversed(wanted)}
    return tuple(by_path[path] for path in each_once(Path(one.key) for one in wanted))


def _button(text: str, help: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(help)
    button.setAutoDefault(False)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return button
