"""One dialog for unexpected errors: a sentence, its details to copy, and the folder of the log."""

from __future__ import annotations

import platform
import sys

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio import __version__
from rlstudio.app.language.fonts import fixed_font
from rlstudio.app.language.saying import in_a_line, plural, tr
from rlstudio.app.look.folders import show_folder
from rlstudio.app.look.icons import icon
from rlstudio.app.look.theme import current
from rlstudio.core.system.folders import log_folder

_LONGEST = 600
_MOST_DETAILS = 20
"""So many errors are shown in full; the log has all."""


class TroubleDialog(QDialog):
    """Tells of errors. It is open once at a time: what comes while it is open is added to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong – RL Studio"))
        self.setMinimumSize(560, 360)
        self._told: list[tuple[str, str]] = []
        symbol = QLabel()
        side = current().pixels(32)
        symbol.setPixmap(icon("alert-circle-outline", "danger").pixmap(side, side))
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)  # it may contain names from files
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        note = QLabel(tr("Nothing is sent anywhere; if you report this, the details below help."))
        note.setObjectName("muted")
        note.setWordWrap(True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setFont(fixed_font())
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.copy = QPushButton(tr("Copy details"))
        self.copy.setToolTip(tr("Put the details on the clipboard"))
        self.copy.clicked.connect(self._copy)
        self.folder = QPushButton(tr("Open log folder"))
        self.folder.setToolTip(str(log_folder()))
        self.folder.clicked.connect(lambda: show_folder(log_folder()))
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        words = QVBoxLayout()
        words.addWidget(self.sentence)
        words.addWidget(note)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        for button in (self.copy, self.folder):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.details, 1)
        column.addLayout(buttons)
        self.resize(680, 420)
        close.setFocus()

    def tell(self, sentence: str, details: str) -> None:
        """Show an error, or add it to those that are shown."""
        self._told.append((sentence, details))
        text, more = in_a_line(self._told[0][0], _LONGEST), len(self._told) - 1
        also = plural(more, "Another error followed it.", "{n} others followed it.")
        self.sentence.setText(f"{text} {also}" if more else text)
        shown = [details for _, details in self._told[:_MOST_DETAILS]]
        self.details.setPlainText("\n\n".join([about_this_program(), *shown]))
        self.copy.setText(tr("Copy details"))
        self.show()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(tr("Copied"))


class Troubles:
    """Opens the dialog over a window when there is an error to tell."""

    def __init__(self, window: QWidget | None = None) -> None:
        self._window = window
        self.dialog: TroubleDialog | None = None

    def tell(self, sentence: str, details: str) -> None:
        """Tell of an error, in the dialog that is open or in a new one."""
        if self.dialog is None:
            self.dialog = TroubleDialog(self._window)
            self.dialog.finished.connect(self._forget)
        self.dialog.tell(sentence, details)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def about_this_program() -> str:
    """What a report needs first: versions and the system, nothing about the person."""
    kind = "frozen" if getattr(sys, "frozen", False) else "Python"
    return (
        f"RL Studio {__version__} ({kind} {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()} {platform.machine()})"
    )
