"""A dialog that adds environments by id, from own packages or from Gymnasium, with what they are told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.forms.schema_form import SchemaForm
from rlstudio.app.gallery.adding.catalogue_question import CatalogueQuestion
from rlstudio.app.gallery.adding.trusted_list import TrustedList
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.motion import BusyBar
from rlstudio.app.look.theme import current, make_primary
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.system.folders import packages_folder
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import (
    AddEnvironment,
    ArgumentsReady,
    AskArguments,
    Command,
    RemoveEnvironment,
)

_HELP = mark(
    "An id that Gymnasium knows, or one of a package, with the package before a colon. A package is found"
    " where it is installed, where PYTHONPATH says, and in {folder}. Its code runs on this computer: add"
    " only what you trust."
)

_MOST_HEIGHT = 320
"""Pixels of the form of arguments, which scrolls beyond that."""


class AddEnvironmentDialog(QDialog):
    """Adds and removes environments. A worker imports them, so that a broken package breaks only a worker.

    ``form``: what the constructor of the environment can be told, once the person or the environment has
    asked for it; None before.

    Signals: ``changed`` (catalogue), ``added`` (id).
    """

    changed = Signal(object)
    added = Signal(str)

    def __init__(self, host_kind: str, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = CatalogueQuestion(host_kind, self)
        self._question.answered.connect(self._on_done)
        self._question.arguments.connect(self._on_arguments)
        self._question.failed.connect(self._say)
        self._question.busy_changed.connect(self._sync)
        self.setWindowTitle(tr("Add environment"))
        self.setFixedWidth(current().pixels(480))
        help = QLabel(tr(_HELP, folder=str(packages_folder())))
        help.setObjectName("muted")
        help.setWordWrap(True)
        self.id = QLineEdit()
        self.id.setPlaceholderText("my_package:MyEnv-v0")
        self.id.setAccessibleName(tr("Id of the environment"))
        self.id.textChanged.connect(self._on_id)
        self.add = QPushButton(tr("Add"))
        make_primary(self.add)
        self.add.setDefault(True)
        self.add.clicked.connect(self._on_add)
        self.arguments = QPushButton(tr("Arguments…"))
        self.arguments.setToolTip(tr("What the environment's constructor can be told"))
        self.arguments.setAutoDefault(False)
        self.arguments.clicked.connect(lambda: self._ask(AskArguments(self.id.text().strip())))
        self.form: SchemaForm | None = None
        self._form_area = QScrollArea()
        self._form_area.setFrameShape(QFrame.Shape.NoFrame)
        self._form_area.setWidgetResizable(True)
        self._form_area.hide()
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setAccessibleName(tr("Answer"))
        self.said.hide()
        self._busy = BusyBar()
        self._busy.hide()
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(self.id, 1)
        line.addWidget(self.arguments)
        line.addWidget(self.add)
        self._own = TrustedList(tr("Remove"))
        self._own.removed.connect(lambda id: self._ask(RemoveEnvironment(id)))
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for part in (help, line, self._form_area, self._busy, self.said, self._own, end):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        self._catalogue = catalogue
        self._own.show_ids(catalogue.own)
        self._sync()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._question.busy

    def event(self, event: QEvent) -> bool:
        """Keep the height that the text needs at this width."""
        fits_anew = event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show)
        handled = super().event(event)
        layout = self.layout() if fits_anew else None
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        return handled

    def done(self, result: int) -> None:
        """Close without waiting for an open answer."""
        self._question.end()
        super().done(result)

    def _on_id(self) -> None:
        self._show_form(None)
        self._sync()

    def _on_add(self) -> None:
        try:
            told = {} if self.form is None else self.form.value()
        except ValueError as error:
            self._say(str(error))
            return
        self._ask(AddEnvironment(self.id.text().strip(), told))

    def _on_arguments(self, ready: ArgumentsReady) -> None:
        if not ready.schema.get("properties"):
            self._say(tr("{id} takes no arguments.", id=ready.id))
            return
        entry = self._catalogue.environment(ready.id)
        form = SchemaForm(ready.schema)
        form.set_value({} if entry is None else entry.told)
        self._show_form(form)
        if ready.missing:
            self._say(said(ready.missing))

    def _show_form(self, form: SchemaForm | None) -> None:
        self.form = form
        old = self._form_area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._form_area.setVisible(form is not None)
        if form is not None:
            self._form_area.setWidget(form)
            self._form_area.setFixedHeight(min(form.sizeHint().height() + 4, current().pixels(_MOST_HEIGHT)))
            form.changed.connect(self.said.hide)

    def _ask(self, command: Command) -> None:
        if not self._question.busy:
            self.said.hide()
            self._question.ask(command)

    def _on_done(self, command: Command, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._own.show_ids(catalogue.own)
        self.changed.emit(catalogue)
        if isinstance(command, AddEnvironment):
            self.id.clear()
            entry = catalogue.environment(command.id)
            self._say(
                tr(
                    "{environment} is in the gallery now, under “{family}”.",
                    environment=said(entry.title) if entry else command.id,
                    family=tr("Your own"),
                )
            )
            self.added.emit(command.id)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()

    def _sync(self) -> None:
        busy = self._question.busy
        for button in (self.add, self.arguments):
            button.setEnabled(bool(self.id.text().strip()) and not busy)
        self._busy.setVisible(busy)
        self._own.set_busy(busy)
