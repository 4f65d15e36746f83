"""The preferences: look, where runs compute, environments that files may name, and folders."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.gallery.catalogue_question import CatalogueQuestion
from rlstudio.app.gallery.trusted_list import TrustedList
from rlstudio.app.look.folders import show_folder
from rlstudio.app.look.theme import set_type
from rlstudio.app.settings import Settings
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.system.folders import data_folder, log_folder
from rlstudio.engine.worker.messages import Command, RemoveEnvironment

_TRUST = (
    "Agents' files may name these environments of your own packages, and using one imports its package. "
    "What you use or add is listed here."
)
_NOBODY = "None yet."


class Preferences(QDialog):
    """Settings of the whole program. Signal ``changed`` (catalogue) when trust was withdrawn.

    switches: checkable actions of the window.
    """

    changed = Signal(object)

    def __init__(
        self,
        settings: Settings,
        own: Sequence[str],
        switches: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Preferences")
        self.setMinimumWidth(480)
        self._question = CatalogueQuestion(settings.host_kind(), self)
        self._question.answered.connect(self._on_answer)
        self._question.failed.connect(self._say)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addWidget(_heading("Look and computing"))
        for action in switches:
            column.addWidget(_switch(action))
        column.addSpacing(8)
        column.addWidget(_heading("Trusted environments"))
        column.addWidget(_note(_TRUST))
        self.trusted = TrustedList("Withdraw")
        self.trusted.removed.connect(lambda id: self._question.ask(RemoveEnvironment(id)))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self._question.busy_changed.connect(lambda: self.trusted.set_busy(self._question.busy))
        column.addWidget(self.trusted)
        column.addWidget(self.said)
        column.addSpacing(8)
        column.addWidget(_heading("Folders"))
        column.addLayout(_folders())
        column.addLayout(_room(settings))
        column.addStretch(1)
        close = QPushButton("Close")
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
        self._say("" if own else _NOBODY)

    def done(self, result: int) -> None:
        """Close."""
        self._question.end()
        super().done(result)

    def _on_answer(self, command: Command, catalogue: Catalogue) -> None:
        self.show_own(catalogue.own)
        self.changed.emit(catalogue)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    set_type(label, "heading")
    return label


def _note(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def _switch(action: QAction) -> QCheckBox:
    """A check box that is synchronised with an action of the window."""
    box = QCheckBox(action.text().replace("&", ""))
    box.setToolTip(action.toolTip())
    box.setChecked(action.isChecked())
    box.clicked.connect(action.trigger)
    action.toggled.connect(box.setChecked)
    return box


def _folders() -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(1, 1)
    for row, (name, folder) in enumerate((("Runs", data_folder() / "runs"), ("Log", log_folder()))):
        path = QLabel(str(folder))
        path.setObjectName("muted")
        path.setWordWrap(True)
        show = QPushButton("Show")
        show.setAutoDefault(False)
        show.setAccessibleName(f"Show the folder of {name.lower()}")
        show.setEnabled(folder.is_dir())
        show.clicked.connect(lambda _=False, folder=folder: show_folder(folder))
        for place, widget in enumerate((QLabel(name), path, show)):
            grid.addWidget(widget, row, place)
    return grid


def _room(settings: Settings) -> QHBoxLayout:
    """How much the autosaves of old runs may take."""
    field = QDoubleSpinBox()
    field.setRange(0.0, 1000.0)
    field.setDecimals(1)
    field.setSuffix(" GB")
    field.setSpecialValueText("no limit")
    field.setValue(settings.kept_gigabytes)
    field.setAccessibleName("Room for the autosaves of old runs")
    field.setToolTip(
        "At the start the oldest runs are removed, beyond this, if they are more than a week old. What you "
        "have saved yourself is never touched."
    )
    field.valueChanged.connect(lambda gigabytes: setattr(settings, "kept_gigabytes", gigabytes))
    row = QHBoxLayout()
    row.addWidget(QLabel("Keep autosaves of old runs up to"))
    row.addWidget(field)
    row.addStretch(1)
    return row
