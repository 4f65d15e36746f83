"""The returns of the run that another one branched off from, to be drawn beside that one's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np

from rlstudio.core.arrays import Array
from rlstudio.core.errors import UserError
from rlstudio.engine.files import checkpoint
from rlstudio.engine.files.curves import Curves
from rlstudio.engine.files.runs.notes import origin_of
from rlstudio.engine.files.runs.places import TRASH, folders_of_runs, single_runs
from rlstudio.engine.files.runs.trash import name_of

Returns = dict[str, tuple[Array, Array]]
PARENT_RETURN = "parent_return"
"""The name of this curve among those of the run."""
BEFORE = 100
"""So many points before the two parted go with it, so that its running mean begins where the other one is."""


def curve_of_parent(folder: Path) -> Returns:
    """The parent's returns from where the two parted, as the curve PARENT_RETURN; none where it has no more.

    folder: that of the run. Raises nothing: a parent that is gone or damaged has no curve.
    """
    origin = origin_of(folder)
    if origin is None or origin.step is None:
        return {}
    for place in _places(origin.parent, folder):
        for file in ("last.rlstudio", "best.rlstudio"):
            with suppress(UserError, OSError):
                _, curves = checkpoint.peek_curves(place / file)
                return _from(origin.step, curves)
    return {}


def _from(step: int, curves: Curves) -> Returns:
    x, y = curves.get("return", (np.empty(0), np.empty(0)))
    first = int(np.searchsorted(x, step, side="right"))
    if first >= len(x):
        return {}
    begin = max(0, first - BEFORE)
    return {PARENT_RETURN: (x[begin:], y[begin:])}


def _places(name: str, folder: Path) -> Iterator[Path]:
    """Folders that may be the parent's: beside the run, among all others, in the trash."""
    homes = [folder.resolve().parent, *folders_of_runs()]
    if name and Path(name).name == name:  # made-up files may say anything
        yield from (home / name for home in homes)
    yield from (place for place in single_runs() if place.name == name)
    for home in homes:
        with suppress(OSError):
            yield from (gone for gone in sorted((home / TRASH).iterdir()) if name_of(gone) == name)
