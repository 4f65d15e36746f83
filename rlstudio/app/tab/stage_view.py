"""The middle of a run's tab: the screen, and the controls of the stage under it."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rlstudio.app.language import switching
from rlstudio.app.language.saying import rightwards, said, said_anew, tr
from rlstudio.app.look import theme
from rlstudio.app.look.allow import allow
from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.fitting.room import BETWEEN
from rlstudio.app.look.icons import show_icon, without_air
from rlstudio.app.look.motion import BusyBar
from rlstudio.app.look.theme import set_type
from rlstudio.app.panels.panel import Panel
from rlstudio.app.tab.ages.bar import AgeBar
from rlstudio.app.tab.comparison.side_by_side import SideBySide
from rlstudio.app.tab.timeline.bar import TimelineBar
from rlstudio.core.words import mark

_LONG_S = 3
_MOST_FOR_KEYS = 200
SPACING, TIGHT = 8, 4
"""Pixels between the controls; where there is hardly any room for them."""
_NOTHING_PLAYS = mark("nothing plays here.")
_TRAINING_SHOWN = mark(
    "the picture is of the training itself. Set Speed to max to see the agent play beside it."
)
_NOBODY_PLAYS = mark("you are not playing. Take over first.")
_ICONS = (
    "gamepad-variant-outline", "undo-variant", "swap-horizontal", "restart", "dice-3-outline", "compare",
)  # fmt: skip
"""Of the buttons, in their order."""
PLAY_SPEEDS: tuple[float | None, ...] = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, None)


class StageView(QFrame):
    """Screen and stage controls.

    Signals: ``restart``, ``explore`` (on), ``take_over`` (on), ``take_back`` and ``swap_sides`` while a
    person plays at a board, ``play_speed`` (factor or None), ``cancelled`` while it is being opened.
    """

    restart = Signal()
    explore = Signal(bool)
    take_over = Signal(bool)
    take_back = Signal()
    swap_sides = Signal()
    play_speed = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Stage"))
        self._waiting = QLabel()
        self._waiting.setObjectName("muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setWordWrap(True)
        self._waiting.setTextFormat(Qt.TextFormat.PlainText)
        self._busy = BusyBar()
        self._busy.setMaximumWidth(260)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setToolTip(tr("Give this up and close the tab; nothing is lost"))
        self._cancel.clicked.connect(self.cancelled)
        self._sentence, self._doing, self._since = "", "", 0.0
        self._rows: tuple[TimelineBar | AgeBar, ...] = ()
        waiting = QWidget()
        waiting.setObjectName("transparent")
        middle = QVBoxLayout(waiting)
        middle.addStretch(1)
        middle.addWidget(self._waiting)
        middle.addWidget(self._busy, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(8)
        middle.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(waiting)
        self.screens = SideBySide(self._pages)
        self.restart_button = _button(tr("Restart"), tr("Begin a new episode on the stage (R)"))
        self.restart_button.clicked.connect(self.restart)
        self.explore_button = _button(
            tr("Explore"), tr("Draw actions as in training instead of greedily (X)")
        )
        self.explore_button.setCheckable(True)
        self.explore_button.clicked.connect(self.explore)
        self.human_button = _button(tr("Take over"), tr("Play yourself; again to give back (T)"))
        self.human_button.setCheckable(True)
        self.human_button.clicked.connect(self.take_over)
        self.back_button = _button(tr("Take back"), tr("Undo your last move and the answer to it (Ctrl+Z)"))
        self.back_button.clicked.connect(self.take_back)
        self.swap_button = _button(
            tr("Swap sides"), tr("Change places with the agent in this game (Shift+T)")
        )
        self.swap_button.clicked.connect(self.swap_sides)
        self.compare_button = _button(tr("Compare"), tr("Play beside somebody else on the same seeds (C)"))
        switching.keep_left_to_right(self.compare_button)  # its icon, and the arrow behind it
        self.compare_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._speed = QComboBox()
        self._speed.setToolTip(tr("How fast the stage plays; training goes at its own speed"))
        self._speed.setAccessibleName(tr("Play speed"))
        self._speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for factor in PLAY_SPEEDS:
            self._speed.addItem(_pace(factor), factor)
        switching.keep_left_to_right(self._speed)
        self._speed.setCurrentIndex(PLAY_SPEEDS.index(1.0))
        self._speed.activated.connect(lambda _: self.play_speed.emit(self._speed.currentData()))
        self._play_label = QLabel(_play())
        self._play_label.setObjectName("muted")
        self.keys_label = ElidedLabel()
        self.keys_label.setObjectName("small")
        set_type(self.keys_label, "small")
        self._buttons = (
            self.human_button, self.back_button, self.swap_button, self.restart_button, self.explore_button,
            self.compare_button,
        )  # fmt: skip
        row = self._row = QHBoxLayout()
        row.setContentsMargins(10, 4, 10, 8)
        row.setSpacing(SPACING)
        for button in self._buttons:
            row.addWidget(button)
        row.addWidget(self.keys_label, 1)
        row.addWidget(self._play_label)
        row.addWidget(self._speed)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.screens, 1)
        column.addLayout(row)
        self.set_stage_alive(False)
        self.show_board(False, False)
        self.refresh_theme()

    def add_rows(self, *rows: TimelineBar | AgeBar) -> None:
        """Put rows under the controls: the timeline of what is played, the ages of the run."""
        self._rows = rows
        for row in rows:
            self._column.addWidget(row)

    def show_screen(self, screen: Panel) -> None:
        """Put the screen in place of the waiting sentence."""
        if self._pages.indexOf(screen) < 0:
            self._pages.addWidget(screen)
        self._pages.setCurrentWidget(screen)

    def wait(self, sentence: str, busy: bool = True) -> None:
        """Show what the tab waits for, or why there is no screen."""
        self._sentence, self._doing, self._since = sentence, "", time.monotonic()
        self._waiting.setText(sentence)
        self._busy.show_share(None)
        self._busy.setVisible(busy)
        self._cancel.setVisible(busy)
        self._pages.setCurrentIndex(0)

    def show_opening(self, what: str, share: float | None) -> None:
        """Show the progress of opening. share: 0 to 1, None if unknown."""
        self._doing = what
        self._busy.show_share(share)
        self.tick()

    def tick(self) -> None:
        """Show the waiting time if it is long; to be called regularly."""
        seconds = int(time.monotonic() - self._since)
        long = seconds >= _LONG_S and not self._cancel.isHidden()
        waited = "  " + rightwards(f"{seconds} s") if long else ""
        doing = said(self._doing)
        sentence = f"{doing[:1].upper()}{doing[1:]} …" if doing else said_anew(self._sentence)
        self._waiting.setText(sentence + waited)

    @property
    def waiting(self) -> bool:
        """Whether there is no screen yet."""
        return self._pages.currentIndex() == 0

    @property
    def waiting_text(self) -> str:
        """The text while there is no screen."""
        return self._waiting.text()

    def set_stage_alive(self, alive: bool, watching_training: bool = False, by_person: bool = False) -> None:
        """Enable the controls that are possible now. by_person: there is no agent."""
        self.human_button.setHidden(by_person)
        self.explore_button.setHidden(by_person)
        why = "" if alive else tr(_NOTHING_PLAYS)
        for button in (self.human_button, self.compare_button):
            allow(button, why)
        for control in (self.restart_button, self.explore_button, self._speed):
            allow(control, why or (tr(_TRAINING_SHOWN) if watching_training else ""))
        self._play_label.setEnabled(self._speed.isEnabled())

    def show_recording(self, what: str) -> None:
        """It is a recording: nothing can be played anew, and in place of that it is said what it is."""
        for button in self._buttons:
            button.hide()
        self.keys_label.setText(what)

    def show_human(self, human: bool, keys: str) -> None:
        """Show whether the person plays, and with which keys."""
        self.human_button.setChecked(human)
        self.human_button.setText(tr("Give back") if human else tr("Take over"))
        self.human_button.setAccessibleName(self.human_button.text())
        self.keys_label.setText(keys)
        self._fit_buttons()

    def show_board(self, board: bool, playing: bool, alone: bool = False) -> None:
        """Offer what a person can do at a board. playing: a person does; alone: against no agent."""
        self.back_button.setHidden(not board)
        self.swap_button.setHidden(not board or alone)
        for button in (self.back_button, self.swap_button):
            allow(button, "" if playing else tr(_NOBODY_PLAYS))
        self._fit_buttons()

    def show_play_speed(self, factor: float | None) -> None:
        """Show how fast the stage plays."""
        place = self._speed.findData(factor)
        if place < 0:
            self._speed.addItem(_pace(factor), factor)
            place = self._speed.count() - 1
        self._speed.setCurrentIndex(place)

    def show_explore(self, on: bool) -> None:
        """Show whether actions are drawn as in training."""
        self.explore_button.setChecked(on)

    def minimumSizeHint(self) -> QSize:
        """Enough for the buttons without their words, so that no word of a button moves the panels beside.

        Counted from the widgets: the layout remembers the words for a moment after they have gone.
        """
        buttons = [button.sizeHint().height() for button in self._buttons if not button.isHidden()]
        widths = [*buttons, self._play_label.sizeHint().width(), self._speed.sizeHint().width()]
        margins = self._row.contentsMargins()
        wide = sum(widths) + SPACING * len(widths) + margins.left() + margins.right()
        return QSize(wide + 4, super().minimumSizeHint().height())

    # It takes what the panels leave; asking for more would squeeze them in a small window.
    sizeHint = minimumSizeHint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide texts of the buttons if there is little room, before one is cut."""
        super().resizeEvent(event)
        self._fit_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the buttons again when they have words of another language, and say anew what is waited for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.tick()
            self._play_label.setText(_play())
            for place in range(self._speed.count()):
                self._speed.setItemText(place, _pace(self._speed.itemData(place)))
            self._fit_buttons()

    def event(self, event: QEvent) -> bool:
        """Fit the buttons again when a new font reaches them, which is after the last resize."""
        if event.type() == QEvent.Type.LayoutRequest and self._missing() > 0:
            self._squeeze()
        return super().event(event)

    def _fit_buttons(self) -> None:
        self._show_icons()
        self._row.setSpacing(SPACING)
        self._play_label.show()
        for button in self._buttons:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._squeeze()

    def _missing(self) -> int:
        """Pixels that the row wants above what it has.

        Counted from the widgets: the layout remembers other words and other type for a moment.
        """
        shown = [part for part in (*self._buttons, self._play_label, self._speed) if not part.isHidden()]
        around = (self._row.contentsMargins(), self._column.contentsMargins())
        # The keys between the buttons and the speed may be as narrow as nothing.
        spaces = self._row.spacing() * len(shown) + sum(edge.left() + edge.right() for edge in around)
        return sum(part.sizeHint().width() for part in shown) + spaces - self.contentsRect().width()

    def _room_for_keys(self) -> int:
        """Pixels in which one can read how to play, or as much of it as there may be room for."""
        if not (first := self.keys_label.text().split(f" {BETWEEN} ")[0]):
            return 0
        wide = self.keys_label.fontMetrics().horizontalAdvance(first) + self._row.spacing()
        return min(wide, theme.current().pixels(_MOST_FOR_KEYS))

    def _squeeze(self) -> None:
        """Leave out words of buttons, of the first ones last; and if need be what else can be missed.

        The first button keeps its words before the keys have room: it is the way back.
        """
        for button in reversed(self._buttons):
            keys = self._room_for_keys() if button is not self.human_button else 0
            if self._missing() + keys <= 0:
                return
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        if self._missing() > 0:
            self._play_label.hide()
            self._row.setSpacing(TIGHT)
            for button in self._buttons:
                without_air(button)

    def refresh_theme(self) -> None:
        """Redraw the icons in the colours of the current theme."""
        self.screens.refresh_theme()
        for row in self._rows:
            row.refresh_theme()
        self._fit_buttons()

    def _show_icons(self) -> None:
        for button, name in zip(self._buttons, _ICONS, strict=True):
            show_icon(button, name)


def _play() -> str:
    return tr("Play", about="before the pace at which the stage plays")


def _pace(factor: float | None) -> str:
    return tr("max") if factor is None else rightwards(f"{factor:g}×")


def _button(text: str, help: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("stage")
    button.setText(text)
    button.setToolTip(help)
    button.setAccessibleName(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
