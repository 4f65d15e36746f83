"""What a learned model imagines, told by positions that were really seen."""

from __future__ import annotations

from dataclasses import dataclass

from rlstudio.core.arrays import Array, Floats, Ints


@dataclass(slots=True)
class Foreseen:
    """K imagined steps. At each of K + 1 moments the nearest of ``compared`` positions that were really seen.

    ``action`` (K,): what was really done, and imagined. ``real``, ``nearest`` (K + 1, *shape): what was
    really seen, and the position whose state in the model is nearest to the imagined one. ``distance``,
    ``apart`` (K + 1,): from the imagined state to that of the nearest and of the real one, Euclid's;
    ``typical``: the mean between two positions. ``pictures`` (2, K + 1, h, w, 3): of real and nearest, None
    where nothing draws what is seen.
    """

    action: Ints
    real: Array
    nearest: Array
    distance: Floats
    apart: Floats
    typical: float
    compared: int
    pictures: Array | None = None
