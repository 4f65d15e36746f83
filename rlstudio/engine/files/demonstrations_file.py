"""``NAME.rldemonstrations`` files: episodes of somebody who knows how, for others to learn from.

A file is a zip of

- ``manifest.json``: ``DemonstrationsManifest``, what was played, by whom, and what it came to;
- ``episodes.safetensors``: what was seen and done, as ``Demonstrations.state()``;
- ``thumbnail.png``: a picture of the environment.

Ids are checked by the registry, numbers by pydantic, sizes by limits; there is no pickle.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from rlstudio.core.demonstrations import MOST_BYTES, MOST_STEPS, Demonstrations
from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.errors import UserError
from rlstudio.core.spaces import Space
from rlstudio.core.words import mark, words
from rlstudio.engine.files import checkpoint, tensors
from rlstudio.engine.files.archive import Rule, opened
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.manifest import Moment, Settings, library_versions
from rlstudio.engine.files.members import read_manifest, read_tensors

SUFFIX = ".rldemonstrations"
FORMAT_VERSION = 1
_MB = 1 << 20
_EPISODES = "episodes.safetensors"
_RULES = {
    "manifest.json": Rule(1 * _MB, required=True),
    _EPISODES: Rule(MOST_BYTES, required=True),
    "thumbnail.png": Rule(4 * _MB, required=True, stored=True),
}
_TOTAL = sum(rule.size for rule in _RULES.values())
_KIND = mark("demonstration")
_SEEN_OTHERWISE = mark(
    "{path} does not fit {environment} with these settings: what is seen there is another space; choose the "
    "settings that it was made with."
)
_DONE_OTHERWISE = mark(
    "{path} does not fit {environment} with these settings: what is done there is another space; choose the "
    "settings that it was made with."
)


MadeBy = Literal["person", "agent", "planner"]
"""A person at the keys, an agent that was trained, or a planner that knows the model."""


class DemonstrationsManifest(BaseModel):
    """The description of a file, which can be read without its episodes.

    ``maker``: the algorithm of whoever made them, or the name that a person gave. Returns are true ones.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    format_version: int = Field(default=FORMAT_VERSION, ge=1, le=FORMAT_VERSION)
    env: str = Field(max_length=200)
    env_settings: Settings = Field(default_factory=dict)
    observation_space: Space
    action_space: Space
    made_by: MadeBy
    maker: str = Field(default="", max_length=200)
    seed: int | None = Field(default=None, ge=0, lt=2**31)
    episodes: int = Field(ge=1, le=MOST_STEPS)
    steps: int = Field(ge=1, le=MOST_STEPS)
    mean_return: float
    least_return: float
    greatest_return: float
    versions: dict[str, str] = Field(default_factory=lambda: dict(library_versions()))
    created: Moment = Field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))


@dataclass(frozen=True)
class DemonstrationsFile:
    """The contents of a file in the right format."""

    path: Path
    manifest: DemonstrationsManifest
    demonstrations: Demonstrations
    thumbnail_png: bytes


def described(
    spec: EnvSpec,
    found: Demonstrations,
    made_by: MadeBy,
    maker: str = "",
    seed: int | None = None,
) -> DemonstrationsManifest:
    """The manifest of these episodes."""
    return DemonstrationsManifest(
        env=spec.id,
        env_settings=spec.settings.model_dump(mode="json"),
        observation_space=spec.observation_space,
        action_space=spec.action_space,
        made_by=made_by,
        maker=maker,
        seed=seed,
        episodes=found.episodes,
        steps=found.steps,
        mean_return=float(found.returns.mean()),
        least_return=float(found.returns.min()),
        greatest_return=float(found.returns.max()),
    )


def write(
    path: Path | str, manifest: DemonstrationsManifest, found: Demonstrations, thumbnail: Frame | bytes
) -> None:
    """Write a file completely or not at all. Raises UserError if it cannot be written."""
    path, state = Path(path), found.state()
    size = tensors.size_of(state)
    if size > _RULES[_EPISODES].size:
        raise UserError(
            words(
                "{path} was not written: its episodes would take {size:.1f} GB, at most 1 GB is "
                "allowed; take fewer episodes.",
                path=path,
                size=size / 2**30,
            )
        )
    picture = thumbnail if isinstance(thumbnail, bytes) else checkpoint.png(thumbnail)
    info = zipfile.ZipInfo(_EPISODES, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    # At most 230 times smaller at this level: what is read must not look like a zip bomb.
    info._compresslevel = 1  # type: ignore[attr-defined]
    with replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("manifest.json", manifest.model_dump_json(indent=1), zipfile.ZIP_DEFLATED)
        with archive.open(info, "w", force_zip64=True) as stream:
            tensors.write(stream, state)
        archive.writestr("thumbnail.png", picture)


@checkpoint.in_a_sentence(checkpoint.NOT_OPENED)
def peek(path: Path | str) -> DemonstrationsManifest:
    """Read the manifest only. Raises UserError with one sentence naming the file."""
    path = Path(path)
    with opened(path, _RULES, _TOTAL, _KIND) as archive:
        return read_manifest(path, archive, DemonstrationsManifest, FORMAT_VERSION)


@checkpoint.in_a_sentence(checkpoint.NOT_OPENED)
def picture(path: Path | str) -> bytes:
    """Read the picture only, as PNG bytes. Raises UserError with one sentence naming the file."""
    path = Path(path)
    with opened(path, _RULES, _TOTAL, _KIND) as archive:
        return checkpoint.checked_png(path, archive.read("thumbnail.png"))


@checkpoint.in_a_sentence(checkpoint.NOT_OPENED)
def read(path: Path | str) -> DemonstrationsFile:
    """Read everything. Raises UserError with one sentence naming the file, for every kind of damage."""
    path = Path(path)
    with opened(path, _RULES, _TOTAL, _KIND) as archive:
        manifest = read_manifest(path, archive, DemonstrationsManifest, FORMAT_VERSION)
        state = read_tensors(path, archive, _EPISODES)
        png = checkpoint.checked_png(path, archive.read("thumbnail.png"))
    try:
        found = Demonstrations.of(state, manifest.observation_space, manifest.action_space)
    except ValueError as error:
        raise UserError(words("{path} is damaged: {reason}.", path=path, reason=error)) from None
    if (found.episodes, found.steps) != (manifest.episodes, manifest.steps):
        raise UserError(words("{path} is damaged: its manifest and its episodes do not agree.", path=path))
    return DemonstrationsFile(path, manifest, found, png)


def fitting(file: DemonstrationsFile, spec: EnvSpec) -> Demonstrations:
    """What a file demonstrates, to be learned from in this environment.

    Raises UserError, naming the file, where it is of another one, or where something else is seen or done.
    """
    about = file.manifest
    if about.env != spec.id:
        raise UserError(
            words(
                "{path} holds demonstrations of {theirs}, not of {environment}.",
                path=file.path,
                theirs=about.env,
                environment=spec.id,
            )
        )
    for template, there, here in (
        (_SEEN_OTHERWISE, about.observation_space, spec.observation_space),
        (_DONE_OTHERWISE, about.action_space, spec.action_space),
    ):
        if there != here:
            raise UserError(words(template, path=file.path, environment=spec.id))
    return file.demonstrations
