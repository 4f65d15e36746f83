"""The main window: tabs, actions, files and the timer that updates what is shown."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow

from rlstudio.app.gallery.home import Home
from rlstudio.app.garbage import clear_later
from rlstudio.app.language.saying import tr
from rlstudio.app.look import motion
from rlstudio.app.look.fitting.first_size import size_first
from rlstudio.app.look.message_bar import Kind, MessageBar, Remedy
from rlstudio.app.settings import Settings
from rlstudio.app.tab.keyboard import is_own_space
from rlstudio.app.window.actions import WindowActions
from rlstudio.app.window.background import BackgroundWorkers
from rlstudio.app.window.classroom import Classroom
from rlstudio.app.window.commands import Commands
from rlstudio.app.window.dialogs import ask_about_closing, environment_dialog, preferences_dialog
from rlstudio.app.window.files.agents import AgentFiles
from rlstudio.app.window.files.drops import FileDrops
from rlstudio.app.window.files.foreign import ForeignAgents
from rlstudio.app.window.files.reading import manifest_of, open_all, open_one, steps_on
from rlstudio.app.window.files.worlds import Worlds
from rlstudio.app.window.forking import Forking
from rlstudio.app.window.opening.catalogue_news import CatalogueNews
from rlstudio.app.window.opening.first_screen import FirstScreen
from rlstudio.app.window.pages.curves import CurvesTab
from rlstudio.app.window.pages.demonstrations import DemonstrationsTab
from rlstudio.app.window.pages.library import RunsLibrary
from rlstudio.app.window.pages.queue import RunQueue
from rlstudio.app.window.status_line import StatusLine
from rlstudio.app.window.tabs import RunTabs
from rlstudio.app.window.toolbar import toolbar_of
from rlstudio.core.catalogue import EMPTY, Catalogue
from rlstudio.engine.worker.messages import RunSpec

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.tab.source import TabSource

_TICK_MS = 16


class MainWindow(QMainWindow):
    """The gallery as first tab, then one tab per run or opened agent."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.catalogue: Catalogue | None = None
        self.tick_times: deque[float] = deque(maxlen=8192)
        self.background = BackgroundWorkers(settings, self)
        self._leaving: list[RunTab] = []
        self._may_close = False
        self._unasked = False
        self.setWindowTitle("RL Studio")
        self.setMinimumSize(900, 560)
        self.home = Home(settings.pace)
        self.tabs = RunTabs(self.home)
        self.files = AgentFiles(self.tabs, settings)
        self.worlds = Worlds(self.home, settings, self)
        self.tabs.tabCloseRequested.connect(self.close_tab)
        self.tabs.currentChanged.connect(self._on_tab)
        self.setCentralWidget(self.tabs)
        self.actions_ = WindowActions(self)
        self.actions_.fill_menus(self.menuBar())
        self.addToolBar(toolbar_of(self.actions_))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.status_line = StatusLine(self.statusBar())
        self._commands = Commands(self.actions_, self.home, self.tabs, self.files, settings, self)
        self._connect()
        self._catalogue_news = CatalogueNews(self, self._show_catalogue)
        self.foreign = ForeignAgents(self)
        self.classroom = Classroom(self)
        self.forking = Forking(self)
        self.library = RunsLibrary(self)
        self.queue = RunQueue(self)
        self.curves = CurvesTab(self)
        self.demonstrations = DemonstrationsTab(self)
        self._pages = (self.library, self.queue, self.curves, self.demonstrations)
        self.first_screen = FirstScreen(self)
        FileDrops(self).dropped.connect(lambda paths: open_all(self, paths))
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._catalogue_news.show_kept()
        self.refresh_theme()
        self._restore()
        self.sync()
        self.home.gallery.search.setFocus()

    # ------------------------------------------------------------------ start and end

    def warm_up(self) -> None:
        """Start spare workers and the request for the catalogue, after the first frame."""
        self.background.warm_up()
        self.first_screen.warm_up()
        self.queue.warm_up()

    def event(self, event: QEvent) -> bool:
        """Let Space press the focused button, where it else pauses; say the title in every language."""
        if is_own_space(event, self.focusWidget()):
            event.accept()
            return True
        if event.type() == QEvent.Type.LanguageChange:
            self.tabs.say_titles()
            self.sync()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say why a key does nothing now."""
        if why := self.actions_.why_not(QKeySequence(event.keyCombination())):
            self.show_message("info", why)
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about runs that are going, let them save, then close."""
        if not self.tabs.isEnabled() and not self._may_close:
            event.ignore()  # it closes once the last run is saved
            return
        going = [w for w in self.run_tabs() if w.playback.going]
        save = True if self._unasked else ask_about_closing(self, going, tr("Close RL Studio"))
        # Ask both questions before anything is ended.
        if save is None or not (self._unasked or self.worlds.may_close()):
            # A world that was drawn while the runs were saved needs a question too.
            self._may_close = False
            self.tabs.setEnabled(True)
            event.ignore()
            return
        if not self._may_close:
            for run_tab in self.run_tabs():
                self._leave(run_tab, save)
            if self._leaving:
                self.tabs.setEnabled(False)
                event.ignore()
                return
        self._timer.stop()
        self.first_screen.end()
        for page in self._pages:
            page.end()
        self.background.end()
        self.foreign.end()
        self.settings.put_layout("window", self.saveGeometry())
        event.accept()

    def save_and_close(self) -> None:
        """Save the runs and close without a question, e.g. at the end of the desktop session."""
        self._unasked = True
        self.worlds.close_unasked()
        self.close()

    def _restore(self) -> None:
        geometry = self.settings.layout("window")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            size_first(self, 1440, 900)
        self.classroom.presenter.full_screen.set_on(False)  # whoever opens it has not asked for that
        self.actions_.light.setChecked(self.settings.flag("light"))
        self.actions_.projector.setChecked(self.settings.flag("projector"))
        self.actions_.still.setChecked(self.settings.flag("still", default=motion.system_reduces()))
        self.actions_.threads.setChecked(self.settings.text("host") == "thread")
        self._catalogue_news.choose_last()

    # ------------------------------------------------------------------ open tabs

    def run_tabs(self) -> list[RunTab]:
        """The open runs and agents, in the order of their tabs."""
        return self.tabs.runs()

    def front_tab(self) -> RunTab | None:
        """The run in front, or None while the gallery is."""
        return self.tabs.front()

    def start_run(self, spec: RunSpec) -> RunTab:
        """Open a tab that trains this run."""
        from rlstudio.app.tab.source import TabSource

        self.settings.put("last_env", spec.env)
        self.settings.put("last_algorithm", spec.algorithm)
        kind = (self.catalogue or EMPTY).algorithm(spec.algorithm)
        return self.open_source(TabSource(spec=spec, by_person=kind is not None and kind.by_person))

    def continue_run(self, path: str) -> RunTab | None:
        """Open a tab that continues the run of a resumable file."""
        from rlstudio.app.tab.source import TabSource

        manifest = manifest_of(path, self.report)
        if manifest is None:
            return None
        steps = steps_on(manifest)
        return self.open_source(TabSource(resume=str(Path(path).resolve()), manifest=manifest, steps=steps))

    def open_file(self, path: str) -> RunTab | None:
        """Open a file of any kind, or show the tab that plays it; a bad one is reported.

        Returns the tab of a run.
        """
        return open_one(self, path)

    def report(self, problem: str) -> None:
        """Show what is wrong with a file."""
        self.show_message("problem", problem)

    def open_source(self, source: TabSource) -> RunTab:
        """Open a tab that shows this."""
        from rlstudio.app.tab.run_tab import RunTab

        speed = self.actions_.new_run_speed
        if source.scene is not None or not self.actions_.speed_chosen:
            speed = source.opening_speed(self.catalogue or EMPTY)
        run_tab = RunTab(source, self.catalogue or EMPTY, self.settings, speed)
        run_tab.changed.connect(self.sync)
        run_tab.closed.connect(lambda: self._on_closed(run_tab))
        run_tab.open_wanted.connect(self.open_file)
        run_tab.continue_wanted.connect(self.continue_run)
        run_tab.learn_wanted.connect(self.start_run)
        run_tab.comparison.source_wanted.connect(self.open_source)
        run_tab.run_settings.form.edit_wanted.connect(self.worlds.edit)
        run_tab.file_touched.connect(self.files.touch)
        run_tab.saving.shown.connect(self.demonstrations.keep)
        run_tab.opened.connect(self.background.refill_later)
        self.tabs.setCurrentIndex(self.tabs.addTab(run_tab, run_tab.title))
        run_tab.begin()
        self.library.hold(run_tab)
        return run_tab

    def close_tab(self, index: int) -> None:
        """Close a run, asking first if it is going."""
        page = self.tabs.widget(index)
        for run_tab in self.run_tabs():
            if run_tab is page:
                save = ask_about_closing(self, [run_tab], tr("Close {run}", run=run_tab.title))
                if save is not None:
                    self._leave(run_tab, save)

    def give_up(self, run_tab: RunTab) -> None:
        """Close a run without a question; nothing of it is saved."""
        self._leave(run_tab, False)

    def _leave(self, run_tab: RunTab, save: bool) -> None:
        if run_tab not in self._leaving:
            self._leaving.append(run_tab)
            run_tab.leave(save and run_tab.playback.going)

    def _on_closed(self, run_tab: RunTab) -> None:
        closing_all = not self.tabs.isEnabled()
        self.tabs.removeTab(self.tabs.indexOf(run_tab))
        run_tab.deleteLater()
        clear_later(self)
        if run_tab in self._leaving:
            self._leaving.remove(run_tab)
        if closing_all and not self._leaving:
            self._may_close = True
            self.close()

    # ------------------------------------------------------------------ showing

    def tick(self) -> None:
        """One frame: update the tab in front."""
        now = time.perf_counter()
        self.tick_times.append(now)
        run_tab = self.front_tab()
        if run_tab is not None and not self.isMinimized():
            run_tab.tick(now, held=self.classroom.tick(now))
            self._tell_status(run_tab)

    def show_message(self, kind: Kind, text: str, remedies: Sequence[Remedy] = ()) -> None:
        """Show a message on the tab in front."""
        self.messages.show_message(kind, text, remedies)

    @property
    def messages(self) -> MessageBar:
        """The messages of the tab in front."""
        run_tab = self.front_tab()
        own = next((page.messages for page in self._pages if page.messages is not None), self.home.messages)
        return run_tab.messages if run_tab is not None else own

    def refresh_theme(self) -> None:
        """Apply the current theme to every widget that paints itself."""
        parts = (
            self.actions_,
            self.home,
            self.tabs,
            self.worlds,
            self.status_line,
            self.classroom,
            *self._pages,
        )
        for part in parts:
            part.refresh_theme()
        for run_tab in self.run_tabs():
            run_tab.refresh_theme()
            self.tabs.mark(run_tab)

    def _on_tab(self) -> None:
        front = self.front_tab()
        for run_tab in self.run_tabs():
            run_tab.playback.set_in_front(run_tab is front)
        if front is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        self._tell_status(front)
        self.sync()

    def _tell_status(self, front: RunTab | None) -> None:
        told = ("", "", None) if front is None else (front.status_text, front.status_tip, front.share_done)
        self.status_line.show(*told)

    def sync(self) -> None:
        """Enable the actions that are possible with the tab in front."""
        actions, front = self.actions_, self.front_tab()
        actions.reflect(front, self.home, any(page.in_front for page in self._pages))
        if front is not None:
            self.tabs.mark(front)
        self.setWindowTitle(f"{front.title} – RL Studio" if front is not None else "RL Studio")

    # ------------------------------------------------------------------ actions of the person

    def _connect(self) -> None:
        home = self.home
        self.background.catalogue_failed.connect(
            lambda text: home.messages.show_message("problem", text, [(tr("Try again"), self.warm_up)])
        )
        self.background.warned.connect(lambda text: self.show_message("warning", text))
        self._commands.acted.connect(self.sync)
        self._commands.theme_changed.connect(self.refresh_theme)
        self.actions_.draw.triggered.connect(self.worlds.draw)
        self.actions_.close_tab.triggered.connect(lambda: self.close_tab(self.tabs.currentIndex()))
        self.actions_.quit.triggered.connect(self.close)
        self.actions_.preferences.triggered.connect(self.show_preferences)
        self.files.open_wanted.connect(self.open_file)
        self.worlds.refused.connect(lambda text: self.show_message("problem", text))
        self.worlds.gallery_wanted.connect(self._to_gallery)
        self.worlds.file_touched.connect(self.files.touch)
        home.learn.connect(self.start_run)
        home.open_wanted.connect(self.files.ask_open)
        home.watch.connect(self.open_file)
        home.edit_wanted.connect(self.worlds.edit)
        home.gallery.draw_wanted.connect(self.worlds.draw)
        home.ready_changed.connect(self.sync)
        home.gallery.add_wanted.connect(self.add_environment)

    def _to_gallery(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.raise_()
        self.activateWindow()

    # ------------------------------------------------------------------ the catalogue

    def _show_catalogue(self, catalogue: Catalogue) -> None:
        self.catalogue = self.files.catalogue = catalogue
        self.home.show_catalogue(catalogue)
        for page in self._pages:
            page.show_catalogue(catalogue)
        for run_tab in self.run_tabs():
            run_tab.show_catalogue(catalogue)

    def add_environment(self, id: str = "") -> None:
        """Show the dialog that adds environments. id: of the one that is meant, if it is known."""
        dialog = environment_dialog(self, self.settings, self.catalogue or EMPTY, id)
        dialog.changed.connect(self._catalogue_news.take)
        dialog.added.connect(self.home.gallery.reveal)
        dialog.finished.connect(self.background.refill)

    def show_preferences(self) -> None:
        """Show the dialog of preferences."""
        own = (self.catalogue or EMPTY).own
        dialog = preferences_dialog(self, self.settings, own, self.actions_.preferred)
        dialog.changed.connect(self._catalogue_news.take)
        dialog.computing_changed.connect(self.first_screen.computing_changed)
