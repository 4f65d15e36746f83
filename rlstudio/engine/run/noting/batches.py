"""The points of a run's curves, several times a second, and how fast it learns."""

from __future__ import annotations

import time
from collections import deque

from rlstudio.engine.run.noting.vital_signs import VitalSigns
from rlstudio.engine.run.run import Run
from rlstudio.engine.worker.messages import SeriesBatch

FLUSH_SECONDS = 0.1
RATE_SECONDS = 0.5
RATE_MARKS = 20


class Batches:
    """Takes the points of a run since the last batch. signs: noted as often as the rate is.

    The rate is that of the last ten seconds: collecting and updating may alternate slowly.
    """

    def __init__(self, run: Run, signs: VitalSigns) -> None:
        self._run, self._signs = run, signs
        self._taken_at = time.monotonic()
        self._marks: deque[tuple[float, int]] = deque(maxlen=RATE_MARKS)
        self.begin()

    def begin(self) -> None:
        """Measure the rate from this moment on."""
        self._marks.clear()
        self._marks.append((self._clock, self._run.step))

    def take(self, *, paused: bool, force: bool = False) -> SeriesBatch | None:
        """The points since the last batch; None if that was less than a tenth of a second ago.

        paused: the run stands still, and has no rate.
        """
        now = time.monotonic()
        if not force and now - self._taken_at < FLUSH_SECONDS:
            return None
        self._taken_at = now
        clock, run = self._clock, self._run
        if not paused and clock - self._marks[-1][0] >= RATE_SECONDS:
            since, step = self._marks[0]
            run.recorder.add("steps_per_second", run.step, (run.step - step) / (clock - since))
            self._marks.append((clock, run.step))
            self._signs.note(run.step, run.seconds, run.recorder)
        points = run.recorder.flush()
        return SeriesBatch(points, run.step, run.updates, run.episodes, run.seconds, run.waiting)

    @property
    def _clock(self) -> float:
        """Seconds of training: the time of evaluations is left out."""
        return time.monotonic() - self._run.scoring.seconds
