"""What one update really did: the batch, for any row the equations in numbers, what the step changed."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.language.saying import joined, plural, said, tr
from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.app.panels.text import grouped
from rlstudio.app.panels.update.rows import RowsModel, RowsView
from rlstudio.app.panels.update.working import Working
from rlstudio.engine.worker.messages import RunInfo, ShownUpdate, TrainingView, UpdateQuestion

NARROW = 46
"""Below so many times the type size the list stands above the working, not beside it."""
LOW = 27
"""Below so many times the type size there is no room for a list above the working."""


class Update(Panel):
    """The newest update under the microscope. It knows no algorithm: all that it shows is declared there."""

    id = "update"
    title = "Update"
    tip = (
        "What the last update really did: the rows that it learned from, and for the chosen one this "
        "algorithm's equations with the numbers put in, the prediction before and after, and the gradients."
    )
    needs_snapshots = False
    training_hz = 6.0
    area: ClassVar[Area] = "bottom"
    shown_at_first = False
    empty_text = "The next update appears here."
    natural_size = (760, 420)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = 0
        self.held = False
        self.shown: ShownUpdate | None = None
        self.model = RowsModel(self)
        self.list = RowsView(self.model)
        self.working = Working()
        self.headline = ElidedLabel()
        self.newest = QToolButton()
        self.newest.setText(tr("Newest"))
        self.newest.setToolTip(tr("Follow the newest update again"))
        self.newest.setAccessibleName(tr("Follow the newest update"))
        self.newest.clicked.connect(self._let_go)
        self.newest.hide()
        line = QHBoxLayout()
        line.setContentsMargins(12, 4, 40, 2)
        line.addWidget(self.headline, 1)
        line.addWidget(self.newest)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.working)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.splitter, 1)
        self.set_body(body)
        self.list.selectionModel().currentRowChanged.connect(self._choose)

    @classmethod
    def fits(cls, info: RunInfo) -> bool:
        """Whatever might learn; where nothing does, it says why there is nothing to see."""
        return not info.by_person

    def start(self, info: RunInfo) -> None:
        """Forget the updates of the previous run."""
        super().start(info)
        self.row, self.held, self.shown = 0, False, None
        self.model.start(info.action_names)
        self.working.page.start(info.metrics, info.parts)
        self.list.set_pictured("pixels" in info.capabilities)
        self.newest.hide()

    @property
    def sentence(self) -> str:
        """Why there is nothing to look into."""
        info = self.info
        if info is None or self.message or self.state in ("loading", "failed"):
            return super().sentence
        if self.shown is not None and self.shown.fault:
            return said(self.shown.fault)
        if info.acts_by == "rule":
            return tr(
                "{algorithm} never learns: there is no update to look into.",
                algorithm=said(info.algorithm_title),
            )
        if not info.training:
            return tr("Updates can be looked into while an agent learns; here one only plays.")
        if self.state == "paused":
            return tr("Step update (Shift+.) shows here what the next update does.")
        if self.state == "finished":
            return tr("The run has ended: there will be no other update to look into.")
        return said(self.empty_text)

    # ------------------------------------------------------------------------------ asking and showing

    def update_question(self) -> UpdateQuestion | None:
        """The chosen row of the newest update, or of the one that is held; pictures of the rows in view."""
        info = self.info
        if info is None or not info.training or info.acts_by == "rule":
            return None
        hold = self.held and self.state == "running"
        pictures = self.list.in_view() if "pixels" in info.capabilities else ()
        if hold or self.state != "running":
            pictures = tuple(row for row in pictures if row not in self.model.pictures)
        return UpdateQuestion(self.row, hold, self.model.number, pictures)

    def show_training(self, view: TrainingView) -> None:
        """Show the update that was looked into."""
        update = view.update
        if update is None:
            return
        if update.fault:
            self.shown, self.filled = update, False
            self._arrange()
            return
        if not update.columns and update.number != self.model.number:
            return  # an answer to a question from before another run
        fresh = update.number != self.model.number
        first = self.shown is None
        if fresh:
            before = tuple(column.name for column in self.model.columns)
            self.model.show_update(update)
            if first or before != tuple(column.name for column in update.columns):
                self.model.show_pictures(update.pictures)
                self.list.fit_columns()
                self._share_out()
        self.model.show_pictures(update.pictures)
        self.shown = update
        if update.row is not None:
            self._mark(update.row.row)
        self.headline.setText(_headline(update))
        self.working.page.show_update(update)
        self.mark_filled()

    def _share_out(self) -> None:
        """Give the list the room that its columns need, and the working the rest."""
        if self.splitter.orientation() == Qt.Orientation.Horizontal:
            wide = self.splitter.width()
            list_width = min(self.list.natural_width, int(0.45 * wide))
            self.splitter.setSizes([list_width, wide - list_width])
        else:
            high = self.splitter.height()
            self.splitter.setSizes([high // 3, high - high // 3])

    def _mark(self, row: int) -> None:
        """Let the list mark the row that is worked out, without asking for it."""
        place = self.model.place(self.row if self.row < self.model.rowCount() else row)
        if place != self.list.currentIndex().row():
            selection = self.list.selectionModel()
            selection.blockSignals(True)
            self.list.setCurrentIndex(self.model.index(place, 0))
            selection.blockSignals(False)
            self.list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        """A person chose a row: its update stays, until the newest is asked for."""
        if not index.isValid() or index.row() >= len(self.model.order):
            return
        row = int(self.model.order[index.row()])
        if row == self.row:
            return
        self.row = row
        if self.state == "running":
            self.held = True
            self.newest.show()

    def _let_go(self) -> None:
        self.held = False
        self.newest.hide()

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Time that stands still holds the update by itself."""
        super().set_state(state, message)
        if state != "running":
            self._let_go()

    # ------------------------------------------------------------------------------ look

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        self.headline.setFont(theme.font(theme.body, bold=True))
        self.list.set_theme(theme)
        self.working.page.set_theme(theme)
        if self.info is not None:
            self.list.set_pictured("pixels" in self.info.capabilities)
        self.list.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Say the update in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.shown is not None:
            self.headline.setText(_headline(self.shown))
            self.working.page.set_theme(self.theme)
            self.list.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the list above the working where there is little width."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.theme.body
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        self.list.setVisible(not narrow or self.height() >= LOW * self.theme.body)
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self._share_out()

    def minimumSizeHint(self) -> QSize:
        """Room for a few rows."""
        return QSize(180, 120)


def _headline(update: ShownUpdate) -> str:
    """Which update it is, and of what it consists."""
    number, parts = grouped(update.number), []
    if update.rows != "states":
        parts.append(tr("Update {number}", number=number))
    elif update.phase:
        parts.append(tr("Sweep {number}, {phase}", number=number, phase=said(update.phase)))
    else:
        parts.append(tr("Sweep {number}", number=number))
    parts.append(_rows(update))
    if update.rows != "states":
        parts.append(tr("step {step}", step=grouped(update.step)))
    return joined(parts, "   ·   ")


def _rows(update: ShownUpdate) -> str:
    """How many rows there are of what kind; kinds of plug-ins are only known in the plural."""
    count = update.count
    match update.rows:
        case "transitions":
            return plural(count, "{n:,} transition", "{n:,} transitions")
        case "entries":
            return plural(count, "{n:,} entry", "{n:,} entries")
        case "states":
            return plural(count, "{n:,} state", "{n:,} states")
        case "steps":
            return plural(count, "{n:,} step", "{n:,} steps")
        case "steps of the episode":
            return plural(count, "{n:,} step of the episode", "{n:,} steps of the episode")
        case "positions":
            return plural(count, "{n:,} position", "{n:,} positions")
        case "constraints":
            return plural(count, "{n:,} constraint", "{n:,} constraints")
        case "labels":
            return plural(count, "{n:,} label", "{n:,} labels")
        case "sequences":
            return plural(count, "{n:,} sequence", "{n:,} sequences")
    return tr("{count:,} {rows}", count=count, rows=said(update.rows))
