"""The members that our zip files have in common: a manifest in JSON, and tensors."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from rlstudio.core.arrays import Array, State
from rlstudio.core.errors import UserError, sentence, shown
from rlstudio.core.words import words
from rlstudio.engine.files import packed_frames, tensors

M = TypeVar("M", bound=BaseModel)


def read_manifest(path: Path, archive: zipfile.ZipFile, kind: type[M], newest: int) -> M:
    """The manifest of a file whose format this program reads up to ``newest``. Raises UserError."""
    try:
        content = json.loads(archive.read("manifest.json"))
    except (ValueError, RecursionError):  # not JSON, integers of thousands of digits, deep nesting
        raise UserError(words("{path} is damaged: its manifest.json is not JSON.", path=path)) from None
    if not isinstance(content, dict):
        raise UserError(words("{path} is damaged: its manifest.json is not a manifest.", path=path))
    given = content.get("format_version")
    if isinstance(given, int) and given > newest:
        raise UserError(
            words(
                "{path} was written by a newer RL Studio: it has format {given}, this one reads "
                "up to {newest}; update RL Studio.",
                path=path,
                given=shown(given),
                newest=newest,
            )
        )
    try:
        return kind.model_validate(content)
    except ValidationError as error:
        raise UserError(sentence(error, words("the manifest of {path}", path=path))) from None


def read_tensors(path: Path, archive: zipfile.ZipFile, member: str, *, finite: bool = True) -> State:
    """The arrays of a member, all numbers finite if that is asked for. Raises UserError."""
    with archive.open(member) as stream:
        try:
            return tensors.read(stream, archive.getinfo(member).file_size, finite=finite)
        except tensors.BadTensors as error:
            raise UserError(
                words("{path} is damaged: {member} holds {found}.", path=path, member=member, found=error)
            ) from None


def read_frames(path: Path, archive: zipfile.ZipFile, member: str) -> Array:
    """The frames of a replay memory. Raises UserError."""
    with archive.open(member) as stream:
        try:
            return packed_frames.read(stream)
        except packed_frames.BadFrames as error:
            raise UserError(
                words("{path} is damaged: {member} holds {found}.", path=path, member=member, found=error)
            ) from None


def size_to_write(path: Path, name: str, state: Mapping[str, Array]) -> int:
    """How many bytes a member of tensors takes. Raises UserError for a dtype that the format lacks."""
    try:
        return tensors.size_of(state)
    except tensors.BadTensors as error:
        raise UserError(
            words("{path} was not written: its {name} have a {problem}.", path=path, name=name, problem=error)
        ) from error
