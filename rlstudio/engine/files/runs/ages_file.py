"""``ages.rlages``: a run's policies at log-spaced steps, read one at a time, without executing anything.

The file is a zip of ``manifest.json`` (``AgesManifest``) and, for each age in turn, ``age-00.safetensors``,
``age-01.safetensors`` …: ``Policy.state()`` at that step, in full precision. Numbers are checked by pydantic,
sizes by limits; there is no pickle, and nothing names code. Names and shapes are compared with those of the
run's own policy before anything is restored (``misfits.check_parameters``).
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import IO

from pydantic import BaseModel, ConfigDict, Field, model_validator

from rlstudio.core.arrays import COUNTED, State
from rlstudio.core.errors import Unsound, UserError, shown
from rlstudio.core.words import mark, words
from rlstudio.engine.files import tensors
from rlstudio.engine.files.archive import Rule, opened
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.members import read_manifest, read_tensors

NAME = "ages.rlages"
"""The file in the folder of a run."""
MOST_AGES = 50
MOST_BYTES = 64 << 20
"""Bytes of all policies of a run together; where they are large, fewer are kept."""
FORMAT_VERSION = 1
_KIND = mark("file of ages")
_BLOCK = 4 << 20
_RULES = {
    "manifest.json": Rule(1 << 20, required=True),
    **{
        f"age-{place:02}.safetensors": Rule(MOST_BYTES + (1 << 20), stored=True) for place in range(MOST_AGES)
    },
}
_TOTAL = MOST_BYTES + (4 << 20)

Fill = Callable[[IO[bytes]], object]
"""Writes the numbers of one age into a stream."""


class Age(BaseModel):
    """One policy of a run. ``score``: its greedy mean return, None if it was not tested at this very step."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    step: int = Field(ge=0, le=COUNTED)
    score: float | None = None


class AgesManifest(BaseModel):
    """Whose ages these are, and at which steps, in rising order."""

    model_config = ConfigDict(extra="forbid")
    format_version: int = Field(default=FORMAT_VERSION, ge=1, le=FORMAT_VERSION)
    env: str = Field(max_length=200)
    algorithm: str = Field(max_length=200)
    seed: int = Field(ge=0, lt=2**31)
    ages: list[Age] = Field(default_factory=list, max_length=MOST_AGES)

    @model_validator(mode="after")
    def _rising(self) -> AgesManifest:
        steps = [age.step for age in self.ages]
        if any(later <= earlier for earlier, later in pairwise(steps)):
            raise Unsound(words("the steps of its ages must rise"))
        return self


def spread(ages: Sequence[Age], count: int) -> tuple[Age, ...]:
    """At most so many of these ages, log-spaced as they are; the first and the last are among them."""
    if len(ages) <= count:
        return tuple(ages)
    return tuple(ages[round(place * (len(ages) - 1) / max(1, count - 1))] for place in range(count))


def write(path: Path, about: AgesManifest, fills: Sequence[Fill]) -> None:
    """Write a file completely or not at all; ``fills``: for each age. Raises UserError if that fails."""
    with replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("manifest.json", about.model_dump_json(), zipfile.ZIP_DEFLATED)
        for place, fill in enumerate(fills):
            info = zipfile.ZipInfo(_member(place), (1980, 1, 1, 0, 0, 0))
            with archive.open(info, "w", force_zip64=True) as stream:
                fill(stream)


def filled_by(state: State) -> Fill:
    """A fill with these parameters."""
    return lambda stream: tensors.write(stream, state)


def peek(path: Path) -> AgesManifest:
    """Read which ages there are. Raises UserError with one sentence naming the file."""
    with _opened(path) as (_, about):
        return about


def read(path: Path, step: int) -> tuple[Age, State]:
    """The parameters at this step, or at the nearest one before it, else the first.

    Raises UserError with one sentence naming the file, for every kind of damage.
    """
    with _opened(path) as (archive, about):
        place = max((place for place, age in enumerate(about.ages) if age.step <= step), default=0)
        if not about.ages:
            raise UserError(words("{path} holds no ages.", path=path))
        return about.ages[place], read_tensors(path, archive, _member(place))


@contextmanager
def copying(path: Path) -> Iterator[Callable[[int], Fill]]:
    """Fills with the numbers that a file holds, by their place in it. Raises UserError for damage."""
    with _opened(path) as (archive, _):

        def fill(place: int) -> Fill:
            def copied(stream: IO[bytes]) -> None:
                with archive.open(_member(place)) as member:
                    shutil.copyfileobj(member, stream, _BLOCK)

            return copied

        yield fill


def check(path: Path) -> AgesManifest:
    """Read everything, so that what is copied out of a stranger's file is sound. Raises UserError."""
    with _opened(path) as (archive, about):
        for place in range(len(about.ages)):
            read_tensors(path, archive, _member(place))
        return about


@contextmanager
def _opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, AgesManifest]]:
    with opened(path, _RULES, _TOTAL, _KIND) as archive:
        about = read_manifest(path, archive, AgesManifest, FORMAT_VERSION)
        wanted = {"manifest.json", *map(_member, range(len(about.ages)))}
        for name in sorted(wanted ^ set(archive.namelist())):
            if name in wanted:
                raise UserError(words("{path} is incomplete: it lacks {name}.", path=path, name=shown(name)))
            raise UserError(
                words("{path} is incomplete: it holds too much: {name}.", path=path, name=shown(name))
            )
        yield archive, about


def _member(place: int) -> str:
    return f"age-{place:02}.safetensors"
