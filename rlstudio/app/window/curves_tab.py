"""The comparison of curves in the main window: its tab, made when first wanted, and the open runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.icons import icon
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.core.catalogue import EMPTY, Catalogue

if TYPE_CHECKING:
    from rlstudio.app.compare.page import ComparePage
    from rlstudio.app.compare.thread import Live
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.engine.library.entries import LibraryEntry


class CurvesTab(QObject):
    """Shows the curves of several runs in a tab that can be closed; those that learn here go on live."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._tabs = window, window.tabs
        self.page: ComparePage | None = None
        window.actions_.compare_curves.triggered.connect(self.show_open)
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

    def show(self) -> ComparePage:
        """Bring its tab to the front."""
        if self.page is None:
            from rlstudio.app.compare.page import ComparePage

            self.page = ComparePage(self.live, self._window.settings.own_folder)
            self.page.library_wanted.connect(self._window.library.show)
            self.page.show_catalogue(self._window.catalogue or EMPTY)
            library = self._window.library.page
            place = 1 if library is None else self._tabs.indexOf(library) + 1
            self._tabs.insertTab(place, self.page, tr("Curves"))
            self._tabs.setTabToolTip(place, tr("The curves of several runs over each other (Ctrl+Shift+R)"))
            self.refresh_theme()
        self._tabs.setCurrentWidget(self.page)
        self.page.choices.curve.setFocus()
        return self.page

    def show_open(self) -> None:
        """Show what is compared, and the runs that are open in tabs as well."""
        from rlstudio.app.compare.thread import Wanted

        self.show().add([Wanted(key) for key in self.live()])

    def compare(self, entries: Sequence[LibraryEntry]) -> None:
        """Compare these runs and no others."""
        from rlstudio.app.compare.thread import Wanted

        self.show().compare([Wanted(entry.folder, entry.title) for entry in entries])

    def live(self) -> dict[str, Live]:
        """The runs that learn, or have learned, in tabs of this window, by their folders."""
        from rlstudio.app.compare.thread import Live
        from rlstudio.engine.library.scan import named

        found = {}
        for run_tab in self._window.run_tabs():
            training = run_tab.playback.training
            if training is None or training.info is None:
                continue
            with training.lock:
                curves = {name: (series.x, series.y) for name, series in training.series.items()}
            found[named(training.folder)] = Live(training.info, curves, training.progress.episodes)
        return found

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Name environments and algorithms as this does."""
        if self.page is not None:
            self.page.show_catalogue(catalogue)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        if self.page is not None:
            self.page.refresh_theme()
            self._tabs.setTabIcon(self._tabs.indexOf(self.page), icon("chart-multiple", "muted"))

    def end(self) -> None:
        """End what it does beside the window."""
        if self.page is not None:
            self.page.end()

    def _close(self, widget: QWidget | None) -> None:
        page = self.page
        if page is None or widget is not page:
            return
        page.end()
        self.page = None
        self._tabs.removeTab(self._tabs.indexOf(page))
        page.deleteLater()
