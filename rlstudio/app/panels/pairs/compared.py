"""Two things side by side, of which a key or a click says which is better."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current
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


class Compared(Spoken, QWidget):
    """A left and a right half. Signal ``wanted`` (a verdict, or "replay") of a key or a double click.

    ``number``: of the pair that is seen; -1 for none.
    """

    wanted = Signal(str)
    spoken_role = Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.number = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep_left_to_right(self)  # left and right are places and keys

    @property
    def there(self) -> bool:
        """Whether a pair is seen."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        """While it has the focus its keys are its own."""
        its_own = isinstance(event, QKeyEvent) and event.key() in KEYS and plain(event)
        if its_own and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Judge."""
        wanted = KEYS.get(event.key()) if plain(event) else None
        if wanted is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.wanted.emit(wanted)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a half says that it is the better one."""
        if self.there:
            self.wanted.emit("left" if event.position().x() < self.width() / 2 else "right")

    @property
    def _line(self) -> float:
        return QFontMetricsF(self.theme.font(self.theme.small)).height()

    def half(self, side: int) -> QRectF:
        """The half of one of the two."""
        width = (self.width() - GAP) / 2
        return QRectF(side * (width + GAP), 0, width, self.height())

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))


def plain(event: QKeyEvent) -> bool:
    """Whether it is the key alone; that of the number pad is as good."""
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
