"""Families of runs: which went on from which, as far as they are still here."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from rlstudio.engine.files.runs.notes import Change, origin_of
from rlstudio.engine.files.runs.places import TRASH
from rlstudio.engine.files.runs.trash import name_of
from rlstudio.engine.library.entries import LibraryEntry

MOST = 200
"""Of a larger family the first ones are told."""


class Kin(NamedTuple):
    """A run as a family needs it: where it is, and the name of the folder that it went on from, or ""."""

    folder: str
    parent: str

    @property
    def name(self) -> str:
        """The name by which others know it, in the trash as well."""
        path = Path(self.folder)
        return name_of(path) if path.parent.name == TRASH else path.name

    @property
    def home(self) -> str:
        """The folder of runs that it belongs to."""
        above = os.path.dirname(self.folder)
        return os.path.dirname(above) if os.path.basename(above) == TRASH else above


@dataclass(frozen=True)
class Relative:
    """A run in its family, which is told from the oldest on, each followed by what branched off from it.

    ``entry``: None for a run that is not here any more. ``depth``: how many runs it descends from. ``step``,
    ``changed``: where it branched off from the one above it, None if that is not known, and what it does
    otherwise.
    """

    name: str
    depth: int
    entry: LibraryEntry | None
    step: int | None = None
    changed: tuple[Change, ...] = ()


def families(
    wanted: Iterable[str], kin: Iterable[Kin], entry_at: Callable[[str], LibraryEntry | None]
) -> list[Relative]:
    """The families of the runs in the folders ``wanted``, each once; a run without any is alone in its own.

    kin: all runs that there are. entry_at: the run in a folder.
    """
    everyone = {one.folder: one for one in kin}
    named: dict[str, list[Kin]] = defaultdict(list)
    for one in everyone.values():
        named[one.name].append(one)
    parents = {
        one.folder: found
        for one in everyone.values()
        if one.parent and ((found := _parent(one, named)) is not None or one.parent != one.name)
    }
    forks: dict[str, list[str]] = defaultdict(list)
    for folder, parent in sorted(parents.items()):
        forks[parent or everyone[folder].parent].append(folder)
    told: list[Relative] = []
    done: set[str] = set()
    for folder in wanted:
        if folder in everyone:
            root = _oldest(folder, everyone, parents)
            if root not in done:
                lineage = list(_lineage(root, 0, forks, everyone, done))
                told += [_relative(one, depth, everyone, entry_at) for one, depth in lineage[:MOST]]
    return told


def _parent(child: Kin, named: dict[str, list[Kin]]) -> str | None:
    """The folder that a run went on from; None if it is not here any more."""
    found = [one for one in named.get(child.parent, ()) if one.folder != child.folder]
    # A name may be there twice: beside the child it is meant, and rather not in the trash.
    found.sort(key=lambda one: (one.home != child.home, Path(one.folder).parent.name == TRASH, one.folder))
    return found[0].folder if found else None


def _oldest(folder: str, everyone: dict[str, Kin], parents: dict[str, str | None]) -> str:
    """The folder of the first of its line; the bare name of one that is gone."""
    seen = {folder}
    while folder in parents:  # made-up files may say that a run came from itself
        above = parents[folder]
        if above is None:
            return everyone[folder].parent
        if above in seen:  # made-up files may say anything
            return folder
        seen.add(above)
        folder = above
    return folder


def _lineage(
    folder: str, depth: int, forks: dict[str, list[str]], everyone: dict[str, Kin], done: set[str]
) -> Iterator[tuple[str, int]]:
    waiting = [(folder, depth)]
    while waiting:
        folder, depth = waiting.pop()
        if folder not in done:
            done.add(folder)
            yield folder, depth
            waiting += [(fork, depth + 1) for fork in reversed(forks.get(folder, ()))]


def _relative(
    folder: str, depth: int, everyone: dict[str, Kin], entry_at: Callable[[str], LibraryEntry | None]
) -> Relative:
    kin = everyone.get(folder)
    if kin is None:
        return Relative(folder, depth, None)
    origin = origin_of(Path(folder)) if kin.parent else None
    entry = entry_at(folder)
    if origin is None:
        return Relative(kin.name, depth, entry)
    return Relative(kin.name, depth, entry, origin.step, tuple(origin.changed))
