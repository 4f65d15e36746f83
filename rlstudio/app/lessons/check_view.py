"""Something that the program checks by itself: open, or seen to be true."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rlstudio.app.language.saying import said, tr
from rlstudio.app.lessons.question_view import paragraph
from rlstudio.app.look.figures import figures
from rlstudio.app.look.icons import icon
from rlstudio.app.look.theme import current
from rlstudio.engine.lessons.lesson import Check

_SIZE = 18


class CheckView(QWidget):
    """A sentence with a sign before it, and its numbers below. ``done``: it has come true."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self.done = False
        self.check = check
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._numbers = paragraph("")
        self._numbers.setObjectName("small")
        self._numbers.hide()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(paragraph(said(check.says)))
        words.addWidget(self._numbers)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        self.setToolTip(tr("The program sees this for itself: {condition}", condition=check.when))
        self.refresh_theme()

    def show_state(self, done: bool, values: Mapping[str, tuple[float, str]]) -> None:
        """Show whether it has come true, and what is named in it by its words: values and their units."""
        numbers = "\n".join(
            tr("{name}: {number}", name=said(name), number=_amount(value, unit))
            for name, (value, unit) in values.items()
        )
        if numbers != self._numbers.text():
            self._numbers.setText(numbers)
            self._numbers.setVisible(bool(numbers))
        if done != self.done:
            self.done = done
            self.refresh_theme()

    def refresh_theme(self) -> None:
        """Draw the sign in the colours of the current theme."""
        name, colour = ("check-circle-outline", "good") if self.done else ("circle-outline", "muted")
        side = current().pixels(_SIZE)
        self._sign.setPixmap(icon(name, colour).pixmap(side, side))
        state = tr("done") if self.done else tr("not yet")
        self._sign.setAccessibleName(state)
        self.setAccessibleName(tr("{sentence} ({state})", sentence=said(self.check.says), state=state))


def _amount(value: float, unit: str) -> str:
    number = figures(value)
    return tr("{number} {unit}", number=number, unit=said(unit)) if unit else number
