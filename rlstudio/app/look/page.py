"""What every page of the window can do that stands in a tab of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from rlstudio.app.look.message_bar import MessageBar
from rlstudio.core.catalogue import Catalogue


class Page(QWidget):
    """A page with a bar for messages. Subclasses make ``messages`` and say how they look."""

    messages: MessageBar

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Name environments and algorithms as this does."""
        raise NotImplementedError

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        raise NotImplementedError

    def end(self) -> None:
        """End what it does beside the window; most do nothing there."""
