"""The state that a person is asked about, after the moments that led to it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import plural
from rlstudio.app.panels.pairs.asked import Asked
from rlstudio.app.panels.screen.image import image_of
from rlstudio.core.inside.advice import ShownAdvice

RATE = 8.0
"""Moments per second: slower than life, so that one sees where things are going."""


class StateView(Asked):
    """The newest moments play, and the last one, which is in question, stays in view.

    Signal ``wanted``: the Qt name of a key that is one of ``keys``.
    """

    spoken_name = "The state in question"
    rest_seconds = 2.5

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: frozenset[str] = frozenset()
        self._images: list[QImage] = []
        self._rate = RATE

    @property
    def length(self) -> int:
        """Moments that are seen; 0 while nothing is asked."""
        return len(self._images)

    def show_state(self, advice: ShownAdvice) -> None:
        """Show this state; pictures that came before are kept while its number stays."""
        if advice.number != self.number and (advice.pictures is not None or advice.number < 0):
            self.number, self._images = advice.number, []
        if advice.pictures is not None:
            self._images = [image_of(picture) for picture in advice.pictures]
            self.replay()
        self.update()

    def in_words(self) -> str:
        """How many moments lead to it."""
        return plural(max(0, self.length - 1), "{n} moment leads to it.", "{n} moments lead to it.")

    def sizeHint(self) -> QSize:
        """Room for one picture."""
        return QSize(400, 300)

    def meant(self, event: QKeyEvent) -> str:
        """Its Qt name, if it is one of ``keys``."""
        if event.key() == Qt.Key.Key_Enter:
            name = "Return"
        else:
            try:
                name = Qt.Key(event.key()).name.removeprefix("Key_")
            except ValueError:  # a key that Qt has no name for
                return ""
        return name if name in self.keys else ""

    # ------------------------------------------------------------------ painting

    def picture_rect(self) -> QRectF:
        """Where the picture is, as large as fits."""
        size = self._images[0].size() if self._images else QSize(1, 1)
        scale = max(0.0, min(self.width() / size.width(), self.height() / size.height()))
        wide, high = size.width() * scale, size.height() * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the moment that is due; the one in question has a frame."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), QColor(self.theme.surface))
            if not self.length:
                return
            box = self.picture_rect()
            painter.drawImage(box, self._images[self.step])
            if self.step == self.length - 1:
                colour = QColor(self.theme.accent if self.hasFocus() else self.theme.edge)
                painter.setPen(QPen(colour, 3))
                painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5))
