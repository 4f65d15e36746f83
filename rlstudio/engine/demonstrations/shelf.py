"""The shelf of demonstrations: the files that a person has, and what can be done with them as files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from rlstudio.core.errors import UserError, system_reason
from rlstudio.core.system.folders import data_folder
from rlstudio.core.words import mark, words
from rlstudio.engine.files import atomic, demonstrations_file
from rlstudio.engine.files.demonstrations_file import SUFFIX, DemonstrationsFile, DemonstrationsManifest

MOST = 500
"""So many files of a folder are listed at most, the newest ones."""
IN_TRASH = 20
"""So many deleted files are kept to be brought back."""


@dataclass(frozen=True)
class Kept:
    """One file of demonstrations and what it says of itself."""

    path: Path
    about: DemonstrationsManifest


def shelf_folder() -> Path:
    """Where demonstrations are kept that no other place was chosen for; it may not be there yet."""
    return data_folder() / "demonstrations"


def listed(folders: Iterable[Path]) -> tuple[list[Kept], list[Path]]:
    """The files that lie in these folders, the newest first, and those that cannot be read."""
    kept: dict[Path, Kept] = {}
    unread = []
    for folder in folders:
        found: list[tuple[float, Path]] = []
        with suppress(OSError):
            for path in folder.resolve().glob(f"*{SUFFIX}"):
                with suppress(OSError):  # a link that leads nowhere: the others are listed nevertheless
                    found.append((path.stat().st_mtime, path))
        for _, path in sorted(found, reverse=True)[:MOST]:
            try:
                kept[path] = Kept(path, demonstrations_file.peek(path))
            except UserError:
                unread.append(path)
    return sorted(kept.values(), key=lambda one: one.about.created, reverse=True), unread


def take_in(path: Path) -> Path:
    """Copy a file to the shelf; returns the copy, or the file itself where it lies there already.

    Raises UserError where it holds no demonstrations, or cannot be copied.
    """
    demonstrations_file.peek(path)
    folder = shelf_folder()
    if path.resolve().parent == folder.resolve():
        return path.resolve()
    with _in_a_sentence(path, mark("{path} cannot be copied to the shelf: {reason}.")):
        folder.mkdir(parents=True, exist_ok=True)
        target = _free(folder, path.stem)
        with atomic.replacing(target) as part:
            shutil.copyfile(path, part)
    return target


def keep(made: DemonstrationsFile, name: str) -> Path:
    """Write demonstrations to the shelf under this name or one like it. Raises UserError if it cannot be."""
    folder = shelf_folder()
    with _in_a_sentence(folder, mark("{path} cannot be made: {reason}.")):
        folder.mkdir(parents=True, exist_ok=True)
        target = _free(folder, name)
    demonstrations_file.write(target, made.manifest, made.demonstrations, made.thumbnail_png)
    return target


def rename(path: Path, name: str) -> Path:
    """Give a file another name, without its ending, in its folder. Raises UserError if it cannot have it."""
    name = name.strip().removesuffix(SUFFIX)
    if not name or name != Path(name).name or name.startswith("."):
        raise UserError(words("a file cannot be called {name}.", name=repr(name)))
    target = path.with_name(name + SUFFIX)
    if target == path:
        return path
    with _in_a_sentence(path, mark("{path} cannot be renamed: {reason}.")):
        if os.path.lexists(target):
            raise UserError(words("{path} is there already; choose another name.", path=target))
        path.rename(target)
    return target


def delete(path: Path) -> Path:
    """Move a file into the shelf's trash; returns where it is now. Raises UserError where that fails."""
    trash = shelf_folder() / ".trash"
    with _in_a_sentence(path, mark("{path} cannot be deleted: {reason}.")):
        trash.mkdir(parents=True, exist_ok=True)
        target = _free(trash, path.stem)
        shutil.move(path, target)
        os.utime(target, follow_symlinks=False)  # a link may lead nowhere from here
        for gone in _in_trash()[:-IN_TRASH]:
            gone.unlink()
    return target


def deleted() -> list[tuple[Path, Path]]:
    """What lies in the trash, the oldest first, and where on the shelf each comes back to."""
    return [(path, shelf_folder() / path.name) for path in _in_trash()]


def _in_trash() -> list[Path]:
    found = []
    with suppress(OSError):
        found = [(path.lstat().st_mtime_ns, path) for path in (shelf_folder() / ".trash").glob(f"*{SUFFIX}")]
    return [path for _, path in sorted(found)]


def bring_back(trashed: Path, path: Path) -> Path:
    """Undo ``delete``; returns where the file is now. Raises UserError where that fails."""
    target = _free(path.parent, path.stem)
    with _in_a_sentence(path, mark("{path} cannot be brought back: {reason}.")):
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(trashed, target)
    return target


def _free(folder: Path, stem: str) -> Path:
    """A name that no file of the folder has."""
    target, count = folder / f"{stem}{SUFFIX}", 1
    while os.path.lexists(target):
        count += 1
        target = folder / f"{stem} {count}{SUFFIX}"
    return target


class _in_a_sentence:
    """An error of files within becomes a UserError that names the file."""

    def __init__(self, path: Path, template: str) -> None:
        self._path, self._template = path, template

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (OSError, ValueError)):  # ValueError: a name with signs that no name has
            why = system_reason(error)
            raise UserError(words(self._template, path=self._path, reason=why)) from error
