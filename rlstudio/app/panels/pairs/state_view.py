"""The state that a person is asked about, after the moments that led to it."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import plural
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.pairs.compared import plain
from rlstudio.app.panels.screen.image import image_of
from rlstudio.core.inside.advice import ShownAdvice

RATE = 8.0
"""Moments per second: slower than life, so that one sees where things are going."""
REST_SECONDS = 2.5
"""How long the state in question stays before the moments before it are seen again."""


class StateView(Spoken, QWidget):
    """The newest moments play, and the last one, which is in question, stays in view.

    Signal ``key`` (Qt name) of a key that is one of ``keys``.
    """

    key = Signal(str)
    spoken_role = Role.Graphic
    spoken_name = "The state in question"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.keys: frozenset[str] = frozenset()
        self.number, self.step = -1, 0
        self._images: list[QImage] = []
        self._began = math.nan
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep_left_to_right(self)  # keys are places

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

    def replay(self) -> None:
        """Begin again with the first of the moments."""
        self.step, self._began = 0, math.nan
        self.update()

    def advance(self, now: float) -> None:
        """Show the moment that is due at this time of the window's clock, in seconds; over and over."""
        if not self.length:
            return
        if math.isnan(self._began):
            self._began = now
        whole = self.length + REST_SECONDS * RATE
        step = min(int(((now - self._began) * RATE + 1e-6) % whole), self.length - 1)
        if step != self.step:
            self.step = step
            self.update()

    def in_words(self) -> str:
        """How many moments lead to it."""
        return plural(max(0, self.length - 1), "{n} moment leads to it.", "{n} moments lead to it.")

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Room for one picture."""
        return QSize(400, 300)

    def wanted_width(self) -> int:
        """Width of a picture in device pixels, in steps, so that resizing asks for few."""
        pixels = self.width() * self.devicePixelRatioF()
        return int(min(480, max(96, 48 * round(pixels / 48))))

    # ------------------------------------------------------------------ keys

    def event(self, event: QEvent) -> bool:
        """While it has the focus its keys are its own."""
        its_own = isinstance(event, QKeyEvent) and plain(event) and self._name(event) in self.keys
        if its_own and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer."""
        name = self._name(event) if plain(event) else ""
        if name not in self.keys:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.key.emit(name)

    def _name(self, event: QKeyEvent) -> str:
        if event.key() == Qt.Key.Key_Enter:
            return "Return"
        try:
            return Qt.Key(event.key()).name.removeprefix("Key_")
        except ValueError:  # a key that Qt has no name for
            return ""

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
