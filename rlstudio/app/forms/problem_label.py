"""What is wrong with a setting, said under its field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from rlstudio.app.forms.field import Field
from rlstudio.app.look.theme import set_type


class ProblemLabel(QLabel):
    """Says why what is typed in a field cannot be taken and what can, for as long as it stands there.

    follows: it does so by itself, else when it is asked to ``say``.
    """

    def __init__(self, field: Field, *, follows: bool = True) -> None:
        super().__init__()
        self._field = field
        self.setObjectName("danger")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_type(self, "small")
        if follows:
            field.changed.connect(self.say)
            field.mended.connect(self.say)
        self.hide()

    def say(self) -> None:
        """Say it; nothing where the text can be taken."""
        problem = self._field.problem()
        self.setText(problem)
        self.setVisible(bool(problem))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self.say()
