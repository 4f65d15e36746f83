"""The window's tabs: the gallery, which stays, the library where it is open, one per run or opened agent."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from rlstudio.app.language.saying import joined, tr
from rlstudio.app.look.icons import icon
from rlstudio.app.look.theme import current

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab
    from rlstudio.app.tab.source import TabSource

_SIDES = (QTabBar.ButtonPosition.RightSide, QTabBar.ButtonPosition.LeftSide)
_RUN_TAB = "rlstudio.app.tab.run_tab"
_SYMBOLS = {
    "loading": "timer-sand",
    "running": "school-outline",
    "paused": "pause",
    "playing": "play-outline",
    "finished": "check",
    "failed": "alert-circle-outline",
}


class _Bar(QTabBar):
    """A tab bar that never cuts the text of the gallery's tab, nor those of other pages."""

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The minimum size of a tab; only those of runs, whose names are long, are narrowed."""
        tabs = self.parentWidget()
        of_run = index > 0 and isinstance(tabs, RunTabs) and tabs.widget(index) in tabs.runs()
        return super().minimumTabSizeHint(index) if of_run else self.tabSizeHint(index)


class RunTabs(QTabWidget):
    """The gallery's tab cannot be closed; tabs of runs show the state of their run."""

    def __init__(self, home: QWidget) -> None:
        super().__init__()
        self.setTabBar(_Bar())
        self.setDocumentMode(True)
        self.setTabsClosable(True)
        self.setMovable(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.addTab(home, tr("Gallery"))
        self.setTabToolTip(0, tr("Choose what to learn (Ctrl+N)"))
        for part in (self, self.tabBar()):
            part.setAccessibleName(tr("Runs"))
        for side in _SIDES:
            self.tabBar().setTabButton(0, side, None)

    def tabInserted(self, index: int) -> None:
        """Say what closes the tab of a run."""
        super().tabInserted(index)
        for side in _SIDES:
            button = self.tabBar().tabButton(index, side)
            if button is not None:
                button.setToolTip(tr("Close this run"))
                button.setAccessibleName(tr("Close this run"))
        self._size_button(index)

    def _size_button(self, place: int) -> None:
        """As large as the type: Qt takes the style's size once, and none of a style sheet's."""
        for side in _SIDES:
            button = self.tabBar().tabButton(place, side)
            if button is not None:
                size = button.sizeHint()
                button.resize(current().pixels(size.width()), current().pixels(size.height()))

    def runs(self) -> list[RunTab]:
        """The open runs and agents, in the order of their tabs."""
        if _RUN_TAB not in sys.modules:
            return []  # there are none, and importing them takes a second
        from rlstudio.app.tab.run_tab import RunTab

        pages = (self.widget(index) for index in range(1, self.count()))
        return [page for page in pages if isinstance(page, RunTab)]

    def front(self) -> RunTab | None:
        """The run in front, or None while the gallery is."""
        # Asked sixty times a second, where an import statement would cost more than all the rest.
        module = sys.modules.get(_RUN_TAB)
        if module is None or self.currentIndex() <= 0:
            return None
        page = self.currentWidget()
        return page if isinstance(page, module.RunTab) else None

    def playing(self, source: TabSource) -> RunTab | None:
        """The tab that plays what this file holds now; None: there is none, or it failed."""
        for run in self.runs():
            playback = run.playback
            over = playback.leaving or playback.state == "failed"
            if run.source == source and playback.training is None and not over:
                return run
        return None

    def mark(self, run_tab: RunTab) -> None:
        """Show title and state in a run's tab."""
        self.say_titles()
        playback = run_tab.playback
        self._mark(
            self.indexOf(run_tab), icon(_SYMBOLS[playback.state], "accent" if playback.going else "muted")
        )

    def say_titles(self) -> None:
        """Show the titles of all runs, and what tells those of the same title apart."""
        runs = self.runs()
        titles = told_apart([(_title(run), run.distinction) for run in runs])
        for title, run in zip(titles, runs, strict=True):
            place, parent = self.indexOf(run), run.source.parent
            named = title.replace("&", "&&")  # one is taken for the mark of a letter
            if self.tabText(place) != named:
                self.setTabText(place, named)
                self.setTabToolTip(place, joined([title, tr("fork of {run}", run=parent) if parent else ""]))

    def refresh_theme(self) -> None:
        """Apply the current theme; runs are marked one by one."""
        side = current().pixels(16)
        if self.iconSize().width() != side:
            for place in range(self.count()):
                self._size_button(place)
            self.setIconSize(QSize(side, side))
        self._mark(0, icon("view-grid-outline", "muted"))

    def _mark(self, place: int, symbol: QIcon) -> None:
        """Show a symbol in a tab, unless it is there: all tabs are laid out anew for it."""
        if self.tabIcon(place).cacheKey() != symbol.cacheKey():
            self.setTabIcon(place, symbol)


def _title(run: RunTab) -> str:
    return tr("Fork: {run}", run=run.title) if run.source.parent else run.title


def told_apart(tabs: Sequence[tuple[str, str]]) -> list[str]:
    """Titles of tabs from (title, distinction): those that are the same get theirs, or else a number."""
    alike = Counter(title for title, _ in tabs)
    longer = [f"{title} · {more}" if alike[title] > 1 and more else title for title, more in tabs]
    alike, seen, found = Counter(longer), Counter[str](), []
    for title in longer:
        seen[title] += 1
        found.append(f"{title} ({seen[title]})" if alike[title] > 1 else title)
    return found
