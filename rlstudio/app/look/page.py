"""What every page of the window can do that stands in a tab of its own."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

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


class LookingPage(Page):
    """A page that looks for what is new as soon as it is seen, and again from time to time."""

    look_ms: ClassVar[int] = 5000
    """How long it waits before it looks again."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(self.look_ms)
        self._timer.timeout.connect(self.look)

    def look(self) -> None:
        """Look for what is new."""
        raise NotImplementedError

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at once, and again from time to time."""
        super().showEvent(event)
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is looked for."""
        super().hideEvent(event)
        self._timer.stop()


def whole_column(page: QWidget) -> QVBoxLayout:
    """The layout of a page from top to bottom, with the margins that all pages have."""
    column = QVBoxLayout(page)
    column.setContentsMargins(18, 12, 18, 14)
    column.setSpacing(10)
    return column


def nothing_there(text: str = "") -> QLabel:
    """A sentence where a page would show something and there is nothing."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName("muted")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label
