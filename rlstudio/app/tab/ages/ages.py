"""The learning scrubber of a tab: one seed, played by the agent as it was at any age."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rlstudio.app.language.saying import said
from rlstudio.app.tab.ages.bar import AgeBar
from rlstudio.app.tab.ages.wall import WallWindow
from rlstudio.core.errors import UserError
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.ages_file import Age
from rlstudio.engine.worker import messages as m

if TYPE_CHECKING:
    from rlstudio.app.tab.run_tab import RunTab

_LOOK_S = 1.0
_DRAG_MS = 80
"""While the slider is dragged the stage is told of a new age so often."""


class AgesOfRun(QObject):
    """Knows which ages a tab's run has kept, and lets its stage play one of them.

    While an age is chosen the screen shows the stage, also beside a training that stands still or is watched.
    ``ages``: those in the file, in rising order; ``at``: the one that is shown, None for the newest policy.
    """

    def __init__(self, tab: RunTab) -> None:
        super().__init__(tab)
        self._tab, self._playback = tab, tab.playback
        self.ages: tuple[Age, ...] = ()
        self.at: Age | None = None
        self.bar = AgeBar()
        self.wall: WallWindow | None = None
        self.bar.chosen.connect(self._on_chosen)
        self.bar.wall_wanted.connect(self.open_wall)
        self._due, self._seen = 0.0, (0, 0)
        self._told = ""
        self._drag = QTimer(self, singleShot=True, interval=_DRAG_MS)
        self._drag.timeout.connect(self._tell)
        self._asked = False
        self._playback.shown.connect(lambda _: self._make_room())
        self._playback.opened.connect(self._on_opened)
        self._playback.stepped.connect(self._on_stepped)

    @property
    def path(self) -> Path | None:
        """The file of ages beside the files of this tab's run; it may not be there."""
        playback = self._playback
        if playback.training is not None:
            return playback.training.folder / ages_file.NAME
        path = playback.source.path
        if path is None or Path(path).name not in ("last.rlstudio", "best.rlstudio"):
            return None
        return Path(path).with_name(ages_file.NAME)

    @property
    def seed(self) -> int:
        """The seed of every episode while an age is shown."""
        return self._playback.info.seed if self._playback.info is not None else 0

    def _make_room(self) -> None:
        """Show the bar where ages are or will come, before there is a picture that it would move."""
        self.look()
        info = self._playback.info
        learns = info is not None and info.training and info.acts_by != "rule"
        self.bar.setVisible(learns or len(self.ages) > 1)

    def tick(self, now: float) -> None:
        """Look for new ages about once a second; to be called regularly."""
        if now >= self._due:
            self._due = now + _LOOK_S
            self.look()

    def look(self) -> None:
        """Read which ages there are, if their file has changed. What is wrong with it is told once."""
        info, path = self._playback.info, self.path
        if info is None or path is None:
            return
        try:
            facts = os.stat(path)
        except OSError:
            return
        seen = facts.st_mtime_ns, facts.st_size
        if seen == self._seen:
            return
        self._seen = seen
        try:
            about = ages_file.peek(path)
        except UserError as error:
            if str(error) != self._told:
                self._told = str(error)
                self._tab.messages.show_message("warning", said(self._told))
            return
        if (about.env, about.algorithm) == (info.env, info.algorithm):
            few = len(self.ages) < 2
            self.ages = tuple(about.ages)
            self.bar.show_ages(self.ages, info.sweeps)
            if self.wall is not None:
                self.wall.show_ages(self.ages)
            if few:
                self._playback.changed.emit()  # what can be done with them is possible now

    def go(self, places: int) -> None:
        """Go to a younger (negative) or an older agent."""
        if len(self.ages) > 1:
            self.bar.go(places)

    def to_now(self) -> None:
        """Back from the past and from an age to what is newest."""
        self._tab.timeline.return_to_now()
        self.show_newest()

    def show_newest(self) -> None:
        """Let the newest policy play again."""
        self.bar.show_newest()

    def open_wall(self) -> None:
        """Show several ages side by side in a window of its own; the one that is open comes to the front."""
        playback, path = self._playback, self.path
        agent = playback.files.to_play(playback.info)
        if self.wall is not None:
            self.wall.raise_()
            self.wall.activateWindow()
        elif path is not None and agent is not None and playback.info is not None and len(self.ages) > 1:
            tab, file = self._tab, playback.files.agent
            film = file, tab.file_stem(file)
            host = tab.settings.host_kind()
            self.wall = WallWindow(agent, playback.info, path, self.ages, host, film, tab)
            self.wall.gone.connect(playback.threads.let_go)
            self.wall.finished.connect(self._forget_wall)
            room = tab.window().size()
            self.wall.resize(min(1040, room.width() - 40), min(800, room.height() - 40))
            self.wall.show()

    def _forget_wall(self) -> None:
        self.wall = None

    def close(self) -> None:
        """Close the wall, whose worker ends with the tab's."""
        if self.wall is not None:
            self.wall.close()

    def _on_chosen(self, place: int | None) -> None:
        self.at = None if place is None else self.ages[place]
        self._asked = True
        if place is None or not self._drag.isActive():
            self._tell()

    def _tell(self) -> None:
        """Tell the stage, unless it was told of this one already."""
        playback, path = self._playback, self.path
        if not self._asked or path is None:
            return
        self._asked = False
        self._tab.timeline.return_to_now()
        if self.at is None:
            self._drag.stop()
            playback.to_stage(m.ShowAge(None))
        else:
            self._drag.start()
            playback.to_stage(m.ShowAge(str(path), self.at.step, self.seed))
        playback.aged = self.at is not None
        playback.plays_on = playback.aged and playback.paused and playback.training_going
        playback.apply_time()
        playback.restarted.emit()

    def _on_stepped(self) -> None:
        """A step is one of the training, if there is one, and is seen there."""
        if self._playback.training_going:
            self.show_newest()

    def _on_opened(self) -> None:
        """A stage that was opened anew plays the newest policy: tell it of the age that is shown."""
        self._seen = (0, 0)
        self.look()
        agent = self._playback.files.agent
        self.bar.call_last_place(best=agent is not None and Path(agent).name == "best.rlstudio")
        if self.at is not None:
            self._asked = True
            self._tell()
