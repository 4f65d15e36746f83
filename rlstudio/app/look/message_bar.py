"""Messages inside the window: one sentence about what happened, and buttons with remedies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from rlstudio.app.language.saying import in_a_line, plural, tr
from rlstudio.app.look.icons import icon, show_icon
from rlstudio.app.look.theme import current, dress

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
_MARGIN, _EDGE = 16, 8
_LEAST_WIDTH = 320
_LONGEST_TEXT = 1000
_TOGETHER_MS, _MOST_LINES = 3000, 5
"""Problems that follow each other within so long are shown together, and so many of them in full."""
_RESIZED = QEvent.Type.Resize
_MOVED = (_RESIZED, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class MessageBar(QFrame):
    """One message that lies over a page, with its remedies as buttons; one of success disappears by itself.

    No control of the page moves when it comes or goes. ``above``: pixels of the page that stay free below it.
    ``beside``: a widget at a side of the page that stays free while it is shown. ``over``: a widget of the
    page whose upper margin it takes while that is shown: what is in it shrinks, and nothing is hidden.
    """

    def __init__(
        self,
        page: QWidget,
        *,
        above: int = _MARGIN,
        beside: QWidget | None = None,
        over: QWidget | None = None,
    ) -> None:
        super().__init__(page)
        self._page, self._above, self._beside, self._over = page, above, beside, over
        for watched in (page, beside, over):
            if watched is not None:
                watched.installEventFilter(self)
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
        self._dismiss.setToolTip(tr("Dismiss this message (Escape)"))
        self._dismiss.setAccessibleName(tr("Dismiss message"))
        self._dismiss.setShortcut("Esc")
        self._dismiss.clicked.connect(self.dismiss)
        self._remedies = QWidget(self)  # without a parent it would be shown as a window
        self._remedies.setObjectName("transparent")
        self._row = QHBoxLayout(self._remedies)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 8, 8, 8)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._symbol, 0, 0)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.addWidget(self._dismiss, 0, 3)
        self.buttons: list[QPushButton] = []
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.timeout.connect(self.dismiss)
        self.kind: Kind = "info"
        self.problems: list[str] = []
        self._since = QElapsedTimer()
        self._since.start()
        self.hide()

    @property
    def text(self) -> str:
        """The text of the message, "" if none is shown."""
        return "" if self.isHidden() else self._text.text()

    def show_message(self, kind: Kind, text: str, remedies: Sequence[Remedy] = ()) -> None:
        """Show one message in place of the last; each remedy is a button that also dismisses it.

        Problems that come within moments, such as those of several files, are told together, in lines.
        The middle of a very long text is left out, because its layout would block the window.
        """
        if kind == "problem" and not remedies:
            self.show_problems([text])
            return
        self.problems = []
        self._show(kind, in_a_line(text, _LONGEST_TEXT), remedies)

    def show_problems(self, texts: Sequence[str]) -> None:
        """Show these problems, each in a line, below those that came a moment ago."""
        if self.isHidden() or self._since.hasExpired(_TOGETHER_MS):
            self.problems = []
        told = dict.fromkeys([*self.problems, *(in_a_line(text, _LONGEST_TEXT) for text in texts)])
        self.problems = list(told)
        self._since.restart()
        lines, more = self.problems[:_MOST_LINES], len(self.problems) - _MOST_LINES
        if more > 0:
            lines.append(plural(more, "And {n} more.", "And {n} more."))
        self._show("problem", "\n".join(lines))

    def _show(self, kind: Kind, text: str, remedies: Sequence[Remedy] = ()) -> None:
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
            self._row.addWidget(button)
            button.show()  # Qt would do so later, and until then the row leaves no room for it
            self.buttons.append(button)
        self.refresh_theme()
        self.show()
        self._place()
        self._passing.stop()
        if kind == "good" and not remedies:
            self._passing.start(_PASSING_MS)

    def reword(self, text: str) -> None:
        """Change the words of the message that is shown; a screen reader is not told again."""
        self._text.setText(text)
        self._place()

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

    def changeEvent(self, event: QEvent) -> None:
        """Words of another language need another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self._place()

    def _place(self) -> None:
        """As wide as its words need and as there is room, in the middle of that.

        Where the words and the remedies do not fit beside each other, the remedies stand below the words.
        """
        over = self._over if self._over is not None and self._over.isVisibleTo(self._page) else None
        corner = QPoint(0, 0) if over is None else over.mapTo(self._page, QPoint(_EDGE, _EDGE))
        begin, end = self._free() if over is None else (corner.x(), corner.x() + over.width() - 2 * _EDGE)
        room, needed = end - begin, self._needed_width()
        self._grid.removeWidget(self._remedies)
        self._remedies.setVisible(bool(self.buttons))
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        if needed - words / 2 <= room or not self.buttons:  # in two lines, if need be
            self._grid.addWidget(self._remedies, 0, 2)
        else:
            self._grid.addWidget(self._remedies, 1, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self._grid.activate()
        wide = min(max(room, self.minimumSizeHint().width()), max(_LEAST_WIDTH, needed))
        high = max(self.heightForWidth(wide), self.minimumSizeHint().height())
        left = max(0, begin + (room - wide) // 2)
        top = self._page.height() - self._above - high if over is None else corner.y()
        self.setGeometry(left, max(0, top), wide, high)
        self.raise_()
        self._take_margin(0 if over is None else high + _EDGE + _EDGE // 2)

    def _take_margin(self, pixels: int) -> None:
        if self._over is not None and self._over.contentsMargins().top() != pixels:
            self._over.setContentsMargins(0, pixels, 0, 0)

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
        measure = self._text.fontMetrics().horizontalAdvance
        words = max(map(measure, self._text.text().split("\n")))
        rest = self._symbol.sizeHint().width() + self._dismiss.sizeHint().width() + 60
        return words + rest + sum(button.sizeHint().width() + 10 for button in self.buttons)

    def dismiss(self) -> None:
        """Hide the message, and give the room back that it took."""
        self._passing.stop()
        self.problems = []
        self.hide()
        self._take_margin(0)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        theme = current()
        colour, side = _COLOURS[self.kind], theme.pixels(18)
        self._symbol.setPixmap(icon(_ICONS[self.kind], colour).pixmap(side, side))
        show_icon(self._dismiss, "close", "muted")
        dress(
            self,
            f"#messageBar {{ background: {theme.raised}; border: 1px solid {theme.border};"
            f" border-left: {theme.pixels(4)}px solid {getattr(theme, colour)}; border-radius: 8px; }}",
        )
