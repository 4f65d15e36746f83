"""A page in a tab of the window: made when it is first wanted, gone when its tab is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rlstudio.app.look.icons import icon
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.look.page import Page
from rlstudio.core.catalogue import EMPTY, Catalogue

if TYPE_CHECKING:
    from rlstudio.app.window.main_window import MainWindow

P = TypeVar("P", bound=Page)


class PageTab(QObject, Generic[P]):
    """Holds the page while there is one, and its tab."""

    symbol = ""
    """The icon of the tab."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._tabs = window, window.tabs
        self.page: P | None = None
        window.tabs.tabCloseRequested.connect(lambda index: self._close(self._tabs.widget(index)))
        window.actions_.close_tab.triggered.connect(lambda: self._close(self._tabs.currentWidget()))

    def _put(self, page: P, place: int, title: str, tip: str) -> None:
        """Give a new page its tab."""
        self.page = page
        page.show_catalogue(self._window.catalogue or EMPTY)
        self._tabs.insertTab(place, page, title)
        self._tabs.setTabToolTip(place, tip)
        self.refresh_theme()

    @property
    def in_front(self) -> bool:
        """Whether its tab is the one in front."""
        return self.page is not None and self._tabs.currentWidget() is self.page

    @property
    def messages(self) -> MessageBar | None:
        """Where messages are shown while it is in front."""
        return self.page.messages if self.page is not None and self.in_front else None

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Name environments and algorithms as this does."""
        if self.page is not None:
            self.page.show_catalogue(catalogue)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        if self.page is not None:
            self.page.refresh_theme()
            self._tabs.setTabIcon(self._tabs.indexOf(self.page), icon(self.symbol, "muted"))

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
