"""``NAME.rlreplay`` files: a recording of what was played, opened without executing anything.

A file is a zip of

- ``manifest.json``: ``ReplayManifest``, what was played and by whom;
- ``moments.safetensors``: a column for each thing that is known of the moments (``past/saved/columns.py``);
- ``pictures.safetensors``, ``observations.safetensors``: what was seen, as strips (``strip.py``);
- ``policies.safetensors``: the parameters that decided, as far as they are small, else nothing.

Numbers are checked by pydantic, sizes by limits; there is no pickle, and nothing names code.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rlstudio.core.arrays import Array, State
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, words
from rlstudio.engine.files import tensors
from rlstudio.engine.files.archive import Rule, opened
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.members import read_manifest, read_tensors, size_to_write
from rlstudio.engine.files.recordings.manifest import FORMAT_VERSION, ReplayManifest

SUFFIX = ".rlreplay"
PICTURES_BOUND = 512 << 20
"""Bytes that the pictures of one file may take, and the observations."""
POLICIES_BOUND = 48 << 20
"""Bytes of all parameters in one file."""
MOMENTS_BOUND = 512 << 20
_MANIFEST_BYTES = 8 << 20
_KIND = mark("recording")
_MEMBERS = ("moments", "pictures", "observations", "policies")
_BOUNDS = {
    "moments": MOMENTS_BOUND,
    "pictures": PICTURES_BOUND + (64 << 20),
    "observations": PICTURES_BOUND + (64 << 20),
    "policies": POLICIES_BOUND + (4 << 20),
}
_RULES = {
    "manifest.json": Rule(_MANIFEST_BYTES, required=True),
    **{
        f"{name}.safetensors": Rule(bound, required=True, stored=name != "moments")
        for name, bound in _BOUNDS.items()
    },
}
_TOTAL = sum(rule.size for rule in _RULES.values())


@dataclass(frozen=True)
class ReplayFile:
    """The contents of a file in the right format; what the arrays mean is checked where they are used."""

    manifest: ReplayManifest
    moments: State
    pictures: State
    observations: State
    policies: State


def write(path: Path, content: ReplayFile) -> None:
    """Write a file completely or not at all. Raises UserError if it cannot be written."""
    text = content.manifest.model_dump_json(indent=1).encode()
    if len(text) > _MANIFEST_BYTES:
        raise UserError(
            words("{path} was not written: the description of its environment is too long.", path=path)
        )
    parts: dict[str, Mapping[str, Array]] = {name: getattr(content, name) for name in _MEMBERS}
    for name, state in parts.items():
        size = size_to_write(path, name, state)
        if size > _BOUNDS[name]:
            raise UserError(
                words(
                    "{path} was not written: its {name} take more than {most} MB; save a single episode.",
                    path=path,
                    name=name,
                    most=_BOUNDS[name] >> 20,
                )
            )
    with replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("manifest.json", text, zipfile.ZIP_DEFLATED)
        for name, state in parts.items():
            info = zipfile.ZipInfo(f"{name}.safetensors", (1980, 1, 1, 0, 0, 0))
            if name == "moments":
                info.compress_type = zipfile.ZIP_DEFLATED
                # At most 230 times smaller at this level: what is read must not look like a zip bomb.
                info._compresslevel = 1  # type: ignore[attr-defined]
            with archive.open(info, "w", force_zip64=True) as stream:
                tensors.write(stream, state)


def peek(path: Path | str) -> ReplayManifest:
    """Read the manifest only. Raises UserError with one sentence naming the file."""
    path = Path(path)
    with opened(path, _RULES, _TOTAL, _KIND) as archive:
        return read_manifest(path, archive, ReplayManifest, FORMAT_VERSION)


def read(path: Path | str) -> ReplayFile:
    """Read everything. Raises UserError with one sentence naming the file, for every kind of damage."""
    path = Path(path)
    with opened(path, _RULES, _TOTAL, _KIND) as archive:
        manifest = read_manifest(path, archive, ReplayManifest, FORMAT_VERSION)
        # Values may be unknown (NaN) at a moment; parameters may not.
        parts = {
            name: read_tensors(path, archive, f"{name}.safetensors", finite=name == "policies")
            for name in _MEMBERS
        }
    return ReplayFile(manifest, **parts)
