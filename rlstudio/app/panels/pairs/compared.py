"""Two things side by side, of which a key or a click says which is better."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen

from rlstudio.app.panels.pairs.asked import Asked
from rlstudio.core.inside.pairs import Verdict

GAP = 8.0
KEYS: dict[int, Verdict | str] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Down: "equal",
    Qt.Key.Key_Equal: "equal",  # as its button is written
    Qt.Key.Key_Up: "skip",
    Qt.Key.Key_Backspace: "undo",
    Qt.Key.Key_R: "replay",
}


class Compared(Asked):
    """A left and a right half. Signal ``wanted`` (a verdict, or "replay") of a key or a click."""

    @property
    def there(self) -> bool:
        """Whether a pair is seen."""
        raise NotImplementedError

    def meant(self, event: QKeyEvent) -> str:
        """A verdict, or "replay"."""
        return KEYS.get(event.key(), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a half says that it is the better one."""
        if self.there and event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit("left" if event.position().x() < self.width() / 2 else "right")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of a double click is no judgement on the next pair."""

    @property
    def _line(self) -> float:
        return QFontMetricsF(self.theme.font(self.theme.small)).height()

    def half(self, side: int) -> QRectF:
        """The half of one of the two."""
        width = (self.width() - GAP) / 2
        return QRectF(side * (width + GAP), 0, width, self.height())

    def across(self) -> float:
        """Pixels of a half."""
        return self.half(0).width()

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
