"""The source of a tab, and its files."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from rlstudio.app.settings import TABLE_SPEED
from rlstudio.core.catalogue import Catalogue
from rlstudio.core.errors import UserError
from rlstudio.core.system.resources import resources
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.checkpoint import peek
from rlstudio.engine.files.manifest import Manifest
from rlstudio.engine.files.recordings.manifest import ReplayManifest
from rlstudio.engine.files.runs.in_use import LOCK
from rlstudio.engine.files.runs.notes import origin_of
from rlstudio.engine.files.runs.run_folders import new_run_folder
from rlstudio.engine.run_spec import Fork, Moment
from rlstudio.engine.scene import Scene
from rlstudio.engine.worker.messages import OpenReplay, OpenStage, RunInfo, RunSpec, Train


@dataclass(frozen=True)
class TabSource:
    """The source of a tab: a new run (``spec``), a run to continue, or a file to play (``path``).

    ``by_person``: nothing learns in the new run, a person plays it. ``manifest`` describes ``path`` or
    ``resume``, ``replay`` a ``path`` that is a recording; ``steps`` is the budget of a run that is continued.
    ``fork``: it does not continue the run but branches off from it, with these changes.
    ``scene``: how it is shown at first; ``moment``: what a new run learns before it is shown.
    ``left``: the demo that holds the episode in view, ``staged``: which a stage played.
    ``referenced``: the trainer tells References. ``look_at``: the moment of a recording that is in view at
    first; None: it plays from its beginning.
    """

    spec: RunSpec | None = None
    resume: str | None = None
    path: str | None = None
    manifest: Manifest | None = None
    replay: ReplayManifest | None = None
    steps: int | None = None
    by_person: bool = False
    scene: Scene | None = None
    moment: Moment | None = None
    left: str | None = None
    staged: bool = False
    referenced: bool = False
    fork: Fork | None = None
    look_at: int | None = None

    def training(self) -> Train:
        """What the trainer is told; the folder of its autosaves is the existing one if it has one.

        Raises ValueError for a source that trains nothing.
        """
        paused = self.scene is not None and self.scene.paused
        if self.resume is not None and self.manifest is not None:
            env, algorithm, old = self.manifest.env, self.manifest.algorithm, Path(self.resume)
            folder = old.parent if self._own else new_run_folder(env, algorithm)
            spec = RunSpec(env=env, algorithm=algorithm, steps=self.steps)
            return Train(spec, str(folder), self.resume, paused, fork=self.fork, left=self.left)
        if self.spec is not None:
            folder = new_run_folder(self.spec.env, self.spec.algorithm)
            moment, told = self.moment, self.referenced
            return Train(self.spec, str(folder), None, paused, moment, told, left=self.left)
        raise ValueError("this tab only plays")

    def stage(self) -> OpenStage | OpenReplay:
        """What the stage opens: the file, or the same policy that the training makes, still untrained.

        Raises ValueError for a source of nothing.
        """
        if self.path is not None:
            return OpenStage(self.path, left=self.left) if self.replay is None else OpenReplay(self.path)
        if self.resume is not None:
            seed = self.manifest.seed if self.manifest is not None else 0
            return OpenStage(path=self.resume, seed=seed, left=self.left)
        if self.spec is not None:
            return OpenStage(spec=self.spec, seed=self.spec.seed, left=self.left)
        raise ValueError("this tab shows nothing")

    @cached_property
    def parent(self) -> str:
        """The name of the run, or of the file, that this run branched off from; "" if it is no fork."""
        file = Path(self.path or self.resume or "")
        if file.name not in ("last.rlstudio", "best.rlstudio") or not file.with_name(LOCK).exists():
            return "" if self.fork is None else file.stem
        if self.resume is not None and not self._own:
            return file.parent.name
        origin = origin_of(file.parent)
        return "" if origin is None or origin.step is None else origin.parent

    @property
    def _own(self) -> bool:
        """Whether the run that is continued goes on in its folder."""
        return self.resume is not None and Path(self.resume).name == "last.rlstudio" and self.fork is None

    def opening_speed(self, catalogue: Catalogue) -> float | None:
        """The pace at the start where nobody has chosen one: slow for a planner and for a table.

        Both would be over before anybody has looked.
        """
        if self.scene is not None:
            return self.scene.speed
        about = self.spec or self.manifest
        kind = catalogue.algorithm(about.algorithm) if about is not None else None
        if kind is None or self.path is not None:
            return None
        if kind.sweeps:
            return 1.0
        return TABLE_SPEED if kind.family == "tabular" and self.resume is None else None


def is_bundled(path: str) -> bool:
    """Whether a file is part of the program."""
    return (resources() / "checkpoints").resolve() in Path(path).resolve().parents


def last_autosave(folder: Path) -> str | None:
    """The newest resumable autosave of a run, else its best policy, else None."""
    files = [folder / name for name in ("last.rlstudio", "best.rlstudio")]
    return next((str(file) for file in files if file.is_file()), None)


def is_resumable(path: str | None) -> bool:
    """Whether a run can be continued from this file: it exists, is intact, and has the training's state."""
    if path is None:
        return False
    try:
        return peek(path).resumable
    except UserError:
        return False


def copy_agent(source: str, path: str) -> None:
    """Copy a file so that it is never incomplete. Raises UserError if it cannot be written."""
    if Path(source).resolve() == Path(path).resolve():
        return
    with replacing(Path(path)) as fresh:
        shutil.copyfile(source, fresh)


def spec_of(info: RunInfo | Manifest) -> RunSpec:
    """The spec of this run with all settings; the device is left open."""
    return RunSpec(
        env=info.env,
        env_settings=info.env_settings,
        algorithm=info.algorithm,
        config=info.config,
        seed=info.seed,
        lanes=info.lanes,
        steps=info.steps_budget,
        until_solved=info.until_solved,
    )
