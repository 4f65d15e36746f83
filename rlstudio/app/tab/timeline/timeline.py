"""Looks back at what a stage has played: asks for its moments, and goes to one of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal

from rlstudio.app.language.saying import tr
from rlstudio.app.links.link_thread import LinkThread
from rlstudio.app.tab.playback.playback import Playback
from rlstudio.app.tab.timeline.bar import TimelineBar
from rlstudio.app.tab.timeline.moments import Moments
from rlstudio.engine.scene import Scene
from rlstudio.engine.worker import messages as m

_NEWS_S = 0.2


class Timeline(QObject):
    """The recording of what a playback shows, a stage or a training, and the moment that is in view.

    ``at``: that moment; None: the present. ``moved``: another moment, or the present, is to be shown.
    ``came``: the one that was looked for is there, and need not wait for the next frame.
    ``stopped`` (sentence): time stands still, because a condition held.
    """

    moved = Signal()
    came = Signal()
    stopped = Signal(str)

    def __init__(self, playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.playback = playback
        self.moments = Moments()
        self.bar = TimelineBar(self.moments)
        self.bar.wanted.connect(self.look)
        self.bar.now_wanted.connect(self.return_to_now)
        self.bar.stepped.connect(self.step)
        self.bar.strip.stepped.connect(self.step)
        self.bar.play_wanted.connect(self.toggle_playing)
        self.bar.stop_when.chosen.connect(self.stop_when)
        playback.threads.begun.connect(self._listen)
        scene = playback.source.scene or Scene()
        self.condition, self._left_at = scene.stop_when, scene.look
        self.bar.stop_when.say(self.condition)
        self.bar.mark_stop(self.condition)
        self._thread: LinkThread | None = None
        self._info: m.RunInfo | None = None
        self._asked = False
        self._due = 0.0
        self._waiting: list[Callable[[], None]] = []
        self._answers_waiting = False
        self.at: int | None = None
        self._playing = False
        self._looks = 0
        self._opens_at: int | None = None
        self.bar.hide()

    @property
    def recorded(self) -> bool:
        """Whether all there is is a recording out of a file, so that there is no present."""
        return self._info is not None and self._info.recorded is not None

    @property
    def playing(self) -> bool:
        """Whether the past plays on."""
        return self._playing

    @property
    def waiting(self) -> bool:
        """Whether a key waits for the newest moment."""
        return bool(self._waiting)

    @property
    def recorder(self) -> LinkThread | None:
        """The thread of the worker that has the recording."""
        return self._thread

    def tick(self, now: float, snapshot: m.Snapshot | None) -> None:
        """One frame: take what is new, ask for more. snapshot: the one that is shown now."""
        if self.at is not None and (self._thread is None or self._thread.over):
            self._go(None)  # its recording has gone with its worker
            self.bar.show_past(None)
        shown = self._thread if self.at is not None else self.playback.shown_thread
        if shown is not self._thread or (shown is not None and shown.info is not self._info):
            self._begin(shown)
        if shown is None or shown.info is None or shown.over:
            self._waiting = []
            return
        news = shown.timelines.pop()
        if news is not None:
            self._asked = False
            if not self.moments.take(news):  # the answer to a question of before
                self._due = now
                news = None
        if news is not None:
            if self.bar.isHidden() and len(self.moments):
                self.bar.show()
                self.playback.changed.emit()
                if self.recorded and self._opens_at is None:
                    self.look(self.moments.first, playing=True)
            if self._left_at is not None and len(self.moments):
                at, self._left_at = self._left_at, None
                if self.moments.first <= at < self.moments.stop:
                    self.look(at)
            if self._opens_at is not None and len(self.moments):
                self.look(self._opens_at)
                if self.moments.stop > self._opens_at:
                    self._opens_at = None
            self.bar.refresh()
            if self.moments.stop < news.stop or len(news.value) >= 1000:
                self._due = now  # there is more
            elif self._answers_waiting:
                self._act()
        if now >= self._due and not self._asked:
            self._ask(now)
        if snapshot is not None:
            self._show(snapshot.past)

    def _ask(self, now: float) -> None:
        """Ask for the moments that are not known yet."""
        self._due, self._asked = now + _NEWS_S, True
        self._answers_waiting = bool(self._waiting)
        if self._thread is not None:
            self._thread.send(m.TimelineRequest(self.moments.stop))

    def _when_known(self, action: Callable[[], None]) -> None:
        """Do this once the newest moment is known; at once, if one of the past is in view.

        The window is told of moments a few times a second; a key means what its person sees.
        """
        if self.at is not None and not self._waiting:
            action()
            return
        self._waiting.append(action)
        self._due = 0.0
        self.playback.changed.emit()  # until then the present can be wanted again
        thread = self.playback.shown_thread
        if not self._asked and thread is self._thread and thread is not None and thread.info is self._info:
            self._ask(time.perf_counter())

    def _act(self) -> None:
        """Do in their order what waited for the newest moment."""
        actions, self._waiting, self._answers_waiting = self._waiting, [], False
        for action in actions:
            action()

    def _begin(self, thread: LinkThread | None) -> None:
        """What is shown has its own recording: the training at a pace, a stage, another agent on it."""
        self._thread, self._info = thread, thread.info if thread is not None else None
        if thread is not None:
            thread.timelines.pop()
        self.moments = Moments()
        self.bar.strip.moments = self.moments
        self._asked, self._answers_waiting, self._due = False, False, 0.0
        self.at, self._playing, self._looks = None, False, 0
        self._opens_at = self.playback.source.look_at if self.recorded else None
        self.bar.show_past(None)
        self.bar.show_recorded(self.recorded)
        self.bar.hide()
        if self._info is not None:
            self.bar.stop_when.show_info(self._info)
        if thread is not None and self.condition is not None:
            thread.send(m.StopWhen(self.condition))

    def stop_when(self, condition: str | None) -> None:
        """Stop time where this holds, and look at that moment; None: nowhere."""
        self.condition = condition
        self.bar.mark_stop(condition)
        if self._thread is not None:
            self._thread.send(m.StopWhen(condition))

    def _listen(self, thread: LinkThread) -> None:
        thread.condition_met.connect(lambda moment: self._on_met(thread, moment))
        thread.looked.connect(self.came)

    def _on_met(self, thread: LinkThread, moment: int) -> None:
        if thread is not self._thread or self.condition is None:
            return
        self.playback.stand_still()
        self.bar.strip.show_at(moment)
        self._go(moment)
        self.stopped.emit(
            tr(
                "Stopped, because {condition} held at this moment. N: back to the present.",
                condition=self.condition,
            )
        )

    def _show(self, past: m.PastMoment | None) -> None:
        """Show where a snapshot is, if it is no answer of before a person went elsewhere."""
        if past is None or self.at is None or past.look != self._looks:
            return
        if self._playing:
            self.at, self._playing = past.moment, past.playing
            if not self._playing:
                self.playback.changed.emit()
        if past.moment == self.at:
            self.bar.show_past(past)

    # ------------------------------------------------------------------ going through it

    def look(self, moment: int, *, playing: bool = False, to_end: bool = False) -> None:
        """Show a moment of the past, or let it play on from there. to_end: to the end of its episode."""
        if len(self.moments):
            held = min(max(moment, self.moments.first), self.moments.stop - 1)
            self.bar.strip.show_at(held)
            self._go(held, playing, to_end)

    def look_at_decision(self, number: float) -> None:
        """Show the moment of a decision, by its number on a panel's curve."""
        if len(self.moments):
            self.look(self.moments.of_decision(number))

    def return_to_now(self) -> None:
        """Show the present again; a file has none."""
        if self._waiting:
            self._waiting = []
            self.playback.changed.emit()
        if self.at is not None and not self.recorded:
            self.bar.show_past(None)
            self._go(None)

    def _go(self, moment: int | None, playing: bool = False, to_end: bool = False) -> None:
        before = self.at is None, self._playing
        self.at, self._playing = moment, playing
        self.playback.held_view = self._thread if moment is not None else None
        if self._thread is not None:
            self._looks += 1
            self._thread.send(m.Look(moment, playing, to_end))
        if before != (moment is None, playing):  # not at every moment that is dragged through
            self.playback.changed.emit()
        self.moved.emit()

    def step(self, moments: int) -> None:
        """Go on (positive) or back from the moment in view; from the present only back."""
        if self.at is not None or self._waiting or moments < 0:
            self._when_known(lambda: self._step(moments))

    def _step(self, moments: int) -> None:
        at = self.moments.stop if self.at is None else self.at
        if at + moments < self.moments.stop or self.at is not None:
            self.look(at + moments)

    def second(self, direction: int) -> None:
        """Go a second of the game on or back."""
        self.step(direction * max(1, round(self.moments.rate)))

    def jump(self, direction: int) -> None:
        """Go to the next (1) or last (-1) bookmark."""
        self._when_known(lambda: self._jump(direction))

    def _jump(self, direction: int) -> None:
        at = self.moments.stop if self.at is None else self.at
        found = self.moments.next_bookmark(at, direction)
        if found is not None:
            self.look(found.moment)

    def toggle_playing(self) -> None:
        """Let the recording play on from the moment in view, or stop it there; a file again at its end."""
        if self.at is not None:
            over = self.recorded and not self._playing and self.at + 1 >= self.moments.stop
            self.look(self.moments.first if over else self.at, playing=not self._playing)

    # ------------------------------------------------------------------ the time of what is in view

    def toggle_pause(self) -> None:
        """Pause or go on; of the past, if that is in view."""
        if self.at is not None or self.recorded:
            self.toggle_playing()
        else:
            self.playback.toggle_pause()

    def take_step(self, until: m.Until | Literal["line"], targets: m.Statements = ()) -> None:
        """Take a step; in the past to the next moment, from the newest one to the present.

        Updates and lines belong to the present.
        """
        if until == "step" and (self.at is not None or self._waiting):
            self._when_known(self._step_on)
        else:
            self.return_to_now()
            self.playback.step(until, targets)

    def _step_on(self) -> None:
        if self.at is not None and (self.at + 1 < self.moments.stop or self.recorded):
            self.look(self.at + 1)
        else:
            self.return_to_now()

    def restart_episode(self) -> None:
        """Begin a new episode, in the present."""
        self.return_to_now()
        self.playback.restart_episode()

    def take_action(self, action: int) -> None:
        """Do what a person who plays has clicked on."""
        self.return_to_now()
        self.playback.to_stage(m.HumanAction(action))
        self.playback.to_stage(m.HumanAction(None))

    def take_back(self) -> None:
        """Undo the person's last move at a board, in the present."""
        self.return_to_now()
        self.playback.to_stage(m.TakeBack())

    def swap_sides(self) -> None:
        """Let the person and the agent change places at a board, in the present."""
        self.return_to_now()
        self.playback.to_stage(m.SwapSides())

    def take_over(self, on: bool) -> None:
        """Give the controls to the person or back, in the present."""
        self.return_to_now()
        self.playback.take_over(on)
