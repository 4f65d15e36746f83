"""One page of a lesson: text, the button that sets the program up, questions and checks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from rlstudio.app.language.saying import said, tr
from rlstudio.app.lessons.check_view import CheckView
from rlstudio.app.lessons.question_view import BY_TAB, QuestionView, paragraph
from rlstudio.app.lessons.wrapped_button import WrappedButton
from rlstudio.app.look.fitting.scrolled_column import ScrolledColumn
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.theme import make_primary, set_type
from rlstudio.engine.lessons.lesson import Page
from rlstudio.engine.lessons.progress import LessonProgress


class PageView(QScrollArea):
    """A page. Signal ``set_up`` when its button is pressed."""

    set_up = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = ScrolledColumn()
        inside.setObjectName("surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 10, 6)
        column.setSpacing(12)
        heading = paragraph(said(page.title))
        set_type(heading, "heading")
        column.addWidget(heading)
        self.text = paragraph(said(page.text), Qt.TextFormat.MarkdownText)
        column.addWidget(self.text)
        self.button: WrappedButton | None = None
        if page.setup is not None:
            self.button = WrappedButton(said(page.setup.button))
            make_primary(self.button)
            self.button.setToolTip(tr("Begin this run, in place of the lesson's last one"))
            self.button.setFocusPolicy(BY_TAB)
            self.button.clicked.connect(self.set_up)
            column.addWidget(self.button)
        self.questions = [QuestionView(question) for question in page.question]
        for question in self.questions:
            column.addWidget(question)
        self.checks = [CheckView(check) for check in page.check]
        for check in self.checks:
            column.addWidget(check)
        column.addStretch(1)
        self.setWidget(inside)
        self.refresh_theme()

    def show_progress(self, progress: LessonProgress, number: int) -> None:
        """Show which checks have come true. number: of this page, from 0."""
        for count, check in enumerate(self.checks):
            told = {
                progress.in_words(number, name): (value, progress.unit(number, name))
                for name, value in progress.values(number, count).items()
                if not name.endswith("finished")
            }
            check.show_state((number, count) in progress.done, told)

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the current theme."""
        if self.button is not None:
            show_icon(self.button, "play-outline", "on_accent")
        for check in self.checks:
            check.refresh_theme()
