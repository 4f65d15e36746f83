"""``NAME.rlworld`` files: a drawn world as readable JSON.

``{"format_version": 1, "settings": {...}}``. The settings are those of ``rlstudio/World-v0`` and contain the
drawing. Reading a file executes nothing: pydantic checks all text and numbers against limits.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rlstudio.core.errors import UserError, sentence
from rlstudio.core.words import mark
from rlstudio.engine.files import small
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
    data = small.content(path, mark("world"), MAX_BYTES)
    small.check_version(path, mark("world"), data, FORMAT_VERSION)
    try:
        return WorldFile.model_validate_json(data, strict=True).settings
    except ValidationError as error:
        raise UserError(sentence(error, str(path))) from None


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
