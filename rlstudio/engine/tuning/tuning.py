"""A search by Optuna: every trial is a run of the library, stopped early where it falls behind the others.

The study is kept in a file (SQLite), so that it goes on where it was. Optuna is not part of the bundle.
"""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from rlstudio.core.errors import Breakdown, UserError
from rlstudio.core.system.folders import data_folder
from rlstudio.engine.files.atomic import made
from rlstudio.engine.files.runs.notes import RunNotes, change_notes
from rlstudio.engine.files.runs.run_folders import made_run_folder
from rlstudio.engine.library.schema import is_damage
from rlstudio.engine.queue.crew import used_up
from rlstudio.engine.queue.entries import QueuedRun
from rlstudio.engine.queue.hand import Hand
from rlstudio.engine.run_spec import RunSpec
from rlstudio.engine.tuning.ranges import Choices, Searched
from rlstudio.engine.worker.hosts.process_host import ProcessHost
from rlstudio.engine.worker.messages import Finished, Quit
from rlstudio.engine.worker.transport.link import Link

if TYPE_CHECKING:
    import optuna

PARTS = 10
"""A trial is compared with the others after each tenth of its steps."""
_FOLDER = "folder"
_CLOSE_SECONDS = 15.0


@dataclass(frozen=True)
class Trial:
    """What became of a trial. state: "done", "pruned", "failed" or "stopped"."""

    number: int
    state: str
    settings: dict[str, Any]
    mean_return: float | None
    folder: str
    message: str = ""


def study_file(name: str) -> Path:
    """Where the study of this name is kept. Raises UserError for a name that is none."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}", name):
        raise UserError(f"a study is named by letters, digits, dots and dashes, not {name!r}.")
    return data_folder() / "studies" / f"{name}.db"


class Tuning:
    """Tries settings of one run, a trial after the other or several at a time. For one thread.

    Raises UserError where Optuna is missing, and for a study of other runs or other settings.
    """

    def __init__(
        self,
        name: str,
        spec: RunSpec,
        settings: Sequence[Searched],
        *,
        said: Callable[[Trial], None] = lambda trial: None,
        worker: Callable[[int], Link] = ProcessHost,
    ) -> None:
        self.name, self.spec, self.settings = name, spec, settings
        self._said, self._worker = said, worker
        self._hands: dict[int, tuple[Hand, optuna.Trial, dict[str, Any]]] = {}
        self._reported: dict[int, int] = {}
        self._pruned: set[int] = set()
        self._study = self._opened()

    def run(self, trials: int, jobs: int, stop: Callable[[], bool]) -> list[Trial]:
        """Do so many trials more; returns these in the order of their ends. ``stop``: end all, saved.

        Raises Breakdown where the study can be written no more, such as on a full disk; the runs are saved.
        """
        begun, ended, stopping = 0, list[Trial](), False
        try:
            while (begun < trials and not stopping) or self._hands:
                if stop() and not stopping:
                    stopping = True
                    for hand, *_ in self._hands.values():
                        hand.stop()
                while begun < trials and len(self._hands) < jobs and not stopping:
                    self._begin(jobs)
                    begun += 1
                for number in list(self._hands):
                    over = self._attend(number, stopping)
                    if over is not None:
                        ended.append(over)
                        self._said(over)
                time.sleep(0.02)
        except Exception as error:
            cause = _cause(error)
            if not isinstance(cause, sqlite3.Error):
                raise
            path = study_file(self.name)
            raise Breakdown(f"the study {path} cannot be written: {cause}.") from error
        finally:
            for hand, *_ in self._hands.values():
                hand.link.send(Quit())
            for hand, trial, _ in self._hands.values():
                hand.link.close(_CLOSE_SECONDS)
                with suppress(Exception):  # as the study can be written no more, and no other matters now
                    self._tell(trial, "FAIL")
            self._lock.release(force=True)
        return ended

    @property
    def best(self) -> tuple[dict[str, Any], float, str] | None:
        """The settings that did best in the whole study, their return, and the folder of the run."""
        with suppress(ValueError):  # no trial is complete yet
            best = self._study.best_trial
            assert best.value is not None
            return dict(best.params), best.value, str(best.user_attrs.get(_FOLDER, ""))
        return None

    # ------------------------------------------------------------------------------ a trial

    def _begin(self, jobs: int) -> None:
        trial = self._study.ask()
        try:
            values = {one.name: _suggested(trial, one) for one in self.settings}
        except ValueError as error:
            self._tell(trial, "FAIL")
            raise UserError(
                f"the study {self.name} has tried other values ({error}); name another one with --study."
            ) from error
        spec = self.spec.model_copy(update={"config": {**self.spec.config, **values}})
        folder = made_run_folder(spec.env, spec.algorithm)
        trial.set_user_attr(_FOLDER, str(folder))
        tag = f"tune {self.name}"[:40]
        with suppress(UserError):  # a run without its tag is still a run
            change_notes(folder, lambda notes: RunNotes(**{**notes.model_dump(), "tags": [*notes.tags, tag]}))
        run = QueuedRun(trial.number, 0, "seed", spec, "running")
        self._hands[trial.number] = (Hand(run, self._worker(jobs), folder, None), trial, values)
        self._reported[trial.number] = 0

    def _attend(self, number: int, stopping: bool) -> Trial | None:
        hand, trial, values = self._hands[number]
        hand.listen()
        if hand.end is None:
            if not (stopping or hand.wanted_end) and self._falls_behind(hand, trial):
                self._pruned.add(number)
                hand.stop()
            return None
        del self._hands[number]
        hand.link.close(1.0)
        score = hand.progress.last
        if not isinstance(hand.end, Finished):
            self._tell(trial, "FAIL")
            return Trial(number, "failed", values, None, str(hand.folder), hand.end.message)
        stopped = hand.wanted_end and not used_up(hand.run.spec, hand.progress)
        if stopped and number in self._pruned:
            self._tell(trial, "PRUNED")
            return Trial(number, "pruned", values, score, str(hand.folder))
        if stopped or score is None:
            self._tell(trial, "FAIL")
            return Trial(number, "stopped", values, score, str(hand.folder))
        self._tell(trial, "COMPLETE", score)
        return Trial(number, "done", values, score, str(hand.folder))

    def _falls_behind(self, hand: Hand, trial: optuna.Trial) -> bool:
        """Tell the study the newest test after each tenth of the steps; whether it gives the trial up."""
        now, budget = hand.tested, hand.progress.budget
        if now is None or not budget:
            return False
        step, score = now
        part = min(PARTS - 1, int(step / budget * PARTS))
        for one in range(self._reported[trial.number] + 1, part + 1):
            trial.report(score, one)
            self._reported[trial.number] = one
            if trial.should_prune():
                return True
        return False

    def _tell(self, trial: optuna.Trial, state: str, value: float | None = None) -> None:
        from optuna.trial import TrialState

        self._study.tell(trial, value, state=TrialState[state], skip_if_finished=True)

    # ------------------------------------------------------------------------------ the study

    def _opened(self) -> optuna.Study:
        try:
            import optuna
        except ImportError:
            raise UserError(
                "searching for settings needs the Python package optuna, which is not installed here; "
                "where RL Studio came by pip: pip install 'rlstudio[search]'."
            ) from None
        optuna.logging.set_verbosity(optuna.logging.ERROR)
        path = study_file(self.name)
        self._lock = FileLock(path.with_suffix(".lock"), timeout=0, thread_local=False)
        try:
            made(path.parent)
            self._lock.acquire()
            study = optuna.create_study(
                study_name=self.name,
                storage=f"sqlite:///{path}",
                pruner=optuna.pruners.MedianPruner(n_startup_trials=5, n_warmup_steps=2),
                direction="maximize",
                load_if_exists=True,
            )
            self._go_on(study)
        except UserError:
            raise
        except Timeout:
            raise UserError(
                f"another program works on the study {self.name}; name another one with --study."
            ) from None
        except Exception as error:  # a damaged file can raise anything
            cause = _cause(error)
            if isinstance(cause, OSError | sqlite3.OperationalError) and not is_damage(cause):
                raise UserError(f"the study {path} cannot be opened: {cause}.") from error
            raise UserError(
                f"{path} is damaged, or is no study; remove it, or name another study with --study."
            ) from error
        return study

    def _go_on(self, study: optuna.Study) -> None:
        """See that it is about these runs, and bring back what a killed program left in it."""
        import optuna

        about = json.dumps(self.spec.model_dump(mode="json"), sort_keys=True)
        known = study.user_attrs.get("run")
        if known not in (None, about):
            raise UserError(
                f"the study {self.name} is about other runs (environment, algorithm, settings, steps or "
                "seed); name another one with --study."
            )
        if known is None:
            study.set_user_attr("run", about)
        # A study that goes on does not draw again what it began with.
        study.sampler = optuna.samplers.TPESampler(
            seed=self.spec.seed + len(study.get_trials(deepcopy=False))
        )
        for left in study.get_trials(deepcopy=False, states=(optuna.trial.TrialState.RUNNING,)):
            study.tell(left.number, state=optuna.trial.TrialState.FAIL)
            study.enqueue_trial(left.params)  # whoever tried it was killed


def _cause(error: BaseException) -> BaseException:
    """What Optuna and SQLAlchemy wrap: the error of SQLite, if there is one."""
    while True:
        inner = getattr(error, "orig", None) or error.__cause__
        if inner is None:
            return error
        error = inner


def _suggested(trial: optuna.Trial, one: Searched) -> Any:
    if isinstance(one, Choices):
        return trial.suggest_categorical(one.name, one.values)
    if one.whole:
        return trial.suggest_int(one.name, int(one.low), int(one.high), log=one.log)
    return trial.suggest_float(one.name, one.low, one.high, log=one.log)
