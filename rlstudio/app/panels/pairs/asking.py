"""What the panels share in which a person answers: labels, a row of buttons, and what is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rlstudio.app.look.theme import Theme
from rlstudio.app.panels.pairs.asked import Asked
from rlstudio.app.panels.panel import Area, Panel
from rlstudio.app.panels.state_marks import PanelState
from rlstudio.core.inside.advice import ShownAdvice
from rlstudio.core.inside.pairs import ShownPair
from rlstudio.engine.worker.messages import Judge, RunInfo, SnapshotRequest

UNDO, REPLAY = "undo", "replay"


class AskingPanel(Panel):
    """A panel that asks a person, with ``words`` and ``counts`` of how far the asking is.

    A subclass fills ``column`` and calls ``set_body(self.within)`` and ``_name_buttons``.
    """

    needs_snapshots = False
    rate_hz = 30.0
    area: ClassVar[Area] = "right"
    asks_person = True
    natural_size = (420, 560)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answered, self._asked_width, self._had_width = -1, 0, 0
        self.within = QWidget(self)
        self.words, self.counts = QLabel(), QLabel()
        for label in (self.words, self.counts):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.buttons: dict[str, QToolButton] = {}
        self.column = QVBoxLayout(self.within)
        self.column.setContentsMargins(8, 6, 8, 6)
        self.column.setSpacing(4)

    def _row_of(self, names: Sequence[str]) -> QHBoxLayout:
        """Buttons side by side, which ``buttons`` holds by these names."""
        row = QHBoxLayout()
        row.setSpacing(2)
        for name in names:
            self.buttons[name] = self._button(name)
            row.addWidget(self.buttons[name], 1)
        return row

    def _button(self, wanted: str | int) -> QToolButton:
        """A button that gives this answer."""
        button = QToolButton(self.within)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: self._take(wanted))
        return button

    # ------------------------------------------------------------------ of a subclass

    @property
    def played(self) -> Asked:
        """Where pictures play."""
        raise NotImplementedError

    @property
    def seen(self) -> Asked:
        """Where what is asked about is seen."""
        return self.played

    @property
    def in_question(self) -> int:
        """The number of what a person is asked about; -1 for nothing."""
        raise NotImplementedError

    def _tell(self) -> None:
        """Say how far the asking is, if that is known, and enable what can be answered."""
        raise NotImplementedError

    def _name_buttons(self) -> None:
        """Write on the buttons what there is room for."""
        raise NotImplementedError

    # ------------------------------------------------------------------ what is asked for

    def start(self, info: RunInfo) -> None:
        """Forget what was answered in the previous run."""
        super().start(info)
        self._answered = -1

    def _wanted_pictures(self) -> tuple[int, int]:
        """The number whose pictures are there in the width that is wanted, -1 for none; and that width."""
        played, wanted = self.played, self.played.wanted_width()
        known = played.number if played.length and self._had_width == wanted else -1
        self._asked_width = wanted
        return known, wanted

    def snapshot_request(self, now: float) -> SnapshotRequest:
        """Nothing; but it is asked in time with the screen, by which the pictures go on."""
        self.played.advance(now)
        return SnapshotRequest(frame=False)

    def _note_pictures(self, shown: ShownAdvice | ShownPair) -> None:
        """Know in which width pictures came."""
        if shown.pictures is not None:
            self._had_width = self._asked_width

    # ------------------------------------------------------------------ what a person says

    def _take(self, wanted: str | int) -> None:
        """An answer of a key, a button or a click; or "undo", or "replay"."""
        if wanted == REPLAY:
            self.played.replay()
        elif wanted == UNDO and not self.run_over:
            self._answered = -1
            self.command_wanted.emit(Judge(-1, "undo"))
        elif self.can_answer:
            self._answered = self.seen.number
            self.command_wanted.emit(Judge(self._answered, wanted))  # type: ignore[arg-type]
            self._tell()

    @property
    def can_answer(self) -> bool:
        """Whether what is seen is what is in question, and nothing was said about it yet."""
        return not self.run_over and 0 <= self.seen.number == self.in_question != self._answered

    # ------------------------------------------------------------------ how it looks

    def set_state(self, state: PanelState, message: str = "") -> None:
        """Ask nothing once the run is over."""
        super().set_state(state, message)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write on the buttons what there is room for."""
        super().resizeEvent(event)
        self._name_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Apply colours and type sizes."""
        super().set_theme(theme)
        for label in (self.words, self.counts):
            label.setFont(theme.font(theme.small))
        self._name_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()
            self._tell()
