"""What the window's actions do with the tab in front, the gallery or the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from rlstudio.app.gallery.home import Home
from rlstudio.app.language.saying import tr
from rlstudio.app.look import motion, theme
from rlstudio.app.look.fitting.drawn_once import drawn_once
from rlstudio.app.settings import Settings
from rlstudio.app.window.actions import WindowActions
from rlstudio.app.window.files.agents import AgentFiles
from rlstudio.app.window.presenting.large_type import LargeType
from rlstudio.app.window.tabs import RunTabs

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab


class Commands(QObject):
    """Carries out the actions. Signals: ``acted`` on the run in front; ``theme_changed``."""

    acted = Signal()
    theme_changed = Signal()

    def __init__(
        self,
        actions: WindowActions,
        home: Home,
        tabs: RunTabs,
        files: AgentFiles,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions, self._home, self._tabs, self._settings = actions, home, tabs, settings
        front = self._front
        actions.learn.triggered.connect(self._learn)
        actions.watch.triggered.connect(self._watch)
        actions.pause.triggered.connect(lambda: front(lambda tab: tab.timeline.toggle_pause()))
        actions.step.triggered.connect(lambda: front(lambda tab: tab.timeline.take_step("step")))
        actions.step_update.triggered.connect(lambda: front(lambda tab: tab.timeline.take_step("update")))
        actions.step_line.triggered.connect(lambda: front(lambda tab: tab.step_line()))
        actions.speed.changed.connect(lambda factor: front(lambda tab: tab.playback.set_speed(factor)))
        actions.to_end.triggered.connect(lambda: front(lambda tab: tab.playback.set_speed(None, go_on=True)))
        actions.take_over.triggered.connect(lambda on: front(lambda tab: tab.timeline.take_over(on)))
        actions.take_back.triggered.connect(lambda: front(lambda tab: tab.timeline.take_back()))
        actions.swap_sides.triggered.connect(lambda: front(lambda tab: tab.timeline.swap_sides()))
        actions.turn_board.triggered.connect(lambda: front(lambda tab: tab.board_side.turn()))
        actions.game_text.triggered.connect(lambda: front(lambda tab: tab.game_text.ask()))
        actions.restart.triggered.connect(lambda: front(lambda tab: tab.timeline.restart_episode()))
        actions.back.triggered.connect(lambda: front(lambda tab: tab.timeline.step(-1)))
        actions.rewind.triggered.connect(lambda: front(lambda tab: tab.timeline.second(-1)))
        actions.next_mark.triggered.connect(lambda: front(lambda tab: tab.timeline.jump(1)))
        actions.last_mark.triggered.connect(lambda: front(lambda tab: tab.timeline.jump(-1)))
        actions.now.triggered.connect(lambda: front(lambda tab: tab.ages.to_now()))
        actions.younger.triggered.connect(lambda: front(lambda tab: tab.ages.go(-1)))
        actions.older.triggered.connect(lambda: front(lambda tab: tab.ages.go(1)))
        actions.wall.triggered.connect(lambda: front(lambda tab: tab.ages.open_wall()))
        actions.explore.triggered.connect(lambda on: front(lambda tab: tab.playback.set_explore(on)))
        actions.compare.triggered.connect(lambda: front(lambda tab: tab.opponent_menu.open()))
        actions.enlarge.triggered.connect(lambda: front(lambda tab: tab.board.toggle_enlarged()))
        actions.reset_layout.triggered.connect(lambda: front(lambda tab: tab.reset_layout()))
        actions.save.triggered.connect(files.ask_save)
        actions.save_demo.triggered.connect(files.ask_save_demo)
        actions.save_recording.triggered.connect(lambda: front(lambda tab: tab.saving.ask_recording()))
        actions.export_menu.wanted.connect(lambda id: front(lambda tab: tab.exporting.export_as(id)))
        actions.show_python.triggered.connect(lambda: front(lambda tab: tab.exporting.export_as("python")))
        actions.open.triggered.connect(files.ask_open)
        actions.new_run.triggered.connect(self._to_gallery)
        self._large_type = LargeType(tabs.window())
        self._large_type.changed.connect(self._fit_type)
        actions.light.triggered.connect(self._apply_theme)
        actions.projector.triggered.connect(self._apply_theme)
        actions.still.triggered.connect(self._choose_motion)
        actions.threads.triggered.connect(self._choose_host)
        actions.help.triggered.connect(self._show_help)
        actions.about.triggered.connect(self._show_about)
        actions.recent_menu.aboutToShow.connect(lambda: files.fill_recent(actions.recent_menu))
        actions.panels_menu.aboutToShow.connect(self._fill_panels)

    def _front(self, act: Callable[[RunTab], object]) -> None:
        """Call ``act`` with the run in front, if there is one."""
        front = self._tabs.front()
        if front is not None:
            act(front)
        self.acted.emit()

    def _learn(self) -> None:
        front = self._tabs.front()
        if front is None:
            self._home.start()
        else:
            front.learn()

    def _watch(self) -> None:
        self._to_gallery()
        self._home.watch_agent()

    def _to_gallery(self) -> None:
        self._tabs.setCurrentIndex(0)

    def _show_help(self) -> None:
        from rlstudio.app.help.help_window import HelpWindow
        from rlstudio.app.help.pages import pages

        catalogue = self._home.catalogue
        self.help = HelpWindow(pages(self._actions.explained(), catalogue.algorithms), self._tabs.window())
        front = self._tabs.front()
        if front is not None and front.playback.info is not None:
            self.help.open_page(front.playback.info.algorithm_title)
        self.help.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.help.show()

    def _show_about(self) -> None:
        from rlstudio.app.help.about import AboutDialog

        about = AboutDialog(self._tabs.window())
        about.finished.connect(about.deleteLater)
        about.open()

    def _fill_panels(self) -> None:
        menu, front = self._actions.panels_menu, self._tabs.front()
        menu.clear()
        menu.addActions(front.panel_actions() if front is not None else [])
        if menu.isEmpty():
            menu.addAction(tr("Open a run to see its panels")).setEnabled(False)

    def _apply_theme(self) -> None:
        app, actions, settings = QApplication.instance(), self._actions, self._settings
        light, large = actions.light.isChecked(), actions.projector.isChecked()
        chosen = theme.light() if light else theme.dark()
        with drawn_once(self._tabs.window()):
            if isinstance(app, QApplication):
                theme.apply(app, theme.projector(chosen, self._large_type.scale) if large else chosen)
            self.theme_changed.emit()
        settings.put("light", light)  # after all is drawn: a disk takes its time
        settings.put("projector", large)

    def _fit_type(self) -> None:
        if self._actions.projector.isChecked():
            self._apply_theme()

    def _choose_motion(self, still: bool) -> None:
        self._settings.put("still", still)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            motion.apply(app, still)

    def _choose_host(self, threads: bool) -> None:
        self._settings.put("host", "thread" if threads else "process")
