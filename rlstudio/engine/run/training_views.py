"""Answers what only a training can be asked, as far as its run knows it."""

from __future__ import annotations

import math
import time
from typing import Any

import numpy as np

from rlstudio.core.inside.advice import AdviceRequest, AsksForAdvice, ShownAdvice
from rlstudio.engine.run.run import Run
from rlstudio.engine.watch.foreseen_pictures import pictured
from rlstudio.engine.watch.lane_pictures import LanePictures, shrunk
from rlstudio.engine.watch.pair_pictures import PairPictures
from rlstudio.engine.worker.messages import TrainingView, TrainingViewRequest
from rlstudio.envs.drawing import drawn

LOOK_SECONDS = 5.0
"""After so long without a question about its memory it counts no longer what is drawn from it."""


class TrainingViews:
    """Visits, lanes, evidence, one update from within, gradients, memory: noted while they are seen."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._lanes = LanePictures(run.world)
        self._looked_at_memory = -math.inf
        asks: Any = run.algorithm.asks
        told = run.algorithm.asks_people if asks is not None else "nothing"
        self._pairs = PairPictures(run.spec, asks) if told == "pairs" else None
        self._advice: AsksForAdvice | None = asks if told == "actions" else None

    def answer(self, want: TrainingViewRequest, *, in_event: bool) -> TrainingView:
        """What is wanted. in_event: an update is under way, which predictions would disturb."""
        run = self._run
        counts = run.visits.counts() if want.visits and run.visits is not None else None
        lanes = self._lanes.pictures(want.lanes, want.width, run.step)
        view = TrainingView(run.step, counts, lanes, run.evidence.take(want.evidence, run.updated))
        if want.update is None:
            run.microscope.forget()
        elif not in_event:
            view.update = run.microscope.answer(want.update)
        if want.gradients:
            view.gradients = run.gradients.ask()
        else:
            run.gradients.forget()
        if want.samples and not in_event:
            view.samples = run.algorithm.samples()
        if want.foreseen and not in_event:
            view.foreseen = pictured(run.spec, run.algorithm.foreseen(), want.foreseen)
        if want.standings:
            tests = None if run.scoring.rated is None else run.scoring.rated.standings()
            league = None if in_event else run.algorithm.standings()
            view.standings = tuple(told for told in (tests, league) if told is not None)
        if want.pair is not None and self._pairs is not None and not in_event:
            view.pair = self._pairs.look(want.pair)
        if want.advice is not None and self._advice is not None and not in_event:
            view.advice = self._advised(want.advice, self._advice)
        replay = run.algorithm.replay
        if replay is not None and want.memory is not None:
            view.memory = replay.look(want.memory)
            self._looked_at_memory = time.monotonic()
        elif replay is not None and time.monotonic() > self._looked_at_memory + LOOK_SECONDS:
            replay.look_away()
        return view

    def _advised(self, want: AdviceRequest, asks: AsksForAdvice) -> ShownAdvice:
        shown = asks.advice()
        if shown.number == want.known:
            shown.pictures = None
        elif shown.number >= 0:
            seen = [drawn(self._run.world.frame)] if shown.pictures is None else shown.pictures
            shown.pictures = np.stack([shrunk(picture, want.width) for picture in seen])
        return shown

    def go_on(self, seconds: float) -> float:
        """Draw for about this long what is looked at; returns the seconds until there is more to do."""
        return 0.0 if self._pairs is not None and self._pairs.go_on(seconds) else math.inf

    def has_shown(self, want: TrainingViewRequest) -> bool:
        """Whether all requested lanes have been drawn as they are now. What is asked may always be new."""
        asks = want.pair is not None or want.advice is not None
        return not asks and self._lanes.are_new(want.lanes, want.width, self._run.step)

    def stop(self) -> None:
        """Nobody asks any more: note nothing."""
        run = self._run
        if self._pairs is not None:
            self._pairs.forget()
        if run.evidence.wanted:
            run.evidence.forget()
        if run.microscope.used:
            run.microscope.forget()
        if run.gradients.used:
            run.gradients.forget()
        if run.algorithm.replay is not None:
            run.algorithm.replay.look_away()
