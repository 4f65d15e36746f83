"""What is asked of the library, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

Sort = Literal["newest", "oldest", "best", "last", "steps", "title", "environment", "algorithm", "settings"]


class LibraryEntry(NamedTuple):
    """A run in the library.

    ``folder``: where it is; ``path``: the file that shows it best; ``last``: the file that it goes on from,
    "" if it cannot. ``title``: a person's name for it, or "". ``deleted``: when it was moved to the trash, or
    None. ``single``: it was written elsewhere than to a folder of runs. ``same``: how many runs have
    its configuration. ``spark``: returns over its steps, float32 bytes. ``written``: seconds since 1970.
    ``parent``: the name of the folder of the run that it came from, ""; ``parted``: the step at which it
    branched off from there, None of a copy; ``parent_called``: of a fork, its parent's title or else name.
    """

    number: int
    folder: str
    path: str
    last: str
    env: str
    algorithm: str
    preset: str
    seed: int
    step: int
    budget: int | None
    episodes: int
    seconds: float
    written: float
    last_return: float | None
    best_return: float | None
    fingerprint: str
    parent: str
    parted: int | None
    title: str
    note: str
    spark: bytes
    deleted: float | None
    single: bool
    tags: tuple[str, ...]
    same: int
    parent_called: str

    @property
    def forked(self) -> bool:
        """Whether it branched off from another run, rather than that it is a copy of one."""
        return self.parent not in ("", self.name) and self.parted is not None

    @property
    def name(self) -> str:
        """The name of its folder, by which the command line knows it."""
        return Path(self.folder).name


@dataclass(frozen=True)
class Query:
    """Which runs, in which order.

    ``search``: every word of it occurs in title, note, tags, environment, algorithm, folder or ``names``:
    what ids of environments and algorithms are called where it is asked, by id. ``youngest``: seconds; runs
    written longer ago are left out. ``least``: their best return, or else their last, is at least that.
    ``deleted``: those in the trash instead of the others. ``most``: so many at most.
    """

    search: str = ""
    env: str = ""
    algorithm: str = ""
    tag: str = ""
    fingerprint: str = ""
    least: float | None = None
    youngest: float | None = None
    sort: Sort = "newest"
    deleted: bool = False
    most: int | None = None
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Offered:
    """What can be filtered by: environments, algorithms and tags, and how many runs each has.

    ``runs``, ``deleted``: how many there are in all.
    """

    environments: Mapping[str, int] = field(default_factory=dict)
    algorithms: Mapping[str, int] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)
    runs: int = 0
    deleted: int = 0
