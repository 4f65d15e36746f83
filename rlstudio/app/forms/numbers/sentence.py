"""What is wrong with a number, said under its field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from rlstudio.app.forms.numbers.field import NumberField
from rlstudio.app.look.theme import set_type


class Sentence(QLabel):
    """Says why what is typed in a field cannot be taken and what can, for as long as it stands there."""

    def __init__(self, field: NumberField) -> None:
        super().__init__()
        self._field = field
        self.setObjectName("danger")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_type(self, "small")
        field.changed.connect(self._say)
        field.mended.connect(self._say)
        self.hide()

    def _say(self) -> None:
        problem = self._field.problem()
        self.setText(problem)
        self.setVisible(bool(problem))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
