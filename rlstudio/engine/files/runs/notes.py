"""What a person says of a run, and what it came from: small files of JSON beside its autosaves."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from filelock import FileLock, Timeout
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, JsonValue, ValidationError

from rlstudio.core.arrays import COUNTED
from rlstudio.core.errors import UserError, sentence
from rlstudio.core.system.folders import library_folder, put_aside
from rlstudio.core.words import words
from rlstudio.engine.files.atomic import replacing

NOTES, ORIGIN = "notes.json", "origin.json"
_MOST_BYTES = 256 << 10
_LOCK_SECONDS = 5.0
M = TypeVar("M", bound=BaseModel)


def _tidied(tags: list[str]) -> list[str]:
    """Without blanks around them, none twice, none empty."""
    return list(dict.fromkeys(one for one in (" ".join(tag.split()) for tag in tags) if one))


class RunNotes(BaseModel):
    """A person's name for a run, "" for none; its tags; and a note, which may have several lines."""

    model_config = ConfigDict(extra="forbid")
    format_version: int = Field(default=1, ge=1, le=1)
    title: str = Field(default="", max_length=200)
    tags: Annotated[
        list[Annotated[str, Field(max_length=40)]], Field(max_length=32), AfterValidator(_tidied)
    ] = Field(default_factory=list)
    note: str = Field(default="", max_length=20_000)

    @property
    def said(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.title or self.tags or self.note)


class Change(BaseModel):
    """A setting that is another one than in the run that this one branched off from.

    ``of``: a setting of the algorithm, of the environment, or of the run itself. ``before``, ``after``: as
    JSON; both None where they are long.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    of: Literal["algorithm", "environment", "run"]
    name: str = Field(max_length=200)
    before: JsonValue = None
    after: JsonValue = None


class Origin(BaseModel):
    """What a run came from. ``parent``: the name of the run's folder whose file it went on from.

    ``step``: where they part, None if that is not known, and of a copy. ``changed``: what it does otherwise.
    """

    model_config = ConfigDict(extra="forbid")
    format_version: int = Field(default=1, ge=1, le=1)
    parent: str = Field(max_length=300)
    step: int | None = Field(default=None, ge=0, le=COUNTED)
    changed: list[Change] = Field(default_factory=list, max_length=500)


def read_notes(folder: Path) -> RunNotes:
    """A person's notes of a run; empty where there are none, and where they cannot be read."""
    return _read(folder / NOTES, RunNotes) or RunNotes()


def origin_of(folder: Path) -> Origin | None:
    """What this run came from; None where it came from no other one, and where that cannot be read."""
    return _read(folder / ORIGIN, Origin)


def note_parent(folder: Path, file: Path, step: int | None = None, changed: Sequence[Change] = ()) -> None:
    """Keep which run's file the run in this folder began with, where that lies in the folder of a run.

    step, changed: see ``Origin``.
    """
    old = file.resolve().parent
    if old != folder.resolve() and (old / ".lock").exists() and len(old.name) <= 300:
        _write(folder / ORIGIN, Origin(parent=old.name, step=step, changed=list(changed)[:500]))


def change_notes(folder: Path, change: Callable[[RunNotes], RunNotes]) -> RunNotes:
    """Change a person's notes of a run; no change that another window makes meanwhile is lost.

    Raises UserError if they cannot be written, or are too long. Where nothing is said, no file is left.
    """
    path = folder / NOTES
    with _one_at_a_time():
        before = _read(path, RunNotes)
        if before is None and path.exists():
            put_aside(path, "it holds no notes")
        try:
            after = RunNotes.model_validate(change(before or RunNotes()).model_dump())
        except ValidationError as error:
            raise UserError(sentence(error, words("the notes of a run"))) from None
        if after.said:
            _write(path, after)
        else:
            with suppress(OSError):
                path.unlink(missing_ok=True)
    return after


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold the lock under which notes are read and written again."""
    lock = None
    with suppress(OSError, NotImplementedError, Timeout):  # better without it than not at all
        library_folder().mkdir(parents=True, exist_ok=True)
        lock = FileLock(library_folder() / "notes.lock", timeout=_LOCK_SECONDS, thread_local=False)
        lock.acquire()
    try:
        yield
    finally:
        if lock is not None:
            with suppress(OSError):
                lock.release(force=True)


def _read(path: Path, kind: type[M]) -> M | None:
    if not os.path.isfile(path):  # opening a named pipe would wait forever
        return None
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
        return kind.model_validate_json(data) if len(data) <= _MOST_BYTES else None
    except (OSError, ValidationError):
        return None


def _write(path: Path, content: BaseModel) -> None:
    with replacing(path) as part:
        part.write_text(content.model_dump_json(indent=1), "utf-8")
