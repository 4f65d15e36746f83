"""What a person is asked about: pictures that play over and over, and keys that answer."""

from __future__ import annotations

import math
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.spoken import Role, Spoken
from rlstudio.app.look.theme import Theme, current


class Asked(Spoken, QWidget):
    """Signal ``wanted``: what a key means, see ``meant``.

    ``number``: of the question that is seen; -1 for none. ``step``: the picture that is seen.
    """

    wanted = Signal(str)
    spoken_role = Role.Graphic
    rest_seconds: ClassVar[float] = 0.0
    """How long the last picture stays before they begin again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = current()
        self.number, self.step = -1, 0
        self._rate, self._began = 20.0, math.nan
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keep_left_to_right(self)  # keys are places

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        self.theme = theme
        self.updateGeometry()
        self.update()

    # ------------------------------------------------------------------ pictures

    @property
    def length(self) -> int:
        """Pictures that play one after the other; 0 for none."""
        return 0

    def replay(self) -> None:
        """Begin again with the first picture."""
        self.step, self._began = 0, math.nan
        self.update()

    def advance(self, now: float) -> None:
        """Show the picture that is due at this time of the window's clock, in seconds; over and over."""
        if not self.length:
            return
        if math.isnan(self._began):
            self._began = now
        whole = self.length + self.rest_seconds * self._rate
        due = (now - self._began) * self._rate + 1e-6  # a time that is a hair early is in time
        step = min(int(due % whole), self.length - 1)
        if step != self.step:
            self.step = step
            self.update()

    def across(self) -> float:
        """Pixels that a picture may be wide."""
        return self.width()

    def wanted_width(self) -> int:
        """Width of a picture in device pixels, in steps, so that resizing asks for few."""
        pixels = self.across() * self.devicePixelRatioF()
        return int(min(480, max(96, 48 * round(pixels / 48))))

    # ------------------------------------------------------------------ keys

    def meant(self, event: QKeyEvent) -> str:
        """What this key means here; "" for nothing."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """While it has the focus its keys are its own."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer."""
        wanted = self._own(event)
        if not wanted:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.wanted.emit(wanted)

    def _own(self, event: QKeyEvent) -> str:
        """What the key alone means; that of the number pad is as good."""
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self.meant(event) if alone else ""
