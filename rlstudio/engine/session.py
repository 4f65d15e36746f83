"""One run: a world, an algorithm, its curves and its files."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Literal

import numpy as np

from rlstudio.core.errors import UserError
from rlstudio.core.events import EpisodeEnded, Event, Gathered, Stepped, Swept, Updated
from rlstudio.engine import checkpoint, devices, evaluation
from rlstudio.engine.continuing import (
    continued,
    held_bytes,
    make_folder,
    restore_training,
    seeds,
    training_state,
)
from rlstudio.engine.messages import RunInfo, RunSpec, Saved, SeriesBatch, Snapshot, StateChanged
from rlstudio.engine.pace import Pace
from rlstudio.engine.recorder import Recorder
from rlstudio.engine.setup import set_up
from rlstudio.engine.snapshots import run_info
from rlstudio.engine.view import View

Until = Literal["step", "update", "episode"]

FLUSH_SECONDS = 0.1
RATE_SECONDS = 0.5
RATE_MARKS = 20
AUTOSAVE_SECONDS = 60.0
PATIENCE_SECONDS, LAST_PATIENCE_SECONDS = 15.0, 60.0
"""How long an evaluation may take at least, and the last one, which is what remains of a run."""
EVALUATION_SHARE = 0.05
"""Most of the time that periodic evaluation may take."""
AUTOSAVE_SHARE = 0.02
"""Most of the time that autosaves may take: large ones come less often."""
RESUMABLE_BYTES = 1 << 30
"""An autosave whose training state is larger keeps the policy alone; Save always writes everything."""
FOREVER = 3600.0

_ENDS: dict[Until, tuple[type, ...]] = {
    "step": (Stepped, Swept),
    "update": (Updated, Swept),
    "episode": (EpisodeEnded,),
}


class Session:
    """Drives ``Algorithm.learn`` and keeps its curves, its pace and its files.

    run: None to continue ``resume`` as it was; with both, the budget and the device of ``run`` count.
    folder: where "best.rlstudio" and "last.rlstudio" are kept; None keeps nothing.
    share: leave cores to a window that watches (see ``devices.set_threads``).
    A world that cannot be stored (``World.state()`` is None) starts fresh episodes when resumed.
    Raises UserError for anything wrong in what was asked for.
    """

    def __init__(
        self,
        run: RunSpec | None,
        folder: Path | str | None,
        resume: Path | str | None = None,
        *,
        share: bool = False,
    ) -> None:
        file = checkpoint.load(resume) if resume is not None else None
        if file is not None:
            run = continued(file, run)
            checkpoint.open_environment(file)
        if run is None:
            raise UserError("nothing to train: neither a run nor a file to continue was given.")
        setup = set_up(run, complete=file is not None)
        kind = setup.algorithm
        self.spec, self.config = setup.spec, setup.config
        self.lanes, self.budget = setup.lanes, setup.budget
        self.run = run
        self.device = devices.resolve(run.device, self.spec, kind.family, setup.hidden)
        if kind.family not in devices.TABLE_FAMILIES:
            large = self.device == "cpu" and devices.is_large(self.spec, setup.hidden)
            devices.set_threads(large, share=share)
        step = file.manifest.step if file is not None else 0
        world_seed = seeds(run.seed, step)[0]
        _, algorithm_seed, self.evaluation_seed = seeds(run.seed)
        self.algorithm = kind(self.spec, self.config, device=self.device, seed=algorithm_seed)
        self.world = self.spec.make_world(self.lanes, world_seed)
        self.folder = Path(folder) if folder is not None else None
        if self.folder is not None:
            make_folder(self.folder)
        self.recorder = Recorder()
        self.notices: list[Saved | StateChanged] = []
        self.warnings: list[str] = []
        self.step, self.updates, self.episodes = 0, 0, 0
        self.seconds = 0.0
        self.best_return: float | None = None
        self.mean_return: float | None = None
        self.best_path: Path | None = None
        self.last_path: Path | None = None
        self.stepped: Stepped | None = None
        self.updated: Updated | Swept | None = None
        self.paused = False
        self.finished = False
        self._exhausted = False
        self._until: Until | None = None
        self._speed: float | None = None
        self._pace: Pace | None = None
        self._evaluated_at, self._evaluated_episodes = -1, 0
        self._next_evaluation = 10.0 if "pixels" in self.spec.capabilities else 0.5
        self._saved_at = time.monotonic()
        self._autosave_wait = AUTOSAVE_SECONDS
        self._flushed_at = time.monotonic()
        # The pace is that of the last ten seconds: collecting and updating may alternate slowly.
        self._marks: deque[tuple[float, int]] = deque(maxlen=RATE_MARKS)
        self._warned: set[str] = set()
        self._view = View(self.spec, self.world, self.algorithm.policy)
        if file is not None:
            self._restore(file)
        self._marks.append((self._flushed_at, self.step))
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
        if self._exhausted or (self.budget is not None and self.step >= self.budget):
            self.finish(should_stop)
        elif self._until is None and not self.paused:
            if self.seconds >= self._next_evaluation:
                self.evaluate(should_stop=should_stop)
            if time.monotonic() - self._saved_at >= self._autosave_wait:
                self._try(self.save_last)
        return wait

    def run_to_end(self, should_stop: Callable[[], bool] | None = None) -> None:
        """Train until the budget is used up or ``should_stop`` says so; the last file is written.

        ``should_stop`` is asked between events, every 50 ms or so. To stop by Ctrl-C let it look at a
        flag that a SIGINT handler sets: an exception inside an update would leave it half done.
        """
        while not self.finished and not (should_stop is not None and should_stop()):
            wait = self.advance(0.05, should_stop=should_stop)
            self.flush()
            if wait:
                time.sleep(min(wait, 0.05))
        self.stop()

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
        stepped, updated = self.stepped, self.updated
        taken = 0
        try:
            for event in islice(self._events, most):
                taken += 1
                kind = type(event)
                if kind is Stepped:
                    step += lanes
                    stepped = event  # type: ignore[assignment]
                    episodes = event.transition.episodes  # type: ignore[union-attr]
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
        before = self.step, self.updates, self.episodes
        while self._until is not None and time.perf_counter() < deadline:
            if self._exhausted or (self.budget is not None and self.step >= self.budget):
                return
            self._drain(0.0, 1)
            now = self.step, self.updates, self.episodes
            passed = [
                kind
                for kind, a, b in zip((Stepped, Updated, EpisodeEnded), before, now, strict=True)
                if a != b
            ]
            before = now
            if Stepped in passed and self.stepped is not None:
                self._view.note(self.step, self.stepped)
            if any(kind in _ENDS[self._until] for kind in passed):
                self._until = None
                self.notices.append(StateChanged("paused", self.step))

    def _keep_pace(self, seconds: float) -> float:
        """Take the batched steps that are due by now; returns the time until the next one is."""
        pace = self._pace
        assert pace is not None
        target = self.step + pace.due() * self.lanes
        deadline = time.perf_counter() + seconds
        while self.step < target and time.perf_counter() < deadline:
            if self._exhausted or (self.budget is not None and self.step >= self.budget):
                return 0.0
            before = self.step
            self._drain(0.0, 1)
            if self.step != before:
                pace.took_one()
                if self.stepped is not None:
                    self._view.note(self.step, self.stepped)
        return pace.wait()

    @property
    def decision_rate(self) -> float:
        """Decisions per second at the environment's own pace: Atari shows several frames for each."""
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
            self._marks.append((time.monotonic(), self.step))
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
        if not self.paused and now - self._marks[-1][0] >= RATE_SECONDS:
            since, step = self._marks[0]
            self.recorder.add("steps_per_second", self.step, (self.step - step) / (now - since))
            self._marks.append((now, self.step))
        return SeriesBatch(self.recorder.flush(), self.step, self.updates, self.episodes, self.seconds)

    def evaluate(
        self,
        episodes: int | None = None,
        *,
        patience: float = PATIENCE_SECONDS,
        should_stop: Callable[[], bool] | None = None,
    ) -> evaluation.Evaluation:
        """Greedy episodes on fresh seeds; a better mean than ever is kept as "best.rlstudio".

        Touches nothing of the training. An evaluation that takes more than a tenth of the run so far
        (at least ``patience`` seconds) is given up and counts for nothing.
        """
        episodes = episodes or (5 if "pixels" in self.spec.capabilities else 20)
        start = time.perf_counter()
        limit = max(patience, 0.1 * self.seconds)

        def stop() -> bool:
            late = time.perf_counter() - start > limit
            return late or (should_stop is not None and should_stop())

        seed = int(np.random.SeedSequence([self.evaluation_seed, self.step]).generate_state(1)[0] >> 1)
        result = evaluation.evaluate(
            self.spec, self.algorithm.policy, episodes=episodes, seed=seed, should_stop=stop
        )
        if result.complete:
            self._evaluated_at, self._evaluated_episodes = self.step, result.episodes
            self.mean_return = result.mean
            self.recorder.add("evaluation", self.step, result.mean)
            if self.best_return is None or result.mean > self.best_return:
                self.best_return = result.mean
                if self.folder is not None:
                    self._try(self._save_best)
        cost = time.perf_counter() - start
        for index, (since, step) in enumerate(self._marks):
            self._marks[index] = since + cost, step  # this was no time of training
        self._next_evaluation = self.seconds + cost * (1 / EVALUATION_SHARE - 1)
        return result

    # ------------------------------------------------------------------------------ files

    def save(
        self,
        path: Path | str,
        resumable: bool = True,
        kind: Literal["asked", "best", "last"] = "asked",
    ) -> Path:
        """Write a checkpoint of this moment. Raises UserError where it cannot be written."""
        path = Path(path)
        self.recorder.collect()
        checkpoint.write(
            path,
            self._manifest(),
            self.algorithm.policy.state(),
            self.recorder.curves(),
            self.world.frame(),
            training_state(self.algorithm, self.world) if resumable else None,
        )
        self.notices.append(Saved(str(path), kind, self.step, self._score_now))
        return path

    def save_last(self) -> Path | None:
        """Write "last.rlstudio", resumable unless its training state is too large; None without folder."""
        self._saved_at = time.monotonic()
        if self.folder is None:
            return None
        start = time.monotonic()
        size = held_bytes(self.algorithm)
        resumable = size <= RESUMABLE_BYTES
        if not resumable:
            self._warn(
                f"the replay memory is large ({size / 2**30:.1f} GB), so autosaves keep the policy alone; "
                "Save writes everything."
            )
        self.last_path = self.save(self.folder / "last.rlstudio", resumable, "last")
        self._saved_at = time.monotonic()
        self._autosave_wait = max(AUTOSAVE_SECONDS, (self._saved_at - start) / AUTOSAVE_SHARE)
        return self.last_path

    def _save_best(self) -> None:
        assert self.folder is not None
        self.best_path = self.save(self.folder / "best.rlstudio", resumable=False, kind="best")

    def _try(self, save: Callable[[], object]) -> None:
        """Save while the run goes on: a full disk is no reason to end it."""
        try:
            save()
        except UserError as error:
            self._warn(str(error))
        except MemoryError:
            self._warn("there is not enough memory for an autosave; the run goes on without it.")

    def _warn(self, sentence: str) -> None:
        if sentence not in self._warned:
            self._warned.add(sentence)
            self.warnings.append(sentence)

    def finish(self, should_stop: Callable[[], bool] | None = None) -> None:
        """End the run: a last evaluation, a last file."""
        if self.finished:
            return
        self._end_learning()
        if self._evaluated_at != self.step:
            self.evaluate(patience=LAST_PATIENCE_SECONDS, should_stop=should_stop)
        self.save_last()
        self.recorder.collect()
        self.finished = True

    def stop(self) -> None:
        """End the run now, with the last file only."""
        if not self.finished:
            self._end_learning()
            self.save_last()
            self.recorder.collect()
            self.finished = True

    def close(self) -> None:
        """Free the world."""
        self._end_learning()
        self.world.close()

    def _end_learning(self) -> None:
        """Let go of what the algorithm may hold while it learns, such as processes of its own."""
        close = getattr(self._events, "close", None)
        if close is not None:
            close()

    @property
    def moment(self) -> object:
        """Changes whenever there is something new to see."""
        return self.step, self.updates, self.episodes

    @property
    def policy_moment(self) -> object:
        """Changes whenever the policy may have."""
        return self.step, self.updates

    def snapshot(self, *, frame: bool = True, state_map: bool = False) -> Snapshot:
        """Lane 0 of the training itself, and the newest numbers of the run.

        ``trace`` holds every decision of lane 0 while time is stopped or paced, else the last one.
        """
        counts = {"step": self.step, "updates": self.updates, "episodes": self.episodes}
        return self._view.snapshot(
            counts, self.stepped, self.updated, evidence=self.paused, frame=frame, state_map=state_map
        )

    def info(self) -> RunInfo:
        """What panels need to know."""
        return run_info(
            self.spec,
            type(self.algorithm),
            self.config.model_dump(mode="json"),
            device=self.device,
            lanes=self.lanes,
            seed=self.run.seed,
            step=self.step,
            steps_budget=self.budget,
        )

    @property
    def _score_now(self) -> float | None:
        """The greedy mean return of this very policy, if it has been evaluated."""
        return self.mean_return if self._evaluated_at == self.step else None

    def _manifest(self) -> checkpoint.Manifest:
        return checkpoint.Manifest(
            env=self.spec.id,
            env_settings=self.spec.settings.model_dump(mode="json"),
            algorithm=type(self.algorithm).id,
            config=self.config.model_dump(mode="json"),
            preset=self.run.preset,
            observation_space=self.spec.observation_space,
            action_space=self.spec.action_space,
            seed=self.run.seed,
            lanes=self.lanes,
            step=self.step,
            steps_budget=self.budget,
            episodes=self.episodes,
            updates=self.updates,
            seconds=self.seconds,
            scores=checkpoint.Scores(
                mean_return=self._score_now,
                best_return=self.best_return,
                episodes=0 if self._score_now is None else self._evaluated_episodes,
            ),
        )

    def _restore(self, file: checkpoint.Checkpoint) -> None:
        manifest = file.manifest
        restore_training(file, self.algorithm, self.world)
        self.step = manifest.step
        self.updates, self.episodes = manifest.updates, manifest.episodes
        self.seconds = manifest.seconds
        self._next_evaluation += self.seconds
        self.mean_return = manifest.scores.mean_return
        # The best policy so far counts only where its file is at hand.
        best = self.folder / "best.rlstudio" if self.folder is not None else None
        if best is not None and best.is_file():
            self.best_return, self.best_path = manifest.scores.best_return, best
        self.recorder.restore(file.curves)
