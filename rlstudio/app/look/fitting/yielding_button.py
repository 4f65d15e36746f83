"""A button that keeps its words while there is room for them, and its icon always."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

_ALONE, _BESIDE = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class YieldingButton(QToolButton):
    """Its words give way to its neighbours; its tooltip and its accessible name say what it does then."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QSize()
        self.setText(text)
        self.setToolButtonStyle(_BESIDE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """With its words."""
        if self.toolButtonStyle() == _BESIDE or not self._words.isValid():
            self._words = super().sizeHint()
        return self._words

    def minimumSizeHint(self) -> QSize:
        """As high as with words, and as wide as high."""
        height = self.sizeHint().height()
        return QSize(height, height)

    def changeEvent(self, event: QEvent) -> None:
        """Other words or other type take another width."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._measure()

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the words if they fit."""
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        self.setToolButtonStyle(_BESIDE)
        self._words = QSize()
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        self.setToolButtonStyle(_BESIDE if self.width() >= self.sizeHint().width() else _ALONE)
