"""Another action at a moment of the past, and what would have come of it, beside what did."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from rlstudio.app.language.saying import said, tr
from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.links.stage_thread import StageThread
from rlstudio.app.look.message_bar import MessageBar
from rlstudio.app.panels.grid.grid import Grid
from rlstudio.app.panels.screen.panel import Screen
from rlstudio.app.panels.text import short
from rlstudio.app.tab.comparison.comparison import Comparison
from rlstudio.app.tab.comparison.side_by_side import Beside, SideBySide
from rlstudio.app.tab.playback.playback import Playback
from rlstudio.app.tab.source import spec_of
from rlstudio.app.tab.timeline.timeline import Timeline
from rlstudio.app.tab.words import amount
from rlstudio.engine.worker import messages as m

Action = int | tuple[float, ...]


def choices(info: m.RunInfo) -> list[tuple[str, Action]]:
    """The actions that a person can choose from, by name; continuous ones at their bounds and in between."""
    low, high = info.action_low, info.action_high
    if low is None or high is None:
        return list(zip(map(said, info.action_names), range(len(info.action_names)), strict=True))
    middle = tuple((a + b) / 2 if math.isfinite(a + b) else 0.0 for a, b in zip(low, high, strict=True))
    found: list[tuple[str, Action]] = [(tr("all in the middle"), middle)]
    for place, name in enumerate(info.action_names):
        for bound in (low[place], high[place]):
            if math.isfinite(bound):
                vector = (*middle[:place], bound, *middle[place + 1 :])
                unit = said(info.action_units[place]) if info.action_units else ""
                number = f"{short(bound)} {unit}".rstrip()
                told = tr("{action} {number}", action=said(name), number=number)
                found.append((told, vector))
    return found


class WhatIf(QObject):
    """The future that was and the one that would have been, played side by side with both returns.

    The left side plays the recording on from the moment in view; the right one begins there with another
    action, after which the policy of then goes on.
    """

    def __init__(
        self,
        playback: Playback,
        timeline: Timeline,
        comparison: Comparison,
        screens: SideBySide,
        messages: MessageBar,
    ) -> None:
        super().__init__(timeline)
        self._playback, self._timeline, self._comparison = playback, timeline, comparison
        self._screens, self._messages = screens, messages
        self._asked: LinkThread | None = None
        self._choice: tuple[str, Action] = ("", 0)
        self._moment = 0
        self._thread: StageThread | None = None
        self._beside: Beside | None = None
        self._moves = False
        self._taken: int | None = None
        self.menu = QMenu(timeline.bar)
        self.menu.aboutToShow.connect(self._fill)
        timeline.bar.offer_branches(self.menu)
        timeline.moved.connect(self._on_moved)
        comparison.begins.connect(self.end)

    @property
    def on(self) -> bool:
        """Whether two futures are in view."""
        return self._beside is not None

    def _fill(self) -> None:
        self.menu.clear()
        info = self._playback.info
        why = self._timeline.bar.why_no_branch
        if info is None or why:
            text = tr("Not now: {why}", why=why or tr("nothing plays here."))
            self.menu.addAction(text).setEnabled(False)
            return
        for name, action in choices(info):
            go = self.menu.addAction(
                tr("{action} (as it was)", action=name) if action == self._taken else name
            )
            go.triggered.connect(lambda _=False, choice=(name, action): self.begin(*choice))

    def begin(self, name: str, action: Action) -> None:
        """Show what would have come of this action at the moment in view."""
        moment, thread = self._timeline.at, self._playback.held_view
        if moment is None or thread is None:
            return
        self.end()
        self._comparison.end()
        self._choice, self._moment, self._asked = (name, action), moment, thread
        thread.branches.pop()
        thread.send(m.BranchRequest(moment))

    def tick(self, now: float, own: m.Snapshot | None) -> None:
        """One frame: begin when the moment has come, take the newest snapshots. own: the left side's."""
        if self._asked is not None:
            point = self._asked.branches.pop()
            if point is not None:
                self._asked = None
                self._open(point)
        if own is not None and own.past is not None:
            self._taken = own.decision.action
        thread, beside = self._thread, self._beside
        if thread is None or beside is None:
            return
        if own is not None and own.past is not None:
            self._screens.line.say(tr("as it was"), self._figures(own))
        if thread.info is None:
            return
        snapshot = thread.pop_snapshot()
        if snapshot is not None:
            beside.shown.receive(snapshot)
            beside.line.say(tr("with {action}", action=self._choice[0]), self._figures(snapshot))
        thread.ask(beside.shown.snapshot_request(now))
        beside.shown.feed(now, thread.series, thread.series_version, thread.lock)

    def _figures(self, snapshot: m.Snapshot) -> list[str]:
        unit = self._playback.info.return_unit if self._playback.info is not None else ""
        total = tr("return {figure}", figure=amount(snapshot.episode_return, unit))
        return [total, tr("episode over") if snapshot.ended else tr("so far")]

    def _open(self, point: m.BranchPoint) -> None:
        playback, info = self._playback, self._playback.info
        if info is None or self._timeline.at is None:
            return
        branch = m.Branch(point, self._choice[1])
        opening = m.OpenStage(path=info.path, branch=branch, seed=info.seed)
        if info.path is None:
            opening = m.OpenStage(spec=spec_of(info), branch=branch, seed=info.seed)
        self._beside = Beside(Screen(), Grid() if Grid.fits(info) else None)
        self._beside.close_button.setToolTip(tr("Show the recording alone again"))
        self._beside.close_button.clicked.connect(self.end)
        self._screens.show_beside(self._beside)
        thread = self._thread = playback.threads.make_opponent(opening)
        thread.opened.connect(lambda info: self._on_opened(thread, info))
        for failed in (thread.refused, thread.failed, thread.died):
            failed.connect(lambda *text: self._on_failed(thread, text[0]))
        thread.start()

    def _on_opened(self, thread: StageThread, info: m.RunInfo) -> None:
        if thread is not self._thread or self._beside is None:
            return
        for slot in self._beside.slots:
            slot.tell(slot.panel.start, info)
            slot.tell(slot.panel.set_state, "running")
        self._beside.refresh_theme()
        # Both begin together, at the pace of the stage.
        pace = self._playback.play_speed
        if pace is not None:
            thread.send(m.SetPlaySpeed(pace))
        thread.send(m.Resume())
        self._moves = True
        self._timeline.look(self._moment, playing=True, to_end=True)
        self._moves = False

    def _on_failed(self, thread: StageThread, text: str) -> None:
        if thread is self._thread:
            self.end()
            reason = tr("This moment cannot be gone on from: {reason}", reason=said(text))
            self._messages.show_message("problem", reason)

    def _on_moved(self) -> None:
        """A person who goes elsewhere wants to see that; another moment has another future."""
        if not self._moves:
            self.end()

    def end(self) -> None:
        """Show the recording alone again."""
        self._asked = None
        if self._beside is None:
            return
        self._beside = self._thread = None
        self._playback.threads.end_opponent()
        self._screens.end_beside()
        self._playback.changed.emit()
