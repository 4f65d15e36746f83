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

from rlstudio.app.lessons.lesson_list import LessonList
from rlstudio.app.lessons.page_view import PageView
from rlstudio.app.lessons.question_view import paragraph
from rlstudio.app.look.icons import icon
from rlstudio.app.look.theme import current
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
        self.setAccessibleName("Lessons")
        self.progress: LessonProgress | None = None
        self.page = 0
        self._pages: list[PageView] = []
        self._list: LessonList | None = None
        self._title = paragraph("Lessons")
        self._title.setObjectName("heading")
        self.all = _tool("All lessons", "The list of lessons")
        self.all.clicked.connect(self.show_list)
        self.close_button = _tool("Close lessons", "Put the lessons away; Help brings them back")
        self.close_button.clicked.connect(self.closed)
        self._stack = QStackedWidget()
        self.back = QPushButton("Back")
        self.next = QPushButton("Next")
        self._where = QLabel()
        self._where.setObjectName("muted")
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back.clicked.connect(lambda: self.go(self.page - 1))
        self.next.clicked.connect(self._on)
        self.back.setToolTip("The page before")
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
        self._stack.setCurrentWidget(self._list)
        self._title.setText("Lessons")
        self._foot.hide()
        self.all.hide()
        if self._list.buttons:
            self._list.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def show_lesson(self, lesson: Lesson) -> None:
        """Open a lesson at its first page."""
        self._forget()
        self.progress = LessonProgress(lesson)
        for number, page in enumerate(lesson.page):
            view = PageView(page)
            view.set_up.connect(lambda n=number: self.set_up.emit(n))
            self._pages.append(view)
            self._stack.addWidget(view)
        self._title.setText(lesson.title)
        self._foot.show()
        self.all.show()
        self.go(0)

    def go(self, page: int) -> None:
        """Turn to a page, from 0."""
        if not 0 <= page < len(self._pages):
            return
        self.page = page
        self._stack.setCurrentWidget(self._pages[page])
        self._where.setText(f"{page + 1} of {len(self._pages)}")
        self.back.setEnabled(page > 0)
        last = page == len(self._pages) - 1
        self.next.setText("All lessons" if last else "Next")
        self.next.setToolTip("The list of lessons" if last else "The next page")
        self.refresh()

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
        self.all.setIcon(icon("format-list-numbered", "muted"))
        self.close_button.setIcon(icon("close", "muted"))
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
