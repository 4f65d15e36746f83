"""What was in view when a demo was saved: numbers for its manifest, and arrays beside it in the same zip.

- ``tape.safetensors``: what was played until then, and what was seen last (``past/saved/tape.py``);
- ``states.safetensors``: the states of the environment and of random generators, sealed where a simulator of
  another language reads them (``seal.py``);
- ``deciding.safetensors``: the parameters that decided, where the agent's file may hold other ones.

There is no pickle, and nothing names code. What the arrays mean is checked where they are used.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from rlstudio.core.arrays import COUNTED, State
from rlstudio.core.errors import UserError
from rlstudio.core.words import mark, words
from rlstudio.engine.files import tensors
from rlstudio.engine.files.archive import Rule, opened
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.members import read_tensors, size_to_write

TAPE_BOUND = 96 << 20
STATES_BOUND = 96 << 20
POLICY_BOUND = 48 << 20
"""Bytes that the parameters in a demo may take; larger ones are left to the agent's file."""
MANIFEST_BOUND = 1 << 20
_MANIFEST = "manifest.json"
_BOUNDS = {
    "tape": TAPE_BOUND + (4 << 20),
    "states": STATES_BOUND + (4 << 20),
    "deciding": POLICY_BOUND + (4 << 20),
}
_RULES = {
    _MANIFEST: Rule(MANIFEST_BOUND, required=True),
    **{f"{name}.safetensors": Rule(bound, required=True) for name, bound in _BOUNDS.items()},
}
_TOTAL = sum(rule.size for rule in _RULES.values())
_KIND = mark("demo")
_SIGN = b"PK\x03\x04"


class Played(BaseModel):
    """The episode in view when a demo was saved.

    ``source``: whether a stage played it or a training that was watched. ``number``, ``step``, ``score``: of
    the episode. ``ended``: it was over. ``seed``: it can be begun again by this one. ``begins``: the next
    decision is its first one, or follows from none. ``decisions``, ``episodes``: of the whole run, or of all
    that was played. ``policy_step``: environment steps of training behind the policy that played.
    ``last_key``: the last action of whoever acted. ``by_person``: a person chose it; ``mixed``: a person
    intervened. ``idle_frames``, ``per_decision``: see ``Stage``. ``thinks``: the last decision was thought
    over. Of a training: ``phase`` of a planner's last sweep; ``came_by``, ``explored``, ``at_rest`` as in
    ``ShownDecision``. ``seal``: of the states.
    """

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)
    source: Literal["stage", "training"]
    number: int = Field(ge=0, le=COUNTED)
    step: int = Field(ge=0, le=COUNTED)
    score: float
    ended: bool = False
    seed: int | None = Field(default=None, ge=0, lt=2**31)
    begins: bool = False
    decisions: int = Field(default=0, ge=0, le=COUNTED)
    episodes: int = Field(default=0, ge=0, le=COUNTED)
    policy_step: int = Field(default=0, ge=0, le=COUNTED)
    last_key: int | None = Field(default=None, ge=0, le=COUNTED)
    by_person: bool = False
    mixed: bool = False
    idle_frames: int = Field(default=0, ge=0, le=100_000)
    per_decision: int = Field(default=1, ge=1, le=10_000)
    thinks: bool = False
    phase: str = Field(default="", max_length=200)
    came_by: int | None = Field(default=None, ge=0, le=COUNTED)
    explored: bool = False
    at_rest: bool = False
    seal: str | None = Field(default=None, max_length=200)


@dataclass(frozen=True)
class MomentArrays:
    """The arrays of what was in view, by the names of their members."""

    tape: State
    states: State
    deciding: State = field(default_factory=dict)


def is_archive(path: Path) -> bool:
    """Whether a demo holds a moment of what was played. False for whatever cannot be read."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_SIGN)) == _SIGN
    except (OSError, ValueError):
        return False


def text_of(path: Path) -> bytes:
    """The manifest of a zip. Raises UserError with one sentence naming the file."""
    with opened(path, _RULES, _TOTAL, _KIND) as archive:
        return archive.read(_MANIFEST)


def arrays_of(path: Path) -> MomentArrays:
    """The arrays of a zip. Raises UserError with one sentence naming the file, for every kind of damage."""
    with opened(path, _RULES, _TOTAL, _KIND) as archive:
        # What was estimated may be unknown (NaN) at a moment; states and parameters may not.
        parts = {
            name: read_tensors(path, archive, f"{name}.safetensors", finite=name != "tape")
            for name in _BOUNDS
        }
    return MomentArrays(**parts)


def write(path: Path, manifest: str, arrays: MomentArrays) -> None:
    """Write a zip completely or not at all. Raises UserError if it cannot be written."""
    for name, bound in _BOUNDS.items():
        size = size_to_write(path, name, getattr(arrays, name))
        if size > bound:
            raise UserError(
                words(
                    "{path} was not written: its {name} take more than {most} MB.",
                    path=path,
                    name=name,
                    most=bound >> 20,
                )
            )
    with replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_MANIFEST, manifest.encode(), zipfile.ZIP_DEFLATED)
        for name in _BOUNDS:
            info = zipfile.ZipInfo(f"{name}.safetensors", (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            # At most 230 times smaller at this level: what is read must not look like a zip bomb.
            info._compresslevel = 1  # type: ignore[attr-defined]
            with archive.open(info, "w", force_zip64=True) as stream:
                tensors.write(stream, getattr(arrays, name))
