"""A button whose words may take several lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from rlstudio.app.language.saying import said_anew
from rlstudio.app.look.fitting.room import pieces
from rlstudio.app.look.theme import current, set_type

_AROUND = 52
"""Pixels beside the words and the icon: padding, borders and the space between both."""


class WrappedButton(QPushButton):
    """Never wider than its place: what does not fit goes to the next line."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(words)
        set_type(self, "body")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As high as its lines, as narrow as wished."""
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Break the words anew for another size of type, or those of another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words = said_anew(self._words)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._break()

    def _break(self) -> None:
        font = self.font()
        # The style makes the primary ones bold, and may do so after they were measured.
        font.setBold(font.bold() or self.objectName() == "primary")
        icon = 0 if self.icon().isNull() else self.iconSize().width()
        room, metrics = self.width() - current().pixels(_AROUND) - icon, QFontMetrics(font)
        lines = [""]
        for piece in pieces(self._words):
            if lines[-1] and metrics.horizontalAdvance((lines[-1] + piece).rstrip()) > room:
                lines.append("")
            lines[-1] += piece
        text = "\n".join(line.rstrip() for line in lines)
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
