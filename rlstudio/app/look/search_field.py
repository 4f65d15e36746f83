"""A field to search with, whose signs are as large as its type."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QProxyStyle, QStyle, QStyleOption, QToolButton, QWidget

from rlstudio.app.look.icons import icon, side_beside_words


class SearchField(QLineEdit):
    """A magnifying glass before what is typed, and a sign that clears it after that."""

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # files are for the window
        (self._clearing,) = self.findChildren(QToolButton)
        self._glass = self.addAction(icon("magnify", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        self.setStyle(_signs_of_type())  # another style sheet is lost on a widget that keeps its style
        self._glass.setIcon(icon("magnify", "muted"))
        # Qt's own picture has 32 pixels at most. Another one for the action would show the sign at once.
        self._clearing.setIcon(icon("close-circle", "muted"))

    def changeEvent(self, event: QEvent) -> None:
        """Qt places the signs anew only where the field has another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            QApplication.sendEvent(self, QResizeEvent(self.size(), self.size()))


class _SignsOfType(QProxyStyle):
    """Fusion, but the signs in a line of text are no fixed 16 pixels: a style sheet cannot say that."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """The pixels of a part."""
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return side_beside_words()
        return super().pixelMetric(metric, option, widget)


@cache
def _signs_of_type() -> QStyle:
    style = _SignsOfType("fusion")
    style.setParent(QApplication.instance())  # a widget does not keep its style
    return style
