"""``NAME.rlstudio`` files: written completely or not at all, opened without executing their content.

A file is a zip of

- ``manifest.json``: ``Manifest``, what was trained and its scores;
- ``policy.safetensors``: ``Policy.state()``, what a viewer needs;
- ``thumbnail.png``: a picture of the environment;
- ``curves.npz``: name -> float64 (2, n), rows x and y;
- ``training.safetensors`` in a resumable one: everything else that continuing needs;
- ``memory.frames`` in one with a replay memory of pictures: these, packed (``packed_frames.py``).

Ids are checked by the registry, numbers by pydantic, sizes by limits; there is no pickle.
"""

from __future__ import annotations

import io
import math
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import numpy as np

from rlstudio.core import registry
from rlstudio.core.algorithm import Algorithm
from rlstudio.core.arrays import Array, State
from rlstudio.core.env import EnvSpec, Frame
from rlstudio.core.errors import UserError, reason_in, shown
from rlstudio.core.hyperparameters import Hyperparameters
from rlstudio.core.policy import Policy
from rlstudio.core.words import mark, said_within, words
from rlstudio.engine.files import added_environments, misfits, packed_frames, tensors
from rlstudio.engine.files.archive import Rule, opened
from rlstudio.engine.files.atomic import replacing
from rlstudio.engine.files.curves import Curves, curves_bytes, read_curves
from rlstudio.engine.files.manifest import FORMAT_VERSION, Manifest
from rlstudio.engine.files.members import read_frames, read_manifest, read_tensors

P = ParamSpec("P")
T = TypeVar("T")

SUFFIX = ".rlstudio"

_MB, _GB = 1 << 20, 1 << 30
_RULES = {
    "manifest.json": Rule(1 * _MB, required=True),
    "policy.safetensors": Rule(512 * _MB, required=True, stored=True),
    "thumbnail.png": Rule(4 * _MB, required=True, stored=True),
    "curves.npz": Rule(256 * _MB, required=True, stored=True),
    # Files of earlier versions have the frames of a replay memory there: a million are 7 GB.
    "training.safetensors": Rule(8 * _GB, stored=True),
    # Packed within; what it unpacks to is limited where it is read.
    "memory.frames": Rule(8 * _GB, stored=True),
}
_TOTAL = 9 * _GB
_THUMBNAIL_WIDTH = 480

NOT_OPENED = mark("{path} cannot be opened: {reason}.")


@dataclass(frozen=True)
class Checkpoint:
    """The contents of a file in the right format; ``open_policy`` checks them against the registry.

    ``frames`` (lanes, slots, *frame): of the replay memory, where these are kept apart.
    """

    path: Path
    manifest: Manifest
    policy_state: State
    curves: dict[str, tuple[Array, Array]]
    thumbnail_png: bytes
    training_state: State | None = None
    frames: Array | None = None


def in_a_sentence(template: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Turn every error of a function that reads a file into a UserError of this template."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def guarded(*arguments: P.args, **more: P.kwargs) -> T:
            try:
                return function(*arguments, **more)
            except UserError:
                raise
            except Exception as error:
                first = arguments[0] if arguments else ""
                path = first.path if isinstance(first, Checkpoint) else first
                reason = f"{type(error).__name__}: {error}".rstrip(".: ")
                if isinstance(error, MemoryError):
                    reason = words("it needs more memory than this computer has free")
                raise UserError(words(template, path=path, reason=reason)) from error

        return guarded

    return decorate


# ---------------------------------------------------------------------------------- writing


@in_a_sentence(mark("{path} cannot be written: {reason}."))
def write(
    path: Path | str,
    manifest: Manifest,
    policy_state: Mapping[str, Array],
    curves: Curves,
    thumbnail: Frame | bytes,
    training_state: Mapping[str, Array] | None = None,
    frames: packed_frames.Frames | None = None,
) -> None:
    """Write a checkpoint; an existing file is replaced only after the new one is on the disk.

    frames: of the replay memory, which ``training_state`` then lacks; they are read block by block.
    thumbnail: a picture (H, W, 3) or PNG bytes. The manifest's ``resumable`` follows from
    ``training_state``. Curves longer than MAX_CURVE_POINTS keep the extremes of equal blocks.
    Raises UserError if the file cannot be written or a weight is NaN; then the old file stays.
    """
    path = Path(path)
    try:
        _check_finite(path, mark("policy"), policy_state)
        _check_finite(path, mark("training"), training_state or {})
        _write(path, manifest, policy_state, curves, thumbnail, training_state, frames)
    except tensors.BadTensors as error:
        raise UserError(
            words("{path} was not written: the state has a {problem}.", path=path, problem=error)
        ) from error
    finally:
        if frames is not None:
            frames.let_go()


def _check_finite(path: Path, what: str, state: Mapping[str, Array]) -> None:
    for name, value in state.items():
        if value.dtype.kind == "f" and not np.isfinite(value).all():
            raise UserError(
                words(
                    "{path} was not written: the {what} has diverged ({name} holds NaN or infinite "
                    "values); lower the learning rate and start again.",
                    path=path,
                    what=said_within(what),
                    name=name,
                )
            )


def _write(
    path: Path,
    manifest: Manifest,
    policy_state: Mapping[str, Array],
    curves: Curves,
    thumbnail: Frame | bytes,
    training_state: Mapping[str, Array] | None,
    frames: packed_frames.Frames | None,
) -> None:
    changes = {"resumable": training_state is not None, "format_version": 1 if frames is None else 2}
    manifest = manifest.model_copy(update=changes)
    picture = thumbnail if isinstance(thumbnail, bytes) else png(thumbnail)
    with replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        text = manifest.model_dump_json(indent=1).encode()
        archive.writestr("manifest.json", text, zipfile.ZIP_DEFLATED)
        _write_tensors(archive, "policy.safetensors", policy_state)
        archive.writestr("thumbnail.png", picture)
        archive.writestr("curves.npz", curves_bytes(curves))
        if training_state is not None:
            _write_tensors(archive, "training.safetensors", training_state)
        if frames is not None:
            _check_size("memory.frames", math.prod(frames.shape))
            with archive.open("memory.frames", "w", force_zip64=True) as stream:
                packed_frames.write(stream, frames)


def _write_tensors(archive: zipfile.ZipFile, name: str, state: Mapping[str, Array]) -> None:
    _check_size(name, tensors.size_of(state))
    with archive.open(name, "w", force_zip64=True) as stream:
        tensors.write(stream, state)


def _check_size(name: str, size: int) -> None:
    if size > _RULES[name].size:
        raise UserError(
            words(
                "the checkpoint was not written: {name} would be {size:.1f} GB, at most "
                "{most:g} GB are allowed; save one that is not resumable, or use a smaller "
                "replay memory.",
                name=name,
                size=size / _GB,
                most=_RULES[name].size / _GB,
            )
        )


def png(picture: Frame) -> bytes:
    """A picture (H, W, 3) as a small PNG."""
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(picture))
    image.thumbnail((_THUMBNAIL_WIDTH, _THUMBNAIL_WIDTH))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


# ---------------------------------------------------------------------------------- reading


@in_a_sentence(NOT_OPENED)
def peek(path: Path | str) -> Manifest:
    """Read the manifest only. Raises UserError with one sentence naming the file."""
    path = Path(path)
    with opened(path, _RULES, _TOTAL) as archive:
        return _manifest(path, archive)


@in_a_sentence(NOT_OPENED)
def peek_curves(path: Path | str) -> tuple[Manifest, dict[str, tuple[Array, Array]]]:
    """Read manifest and curves only. Raises UserError with one sentence naming the file."""
    path = Path(path)
    with opened(path, _RULES, _TOTAL) as archive:
        manifest = _manifest(path, archive)
        return manifest, _curves(path, archive, manifest)


@in_a_sentence(NOT_OPENED)
def thumbnail(path: Path | str) -> bytes:
    """Read the picture only, as PNG bytes. Raises UserError with one sentence naming the file."""
    path = Path(path)
    with opened(path, _RULES, _TOTAL) as archive:
        return checked_png(path, archive.read("thumbnail.png"))


@in_a_sentence(NOT_OPENED)
def load(path: Path | str, *, training: bool = True) -> Checkpoint:
    """Read everything; with ``training`` false, skip the training state, which may be large.

    Raises UserError with one sentence naming the file, for every kind of damage.
    """
    path = Path(path)
    with opened(path, _RULES, _TOTAL) as archive:
        manifest = _manifest(path, archive)
        policy_state = read_tensors(path, archive, "policy.safetensors")
        picture = checked_png(path, archive.read("thumbnail.png"))
        curves = _curves(path, archive, manifest)
        training_state = frames = None
        if training and manifest.resumable:
            training_state = read_tensors(path, archive, "training.safetensors")
            if "memory.frames" in archive.namelist():
                frames = read_frames(path, archive, "memory.frames")
    return Checkpoint(path, manifest, policy_state, curves, picture, training_state, frames)


def _manifest(path: Path, archive: zipfile.ZipFile) -> Manifest:
    manifest = read_manifest(path, archive, Manifest, FORMAT_VERSION)
    if manifest.resumable != ("training.safetensors" in archive.namelist()):
        raise UserError(
            words("{path} is incomplete: its manifest and its training.safetensors do not agree.", path=path)
        )
    if (manifest.format_version > 1) != ("memory.frames" in archive.namelist()):
        raise UserError(
            words("{path} is incomplete: its manifest and its memory.frames do not agree.", path=path)
        )
    return manifest


def _curves(path: Path, archive: zipfile.ZipFile, manifest: Manifest) -> dict[str, tuple[Array, Array]]:
    curves = read_curves(path, archive.read("curves.npz"))
    late = [name for name, (x, _) in curves.items() if len(x) and x[-1] > manifest.step]
    if late:
        raise UserError(
            words(
                "{path} is damaged: its curve {name} goes on beyond its step {step}.",
                path=path,
                name=shown(late[0]),
                step=manifest.step,
            )
        )
    return curves


def checked_png(path: Path, png: bytes) -> bytes:
    """The bytes of a thumbnail. Raises UserError, naming the file, if they are no small PNG picture."""
    width, height = int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
    if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR":
        raise UserError(words("{path} is damaged: its thumbnail.png is not a PNG picture.", path=path))
    if not (1 <= width <= 2048 and 1 <= height <= 2048):
        raise UserError(
            words(
                "{path} is refused: its thumbnail has {width} x {height} pixels, at most 2048 each.",
                path=path,
                width=width,
                height=height,
            )
        )
    return png


# ---------------------------------------------------------------------------------- opening


@in_a_sentence(NOT_OPENED)
def open_environment(checkpoint: Checkpoint, changes: Mapping[str, Any] | None = None) -> EnvSpec:
    """The environment of a file, with ``changes`` of its settings by a person.

    Raises UserError if it is missing or its spaces are different here.
    """
    path, manifest, changes = checkpoint.path, checkpoint.manifest, changes or {}
    try:
        trusted = added_environments.trusted(manifest.env)
        of_file = {name: value for name, value in manifest.env_settings.items() if name not in changes}
        added_environments.check_texts(manifest.env, of_file)  # what a person says here counts instead
        settings = {**of_file, **changes}
        spec = registry.environment(manifest.env, settings, imports=trusted)
    except UserError as error:
        if changes:  # is the file to blame, or what a person says?
            open_environment(checkpoint)
            raise
        raise UserError(words("{path} cannot be opened: {reason}", path=path, reason=error)) from error
    for kind, in_file, here in (
        ("observation", manifest.observation_space, spec.observation_space),
        ("action", manifest.action_space, spec.action_space),
    ):
        if in_file != here:
            with_settings = bool(changes)
            raise UserError(
                misfits.other_space(path, kind, in_file, here, manifest.env, with_settings=with_settings)
            )
    return spec


@in_a_sentence(NOT_OPENED)
def open_policy(
    checkpoint: Checkpoint, device: str = "cpu", changes: Mapping[str, Any] | None = None
) -> tuple[EnvSpec, Policy]:
    """The environment, with ``changes`` of its settings, and a policy with the file's parameters.

    Raises UserError, naming the file, for an unknown or missing environment or algorithm, settings out
    of bounds, other spaces than the environment's, and tensors that are missing or of wrong shape.
    """
    path, manifest = checkpoint.path, checkpoint.manifest
    spec = open_environment(checkpoint, changes)
    try:
        algorithm = registry.algorithm(manifest.algorithm)
        config = algorithm.Config.parse(manifest.config, manifest.algorithm)
    except UserError as error:
        raise UserError(words("{path} cannot be opened: {reason}", path=path, reason=error)) from error
    reason = algorithm.refusal(spec)
    if reason is not None:
        raise UserError(
            words(
                "{path} cannot be opened: {algorithm} does not fit {environment}: {reason}",
                path=path,
                algorithm=manifest.algorithm,
                environment=manifest.env,
                reason=reason,
            )
        )
    check_policy(checkpoint, spec, algorithm, config)
    policy = algorithm.make_policy(spec, config, device=device, seed=manifest.seed)
    try:
        policy.restore(checkpoint.policy_state)
    except ValueError as error:
        raise UserError(
            words(
                "{path} cannot be opened: its policy does not fit: {reason}.",
                path=path,
                reason=reason_in(error),
            )
        ) from error
    return spec, policy


def check_policy(
    checkpoint: Checkpoint, spec: EnvSpec, algorithm: type[Algorithm], config: Hyperparameters
) -> None:
    """Compare the file's tensors with those that its settings need, before a network is built.

    Raises UserError, naming the file and the tensor.
    """
    misfits.check_parameters(checkpoint.path, checkpoint.policy_state, spec, algorithm, config)
