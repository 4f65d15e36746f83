"""One run of the queue under way: its worker, and what the worker has told."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from rlstudio.core.words import mark
from rlstudio.engine.library.reading import spark
from rlstudio.engine.queue.entries import Progress, QueuedRun
from rlstudio.engine.series import Series
from rlstudio.engine.worker.messages import (
    Died,
    Failed,
    Finished,
    Notice,
    Pause,
    Resume,
    Saved,
    SeriesBatch,
    Started,
    Stop,
    Train,
)
from rlstudio.engine.worker.transport.link import Link

RECENT_EPISODES = 20
STOP_SECONDS = 60.0
"""A worker that has not ended its run so long after it was told to is killed."""
NOBODY = mark("it would wait for a person, and only a run in a tab of its own asks a person.")


class Hand:
    """A worker that does one run. ``wanted_end``: it was told to end. ``end``: how it ended, or None."""

    def __init__(self, run: QueuedRun, link: Link, folder: Path, resume: Path | None) -> None:
        self.run, self.folder = run, folder
        self.link = link
        self.progress = replace(run.progress, rate=0.0)
        self.wanted_end = False
        self.end: Finished | Failed | Died | None = None
        self._paused = False
        self._returns, self._tests = Series(), Series()
        self._first: tuple[int, float] | None = None
        self._stopped_at = 0.0
        link.send(Train(run.spec, str(folder), None if resume is None else str(resume)))

    def pause(self, paused: bool) -> None:
        """Let time stand still, or go on."""
        if paused != self._paused:
            self._paused = paused
            self._first = None
            self.link.send(Pause() if paused else Resume())

    def stop(self) -> None:
        """Save the run and end it."""
        if not self.wanted_end:
            self.wanted_end, self._stopped_at = True, time.monotonic()
            self.link.send(Stop())

    def listen(self) -> bool:
        """Take in what the worker has told; returns whether there was anything."""
        notices = self.link.poll(0.0)
        for notice in notices:
            self._hear(notice)
        if self.end is None and self.wanted_end and time.monotonic() > self._stopped_at + STOP_SECONDS:
            self.link.kill()
        return bool(notices)

    @property
    def tested(self) -> tuple[float, float] | None:
        """Step and mean return of the newest test, None before the first."""
        return self._tests.last

    def told(self) -> Progress:
        """How far the run is, with the small curve of its returns."""
        curves = {
            name: (series.x, series.y)
            for name, series in (("return", self._returns), ("evaluation", self._tests))
        }
        small = spark(curves)
        return replace(self.progress, spark=small) if small else self.progress

    def _hear(self, notice: Notice) -> None:
        now = self.progress
        match notice:
            case Started(info) if info.needs_person:
                self.end = Failed(NOBODY, "")
            case Started(info):
                self.progress = replace(now, budget=info.steps_budget, step=max(now.step, info.step or 0))
            case SeriesBatch():
                self._hear_points(notice)
            case Saved(path, "best"):
                self.progress = replace(now, path=path)
            case Saved(path, "last") if not now.path:
                self.progress = replace(now, path=path)
            case Finished():
                self.end = notice
                self.progress = replace(
                    now,
                    step=notice.step,
                    rate=0.0,
                    last=notice.mean_return if notice.mean_return is not None else now.last,
                    best=notice.best_return if notice.best_return is not None else now.best,
                    solved=notice.solved,
                    path=notice.best or notice.last or now.path,
                )
            case Failed() | Died():
                self.end = notice
            case _:
                pass

    def _hear_points(self, batch: SeriesBatch) -> None:
        for name, series in (("return", self._returns), ("evaluation", self._tests)):
            if name in batch.points:
                series.extend(*batch.points[name])
        recent = self._returns.y[-RECENT_EPISODES:]
        tests = self._tests.y[np.isfinite(self._tests.y)]
        if self._first is None:
            self._first = (batch.step, batch.seconds)
        step, seconds = self._first
        took = batch.seconds - seconds
        self.progress = replace(
            self.progress,
            step=batch.step,
            seconds=batch.seconds,
            rate=(batch.step - step) / took if took > 0.05 else self.progress.rate,
            recent=float(recent.mean()) if len(recent) else None,
            last=float(tests[-1]) if len(tests) else self.progress.last,
            best=float(tests.max()) if len(tests) else self.progress.best,
        )
