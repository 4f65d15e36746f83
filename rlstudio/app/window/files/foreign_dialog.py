"""Asks what an agent of another library plays, and what trained it, where its file does not say it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.look.theme import current, make_primary
from rlstudio.core.catalogue import EMPTY, Catalogue
from rlstudio.engine.worker.messages import MoreToSay

_WIDTH = 460


class ForeignDialog(QDialog):
    """A field for the environment, which also takes an id that is not listed, and one for the algorithm.

    Signal: ``chosen`` (environment, algorithm; "" where the file says it).
    """

    chosen = Signal(str, str)

    def __init__(
        self, name: str, wanted: MoreToSay, catalogue: Catalogue | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        known = catalogue or EMPTY
        self.setWindowTitle(tr("An agent of another library"))
        self.setFixedWidth(current().pixels(_WIDTH))
        fitting = wanted.environments
        said = tr("{name} does not say which environment it plays.", name=name)
        if wanted.algorithms:
            said = tr("{name} holds the numbers of a network, and does not say what they are for.", name=name)
        question = QLabel(said)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        self.hint = hint = QLabel(
            plural(len(fitting), "One environment fits its network.", "{n} environments fit its network.")
        )
        hint.setObjectName("muted")
        hint.setVisible(bool(fitting))
        self.environment = QComboBox()
        self.environment.setEditable(True)
        self.environment.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.environment.setAccessibleName(tr("Environment"))
        self.environment.addItems(list(fitting) or [entry.id for entry in known.environments])
        self.environment.setCurrentIndex(0 if len(fitting) == 1 else -1)
        self.environment.currentTextChanged.connect(self._sync)
        line = self.environment.lineEdit()
        if line is not None:
            line.setPlaceholderText("CartPole-v1")
            line.returnPressed.connect(self._choose)  # the first one would only end what completes the text
        self.algorithm = QComboBox()
        self.algorithm.setAccessibleName(tr("Algorithm"))
        for id in wanted.algorithms:
            entry = known.algorithm(id)
            self.algorithm.addItem(entry.title if entry is not None else id, id)
        form = QFormLayout()
        form.addRow(tr("Environment"), self.environment)
        if wanted.algorithms:
            form.addRow(tr("Algorithm"), self.algorithm)
        self.open_button = QPushButton(tr("Open"))
        make_primary(self.open_button)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._choose)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(cancel)
        end.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(question)
        column.addWidget(hint)
        column.addLayout(form)
        column.addLayout(end)
        self.environment.setFocus()
        self._sync()

    def _sync(self) -> None:
        self.open_button.setEnabled(bool(self.environment.currentText().strip()))

    def _choose(self) -> None:
        if not self.isVisible() or not self.open_button.isEnabled():
            return  # the same key presses the default button, too
        self.chosen.emit(self.environment.currentText().strip(), self.algorithm.currentData() or "")
        self.accept()
