"""What a comparison needs of a run: what it is, and its curves."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from rlstudio.core.errors import UserError
from rlstudio.core.system.file_types import ending
from rlstudio.core.words import words
from rlstudio.engine.files.checkpoint import SUFFIX, peek_curves
from rlstudio.engine.files.curves import Curves
from rlstudio.engine.files.runs.notes import read_notes
from rlstudio.engine.library.reading import Configured, begun_with, fingerprint

_FILES = ("last.rlstudio", "best.rlstudio")


class Opened(Configured, Protocol):
    """A run that is open: what it is."""

    @property
    def seed(self) -> int:
        """Its seed."""


@dataclass(frozen=True)
class ComparedRun:
    """A run and its curves.

    ``key``: its folder or file. ``title``: a person's name for it, or "". ``settings``: of its algorithm and
    its environment, by name; ``env_settings``: of the environment alone. ``episodes``: how many have ended.
    ``version``: another one when there is more.
    """

    key: str
    title: str
    env: str
    algorithm: str
    seed: int
    fingerprint: str
    settings: Mapping[str, Any]
    curves: Curves
    episodes: int
    version: tuple[float, ...] = field(default=(), compare=False)
    env_settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of its folder or file."""
        return Path(self.key).name

    @property
    def called(self) -> str:
        """A person's name for it, or else that of its folder."""
        return self.title or self.name


def each_once(paths: Iterable[Path]) -> list[Path]:
    """Each run once, by the fullest of its names here: its folder, or else ``last.rlstudio``.

    One that counted twice would count as another seed.
    """
    found: dict[str, Path] = {}
    for path in paths:
        run = _run_of(path)
        if run not in found or _fullness(path) > _fullness(found[run]):
            found[run] = path
    return list(found.values())


def _run_of(path: Path) -> str:
    """The folder that the path is, or whose run it is a file of; else the file."""
    real = os.path.realpath(path)
    return os.path.dirname(real) if os.path.basename(real) in _FILES and os.path.isfile(real) else real


def _fullness(path: Path) -> int:
    return 2 if path.name not in _FILES else 1 - _FILES.index(path.name)


def read_compared(path: Path) -> ComparedRun:
    """The run of a folder, or of one ``.rlstudio`` file.

    Raises UserError, one sentence, where there is none or none of its files opens.
    """
    files = [path]
    if os.path.isdir(path):
        files = [path / name for name in _FILES if os.path.isfile(path / name)]
    if not os.path.exists(path):
        raise UserError(words("{run} is not there any more.", run=str(path)))
    if not files:
        raise UserError(words("{folder} holds no run.", folder=str(path)))
    if path.is_file() and ending(path) != SUFFIX:
        raise UserError(
            words(
                "{path} is no run: the name of its file has to end in {ending}.",
                path=str(path),
                ending=SUFFIX,
            )
        )
    failed: UserError | None = None
    version = version_of(path)
    for file in files:
        try:
            manifest, curves = peek_curves(file)
        except UserError as error:
            failed = failed or error
            continue
        if not any(len(x) for x, _ in curves.values()):
            raise UserError(words("{run} has no curves yet.", run=str(path)))
        return ComparedRun(
            key=str(path),
            title=read_notes(path).title if path.is_dir() else "",
            env=manifest.env,
            algorithm=manifest.algorithm,
            seed=manifest.seed,
            fingerprint=fingerprint(manifest),
            settings=_settings(manifest),
            curves=curves,
            episodes=manifest.episodes,
            version=version,
            env_settings=dict(manifest.env_settings),
        )
    assert failed is not None
    raise failed


def version_of(path: Path) -> tuple[float, ...]:
    """Of a file, or of those of a run's folder: differs when one of them was written; () if there is none."""
    found: list[float] = []
    for file in (path / name for name in _FILES) if path.is_dir() else (path,):
        try:
            about = file.stat()
        except OSError:
            continue
        found += [about.st_mtime_ns, about.st_size]
    return tuple(found)


def open_run(key: str, title: str, opened: Opened, curves: Curves, episodes: int) -> ComparedRun:
    """A run that is open at this moment, with its newest curves."""
    return ComparedRun(
        key=key,
        title=title,
        env=opened.env,
        algorithm=opened.algorithm,
        seed=opened.seed,
        fingerprint=fingerprint(opened),
        settings=_settings(opened),
        curves=curves,
        episodes=episodes,
        version=(-1.0, float(sum(len(x) for x, _ in curves.values())), float(len(opened.changed))),
        env_settings=dict(opened.env_settings),
    )


def _settings(run: Configured) -> dict[str, Any]:
    """Of one that was changed while it learned, a text of all its values."""
    values: dict[str, list[Any]] = {name: [first] for name, first in begun_with(run.changed).items()}
    for one in run.changed:
        values[one.name].append(one.after)
    told = {name: " → ".join(map(_figures, each)) for name, each in values.items()}
    return {**run.env_settings, **run.config, **told, "lanes": run.lanes}


def _figures(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
