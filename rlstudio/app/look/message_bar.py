"""Messages inside the window: one sentence about what happened, and buttons with remedies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from rlstudio.app.look.icons import icon
from rlstudio.app.look.theme import current, dress
from rlstudio.core.errors import one_line

Kind = Literal["info", "good", "warning", "problem"]
Remedy = tuple[str, Callable[[], None]]

_ICONS = {
    "info": "information-outline",
    "good": "check",
    "warning": "alert-outline",
    "problem": "alert-circle-outline",
}
_COLOURS = {"info": "muted", "good": "good", "warning": "warning", "problem": "danger"}
_PASSING_MS = 6000
_MARGIN = 16
_LEAST_WIDTH = 320
_LONGEST_TEXT = 1000
_RESIZED = QEvent.Type.Resize
_MOVED = (_RESIZED, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class MessageBar(QFrame):
    """One message that lies over a page, with its remedies as buttons; one of success disappears by itself.

    Nothing on the page moves when it comes or goes. ``above``: pixels of the page that stay free below it.
    ``beside``: a widget at a side of the page that stays free while it is shown.
    """

    def __init__(self, page: QWidget, *, above: int = _MARGIN, beside: QWidget | None = None) -> None:
        super().__init__(page)
        self._page, self._above, self._beside = page, above, beside
        page.installEventFilter(self)
        if beside is not None:
            beside.installEventFilter(self)
        self.setObjectName("messageBar")
        self._symbol = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        # It contains names from files, which must not be read as HTML.
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._dismiss = QToolButton()
        self._dismiss.setObjectName("quiet")
        self._dismiss.setToolTip("Dismiss this message (Escape)")
        self._dismiss.setAccessibleName("Dismiss message")
        self._dismiss.setShortcut("Esc")
        self._dismiss.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 8, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._symbol)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._dismiss)
        self.buttons: list[QPushButton] = []
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.timeout.connect(self.dismiss)
        self.kind: Kind = "info"
        self.hide()

    @property
    def text(self) -> str:
        """The text of the message, "" if none is shown."""
        return "" if self.isHidden() else self._text.text()

    def show_message(self, kind: Kind, text: str, remedies: Sequence[Remedy] = ()) -> None:
        """Show one message in place of the last; each remedy is a button that also dismisses it.

        The middle of a very long text is left out, because its layout would block the window.
        """
        text = one_line(text, _LONGEST_TEXT)
        self.kind = kind
        self._text.setText(text)
        self.setAccessibleName(text)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for label, act in remedies:
            button = QPushButton(label)
            button.setToolTip(label)
            button.setAccessibleName(label)
            button.clicked.connect(self.dismiss)
            button.clicked.connect(act)
            self._row.insertWidget(self._row.count() - 1, button)
            button.show()  # Qt would do so later, and until then the row leaves no room for it
            self.buttons.append(button)
        self.refresh_theme()
        self.show()
        self._place()
        self._passing.stop()
        if kind == "good" and not remedies:
            self._passing.start(_PASSING_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place on the page."""
        if (
            event.type() in _MOVED
            and not self.isHidden()
            and (watched is not self._page or event.type() == _RESIZED)
        ):
            # What moved may be about to move on.
            QTimer.singleShot(0, self, self._place)
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """In the middle at the bottom, as wide as its words need and as the page allows."""
        begin, end = self._free()
        room = end - begin
        self._row.activate()
        wide = min(room, max(_LEAST_WIDTH, self._needed_width()))
        high = max(self.heightForWidth(wide), self.minimumSizeHint().height())
        left = begin + (room - wide) // 2
        self.setGeometry(left, max(0, self._page.height() - self._above - high), wide, high)
        self.raise_()

    def _free(self) -> tuple[int, int]:
        """Where it may begin and end: the page's whole width, or beside the widget that stays free."""
        begin, end = _MARGIN, self._page.width() - _MARGIN
        beside = self._beside
        if beside is None or not beside.isVisibleTo(self._page):
            return begin, end
        corner = beside.mapTo(self._page, QPoint(0, 0)).x()
        left, right = corner - _MARGIN, corner + beside.width() + _MARGIN
        if left - begin > end - right:
            return begin, max(left, begin + _LEAST_WIDTH)
        return min(right, end - _LEAST_WIDTH), end

    def _needed_width(self) -> int:
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        rest = self._symbol.sizeHint().width() + self._dismiss.sizeHint().width() + 60
        return words + rest + sum(button.sizeHint().width() + 10 for button in self.buttons)

    def dismiss(self) -> None:
        """Hide the message."""
        self._passing.stop()
        self.hide()

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        theme = current()
        colour = _COLOURS[self.kind]
        self._symbol.setPixmap(icon(_ICONS[self.kind], colour).pixmap(18, 18))
        self._dismiss.setIcon(icon("close", "muted"))
        dress(
            self,
            f"#messageBar {{ background: {theme.raised}; border: 1px solid {theme.border};"
            f" border-left: 4px solid {getattr(theme, colour)}; border-radius: 8px; }}",
        )
