"""The sheet beside the run: the list of lessons, or one lesson page by page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language.saying import said, tr
from rlstudio.app.lessons.lesson_list import LessonList
from rlstudio.app.lessons.page_view import PageView
from rlstudio.app.lessons.question_view import BY_TAB, paragraph
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.theme import current, set_type
from rlstudio.engine.lessons.lesson import Lesson
from rlstudio.engine.lessons.progress import LessonProgress

_WIDTH = 34
"""In heights of the text."""


class LessonSheet(QWidget):
    """Lessons, and the one that is open.

    ``progress``: how far it is, None while the list is shown. Signals: ``lesson_wanted`` (path);
    ``set_up`` (number of the page) when the program is to be set up; ``closed``.
    """

    lesson_wanted = Signal(str)
    set_up = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Lessons"))
        self.progress: LessonProgress | None = None
        self._begun: list[LessonProgress] = []
        self.page = 0
        self._pages: list[PageView] = []
        self._list: LessonList | None = None
        self._title = paragraph(tr("Lessons"))
        set_type(self._title, "heading")
        self.all = _tool(tr("All lessons"), tr("The list of lessons"))
        self.all.clicked.connect(self.show_list)
        self.close_button = _tool(tr("Close lessons"), tr("Put the lessons away; Help brings them back"))
        self.close_button.clicked.connect(self.closed)
        self._stack = QStackedWidget()
        self.back = QPushButton(tr("Back"))
        self.next = QPushButton(tr("Next"))
        for button in (self.all, self.close_button, self.back, self.next):
            button.setFocusPolicy(BY_TAB)
            set_type(button, "body")
        self._where = QLabel()
        set_type(self._where, "body")
        self._where.setObjectName("muted")
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back.clicked.connect(lambda: self.go(self.page - 1))
        self.next.clicked.connect(self._on)
        self.back.setToolTip(tr("The page before"))
        head = QHBoxLayout()
        head.addWidget(self.all, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.back)
        foot.addWidget(self._where, 1)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 6, 10)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        self.refresh_theme()

    def sizeHint(self) -> QSize:
        """A column of text."""
        return QSize(int(_WIDTH * current().body), 600)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small screen."""
        return QSize(100 + int(16 * current().body), 200)

    def show_list(self) -> None:
        """Show which lessons there are."""
        self._forget()
        if self._list is None:
            self._list = LessonList()
            self._list.wanted.connect(self.lesson_wanted)
            self._stack.addWidget(self._list)
        self._bring(self._list)
        self._title.setText(tr("Lessons"))
        self._foot.hide()
        self.all.hide()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lesson(self, lesson: Lesson) -> None:
        """Open a lesson at its first page; what was checked in it before stays so."""
        self._forget()
        known = next((one for one in self._begun if one.lesson == lesson), None)
        self.progress = known or LessonProgress(lesson)
        if known is None:
            self._begun.append(self.progress)
        for number, page in enumerate(lesson.page):
            view = PageView(page)
            view.set_up.connect(lambda n=number: self.set_up.emit(n))
            self._pages.append(view)
            self._stack.addWidget(view)
        self._title.setText(said(lesson.title))
        self._foot.show()
        self.all.show()
        self.go(0)

    def go(self, page: int) -> None:
        """Turn to a page, from 0."""
        if not 0 <= page < len(self._pages):
            return
        self.page = page
        self._bring(self._pages[page])
        self._where.setText(tr("{number} of {count}", number=page + 1, count=len(self._pages)))
        self.back.setEnabled(page > 0)
        last = page == len(self._pages) - 1
        self.next.setText(tr("All lessons") if last else tr("Next"))
        self.next.setToolTip(tr("The list of lessons") if last else tr("The next page"))
        self.refresh()

    def _bring(self, there: QWidget) -> None:
        """Show this in the middle. The keys go to it and to no button in it: Space is for the run's time."""
        focused = self.focusWidget()
        moves = focused is not None and focused.hasFocus() and self._stack.isAncestorOf(focused)
        self._stack.setCurrentWidget(there)
        if moves:
            there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on(self) -> None:
        if self.page == len(self._pages) - 1:
            self.show_list()
        else:
            self.go(self.page + 1)

    @property
    def view(self) -> PageView | None:
        """The page that is shown."""
        return self._pages[self.page] if self._pages else None

    def refresh(self) -> None:
        """Show which checks of the page have come true."""
        if self.progress is not None and self.view is not None:
            self.view.show_progress(self.progress, self.page)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        show_icon(self.all, "format-list-numbered", "muted")
        show_icon(self.close_button, "close", "muted")
        for page in self._pages:
            page.refresh_theme()
        self.updateGeometry()

    def _forget(self) -> None:
        self.progress, self.page = None, 0
        for page in self._pages:
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages = []


def _tool(name: str, help: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet")
    button.setToolTip(help)
    button.setAccessibleName(name)
    return button
