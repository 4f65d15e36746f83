"""The library of runs in the main window: its tab, made when it is first wanted, and which runs are open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.icons import icon
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.core.catalogue import EMPTY, Catalogue

if TYPE_CHECKING:
    from rlstudio.app.library.page import LibraryPage
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.engine.files.runs.in_use import Shown

_PLACE = 1
"""Its tab stands beside the gallery's."""


class RunsLibrary(QObject):
    """Shows the page of all runs in a tab that can be closed, and keeps it from deleting what is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._tabs = window, window.tabs
        self.page: LibraryPage | None = None
        window.actions_.library.triggered.connect(self.show)
        window.actions_.find.triggered.connect(self._find)
        window.home.header.library.connect(self.show)
        window.tabs.tabCloseRequested.connect(lambda index: self._close(self._tabs.widget(index)))
        window.actions_.close_tab.triggered.connect(lambda: self._close(self._tabs.currentWidget()))

    @property
    def in_front(self) -> bool:
        """Whether its tab is the one in front."""
        return self.page is not None and self._tabs.currentWidget() is self.page

    @property
    def messages(self) -> MessageBar | None:
        """Where messages are shown while it is in front."""
        return self.page.messages if self.page is not None and self.in_front else None

    def show(self) -> LibraryPage:
        """Bring its tab to the front."""
        if self.page is None:
            from rlstudio.app.library.page import LibraryPage

            self.page = LibraryPage(self._window.settings.own_folder)
            self.page.watch_wanted.connect(self._window.open_file)
            self.page.go_on_wanted.connect(self._window.continue_run)
            self.page.fork_wanted.connect(self._window.forking.fork_file)
            self.page.compare_wanted.connect(self._window.curves.compare)
            self.page.show_catalogue(self._window.catalogue or EMPTY)
            self._tabs.insertTab(_PLACE, self.page, tr("Library"))
            self._tabs.setTabToolTip(_PLACE, tr("The library of all runs (Ctrl+R)"))
            self.refresh_theme()
        self._tabs.setCurrentWidget(self.page)
        self.page.search()
        return self.page

    def take_in(self, path: str) -> None:
        """Make a run of a file, and show it."""
        self.show().changes.take_in(path)

    def hold(self, run_tab: RunTab) -> None:
        """Say that the run in this tab is open, so that no window deletes it, until the tab is closed."""
        from rlstudio.engine.files.runs.in_use import LOCK, Shown

        source, training = run_tab.source, run_tab.playback.training
        folders = {training.folder} if training is not None else set()
        folders |= {
            Path(path).parent for path in (source.path, source.resume) if path and _beside(path, LOCK)
        }
        held = [Shown(folder) for folder in folders]
        run_tab.closed.connect(lambda: _end(held))

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Name environments and algorithms as this does."""
        if self.page is not None:
            self.page.show_catalogue(catalogue)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        if self.page is not None:
            self.page.refresh_theme()
            self._tabs.setTabIcon(self._tabs.indexOf(self.page), icon("bookshelf", "muted"))

    def end(self) -> None:
        """End what it does beside the window."""
        if self.page is not None:
            self.page.end()

    def _find(self) -> None:
        """Go to the search field of what is in front: of the library, or else of the gallery."""
        if self.page is not None and self.in_front:
            self.page.search()
            return
        self._tabs.setCurrentIndex(0)
        search = self._window.home.gallery.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def _close(self, widget: QWidget | None) -> None:
        page = self.page
        if page is None or widget is not page:
            return
        page.end()
        self.page = None
        self._tabs.removeTab(self._tabs.indexOf(page))
        page.deleteLater()


def _end(held: Sequence[Shown]) -> None:
    for shown in held:
        shown.end()


def _beside(path: str, name: str) -> bool:
    return Path(path).with_name(name).exists()
