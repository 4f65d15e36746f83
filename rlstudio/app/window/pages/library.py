"""The library of runs in the main window: its tab, made when it is first wanted, and which runs are open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from rlstudio.app.language.saying import tr
from rlstudio.app.window.pages.page_tab import PageTab

if TYPE_CHECKING:
    from rlstudio.app.library.page import LibraryPage
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.engine.files.runs.in_use import Shown
    from rlstudio.engine.library.entries import LibraryEntry

_PLACE = 1
"""Its tab stands beside the gallery's."""


class RunsLibrary(PageTab["LibraryPage"]):
    """Shows the page of all runs in a tab that can be closed, and keeps it from deleting what is open."""

    symbol = "bookshelf"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.actions_.library.triggered.connect(self.show)
        window.actions_.find.triggered.connect(self._find)
        window.home.header.library.connect(self.show)

    def show(self) -> LibraryPage:
        """Bring its tab to the front."""
        if self.page is None:
            from rlstudio.app.library.page import LibraryPage

            page = LibraryPage(self._window.settings.own_folder)
            page.watch_wanted.connect(self._window.open_file)
            page.go_on_wanted.connect(self._window.continue_run)
            page.fork_wanted.connect(self._window.forking.fork_file)
            page.compare_wanted.connect(self._window.curves.compare)
            self._put(page, _PLACE, tr("Library"), tr("The library of all runs (Ctrl+R)"))
        assert self.page is not None
        self._tabs.setCurrentWidget(self.page)
        self.page.search()
        return self.page

    def chosen(self) -> LibraryEntry | None:
        """The run that is chosen, the first of several; None if there is none."""
        return next(iter(self.page.chosen()), None) if self.page is not None else None

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

    def _find(self) -> None:
        """Go to the search field of what is in front: of the library, or else of the gallery."""
        if self.page is not None and self.in_front:
            self.page.search()
            return
        self._tabs.setCurrentIndex(0)
        search = self._window.home.gallery.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()


def _end(held: Sequence[Shown]) -> None:
    for shown in held:
        shown.end()


def _beside(path: str, name: str) -> bool:
    return Path(path).with_name(name).exists()
