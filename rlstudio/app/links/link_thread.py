"""A thread that owns one worker's Link: all access to it, and all waiting for it."""

from __future__ import annotations

import threading
import time
import traceback
from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QThread, Signal

from rlstudio.app.links.questions import Questions
from rlstudio.core.errors import UserError
from rlstudio.core.words import words
from rlstudio.engine.series import Series
from rlstudio.engine.worker.hosts.host import make_host
from rlstudio.engine.worker.messages import (
    BranchPoint,
    BranchReady,
    Command,
    ConditionMet,
    DemoSaved,
    Died,
    Failed,
    Finished,
    GameTold,
    Notice,
    Opening,
    Ping,
    PolicyReady,
    Reference,
    References,
    Refused,
    Remarked,
    ReplayWriting,
    RunInfo,
    Saved,
    SeriesBatch,
    Snapshot,
    SnapshotRequest,
    Started,
    StateChanged,
    Stop,
    TimelineNews,
    TrainingView,
    TrainingViewRequest,
)
from rlstudio.engine.worker.transport.link import Condition, Link
from rlstudio.engine.worker.transport.mailbox import Mailbox

_LOOK_S = 0.05
"""Seconds between two looks at the time. Commands are sent at once, and notices read as they come."""
_FAREWELL_S = 30.0
_PING_S, _SILENCE_S, _FIRST_STEP_S = 2.0, 5.0, 60.0
"""Seconds without a message after which a worker is pinged, and after which it counts as silent; the last
while it takes its first step, which compiles, fills caches, or thinks in all environments at once."""
_THINKS_S = 3.0
"""Seconds after which a worker that would have answered a ping is inside one long step."""
_PATIENCE = 3.0
"""A worker that has come back may be silent this many times as long: its steps simply take that long."""
_LONGEST_LOOK_S = 0.5
"""A longer pause (seconds) of this thread itself is not counted as silence."""


@dataclass(frozen=True)
class RunProgress:
    """Progress of a run: environment steps, updates, episodes, seconds of training.

    ``waiting``: it stands until a person has answered.
    """

    step: int = 0
    updates: int = 0
    episodes: int = 0
    seconds: float = 0.0
    waiting: bool = False


@dataclass(frozen=True)
class Silence:
    """A worker does not answer. ``since``: clock time of its last message. ``condition``: its state.

    ``thinks``: it is busy inside one step that may take long.
    """

    since: float
    condition: Condition
    thinks: bool = False


class LinkThread(QThread):
    """Sends commands, gathers series under ``lock`` and keeps snapshots until they are popped.

    Signals are for rare events: ``opened`` (RunInfo), ``state_changed`` (state, step), ``saved`` (Saved),
    ``refused`` (sentence), ``failed`` (sentence, traceback), ``run_finished`` (Finished), ``died``
    (sentence), ``opening`` (what, share done or None), ``condition_met`` (moment), ``replay_writing``
    (ReplayWriting), ``game_told`` (GameTold), ``fell_silent`` (Silence), ``spoke_again``, ``looked``: the
    snapshot of a moment of the past has come that stands still; ``demo_saved`` (DemoSaved); ``remarked``
    (sentence). Sentences pass as objects, as they were
    made (core/words.py).
    """

    opened = Signal(object)
    state_changed = Signal(str, int)
    saved = Signal(object)
    refused = Signal(object)
    failed = Signal(object, str)
    run_finished = Signal(object)
    died = Signal(object)
    opening = Signal(object, object)
    condition_met = Signal(int)
    replay_writing = Signal(object)
    fell_silent = Signal(object)
    spoke_again = Signal()
    looked = Signal()
    game_told = Signal(object)
    demo_saved = Signal(object)
    remarked = Signal(object)

    def __init__(self, first: Command, host_kind: str) -> None:
        super().__init__()
        self._questions = Questions()
        self._host_kind = host_kind
        self._link: Link | None = None
        self._outbox: deque[Command] = deque((first,))
        """What this thread is to send. A command leaves it when it was sent: others must not overtake it."""
        self._end_by: float | None = None
        self._stopping = False
        self.lock = threading.Lock()
        self.series: dict[str, Series] = {}
        self.series_version = 0
        self._snapshots: deque[Snapshot] = deque(maxlen=8)
        self.policies: Mailbox[PolicyReady] = Mailbox()
        self._views: Mailbox[TrainingView] = Mailbox()
        self.timelines: Mailbox[TimelineNews] = Mailbox()
        self.branches: Mailbox[BranchPoint] = Mailbox()
        self.progress = RunProgress()
        self.references: tuple[Reference, ...] = ()
        self.info: RunInfo | None = None
        self.last_saved: Saved | None = None
        self.over = False
        self.silence: Silence | None = None
        self._quiet, self._looked_at, self._pinged = 0.0, time.monotonic(), False
        self._longest = 0.0
        self._given_up = False

    def send(self, command: Command) -> None:
        """Give a command to the worker, at once and without waiting. After the end it is dropped."""
        if self.over or self._offer(command):
            return
        self._outbox.append(command)
        self._wake()

    def _offer(self, command: Command) -> bool:
        """Send it from the calling thread, if that can be: pictures are asked for 60 times a second."""
        return self._link is not None and not self._outbox and self._link.offer(command)

    def _wake(self) -> None:
        if self._link is not None:
            self._link.wake()

    def ask(self, request: SnapshotRequest | TrainingViewRequest | None) -> None:
        """Ask for a snapshot or a view, one request at a time (see Questions)."""
        if self.info is None or self.over or request is None:
            return
        if isinstance(request, SnapshotRequest):
            admitted: Command | None = self._questions.admit(request)
        else:
            admitted = self._questions.admit_view(request)
        if admitted is not None:
            self.send(admitted)

    @property
    def waiting(self) -> int:
        """How many snapshots were not popped yet."""
        return len(self._snapshots)

    def pop_snapshot(self) -> Snapshot | None:
        """The next snapshot that was not popped yet; the next request may be sent then."""
        if not self._snapshots:
            return None
        self._questions.snapshot_seen()
        return self._snapshots.popleft()

    def pop_view(self) -> TrainingView | None:
        """The newest view of the training that was not popped yet."""
        view = self._views.pop()
        if view is not None:
            self._questions.view_seen()
        return view

    def end(self, save: bool) -> None:
        """End the worker, with or without waiting for its last save; ``finished`` is emitted at its end."""
        if save and self.isRunning() and not self.over:
            self._outbox.append(Stop())
            self._stopping = True
            self._end_by = time.monotonic() + _FAREWELL_S
        else:
            self._end_by = 0.0
        self._wake()

    def give_up(self) -> None:
        """End a worker that does not answer; unsaved progress is lost. ``died`` follows."""
        self._given_up = True

    def run(self) -> None:
        """Run the thread until the worker has ended or ``end`` was called."""
        try:
            link = self._link = self._make_link()
        except UserError as error:
            self.over = True
            self.failed.emit(str(error), "")
            return
        try:
            self._serve(link)
        except Exception as error:
            self.over = True
            broke = words("The connection to the worker broke: {reason}.", reason=str(error))
            self.failed.emit(broke, traceback.format_exc())
        finally:
            self.over = True
            link.close(timeout=5.0 if self._stopping else 1.5)

    def _make_link(self) -> Link:
        return make_host(self._host_kind)

    def _serve(self, link: Link) -> None:
        while self._end_by is None or time.monotonic() < self._end_by:
            while self._outbox:
                link.send(self._outbox[0])
                self._outbox.popleft()
            self._attend_to(link)
            notices = link.poll(_LOOK_S)
            for notice in notices:
                self._handle(notice)
            if not self.over:
                self._watch_silence(link, heard=bool(notices))
            if self.over and self._end_by is not None:
                return

    def _watch_silence(self, link: Link, *, heard: bool) -> None:
        now = time.monotonic()
        self._quiet += min(now - self._looked_at, _LONGEST_LOOK_S)
        self._looked_at = now
        if self._given_up:
            self._given_up = False
            link.kill()
        elif heard:
            if self.info is not None:
                self._longest = max(self._longest, self._quiet)
            self._quiet, self._pinged = 0.0, False
            if self.silence is not None:
                self.silence = None
                self.spoke_again.emit()
        elif self._quiet >= _PING_S and not self._pinged:
            self._pinged = True
            link.send(Ping())
        elif self._quiet >= _SILENCE_S and self.silence is None and self.info is not None:
            condition = link.condition()
            if condition == "stopped" or self._quiet >= self._patience:
                thinks = condition == "computing" and self.info.thinks
                self.silence = Silence(time.time() - self._quiet, condition, thinks)
                self.fell_silent.emit(self.silence)

    @property
    def thinking(self) -> float | None:
        """Seconds that it has been inside one step that may take long; None while it answers."""
        thinks = self.info is not None and self.info.thinks and not self.over
        stopped = self.silence is not None and not self.silence.thinks
        return self._quiet if thinks and self._quiet >= _THINKS_S and not stopped else None

    @property
    def _patience(self) -> float:
        """Seconds without a message after which a worker that is not stopped counts as silent."""
        begins = self.info is not None and self.info.training and not self.progress.step
        return max(_FIRST_STEP_S if begins else _SILENCE_S, _PATIENCE * self._longest)

    def _attend_to(self, link: Link) -> None:
        """Work of a subclass between two polls."""

    def _handle(self, notice: Notice) -> None:
        match notice:
            case Snapshot():
                self._snapshots.append(notice)
                if notice.past is not None and not notice.past.playing:
                    self.looked.emit()
            case TrainingView():
                self._views.put(notice)
            case ConditionMet(moment):
                self.condition_met.emit(moment)
            case BranchReady(point):
                self.branches.put(point)
            case ReplayWriting():
                self.replay_writing.emit(notice)
            case GameTold():
                self.game_told.emit(notice)
            case TimelineNews():
                self.timelines.put(notice)
            case SeriesBatch():
                self._append(notice)
            case References(found):
                self.references = found
            case PolicyReady():
                self.policies.put(notice)
            case Started(info):
                with self.lock:
                    # Another run or file in the same worker has its own curves.
                    self.series = {}
                    self.series_version += 1
                self.info = info
                self.references = ()
                self.progress = RunProgress(step=info.step)
                self.opened.emit(info)
            case Opening(what, share):
                self.opening.emit(what, share)
            case StateChanged(state, step):
                self.state_changed.emit(state, step)
            case Saved():
                self.last_saved = notice
                self.saved.emit(notice)
            case DemoSaved():
                self.demo_saved.emit(notice)
            case Remarked(message):
                self.remarked.emit(message)
            case Refused(message):
                self.refused.emit(message)
            case Failed(message, trace):
                self.over = True
                self.failed.emit(message, trace)
            case Finished():
                self.over = True
                self.run_finished.emit(notice)
            case Died(message):
                self.over = True
                self.died.emit(message)

    def _append(self, batch: SeriesBatch) -> None:
        with self.lock:
            for name, (x, y) in batch.points.items():
                self.series.setdefault(name, Series()).extend(x, y)
            self.series_version += 1
        self.progress = RunProgress(batch.step, batch.updates, batch.episodes, batch.seconds, batch.waiting)
