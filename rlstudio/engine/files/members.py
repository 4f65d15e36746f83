"""The members that our zip files have in common: a manifest in JSON, and tensors."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from rlstudio.core.arrays import Array, State
from rlstudio.core.errors import UserError, sentence, shown
from rlstudio.engine.files import packed_frames, tensors

M = TypeVar("M", bound=BaseModel)


def read_manifest(path: Path, archive: zipfile.ZipFile, kind: type[M], newest: int) -> M:
    """The manifest of a file whose format this program reads up to ``newest``. Raises UserError."""
    try:
        content = json.loads(archive.read("manifest.json"))
    except (ValueError, RecursionError):  # not JSON, integers of thousands of digits, deep nesting
        raise UserError(f"{path} is damaged: its manifest.json is not JSON.") from None
    if not isinstance(content, dict):
        raise UserError(f"{path} is damaged: its manifest.json is not a manifest.")
    given = content.get("format_version")
    if isinstance(given, int) and given > newest:
        raise UserError(
            f"{path} was written by a newer RL Studio: it has format {shown(given)}, this one reads up to "
            f"{newest}; update RL Studio."
        )
    try:
        return kind.model_validate(content)
    except ValidationError as error:
        raise UserError(sentence(error, f"the manifest of {path}")) from None


def read_tensors(path: Path, archive: zipfile.ZipFile, member: str, *, finite: bool = True) -> State:
    """The arrays of a member, all numbers finite if that is asked for. Raises UserError."""
    with archive.open(member) as stream:
        try:
            return tensors.read(stream, archive.getinfo(member).file_size, finite=finite)
        except tensors.BadTensors as error:
            raise UserError(f"{path} is damaged: {member} holds {error}.") from None


def read_frames(path: Path, archive: zipfile.ZipFile, member: str) -> Array:
    """The frames of a replay memory. Raises UserError."""
    with archive.open(member) as stream:
        try:
            return packed_frames.read(stream)
        except packed_frames.BadFrames as error:
            raise UserError(f"{path} is damaged: {member} holds {error}.") from None
