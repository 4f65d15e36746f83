"""A box for a number that has words for one of its values."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSpinBox, QWidget

_AIR = 6
"""Pixels before its text."""


class WordedBox(QSpinBox):
    """Its air is part of its size: Qt leaves that out, and the last letter of the words is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_AIR, 0, 0, 0)

    def sizeHint(self) -> QSize:
        """With air on both sides."""
        return super().sizeHint() + QSize(2 * _AIR, 0)

    def minimumSizeHint(self) -> QSize:
        """With air on both sides."""
        return super().minimumSizeHint() + QSize(2 * _AIR, 0)
