"""A run as a Python script, to be read, copied and saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from rlstudio.app.language.fonts import fixed_font
from rlstudio.app.language.saying import tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.theme import current


class ScriptWindow(QDialog):
    """Shows the script. Signal ``save_wanted``."""

    save_wanted = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("This run as Python"))
        about = QLabel(
            tr(
                "The same run by public libraries: same world, rule, settings and number of steps, other "
                "random numbers."
            )
        )
        about.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(fixed_font())
        self.text.setAccessibleName(tr("The script"))
        keep_left_to_right(self.text)
        buttons = QDialogButtonBox()
        self.copy = buttons.addButton(tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = buttons.addButton(tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(tr("C&lose"), QDialogButtonBox.ButtonRole.RejectRole)
        self.copy.setToolTip(tr("Copy the whole script"))
        self.save.setToolTip(tr("Save the script to a file"))
        close.setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.save.clicked.connect(self.save_wanted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.resize(current().pixels(820), current().pixels(640))
