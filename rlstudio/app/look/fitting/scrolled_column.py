"""What stands in a scroll area: words as high as they are at the width that there is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class ScrolledColumn(QWidget):
    """A column whose height follows its width, and which asks for no more.

    By itself Qt asks for the height that the words would have at their narrowest, and scrolls what fits.
    """

    def minimumSizeHint(self) -> QSize:
        """Its narrowest width, and any height."""
        return QSize(super().minimumSizeHint().width(), 0)
