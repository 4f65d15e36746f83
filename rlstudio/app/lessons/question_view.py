"""A question: predict, then reveal."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
)

from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.theme import set_type
from rlstudio.engine.lessons.lesson import Question

BY_TAB = Qt.FocusPolicy.TabFocus
"""Of every button beside a run: after a click on one, Space is still for the run's time."""
RIGHT, WRONG = "✓", "✗"


class QuestionView(QFrame):
    """A question with its answers; the right one is shown once one was chosen. Signal ``revealed``."""

    revealed = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.setObjectName("card")
        self._question = question
        ask = paragraph(said(question.ask))
        set_type(ask, "strong")
        self.choices = QButtonGroup(self)
        self._marks: list[QLabel] = []
        answers = QGridLayout()
        answers.setHorizontalSpacing(8)
        answers.setColumnStretch(1, 1)
        for row, answer in enumerate(map(said, question.answers)):
            choice = QRadioButton()
            choice.setAccessibleName(answer)
            choice.setToolTip(answer)
            choice.setFocusPolicy(BY_TAB)
            self.choices.addButton(choice, row)
            words = _Words(answer, choice)
            mark = QLabel()
            set_type(mark, "body")
            self._marks.append(mark)
            answers.addWidget(choice, row, 0, Qt.AlignmentFlag.AlignTop)
            answers.addWidget(words, row, 1)
            answers.addWidget(mark, row, 2, Qt.AlignmentFlag.AlignTop)
        self.button = QPushButton(tr("Reveal"))
        self.button.setToolTip(tr("Show which answer is right, and why"))
        self.button.setEnabled(False)
        self.button.setFocusPolicy(BY_TAB)
        set_type(self.button, "body")
        self.button.clicked.connect(self.reveal)
        self.answer = paragraph("", Qt.TextFormat.MarkdownText)
        self.answer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(ask)
        column.addLayout(answers)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.answer)
        self.choices.idToggled.connect(lambda *_: self.button.setEnabled(True))

    def reveal(self) -> None:
        """Show the right answer beside the one that was chosen."""
        right, chosen = self._question.right - 1, self.choices.checkedId()
        for row, mark in enumerate(self._marks):
            mark.setText(RIGHT if row == right else WRONG if row == chosen else "")
            mark.setAccessibleName(
                tr("right", about="an answer")
                if row == right
                else tr("wrong", about="an answer")
                if row == chosen
                else ""
            )
        why = said(self._question.reveal)
        if chosen == right:
            self.answer.setText(tr("**Right.** {why}", why=why))
        else:
            answer = said(self._question.answers[right].rstrip("."))
            self.answer.setText(tr("**Not so: {answer}.** {why}", answer=answer, why=why))
        self.answer.show()
        for button in self.choices.buttons():
            button.setEnabled(False)
        self.button.hide()
        self.revealed.emit()


class _Words(QLabel):
    """The words of an answer, which may be several lines; a click chooses it."""

    def __init__(self, text: str, choice: QRadioButton) -> None:
        super().__init__(text)
        self._choice = choice
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setBuddy(choice)
        set_type(self, "body")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._choice.isEnabled():
            self._choice.setChecked(True)
        event.accept()


def paragraph(text: str, form: Qt.TextFormat = Qt.TextFormat.PlainText) -> QLabel:
    """Text over as many lines as it needs."""
    label = QLabel(text)
    set_type(label, "body")
    label.setTextFormat(form)
    label.setWordWrap(True)
    room = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    room.setHeightForWidth(
        True
    )  # wrapping sets it, and another policy would forget it: narrow texts were cut
    label.setSizePolicy(room)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
