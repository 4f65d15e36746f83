"""Works on a queue: keeps so many workers going, and notes what becomes of their runs."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.words import words
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.atomic import made
from rlstudio.engine.files.runs.in_use import is_learning
from rlstudio.engine.files.runs.run_folders import made_run_folder
from rlstudio.engine.queue.entries import Progress, QueuedRun
from rlstudio.engine.queue.hand import Hand
from rlstudio.engine.queue.queue import Queue
from rlstudio.engine.run_spec import RunSpec
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from rlstudio.engine.worker.messages import Died, Failed, Finished, Quit
from rlstudio.engine.worker.transport.link import Link
from rlstudio.processes import cores

NOTE_SECONDS = 1.0
"""Progress of the runs under way is written down that often."""
LEAD_SECONDS = 1.0
"""Seconds between two tries to become the one process that works on the queue."""
CLOSE_SECONDS = 15.0


def jobs_at_once(wanted: int) -> int:
    """How many runs to do at a time: so many as wanted, or for 0 one on every core that may be used."""
    return wanted or cores.usable()


class Crew:
    """Does the runs of a queue, one after the other and several at a time. For one thread.

    Only one crew of all processes works on a queue; another one takes over when that one is gone: then runs
    that were under way go on from their last file. folder: makes the folder of a run that begins. worker:
    makes a worker that shares the cores with so many others, itself among them.
    """

    def __init__(
        self,
        queue: Queue,
        *,
        folder: Callable[[RunSpec], Path] | None = None,
        worker: Callable[[int], Link] = ProcessHost,
    ) -> None:
        self.queue = queue
        self.hands: dict[int, Hand] = {}
        self._folder = folder or (lambda spec: made_run_folder(spec.env, spec.algorithm))
        self._worker = worker
        self._lock: FileLock | None = None
        if queue.path is not None:
            made(queue.path.parent)
            self._lock = FileLock(queue.path.with_suffix(".lock"), timeout=0, thread_local=False)
        self._tried_at = self._noted_at = -LEAD_SECONDS
        self._leads = False

    @property
    def leads(self) -> bool:
        """Whether this is the one process that works on the queue."""
        return self._leads

    def take_lead(self) -> bool:
        """Try to become the one that works on the queue. Raises UserError if that cannot be written."""
        if self._leads:
            return True
        self._tried_at = time.monotonic()
        if self._lock is not None:
            try:
                self._lock.acquire()
            except Timeout:
                return False
            except NotImplementedError:
                pass  # a file system without locks; one window can still work
            except OSError as error:
                raise UserError(
                    words("the queue of runs cannot be used: {reason}.", reason=system_reason(error))
                ) from error
        self._leads = True
        self.queue.take_back()
        return True

    def work(self) -> bool:
        """Do what is due, without waiting; returns whether anything was heard or begun."""
        fresh = time.monotonic() - self._tried_at < LEAD_SECONDS
        if not self._leads and (fresh or not self.take_lead()):
            return False
        paused, cancelled = self.queue.paused, self.queue.cancelled()
        heard = False
        for number, hand in list(self.hands.items()):
            if number in cancelled:
                hand.stop()
            hand.pause(paused and not hand.wanted_end)
            heard |= hand.listen()
            if hand.end is not None:
                self._end(hand)
        now = time.monotonic()
        if now - self._noted_at >= NOTE_SECONDS:
            self._noted_at = now
            for number, hand in self.hands.items():
                self.queue.note(number, hand.told())
        return (not paused and self._begin_more()) or heard

    def close(self) -> None:
        """Save the runs under way, end their workers and let others take over. Idempotent."""
        for hand in self.hands.values():
            hand.link.send(Quit())
        for number, hand in list(self.hands.items()):
            hand.link.close(CLOSE_SECONDS)
            with suppress(UserError):
                self.queue.note(number, hand.told())
                self.queue.end(number, "cancelled" if hand.wanted_end else "waiting")
        self.hands.clear()
        self._leads = False
        if self._lock is not None:
            with suppress(OSError):
                self._lock.release(force=True)

    # ------------------------------------------------------------------------------ beginning

    def _begin_more(self) -> bool:
        most = jobs_at_once(self.queue.jobs)
        if len(self.hands) >= most:
            return False
        # A worker that has lost its window saves for another moment: its run is begun a little later.
        waiting = self.queue.waiting()
        run = next((run for run in waiting if not (run.folder and is_learning(Path(run.folder)))), None)
        return run is not None and self._begin(run, most)

    def _begin(self, run: QueuedRun, most: int) -> bool:
        resume = _file_to_go_on_from(run)
        if resume is None or not resume[1]:
            try:
                # A worker has another working folder.
                folder = (Path(run.folder) if run.folder else self._folder(run.spec)).absolute()
                if not self.queue.begin(run.number, str(folder)):
                    return False  # somebody has cancelled it meanwhile
                link = self._worker(most)
            except UserError as error:
                self.queue.end(run.number, "failed", str(error))
                return True
            self.hands[run.number] = Hand(run, link, folder, resume[0] if resume else None)
        else:
            self._note_over(run, resume[0])
        return True

    def _note_over(self, run: QueuedRun, last: Path) -> None:
        """Note a run whose end was not noted, because whoever worked on it was killed just then."""
        manifest = checkpoint.peek(last)
        best = last.with_name("best.rlstudio")
        scores = manifest.scores
        self.queue.note(
            run.number,
            Progress(
                step=manifest.step,
                budget=manifest.steps_budget,
                seconds=manifest.seconds,
                last=scores.mean_return,
                best=scores.best_return,
                spark=run.progress.spark,
                path=str(best if best.is_file() else last),
            ),
        )
        self.queue.end(run.number, "done")

    # ------------------------------------------------------------------------------ ending

    def _end(self, hand: Hand) -> None:
        number, end = hand.run.number, hand.end
        del self.hands[number]
        self.queue.note(number, hand.told())
        match end:
            case Finished():
                stopped = hand.wanted_end and not used_up(hand.run.spec, hand.progress)
                self.queue.end(number, "cancelled" if stopped else "done")
            case Failed(message) | Died(message):
                self.queue.end(number, "failed", message)
        # It has nothing left to save.
        hand.link.close(1.0)


def used_up(spec: RunSpec, progress: Progress) -> bool:
    """Whether a run has come to its end, rather than that somebody ended it."""
    ends_solved = spec.until_solved and progress.solved
    return ends_solved or (progress.budget is not None and progress.step >= progress.budget)


def _file_to_go_on_from(run: QueuedRun) -> tuple[Path, bool] | None:
    """The file that a run goes on from, and whether it is over there; None: it begins anew."""
    last = Path(run.folder) / "last.rlstudio"
    if not run.folder or not last.is_file():
        return None
    try:
        manifest = checkpoint.peek(last)
    except UserError:
        return None
    budget = run.spec.steps or manifest.steps_budget
    over = budget is not None and manifest.step >= budget
    over |= bool(run.spec.until_solved) and not manifest.until_solved
    return (last, over) if over or manifest.resumable else None
