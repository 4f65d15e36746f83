"""Settings that are known to work for an environment and an algorithm: resources/presets/*.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pydantic import ValidationError

from rlstudio.core.catalogue import Preset, presets_for
from rlstudio.core.errors import UnknownId, UserError, sentence
from rlstudio.core.registry import LoadFailure
from rlstudio.core.system.resources import resources
from rlstudio.core.words import words


def folder() -> Path:
    """The folder of preset files: one for each algorithm, named by its id."""
    return resources() / "presets"


def read(path: Path) -> list[Preset]:
    """The presets of one file, in its order. Raises UserError with one sentence naming the file."""
    try:
        with path.open("rb") as stream:
            content = tomllib.load(stream)
    except (OSError, ValueError, RecursionError) as error:  # integers of thousands of digits raise ValueError
        raise UserError(
            words("the presets {name} cannot be read: {reason}.", name=path.name, reason=error)
        ) from error
    tables = content.pop("preset", [])
    if content or not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise UserError(words("the presets {name} must hold [[preset]] tables only.", name=path.name))
    presets = []
    for table in tables:
        try:
            presets.append(Preset.model_validate({"algorithm": path.stem, **table}))
        except ValidationError as error:
            raise UserError(sentence(error, words("the presets {name}", name=path.name))) from None
    return presets


def read_all() -> tuple[list[Preset], list[LoadFailure]]:
    """Every preset, and the files that could not be read with the reason."""
    presets: list[Preset] = []
    failures: list[LoadFailure] = []
    for path in sorted(folder().glob("*.toml")):
        try:
            presets += read(path)
        except UserError as error:
            failures.append(LoadFailure("presets", path.name, str(error)))
    return presets, failures


def read_for(env: str, algorithm: str) -> list[Preset]:
    """The presets of a pair, its default first.

    Without a file there are no presets. Raises UserError if the algorithm's file is broken.
    """
    path = folder() / f"{algorithm}.toml"
    return presets_for(read(path), env, algorithm) if path.is_file() else []


def preset(env: str, algorithm: str, name: str) -> Preset:
    """The preset of this name. Raises UnknownId with the nearest names."""
    found = read_for(env, algorithm)
    for candidate in found:
        if candidate.name == name:
            return candidate
    kind = words("preset of {algorithm} for {environment}", algorithm=algorithm, environment=env)
    raise UnknownId(kind, name, [candidate.name for candidate in found])
