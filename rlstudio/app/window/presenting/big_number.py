"""One quantity in figures that are read from the last row."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.figures import figures
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import current

_HIGH, _WIDE = 0.3, 0.5
"""Its part of what it lies over."""
_LEAST = 30.0


class BigNumber(Spoken, QWidget):
    """A card with a name and a number over the lower half of the run; lets every event through."""

    spoken_role = Role.StaticText

    def __init__(self, window: QWidget, over: QWidget) -> None:
        """over: the part of the window that it lies over."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        self.title = self.text = ""
        over.installEventFilter(self)
        self.hide()

    def show_value(self, title: str, value: float | None, unit: str = "") -> None:
        """Show a number; None: there is none yet."""
        text = "–" if value is None or math.isnan(value) else figures(value)
        text = f"{text} {unit}".rstrip()
        if (title, text) != (self.title, self.text):
            self.title, self.text = title, text
            self.setAccessibleName(tr("{what}: {value}", what=title, value=text))
            self.update()
        if self.isHidden():
            self._place()
            self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._over.geometry()
        wide, high = int(room.width() * _WIDE), int(room.height() * _HIGH)
        left = room.left() + (room.width() - wide) // 2
        self.setGeometry(left, room.bottom() - high - room.height() // 12, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number as large as fits, its name above."""
        theme = current()
        inside = self.rect().adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.colour("accent"))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(inside, 12, 12)
            above = QRect(inside.left(), inside.top() + 6, inside.width(), inside.height() // 4)
            painter.setPen(theme.colour("muted"))
            name = theme.font(max(theme.title, above.height() * 0.42))
            while QFontMetricsF(name).horizontalAdvance(self.title) > above.width() - 24 and (
                name.pointSizeF() > 9
            ):
                name.setPointSizeF(name.pointSizeF() - 1)
            painter.setFont(name)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self.title)
            below = inside.adjusted(12, above.height(), -12, -4)
            font = theme.number_font(_LEAST, bold=True)
            metrics = QFontMetricsF(font)
            scale = min(
                below.width() / max(1.0, metrics.horizontalAdvance(self.text)),
                below.height() / metrics.height(),
            )
            font.setPointSizeF(max(8.0, _LEAST * scale * 0.95))
            painter.setFont(font)
            painter.setPen(theme.colour("text"))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text)
