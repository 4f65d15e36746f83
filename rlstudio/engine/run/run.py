"""A training run: its world and algorithm, counts, evaluations and files."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from rlstudio.core import progress
from rlstudio.core.arrays import COUNTED
from rlstudio.core.errors import Breakdown, UserError
from rlstudio.core.events import EpisodeEnded, Event, Gathered, Stepped, Swept, Updated, Waiting
from rlstudio.core.inside.pairs import TakesTexts, Verdict
from rlstudio.core.live_changes import LiveChange, changed_live
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.demonstrations.teaching import teach
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.runs.ages_file import AgesManifest
from rlstudio.engine.files.runs.notes import note_parent
from rlstudio.engine.run import devices
from rlstudio.engine.run.examination import training_world
from rlstudio.engine.run.keeping.ages import Ages
from rlstudio.engine.run.keeping.autosaves import Autosaves
from rlstudio.engine.run.keeping.forking import Branching
from rlstudio.engine.run.keeping.manifest_now import manifest_now
from rlstudio.engine.run.keeping.resume import (
    frames_apart,
    let_go,
    restore_training,
    seeds,
    training_state,
    weight,
    world_seal,
)
from rlstudio.engine.run.keeping.run_folder import RunFolder
from rlstudio.engine.run.noting.recorder import Recorder
from rlstudio.engine.run.noting.visits import Visits
from rlstudio.engine.run.rated import Contents
from rlstudio.engine.run.scoring import Scoring
from rlstudio.engine.run.setup import Setup
from rlstudio.engine.watch.evidence import EvidenceWatch
from rlstudio.engine.watch.gradients import GradientNotes, GradientWatch
from rlstudio.engine.watch.insight import run_info
from rlstudio.engine.watch.microscope import Microscope
from rlstudio.engine.worker.messages import DemoSaved, RunInfo, Saved, StateChanged
from rlstudio.envs.drawing import drawn

ALL = 1 << 62


class Run:
    """An algorithm and its world, the counts, the greedy score, and the saved files.

    folder: where "best.rlstudio" and "last.rlstudio" are saved, or a function that makes the folder once
    everything else has been checked; None saves nothing.
    share: leave cores to the window (see ``devices.set_threads``).
    evaluates: whether evaluations become due during the run. The last one is always made. ``scoring``: these.
    ``stepped``, ``updated``: the last events of the algorithm. ``waiting``: it waits for a person.
    ``ages``: the policies of its past that it keeps. ``tell_curves``: is told now and then that there may be
    more of them, and with True that there will not be any more.
    ``visits``: how often each state was seen, where states can be counted. ``events``: what ``learn`` yields.
    A world that cannot be stored (``World.state()`` is None) starts fresh episodes when resumed.
    Raises UserError if the request is wrong.
    """

    def __init__(
        self,
        setup: Setup,
        folder: Path | str | Callable[[], Path] | None,
        *,
        share: bool = False,
        evaluates: bool = True,
    ) -> None:
        kind, file = setup.algorithm, setup.file
        self.asked = setup.run
        self.spec, self.config = setup.spec, setup.config
        self.lanes, self.budget, self.until_solved = setup.lanes, setup.budget, setup.until_solved
        self.device = devices.resolve(self.asked.device, self.spec, kind.family, setup.hidden)
        if kind.family not in devices.TABLE_FAMILIES:
            large = self.device == "cpu" and devices.is_large(self.spec, setup.hidden)
            devices.set_threads(large, share=share)
        if file is not None:
            checkpoint.check_policy(file, self.spec, kind, self.config)
        step = file.manifest.step if file is not None else 0
        world_seed = seeds(self.asked.seed, step)[0]
        _, algorithm_seed, test_seed = seeds(self.asked.seed)
        progress.tell(mark("building the algorithm"))
        self.algorithm = kind(self.spec, self.config, device=self.device, seed=algorithm_seed)
        if file is None:
            teach(self.algorithm, self.config, algorithm_seed)
        fixed = self.asked.lanes is not None or file is not None
        self.world, alone = training_world(self.spec, self.lanes, world_seed, fixed=fixed)
        self.lanes = self.world.lanes
        self.recorder = Recorder(sweeps=kind.sweep_rate is not None)
        self.visits = Visits.of(self.spec) if kind.sweep_rate is None else None
        self.notices: list[Saved | DemoSaved | StateChanged] = []
        self.warnings: list[str] = [*self.spec.remarks, *([alone] if alone else [])]
        self.step, self.updates, self.episodes = 0, 0, 0
        self.seconds = 0.0
        self.waiting = False
        self.changed: list[LiveChange] = []
        self.tell_curves: Callable[[bool], None] | None = None
        self.stepped: Stepped | None = None
        self.updated: Updated | Swept | None = None
        self.evidence = EvidenceWatch()
        notes = GradientNotes(self.algorithm)
        self.microscope = Microscope(self.algorithm, notes)
        self.gradients = GradientWatch(self.algorithm, notes)
        self.scoring = Scoring(self, test_seed, evaluates=evaluates)
        self._exhausted = False
        self._path = None if file is None else str(file.path)
        try:
            if file is not None:
                self._restore(file, setup.branching)
            # Last, when everything else that was requested has been checked.
            self.autosaves = self._make_autosaves(folder() if callable(folder) else folder)
        except BaseException:
            self.world.close()
            raise
        if file is not None:
            self._find_best(file)
            if self.autosaves.folder is not None:
                with suppress(UserError):  # whoever cannot note where it came from can still learn
                    note_parent(
                        self.autosaves.folder.path, file.path, file.manifest.step, setup.branching.changed
                    )
        self.ages = self._begin_ages()
        self.events: Iterator[Event] = self.algorithm.learn(self.world)

    # ------------------------------------------------------------------------------ learning

    @property
    def over(self) -> bool:
        """Whether the budget is used up, the algorithm has ended by itself, or it was to end once solved."""
        return self._exhausted or self.ended_solved or (self.budget is not None and self.step >= self.budget)

    @property
    def ended_solved(self) -> bool:
        """Whether it is over before its budget because its environment is solved."""
        return self.until_solved and self.scoring.solved

    def learn(self, seconds: float, most: int = ALL) -> None:
        """Take events from the algorithm, at most ``most`` and for about this long. Every step passes here.

        Episodes are counted together with the step that ended them, so that no file separates the two.
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
        microscope, gradients = self.microscope, self.gradients
        taken = 0
        self.waiting = False
        try:
            for event in islice(self.events, most):
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
                elif kind is Waiting:
                    self.waiting = True
                    break
                elif kind is not EpisodeEnded:
                    step += kind is Swept  # a planner takes no steps: its sweeps are counted instead
                    updated = event  # type: ignore[assignment]
                    if watched.wanted:
                        watched.note(event)  # type: ignore[arg-type]
                    if microscope.armed or gradients.armed:
                        number = self.updates + len(recorder.metrics) - count_metrics + 1
                        if microscope.armed:
                            microscope.take(event, number, step)  # type: ignore[arg-type]
                        if gradients.armed:
                            gradients.take(number, step)
                    note(event.metrics)  # type: ignore[union-attr]
                    note_at(step)
                if clock() >= deadline:
                    break
            else:
                self._exhausted = taken < most  # the method ended by itself, as planning does
        finally:
            self.seconds += clock() - start
            self.step = step
            self.stepped, self.updated = stepped, updated
            self.warnings += self.algorithm.warnings
            self.algorithm.warnings.clear()
            self.episodes += len(recorder.ended) - count_ended
            self.updates += len(recorder.metrics) - count_metrics

    def set_live(self, name: str, value: Any) -> None:
        """Change a live hyperparameter now. Raises UserError if it is unknown, not live or out of bounds."""
        before = self.config.model_dump(mode="json", include={name})
        self.config.set_live(name, value, self.asked.algorithm)
        after = self.config.model_dump(mode="json", include={name})
        self.changed = changed_live(self.changed, min(self.step, COUNTED), before, after)

    def judge(self, number: int, verdict: Verdict | int) -> None:
        """Answer what a person is asked. Raises UserError where nobody is asked anything."""
        if self.algorithm.asks is None:
            raise UserError(
                words("{algorithm} asks nobody anything.", algorithm=said_within(type(self.algorithm).title))
            )
        self.algorithm.asks.judge(number, verdict)

    def write(self, number: int, text: str) -> None:
        """Say what is better than both texts of a pair. Raises UserError where no texts are compared."""
        asks: object = self.algorithm.asks
        if not isinstance(asks, TakesTexts):
            raise UserError(
                words(
                    "{algorithm} takes no texts of people.", algorithm=said_within(type(self.algorithm).title)
                )
            )
        asks.write(number, text)

    def end_learning(self) -> Breakdown | None:
        """Free what the algorithm holds while it learns, such as its own processes.

        Returns the Breakdown of these, if there was one.
        """
        close = getattr(self.events, "close", None)
        try:
            if close is not None:
                close()
        except Breakdown as error:
            return error
        return None

    def close(self) -> None:
        """Free the world and the folder."""
        if self.tell_curves is not None:
            self.tell_curves(True)
        self.end_learning()
        self.world.close()
        self.scoring.close()
        self.ages.close()
        self.autosaves.close()

    # ------------------------------------------------------------------------------ files

    def save(self, path: Path | str, resumable: bool = True) -> Path:
        """Write a checkpoint of this moment. Raises UserError if it cannot be written."""
        path = Path(path)
        self.contents(resumable)(path)
        self._told_saved(path, "asked")
        return path

    def keep(self) -> None:
        """Write between two events what is due: the newest autosave, an age of the policy, the curves."""
        if self.tell_curves is not None:
            self.tell_curves(False)
        if self.autosaves.due:
            self.autosaves.try_last()
        self.ages.look(self.step, self.updates, self.scoring.now)

    def keep_last(self) -> None:
        """Write the last autosave and the last age. Raises UserError if the autosave cannot be written."""
        self.autosaves.write_for_good()
        self.ages.finish(self.step, self.scoring.now)

    def rescue(self) -> Path | None:
        """Save after an error during learning; returns the path, or None if that fails, too."""
        try:
            return self.autosaves.write_for_good()
        except Exception:  # the first error is the one to report
            return None

    def contents(self, resumable: bool) -> Contents:
        """A checkpoint of this moment, to be written now or later."""
        self.recorder.collect()
        manifest, state, frames = manifest_now(self), None, None
        if resumable:
            with frames_apart(self.algorithm) as frames:
                state = training_state(self.algorithm, self.world, self.visits)
            manifest.seal = world_seal(self.world, state, self.spec)
        return partial(
            checkpoint.write,
            manifest=manifest,
            policy_state={name: value.copy() for name, value in self.algorithm.policy.state().items()},
            curves=self.recorder.curves(),
            thumbnail=drawn(self.world.frame),
            training_state=state,
            frames=frames,
        )

    def _make_autosaves(self, folder: Path | str | None) -> Autosaves:
        return Autosaves(
            None if folder is None else RunFolder(Path(folder)),
            contents=self.contents,
            weight=lambda: weight(self.algorithm),
            let_go=lambda: let_go(self.algorithm),
            saved=self._told_saved,
            warn=self.warnings.append,
            env=self.spec.id,
            algorithm=type(self.algorithm).id,
        )

    def _begin_ages(self) -> Ages:
        whose = AgesManifest(env=self.spec.id, algorithm=type(self.algorithm).id, seed=self.asked.seed)
        ages = Ages(self.autosaves.folder, lambda: self.algorithm.policy.state(), whose, self.warnings.append)
        ages.begin(self.step, self.updates, resumed=self._path is not None)
        return ages

    def _told_saved(self, path: Path, kind: Literal["asked", "best", "last"]) -> None:
        score = self.scoring.best_return if kind == "best" else self.scoring.now
        self.notices.append(Saved(str(path), kind, self.step, score))

    @property
    def discount(self) -> float | None:
        """γ, if the algorithm has one."""
        found = getattr(self.config, "discount", None)
        return float(found) if isinstance(found, int | float) else None

    def info(self) -> RunInfo:
        """What panels need to know."""
        info = run_info(
            self.spec,
            type(self.algorithm),
            self.config.model_dump(mode="json"),
            device=self.device,
            lanes=self.lanes,
            seed=self.asked.seed,
            step=self.step,
            steps_budget=self.budget,
            until_solved=self.until_solved,
            path=self._path,
            training=True,
            policy=self.algorithm.policy,
        )
        info.changed = tuple(self.changed)
        return info

    def _restore(self, file: checkpoint.Checkpoint, branching: Branching) -> None:
        manifest = file.manifest
        news = restore_training(file, self.algorithm, self.world, self.visits, branching)
        if news is not None:
            self.warnings.append(news)
        self.step = manifest.step
        self.updates, self.episodes = manifest.updates, manifest.episodes
        self.seconds, self.changed = manifest.seconds, manifest.changed
        self.scoring.due_at += self.seconds
        self.scoring.mean_return = manifest.scores.mean_return
        self.recorder.restore(file.curves)

    def _find_best(self, file: checkpoint.Checkpoint) -> None:
        """Take over the best return so far, but only if the file of that policy is there."""
        folder = self.autosaves.folder
        if folder is not None and os.path.isfile(folder.path / "best.rlstudio"):
            scores, scoring = file.manifest.scores, self.scoring
            scoring.best_return, scoring.best_test = scores.best_return, scores.best_test
            if scoring.best_test is None:  # a file of an earlier version
                scoring.best_test = scoring.best_return
            self.autosaves.best_path = folder.path / "best.rlstudio"
            with suppress(UserError):  # a damaged one is not told of, and replaced by the next
                scoring.remember(checkpoint.load(self.autosaves.best_path))
