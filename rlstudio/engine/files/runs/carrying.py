"""A run as one file (``NAME.rlrun``), and copies of runs: made completely or not at all.

The file is a zip of ``manifest.json`` (``RunManifest``) and of the run's own files, ``last.rlstudio``,
``best.rlstudio`` and ``ages.rlages``, as they are: each of these is read by its own rules before a run is
made of it.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from rlstudio.core.errors import UserError, in_a_row, system_reason
from rlstudio.core.words import mark, with_another, words
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.archive import Rule, opened
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.members import read_manifest
from rlstudio.engine.files.runs import ages_file
from rlstudio.engine.files.runs.notes import NOTES, ORIGIN, Origin, RunNotes, origin_of, read_notes
from rlstudio.engine.files.runs.run_folders import new_run_folder, runs_folder

SUFFIX = ".rlrun"
FILES = ("last.rlstudio", "best.rlstudio")
_FORMAT_VERSION = 1
_GB = 1 << 30
_RULES = {
    "manifest.json": Rule(1 << 20, required=True),
    "last.rlstudio": Rule(9 * _GB, stored=True),
    "best.rlstudio": Rule(1 * _GB, stored=True),
    ages_file.NAME: Rule(ages_file.MOST_BYTES + (8 << 20), stored=True),
}
_NAME = re.compile(r"[0-9]{8}-[0-9]{6}-[a-z0-9-]{1,150}")
"""Names of folders that the program makes: another one in a file is not used."""
_BLOCK = 4 << 20


class RunManifest(BaseModel):
    """What a file of a run says beside its files. ``name``: of its folder; ``origin``: its own."""

    model_config = ConfigDict(extra="forbid")
    format_version: int = Field(default=_FORMAT_VERSION, ge=1, le=_FORMAT_VERSION)
    name: str = Field(default="", max_length=300)
    parent: str = Field(default="", max_length=300)
    origin: Origin | None = None
    notes: RunNotes = Field(default_factory=RunNotes)


def export_run(folder: Path, path: Path) -> None:
    """Write a run to one file. Raises UserError if it has no file of its own, or that cannot be written."""
    origin = origin_of(folder)
    parent = "" if origin is None else origin.parent
    about = RunManifest(name=folder.name[:300], parent=parent, origin=origin, notes=read_notes(folder))
    found = [name for name in FILES if os.path.isfile(folder / name)]
    if not found:
        raise UserError(words("{folder} holds no run.", folder=str(folder)))
    with replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("manifest.json", about.model_dump_json(indent=1), zipfile.ZIP_DEFLATED)
        for name in (*found, *_sound_ages(folder)):
            # A run that is learning replaces its file: the one that was opened stays whole.
            with (folder / name).open("rb") as file, archive.open(name, "w", force_zip64=True) as member:
                shutil.copyfileobj(file, member, _BLOCK)


def import_run(path: Path) -> Path:
    """Make a run of a file; returns its new folder. Raises UserError, naming the file, if it is not sound."""
    with opened(path, _RULES, 10 * _GB, mark("run")) as archive:
        about = read_manifest(path, archive, RunManifest, _FORMAT_VERSION)
        found = [name for name in FILES if name in archive.namelist()]
        if not found:
            raise UserError(
                words("{path} is incomplete: it has neither {names}.", path=path, names=" nor ".join(FILES))
            )

        def fill(folder: Path) -> tuple[str, str]:
            for name in (*found, *(ages_file.NAME,) * (ages_file.NAME in archive.namelist())):
                with archive.open(name) as member, (folder / name).open("wb") as file:
                    shutil.copyfileobj(member, file, _BLOCK)
                    file.flush()
                    os.fsync(file.fileno())
            return _checked(folder, found, path)

        origin = about.origin or (Origin(parent=about.parent) if about.parent else None)
        return _made(fill, about.name, about.notes, origin)


def duplicate_run(folder: Path, title: str) -> Path:
    """Copy a run, with its tags and note, under another title; returns the copy. Raises UserError."""
    notes = read_notes(folder).model_copy(update={"title": title})
    found = [name for name in FILES if os.path.isfile(folder / name)]
    if not found:
        raise UserError(words("{folder} holds no run.", folder=str(folder)))

    def fill(copy: Path) -> tuple[str, str]:
        for name in (*found, *_sound_ages(folder)):
            shutil.copyfile(folder / name, copy / name)
        return _checked(copy, found, folder)

    return _made(fill, "", notes, Origin(parent=folder.name[:300]))


def _checked(folder: Path, names: list[str], path: Path) -> tuple[str, str]:
    """Environment and algorithm of these files, all sound and of the same run. Raises UserError."""
    kinds = []
    for name in names:
        try:
            manifest = checkpoint.load(folder / name, training=False).manifest
        except UserError as error:
            reason = with_another(str(error), str(folder / name), name)
            raise UserError(words("{path} is refused: {reason}", path=path, reason=reason)) from error
        kinds.append((manifest.env, manifest.algorithm))
    if len(set(kinds)) > 1:
        raise UserError(
            words(
                "{path} is refused: {names} are not of the same run.", path=path, names=in_a_row(names, "and")
            )
        )
    ages = folder / ages_file.NAME
    if ages.is_file():
        try:
            about = ages_file.check(ages)
        except UserError as error:
            raise UserError(
                words(
                    "{path} is refused: {reason}",
                    path=path,
                    reason=with_another(str(error), str(ages), ages.name),
                )
            ) from error
        if (about.env, about.algorithm) != kinds[0]:
            raise UserError(
                words("{path} is refused: its {name} are of another run.", path=path, name=ages.name)
            )
    return kinds[0]


def _sound_ages(folder: Path) -> tuple[str, ...]:
    """The file of ages, if there is one; a damaged one is left behind, and the run goes without."""
    try:
        ages_file.check(folder / ages_file.NAME)
    except UserError:
        return ()
    return (ages_file.NAME,)


def _made(fill: Callable[[Path], tuple[str, str]], name: str, notes: RunNotes, origin: Origin | None) -> Path:
    """A new folder of a run, filled under another name first. ``fill`` returns environment and algorithm."""
    try:
        with _half(runs_folder()) as half:
            env, algorithm = fill(half)
            if notes.said:
                (half / NOTES).write_text(notes.model_dump_json(indent=1), "utf-8")
            if origin is not None:
                (half / ORIGIN).write_text(origin.model_dump_json(indent=1), "utf-8")
            (half / ".lock").touch()
            wanted = runs_folder() / name if _NAME.fullmatch(name) else new_run_folder(env, algorithm)
            folder, count = wanted, 1
            while True:
                try:
                    if not folder.exists():
                        os.rename(half, folder)
                        return folder
                except FileExistsError:  # another process was quicker
                    pass
                count += 1
                folder = wanted.with_name(f"{wanted.name}-{count}")
    except OSError as error:
        raise UserError(words("the run cannot be written: {reason}.", reason=system_reason(error))) from error


@contextmanager
def _half(runs: Path) -> Iterator[Path]:
    """A hidden folder, removed if it was not renamed; one that a killed process has left is swept later."""
    half = runs / f".run.{os.getpid()}-{secrets.token_hex(4)}.part"
    half.mkdir(parents=True)
    try:
        yield half
    finally:
        shutil.rmtree(half, ignore_errors=True)
