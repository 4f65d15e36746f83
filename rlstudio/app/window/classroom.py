"""What the window offers in front of a class: demos, lessons, and the presenter's switches."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.file_dialogs import LESSON_SUFFIX
from rlstudio.app.window.presenting.presenter import Presenter
from rlstudio.core.errors import UserError
from rlstudio.core.system.file_types import ending

if TYPE_CHECKING:
    from rlstudio.app.lessons.sheet import LessonSheet
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.engine.lessons.progress import LessonProgress

_CHECKS_S = 0.5


class Classroom(QObject):
    """Opens demos and lessons. ``sheet``: the lessons beside the run, None until they were asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.presenter = Presenter(window)
        self.sheet: LessonSheet | None = None
        self._dock: QDockWidget | None = None
        self._run_tab: RunTab | None = None
        self._progress: LessonProgress | None = None
        self._due = 0.0
        window.actions_.lessons.triggered.connect(self.show_lessons)
        window.home.lessons_wanted.connect(self.show_lessons)

    # ------------------------------------------------------------------ files

    def open(self, path: str) -> RunTab | None:
        """Open a demo or a lesson; a bad file is reported."""
        if ending(path) == LESSON_SUFFIX:
            self.open_lesson(path)
            return None
        from rlstudio.app.tab.demo import source_of

        try:
            source = source_of(path)
        except UserError as error:
            self._window.show_message("problem", str(error))
            return None
        run_tab = self._window.open_source(source)
        run_tab.file_touched.emit(path)
        return run_tab

    # ------------------------------------------------------------------ lessons

    def show_lessons(self) -> None:
        """Show the lesson that is open, else the list."""
        sheet = self._made()
        if sheet.progress is None:
            sheet.show_list()

    def open_lesson(self, path: str) -> None:
        """Open a lesson of a file; a bad file is reported."""
        from rlstudio.engine.lessons import reading

        try:
            lesson = reading.read(path)
        except UserError as error:
            self._window.show_message("problem", str(error))
            return
        self._made().show_lesson(lesson)
        if reading.folder().resolve() not in Path(path).resolve().parents:
            self._window.files.touch(path)

    def _made(self) -> LessonSheet:
        """The sheet, shown."""
        if self.sheet is None or self._dock is None:
            from rlstudio.app.lessons.sheet import LessonSheet

            self.sheet = LessonSheet()
            self.sheet.lesson_wanted.connect(self.open_lesson)
            self.sheet.set_up.connect(self._set_up)
            dock = self._dock = QDockWidget(tr("Lessons"), self._window)
            dock.setObjectName("lessons")
            dock.setTitleBarWidget(QWidget())
            dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
            dock.setWidget(self.sheet)
            self.sheet.closed.connect(dock.hide)
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self._dock.show()
        self._fit()
        return self.sheet

    def _fit(self) -> None:
        """A column of text, and never more than a third of the window."""
        if self._dock is not None and self.sheet is not None:
            wide = min(self.sheet.sizeHint().width(), self._window.width() * 34 // 100)
            self._window.resizeDocks([self._dock], [wide], Qt.Orientation.Horizontal)

    def _set_up(self, page: int) -> None:
        """Begin the run of a page in place of the last one that a lesson began."""
        from rlstudio.app.tab.source import TabSource

        sheet = self.sheet
        if sheet is None or sheet.progress is None:
            return
        setup = sheet.progress.lesson.page[page].setup
        if setup is None:
            return
        before = self._run_tab
        self._progress = sheet.progress
        sheet.progress.begin(page)
        exact = sheet.progress.wants_references(page)
        self._run_tab = self._window.open_source(
            TabSource(spec=setup.spec, scene=setup.scene, referenced=exact)
        )
        if before is not None and before in self._window.run_tabs():
            self._window.give_up(before)
        sheet.refresh()

    # ------------------------------------------------------------------ time and look

    def tick(self, now: float) -> bool:
        """One frame of the run in front; returns whether its picture is held."""
        if now >= self._due:
            self._due = now + _CHECKS_S
            self._look()
        return self.presenter.tick(now)

    def _look(self) -> None:
        """Look at what the lesson's run has come to."""
        sheet, run_tab, progress = self.sheet, self._run_tab, self._progress
        if sheet is None or progress is None or run_tab is None:
            return
        if run_tab not in self._window.run_tabs():
            self._run_tab = None
            return
        playback = run_tab.playback
        training = playback.training
        if training is None or training.info is None:
            return
        done = training.progress
        counts = {
            "step": done.step,
            "updates": done.updates,
            "episodes": done.episodes,
            "seconds": done.seconds,
            "finished": float(playback.state == "finished"),
        }
        with training.lock:
            progress.note(training.series, counts, training.references)
        sheet.refresh()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.presenter.refresh_theme()
        if self.sheet is not None:
            self.sheet.refresh_theme()
            self._fit()
