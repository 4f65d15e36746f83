"""A run in time: as fast as it goes, at a pace, or event by event."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from rlstudio.core.errors import Breakdown, UserError
from rlstudio.core.events import EpisodeEnded, Event, Gathered, Stepped, Swept, Updated
from rlstudio.engine.run.pace import Pace
from rlstudio.engine.run.run import LAST_PATIENCE_SECONDS, Run
from rlstudio.engine.watch.evidence import EvidenceWatch
from rlstudio.engine.watch.lane_pictures import LanePictures
from rlstudio.engine.watch.training_screen import TrainingScreen
from rlstudio.engine.worker.messages import (
    RunSpec,
    SeriesBatch,
    Snapshot,
    StateChanged,
    TrainingView,
    TrainingViewRequest,
)

Until = Literal["step", "update", "episode"]

FLUSH_SECONDS = 0.1
RATE_SECONDS = 0.5
RATE_MARKS = 20
FOREVER = 3600.0


class Session(Run):
    """Drives ``Algorithm.learn``: what passes is counted, shown and kept."""

    def __init__(
        self,
        run: RunSpec | None,
        folder: Path | str | Callable[[], Path] | None,
        resume: Path | str | None = None,
        *,
        share: bool = False,
    ) -> None:
        super().__init__(run, folder, resume, share=share)
        self.stepped: Stepped | None = None
        self.updated: Updated | Swept | None = None
        self.paused = False
        self.finished = False
        self._exhausted = False
        self._until: Until | None = None
        self._speed: float | None = None
        self._pace: Pace | None = None
        self._flushed_at = time.monotonic()
        # The rate is that of the last ten seconds: collecting and updating may alternate slowly.
        self._marks: deque[tuple[float, int]] = deque(maxlen=RATE_MARKS)
        self._marks.append((self._training_clock, self.step))
        self._screen = TrainingScreen(self.spec, self.world, self.algorithm.policy)
        self._lanes = LanePictures(self.world)
        self.evidence = EvidenceWatch()
        self._events: Iterator[Event] = self.algorithm.learn(self.world)

    # ------------------------------------------------------------------------------ time

    def advance(self, seconds: float = 0.05, *, should_stop: Callable[[], bool] | None = None) -> float:
        """Go on for about this long; returns how many seconds may pass before it is called again.

        One event of the algorithm is never cut short. Evaluates and saves when it is time to;
        ``should_stop`` is asked during an evaluation, which is given up when it says so.
        """
        if self.finished or (self.paused and self._until is None):
            return FOREVER
        wait = 0.0
        if self._until is not None:
            self._drain_until(seconds)
        elif self._pace is not None:
            wait = self._keep_pace(seconds)
        else:
            self._drain(seconds, 1 << 62)
        if self._over:
            self.finish(should_stop)
        elif self._until is None and not self.paused:
            if self.seconds >= self.evaluate_at:
                self.evaluate(should_stop=should_stop)
            if self.autosaves.due:
                self.autosaves.try_last()
        return wait

    def _drain(self, seconds: float, most: int) -> None:
        """Take at most this many events from the algorithm, for this long: every step passes here.

        Episodes are counted with the step that ended them, so that a file never falls between the two.
        """
        if self.budget is not None:
            most = min(most, max(0, -(-(self.budget - self.step) // self.lanes)))
        clock = time.perf_counter
        start = clock()
        deadline = start + seconds
        recorder, lanes, step = self.recorder, self.lanes, self.step
        count_ended, count_metrics = len(recorder.ended), len(recorder.metrics)
        note, note_at = recorder.metrics.append, recorder.metrics_at.append
        note_visit = self.visits.note if self.visits is not None else None
        stepped, updated, watched = self.stepped, self.updated, self.evidence
        taken = 0
        try:
            for event in islice(self._events, most):
                taken += 1
                kind = type(event)
                if kind is Stepped:
                    step += lanes
                    stepped = event  # type: ignore[assignment]
                    transition = event.transition  # type: ignore[union-attr]
                    episodes = transition.episodes
                    if note_visit is not None:
                        note_visit(transition)
                    if episodes:
                        recorder.ended += episodes
                        recorder.ended_at += [step] * len(episodes)
                elif kind is Gathered:
                    step += event.steps  # type: ignore[union-attr]
                    recorder.ended += event.episodes  # type: ignore[union-attr]
                    recorder.ended_at += [step] * len(event.episodes)  # type: ignore[union-attr]
                    if self.budget is not None and step >= self.budget:
                        break
                elif kind is not EpisodeEnded:
                    step += kind is Swept  # who plans takes no steps: its sweeps count instead
                    updated = event  # type: ignore[assignment]
                    if watched.wanted:
                        watched.note(event)  # type: ignore[arg-type]
                    note(event.metrics)  # type: ignore[union-attr]
                    note_at(step)
                if clock() >= deadline:
                    break
            else:
                self._exhausted = taken < most  # a method that ends by itself, such as planning
        finally:
            self.seconds += clock() - start
            self.step = step
            self.stepped, self.updated = stepped, updated
            self.episodes += len(recorder.ended) - count_ended
            self.updates += len(recorder.metrics) - count_metrics

    def _drain_until(self, seconds: float) -> None:
        """Single events until the wanted one has passed; then time stands still again."""
        deadline = time.perf_counter() + seconds
        while self._until is not None and time.perf_counter() < deadline and not self._over:
            if self._until in self._advance_one_event():
                self._until = None
                self.notices.append(StateChanged("paused", self.step))

    def _keep_pace(self, seconds: float) -> float:
        """Take the batched steps that are due by now; returns the time until the next one is."""
        pace = self._pace
        assert pace is not None
        due = pace.due()
        deadline = time.perf_counter() + seconds
        while due > 0 and time.perf_counter() < deadline:
            if self._over:
                return 0.0
            if "step" in self._advance_one_event():
                pace.took_one()
                due -= 1
        return pace.wait()

    def _advance_one_event(self) -> set[Until]:
        """Take one event and tell the view, which is to miss none; returns what has passed by it.

        A sweep is a step and an update at once. What others have gathered is no step to be seen.
        """
        stepped, updated, episodes = self.stepped, self.updated, self.episodes
        self._drain(0.0, 1)
        passed: set[Until] = set()
        if self.stepped is not stepped and self.stepped is not None:
            passed.add("step")
            self._screen.note(self.step, self.stepped)
        if self.updated is not updated and self.updated is not None:
            passed |= {"step", "update"} if isinstance(self.updated, Swept) else {"update"}
            self._screen.note_update(self.step, self.updated)
        if self.episodes != episodes:
            passed.add("episode")
        return passed

    @property
    def _over(self) -> bool:
        """Whether the budget is used up, or the algorithm has come to its end."""
        return self._exhausted or (self.budget is not None and self.step >= self.budget)

    @property
    def decision_rate(self) -> float:
        """Decisions per second at the environment's own pace: Atari shows several frames for each.

        Of a method that only sweeps: sweeps per second.
        """
        if self.algorithm.sweep_rate is not None:
            return self.algorithm.sweep_rate
        return self.spec.frame_rate / float(getattr(self.spec.settings, "frame_skip", 1))

    @property
    def speed(self) -> float | None:
        """Pace as a multiple of the environment's own; None: as fast as it goes."""
        return self._speed

    def set_speed(self, factor: float | None) -> None:
        """Change the pace. Raises UserError unless it is positive."""
        if factor is not None and not 0 < factor < float("inf"):
            raise UserError(f"the speed must be above 0, not {factor}.")
        self._speed = factor
        self._pace = None if factor is None else Pace(factor * self.decision_rate)

    def pause(self) -> None:
        """Let time stand still between two events."""
        self._until = None
        if not self.paused and not self.finished:
            self.paused = True
            self.notices.append(StateChanged("paused", self.step))

    def resume(self) -> None:
        """Let time go on."""
        self._until = None
        if self.paused and not self.finished:
            self.paused = False
            self.set_speed(self._speed)
            self._marks.clear()
            self._marks.append((self._training_clock, self.step))
            self.notices.append(StateChanged("running", self.step))

    def step_until(self, until: Until) -> None:
        """Go on until the next event of this kind has passed, then stand still."""
        if not self.finished:
            self.paused = True
            self._until = until

    def set_live(self, name: str, value: Any) -> None:
        """Change a live hyperparameter now. Raises UserError when unknown, not live or out of bounds."""
        self.config.set_live(name, value, self.run.algorithm)

    # ------------------------------------------------------------------------------ curves

    def flush(self, *, force: bool = False) -> SeriesBatch | None:
        """The points since the last batch; None when a tenth of a second has not passed yet."""
        now = time.monotonic()
        if not force and now - self._flushed_at < FLUSH_SECONDS:
            return None
        self._flushed_at = now
        clock = self._training_clock
        if not self.paused and clock - self._marks[-1][0] >= RATE_SECONDS:
            since, step = self._marks[0]
            self.recorder.add("steps_per_second", self.step, (self.step - step) / (clock - since))
            self._marks.append((clock, self.step))
        return SeriesBatch(self.recorder.flush(), self.step, self.updates, self.episodes, self.seconds)

    @property
    def _training_clock(self) -> float:
        """Seconds that stand still while an evaluation is made, which is no time of training."""
        return time.monotonic() - self.evaluation_seconds

    # ------------------------------------------------------------------------------ the end

    def finish(self, should_stop: Callable[[], bool] | None = None) -> None:
        """End the run: a last evaluation, a last file. Raises Breakdown where a part of it had died."""
        if self.finished:
            return
        breakdown = self._end_learning()
        if self._evaluated_at != self.step:
            self.evaluate(patience=LAST_PATIENCE_SECONDS, should_stop=should_stop)
        self._end(breakdown)

    def stop(self) -> None:
        """End the run now, with the last file only. Raises Breakdown where a part of it had died."""
        if not self.finished:
            self._end(self._end_learning())

    def _end(self, breakdown: Breakdown | None) -> None:
        self.autosaves.write_for_good()
        self.recorder.collect()
        self.finished = True
        if breakdown is not None:
            raise breakdown

    def close(self) -> None:
        """Free the world and the folder."""
        self._end_learning()
        self.world.close()
        self.autosaves.close()

    def _end_learning(self) -> Breakdown | None:
        """Let go of what the algorithm may hold while it learns, such as processes of its own.

        Returns what went wrong with these.
        """
        close = getattr(self._events, "close", None)
        try:
            if close is not None:
                close()
        except Breakdown as error:
            return error
        return None

    # ------------------------------------------------------------------------------ what is seen

    @property
    def moment(self) -> object:
        """Changes whenever there is something new to see."""
        return self.step, self.updates, self.episodes

    @property
    def policy_moment(self) -> object:
        """Changes whenever the policy may have."""
        return self.step, self.updates

    def snapshot(self, *, frame: bool = True, state_values: bool = False) -> Snapshot:
        """Lane 0 of the training itself.

        ``trace`` and ``corrected`` miss nothing of lane 0 while time is stopped or paced; at full speed
        there is only the last decision.
        """
        return self._screen.snapshot(
            self.step, self.episodes, self.stepped, self.updated, frame=frame, state_values=state_values
        )

    def training_view(self, want: TrainingViewRequest) -> TrainingView:
        """What a stage cannot show: counts of visits, and pictures of the lanes, a few at a time."""
        counts = self.visits.counts() if want.visits and self.visits is not None else None
        lanes = self._lanes.pictures(want.lanes, want.width, self.step)
        return TrainingView(self.step, counts, lanes, self.evidence.take(want.evidence, self.updated))

    def has_shown(self, want: TrainingViewRequest) -> bool:
        """Whether all lanes that are wanted have been drawn as they are now."""
        return self._lanes.are_new(want.lanes, want.width, self.step)
