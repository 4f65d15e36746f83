"""What the library keeps of a run, read from its folder."""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from rlstudio.core.errors import UserError
from rlstudio.core.live_changes import LiveChange
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.checkpoint import Checkpoint
from rlstudio.engine.files.curves import Curves
from rlstudio.engine.files.manifest import Manifest
from rlstudio.engine.files.runs.notes import RunNotes, origin_of, read_notes

SPARK_POINTS = 48
"""Points of the small curve of a run's returns."""
_PICTURE = (160, 120)


@dataclass(frozen=True)
class FoundRun:
    """A run as its folder tells of it.

    ``path``: the file that shows it best, the best policy or else the last; ``last``: the file that it goes
    on from, "" if there is none. ``parent``, ``parted``: what it came from and at which step, see ``Origin``.
    ``spark``: see ``spark``. ``png``: a small picture. ``written``: seconds since 1970, as the file says.
    """

    path: Path
    last: str
    manifest: Manifest
    best_return: float | None
    notes: RunNotes
    parent: str
    parted: int | None
    fingerprint: str
    written: float
    spark: bytes
    png: bytes


def read_run(folder: Path) -> FoundRun | None:
    """The run in a folder, all of whose listed files open; None where there is none. Raises nothing."""
    last, best = _loaded(folder / "last.rlstudio"), _loaded(folder / "best.rlstudio")
    newest = last or best
    if newest is None:
        return None
    manifest, origin = newest.manifest, origin_of(folder)
    return FoundRun(
        path=(best or newest).path,
        last=str(last.path) if last is not None and last.manifest.resumable else "",
        manifest=manifest,
        best_return=_best_return(manifest, best),
        notes=read_notes(folder),
        parent="" if origin is None else origin.parent,
        parted=None if origin is None else origin.step,
        fingerprint=fingerprint(manifest),
        written=manifest.created.timestamp(),
        spark=spark(newest.curves),
        png=_small(newest.thumbnail_png),
    )


class Configured(Protocol):
    """What tells of a run how it was configured: its manifest, or what a worker says of it."""

    @property
    def env(self) -> str:
        """Id of its environment."""

    @property
    def env_settings(self) -> dict[str, Any]:
        """The environment's settings, as JSON has them."""

    @property
    def algorithm(self) -> str:
        """Id of its algorithm."""

    @property
    def config(self) -> dict[str, Any]:
        """The algorithm's settings, as JSON has them."""

    @property
    def lanes(self) -> int:
        """How many environments it learns from at once."""

    @property
    def changed(self) -> Sequence[LiveChange]:
        """What was changed while it learned, in order."""


def fingerprint(run: Configured) -> str:
    """Of environment, algorithm and all their settings: runs that differ by seed and length have the same.

    One whose settings were changed while it learned is of another configuration than one that began so.
    """
    settings = {
        "env": run.env,
        "env_settings": run.env_settings,
        "algorithm": run.algorithm,
        "config": {**run.config, **begun_with(run.changed)},
        "lanes": run.lanes,
    }
    if run.changed:
        settings["changed"] = [(one.step, one.name, one.after) for one in run.changed]
    text = json.dumps(settings, sort_keys=True, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def begun_with(changed: Sequence[LiveChange]) -> dict[str, Any]:
    """The first values of settings that were changed while a run learned, by name."""
    return {one.name: one.before for one in reversed(changed)}


def spark(curves: Curves) -> bytes:
    """Returns over steps, float32 (n,) as bytes, n ≤ 48: means of equal parts of the run that have any."""
    for name in ("return", "evaluation"):
        x, y = curves.get(name, (np.empty(0), np.empty(0)))
        known = np.isfinite(y)
        x, y = x[known], y[known]
        if len(y) > 1:
            break
    if len(y) <= SPARK_POINTS:
        return y.astype("<f4").tobytes()
    place = ((x - x[0]) * (SPARK_POINTS / max(x[-1] - x[0], 1e-9))).astype(np.int64).clip(0, SPARK_POINTS - 1)
    counts = np.bincount(place, minlength=SPARK_POINTS)
    means = np.bincount(place, y, SPARK_POINTS)[counts > 0] / counts[counts > 0]
    return means.astype("<f4").tobytes()


def _best_return(manifest: Manifest, best: Checkpoint | None) -> float | None:
    if manifest.scores.best_return is not None or best is None:
        return manifest.scores.best_return
    return best.manifest.scores.best_return


def _loaded(path: Path) -> Checkpoint | None:
    if not os.path.isfile(path):
        return None
    try:
        return checkpoint.load(path, training=False)
    except UserError:
        return None


def _small(png: bytes) -> bytes:
    """A picture of at most 160 × 120 pixels; empty where it cannot be read."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(png), formats=("PNG",)) as image:
            picture = image.convert("RGB")
        picture.thumbnail(_PICTURE)
        out = io.BytesIO()
        picture.save(out, "PNG")
    except Exception:  # a damaged picture can raise anything, and is no reason to leave a run out
        return b""
    return out.getvalue()
