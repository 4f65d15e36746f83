"""The comparison of curves in the main window: its tab, made when first wanted, and the open runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from rlstudio.app.language.saying import tr
from rlstudio.app.window.pages.page_tab import PageTab

if TYPE_CHECKING:
    from rlstudio.app.compare.page import ComparePage
    from rlstudio.app.compare.thread import Live
    from rlstudio.app.window.main_window import MainWindow
    from rlstudio.engine.library.entries import LibraryEntry


class CurvesTab(PageTab["ComparePage"]):
    """Shows the curves of several runs in a tab that can be closed; those that learn here go on live."""

    symbol = "chart-multiple"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.actions_.compare_curves.triggered.connect(self.show_open)

    def show(self) -> ComparePage:
        """Bring its tab to the front."""
        if self.page is None:
            from rlstudio.app.compare.page import ComparePage

            page = ComparePage(self.live, self._window.settings.own_folder)
            page.library_wanted.connect(self._window.library.show)
            library = self._window.library.page
            place = 1 if library is None else self._tabs.indexOf(library) + 1
            tip = tr("The curves of several runs over each other (Ctrl+Shift+R)")
            self._put(page, place, tr("Curves"), tip)
        assert self.page is not None
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

    def compare_folders(self, folders: Sequence[str]) -> None:
        """Compare the runs of these folders and no others."""
        from rlstudio.app.compare.thread import Wanted
        from rlstudio.engine.library.scan import named

        self.show().compare([Wanted(named(folder)) for folder in folders])

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
            info = replace(training.info, changed=(*training.info.changed, *training.changed))
            found[named(training.folder)] = Live(info, curves, training.progress.episodes)
        return found
