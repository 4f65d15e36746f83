"""The top of the first screen: an agent that plays, three doors, and what was open last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from rlstudio.app.gallery.door import Door, in_order
from rlstudio.app.gallery.recent import RecentList
from rlstudio.app.gallery.showcase import Showcase
from rlstudio.app.language.saying import said, tr
from rlstudio.app.look.fitting.elided_label import ElidedLabel
from rlstudio.app.look.television import TELEVISION
from rlstudio.app.look.theme import current, set_type
from rlstudio.core.catalogue import AgentEntry, AlgorithmEntry, EnvironmentEntry

_LEAST_HEIGHT, _LEAST_FOR_DOORS = 560, 520
"""Pixels of the page below which the header is one row of doors, and below which it is not there."""
_SHARE, _LOWEST, _HIGHEST = 0.2, 124, 172
"""Of the page's height; and pixels."""


class Header(QWidget):
    """Signals: ``watch`` (path), ``teach``, ``open_file``, ``recent`` (path), ``library``."""

    watch = Signal(str)
    teach = Signal()
    open_file = Signal()
    recent = Signal(str)
    library = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.showcase = Showcase()
        self.showcase.clicked.connect(self._watch)
        self.showcase.changed.connect(self._tell)
        self.caption = ElidedLabel()
        self.caption.setObjectName("muted")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_type(self.caption, "small")
        self.watch_door = Door("play-outline", tr("Watch a trained agent"), "Alt+1")
        self.watch_door.clicked.connect(self._watch)
        self.teach_door = Door("school-outline", tr("Teach a new one"), "Alt+2")
        self.teach_door.clicked.connect(self.teach)
        self.open_door = Door("folder-open-outline", tr("Open a file"), "Alt+3")
        self.open_door.say(tr("Agents, runs, recordings, worlds; or drop them here"))
        self.open_door.clicked.connect(self.open_file)
        self.doors = (self.watch_door, self.teach_door, self.open_door)
        for number, door in enumerate(self.doors, 1):
            door.setShortcut(f"Alt+{number}")
        self._known = False
        self.recents = RecentList()
        self.recents.wanted.connect(self.recent)
        self.recents.all_wanted.connect(self.library)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.showcase, 1)
        left.addWidget(self.caption)
        self._picture = QWidget()
        self._picture.setObjectName("transparent")
        self._picture.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self._doors = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._doors.setSpacing(6)
        for door in self.doors:
            self._doors.addWidget(door, 1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self._picture)
        row.addLayout(self._doors, 5)
        row.addWidget(self.recents, 6)
        in_order(self.showcase, *self.doors, self.recents.all, self.recents.list)
        self._tell()

    def fit(self, width: int, height: int) -> None:
        """Take a share of a page of this height; where there is little, only the doors are shown, or nothing.

        width: what it will have. The menus lead to the same places, and the cards need the room.
        """
        self.setHidden(height < _LEAST_FOR_DOORS)
        brief = height < _LEAST_HEIGHT or current().large
        self._picture.setHidden(brief)
        self.recents.setHidden(brief)
        self._doors.setDirection(
            QBoxLayout.Direction.LeftToRight if brief else QBoxLayout.Direction.TopToBottom
        )
        for door in self.doors:
            door.set_brief(brief)
        if brief:
            each = (width - 2 * self._doors.spacing()) // len(self.doors)
            self.setFixedHeight(max(door.height_in(each) for door in self.doors) + 6)
            return
        least = 3 * self.watch_door.sizeHint().height() + 2 * self._doors.spacing()
        tall = max(least, min(_HIGHEST, max(_LOWEST, round(height * _SHARE))))
        self.setFixedHeight(tall)
        picture = tall - self.caption.sizeHint().height() - 2
        self.showcase.setFixedWidth(round(picture * TELEVISION))
        self._picture.setFixedWidth(round(picture * TELEVISION))

    def show_agents(self, agents: Sequence[AgentEntry]) -> None:
        """Let these agents play in turn; before it is called nobody knows which there are."""
        self._known = True
        self.showcase.show_agents(agents)
        self._tell()

    def say_teach(self, pair: tuple[EnvironmentEntry, AlgorithmEntry] | None, takes: str = "") -> None:
        """Say what *Teach a new one* begins with, and what that takes, if it is known."""
        if pair is None:
            self.teach_door.say(tr("Choose an environment and how it learns"))
            return
        where, how = said(pair[0].title), said(pair[1].title)
        if pair[1].by_person:
            told = tr("{environment}, played by you", environment=where)
        elif takes:
            told = tr(
                "{environment} by {algorithm}: learns in {duration} here",
                environment=where,
                algorithm=how,
                duration=takes,
            )
        else:
            told = tr("{environment} by {algorithm}", environment=where, algorithm=how)
        self.teach_door.say(told)

    def refresh_theme(self) -> None:
        """Apply the current theme."""
        for door in self.doors:
            door.refresh_theme()
        self.recents.refresh_theme()
        self.showcase.update()

    def _watch(self) -> None:
        if self.showcase.agent is not None:
            self.watch.emit(self.showcase.agent.path)

    def _tell(self) -> None:
        agent, enabled = self.showcase.agent, self.watch_door.isEnabled()
        self.watch_door.setEnabled(agent is not None)
        if agent is None:
            self.caption.setText("")
            self.watch_door.say(
                tr("No agent came along with this edition") if self._known else tr("Looking them up…")
            )
        else:
            title, live = said(agent.title), self.showcase.live
            self.caption.setText(tr("{agent}, live", agent=title) if live else title)
            self.watch_door.say(tr("{agent}, with what it thinks beside it", agent=title))
        if enabled != self.watch_door.isEnabled():
            self.watch_door.refresh_theme()
