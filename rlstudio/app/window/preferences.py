"""The preferences: look, where and with what runs compute, environments that files may name, and folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.forms.problem_label import ProblemLabel
from rlstudio.app.gallery.adding.catalogue_question import CatalogueQuestion
from rlstudio.app.gallery.adding.trusted_list import TrustedList
from rlstudio.app.language import switching
from rlstudio.app.language.saying import plain, tr
from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.folders import show_folder
from rlstudio.app.look.theme import current, set_type
from rlstudio.app.settings import Settings
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.system.folders import data_folder, documents_folder, log_folder
from rlstudio.core.words import mark
from rlstudio.engine.worker.messages import Command, RemoveEnvironment
from rlstudio.processes import cores

_TRUST = mark(
    "Agents' files may name these environments of your own packages, and using one imports its package. "
    "What you use or add is listed here."
)
_CORES, _ROOM = mark("Cores to use"), mark("Room for the autosaves of old runs")
_MOST_GB = 1000.0
_NOBODY = mark("None yet.")


class Preferences(QDialog):
    """Settings of the whole program.

    switches: checkable actions of the window, the light theme first. Signals: ``changed`` (catalogue) when
    trust was withdrawn; ``computing_changed``: other cores, another folder for runs, curves for
    TensorBoard.
    """

    changed = Signal(object)
    computing_changed = Signal()

    def __init__(
        self,
        settings: Settings,
        own: Sequence[str],
        switches: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.resize(
            current().pixels(560), 0
        )  # its layout knows the least width in each language and size of type
        self._settings = settings
        self._question = CatalogueQuestion(settings.host_kind(), self)
        self._question.answered.connect(self._on_answer)
        self._question.failed.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        light, *others = switches
        there = cores.of_this_process()
        self.cores, self.room = self._cores(there), _room(settings)
        column.addWidget(_heading(tr("Look and computing")))
        column.addLayout(
            _rows(
                (tr("Theme"), _theme(light)),
                (tr("Language"), self._language()),
                (tr("Cores to use"), _in_a_line(self.cores, QLabel(tr("of {cores}", cores=there)))),
            )
        )
        column.addWidget(ProblemLabel(self.cores))
        self._switches = [(_switch(action), action) for action in others]
        for box, _ in self._switches:
            column.addWidget(box)
        self.tensorboard = self._tensorboard()
        column.addWidget(self.tensorboard)
        column.addSpacing(6)
        column.addWidget(_heading(tr("Folders")))
        column.addLayout(self._folders())
        column.addWidget(_in_a_line(QLabel(tr("Keep autosaves of old runs up to")), self.room))
        column.addWidget(ProblemLabel(self.room))
        column.addSpacing(6)
        column.addWidget(_heading(tr("Trusted environments")))
        column.addWidget(_note(tr(_TRUST)))
        self.trusted = TrustedList(tr("Withdraw"))
        self.trusted.removed.connect(lambda id: self._question.ask(RemoveEnvironment(id)))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self._question.busy_changed.connect(lambda: self.trusted.set_busy(self._question.busy))
        column.addWidget(self.trusted)
        column.addWidget(self.said)
        column.addStretch(1)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        column.addLayout(end)
        self.show_own(own)

    def show_own(self, own: Sequence[str]) -> None:
        """List the environments that files may name."""
        self.trusted.show_ids(own)
        self._say("" if own else tr(_NOBODY))

    def changeEvent(self, event: QEvent) -> None:
        """Call the switches in another language what their actions are called."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for box, action in self._switches:
                box.setText(plain(action.text()))

    def done(self, result: int) -> None:
        """Close."""
        self._question.end()
        super().done(result)

    def accept(self) -> None:
        """Close, unless a number stands there that cannot be taken."""
        wrong = next((field for field in (self.cores, self.room) if field.problem()), None)
        if wrong is None:
            super().accept()
        else:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_answer(self, command: Command, catalogue: Catalogue) -> None:
        self.show_own(catalogue.own)
        self.changed.emit(catalogue)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    # ------------------------------------------------------------------------------ parts

    def _language(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Language"))
        for language in switching.spoken():
            box.addItem(language.name, language.code)
        box.setCurrentIndex(max(0, box.findData(switching.current().code)))
        box.setToolTip(tr("The language of the program; windows that are open follow at once"))
        box.activated.connect(lambda _: self._speak(str(box.currentData())))
        return box

    def _speak(self, code: str) -> None:
        self._settings.put("language", code)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        switching.use(app, code)

    def _cores(self, there: int) -> NumberField:
        field = NumberField({"type": "integer", "title": _CORES, "minimum": 1, "maximum": there})
        field.set_value(min(self._settings.cores or there, there))
        field.editor.setAccessibleName(tr(_CORES))
        field.editor.setToolTip(
            tr(
                "How many processor cores training and playing may use, in new runs. The window needs little "
                "and is not counted."
            )
        )

        def choose() -> None:
            if not field.problem():
                count = int(field.value())
                self._settings.cores = count if count < there else None  # all of them on any computer

        field.changed.connect(choose)
        # Not at every number that an arrow passes: workers are begun anew.
        field.editor.editingFinished.connect(self.computing_changed)
        self.finished.connect(self.computing_changed)
        return field

    def _tensorboard(self) -> QCheckBox:
        """Whether runs write their curves for TensorBoard while they learn."""
        from rlstudio.engine.export import event_files

        box = QCheckBox(tr("Write curves for TensorBoard while runs learn"))
        box.setToolTip(
            tr(
                "New runs write event files, each into a folder of its own in {folder}",
                folder=str(event_files.usual_folder()),
            )
        )
        box.setChecked(self._settings.flag("tensorboard"))

        def choose(on: bool) -> None:
            self._settings.put("tensorboard", on)
            self.computing_changed.emit()

        box.toggled.connect(choose)
        return box

    def _folders(self) -> QGridLayout:
        from rlstudio.engine.files.runs.run_folders import wanted_runs_folder

        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        runs = self._folder_row(grid, 0, tr("Runs"), wanted_runs_folder())
        files = self._folder_row(grid, 1, tr("Files"), Path(self._settings.own_folder()))
        self._folder_row(grid, 2, tr("Log"), log_folder())

        def keep_runs(path: str) -> None:
            usual = Path(path) == data_folder() / "runs"
            self._settings.put("runs_folder", "" if usual else path)
            self.computing_changed.emit()

        self._changeable(grid, 0, runs, tr("Where runs are kept"), keep_runs, data_folder() / "runs")
        self._changeable(
            grid, 1, files, tr("Where to look for files"), lambda path: self._settings.put("folder", path),
            documents_folder(),
        )  # fmt: skip
        return grid

    def _folder_row(self, grid: QGridLayout, row: int, name: str, folder: Path) -> ElidedLabel:
        path = ElidedLabel()
        path.setObjectName("muted")
        path.setText(str(folder))
        switching.keep_left_to_right(path)
        show = QPushButton(tr("Show"))
        show.setAutoDefault(False)
        show.setAccessibleName(tr("Show the folder: {name}", name=name))
        show.setEnabled(folder.is_dir())
        show.clicked.connect(lambda: show_folder(Path(path.text())))
        for place, widget in ((0, QLabel(name)), (1, path), (3, show)):
            grid.addWidget(widget, row, place)
        return path

    def _changeable(
        self,
        grid: QGridLayout,
        row: int,
        path: ElidedLabel,
        title: str,
        keep: Callable[[str], None],
        usual: Path,
    ) -> None:
        """Let a person choose another folder; what lies in the old one stays there."""
        change = QPushButton(tr("Change…"))
        change.setAutoDefault(False)
        change.setAccessibleName(tr("{title}: change the folder", title=title))
        change.setToolTip(tr("{title}. The usual place is {usual}", title=title, usual=usual))

        def ask() -> None:
            chosen = QFileDialog.getExistingDirectory(self, title, path.text())
            if chosen:
                path.setText(chosen)
                keep(chosen)

        change.clicked.connect(ask)
        grid.addWidget(change, row, 2)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    set_type(label, "heading")
    return label


def _note(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def _rows(*rows: tuple[str, QWidget]) -> QGridLayout:
    """Fields with their names before them."""
    grid = QGridLayout()
    grid.setColumnStretch(2, 1)
    for row, (name, field) in enumerate(rows):
        label = QLabel(name)
        label.setBuddy(field)
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
    return grid


def _theme(light: QAction) -> QComboBox:
    """Dark or light, synchronised with the window's action."""
    box = QComboBox()
    box.addItems([tr("Dark"), tr("Light")])
    box.setAccessibleName(tr("Theme"))
    box.setToolTip(light.toolTip())
    box.setCurrentIndex(int(light.isChecked()))

    def choose(index: int) -> None:
        if bool(index) != light.isChecked():
            light.trigger()

    box.activated.connect(choose)
    light.toggled.connect(box.setCurrentIndex)  # the box itself: it may be gone by then
    return box


def _switch(action: QAction) -> QCheckBox:
    """A check box that is synchronised with an action of the window."""
    box = QCheckBox(plain(action.text()))
    box.setToolTip(action.toolTip())
    box.setChecked(action.isChecked())
    box.clicked.connect(action.trigger)
    action.toggled.connect(box.setChecked)
    return box


def _in_a_line(*parts: QWidget) -> QWidget:
    """These beside each other, and nothing on the rest of the line."""
    body = QWidget()
    body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(body)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return body


def _room(settings: Settings) -> NumberField:
    """How much the autosaves of old runs may take."""
    schema = {"type": "number", "title": _ROOM, "minimum": 0, "maximum": _MOST_GB, "unit": "GB"}
    field = NumberField(schema, least=tr("no limit"))
    field.set_value(min(settings.kept_gigabytes, _MOST_GB))
    field.editor.setAccessibleName(tr(_ROOM))
    field.editor.setToolTip(
        tr(
            "At the start the oldest runs are removed, beyond this, if they are more than a week old. What "
            "you have saved yourself is never touched."
        )
    )

    def choose() -> None:
        if not field.problem():
            settings.kept_gigabytes = float(field.value())

    field.changed.connect(choose)
    return field
