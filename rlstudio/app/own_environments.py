"""A small dialog: environments out of packages of the person's own, or any that Gymnasium knows, by id."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.catalogue_thread import CatalogueThread
from rlstudio.engine.messages import AddEnvironment, Command, RemoveEnvironment

_HELP = (
    "An id that Gymnasium knows, or one of a package that is installed beside RL Studio, with the package"
    " before a colon. Its code runs on this computer: add only what you trust."
)


class OwnEnvironments(QDialog):
    """Adds and removes; a worker imports what is named, so that a broken package breaks a worker only.

    Signals: ``changed`` (catalogue), ``added`` (id).
    """

    changed = Signal(object)
    added = Signal(str)

    def __init__(self, host_kind: str, catalogue: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host_kind = host_kind
        self._thread: CatalogueThread | None = None
        self.setWindowTitle("Add environment")
        self.setFixedWidth(480)
        help = QLabel(_HELP)
        help.setObjectName("muted")
        help.setWordWrap(True)
        self.id = QLineEdit()
        self.id.setPlaceholderText("my_package:MyEnv-v0")
        self.id.setAccessibleName("Id of the environment")
        self.id.textChanged.connect(self._sync)
        self.add = QPushButton("Add")
        self.add.setObjectName("primary")
        self.add.setDefault(True)
        self.add.clicked.connect(lambda: self._ask(AddEnvironment(self.id.text().strip())))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setAccessibleName("Answer")
        self.said.hide()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        close = QPushButton("Close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(self.id, 1)
        line.addWidget(self.add)
        self._own = QVBoxLayout()
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for part in (help, line, self._busy, self.said, self._own, end):
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        self._list(catalogue)
        self._sync()

    def event(self, event: QEvent) -> bool:
        """As high as its text at this width, whatever comes and goes."""
        fits_anew = event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show)
        handled = super().event(event)
        layout = self.layout() if fits_anew else None
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        return handled

    def done(self, result: int) -> None:
        """Close; an answer that has not come is not waited for."""
        if self._thread is not None:
            self._thread.requestInterruption()
            self._thread.wait(5000)
        super().done(result)

    def _ask(self, command: Command) -> None:
        if self._thread is not None:
            return
        self.said.hide()
        self._thread = CatalogueThread(self._host_kind, command)
        self._thread.ready.connect(lambda catalogue: self._on_done(command, catalogue))
        self._thread.failed.connect(self._say)
        self._thread.finished.connect(self._on_free)
        self._thread.start()
        self._sync()

    def _on_done(self, command: Command, catalogue: dict[str, Any]) -> None:
        self._list(catalogue)
        self.changed.emit(catalogue)
        if isinstance(command, AddEnvironment):
            self.id.clear()
            titles = {entry["id"]: entry["title"] for entry in catalogue["environments"]}
            self._say(f"{titles.get(command.id, command.id)} is in the gallery now, under “Your own”.")
            self.added.emit(command.id)

    def _on_free(self) -> None:
        self._thread = None
        self._sync()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()

    def _sync(self) -> None:
        busy = self._thread is not None
        self.add.setEnabled(bool(self.id.text().strip()) and not busy)
        self._busy.setVisible(busy)
        for button in self.findChildren(QPushButton, "remove"):
            button.setEnabled(not busy)

    def _list(self, catalogue: dict[str, Any]) -> None:
        """What was added, each with a button that forgets it."""
        while (item := self._own.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for id in catalogue.get("own", []):
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(QLabel(id), 1)
            remove = QPushButton("Remove")
            remove.setObjectName("remove")
            remove.setAutoDefault(False)
            remove.setAccessibleName(f"Remove {id}")
            remove.clicked.connect(lambda _=False, id=id: self._ask(RemoveEnvironment(id)))
            line.addWidget(remove)
            self._own.addWidget(row)
