"""The list of added environments, which files may name; each can be removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rlstudio.app.language.saying import said_anew, tr


class TrustedList(QWidget):
    """A line for each environment, with a button. ``word``: the button's text, said in any language.

    Signal ``removed`` (id).
    """

    removed = Signal(str)

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show these environments."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        word = said_anew(self._word)
        for id in ids:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(QLabel(id), 1)
            remove = QPushButton(word)
            remove.setObjectName("remove")
            remove.setAutoDefault(False)
            remove.setAccessibleName(tr("{button} {id}", button=word, id=id))
            remove.clicked.connect(lambda _=False, id=id: self.removed.emit(id))
            line.addWidget(remove)
            self._lines.addWidget(row)

    def set_busy(self, busy: bool) -> None:
        """Disable the buttons while an answer is pending."""
        for button in self.findChildren(QPushButton, "remove"):
            button.setEnabled(not busy)
