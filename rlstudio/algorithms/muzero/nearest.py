"""What a model imagines, decoded by the nearest position that was really seen: it has no decoder itself."""

from __future__ import annotations

import numpy as np

from rlstudio.algorithms.muzero.model import Model
from rlstudio.algorithms.muzero.trajectories import Trajectories
from rlstudio.core.arrays import Array, Doubles, Floats
from rlstudio.core.inside.foreseen import Foreseen

COMPARED, BEGINNINGS, TYPICAL = 512, 64, 128
"""Newest positions that are compared, that imagining may begin from, and that distances are typical of."""


def decoded(model: Model, replay: Trajectories) -> Foreseen | None:
    """The actions that followed a new position, imagined; None while too few are remembered.

    It begins from the newest position of the first lane after which most is known. Nothing is changed.
    """
    first = replay.held()[:: replay.lanes][:BEGINNINGS]
    if not len(first):
        return None
    ways = replay.at(first, np.random.default_rng(0))  # what it draws stands after ends, and is left out here
    way = int(ways.done.sum(1).argmax())
    action_K = ways.action[way][ways.done[way]]
    real = np.concatenate([ways.observation[way : way + 1], ways.after[way][: len(action_K)]])
    imagined = [model.encode(real[:1])]
    for action in action_K:
        imagined.append(model.imagine(imagined[-1], np.array([action]))[1])
    met = np.concatenate([replay.met(COMPARED), real])  # what really came is among them, however many lanes
    imagined_KD, met_MD, real_KD = np.concatenate(imagined), model.encode(met), model.encode(real)
    distance_KM = distances(imagined_KD, met_MD)
    nearest_K = distance_KM.argmin(1)
    between_MM = distances(met_MD[:TYPICAL], met_MD[:TYPICAL])
    return Foreseen(
        action=action_K,
        real=real,
        nearest=met[nearest_K],
        distance=distance_KM[np.arange(len(nearest_K)), nearest_K].astype(np.float32),
        apart=np.diag(distances(imagined_KD, real_KD)).astype(np.float32),
        typical=float(between_MM.sum() / max(1, between_MM.size - len(between_MM))),
        compared=len(met),
    )


def distances(one_KD: Floats, other_MD: Floats) -> Doubles:
    """Euclid's distance of each of K points to each of M, (K, M), to four places: 0 is equal."""
    one, other = one_KD.astype(np.float64), other_MD.astype(np.float64)
    squared: Array = (one**2).sum(1)[:, None] + (other**2).sum(1) - 2 * one @ other.T
    found: Doubles = np.sqrt(np.maximum(squared, 0)).round(4)
    return found
