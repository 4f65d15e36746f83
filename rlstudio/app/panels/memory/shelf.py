"""Some transitions of a memory beside each other: small pictures, or lines of numbers. One can be picked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.saying import joined, rightwards, tr
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
from rlstudio.app.panels.screen.tiling import largest
from rlstudio.app.panels.text import short
from rlstudio.core.arrays import Array
from rlstudio.core.inside.remembered import Remembered

GAP = 4


def thumbnail(observation: Array) -> QImage:
    """The newest frame of a stack (K, h, w), in grey."""
    frame = np.ascontiguousarray(observation[-1], np.uint8)
    high, wide = frame.shape
    return QImage(frame.data, wide, high, wide, QImage.Format.Format_Grayscale8).copy()


def brief(shown: Remembered, action: str) -> str:
    """A transition in a line: what was done, what came of it, how often it was drawn."""
    came = rightwards(f"{action} → {short(shown.reward)}")
    if shown.terminated:
        came = tr("{transition}, the end", transition=came)
    return joined([came, tr("drawn {times}×", times=shown.drawn)])


class Shelf(Spoken, QWidget):
    """``picked`` (its number): a person has chosen a transition, by a click or the arrow keys."""

    spoken_role = Role.List
    spoken_name = "Transitions"

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.chosen = 0
        self._shown: Sequence[Remembered] = ()
        self._images: list[QImage] = []
        self._words: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_transitions(self, shown: Sequence[Remembered], actions: Sequence[str]) -> None:
        """Show these; actions: what each did, in the person's language."""
        self._shown = shown
        pictures = bool(shown) and shown[0].observation.ndim == 3
        self._images = [thumbnail(one.observation) for one in shown] if pictures else []
        self._words = [brief(one, action) for one, action in zip(shown, actions, strict=True)]
        self.update()

    def in_words(self) -> str:
        """Which one is chosen, and all in their order."""
        if not self._words:
            return tr("none")
        chosen = self._words[min(self.chosen, len(self._words) - 1)]
        return tr(
            "chosen: {transition}; all: {transitions}", transition=chosen, transitions="; ".join(self._words)
        )

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.setFont(theme.number_font(theme.small))
        self.update()

    def spots(self) -> list[QRectF]:
        """Where each transition stands."""
        count = len(self._shown)
        if not count:
            return []
        if not self._images:
            line = self.fontMetrics().height() + 2
            return [QRectF(0, place * line, self.width(), line) for place in range(count)]
        wide, high = self._images[0].width(), self._images[0].height()
        scale, columns = largest(count, (wide, high), (self.width(), self.height()), gap=GAP, line=0)
        across, down = scale * wide, scale * high
        return [
            QRectF(place % columns * (across + GAP), place // columns * (down + GAP), across, down)
            for place in range(count)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pictures or lines; the chosen one has a rim."""
        with QPainter(self) as painter:
            for place, spot in enumerate(self.spots()):
                chosen = place == self.chosen
                if self._images:
                    painter.drawImage(spot, self._images[place])
                    if chosen:
                        painter.setPen(QColor(self.theme.accent))
                        painter.drawRect(spot.adjusted(0, 0, -1, -1))
                    continue
                if spot.bottom() > self.height() + 2:
                    return
                if chosen:
                    painter.fillRect(spot, QColor(self.theme.hover))
                painter.setPen(QColor(self.theme.text if chosen else self.theme.muted))
                text = self.fontMetrics().elidedText(
                    self._words[place], Qt.TextElideMode.ElideRight, int(spot.width()) - 8
                )
                painter.drawText(spot.adjusted(4, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            self.chosen = place
            self.update()
            self.picked.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        at = QPointF(event.position())
        for place, spot in enumerate(self.spots()):
            if spot.contains(at):
                self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys choose the next and the one before."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self._choose(self.chosen + way)

    def sizeHint(self) -> QSize:
        """A few lines or two rows of pictures."""
        return QSize(240, 8 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Two lines."""
        return QSize(100, 2 * self.fontMetrics().height())
