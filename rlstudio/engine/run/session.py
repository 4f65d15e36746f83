"""Drives a run in time: at full speed, at a pace, or event by event."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from rlstudio.core.arrays import Array
from rlstudio.core.env import EnvSpec
from rlstudio.core.errors import Breakdown, UserError
from rlstudio.core.events import Swept
from rlstudio.core.policy import Policy
from rlstudio.core.words import words
from rlstudio.engine.listing import Listing
from rlstudio.engine.past.training_past import TrainingPast
from rlstudio.engine.run.noting.batches import Batches
from rlstudio.engine.run.noting.vital_signs import VitalSigns
from rlstudio.engine.run.pace import END_SECONDS, WAITING_SECONDS, Pace
from rlstudio.engine.run.run import Run
from rlstudio.engine.run.scoring import LAST_PATIENCE_SECONDS
from rlstudio.engine.run.setup import set_up
from rlstudio.engine.run.stepper import Stepper, Targets
from rlstudio.engine.run.training_views import TrainingViews
from rlstudio.engine.timeline import why_incomparable
from rlstudio.engine.watch.training_screen import TrainingScreen
from rlstudio.engine.worker.messages import (
    RunSpec,
    SeriesBatch,
    Snapshot,
    StateChanged,
    TrainingView,
    TrainingViewRequest,
)

Until = Literal["step", "update", "episode", "line"]

FOREVER = 3600.0


class Session:
    """Drives the learning of a run at full speed, at a pace, by single events or lines, and shows it.

    ``attend``: called again and again while a step by line stands inside an event: it may pause, step and
    look, and whatever needs the event to be whole has to ``complete_event`` first.
    """

    def __init__(self, run: Run) -> None:
        self.attend: Callable[[], None] = self.complete_event
        self.stepper = Stepper(type(run.algorithm), run.events, self._stand)
        self.run = run
        self.paused = False
        self.finished = False
        self.until: Until | None = None
        self._completing = False
        self._speed: float | None = None
        self._pace: Pace | None = None
        self._ending_until = 0.0
        self.screen = TrainingScreen(run.spec, run.world, run.algorithm.policy)
        self._views = TrainingViews(run)
        self._signs = VitalSigns(run.algorithm, run.world)
        self._batches = Batches(run, self._signs)
        policy, draw = run.algorithm.policy, self.screen.picture
        self.past = TrainingPast(
            run.spec, run.world, policy, self._another_policy, run.discount, draw, lambda: self._speed or 1.0
        )
        self.past.incomparable = why_incomparable(run.spec.settings.model_dump(), run.config.model_dump())

    # ------------------------------------------------------------------------------ time

    def advance(self, seconds: float = 0.05, *, should_stop: Callable[[], bool] | None = None) -> float:
        """Learn for about this long; returns after how many seconds it is to be called again.

        An event of the algorithm is never interrupted. Evaluates and saves when that is due. An evaluation is
        stopped when ``should_stop`` returns true.
        """
        past = min(self.past.review.advance(time.perf_counter()), self._views.go_on(seconds))
        if self.finished:
            return past
        self._note_doing()
        if self._still:
            return past
        self.run.world.keeps_endings = self.until is not None or self._pace is not None
        wait = 0.0
        if self.until is not None:
            self._drain_until(seconds)
        elif self._pace is not None:
            wait = self._keep_pace(seconds)
        else:
            self.run.learn(seconds)
        if self.run.over:
            self.finish(should_stop)
        elif self.until is None and not self.paused:
            if self.run.seconds >= self.run.scoring.due_at:
                self.run.scoring.test(should_stop=should_stop)
            self.run.scoring.rate(seconds)
            if self.run.ended_solved:  # as the test says
                self.finish(should_stop)
            else:
                self.run.keep()
        return min(WAITING_SECONDS if self.run.waiting else wait, past)

    def _drain_until(self, seconds: float) -> None:
        """Take single events until the requested one has passed; then pause."""
        deadline = time.perf_counter() + seconds
        while self.until is not None and time.perf_counter() < deadline and not self.run.over:
            if self.until == "line":
                self._advance_by_line()
                return  # what waits for a whole event has its turn
            passed = self._advance_one_event()
            if self.until in passed:
                self.until = None
                self.run.notices.append(StateChanged("paused", self.run.step))

    def _advance_by_line(self) -> None:
        """Take one event, standing before the lines aimed at; what is asked for meanwhile may end that."""
        with self.stepper.tracing():
            passed = self._advance_one_event()
        self.run.seconds -= self.stepper.stood
        self.stepper.stood = 0.0
        if self.until in passed:
            self.until = None
            self.run.notices.append(StateChanged("paused", self.run.step))

    def _stand(self) -> None:
        """Stand before a line until somebody wants to go on."""
        self.until = None
        self.run.notices.append(StateChanged("paused", self.run.step))
        self._note_doing()
        self._completing = False
        while self.paused and self.until is None and not self._completing:
            self.past.review.advance(time.perf_counter())
            self.attend()

    def complete_event(self) -> None:
        """While it stands inside an event: carry out the rest of it, and stand still after it."""
        self._completing = True

    @property
    def inside(self) -> bool:
        """Whether it stands inside an event, where the policy must not be asked anything."""
        return self.past.review.at is None and self._in_event

    @property
    def _in_event(self) -> bool:
        return self.stepper.frame is not None and not self.stepper.fresh

    def _keep_pace(self, seconds: float) -> float:
        """Take the batched steps that are due; returns the seconds until the next one is.

        The end of an episode of lane 0 stays in view for as long as on a stage.
        """
        pace = self._pace
        assert pace is not None
        assert self._speed is not None
        left = self._ending_until - time.perf_counter()
        if left > 0:
            return left
        if self._ending_until:
            self._ending_until = 0.0
            pace = self._pace = Pace(pace.rate)
        due = pace.due()
        deadline = time.perf_counter() + seconds
        while due > 0 and time.perf_counter() < deadline:
            if self.run.over:
                return 0.0
            if "step" in self._advance_one_event():
                pace.took_one()
                due -= 1
                if self.paused:  # a condition held
                    return 0.0
                if self.screen.at_an_end(self.run.stepped):
                    self._ending_until = time.perf_counter() + END_SECONDS / self._speed
                    return END_SECONDS / self._speed
        return pace.wait()

    def _advance_one_event(self) -> set[Until]:
        """Take one event and pass it to the screen, which misses none; returns what kinds it was.

        A sweep is a step and an update at once. Steps of A3C's other workers are not shown as steps.
        """
        run = self.run
        stepped, updated, episodes = run.stepped, run.updated, run.episodes
        if run.algorithm.sweep_rate is None:
            self.past.expect(run.step, run.updates, run.episodes)
        run.learn(0.0, 1)
        passed: set[Until] = set()
        if run.stepped is not stepped and run.stepped is not None:
            passed.add("step")
            self.screen.note(run.step, run.stepped)
            self.past.note(run.step, run.episodes, run.stepped)
            if self.past.met:
                self.pause()
        if run.updated is not updated and run.updated is not None:
            passed |= {"step", "update"} if isinstance(run.updated, Swept) else {"update"}
            self.screen.note_update(run.step, run.updated)
            if isinstance(run.updated, Swept):
                self.past.note_sweep(run.step)
        if run.episodes != episodes:
            passed.add("episode")
        return passed

    @property
    def decision_rate(self) -> float:
        """Decisions per second at normal speed: the frame rate over the frames that a decision lasts.

        For a planner: sweeps per second.
        """
        if self.run.algorithm.sweep_rate is not None:
            return self.run.algorithm.sweep_rate
        return self.run.spec.frame_rate / self.run.spec.frame_skip

    @property
    def speed(self) -> float | None:
        """Pace as a multiple of the environment's own; None: full speed."""
        return self._speed

    def set_speed(self, factor: float | None) -> None:
        """Change the pace. Raises UserError if it is not positive."""
        if factor is not None and not 0 < factor < float("inf"):
            raise UserError(words("the speed must be above 0, not {factor}.", factor=factor))
        self._speed = factor
        self._pace = None if factor is None else Pace(factor * self.decision_rate)
        self._ending_until = 0.0

    def pause(self) -> None:
        """Pause between two events."""
        stepping, self.until = self.until is not None, None
        if (stepping or not self.paused) and not self.finished:
            self.paused = True
            self.run.notices.append(StateChanged("paused", self.run.step))
            self._note_doing()

    def resume(self) -> None:
        """Continue after a pause."""
        self.until = None
        if self.paused and not self.finished:
            self.paused = False
            self.set_speed(self._speed)
            self._batches.begin()
            self.run.notices.append(StateChanged("running", self.run.step))

    def _note_doing(self) -> None:
        """Say in the run's folder what becomes of time."""
        if (folder := self.run.autosaves.folder) is not None:
            folder.note("paused" if self._still else "waiting" if self.run.waiting else "learning")

    def step_until(self, until: Until) -> None:
        """Continue until the next event of this kind has passed, then pause."""
        if not self.finished:
            self.paused = True
            self.until = until
            self.stepper.let_go()

    def step_line(self, targets: Targets = ()) -> None:
        """Continue to the next statement of the algorithm, or of these, and stand still before it."""
        self.step_until("line")
        self.stepper.aim(targets)

    # ------------------------------------------------------------------------------ curves

    def flush(self, *, force: bool = False) -> SeriesBatch | None:
        """The points since the last batch; None if that was less than a tenth of a second ago."""
        if self.stepper.frame is not None:
            return None  # it stands in an event, and what that has reported is still to be counted
        return self._batches.take(paused=self.paused, force=force)

    # ------------------------------------------------------------------------------ the end

    def finish(self, should_stop: Callable[[], bool] | None = None) -> None:
        """End the run with a last evaluation and a last file. Raises Breakdown if a worker of it had died."""
        if self.finished:
            return
        breakdown = self.run.end_learning()
        if (folder := self.run.autosaves.folder) is not None:
            folder.note("testing")
        if not self.run.scoring.is_of_now:
            self.run.scoring.test(patience=LAST_PATIENCE_SECONDS, should_stop=should_stop, at_end=True)
        self.run.scoring.test_drawn(should_stop)
        self.run.scoring.rate_last(should_stop)
        self._end(breakdown)

    def stop(self) -> None:
        """End the run now, with a last file only. Raises Breakdown if a worker of it had died."""
        if not self.finished:
            self._end(self.run.end_learning())

    def _end(self, breakdown: Breakdown | None) -> None:
        self._signs.note(self.run.step, self.run.seconds, self.run.recorder)
        self.run.keep_last()
        self.run.recorder.collect()
        self.finished = True
        if breakdown is not None:
            raise breakdown

    def close(self) -> None:
        """Free what the run holds."""
        self.run.close()

    # ------------------------------------------------------------------------------ what is seen

    @property
    def spec(self) -> EnvSpec:
        """The environment of the run."""
        return self.run.spec

    @property
    def policy(self) -> Policy:
        """The policy that learns, or that of the moment in view."""
        return self.run.algorithm.policy if not self.past.in_view else self.past.review.policy

    def _another_policy(self) -> Policy:
        run = self.run
        return type(run.algorithm).make_policy(run.spec, run.config, device="cpu", seed=run.asked.seed)

    @property
    def moment(self) -> object:
        """A value that changes whenever there is something new to show."""
        if self.past.in_view:
            return self.past.review.moment
        return self.run.step, self.run.updates, self.run.episodes, self.paused, self.stepper.stops

    def in_view(self) -> tuple[Snapshot, Array]:
        """Lane 0 in the present, without what is collected bit by bit, and what is observed there."""
        run = self.run
        counts = run.step, run.episodes, run.stepped, run.updated
        snapshot, seen = self.screen.in_view(*counts, frame=True, still=self._still)
        return snapshot, seen[:1]

    @property
    def _still(self) -> bool:
        """Whether time stands still."""
        return self.paused and self.until is None and not self.finished

    @property
    def listing(self) -> Listing:
        """The algorithm as text."""
        return self.stepper.listing

    @property
    def policy_moment(self) -> object:
        """A value that changes whenever the policy may have changed."""
        return (self.run.step, self.run.updates) if not self.past.in_view else self.past.review.policy_moment

    def snapshot(self, *, frame: bool = True, state_values: bool = False) -> Snapshot:
        """Lane 0 of the training.

        While paused or at a pace, ``trace`` and ``corrected`` hold every event of lane 0. At full speed there
        is only the last decision. Or a moment of the past, if one is in view.
        """
        run = self.run
        if self.past.in_view:
            return self.past.review.snapshot(frame=frame, with_state_values=state_values)
        snapshot = self.screen.snapshot(
            run.step,
            run.episodes,
            run.stepped,
            run.updated,
            frame=frame,
            state_values=state_values,
            still=self._still,
        )
        self.past.tell_return(snapshot, run.world.observe()[:1])
        return snapshot

    def training_view(self, want: TrainingViewRequest) -> TrainingView:
        """What a stage cannot show: counts of visits, and pictures of the lanes, a few at a time."""
        view = self._views.answer(want, in_event=self._in_event)
        if want.place:
            view.place = self.stepper.place(self.moment, variables=self._still)
        if want.listing:
            view.listing = self.listing
        return view

    def stop_watching(self) -> None:
        """Nobody asks for views any more: note nothing for them."""
        self._views.stop()

    @property
    def view_moment(self) -> object:
        """A value that changes whenever there is something new in a view of the training."""
        return self.moment, self._still, self.stepper.frame is not None

    def has_shown(self, want: TrainingViewRequest) -> bool:
        """Whether all requested lanes have been drawn as they are now."""
        return self._views.has_shown(want)


def open_session(
    run: RunSpec | None,
    folder: Path | str | Callable[[], Path] | None,
    resume: Path | str | None = None,
    *,
    share: bool = False,
    evaluates: bool = True,
) -> Session:
    """Set up a run and open its session; see ``set_up`` and ``Run`` for the arguments and errors."""
    return Session(Run(set_up(run, resume), folder, share=share, evaluates=evaluates))
