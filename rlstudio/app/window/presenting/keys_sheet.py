"""The sheet of keys over the window: every action that has one, by menu."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QMenuBar, QVBoxLayout, QWidget

from rlstudio.app.language.saying import plain, tr
from rlstudio.app.look.theme import current

_MARGIN = 24
_FROM_AFAR = 1.7
"""The largest type in a lecture hall, where the sheet takes all the room that there is."""
Group = tuple[str, list[tuple[str, str]]]
"""The title of a menu, and the keys and the name of each of its actions."""


def keys_of(bar: QMenuBar) -> list[Group]:
    """The keys of every action in the menus and the menus inside them, by menu of the bar."""
    groups: list[Group] = []
    for top in bar.actions():
        menu = top.menu()
        if not isinstance(menu, QMenu):
            continue
        rows = [(_keys(action), plain(action.text())) for action in _within(menu) if action.shortcuts()]
        if rows:
            groups.append((plain(top.text()), rows))
    return groups


def _within(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu) and not action.shortcuts():
            yield from _within(inner)
        else:
            yield action


def _keys(action: QAction) -> str:
    shown = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
    # The second Enter of a keyboard needs no line of its own.
    return "  ".join(key for key in shown if not key.endswith("Enter"))


class KeysSheet(QFrame):
    """Lies over the window until a key is pressed, the pointer is, or it loses the focus."""

    def __init__(self, groups: Sequence[Group], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self.setAccessibleName(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        window.installEventFilter(self)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(10)
        title = QLabel(tr("Keys"))
        title.setObjectName("title")
        hint = QLabel(tr("Any key or click puts this away."))
        hint.setObjectName("muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        column.addWidget(title)
        column.addLayout(self._grid)
        column.addWidget(hint)
        self._fill(groups)

    def open(self) -> None:
        """Show it in the middle of the window, in type that fits."""
        room = self._window.size()
        size = current().body * (_FROM_AFAR if current().large else 1.0)
        while size > 6.0:
            for label in self.findChildren(QLabel, "key"):
                label.setFont(current().number_font(size, bold=True))
            for label in self.findChildren(QLabel, "keyName"):
                label.setFont(current().font(size))
            self._grid.setVerticalSpacing(max(0, int(size / 5) - 1))
            self._column.activate()
            wanted = self.sizeHint()
            if wanted.width() <= room.width() - _MARGIN and wanted.height() <= room.height() - _MARGIN:
                break
            size -= 0.5
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, groups: Sequence[Group]) -> None:
        total = sum(len(rows) + 2 for _, rows in groups)
        columns = 3
        height = -(-total // columns)
        column = row = 0
        for title, rows in groups:
            if row and row + 3 > height and column < columns - 1:
                column, row = column + 1, 0
            self._heading(title, row, column)
            row += 1
            for keys, name in rows:
                if row >= height and column < columns - 1:
                    column, row = column + 1, 0
                    self._heading(tr("{title} (continued)", title=title), row, column)
                    row += 1
                key = QLabel(keys)
                key.setObjectName("key")
                key.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                said = QLabel(name)
                said.setObjectName("keyName")
                self._grid.addWidget(key, row, 2 * column)
                self._grid.addWidget(said, row, 2 * column + 1)
                row += 1
            row += 1

    def _heading(self, title: str, row: int, column: int) -> None:
        label = QLabel(title)
        label.setObjectName("accent")
        self._grid.addWidget(label, row, 2 * column + 1)

    def _place(self) -> None:
        self.adjustSize()
        room = self._window.rect()
        self.move(max(0, (room.width() - self.width()) // 2), max(0, (room.height() - self.height()) // 2))

    def event(self, event: QEvent) -> bool:
        """Take every key, also those that are shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self.close()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go away."""
        event.accept()
        self.close()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go away: keys would go elsewhere."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
