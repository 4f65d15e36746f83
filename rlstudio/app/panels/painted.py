"""The view that fills a panel and paints all of itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Spoken
from rlstudio.app.look.theme import Theme, current


class Painted(Spoken, QWidget):
    """Takes all the room of its panel, and leaves ``_corner`` pixels of its top right corner to the badge.

    Its drawing has the same direction in every language.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self._corner = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        keep_left_to_right(self)

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.updateGeometry()
        self.update()

    def set_corner(self, pixels: int) -> None:
        """Keep this much of the top line's right end free."""
        self._corner = pixels
        self.update()
