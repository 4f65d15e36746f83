"""One step of the tour: a few sentences beside what they are about, and a ring around it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.language.saying import tr
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.theme import Size, current, dress, make_primary, set_type

_WIDE, _WIDE_LARGE, _GAP, _MARGIN = 330, 460, 14, 10


class Ring(QWidget):
    """A line around a part of the window; every event goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current().colour("accent"), 3.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 9, 9)


class Bubble(QFrame):
    """Title, text, which step it is, and buttons. Signals: ``back``, ``onward``, ``dismissed``."""

    back = Signal()
    onward = Signal()
    dismissed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourBubble")
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._count = QLabel()
        self._count.setObjectName("muted")
        self._close = QToolButton()
        self._close.setObjectName("quiet")
        self._close.setToolTip(tr("End the tour (Escape); Help → Tour begins it again"))
        self._close.setAccessibleName(tr("End the tour"))
        self._close.clicked.connect(self.dismissed)
        self.back_button = QPushButton(tr("Back"))
        self.back_button.clicked.connect(self.back)
        self.next_button = QPushButton(tr("Next"))
        make_primary(self.next_button)
        self.next_button.clicked.connect(self.onward)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        end = QHBoxLayout()
        end.setSpacing(8)
        end.addWidget(self._count, 1)
        end.addWidget(self.back_button)
        end.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addLayout(end)
        self._sized: tuple[tuple[QWidget, Size], ...] = (
            (self._title, "heading"), (self._count, "small"), (self.next_button, "strong"),
        )  # fmt: skip
        self.hide()

    def say(self, title: str, text: str, number: int, count: int) -> None:
        """Show this step, the first one being number 1."""
        theme = current()
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(tr("{number} of {count}", number=number, count=count))
        self.back_button.setEnabled(number > 1)
        self.next_button.setText(tr("Done") if number == count else tr("Next"))
        self.setAccessibleName(
            tr("Tour, step {number} of {count}: {title}", number=number, count=count, title=title)
        )
        self.setAccessibleDescription(text)
        show_icon(self._close, "close", "muted")
        dress(
            self,
            f"#tourBubble {{ background: {theme.raised}; border: 2px solid {theme.accent};"
            " border-radius: 10px; }",
        )
        # What was made before the type changed, and is shown for the first time, has that of before again.
        for part, size in self._sized:
            set_type(part, size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; the arrow keys go through the steps."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            (button if isinstance(button, QPushButton) else self.next_button).click()
        elif key == Qt.Key.Key_Right:
            self.onward.emit()
        elif key == Qt.Key.Key_Left:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def place(self, target: QRect, room: QSize) -> None:
        """Stand beside a part of the window, where there is most room, and cover none of it if possible."""
        self.setFixedWidth(
            min(current().pixels(_WIDE_LARGE if current().large else _WIDE), room.width() - 2 * _MARGIN)
        )
        high = max(self.heightForWidth(self.width()), self.minimumSizeHint().height())
        self.resize(self.width(), high)
        wide = self.width()
        free = {
            "right": room.width() - target.right() - wide,
            "left": target.left() - wide,
            "below": room.height() - target.bottom() - high,
            "above": target.top() - high,
        }
        side = next(
            (side for side in ("below", "right", "left", "above") if free[side] >= _GAP + _MARGIN),
            max(free, key=lambda side: free[side]),
        )
        corner = QPoint(target.center().x() - wide // 2, target.center().y() - high // 2)
        if side == "right":
            corner.setX(target.right() + _GAP)
        elif side == "left":
            corner.setX(target.left() - _GAP - wide)
        elif side == "below":
            corner.setY(target.bottom() + _GAP)
        else:
            corner.setY(target.top() - _GAP - high)
        corner.setX(max(_MARGIN, min(corner.x(), room.width() - wide - _MARGIN)))
        corner.setY(max(_MARGIN, min(corner.y(), room.height() - high - _MARGIN)))
        self.move(corner)
