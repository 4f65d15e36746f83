"""The lessons that there are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from rlstudio.app.language.saying import plural, said, tr
from rlstudio.app.lessons.question_view import BY_TAB, paragraph
from rlstudio.app.lessons.wrapped_button import WrappedButton
from rlstudio.app.look.fitting.scrolled_column import ScrolledColumn
from rlstudio.core.errors import UserError
from rlstudio.engine.lessons import reading


class LessonList(QScrollArea):
    """A button for every lesson that comes along. Signal ``wanted`` (path)."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Lessons to choose from"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons: list[WrappedButton] = []
        inside = ScrolledColumn()
        inside.setObjectName("surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 10, 6)
        column.setSpacing(4)
        column.addWidget(
            paragraph(
                tr("Short pages beside the running program: predict, set it up, watch, and let it check.")
            )
        )
        for path in reading.bundled():
            self._add(column, path)
        own = paragraph(tr("Lessons of your own are text files ending in .rllesson. File, Open… shows them."))
        own.setObjectName("small")
        column.addSpacing(8)
        column.addWidget(own)
        column.addStretch(1)
        self.setWidget(inside)

    def _add(self, column: QVBoxLayout, path: Path) -> None:
        try:
            lesson = reading.read(path)
        except UserError as error:
            column.addWidget(paragraph(said(str(error))))
            return
        column.addSpacing(6)
        title, words = said(lesson.title), said(lesson.blurb)
        button = WrappedButton(tr("{number}.  {title}", number=len(self.buttons) + 1, title=title))
        button.setStyleSheet("text-align: left;")
        button.setFocusPolicy(BY_TAB)
        button.setAccessibleName(title)
        button.setAccessibleDescription(words)
        button.setToolTip(
            plural(lesson.minutes, "{blurb} About {n} minute.", "{blurb} About {n} minutes.", blurb=words)
        )
        button.clicked.connect(lambda: self.wanted.emit(str(path)))
        self.buttons.append(button)
        blurb = paragraph(words)
        blurb.setObjectName("small")
        blurb.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        column.addWidget(button)
        column.addWidget(blurb)

    def sizeHint(self) -> QSize:
        """As wide as a column of text."""
        return QSize(340, 400)
