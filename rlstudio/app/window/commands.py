"""What the window's actions do: to the tab in front, to the gallery, or to the window itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from rlstudio.app.look import theme
from rlstudio.app.window.dialogs import show_about

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.window.main_window import MainWindow


class Commands(QObject):
    """Carries out every action of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        actions, front = window.actions_, self._front
        actions.learn.triggered.connect(self._learn)
        actions.watch.triggered.connect(self._watch)
        actions.pause.triggered.connect(lambda: front(lambda tab: tab.playback.toggle_pause()))
        actions.step.triggered.connect(lambda: front(lambda tab: tab.playback.step("step")))
        actions.step_update.triggered.connect(lambda: front(lambda tab: tab.playback.step("update")))
        actions.speed.changed.connect(lambda factor: front(lambda tab: tab.playback.set_speed(factor)))
        actions.take_over.triggered.connect(lambda on: front(lambda tab: tab.playback.take_over(on)))
        actions.restart.triggered.connect(lambda: front(lambda tab: tab.playback.restart_episode()))
        actions.explore.triggered.connect(lambda on: front(lambda tab: tab.playback.set_explore(on)))
        actions.compare.triggered.connect(lambda: front(lambda tab: tab.opponent_menu.open()))
        actions.reset_layout.triggered.connect(lambda: front(lambda tab: tab.reset_layout()))
        actions.save.triggered.connect(window.files.ask_save)
        actions.open.triggered.connect(window.files.ask_open)
        actions.draw.triggered.connect(window.worlds.draw)
        actions.new_run.triggered.connect(self._to_gallery)
        actions.find.triggered.connect(self._find)
        actions.close_tab.triggered.connect(lambda: window.close_tab(window.tabs.currentIndex()))
        actions.quit.triggered.connect(window.close)
        actions.preferences.triggered.connect(window.show_preferences)
        actions.light.triggered.connect(self._apply_theme)
        actions.projector.triggered.connect(self._apply_theme)
        actions.threads.triggered.connect(self._choose_host)
        actions.about.triggered.connect(lambda: show_about(window))
        actions.recent_menu.aboutToShow.connect(lambda: window.files.fill_recent(actions.recent_menu))
        actions.panels_menu.aboutToShow.connect(self._fill_panels)

    def _front(self, act: Callable[[RunTab], object]) -> None:
        """Do it to the run in front, if there is one."""
        front = self._window.front_tab()
        if front is not None:
            act(front)
        self._window.sync()

    def _learn(self) -> None:
        front = self._window.front_tab()
        if front is None:
            self._window.home.start()
        else:
            front.learn()

    def _watch(self) -> None:
        self._to_gallery()
        self._window.home.watch_agent()

    def _to_gallery(self) -> None:
        self._window.tabs.setCurrentIndex(0)

    def _find(self) -> None:
        self._to_gallery()
        search = self._window.home.gallery.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def _fill_panels(self) -> None:
        menu, front = self._window.actions_.panels_menu, self._window.front_tab()
        menu.clear()
        menu.addActions(front.panel_actions() if front is not None else [])
        if menu.isEmpty():
            menu.addAction("Open a run to see its panels").setEnabled(False)

    def _apply_theme(self) -> None:
        app, actions, settings = QApplication.instance(), self._window.actions_, self._window.settings
        light, large = actions.light.isChecked(), actions.projector.isChecked()
        settings.put("light", light)
        settings.put("projector", large)
        chosen = theme.light() if light else theme.dark()
        if isinstance(app, QApplication):
            theme.apply(app, theme.projector(chosen) if large else chosen)
        self._window.refresh_theme()

    def _choose_host(self, threads: bool) -> None:
        self._window.settings.put("host", "thread" if threads else "process")
