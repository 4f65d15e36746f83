"""The row under the stage's controls: the strip of the timeline, and buttons to go through it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from rlstudio.app.language.saying import plural, tr
from rlstudio.app.language.switching import keep_left_to_right
from rlstudio.app.look.allow import allow
from rlstudio.app.look.icons import show_icon
from rlstudio.app.look.theme import current
from rlstudio.app.panels.text import moment_name
from rlstudio.app.tab.timeline.moments import Moments
from rlstudio.app.tab.timeline.stop_field import StopField
from rlstudio.app.tab.timeline.strip import Strip, bookmark_icon, described
from rlstudio.core.words import mark
from rlstudio.engine.timeline import PastMoment

SAVE = mark("Save what was played…")
BRANCH = mark("What if? Another action at this moment")
_PRESENT = mark("this is the present. Go to a moment of the past first, by the strip or the key ,")
NO_BRANCH = mark("the file of a recording holds what was seen, not the game itself.")
_IN_TRAINING = mark("this is the training itself. Set Speed to max, or watch a trained agent.")
_MORE = mark("What if, bookmarks, stop when, save")
_STOP = mark("Stop when a condition holds")
_NARROW = 560
"""Pixels below which the buttons with menus become one."""


class TimelineBar(QWidget):
    """Strip and buttons.

    ``wanted`` (moment): go there. ``now_wanted``: back to the present. ``stepped`` (moments): go on or back.
    ``play_wanted``: let the recording play on, or stop.
    """

    wanted = Signal(int)
    now_wanted = Signal()
    stepped = Signal(int)
    play_wanted = Signal()

    def __init__(self, moments: Moments) -> None:
        super().__init__()
        self.setObjectName("transparent")
        keep_left_to_right(self)  # time runs to the right
        self.strip = Strip(moments)
        self.strip.wanted.connect(self.wanted)
        self._recorded = False
        self._icons: list[tuple[QToolButton, str]] = []
        self.back_button = self._button("skip-previous-outline", tr("One moment back"), ",")
        self.play_button = self._button("play-outline", tr("Play the recording from here"), "Space")
        self.on_button = self._button("skip-next-outline", tr("One moment on"), ".")
        self.marks_button = self._button("bookmark-outline", tr("Bookmarks"), tr("B: next, Shift+B: last"))
        self.branch_button = self._button("source-branch", tr(BRANCH))
        self.branch_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.stop_button = self._button("hand-back-right-outline", tr(_STOP))
        self.stop_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.stop_when = StopField(self.stop_button)
        self.save_button = self._button("content-save-outline", tr(SAVE))
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button = self._button("dots-horizontal", tr(_MORE))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more = QMenu(self.more_button)
        self._more.aboutToShow.connect(self._fill_more)
        self.more_button.setMenu(self._more)
        self.more_button.hide()
        self.now_button = self._button("clock-fast", tr("Back to the present"), "N")
        self.back_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.on_button.clicked.connect(lambda: self.stepped.emit(1))
        self.play_button.clicked.connect(self.play_wanted)
        self.now_button.clicked.connect(self.now_wanted)
        self.marks_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._marks = QMenu(self.marks_button)
        self._marks.aboutToShow.connect(self._fill_marks)
        self.marks_button.setMenu(self._marks)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 6)
        row.setSpacing(4)
        for button in (self.back_button, self.play_button, self.on_button):
            row.addWidget(button)
        row.addWidget(self.strip, 1)
        self._folded = (self.branch_button, self.marks_button, self.stop_button, self.save_button)
        for button in (*self._folded, self.more_button, self.now_button):
            row.addWidget(button)
        self.show_past(None)
        self.refresh_theme()

    def _button(self, symbol: str, name: str, keys: str = "") -> QToolButton:
        button = QToolButton()
        button.setObjectName("tiny")
        button.setToolTip(tr("{what} ({keys})", what=name, keys=keys) if keys else name)
        button.setAccessibleName(name)
        self._icons.append((button, symbol))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the strip needs the room: what has a menu goes into one."""
        super().resizeEvent(event)
        narrow = self.width() < current().pixels(_NARROW)
        for button in self._folded:
            button.setHidden(narrow)
        self.more_button.setVisible(narrow)

    def _fill_more(self) -> None:
        self._more.clear()
        for button in self._folded:
            menu = button.menu()
            if menu is not None:  # one that is not possible says why inside
                menu.setTitle(button.accessibleName())
                menu.setIcon(button.icon())
                self._more.addMenu(menu)

    def show_past(self, past: PastMoment | None) -> None:
        """Show which moment is in view; None: the present."""
        self.strip.show_at(None if past is None else past.moment)
        why = "" if past is not None else tr(_PRESENT)
        allow(self.now_button, "" if past is not None else tr("this is the present."))
        for button in (self.play_button, self.on_button):
            allow(button, why)
        allow(self.branch_button, self.why_no_branch)
        playing = past is not None and past.playing
        self._use(self.play_button, "pause" if playing else "play-outline")

    @property
    def why_no_branch(self) -> str:
        """Why nothing can be done otherwise at the moment in view; "" if it can."""
        if self._recorded:
            return tr(NO_BRANCH)
        if self.strip.at is None:
            return tr(_PRESENT)
        return "" if self.strip.moments.can_branch else tr(_IN_TRAINING)

    def show_recorded(self, recorded: bool) -> None:
        """Whether it is a recording out of a file: there is no present, and nothing can be gone on from."""
        self.now_button.setHidden(recorded)
        self._recorded = recorded
        allow(self.branch_button, self.why_no_branch)
        self.save_button.setToolTip(tr(SAVE))

    def mark_stop(self, condition: str | None) -> None:
        """Show whether there is a condition at which time is to stop."""
        help = tr("Stops when {condition}", condition=condition) if condition else tr(_STOP)
        self.stop_button.setToolTip(help)
        self.stop_button.setAccessibleName(help)
        self._use(self.stop_button, "hand-back-right" if condition else "hand-back-right-outline")

    def show_saving(self, share: float | None) -> None:
        """Show how much of what was played is written; None: nothing is being written."""
        help = tr(SAVE) if share is None else tr("Writing what was played: {share:.0%} done", share=share)
        self.save_button.setToolTip(help)
        self.save_button.setAccessibleName(help)
        self._use(self.save_button, "content-save-outline" if share is None else "progress-download")
        self.more_button.setToolTip(tr(_MORE) if share is None else help)
        self._use(self.more_button, "dots-horizontal" if share is None else "progress-download")

    def _use(self, button: QToolButton, symbol: str) -> None:
        if (button, symbol) not in self._icons:
            self._icons = [(b, symbol if b is button else s) for b, s in self._icons]
            show_icon(button, symbol, around=10)

    def offer_branches(self, menu: QMenu) -> None:
        """Take the menu of what could have been done instead."""
        self.branch_button.setMenu(menu)

    def refresh(self) -> None:
        """Show what is new in the recording."""
        moments = self.strip.moments
        if moments.bound:
            self.setToolTip(_kept(moments, recorded=self.now_button.isHidden()))
        self.strip.update()

    def _fill_marks(self) -> None:
        self._marks.clear()
        moments = self.strip.moments
        for bookmark in moments.bookmarks:
            if bookmark.kind != "explored":
                text = f"{described(bookmark)}\t{moment_name(bookmark.moment)}"
                go = self._marks.addAction(bookmark_icon(bookmark.kind, current()), text)
                go.triggered.connect(lambda _=False, to=bookmark.moment: self.wanted.emit(to))
        explored = sum(one.kind == "explored" for one in moments.bookmarks)
        if explored:
            self._marks.addSeparator()
            mark = bookmark_icon("explored", current())
            last = self._marks.addAction(
                mark,
                plural(
                    explored, "Last of {n} action drawn to explore", "Last of {n} actions drawn to explore"
                ),
            )
            to = max(one.moment for one in moments.bookmarks if one.kind == "explored")
            last.triggered.connect(lambda: self.wanted.emit(to))
        if self._marks.isEmpty():
            self._marks.addAction(tr("No bookmarks yet")).setEnabled(False)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        for button, symbol in self._icons:
            show_icon(button, symbol, around=10)
        self.strip.set_theme(current())


def _kept(moments: Moments, *, recorded: bool) -> str:
    """How many moments there are, in how much memory, and when the oldest go."""
    memory, most = moments.occupied / 1e6, moments.bound / 1e6
    if recorded:
        return plural(
            len(moments), "{n:,} moment in {memory:.0f} MB", "{n:,} moments in {memory:.0f} MB", memory=memory
        )
    return plural(
        len(moments),
        "{n:,} moment in {memory:.0f} MB of memory; the oldest go at {most:.0f} MB",
        "{n:,} moments in {memory:.0f} MB of memory; the oldest go at {most:.0f} MB",
        memory=memory,
        most=most,
    )
