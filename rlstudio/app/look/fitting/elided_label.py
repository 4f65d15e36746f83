"""A line of text that never asks for room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from rlstudio.app.look.fitting.room import fewer_parts


class ElidedLabel(QLabel):
    """A label of one line, with fewer of its parts where there is too little room; the tooltip has all.

    A part that is too long by itself is cut at its end.

    Nothing around it moves when its text changes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show this text."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """No width, one line."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the text as there is room for."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            painter.setPen(self.palette().color(self.foregroundRole()))
            room = self.contentsRect()
            metrics = self.fontMetrics()
            text = fewer_parts(self.text(), metrics, room.width())
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(self.alignment()), text)
