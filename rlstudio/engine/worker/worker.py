"""The worker: hosts one Session or one Stage, and answers commands with notices."""

from __future__ import annotations

import faulthandler
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from rlstudio.core import progress
from rlstudio.core.errors import UserError, out_of_memory
from rlstudio.core.registry import failure
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.files.runs.parent_curve import curve_of_parent
from rlstudio.engine.past.saved.recorded_stage import RecordedStage
from rlstudio.engine.play.ready_policies import references
from rlstudio.engine.play.shown_wall import ShownWall
from rlstudio.engine.play.stage import Stage
from rlstudio.engine.run.as_left import show_as_left
from rlstudio.engine.run.noting.batches import FLUSH_SECONDS
from rlstudio.engine.run.reaching import open_at
from rlstudio.engine.run.session import FOREVER, Session
from rlstudio.engine.worker import choices
from rlstudio.engine.worker import messages as m
from rlstudio.engine.worker.live_curves import write_live
from rlstudio.engine.worker.messages.sound import check
from rlstudio.engine.worker.obeying import obey_stage, obey_training, obey_wall, opened_stage
from rlstudio.engine.worker.replays import Replays, info_of
from rlstudio.engine.worker.requests import PendingRequests
from rlstudio.engine.worker.transport.channel import Channel, Closed, opened_channel
from rlstudio.engine.worker.warm_up import WarmUp
from rlstudio.processes.niceness import be_nice
from rlstudio.processes.parent import die_at_once, end_with_parent

SLICE_SECONDS = 0.004
"""Seconds between two looks at the pipe during training."""
PATIENCE_SECONDS = 1.0
"""How long a worker may take to save after the window is gone, before it is killed."""
OPENING_SECONDS = 0.1
"""Seconds between two reports of how far the opening of a run is."""
_ENDING = (m.Stop, m.Quit, m.Train, m.OpenStage, m.OpenReplay, m.OpenWall)
_WHOLE = (*_ENDING, m.Save, m.SaveDemo)
"""Commands for which the event under way has to be complete."""
STANDING_SECONDS = 0.05
"""Longest wait for a command between two lines."""


class Worker:
    """Obeys one window until it sends Quit or is gone."""

    def __init__(self, channel: Channel, *, own_process: bool) -> None:
        self.channel = channel
        self.own_process = own_process
        self.session: Session | None = None
        self.stage: Stage | RecordedStage | None = None
        self.wall: ShownWall | None = None
        self._timeline_since: int | None = None
        self._queued: deque[m.Command] = deque()
        self.requests = PendingRequests(channel, copying=not own_process)
        self.replays = Replays(channel)
        self._looked_at = 0.0
        self._told_at = 0.0
        self._told_opening_at = 0.0
        self._warm = WarmUp() if own_process else None
        self._nice = False

    def run(self) -> None:
        """The main loop. Raises Closed when the window is gone, after an open run was saved."""
        timeout = 0.0
        try:
            while True:
                command = self._next(timeout)
                while command is not None:
                    if isinstance(command, m.Quit):
                        return
                    self._guard(partial(self._obey, command))
                    command = self._next(0.0)
                timeout = self._guard(self._go_on)
                if self.replays.go_on() or self._guard(self._look_on):
                    timeout = 0.0
        finally:
            self.replays.cancel()
            self._end_quietly()

    def _next(self, timeout: float) -> m.Command | None:
        return self._queued.popleft() if self._queued else self.channel.receive(timeout)

    # ------------------------------------------------------------------------------ work

    def _go_on(self) -> float:
        """Do what is due; returns the seconds until something is due again."""
        if self.session is not None:
            wait = self.session.advance(SLICE_SECONDS, should_stop=self._interrupted)
            self._report(self.session)
            self._tell_met(self.session)
            if self.session is not None and self.session.finished:
                self._finish(self.session)
                return 0.0
            return min(wait, 0.05)
        if self.stage is not None:
            if self.requests.snapshot_request is not None and not isinstance(self.stage, RecordedStage):
                self.stage.note_viewer(self.requests.snapshot_request.frame)
            wait = self.stage.advance()
            self._tell_met(self.stage)
            self._tell_timeline(self.stage)
            self.requests.give_snapshot(self.stage)
            return wait if isinstance(self.stage, RecordedStage) else min(wait, self._report_play(self.stage))
        if self.wall is not None:
            wait = self.wall.advance()
            if (view := self.wall.view()) is not None:
                self.channel.send(view)
            return min(wait, 0.01 if self.wall.asked is not None else wait)
        if self._warm is not None and self._warm.load_one():
            return 0.0
        return FOREVER

    def _look_on(self) -> float:
        """Work a little on what is looked for in the past; returns whether there is more to do."""
        shown = self.session or self.stage
        return float(shown is not None and shown.past.go_on(SLICE_SECONDS))

    def _tell_timeline(self, shown: Session | Stage | RecordedStage) -> None:
        """Answer what was asked of the recording, with the step in it that was asked for before."""
        if self._timeline_since is not None and shown.until != "step":
            since, self._timeline_since = self._timeline_since, None
            self.channel.send(shown.past.timeline(since))

    def _tell_met(self, shown: Session | Stage | RecordedStage) -> None:
        met = shown.past.pop_met()
        if met is not None:
            self.channel.send(m.ConditionMet(met))

    def _report(self, session: Session, *, force: bool = False) -> None:
        """Send what has happened since the last report."""
        # A pause is reported together with the counts, because a single step may not add a point.
        force = force or any(isinstance(notice, m.StateChanged) for notice in session.run.notices)
        if force or self.channel.ready():
            batch = session.flush(force=force)
            if batch is not None and (batch.points or force):
                self.channel.send(batch)
        self._tell_news(session)
        self._tell_timeline(session)
        self.requests.give_training_view(session)
        if not session.inside:
            self.requests.give_snapshot(session)
            self.requests.give_policy(session)

    def _tell_news(self, session: Session) -> None:
        while session.run.notices:
            self.channel.send(session.run.notices.pop(0))
        while session.run.warnings:
            self.channel.send(m.Refused(session.run.warnings.pop(0)))

    def _report_play(self, stage: Stage) -> float:
        """Send the ended episodes, at most ten times a second; returns the seconds until the next report."""
        if not stage.record:
            return FOREVER
        wait = self._told_at + FLUSH_SECONDS - time.monotonic()
        if wait > 0 or not self.channel.ready():
            return max(wait, SLICE_SECONDS)
        batch = stage.flush()
        if batch is not None:
            self.channel.send(batch)
            self._told_at = time.monotonic()
        return FOREVER

    def _interrupted(self) -> bool:
        """Obey commands during an evaluation; returns true for one that ends the run, which is queued."""
        if any(isinstance(command, _ENDING) for command in self._queued):
            return True
        now = time.perf_counter()
        if now - self._looked_at < SLICE_SECONDS:
            return False
        self._looked_at = now
        while (command := self.channel.receive(0.0)) is not None:
            if isinstance(command, _ENDING):
                self._queued.append(command)
                return True
            self._obey(command)
        if self.session is not None:
            self._report(self.session)
        return False

    def _attend(self) -> None:
        """Answer the window while the session stands between two lines of an event.

        A file holds whole events, so what ends or saves the run waits for the rest of this one; so do
        settings, which change between two events.
        """
        session = self.session
        assert session is not None
        try:
            command = self.channel.receive(STANDING_SECONDS)
            while command is not None:
                if isinstance(command, _WHOLE):
                    session.complete_event()
                if isinstance(command, (*_WHOLE, m.SetLive, m.Judge, m.Write)):
                    self._queued.append(command)
                else:
                    self._obey(command)
                command = self.channel.receive(0.0)
            self._report(session)
        except Closed:  # the main loop finds out by itself, after this event
            session.complete_event()

    # ------------------------------------------------------------------------------ commands

    def _obey(self, command: m.Command) -> None:
        if not self._or_refuse(lambda: check(command)):
            return
        shown = self.session or self.stage
        match command:
            case m.SnapshotRequest() | m.TrainingViewRequest() | m.PolicyRequest():
                self.requests.add(command)
            case m.Ping():
                self.channel.send(m.Pong())
            case m.SendCatalogue():
                choices.send_catalogue(self.channel)
            case m.AddEnvironment() | m.AskArguments() | m.RemoveEnvironment():
                self._or_refuse(lambda: choices.change_environments(self.channel, command))
            case m.ImportAgent():
                self._or_refuse(lambda: choices.import_agent(self.channel, command))
            case m.KeepShown():
                self._or_refuse(lambda: choices.keep_shown(self.channel, command))
            case m.FindDisagreement() | m.RecordDisputed():
                with progress.heard(self._tell_opening):
                    self._or_refuse(lambda: choices.look_into_disagreement(self.channel, command))
            case m.Train():
                self._end_run()
                with progress.heard(self._tell_opening):
                    self._train(command)
            case m.OpenStage():
                self._end_run()
                with progress.heard(self._tell_opening):
                    self.stage = opened_stage(command, self.channel)
            case m.OpenReplay(path):
                self._end_run()
                self.stage = RecordedStage(path)
                self.channel.send(m.Started(self.stage.info()))
            case m.OpenWall():
                self._end_run()
                self.wall = ShownWall(command)
                self.channel.send(m.Started(self.wall.info()))
            case m.Stop():
                self._stop()
            case m.Look(moment, playing, to_end) if shown is not None:
                shown.past.look(moment, playing=playing, to_end=to_end)
            case m.StopWhen(condition) if shown is not None:
                self._or_refuse(lambda: shown.past.stop_when(condition, info_of(shown)))
            case m.SaveReplay(path, moment, everything):
                self.replays.begin(self.session or self.stage, path, moment, everything)
            case m.CancelReplay():
                self.replays.cancel()
            case m.TimelineRequest(since) if shown is not None:
                self._timeline_since = since
            case _ if self.session is not None:
                obey_training(self.session, command, self._or_refuse)
                if self.session.paused:
                    self._report(self.session, force=True)
            case _ if self.stage is not None:
                obey_stage(self.stage, command, self.channel, self._or_refuse)
            case _ if self.wall is not None:
                obey_wall(self.wall, command)

    def _tell_opening(self, what: str, share: float | None) -> None:
        now = time.monotonic()
        if share is None or now - self._told_opening_at >= OPENING_SECONDS:
            self._told_opening_at = now
            self.channel.send(m.Opening(what, share))

    def _train(self, command: m.Train) -> None:
        if self.own_process and not self._nice:
            self._nice = True
            be_nice()
        self.session = open_at(command)
        self.session.attend = self._attend
        write_live(self.session.run)
        self._may_die_at_once(False)
        self.channel.send(m.Started(self.session.run.info()))
        if command.references:
            self.channel.send(m.References(references(self.session.spec)))
        if command.left is not None and (remark := show_as_left(self.session, command.left)):
            self.channel.send(m.Remarked(remark))
        if command.resume is not None and (parent := curve_of_parent(Path(command.autosave_folder))):
            run = self.session.run
            self.channel.send(m.SeriesBatch(parent, run.step, run.updates, run.episodes, run.seconds))
        if command.paused:
            self.session.pause()
        else:
            self.session.run.notices.append(m.StateChanged("running", self.session.run.step))
        self._report(self.session, force=True)

    def _or_refuse(self, action: Callable[[], object]) -> bool:
        """Whether it could be done; else the window is told why not."""
        try:
            action()
        except UserError as error:
            self.channel.send(m.Refused(str(error)))
            return False
        return True

    # ------------------------------------------------------------------------------ endings

    def _stop(self) -> None:
        if self.session is not None:
            self.session.stop()
            self._finish(self.session)
        elif self.stage is not None or self.wall is not None:
            step = self.stage.policy_step if isinstance(self.stage, Stage) else 0
            self._drop()
            self.channel.send(m.Finished(step, None, None))

    def _finish(self, session: Session) -> None:
        self._report(session, force=True)
        run, scoring, kept = session.run, session.run.scoring, session.run.autosaves
        last, best = (str(path) if path is not None else None for path in (kept.last_path, kept.best_path))
        end = m.Finished(run.step, last, best, scoring.now, scoring.best_return, scoring.best_step)
        end.forgot, end.solved = scoring.forgot, run.ended_solved
        self._drop()
        self.channel.send(end)

    def _end_run(self) -> None:
        """End and save the open run. A pending snapshot request is kept for the next run."""
        if self.session is not None:
            self.session.stop()
        want = self.requests.snapshot_request
        self._drop()
        self.requests.snapshot_request = want

    def _drop(self) -> None:
        hosted = self.session or self.stage or self.wall
        self.session = self.stage = self.wall = None
        self._timeline_since = None
        self._may_die_at_once(True)
        self.requests.forget()
        if hosted is not None:
            hosted.close()

    def _may_die_at_once(self, on: bool) -> None:
        """Without a training nothing is to be saved when the window is gone: the process may be killed."""
        if self.own_process:
            die_at_once(on)

    def _end_quietly(self) -> None:
        try:
            self._end_run()
        except Exception:
            traceback.print_exc()

    def _guard(self, action: Callable[[], float | None]) -> float:
        """Call ``action``; an error ends the run or stage, but not the worker."""
        try:
            return action() or 0.0
        except Closed:
            raise
        except UserError as error:
            failed = m.Failed(str(error))
        except Exception as error:
            text = traceback.format_exc()
            failed = m.Failed(failure(error), text)
            if out_of_memory(error):
                failed = m.Failed(mark("There is not enough memory for this run."), text)
        if self.session is not None:
            if not self.session.finished:
                self.session.run.rescue()
            self._tell_news(self.session)
            last = self.session.run.autosaves.last_path or self.session.run.autosaves.best_path
            if last is not None:
                failed.message = words(
                    "{error} The last autosave is {path}.",
                    error=said_within(failed.message),
                    path=str(last),
                )
        try:
            self._drop()
        except Exception:
            traceback.print_exc()
        self.channel.send(failed)
        return 0.0


def serve(channel: Channel, *, own_process: bool = True) -> None:
    """Work for this channel until Quit or until it closes. An open run is saved before this returns."""
    with suppress(Closed):
        Worker(channel, own_process=own_process).run()


def main(arguments: Sequence[str]) -> None:
    """A worker process: arguments are the handle of its connection and the address of its frame memory."""
    handle, address = arguments
    if sys.stderr is not None:
        faulthandler.enable()
    end_with_parent(PATIENCE_SECONDS)
    serve(opened_channel(int(handle), address))
