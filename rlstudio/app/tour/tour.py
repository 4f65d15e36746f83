"""The tour over the first screen, step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from rlstudio.app.language.saying import said
from rlstudio.app.tour.bubble import Bubble, Ring

_AROUND = 4


@dataclass(frozen=True)
class Step:
    """What it points at (the widget, or a part of the window), its title and its text."""

    target: Callable[[], QWidget | tuple[QWidget, QRect]]
    title: str
    text: str


class Tour(QObject):
    """Leads through the steps whose widgets are visible. Nothing else is blocked meanwhile.

    Escape ends it, wherever the focus is. Signal ``ended``, however it ended.
    """

    ended = Signal()

    def __init__(self, window: QWidget, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self._window, self._all = window, list(steps)
        self._steps: list[Step] = []
        self.number = 0
        self.ring = Ring(window)
        self.bubble = Bubble(window)
        self.bubble.back.connect(lambda: self._go(-1))
        self.bubble.onward.connect(lambda: self._go(1))
        self.bubble.dismissed.connect(self.end)
        self._pointed_at: QWidget | None = None

    @property
    def running(self) -> bool:
        """Whether a step is shown."""
        return bool(self._steps)

    def begin(self, *, focus: bool) -> None:
        """Show the first step. focus: give its buttons the keyboard, because somebody asked for it."""
        if self.running:
            self.end()
        self._steps = [step for step in self._all if self._area(step) is not None]
        if not self._steps:
            return
        self.number = 1
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._show()
        if focus:
            self.bubble.next_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def end(self) -> None:
        """Show nothing more."""
        if not self.running:
            return
        self._steps = []
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        if self.bubble.isAncestorOf(QApplication.focusWidget() or self._window):
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bubble.hide()
        self.ring.hide()
        self.ended.emit()

    def _go(self, by: int) -> None:
        self.number += by
        if self.number > len(self._steps):
            self.end()
        elif self.number >= 1:
            self._show()
        else:
            self.number = 1

    def _area(self, step: Step) -> QRect | None:
        """What a step points at, in the window; None while that is not seen."""
        found = step.target()
        widget, part = found if isinstance(found, tuple) else (found, found.rect())
        if not widget.isVisibleTo(self._window) or part.isEmpty():
            return None
        area = QRect(widget.mapTo(self._window, part.topLeft()), part.size())
        return area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    def _show(self) -> None:
        step = self._steps[self.number - 1]
        target = step.target()
        self._pointed_at = target[0] if isinstance(target, tuple) else target
        self.bubble.say(said(step.title), said(step.text), self.number, len(self._steps))
        self._place()
        for part in (self.ring, self.bubble):
            part.show()
            part.raise_()

    def _place(self) -> None:
        if not self.running:
            return
        area = self._area(self._steps[self.number - 1])
        if area is None:  # it went away, e.g. because the window became narrow
            area = QRect(
                QPoint(self._window.width() // 2, self._window.height() // 2), self._window.size() / 8
            )
        self.ring.setGeometry(area)
        self.bubble.place(area, self._window.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape ends it; it follows the sizes of the window, of what it points at, and of its own words."""
        kind = event.type()
        resized = kind == QEvent.Type.Resize and watched in (self._window, self._pointed_at)
        if resized or (kind == QEvent.Type.LayoutRequest and watched is self.bubble):
            QTimer.singleShot(0, self, self._place)
        if (
            kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._window.isActiveWindow()
        ):
            event.accept()
            if kind == QEvent.Type.KeyPress:
                self.end()
            return True
        return False
