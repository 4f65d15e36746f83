"""What a run is besides its time: a world and an algorithm that were opened, its score and its files."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import numpy as np

from rlstudio.core.errors import UserError
from rlstudio.engine import checkpoint, devices, evaluation
from rlstudio.engine.continuing import (
    continued,
    held_bytes,
    make_folder,
    restore_training,
    seeds,
    training_state,
)
from rlstudio.engine.messages import RunInfo, RunSpec, Saved, StateChanged
from rlstudio.engine.recorder import Recorder
from rlstudio.engine.setup import set_up
from rlstudio.engine.snapshots import run_info
from rlstudio.engine.visits import Visits

AUTOSAVE_SECONDS = 60.0
EARLY_PATIENCE_SECONDS, PATIENCE_SECONDS, LAST_PATIENCE_SECONDS = 2.0, 15.0, 60.0
"""How long an evaluation may take at least: in a run that has just begun, whose curves would stand still
before anybody has seen them move; later on; and the last one, which is what remains of a run."""
EVALUATION_SHARE = 0.05
"""Most of the time that periodic evaluation may take."""
AUTOSAVE_SHARE = 0.02
"""Most of the time that autosaves may take: large ones come less often."""
RESUMABLE_BYTES = 1 << 30
"""An autosave whose training state is larger keeps the policy alone; Save always writes everything."""


class Run:
    """An algorithm, its world, what has been counted, the greedy score, and the files kept of it.

    run: None to continue ``resume`` as it was; with both, the budget and the device of ``run`` count.
    folder: where "best.rlstudio" and "last.rlstudio" are kept; None keeps nothing.
    share: leave cores to a window that watches (see ``devices.set_threads``).
    ``evaluate_at``: seconds of training after which the next evaluation is due (infinity: none is).
    ``visits``: how often each state was seen, where states can be counted.
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
        self.visits = Visits.of(self.spec) if kind.sweep_rate is None else None
        self.notices: list[Saved | StateChanged] = []
        self.warnings: list[str] = []
        self.step, self.updates, self.episodes = 0, 0, 0
        self.seconds = 0.0
        self.best_return: float | None = None
        self.mean_return: float | None = None
        self.best_path: Path | None = None
        self.last_path: Path | None = None
        self.evaluate_at = 10.0 if "pixels" in self.spec.capabilities else 0.5
        self.evaluation_seconds = 0.0
        self._evaluated_at, self._evaluated_episodes = -1, 0
        self._saved_at = time.monotonic()
        self._autosave_wait = AUTOSAVE_SECONDS
        self._warned: set[str] = set()
        if file is not None:
            self._restore(file)

    # ------------------------------------------------------------------------------ score

    def evaluate(
        self,
        episodes: int | None = None,
        *,
        patience: float | None = None,
        should_stop: Callable[[], bool] | None = None,
    ) -> evaluation.Evaluation:
        """Greedy episodes on fresh seeds; a better mean than ever is kept as "best.rlstudio".

        Touches nothing of the training. An evaluation that takes more than a tenth of the run so far and
        more than ``patience`` seconds (None: as long as the run so far, within bounds) is given up and counts
        for nothing.
        """
        if patience is None:
            patience = min(max(EARLY_PATIENCE_SECONDS, self.seconds), PATIENCE_SECONDS)
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
        self.evaluation_seconds += cost
        self.evaluate_at = self.seconds + cost * (1 / EVALUATION_SHARE - 1)
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
            training_state(self.algorithm, self.world, self.visits) if resumable else None,
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

    @property
    def autosave_due(self) -> bool:
        """Whether it is time to write "last.rlstudio" again."""
        return time.monotonic() - self._saved_at >= self._autosave_wait

    def autosave(self) -> None:
        """Write "last.rlstudio" while the run goes on."""
        self._try(self.save_last)

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
            training=True,
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
        restore_training(file, self.algorithm, self.world, self.visits)
        self.step = manifest.step
        self.updates, self.episodes = manifest.updates, manifest.episodes
        self.seconds = manifest.seconds
        self.evaluate_at += self.seconds
        self.mean_return = manifest.scores.mean_return
        # The best policy so far counts only where its file is at hand.
        best = self.folder / "best.rlstudio" if self.folder is not None else None
        if best is not None and best.is_file():
            self.best_return, self.best_path = manifest.scores.best_return, best
        self.recorder.restore(file.curves)
