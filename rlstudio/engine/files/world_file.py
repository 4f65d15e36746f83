"""``NAME.rlworld`` files: a drawn world as readable JSON.

``{"format_version": 1, "settings": {...}}``. The settings are those of ``rlstudio/World-v0`` and contain the
drawing. Reading a file executes nothing: pydantic checks all text and numbers against limits.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rlstudio.core.errors import UserError, sentence
from rlstudio.engine.files.atomic import replacing
from rlstudio.envs.grid.drawn_world import DrawnWorld
from rlstudio.envs.grid.settings import WorldSettings

SUFFIX = ".rlworld"
FORMAT_VERSION = 1
ENVIRONMENT = DrawnWorld.id
"""The environment that a file describes."""

# The largest world, with a reward in every cell, needs a tenth of it.
MAX_BYTES = 1 << 20


class WorldFile(BaseModel):
    """The contents of a file."""

    model_config = ConfigDict(extra="forbid")
    format_version: int = Field(ge=1)
    settings: WorldSettings


def read(path: str | Path) -> WorldSettings:
    """Read a world. Raises UserError with one sentence for a file that is missing, broken or newer."""
    path = Path(path)
    if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
        # Opening a named pipe would wait forever.
        raise UserError(f"{path} is a device or a pipe, not a world's file.")
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UserError(f"{path} cannot be opened: {error.strerror or error}.") from error
    if len(data) > MAX_BYTES:
        raise UserError(f"{path} is no world of RL Studio: it is larger than {MAX_BYTES >> 20} MB.")
    version = _version(path, data)
    if version > FORMAT_VERSION:
        raise UserError(
            f"{path} was written by a newer RL Studio (format {version}; this one reads up to "
            f"{FORMAT_VERSION}); update RL Studio to open it."
        )
    try:
        return WorldFile.model_validate_json(data, strict=True).settings
    except ValidationError as error:
        raise UserError(sentence(error, str(path))) from None


def _version(path: Path, data: bytes) -> int:
    """Check the version first, because a newer file may have other contents. Raises UserError."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):  # deeply nested brackets
        raise UserError(f"{path} is no world of RL Studio: it is not JSON.") from None
    version = found.get("format_version") if isinstance(found, dict) else None
    if not isinstance(version, int) or isinstance(version, bool):
        raise UserError(f"{path} is no world of RL Studio: it says no format_version.")
    return version


def write(path: str | Path, settings: WorldSettings) -> None:
    """Write a world completely or not at all. Raises UserError if it cannot be written."""
    content = {"format_version": FORMAT_VERSION, "settings": settings.model_dump(mode="json")}
    text = json.dumps(content, indent=2, allow_nan=False)
    # One line per reward, like one line per row: [2, 5, -1.0].
    text = re.sub(r"\[\s+(\d+),\s+(\d+),\s+([^\s\]]+)\s+\]", r"[\1, \2, \3]", text)
    with replacing(Path(path)) as part:
        part.write_text(text + "\n", "utf-8")


def named(environment: str) -> tuple[str, dict[str, Any]]:
    """The id and settings of an environment that a person names: an id, or a .rlworld file.

    Raises UserError for a file that cannot be read.
    """
    if not environment.lower().endswith(SUFFIX):
        return environment, {}
    return ENVIRONMENT, read(environment).model_dump(mode="json")
