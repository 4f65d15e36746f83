"""What the window is told of the catalogue: by the file of last time, by a worker, by its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rlstudio.app.settings import catalogue_cache, read_catalogue, write_catalogue
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.system.folders import put_aside

if TYPE_CHECKING:
    from rlstudio.app.window.main_window import MainWindow


class CatalogueNews(QObject):
    """Shows the window every newer catalogue, and chooses in it as last time. show: gives it to all parts."""

    def __init__(self, window: MainWindow, show: Callable[[Catalogue], None]) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        window.background.catalogue_begun.connect(self._begin)
        window.background.catalogue_ready.connect(self.take)

    def show_kept(self) -> None:
        """Show that of last time."""
        kept = read_catalogue()
        if kept is not None:
            try:
                self._show(kept)
            except Exception as error:  # the stored catalogue may be broken; the current one follows
                put_aside(catalogue_cache(), f"{type(error).__name__}: {error}")

    def choose_last(self) -> None:
        """Choose the environment and the algorithm of the last run."""
        window = self._window
        window.home.choose(window.settings.text("last_env"), window.settings.text("last_algorithm"))

    def _begin(self, catalogue: Catalogue) -> None:
        """Show what is there without a person's own environments, unless they are known from last time."""
        if self._window.catalogue is None:
            self._show(catalogue)
            self.choose_last()

    def take(self, catalogue: Catalogue) -> None:
        """Show a complete one, and keep it for the next time."""
        last, before = self._window.settings.text("last_env"), self._window.catalogue
        new = before is None or before.environment(last) is None
        self._show(catalogue)
        if new:
            self.choose_last()
        self._window.worlds.choose_wanted()
        write_catalogue(catalogue)
